"""Upgrades older forms of a schema to JSON Schema 2020-12, one schema at a time.
Not concerned with subschemas or operations.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from specloom.document import codes
from specloom.document.source_map import SourceMap
from specloom.findings import Finding
from specloom.values import Origin

_ANNOTATIONS = frozenset(
    {
        "title",
        "description",
        "default",
        "example",
        "examples",
        "deprecated",
        "readOnly",
        "writeOnly",
        "externalDocs",
        "xml",
    }
)
_ALTERNATIVES = ("anyOf", "oneOf")
_BOUNDS = (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum"))

_DYNAMIC = ("$dynamicRef", "$recursiveRef")
"""References that an extending schema may redirect (JSON Schema 2020-12 core, section 8.2.3.2); `DynamicRefs` sees to those that one does."""

_RESPELLED = frozenset((*(name for name, _ in _BOUNDS), *_DYNAMIC, "discriminator", "divisibleBy"))
"""Keywords that few schemas have, so that they are checked together."""


class SchemaUpgrade(NamedTuple):
    """Upgrades schemas of one file.

    Attributes:
        source: Name of the file.
        nulls: Keywords that say that null is allowed.
        dynamic: Resolves the dynamic references of a schema at a pointer.
        strange_nulls: Whether `nullable` is no word of the file's version, and worth a finding.
    """

    source: str
    source_map: SourceMap
    findings: list[Finding]
    dynamic: Callable[[dict[str, Any], str], dict[str, Any]]
    nulls: tuple[str, ...] = ("nullable",)
    strange_nulls: bool = False

    def schema(self, schema: dict[str, Any], at: str) -> dict[str, Any]:
        """The schema at the upgraded pointer `at` in today's spelling; itself where nothing is to be done."""
        if "$defs" in schema or "$dynamicAnchor" in schema:
            schema = self.dynamic(schema, at)
        if not _RESPELLED.isdisjoint(schema):
            schema = _respelled(schema)
        if schema.get("items").__class__ is list:
            schema = self._tuple(schema, at)
        if schema.get("type") in ("file", "any"):
            schema = _known_type(schema)
        if schema.get("properties").__class__ is dict:
            schema = self._required_properties(schema, at)
        if schema.get("required").__class__ is bool:
            schema = without(schema, "required")
        if "anyOf" in schema or "oneOf" in schema:
            schema = self._null_alternatives(schema, at)
        for name in self.nulls:
            if schema.get(name).__class__ is bool:
                schema = self._null(schema, name, at)
        return schema

    def _null_alternatives(self, schema: dict[str, Any], at: str) -> dict[str, Any]:
        """Alternatives that only permit null: `anyOf: [X, {nullable: true}]`, as schemars writes it.

        Next to one reference, Microsoft's libraries write `{type: object, nullable: true}`, even if the reference is to an enumeration.
        """
        for word in _ALTERNATIVES:
            parts: Any = schema.get(word)
            if parts.__class__ is not list:
                continue
            more = {"type": "object"} if len(parts) == 2 and any(map(_only_refers, parts)) else {}
            nulls = [index for index, part in enumerate(parts) if self._only_null(part, more)]
            if not nulls or len(nulls) == len(parts):
                continue
            null = {"type": "null"}
            schema = {**schema, word: [null if index in nulls else part for index, part in enumerate(parts)]}
            self._say_strange([f"{at}/{word}/{index}/nullable" for index in nulls])
        return schema

    def _only_null(self, part: Any, more: Mapping[str, Any]) -> bool:
        """Whether an alternative contains only `nullable: true`, annotations, and what `more` does."""
        if part.__class__ is not dict or not any(part.get(name) is True for name in self.nulls):
            return False
        return all(
            key in _ANNOTATIONS or key in self.nulls or key.startswith("x-") or more.get(key, part) == value
            for key, value in part.items()
        )

    def _say_strange(self, places: list[str]) -> None:
        message = "`nullable` is no word of OpenAPI 3.1; taken as it was meant in 3.0: null is a value too"
        origins = [Origin(self.source, at) for at in places] if self.strange_nulls else []
        self.findings.extend(codes.OLD_NULLABLE.found(message, origin) for origin in origins)

    def _null(self, schema: dict[str, Any], name: str, at: str) -> dict[str, Any]:
        rest = without(schema, name)
        if self.strange_nulls:
            meant = "null is allowed" if schema[name] else "no effect"
            message = f"`nullable` is not a keyword of OpenAPI 3.1; interpreted as in 3.0: {meant}"
            self.findings.append(codes.OLD_NULLABLE.found(message, Origin(self.source, f"{at}/{name}")))
        if schema[name] is False:
            return rest
        if "$ref" in rest or "allOf" in rest:
            return self._or_null(rest, name, at)
        return _null_within(rest)

    def _or_null(self, schema: dict[str, Any], name: str, at: str) -> dict[str, Any]:
        """`anyOf` of the schema and null; annotations stay outside."""
        outer = {key: value for key, value in schema.items() if key in _ANNOTATIONS or key.startswith("x-")}
        inner = {key: value for key, value in schema.items() if key not in outer}
        written = self.source_map.to_written(at)
        self.source_map.record(f"{at}/anyOf/0", written)
        self.source_map.record(f"{at}/anyOf/1", f"{written}/{name}")
        return {**outer, "anyOf": [inner, {"type": "null"}]}

    def _tuple(self, schema: dict[str, Any], at: str) -> dict[str, Any]:
        """An array under `items`, as in drafts up to 2019-09."""
        written = self.source_map.to_written(at)
        generated = without(schema, "items", "additionalItems")
        if schema["items"]:
            generated["prefixItems"] = schema["items"]
            self.source_map.record(f"{at}/prefixItems", f"{written}/items")
        if "additionalItems" in schema:
            generated["items"] = schema["additionalItems"]
            self.source_map.record(f"{at}/items", f"{written}/additionalItems")
        return generated

    def _required_properties(self, schema: dict[str, Any], at: str) -> dict[str, Any]:
        """`required: true` on a property (draft 3), which newer drafts declare as an array in the enclosing schema."""
        members = schema["properties"].items()
        said = [name for name, member in members if member.__class__ is dict and member.get("required") is True]
        if not said:
            return schema
        for name in said:
            message = "`required` must be an array on the enclosing schema, not `true`; treated as a required property"
            origin = Origin(self.source, at) / "properties" / name / "required"
            self.findings.append(codes.BOOLEAN_REQUIRED.found(message, origin))
        known: Any = schema.get("required")
        known = known if known.__class__ is list else []
        return {**schema, "required": [*known, *(name for name in said if name not in known)]}


