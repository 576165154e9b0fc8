"""The files of a description, and the resolution of `$ref` between them. Does not interpret the parts."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping, Set
from typing import Any, Literal, NamedTuple, Protocol
from urllib.parse import unquote

from specloom.document import codes
from specloom.document.anchors import find_anchor, identified, joined
from specloom.document.node import DocumentNode, has_property, property_of, tokens
from specloom.document.self_address import file_of, own_address, own_fragment
from specloom.document.source_map import SourceMap
from specloom.findings import Code, Finding, Place, Refused
from specloom.source import SourceText
from specloom.values import Origin

_MOST_HOPS = 100
_NOT_A_FILE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//")
"""A URI with a scheme or an authority (RFC 3986 section 4.2)."""


class File(NamedTuple):
    """One file of a description.

    Attributes:
        data: Its data, upgraded.
        source_map: Steps that turn a pointer into `data` into one into the file as written.
        findings: Findings from reading it.
    """

    source: SourceText
    data: Any
    source_map: tuple[SourceMap, ...]
    findings: list[Finding]

    def to_written(self, pointer: str) -> str:
        """The position in the file of a part of `data`."""
        for source_map in self.source_map:
            pointer = source_map.to_written(pointer)
        return pointer

    def to_upgraded(self, pointer: str) -> list[str]:
        """The position in `data` of a part of the file; the outermost one if it was moved."""
        found = [pointer]
        for source_map in reversed(self.source_map):
            found += [each for known in found for each in source_map.to_upgraded(known)]
        return found


class Opener(Protocol):
    """Reads the file of a name, and upgrades it unless it contains data. Raises Refused."""

    def __call__(self, name: str, *, data: bool = False) -> File: ...


class Document:
    """A description: its root file and the files it refers to, which are read on first use.

    Attributes:
        written: The root document as written, corrections by an overlay applied.
        kind: `schema` for a plain JSON Schema file, which describes models only.
        findings: The findings so far; grows while references are followed.
        files: By name, the root first.
        asked: Names of other files that were asked for, whether or not they could be read; grows as well.
        read: Those that could be read; of some of them only parts are in `files`, in place of a reference.
    """

    def __init__(
        self,
        name: str,
        written: dict[str, Any],
        kind: Literal["openapi", "schema"],
        findings: list[Finding],
        files: dict[str, File],
        asked: Set[str],
        read: Mapping[str, SourceText],
        open: Opener,
    ) -> None:
        self.name = name
        self.written = written
        self.kind: Literal["openapi", "schema"] = kind
        self.findings = findings
        self.files = files
        self.asked = asked
        self.read = read
        self._open = open
        self._targets: dict[tuple[str, str], DocumentNode | None] = {}
        self._ids: dict[str, dict[str, DocumentNode]] = {}
        self._ends: dict[Origin, DocumentNode] = {}
        self._depth = 0
        self._circles: set[Origin] = set()
        self._own: dict[str, str] = {}
        self._learn_address(name)

    @property
    def data(self) -> dict[str, Any]:
        """The root document, in the spelling of OpenAPI 3.1 and JSON Schema 2020-12."""
        data: dict[str, Any] = self.files[self.name].data
        return data

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all files that were read, the root first."""
        return (self.name, *self.read)

    @property
    def texts(self) -> dict[str, str]:
        """The text of each file by name, the root first."""
        root = self.files[self.name].source
        return {name: file.text for name, file in {self.name: root, **self.read}.items()}

    @property
    def root(self) -> DocumentNode:
        """The root document as a node."""
        return DocumentNode(self.data, Origin(self.name, ""))

    def node(self, origin: Origin) -> DocumentNode | None:
        """The value at a position of the upgraded tree, None if there is none."""
        file = self.files.get(origin.source)
        value = file.data if file else None
        for step in tokens(origin.pointer):
            if not has_property(value, step):
                return None
            value = property_of(value, step)
        return DocumentNode(value, origin)

    def resolve(self, ref: str, base: Origin) -> DocumentNode | None:
        """The target of a reference in the file of `base`, after one hop; None, with a finding, if it has no target.

        The origin of the result is the position of the target, so equal origins mean the same definition.
        """
        at = (base.source, ref)
        if at not in self._targets:
            self._targets[at] = None
            self._depth += 1
            self._targets[at] = self._resolve(ref, base) if self._depth < _MOST_HOPS else None
            self._depth -= 1
        return self._targets[at] or self._inside(ref, base)

    def resolves(self, ref: str, base: Origin) -> bool:
        """Whether a reference has a target; reports nothing, for references that are plain strings."""
        before = len(self.findings)
        found = self._resolve(ref, base)
        del self.findings[before:]
        return found is not None

    def follow(self, node: DocumentNode) -> DocumentNode | None:
        """The node, or the target of its `$ref` after all hops; None if there is none or the references form a cycle."""
        at: DocumentNode | None = node
        passed: dict[Origin, None] = {}
        while True:
            ref = at.value.get("$ref") if at is not None and at.value.__class__ is dict else None
            if at is None or not isinstance(ref, str):
                break
            if at.origin in self._ends:
                at = self._ends[at.origin]
                break
            if at.origin in passed:
                self._say_circle(list(passed), at.origin)
                return None
            passed[at.origin] = None
            at = self.resolve(ref, at.origin)
        if at is not None:
            self._ends.update(dict.fromkeys(passed, at))
        return at

    def place(self, origin: Origin, *, key: bool = False) -> Place:
        """File, line and column of a position of the upgraded tree, in the file as written."""
        file = self.files.get(origin.source)
        if file is None:
            return Place(origin.source)
        return file.source.place(file.to_written(origin.pointer), key=key)

    def head(self, origin: Origin) -> Place:
        """The same, for the key if the value begins on a later line."""
        file = self.files.get(origin.source)
        return Place(origin.source) if file is None else file.source.head(file.to_written(origin.pointer))

    def forget_places(self) -> None:
        """Free what was built to find places in the files."""
        for file in self.files.values():
            file.source.forget_places()

    def _resolve(self, ref: str, base: Origin) -> DocumentNode | None:
        address, _, fragment = ref.partition("#")
        resource = self._resource(address, ref, base)
        if resource is None:
            return None
        found = self._find(resource, unquote(fragment))
        if found is None and self._inside(ref, base) is None:
            self._say(codes.DANGLING_REF, f"{ref} has no target; treated as `Any`", base / "$ref")
        return found

    def _inside(self, ref: str, base: Origin) -> DocumentNode | None:
        """The target of a reference, resolved against the enclosing schema with an `$id` (JSON Schema 2020-12 core, section 8.2.1).

        Used only if the file itself has no target: authors who write `$id` often resolve against the file all the same.
        """
        if not ref.startswith("#/") or base.source not in self.files:
            return None
        node, found = self._whole(base.source), None
        for step in tokens(base.pointer):
            if not has_property(node.value, step):
                break
            node = node / step
            if node.value.__class__ is dict and isinstance(node.value.get("$id"), str):
                found = self._walk(node, unquote(ref[1:])) or found
        return found

    def _resource(self, address: str, ref: str, base: Origin) -> DocumentNode | None:
        """The file, or the schema with that `$id`, that a reference names; None with a finding if there is none."""
        if not address:
            return self._whole(base.source)
        if (known := self._with_id(address, base.source)) is not None:
            return known
        name = file_of(address, base.source, self.name, self._own)
        if name is None:
            if _NOT_A_FILE.match(address):
                self._say(codes.OUTSIDE_REF, f"{ref} is not a local file; not followed", base / "$ref")
                return None
            name = posixpath.normpath(posixpath.join(posixpath.dirname(base.source), unquote(address)))
        try:
            self._opened(name, data=_is_data(base.pointer))
            return self._whole(name)
        except Refused as error:
            code = codes.OUTSIDE_REF if error.finding.code == codes.OUTSIDE_REF.id else codes.DANGLING_REF
            self._say(code, f"{ref} cannot be followed: {error.finding.message}", base / "$ref")
            return None

    def _opened(self, name: str, *, data: bool) -> None:
        if name not in self.files:
            self.files[name] = file = self._open(name, data=data)
            self.findings += file.findings
            self._learn_address(name)

    def _learn_address(self, name: str) -> None:
        data = self.files[name].data
        if own := own_address(data):
            self._own[name] = own
        if fragment := own_fragment(data):
            message = f"`$self` must be an address without a fragment; {fragment} is ignored"
            self._say(codes.WRONG_SHAPE, message, Origin(name, "/$self"))

    def _whole(self, name: str) -> DocumentNode:
        return DocumentNode(self.files[name].data, Origin(name, ""))

    def _with_id(self, address: str, source: str) -> DocumentNode | None:
        """The schema with that `$id` in the file of a reference or in the root document, None if there is none."""
        for name in dict.fromkeys((source, self.name)):
            whole = self._whole(name)
            if name not in self._ids:
                self._ids[name] = identified(whole)
            found = self._ids[name].get(address) or self._ids[name].get(
                joined(str(whole.properties.get("$id")), address)
            )
            if found is not None:
                return found
        return None

    def _find(self, resource: DocumentNode, fragment: str) -> DocumentNode | None:
        if fragment and not fragment.startswith("/"):
            return find_anchor(resource, fragment)
        whole = not resource.origin.pointer
        for pointer in self.files[resource.origin.source].to_upgraded(fragment) if whole else [fragment]:
            found = self._walk(resource, pointer)
            if found is not None:
                return found
        return None

    def _walk(self, node: DocumentNode, pointer: str) -> DocumentNode | None:
        """Follow a pointer, through any references on its way."""
        for step in tokens(pointer):
            if not has_property(node.value, step):
                onward = self.follow(node)
                if onward is None or not has_property(onward.value, step):
                    return None
                node = onward
            node = node / step
        return node

    def _say_circle(self, passed: list[Origin], back: Origin) -> None:
        """Report a cycle of references once, at its first member by name."""
        members = passed[passed.index(back) :] if back in passed else passed
        first = min(members, key=str)
        if first not in self._circles:
            self._circles.add(first)
            self._say(codes.REF_CYCLE, "the references form a cycle; treated as `Any`", first / "$ref")

    def _say(self, code: Code, message: str, origin: Origin) -> None:
        self.findings.append(code.found(message, origin))


def _is_data(pointer: str) -> bool:
    """Whether a reference is in an example, so that its target is not part of the description."""
    steps = tokens(pointer)
    return steps[-2:-1] == ["examples"] or steps[-1:] == ["example"]
