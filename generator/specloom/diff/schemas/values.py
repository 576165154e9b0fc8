"""Enums, constants and defaults. Knows which values were added and removed; not whom that breaks."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.diff.rule import Row, narrows, spread, table, widens
from specloom.diff.schemas.keywords import shortest
from specloom.diff.schemas.raw_change import Pair, RawChange, SchemaFamily, Use, by_subject
from specloom.diff.schemas.schema import SchemaView
from specloom.diff.schemas.written import BOOLEANS, alike, written
from specloom.values import Json, equal

_ROWS = (
    narrows("became-enum", "now restricted to an enum"),
    widens("enum-removed", "no longer restricted to an enum"),
    widens("enum-value-added", "value added to the enum", response="warning", nested="info", write_only="info"),
    narrows("enum-value-removed", "value removed from the enum", nested="error", read_only="info"),
    Row(
        "x-extensible-enum-value-added",
        "value added to the extensible enum",
        request="info",
        response="info",
        parameter="info",
        header="info",
    ),
    Row(
        "x-extensible-enum-value-removed",
        "value removed from the extensible enum",
        request="error",
        response="info",
        parameter="error",
        header="info",
    ),
    narrows("const-added", "`const` added"),
    Row("const-changed", "`const` replaced", "error", "error", "error", header="error"),
    widens("const-removed", "`const` removed"),
    Row("default-value-added", "default added", "info", "info", "error", header="info"),
    Row("default-value-changed", "default replaced", "info", "info", "error", header="info"),
    Row("default-value-removed", "default removed", "info", "info", "error", header="info"),
)
_RULES = (
    *(each for each in spread("values", _ROWS) if each.id != "response-body-enum-value-removed"),
    *table(
        "values",
        """
    request-header-property-became-enum   | error | became-enum        | property of a request header: now restricted to an enum
    response-mediatype-enum-value-removed | info  | enum-value-removed | response body: value removed from the enum
    """,
    ),
)

_WRITTEN_ALIKE = {
    "booleans-became-enum": "became-enum",
    "enum-became-booleans": "enum-removed",
    "const-written-alike": "const-changed",
    "default-written-alike": "default-value-changed",
}
"""Aspects that are no change where values are written as strings, and what they are elsewhere."""


def find(pair: Pair) -> Iterator[RawChange]:
    """Changes of `enum`, `x-extensible-enum`, `const` and `default`."""
    yield from _listed(pair)
    if all(isinstance(side.get("x-extensible-enum"), list) for side in (pair.base, pair.revision)):
        yield from _elements(pair, "x-extensible-enum", "x-extensible-enum-value")
    if not _respelled(pair):
        yield from _single(pair, "const", "const")
    yield from _single(pair, "default", "default-value")


def judge(raw_change: RawChange, use: Use) -> tuple[str, ...]:
    """The ids of rules that may apply; the default of a required parameter is never used, so its changes have no effect."""
    if raw_change.aspect in _WRITTEN_ALIKE:
        if use.textual:
            return ()
        raw_change = raw_change._replace(aspect=_WRITTEN_ALIKE[raw_change.aspect])
    if raw_change.aspect.startswith("default-value") and use.side == "parameter" and use.required:
        return ()
    if raw_change.aspect == "became-enum" and use.location == "header" and use.path:
        return ("request-header-property-became-enum",)
    if raw_change.aspect == "enum-value-removed" and use.subject == "response-body":
        return ("response-mediatype-enum-value-removed",)
    return by_subject(raw_change, use)


def _listed(pair: Pair) -> Iterator[RawChange]:
    before, after = pair.base.get("enum"), pair.revision.get("enum")
    if (isinstance(before, list) and isinstance(after, list)) or _respelled(pair):
        yield from _elements(pair, "enum", "enum-value")
    elif isinstance(after, list):
        aspect = "booleans-became-enum" if _all_booleans(pair.base, after) else "became-enum"
        yield _hit(pair, "enum", aspect, after=after)
    elif isinstance(before, list):
        aspect = "enum-became-booleans" if _all_booleans(pair.revision, before) else "enum-removed"
        yield _hit(pair, "enum", aspect, before=before)


def _all_booleans(schema: SchemaView, values: list[Json]) -> bool:
    """Whether a schema is a boolean, and each boolean is written like one of these values."""
    return schema.types == frozenset({"boolean"}) and {*map(written, values)} >= BOOLEANS


def _respelled(pair: Pair) -> bool:
    """Whether one side has a constant and the other an enum, so that the constant counts as an enum of one value."""
    sides = [("enum" in side.keywords, "const" in side.keywords) for side in (pair.base, pair.revision)]
    return sides in ([(True, False), (False, True)], [(False, True), (True, False)])


def _admitted(schema: SchemaView, keyword: str) -> Json:
    return [schema.get("const")] if keyword == "enum" and "const" in schema.keywords else schema.get(keyword)


def _elements(pair: Pair, keyword: str, stem: str) -> Iterator[RawChange]:
    before, after = _spellings(_admitted(pair.base, keyword)), _spellings(_admitted(pair.revision, keyword))
    for text in [key for key in before if key not in after]:
        yield _hit(pair, keyword, f"{stem}-removed", name=text, before=before[text])
    for text in [key for key in after if key not in before]:
        yield _hit(pair, keyword, f"{stem}-added", name=text, after=after[text])


def _spellings(value: Json) -> dict[str, Json]:
    """Values by their printed form; `nullability` handles null."""
    items = value if isinstance(value, list) else []
    return {written(shortest(item)): item for item in items if item is not None}


def _single(pair: Pair, keyword: str, stem: str) -> Iterator[RawChange]:
    had, has = keyword in pair.base.keywords, keyword in pair.revision.keywords
    before, after = pair.base.get(keyword), pair.revision.get(keyword)
    if had and has and not equal(before, after):
        aspect = f"{keyword}-written-alike" if alike(before, after) else f"{stem}-changed"
        yield _hit(pair, keyword, aspect, before=before, after=after)
    elif had != has:
        yield _hit(pair, keyword, f"{stem}-{'added' if has else 'removed'}", before=before, after=after)


def _hit(
    pair: Pair, keyword: str, aspect: str, *, name: str = "", before: Json = None, after: Json = None
) -> RawChange:
    base, revision = pair.base, pair.revision
    read_only, write_only = revision.flag("readOnly"), revision.flag("writeOnly")
    return RawChange(
        aspect,
        base.place(keyword),
        revision.place(keyword),
        name,
        before,
        after,
        read_only=read_only,
        write_only=write_only,
    )


FAMILY = SchemaFamily("values", _RULES, find, judge)
