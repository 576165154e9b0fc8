"""Every keyword of OpenAPI 2.0 to 3.2 and of JSON Schema does what the table in docs/descriptions.md says of it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from importlib import resources
from pathlib import Path
from typing import Any

import pytest
from jsonschema_specifications import REGISTRY  # type: ignore[import-untyped]  # it has no types
from tests.document.keywords.probe import EFFECTS, effect, objects

PROBES = {"": ("base.yaml", "probes.yaml"), " (2.0)": ("base2.yaml", "probes2.yaml")}
METASCHEMAS = {
    "v2.0/schema.json": "definitions",
    "v3.0/schema.json": "definitions",
    "v3.1/schema.json": "$defs",
    "v3.2/schema.json": "$defs",
}
SAME_OBJECT = {
    "external-docs": "external-documentation",
    "xml": "xml",
    "json-reference": "reference",
    "examples": "parameter",
    "explode-for-form": "parameter",
    "file-schema": "schema",
    "primitives-items": "parameter",
    "parameter-location": "parameter",
    "oauth-flows": "oauth-flows",
}
"""Names that metaschemas have for an object -> ours."""


def described() -> dict[tuple[str, str], str]:
    """(object, keyword) -> effect, as the table has it."""
    text = (Path(__file__).parents[2] / "docs" / "descriptions.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| ([a-z0-9. ()-]+) \|(.*)\|$", text.partition("## Keywords")[2], re.MULTILINE)
    return {
        (name, keyword): word
        for name, cells in rows
        for word, cell in zip(EFFECTS, cells.split("|"), strict=False)
        for keyword in re.findall(r"`([^`]+)`", cell)
    }


KEYWORDS = [
    (name, suffix, keyword)
    for suffix, (_, probes) in PROBES.items()
    for name in objects(probes)
    for keyword in objects(probes)[name]
]


def test_the_table_has_every_keyword_once() -> None:
    assert described().keys() == {(f"{name}{suffix}", keyword) for name, suffix, keyword in KEYWORDS}


@pytest.mark.parametrize(("name", "suffix", "keyword"), KEYWORDS)
def test_a_keyword_does_what_the_table_says(name: str, suffix: str, keyword: str) -> None:
    base, probes = PROBES[suffix]
    assert effect(base, probes, name, keyword) == described()[f"{name}{suffix}", keyword]


def test_no_keyword_of_the_metaschemas_is_missing() -> None:
    ours: dict[str, set[str]] = {}
    for name, _, keyword in KEYWORDS:
        ours.setdefault(name, set()).add(keyword)
    missing = {(name, keyword) for name, keyword in metaschema_keywords() if keyword not in ours.get(name, set())}
    assert missing <= {("link", "body")}, "the metaschema of 3.1 says `body` where the specification says `server`"


def metaschema_keywords() -> Iterator[tuple[str, str]]:
    """(our object, keyword) of all metaschemas of OpenAPI and of JSON Schema."""
    for path, definitions in METASCHEMAS.items():
        text = (resources.files("openapi_spec_validator") / "resources" / "schemas" / path).read_text(encoding="utf-8")
        metaschema = json.loads(text)
        for name, each in {"document": metaschema, **metaschema[definitions]}.items():
            ours = "parameter" if name == "header" and path.startswith("v2.0") else our_name(name)
            yield from ((ours, keyword) for keyword in properties(each) if not keyword.startswith("x-"))
    for uri in (uri for uri in REGISTRY if "draft-03" not in uri):
        yield from (("schema", keyword) for keyword in properties(REGISTRY.contents(uri)))


def our_name(name: str) -> str:
    """What we call the object that a metaschema has under a name."""
    dashed = re.sub(r"(?<=[a-z])(?=[A-Z])", "-", name).lower().replace("oauth2", "oauth-")
    if "security" in dashed:
        return "security-scheme"
    if dashed.endswith("flow"):
        return "oauth-flow"
    if "parameter" in dashed:
        return "parameter"
    return SAME_OBJECT.get(dashed, dashed)


def properties(schema: Any) -> set[str]:
    """The properties that a metaschema names, in its parts as well."""
    if not isinstance(schema, Mapping):
        return set()
    parts = [part for key in ("allOf", "anyOf", "oneOf") for part in schema.get(key, [])]
    parts += [schema.get("then"), schema.get("else"), *schema.get("dependentSchemas", {}).values()]
    named = schema.get("properties", {})
    return set(named if isinstance(named, Mapping) else ()).union(*map(properties, parts))
