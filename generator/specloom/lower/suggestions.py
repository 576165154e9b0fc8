"""Collects the suggestions of other generators' extensions, with a finding for each extension that has no effect.

Extensions that do not concern SDKs (`x-logo`, those of gateways) are ignored.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeAlias

from specloom import ir
from specloom.document import DocumentNode
from specloom.lower import codes
from specloom.lower.context import Lowering, mapping, string_of
from specloom.lower.extension_names import PAGES, class_of, member_of, method_of, name_rules, pages_of, ruled_name
from specloom.lower.operations import methods, resolved_path_item

_OURS = re.compile(
    r"x-(stainless|speakeasy|fern|ms)-|x-(enum|nullable$|internal$|ignore$|hidden$|code-?[sS]amples$|oaiMeta$)"
)
_READ: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(("x-codeSamples", "x-code-samples", "x-oaiMeta"), frozenset(("operation", "member", "class", ""))),
    **dict.fromkeys(
        ("x-stainless-naming", "x-speakeasy-name-override", "x-ms-client-name"),
        frozenset(("operation", "member", "class")),
    ),
    **dict.fromkeys(
        ("x-speakeasy-group", "x-fern-sdk-group-name", "x-fern-sdk-method-name", *PAGES), frozenset(("operation",))
    ),
    **dict.fromkeys(("x-stainless-param", "x-fern-property-name", "x-fern-parameter-name"), frozenset(("member",))),
    **dict.fromkeys(("x-fern-type-name", "x-ms-discriminator-value"), frozenset(("class",))),
}
"""Extension -> where it is read: of an operation, of a parameter or property, of a schema; `""` for anywhere else."""
_NOT_NEEDED = {
    **dict.fromkeys(
        ("x-internal", "x-ignore", "x-hidden", "x-speakeasy-ignore", "x-fern-ignore", "x-stainless-skip"),
        "the operation still gets a method; hide it in client.toml or remove it in overlay.yaml",
    ),
    "x-stainless-const": "the schema itself declares constants",
    "x-enum-varnames": "an enumeration is a `Literal` of its values, which have no names",
    "x-enum-descriptions": "an enumeration is a `Literal` of its values; describe them in its description",
    "x-enumNames": "an enumeration is a `Literal` of its values, which have no names",
    "x-ms-enum": "an enumeration is a `Literal` of its values, which have no names",
    "x-speakeasy-enums": "an enumeration is a `Literal` of its values, which have no names",
    "x-fern-enum": "an enumeration is a `Literal` of its values, which have no names",
    "x-speakeasy-retries": "write [retries] and [defaults] into client.toml",
    "x-speakeasy-deprecation-message": "write `deprecated` of [methods] into client.toml",
    "x-speakeasy-server-id": "write [environments] into client.toml",
    "x-fern-idempotent": "write idempotency_header of [retries] into client.toml",
    "x-fern-streaming": "write [streams] into client.toml",
    "x-nullable": "it belongs to Swagger 2.0; write `nullable: true`, or the type null",
    **dict.fromkeys(PAGES, "not of an operation, or of a kind that is not supported; write [[pages]] into client.toml"),
}
_ANYWHERE = frozenset(("x-codeSamples", "x-code-samples", "x-oaiMeta"))
_OF_ROOT = frozenset(("x-speakeasy-name-override", "x-fern-pagination"))
_OPERATION = re.compile(r"/(paths|webhooks)/[^/]+/(get|put|post|delete|options|head|patch|trace|query)")
_NAMES = frozenset(
    ("properties", "patternProperties", "headers", "schemas", "responses", "definitions", "$defs", "paths", "variables")
)
"""Keywords below which keys are names, even those that begin with `x-`."""
_DATA = frozenset(("example", "examples", "default", "enum", "const", "value"))
_DEEPEST = 60


def suggestions(low: Lowering, root: DocumentNode) -> ir.Suggestions:
    """The suggestions of the description for an SDK."""
    found = _Met(upgraded="swagger" in mapping(root.value))
    whole = mapping(root.value)
    rules = name_rules(whole.get("x-speakeasy-name-override"))
    for key, path, node in _operations(low, root):
        described = _with_usual_pages(mapping(node.value), whole)
        method, pages = method_of(described, path, ruled_name(rules, described)), _pages(described)
        if method is not None:
            found.methods[key] = method
        if pages is not None:
            found.pages[key] = pages
    _walk(found, root.value, None, "", 0)
    for name, (pointer, times) in sorted(found.unread.items()):
        why = _NOT_NEEDED.get(name, "it has no effect; use client.toml or overlay.yaml instead")
        low.report(
            codes.UNREAD_EXTENSION,
            f"{name} ({times} time{'s' if times > 1 else ''}): {why}",
            ir.Origin(root.origin.source, pointer),
        )
    return ir.Suggestions(found.methods, found.pages, found.classes, found.members)


class _Met:
    """The suggestions found so far; `unread` is name -> (pointer of the first, count)."""

    def __init__(self, *, upgraded: bool) -> None:
        self.upgraded = upgraded
        self.methods: dict[str, ir.SuggestedMethod] = {}
        self.pages: dict[str, ir.SuggestedPages] = {}
        self.classes: dict[str, str] = {}
        self.members: dict[str, str] = {}
        self.unread: dict[str, tuple[str, int]] = {}


def _operations(low: Lowering, root: DocumentNode) -> Iterator[tuple[str, str, DocumentNode]]:
    for path in mapping(mapping(root.value).get("paths")):
        if not path.startswith("x-"):
            for method, node in methods(resolved_path_item(low, root / "paths" / path)):
                yield f"{method} {path}", path, node


def _pages(described: dict[str, ir.Json]) -> ir.SuggestedPages | None:
    """From an extension that names a parameter, else from `x-ms-pageable`, which names the link to the next page."""
    pageable = mapping(described.get("x-ms-pageable"))
    if string_of(pageable.get("nextLinkName")):
        items = string_of(pageable.get("itemName")) or "value"
        return pages_of(described) or ir.SuggestedPages(
            "link", None, None, items, string_of(pageable.get("nextLinkName"))
        )
    return pages_of(described)


_Path: TypeAlias = "tuple[_Path, str | int] | None"
"""The steps to an object, the last one outermost. Few objects have an extension, and only those need a pointer."""


def _walk(found: _Met, value: Any, path: _Path, word: str, depth: int) -> None:
    """Visit every object that is not data; `word` is its key, or that above its key."""
    if depth > _DEEPEST:
        return
    if value.__class__ is list:
        for index, inner in enumerate(value):
            if inner.__class__ in _CONTAINERS:
                _walk(found, inner, (path, index), "", depth + 1)
    elif word in _NAMES:
        for key, inner in value.items():
            if inner.__class__ in _CONTAINERS:
                _walk(found, inner, (path, key), "", depth + 1)
    else:
        extensions = [key for key in value if key[:2] == "x-"]
        if extensions:
            _look(found, value, extensions, _pointer(path))
        for key, inner in value.items():
            if inner.__class__ in _CONTAINERS and key not in _DATA and key[:2] != "x-":
                _walk(found, inner, (path, key), key, depth + 1)


_CONTAINERS = frozenset((dict, list))


def _pointer(path: _Path) -> str:
    steps: list[str] = []
    while path is not None:
        path, step = path
        steps.append(ir.escape(str(step)))
    return "".join(f"/{step}" for step in reversed(steps))


def _look(found: _Met, described: dict[str, ir.Json], extensions: Sequence[str], pointer: str) -> None:
    names = [name for name in extensions if _OURS.match(name)]
    if not names:
        return
    kind = _kind(described, pointer)
    for name in names:
        if not _is_read(name, kind, described, found):
            first, times = found.unread.get(name, (f"{pointer}/{name}", 0))
            found.unread[name] = first, times + 1
    if kind == "member" and member_of(described):
        found.members[pointer] = member_of(described)
    elif kind == "class" and class_of(described):
        found.classes[pointer] = class_of(described)


def _kind(described: dict[str, ir.Json], pointer: str) -> str:
    """`operation`, `member`, `class`, `root`, or `""` for any other object."""
    above = pointer.rpartition("/")[0].rpartition("/")[2]
    if not pointer:
        return "root"
    if _OPERATION.fullmatch(pointer):
        return "operation"
    if above == "properties" or isinstance(described.get("in"), str):
        return "member"
    return "class" if above in ("schemas", "definitions", "$defs") else ""


def _is_read(name: str, kind: str, described: dict[str, ir.Json], found: _Met) -> bool:
    """Whether an extension has an effect where it is."""
    if name == "x-nullable":
        return found.upgraded
    if kind == "root":
        return name in _OF_ROOT or name in _ANYWHERE
    if name in PAGES and kind == "operation" and described[name] is not True:
        return _pages(described) is not None
    return kind in _READ.get(name, ())


def _with_usual_pages(described: dict[str, ir.Json], root: dict[str, ir.Json]) -> dict[str, ir.Json]:
    """An operation whose `x-fern-pagination: true` is what the description says of all."""
    usual = root.get("x-fern-pagination")
    if described.get("x-fern-pagination") is not True or usual is None:
        return described
    return {**described, "x-fern-pagination": usual}
