"""A description as a list of operations. Knows the structure of OpenAPI; compares nothing.

Path templates are identified by their shape, so that `/pets/{id}` and `/pets/{petId}` are the same path.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any, Literal, NamedTuple

from specloom.diff.coerce import as_list, as_mapping, as_string
from specloom.diff.lifecycle import LifecycleMarks, marks
from specloom.document import Document, DocumentNode
from specloom.document.grammar import LOCATIONS

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")

_IGNORED_HEADERS = frozenset({"accept", "authorization", "content-type"})
"""Header parameters that have no effect, since other parts of the description define them (OAS 3.1.1 section 4.8.12.1)."""

_VARIABLE = re.compile(r"\{([^{}]*)\}")


class ParameterView(NamedTuple):
    """A parameter of an operation.

    Attributes:
        shared: Whether the path declares it for all its operations.
    """

    name: str
    location: str
    node: DocumentNode
    shared: bool

    @property
    def required(self) -> bool:
        """Whether it must be sent; path parameters always must."""
        return self.location == "path" or self.node.value.get("required") is True

    @property
    def style(self) -> str:
        """Its serialization style (OAS 3.1.1 section 4.8.12), or the default of its location."""
        return str(self.node.value.get("style") or ("form" if self.location in ("query", "cookie") else "simple"))

    @property
    def exploded(self) -> bool:
        """Whether each item or property is serialized separately, or the default of its style."""
        value = self.node.value.get("explode")
        return value if isinstance(value, bool) else self.style == "form"

    @property
    def schema(self) -> tuple[str, DocumentNode]:
        """Its media type, or `""` if it has a style, and its schema."""
        return carried(self.node)


class OperationView(NamedTuple):
    """One method on one path, read lazily.

    Attributes:
        key: `"POST /pets/{id}"`, as in the description; keys of callbacks begin with their operation.
    """

    document: Document
    method: str
    path: str
    node: DocumentNode
    item: DocumentNode
    owner: str = ""

    @property
    def key(self) -> str:
        """Its name in messages."""
        method = self.method.upper()
        return f"{self.owner} callback {self.path} {method}" if self.owner else f"{method} {self.path}"

    @property
    def id(self) -> str:
        """Its operationId, or `""`."""
        return as_string(self.node.value.get("operationId"))

    @property
    def marks(self) -> LifecycleMarks:
        """Its deprecation, sunset and stability."""
        return marks(self.node.value)

    @property
    def tags(self) -> list[str]:
        """Its tags, in order."""
        return [tag for tag in as_list(self.node.value.get("tags")) if isinstance(tag, str)]

    @property
    def parameters(self) -> dict[tuple[str, str], ParameterView]:
        """Effective parameters by location and name; path parameters are keyed by position."""
        declared = [
            parameter
            for holder, shared in ((self.item, True), (self.node, False))
            for parameter in self._declared(holder, shared)
        ]
        positions = self._positions({each.name for each in declared if each.location == "path"})
        found: dict[tuple[str, str], ParameterView] = {}
        for parameter in declared:
            name = parameter.name.lower() if parameter.location == "header" else parameter.name
            if parameter.location == "path":
                name = positions.get(name, name)
            found[parameter.location, name] = parameter
        return found

    def _positions(self, names: set[str]) -> dict[str, str]:
        """The position of each path parameter; a parameter without a matching variable gets the only remaining variable."""
        positions = {name: str(index) for index, name in enumerate(_VARIABLE.findall(self.path))}
        lost, free = (
            [name for name in names if name not in positions],
            [name for name in positions if name not in names],
        )
        return {**positions, lost[0]: positions[free[0]]} if len(lost) == len(free) == 1 else positions

    @property
    def unnamed_parameters(self) -> list[DocumentNode]:
        """Parameters without a name or a known location, which no request can carry."""
        both = (self.item, self.node)
        holders = (holder for holder in both if not all(map(_is_named, as_list(holder.properties.get("parameters")))))
        listed = (found for holder in holders for found in self._parameters(holder))
        return [node for node, name, location in listed if not name or location not in LOCATIONS]

    @property
    def body(self) -> DocumentNode | None:
        """Its request body, or None."""
        node = self.document.follow(self.node / "requestBody")
        return node if node is not None and isinstance(node.value, dict) else None

    @property
    def responses(self) -> dict[str, DocumentNode]:
        """Its responses by status."""
        return {
            status if status == "default" else status.upper(): node
            for status, node in followed(self.document, self.node / "responses")
            if not status.startswith("x-")
        }

    @property
    def callbacks(self) -> dict[str, dict[str, OperationView]]:
        """Its callbacks, by name and expression, then by method."""
        found: dict[str, dict[str, OperationView]] = {}
        for name, callback in followed(self.document, self.node / "callbacks"):
            for expression, item in followed(self.document, callback):
                path = f"{name} {expression}"
                found[path] = _operations(self.document, path, item, self.key)
        return found

    def _declared(self, holder: DocumentNode, shared: bool) -> Iterator[ParameterView]:
        for node, name, location in self._parameters(holder):
            ignored = location == "header" and name.lower() in _IGNORED_HEADERS
            if name and location in LOCATIONS and not ignored:
                yield ParameterView(name, location, node, shared)

    def _parameters(self, holder: DocumentNode) -> Iterator[tuple[DocumentNode, str, str]]:
        """The parameters of a path or an operation, each with its name and location, or `""`."""
        listed = holder / "parameters"
        for index in range(len(as_list(listed.value))):
            node = self.document.follow(listed / index)
            value: object = node.value if node is not None else None
            if node is not None and isinstance(value, dict):
                named = as_mapping(node.value)
                yield node, as_string(named.get("name")), as_string(named.get("in"))


class DescriptionView:
    """The operations of a description.

    Attributes:
        prefix: Prefix to strip from its paths.
    """

    def __init__(self, document: Document, prefix: str = "") -> None:
        self.document = document
        self.prefix = prefix

    @cached_property
    def paths(self) -> dict[str, dict[str, OperationView]]:
        """Operations by path as written, then by method."""
        return self._calls("paths")

    @cached_property
    def webhooks(self) -> dict[str, dict[str, OperationView]]:
        """Webhooks by name, then by method."""
        return self._calls("webhooks")

    @property
    def security(self) -> list[Any]:
        """The document's own security requirements."""
        return as_list(self.document.data.get("security"))

    def components(self, kind: str) -> Mapping[str, DocumentNode]:
        """Components of one kind."""
        return dict(properties(self.document.root / "components" / kind))

    def _calls(self, section: Literal["paths", "webhooks"]) -> dict[str, dict[str, OperationView]]:
        found: dict[str, dict[str, OperationView]] = {}
        for path, item in followed(self.document, self.document.root / section):
            if path.startswith("x-"):
                continue
            short = path.removeprefix(self.prefix)
            shown = short if section == "paths" else f"webhook {short}"
            found[short] = _operations(self.document, shown, item)
        return found


