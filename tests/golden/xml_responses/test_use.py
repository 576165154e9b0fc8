"""What comes as XML has the values that JSON would have had: each of its described type, and nothing lost."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from tests.golden.conftest import Golden

PET = """<?xml version="1.0"?>
<pet id="3"><tame>true</tame><weight>1.5</weight><age/><born>2020-01-02</born><kind>cat</kind><tags><tag>a</tag><tag/></tags>
<mark>1</mark><mark>2</mark><mother id="4"/><young><pet id="5"><marks>7</marks></pet></young><sizes><tail>9</tail></sizes>
<c:chip xmlns:c="http://example.com/chip">x</c:chip><owner><name>Ann</name></owner><note>1</note><note>2</note></pet>"""


def get(golden: Golden, operation: str, text: str, status: int = 200) -> Any:
    golden.server.answer(body=text.encode(), content_type="application/xml; charset=utf-8", status=status)
    return golden.call(operation)


def test_each_member_has_a_value_of_its_type(golden: Golden) -> None:
    pet = get(golden, "getPet", PET)
    assert (pet.id, pet.tame, pet.weight, pet.age, pet.kind) == (3, True, 1.5, None, "cat")
    assert (pet.born, pet.tags, pet.marks, pet.sizes, pet.chip) == (
        dt.date(2020, 1, 2),
        ["a", ""],
        [1, 2],
        {"tail": 9},
        "x",
    )
    assert type(pet.mother) is type(pet.young[0]) is golden.models.Pet
    assert (pet.mother.id, pet.young[0].id, pet.young[0].marks) == (4, 5, [7])
    assert golden.package.is_set(pet, "age")


def test_elements_that_are_not_described_are_kept(golden: Golden) -> None:
    pet = get(golden, "getPet", PET)
    assert golden.package.extras(pet) == {"owner": {"name": "Ann"}, "note": ["1", "2"]}


def test_a_list_is_the_root(golden: Golden) -> None:
    assert [pet.id for pet in get(golden, "listPets", '<pets><pet id="1"/><pet id="2"/></pets>')] == [1, 2]


def test_errors_are_typed_too(golden: Golden) -> None:
    with pytest.raises(golden.package.BadRequestError, match="no such pet") as caught:
        get(golden, "getPet", "<fault><code>7</code><message>no such pet</message></fault>", status=400)
    assert caught.value.body == golden.models.Fault(code=7, message="no such pet")
    with pytest.raises(golden.package.BadRequestError) as caught:
        get(golden, "getPet", "<fault>", status=400)
    assert caught.value.body == "<fault>"
