"""A discriminator selects schemas by their names (OAS 3.1.1 section 4.8.25), so that a schema with another name is a change on the wire."""

from __future__ import annotations

from typing import Any

import pytest
from tests.diff.helpers import Tree, between, sending

REQUEST = "request-body-discriminator-mapping-renamed"
RESPONSE = "response-body-discriminator-mapping-renamed"


def pet(own: str, **kind: Any) -> Tree:
    properties = {"kind": {"type": "string", **kind}, own: {"type": "string"}}
    return {"type": "object", "required": ["kind", own], "properties": properties}


def union(first: str, **mapping: str) -> Tree:
    refs = [{"$ref": f"#/components/schemas/{name}"} for name in (first, "Dog")]
    return {"oneOf": refs, "discriminator": {"propertyName": "kind", **({"mapping": mapping} if mapping else {})}}


def changed(base: Tree, revision: Tree, **kind: Any) -> list[str]:
    """The rules that are more than a note, where `Cat` is called `Kitty` now."""
    old, new = ({name: pet("lives", **kind), "Dog": pet("bark")} for name in ("Cat", "Kitty"))
    found = between(sending(base, schemas=old), sending(revision, schemas=new))
    return [change.id for change in found.changes if change.level != "info"]


def test_alternatives() -> None:
    assert changed(union("Cat"), union("Kitty")) == [REQUEST, RESPONSE]
    assert changed(union("Cat", dog="Dog"), union("Kitty", dog="Dog")) == [REQUEST, RESPONSE]
    assert changed(union("Cat"), union("Kitty", Cat="Kitty")) == []
    assert changed(union("Cat", c="Cat"), union("Kitty", c="#/components/schemas/Kitty")) == []


@pytest.mark.parametrize("kind", [{"const": "cat"}, {"enum": ["cat", "tom"]}], ids=str)
def test_a_schema_that_says_its_values_is_not_selected_by_its_name(kind: Tree) -> None:
    assert changed(union("Cat"), union("Kitty"), **kind) == []


def family(*names: str, **mapping: str) -> Tree:
    parent = {"$ref": "#/components/schemas/Pet"}
    root: Tree = pet("name") | {"discriminator": {"propertyName": "kind", **({"mapping": mapping} if mapping else {})}}
    return {"Pet": root} | {
        name: {"allOf": [parent, {"properties": {own: {"type": "string"}}}]} for name, own in (x.split() for x in names)
    }


@pytest.mark.parametrize(
    ("base", "revision", "expected"),
    [
        (family("Cat lives", "Dog bark"), family("Kitty lives", "Dog bark"), ["mapping-renamed", "mapping-renamed"]),
        (family("Cat lives", "Dog bark"), family("Dog bark"), ["subtype-removed"]),
        (family("Dog bark"), family("Cat lives", "Dog bark"), []),
        (family("Cat lives", c="Cat"), family("Kitty lives", c="Kitty"), []),
    ],
    ids=["renamed", "removed", "added", "mapped"],
)
def test_schemas_that_extend_another(base: Tree, revision: Tree, expected: list[str]) -> None:
    whole = {"$ref": "#/components/schemas/Pet"}
    found = between(sending(whole, schemas=base), sending(whole, schemas=revision))
    ids = [change.id.partition("-discriminator-")[2] for change in found.changes if change.level != "info"]
    assert ids == expected


def test_a_part_does_not_stand_for_what_extends_it() -> None:
    dog = {"$ref": "#/components/schemas/Dog"}
    versions = (sending(dog, schemas=family(*names)) for names in (("Cat lives", "Dog bark"), ("Dog bark",)))
    assert [change.level for change in between(*versions).changes] == ["info"]
