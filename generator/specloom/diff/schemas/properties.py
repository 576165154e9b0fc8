"""The properties of objects: added, removed, required. Knows attributes of a property, not its schema."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.diff.rule import Row, spread, table
from specloom.diff.schemas.raw_change import Pair, RawChange, SchemaFamily, Use, by_subject
from specloom.diff.schemas.required_properties import required_properties
from specloom.diff.schemas.schema import SchemaView
from specloom.document import DocumentNode

_ROWS = (
    Row("became-required", "became required", request="error", response="info", nested="error", write_only="info"),
    Row("became-optional", "became optional", request="info", response="error", nested="info", write_only="info"),
)


_WRITTEN = table(
    "properties",
    """
    new-optional-request-property                  | info    | property                     | optional request property added
    new-required-request-property                  | error   | property                     | required request property added
    new-required-request-property-with-default     | error   | property-with-default        | required request property added, with a default
    new-required-request-header-property           | error   | header-property              | required property of a request header added
    request-header-property-became-required        | error   | became-required              | property of a request header: became required
    request-property-became-required-with-default  | error   | became-required-with-default | request property: became required, with a default
    request-property-removed                       | warning | removed                      | request property removed
    response-optional-property-added               | info    | added                        | optional response property added
    response-required-property-added               | info    | added                        | required response property added
    response-optional-write-only-property-added    | info    | added                        | optional write-only response property added
    response-required-write-only-property-added    | info    | added                        | required write-only response property added
    response-optional-property-removed             | warning | removed                      | optional response property removed
    response-required-property-removed             | error   | removed                      | required response property removed
    response-optional-write-only-property-removed  | info    | removed                      | optional write-only response property removed
    response-required-write-only-property-removed  | info    | removed                      | required write-only response property removed
    new-optional-request-parameter-property        | info    | parameter-property           | optional property of a request parameter added
    new-required-request-parameter-property        | error   | parameter-property           | required property of a request parameter added
    request-parameter-property-removed             | warning | parameter-property-removed   | property of a request parameter removed
    """,
)
_RULES = (*(each for each in spread("properties", _ROWS) if "-property-" in each.id), *_WRITTEN)


def find(pair: Pair) -> Iterator[RawChange]:
    """Properties added, removed, or required on only one side."""
    before, after = pair.base.mapping("properties"), pair.revision.mapping("properties")
    old, new = pair.base.strings("required"), pair.revision.strings("required")
    for name in [name for name in before if name not in after] if pair.revision.constrains else ():
        schema, elsewhere = pair.base_reader.read(before[name]), pair.revision.place("properties")
        yield _about(RawChange("property-removed", before[name].origin, elsewhere, name, required=name in old), schema)
    for name in [name for name in after if name not in before]:
        schema, elsewhere = pair.revision_reader.read(after[name]), pair.base.place("properties")
        yield _about(RawChange("property-added", elsewhere, after[name].origin, name, required=name in new), schema)
    for name in sorted({*old} ^ {*new}):
        if name in before and name in after:
            yield _requirement(pair, name, after[name], required=name in new)
        elif name not in before and name not in after and not _combined(pair):
            yield _requirement(pair, name, None, required=name in new)
    if _combined(pair):
        yield from _distant(pair)


def _combined(pair: Pair) -> bool:
    """Whether another part of either side may describe or require a property."""
    return "allOf" in pair.base.branches or "allOf" in pair.revision.branches


def _distant(pair: Pair) -> Iterator[RawChange]:
    """Properties of one `allOf` subschema that another subschema, or the schema itself, requires."""
    old, new = (
        required_properties(pair.base_reader, pair.base),
        required_properties(pair.revision_reader, pair.revision),
    )
    same_parts = len(pair.base.branches.get("allOf", ())) == len(pair.revision.branches.get("allOf", ()))
    for name in sorted(old.required ^ new.required):
        local = (name in old.local) != (name in new.local)
        described = name in old.declared and name in new.declared
        if not local and (described or (same_parts and name not in old.declared | new.declared)):
            yield _requirement(pair, name, new.declared.get(name), required=name in new.required)


def _requirement(pair: Pair, name: str, node: DocumentNode | None, *, required: bool) -> RawChange:
    """A property, described or not, that only one side requires."""
    aspect = "became-required" if required else "became-optional"
    raw_change = RawChange(aspect, pair.base.place("required"), pair.revision.place("required"), name)
    if node is None:
        return raw_change._replace(described=False)
    return _about(raw_change, pair.revision_reader.read(node))


def _about(raw_change: RawChange, schema: SchemaView) -> RawChange:
    """The raw change with the attributes of the property that decide which rule applies."""
    default = "default" in schema.keywords
    return raw_change._replace(read_only=schema.flag("readOnly"), write_only=schema.flag("writeOnly"), default=default)


def judge(raw_change: RawChange, use: Use) -> tuple[str, ...]:
    """The ids of rules that may apply; requests never carry read-only properties, so their changes have no effect there."""
    inner = use._replace(path=(*use.path, raw_change.name))
    need = "required" if raw_change.required else "optional"
    if raw_change.read_only and use.side in ("request", "parameter"):
        return ()
    if not raw_change.described and not _tells_anything(raw_change, use):
        return ()
    match raw_change.aspect, use.side:
        case "property-added", "request":
            return _added_to_request(raw_change, need)
        case "property-added", "parameter":
            header = need == "required" and use.location == "header"
            return ("new-required-request-header-property",) if header else (f"new-{need}-request-parameter-property",)
        case "property-removed", "request":
            return ("request-property-removed",)
        case "property-removed", "parameter":
            return ("request-parameter-property-removed",)
        case (("property-added" | "property-removed"), _):
            kind = "write-only-property" if raw_change.write_only else "property"
            return (f"response-{need}-{kind}-{raw_change.aspect.removeprefix('property-')}",)
        case "became-required", "parameter" if use.location == "header":
            return ("request-header-property-became-required",)
        case "became-required", "request" if raw_change.default:
            return ("request-property-became-required-with-default",)
        case _:
            return by_subject(raw_change, inner)


def _tells_anything(raw_change: RawChange, use: Use) -> bool:
    """Whether a change of a required name without a schema breaks anyone; the other parts of an `allOf` may describe it."""
    part = bool(use.path) and use.path[-1].startswith("allOf[")
    breaks = "became-optional" if use.side in ("response", "header") else "became-required"
    return not part and raw_change.aspect == breaks


def _added_to_request(raw_change: RawChange, need: str) -> tuple[str, ...]:
    if need == "optional":
        return ("new-optional-request-property",)
    return ("new-required-request-property-with-default" if raw_change.default else "new-required-request-property",)


FAMILY = SchemaFamily("properties", _RULES, find, judge)