def _operations(document: Document, path: str, item: DocumentNode, owner: str = "") -> dict[str, OperationView]:
    methods = [(method, node) for method, node in _methods(item) if isinstance(node.value, dict)]
    return {method: OperationView(document, method, path, node, item, owner) for method, node in methods}


def _methods(item: DocumentNode) -> Iterator[tuple[str, DocumentNode]]:
    for method in METHODS:
        if method in item.value:
            yield method, item / method
    yield from properties(item / "additionalOperations")


def _is_named(parameter: Any) -> bool:
    """Whether a parameter itself has a name and a known location, as most have; a reference may lead to one that has."""
    return (
        parameter.__class__ is dict
        and "$ref" not in parameter
        and as_string(parameter.get("name")) != ""
        and parameter.get("in") in LOCATIONS
    )


def shape(path: str) -> str:
    """A path template with its variables unnamed."""
    return _VARIABLE.sub("{}", path)


def properties(node: DocumentNode) -> list[tuple[str, DocumentNode]]:
    """The properties of an object; empty if the node is not an object."""
    return [(name, node / name) for name in as_mapping(node.value)]


def carried(node: DocumentNode) -> tuple[str, DocumentNode]:
    """The media type of a parameter or header, or `""` if it has a style, and its schema, which may accept anything."""
    if isinstance(node.value.get("schema"), dict | bool):
        return "", node / "schema"
    for media_type, media in properties(node / "content"):
        return media_type, media / "schema" if "schema" in as_mapping(media.value) else DocumentNode({}, media.origin)
    return "", DocumentNode({}, node.origin)


def followed(document: Document, node: DocumentNode) -> Iterator[tuple[str, DocumentNode]]:
    """The properties of an object that are objects, references resolved."""
    for name, member in properties(node):
        target = document.follow(member)
        if target is not None and isinstance(target.value, dict):
            yield name, target