def without(value: dict[str, Any], *names: str) -> dict[str, Any]:
    """A mapping without some keys."""
    return {key: item for key, item in value.items() if key not in names}


def _respelled(schema: dict[str, Any]) -> dict[str, Any]:
    """Keywords that have a new name."""
    for name, bound in _BOUNDS:
        if schema.get(name).__class__ is bool:
            schema = _exclusive(schema, name, bound)
    if schema.get("discriminator").__class__ is str:
        schema = {**schema, "discriminator": {"propertyName": schema["discriminator"]}}
    if schema.get("divisibleBy") is not None and "multipleOf" not in schema:
        schema = {**without(schema, "divisibleBy"), "multipleOf": schema["divisibleBy"]}
    for name in _DYNAMIC:
        if schema.get(name).__class__ is str and "$ref" not in schema:
            schema = {**without(schema, name), "$ref": schema[name]}
    return schema


def _exclusive(schema: dict[str, Any], name: str, bound: str) -> dict[str, Any]:
    """The boolean `exclusiveMinimum` of draft 4, as the bound itself."""
    generated = without(schema, name, bound) if schema[name] else without(schema, name)
    return {**generated, name: schema[bound]} if schema[name] and bound in schema else generated


def _known_type(schema: dict[str, Any]) -> dict[str, Any]:
    generated = without(schema, "type")
    return {**generated, "type": "string", "format": "binary"} if schema["type"] == "file" else generated


def _null_within(schema: dict[str, Any]) -> dict[str, Any]:
    """Widen each keyword that would reject null."""
    generated = dict(schema)
    kinds = _kinds(schema)
    if kinds and "null" not in kinds:
        generated["type"] = [*kinds, "null"]
    if "const" in schema and schema["const"] is not None:
        generated = {**without(generated, "const"), "enum": [schema["const"], None]}
    elif generated.get("enum").__class__ is list and None not in generated["enum"]:
        generated["enum"] = [*generated["enum"], None]
    for name in ("oneOf", "anyOf"):
        members: Any = generated.get(name)
        if members.__class__ is list and members and not any(_is_null(member) for member in members):
            generated[name] = [*members, {"type": "null"}]
    return generated


def _kinds(schema: dict[str, Any]) -> list[Any]:
    """The types that a schema names, or that its keywords imply."""
    named: Any = schema.get("type")
    if named.__class__ is list:
        return list(named)
    if named is not None:
        return [named]
    if "properties" in schema or "additionalProperties" in schema:
        return ["object"]
    return ["array"] if "items" in schema or "prefixItems" in schema else []


def _is_null(schema: Any) -> bool:
    return schema.__class__ is dict and (schema.get("type") == "null" or schema.get("nullable") is True)


def _only_refers(schema: Any) -> bool:
    return schema.__class__ is dict and schema.keys() == {"$ref"}
