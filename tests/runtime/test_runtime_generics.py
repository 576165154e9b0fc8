"""Generic records, as hand-written code has them: what their type variables stand for is decoded and checked as that."""

from __future__ import annotations

from typing import Any, Generic, TypeVar

import pytest
from sample_client import from_dict, from_json, to_dict
from sample_client._runtime.decode import decoder
from sample_client._runtime.records import Record, record
from sample_client._runtime.verify import check

T = TypeVar("T")
U = TypeVar("U")


@record
class Dog(Record):
    name: str


@record
class Box(Record, Generic[T]):
    content: T | None = None
    rows: list[T] | None = None
    named: dict[str, list[T]] | None = None


@record
class Crate(Record, Generic[T]):
    box: Box[T]
    boxes: list[Box[T]] | None = None


@record
class Pair(Box[T], Generic[T, U]):
    other: U


@record
class DogBox(Box[Dog]):
    label: str


@record
class Chain(Record, Generic[T]):
    value: T
    following: Chain[T] | None = None


REX = {"name": "Rex"}


@pytest.mark.parametrize(
    ("expression", "data", "reach"),
    [
        (Box[Dog], {"content": REX}, lambda made: made.content),
        (Box[Dog], {"rows": [REX]}, lambda made: made.rows[0]),
        (Box[Dog], {"named": {"a": [REX]}}, lambda made: made.named["a"][0]),
        (Crate[Dog], {"box": {"content": REX}}, lambda made: made.box.content),
        (Crate[Dog], {"box": {}, "boxes": [{"rows": [REX]}]}, lambda made: made.boxes[0].rows[0]),
        (Pair[int, Dog], {"other": REX, "content": 1}, lambda made: made.other),
        (Pair[Dog, int], {"other": 1, "content": REX}, lambda made: made.content),
        (DogBox, {"label": "x", "content": REX}, lambda made: made.content),
        (list[Box[Dog]], [{"content": REX}], lambda made: made[0].content),
        (Box[Dog] | None, {"content": REX}, lambda made: made.content),
        (Box[Box[Dog]], {"content": {"content": REX}}, lambda made: made.content.content),
        (Chain[Dog], {"value": REX, "following": {"value": REX}}, lambda made: made.following.value),
    ],
)
def test_arguments_are_decoded(expression: Any, data: Any, reach: Any) -> None:
    made = from_dict(expression, data)
    assert isinstance(reach(made), Dog) and reach(made).name == "Rex"
    assert not check(expression, data)


def test_a_variable_without_an_argument_is_plain_data() -> None:
    made = from_dict(Crate, {"box": {"content": REX}})
    assert isinstance(made, Crate) and isinstance(made.box, Box) and made.box.content == REX
    assert to_dict(made) == {"box": {"content": REX}}


def test_each_alias_has_its_own_decoder() -> None:
    assert isinstance(from_dict(Box[Dog], {"content": REX}).content, Dog)
    assert from_dict(Box[str], {"content": REX}).content == REX
    assert isinstance(from_json(Box[Dog], '{"content": {"name": "Rex"}}').content, Dog)
    assert isinstance(from_dict(Box[Dog], {}), Box) and decoder(Box[Dog]) is decoder(Box[Dog])


@pytest.mark.parametrize(
    ("expression", "data", "pointer"),
    [
        (Box[Dog], {"content": {"name": 1}}, "/content/name"),
        (Box[int], {"rows": [1, "2"]}, "/rows/1"),
        (Crate[Dog], {"box": {"rows": [{}]}}, "/box/rows/0/name"),
        (DogBox, {"label": "x", "content": {}}, "/content/name"),
    ],
)
def test_deviations_of_arguments_are_found(expression: Any, data: Any, pointer: str) -> None:
    assert [each.pointer for each in check(expression, data)] == [pointer]
