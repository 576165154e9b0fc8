"""Collects the suggestions of other generators' extensions, with a finding for each extension that has no effect.

Extensions that do not concern SDKs (`x-logo`, those of gateways) are ignored.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from specloom import ir
from specloom.document import DocumentNode
from specloom.lower import codes
from specloom.lower.context import Lowering, mapping, sequence, string_of
from specloom.lower.extension_names import class_of, member_of, method_of, pages_of
from specloom.lower.operations import methods, resolved_path_item

_OURS = re.compile(r"x-(stainless|speakeasy|fern|ms)-|x-(enum|internal$|ignore$|hidden$|code-?[sS]amples$|oaiMeta$)")
_READ = frozenset(
    (
        "x-codeSamples", "x-code-samples", "x-oaiMeta", "x-stainless-naming",
        "x-stainless-param", "x-speakeasy-name-override",
        "x-speakeasy-group", "x-speakeasy-pagination", "x-fern-sdk-group-name",
        "x-fern-sdk-method-name", "x-fern-type-name", "x-fern-property-name", "x-fern-parameter-name",
        "x-fern-pagination", "x-ms-client-name", "x-ms-discriminator-value", "x-ms-pageable",
    )
)  # fmt: skip
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
}
_NAMES = frozenset(
    ("properties", "patternProperties", "headers", "schemas", "responses", "definitions", "$defs", "paths", "variables")
)
"""Keywords below which keys are names, even those that begin with `x-`."""
_DATA = frozenset(("example", "examples", "default", "enum", "const", "value"))
_DEEPEST = 60


def suggestions(low: Lowering, root: DocumentNode) -> ir.Suggestions:
    """The suggestions of the description for an SDK."""
    found = _Met()
    for key, path, node in _operations(low, root):
        described = mapping(node.value)
        method, pages = method_of(described, path), _pages(described)
        if method is not None:
            found.methods[key] = method
        if pages is not None:
            found.pages[key] = pages
    _walk(found, root.value, "", "", 0)
    for name, (pointer, times) in sorted(found.unread.items()):
        why = _NOT_NEEDED.get(name, "it has no effect; use client.toml or overlay.yaml instead")
        low.report(
            codes.UNREAD_EXTENSION,
            f"{name} ({times} time{'s' if times > 1 else ''}): {why}",
            ir.Origin(root.origin.source, pointer),
        )
    return ir.Suggestions(found.methods, found.pages, found.classes, found.members)


@attrs.define
class _Met:
    """The suggestions found so far; `unread` is name -> (pointer of the first, count)."""

    methods: dict[str, ir.SuggestedMethod] = attrs.field(factory=dict[str, ir.SuggestedMethod])
    pages: dict[str, ir.SuggestedPages] = attrs.field(factory=dict[str, ir.SuggestedPages])
    classes: dict[str, str] = attrs.field(factory=dict[str, str])
    members: dict[str, str] = attrs.field(factory=dict[str, str])
    unread: dict[str, tuple[str, int]] = attrs.field(factory=dict[str, tuple[str, int]])


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


def _walk(found: _Met, value: ir.Json, pointer: str, word: str, depth: int) -> None:
    """Visit every object that is not data; `word` is its key, or that above its key."""
    if depth > _DEEPEST:
        return
    if isinstance(value, dict):
        if word not in _NAMES:
            _look(found, value, pointer)
        for key, inner in value.items():
            if word in _NAMES or (key not in _DATA and not key.startswith("x-")):
                under = "" if word in _NAMES else key
                if isinstance(inner, dict | list):
                    _walk(found, inner, f"{pointer}/{ir.escape(key)}", under, depth + 1)
    else:
        for index, inner in enumerate(sequence(value)):
            if isinstance(inner, dict | list):
                _walk(found, inner, f"{pointer}/{index}", "", depth + 1)


def _look(found: _Met, described: dict[str, ir.Json], pointer: str) -> None:
    names = [key for key in described if key.startswith("x-") and _OURS.match(key)]
    if not names:
        return
    for name in names:
        if name not in _READ:
            first, times = found.unread.get(name, (f"{pointer}/{name}", 0))
            found.unread[name] = first, times + 1
    above = pointer.rpartition("/")[0].rpartition("/")[2]
    if above == "properties" or isinstance(described.get("in"), str):
        if member_of(described):
            found.members[pointer] = member_of(described)
    elif above in ("schemas", "definitions", "$defs") and class_of(described):
        found.classes[pointer] = class_of(described)
