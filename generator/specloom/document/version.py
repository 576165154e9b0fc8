"""Determines the version of a file and the upgrade that it needs. Does not upgrade objects itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias

from specloom.document import codes
from specloom.document.grammar import GRAMMAR, METHODS, Kind
from specloom.document.schema_upgrade import SchemaUpgrade
from specloom.document.security_names import SecurityNames
from specloom.document.source_map import SourceMap
from specloom.document.structural_refs import Find, StructuralRefs
from specloom.document.upgrade import Fix, Upgrade
from specloom.findings import Finding, Refused
from specloom.source import SourceText
from specloom.values import Origin, escape

if TYPE_CHECKING:
    from specloom.document.swagger2 import Lookup, Swagger2

Version: TypeAlias = Literal["2.0", "3.0", "3.1"]
"""The known versions; 3.2 is 3.1 with additional fields."""

_DESCRIBES = frozenset({"paths", "webhooks", "components"})
_SCHEMA = frozenset(
    {
        "$schema",
        "$defs",
        "definitions",
        "$ref",
        "type",
        "properties",
        "allOf",
        "anyOf",
        "oneOf",
        "enum",
        "items",
        "const",
    }
)
_CONTAINERS = ("definitions", "$defs")
_MEDIA_TYPE = frozenset(("schema", "example", "examples", "encoding"))
_RESPONSE = frozenset({"content", "headers", "schema", "links"})


class Upgraded(NamedTuple):
    """An upgraded file."""

    data: Any
    kind: Literal["openapi", "schema"]
    version: Version
    source_map: SourceMap
    findings: list[Finding]


def upgrade_root(source: SourceText, data: dict[str, Any], find: Find) -> Upgraded:
    """The root document of a description, with its corrections as `data`. Raises Refused if it is not one."""
    version, findings = _version(source, data)
    if version is not None:
        return _run(source.name, data, "document", version, find, findings)
    if not _SCHEMA.isdisjoint(data):
        return _run(source.name, data, "schema", "3.1", find, findings)
    message = "the file has neither `openapi` nor `swagger`, and is not a JSON Schema"
    raise Refused(codes.NOT_A_DESCRIPTION.found(message, place=source.at(0)))


def upgrade_fragment(source: SourceText, otherwise: Version, find: Find) -> Upgraded:
    """A file that a description refers to: a description itself, or a fragment, recognized by its fields.

    A fragment has the version of the description, unless it states one.
    """
    data: Any = source.data
    if data.__class__ is list:
        return _run_list(source.name, data, otherwise, find)
    stated = "openapi" in source.data or "swagger" in source.data
    version, findings = _version(source, source.data) if stated else (None, list[Finding]())
    spoken = version or otherwise
    return _run(source.name, source.data, _guess(source.data, spoken), spoken, find, findings)


def _version(source: SourceText, data: dict[str, Any]) -> tuple[Version | None, list[Finding]]:
    """The version of a file, guessed with a finding if it contains parts of a description but no version."""
    for word in ("openapi", "swagger"):
        if word in data:
            return _known_version(source, word, "" if data[word] is None else str(data[word]))
    if _DESCRIBES.isdisjoint(data):
        return None, []
    version: Version = "2.0" if "definitions" in data else "3.0"
    message = f"the document has no OpenAPI version; read as {version}"
    return version, [codes.UNKNOWN_VERSION.found(message, Origin(source.name, ""))]


def _known_version(source: SourceText, word: str, number: str) -> tuple[Version, list[Finding]]:
    if number.startswith("2"):
        return "2.0", []
    if number.startswith("3.0") or number == "3":
        return "3.0", []
    if number.startswith(("3.1", "3.2")):
        return "3.1", []
    if word == "swagger" and number.startswith("1"):
        message = f"Swagger {number} is not supported; convert the document to OpenAPI 3 first"
        raise Refused(codes.NOT_A_DESCRIPTION.found(message, place=source.place(f"/{word}")))
    message = f"OpenAPI {number} is not a known version; read as 3.1"
    if not number.strip():
        message = f"`{word}` has no version; read as 3.1"
    return "3.1", [codes.UNKNOWN_VERSION.found(message, Origin(source.name, f"/{word}"))]


def _run(
    name: str, written: dict[str, Any], kind: Kind | None, version: Version, find: Find, findings: list[Finding]
) -> Upgraded:
    source_map = SourceMap()

    def resolved(schema: dict[str, Any], at: str) -> dict[str, Any]:
        from specloom.document.dynamic_refs import DynamicRefs  # imported late: few descriptions have any

        return DynamicRefs(written, find).resolved(schema, at)

    schemas = SchemaUpgrade(name, source_map, findings, resolved, strange_nulls=version == "3.1")
    fixes: dict[Kind, Fix] = {
        "schema": schemas.schema,
        "security requirement": SecurityNames(source_map).requirement,
    }
    if version == "2.0":
        # Imported late: few descriptions are of this version.
        from specloom.document.swagger2 import JSON, Swagger2, listed

        look = _lookup(find)
        media = {word: listed(written.get(word), look, []) or [JSON] for word in ("consumes", "produces")}
        fixes = _fixes(Swagger2(name, source_map, findings, look, **media, whole=kind == "document"), schemas)
    upgrade = Upgrade(name, fixes, StructuralRefs(name, find, findings), source_map, findings)
    data = upgrade.object(kind, written, "") if kind else _parts(upgrade, written, "", version)
    if version == "3.0" and "openapi" in data:
        data = {**data, "openapi": "3.1.0"}
    return Upgraded(data, "schema" if kind == "schema" else "openapi", version, source_map, findings)


def _run_list(name: str, written: list[Any], version: Version, find: Find) -> Upgraded:
    """A file that contains an array: of parameters, servers or tags. Its items are treated like the values of a map."""
    numbered = {str(index): item for index, item in enumerate(written)}
    run = _run(name, numbered, None, version, find, [])
    return run._replace(data=list(run.data.values()))


def _lookup(find: Find) -> Lookup:
    """The same for references that are reported elsewhere: None if they have no target."""

    def look(ref: str) -> Any:
        try:
            return find(ref)
        except Refused:
            return None

    return look


def _fixes(old: Swagger2, schemas: SchemaUpgrade) -> dict[Kind, Fix]:
    """The upgrade of Swagger 2.0; its tools use `x-nullable` because it has no such keyword."""
    schemas = schemas._replace(nulls=("nullable", "x-nullable"))
    return {
        "document": old.document,
        "path item": old.path_item,
        "parameter": old.parameter,
        "header": old.header,
        "response": old.response,
        "security scheme": old.security_scheme,
        "schema": lambda value, at: schemas.schema(old.reference(value, at), at),
    }


def _parts(upgrade: Upgrade, value: dict[str, Any], at: str, version: Version) -> dict[str, Any]:
    """Parts of a description under arbitrary names."""
    generated: dict[str, Any] = {}
    for key, item in value.items():
        inner = f"{at}/{escape(key)}"
        kind = _guess(item, version)
        generated[key] = item
        if item.__class__ is dict:
            generated[key] = upgrade.object(kind, item, inner) if kind else _parts(upgrade, item, inner, version)
    return generated


def _guess(value: Any, version: Version) -> Kind | None:
    """The kind of object with such fields, None for a map of others or anything else."""
    if value.__class__ is not dict:
        return None
    if "openapi" in value or "swagger" in value or not _DESCRIBES.isdisjoint(value):
        return "document"
    if any(value.get(method).__class__ is dict for method in METHODS):
        return "path item"
    if _is_operation(value):
        return "operation"
    if value.get("in").__class__ is str and value.get("name").__class__ is str:
        return "parameter"
    if _is_schema(value):
        return "schema"
    if value.get("schema").__class__ is dict and value.keys() <= _MEDIA_TYPE and version != "2.0":
        return "media type"
    if any(value.get(key).__class__ is dict for key in _RESPONSE) and set(value) <= _RESPONSE | {"description"}:
        return "response"
    return None


def _is_operation(value: dict[str, Any]) -> bool:
    """Whether the map contains responses by status; those of components are by name."""
    responses: Any = value.get("responses")
    if responses.__class__ is not dict or "schemas" in value:
        return False
    return "operationId" in value or any(str(key)[:1].isdecimal() or key == "default" for key in responses)


def _is_list_elsewhere(value: Any) -> bool:
    """Whether there is a `$ref` in place of an array."""
    return value.__class__ is dict and value.keys() == {"$ref"}


def _is_schema(value: dict[str, Any]) -> bool:
    slots = GRAMMAR["schema"]
    shapes = {"one": (dict, bool, list), "list": (list,), "map": (dict,), "patterned": (dict,)}
    if any(_is_list_elsewhere(value.get(key)) for key, each in slots.items() if each.shape == "list"):
        return True
    return (
        value.get("type").__class__ in (str, list)
        or value.get("$ref").__class__ is str
        or value.get("enum").__class__ is list
        or any(
            key in slots and key not in _CONTAINERS and item.__class__ in shapes[slots[key].shape]
            for key, item in value.items()
        )
    )
