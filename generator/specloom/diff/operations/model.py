"""A description as a list of what can be called. Knows where OpenAPI keeps it; compares nothing.

Path templates are told apart by their shape, so that `/pets/{id}` and `/pets/{petId}` are one path.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any, Literal

import attrs

from specloom.diff.coerce import as_list, as_mapping, as_string
from specloom.diff.lifecycle import LifecycleMarks, marks
from specloom.document import Document, DocumentNode

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")

_IGNORED_HEADERS = frozenset({"accept", "authorization", "content-type"})
"""Header parameters that have no effect, since other parts of the description say what is sent (OAS 3.1.1 section 4.8.12.1)."""

_VARIABLE = re.compile(r"\{([^{}]*)\}")


@attrs.frozen(eq=False)
class ParameterView:
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
        """How its value is written (OAS 3.1.1 section 4.8.12), the default of its location filled in."""
        return str(self.node.value.get("style") or ("form" if self.location in ("query", "cookie") else "simple"))

    @property
    def exploded(self) -> bool:
        """Whether each item or member is written on its own, the default of its style filled in."""
        value = self.node.value.get("explode")
        return value if isinstance(value, bool) else self.style == "form"

    @property
    def schema(self) -> tuple[str, DocumentNode]:
        """The media type it is written in, `""` for a style, and its schema."""
        return carried(self.node)


@attrs.define(eq=False)
class OperationView:
    """One method on one path, read lazily.

    Attributes:
        key: `"POST /pets/{id}"`, as the description spells it; what calls it back begins with what it belongs to.
        shape: The path with its variables unnamed.
    """

    document: Document
    method: str
    path: str
    node: DocumentNode
    item: DocumentNode
    owner: str = ""

    @property
    def key(self) -> str:
        """How messages name it."""
        method = self.method.upper()
        return f"{self.owner} callback {self.path} {method}" if self.owner else f"{method} {self.path}"

    @property
    def id(self) -> str:
        """Its operationId, `""` where it has none."""
        return as_string(self.node.value.get("operationId"))

    @property
    def marks(self) -> LifecycleMarks:
        """What it says of its own future."""
        return marks(self.node.value)

    @property
    def tags(self) -> list[str]:
        """Its tags, in order."""
        return [tag for tag in as_list(self.node.value.get("tags")) if isinstance(tag, str)]

    @property
    def parameters(self) -> dict[tuple[str, str], ParameterView]:
        """Effective parameters by location and name; those of the path are named by their position."""
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
        """Where in the path each parameter stands; one that no variable names is the only variable that nothing else is."""
        positions = {name: str(index) for index, name in enumerate(_VARIABLE.findall(self.path))}
        lost, free = (
            [name for name in names if name not in positions],
            [name for name in positions if name not in names],
        )
        return {**positions, lost[0]: positions[free[0]]} if len(lost) == len(free) == 1 else positions

    @property
    def body(self) -> DocumentNode | None:
        """Its request body, where it has one."""
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
        """Requests that it makes the API send, by callback and expression, then by method."""
        found: dict[str, dict[str, OperationView]] = {}
        for name, callback in followed(self.document, self.node / "callbacks"):
            for expression, item in followed(self.document, callback):
                path = f"{name} {expression}"
                found[path] = _operations(self.document, path, item, self.key)
        return found

    def _declared(self, holder: DocumentNode, shared: bool) -> Iterator[ParameterView]:
        listed = holder / "parameters"
        for index in range(len(as_list(listed.value))):
            node = self.document.follow(listed / index)
            name, location = (as_string(as_mapping(node.value).get(word)) if node else "" for word in ("name", "in"))
            ignored = location == "header" and name.lower() in _IGNORED_HEADERS
            if node and name and location and not ignored:
                yield ParameterView(name, location, node, shared)


@attrs.define(eq=False, slots=False)
class DescriptionView:
    """What a description offers.

    Attributes:
        prefix: What to take off its paths.
    """

    document: Document
    prefix: str = ""

    @cached_property
    def paths(self) -> dict[str, dict[str, OperationView]]:
        """Operations by path as spelled, then by method."""
        return self._calls("paths")

    @cached_property
    def webhooks(self) -> dict[str, dict[str, OperationView]]:
        """Operations that the API calls, by webhook, then by method."""
        return self._calls("webhooks")

    @property
    def security(self) -> list[Any]:
        """The document's own security requirements."""
        return as_list(self.document.data.get("security"))

    def components(self, kind: str) -> Mapping[str, DocumentNode]:
        """Named parts of one kind."""
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


def shape(path: str) -> str:
    """A path template with its variables unnamed."""
    return _VARIABLE.sub("{}", path)


def properties(node: DocumentNode) -> list[tuple[str, DocumentNode]]:
    """The members of a mapping; none where the node is something else."""
    return [(name, node / name) for name in as_mapping(node.value)]


def carried(node: DocumentNode) -> tuple[str, DocumentNode]:
    """The media type that a parameter or header is written in, `""` for a style, and its schema: any value where none is described."""
    if isinstance(node.value.get("schema"), dict | bool):
        return "", node / "schema"
    for media_type, media in properties(node / "content"):
        return media_type, media / "schema" if "schema" in as_mapping(media.value) else DocumentNode({}, media.origin)
    return "", DocumentNode({}, node.origin)


def followed(document: Document, node: DocumentNode) -> Iterator[tuple[str, DocumentNode]]:
    """The members of a mapping, references followed; those that lead to no mapping left out."""
    for name, member in properties(node):
        target = document.follow(member)
        if target is not None and isinstance(target.value, dict):
            yield name, target
