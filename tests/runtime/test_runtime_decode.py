"""Decoding by annotations: unions, containers, what does not fit, and what strict mode says of it."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any, Literal, TypeAlias

import pytest
from sample_client import from_dict
from sample_client._runtime.codec import TIME
from sample_client._runtime.convert import typed
from sample_client._runtime.decode import decoder
from sample_client._runtime.records import Record, record
from sample_client._runtime.unions import ByKeys, ByProperty, ByPropertyType, RequiredKeys, Within
from sample_client._runtime.verify import check, unknown_members
from sample_client.models import ChatCompletion, ChatMessage, ImagePart, Limits, Pet, TextPart, Thing


@record
class Cat(Record):
    kind: Literal["cat"]
    lives: int


@record
class Dog(Record):
    kind: Literal["dog"]
    tail: bool


@record
class Done(Record):
    errors: None
    value: int


@record
class Failed(Record):
    errors: list[str]


Animal: TypeAlias = Annotated[Cat | Dog, ByProperty("kind", {"cat": Cat, "dog": Dog})]
Shaped: TypeAlias = Annotated[Cat | Dog | None, ByKeys(RequiredKeys(Cat, ("lives",)), RequiredKeys(Dog, ("tail",)))]
Kept: TypeAlias = Annotated[
    Cat | Dog,
    ByPropertyType("legs", {"number": Cat}, other=Annotated[Cat | Dog, ByKeys(RequiredKeys(Dog, required=["tail"]))]),
]
Tree: TypeAlias = Annotated["Cat | list[Tree] | str", Within(__name__)]

Answer: TypeAlias = Annotated[Done | Failed, ByProperty("errors", {None: Done}, other=Failed)]
Weighed: TypeAlias = Annotated[
    Cat | Dog, ByKeys(RequiredKeys(Cat, ("kind",), ("lives",)), RequiredKeys(Dog, ("kind", "tail")))
]

CAT = {"kind": "cat", "lives": 9}
DOG = {"kind": "dog", "tail": True}


@pytest.mark.parametrize("expression", [Any, str, int, None, Literal["a"], list[str], dict[str, int], str | int | None])
def test_nothing_is_done_where_plain_data_is_the_value(expression: Any) -> None:
    assert decoder(expression) is None


@pytest.mark.parametrize(
    ("expression", "data", "classes"),
    [
        (Animal, CAT, Cat),
        (Animal, DOG, Dog),
        (Animal, {"kind": "cow"}, dict),
        (Animal, {"kind": ["cat"]}, dict),
        (Animal, "text", str),
        (Shaped, {"lives": 1}, Cat),
        (Shaped, {"tail": 1}, Dog),
        (Shaped, {}, dict),
        (Weighed, {"kind": "x"}, Cat),
        (Weighed, {"kind": "x", "tail": 1}, Dog),
        (Weighed, {"kind": "x", "tail": 1, "lives": 1}, Cat),
        (Answer, {"errors": None}, Done),
        (Answer, {}, Done),
        (Answer, {"errors": []}, Failed),
        (Annotated[Cat | Dog, ByProperty("kind", {"cat": Cat}, other=Dog)], {"kind": "cow"}, Dog),
        (Kept, {"legs": 4}, Cat),
        (Kept, {"legs": 4.5, "tail": True}, Cat),
        (Kept, {"legs": True, "tail": True}, Dog),
        (Kept, {"tail": True}, Dog),
        (Kept, {"legs": None}, dict),
        (Kept, [], list),
        (str | Cat, CAT, Cat),
        (Cat | dict[str, Any] | None, CAT, dict),
        (Tree, CAT, Cat),
    ],
)
def test_unions_are_decided_by_their_plan(expression: Any, data: Any, classes: type) -> None:
    assert type(typed(expression, data)) is classes


def test_lists_in_unions_are_decided_item_by_item() -> None:
    generated = typed(
        Annotated[str | list[Cat] | list[Dog], ByProperty("kind", {"cat": Cat, "dog": Dog})],
        [CAT, DOG, "x", {"kind": "cow"}],
    )
    assert [type(item) for item in generated] == [Cat, Dog, str, dict]


def test_an_alias_that_contains_itself() -> None:
    generated = typed(Tree, [CAT, [[CAT], "x"]])
    assert isinstance(generated[1][0][0], Cat)


def test_containers() -> None:
    assert isinstance(typed(dict[str, list[Cat]], {"a": [CAT]})["a"][0], Cat)
    pair = typed(tuple[Cat, str], [CAT, "x", 1])
    assert isinstance(pair[0], Cat)
    assert pair[1:] == ("x", 1)
    assert typed(tuple[Cat, ...], [CAT, CAT]) == (from_dict(Cat, CAT),) * 2
    assert typed(list[Annotated[dt.date, TIME]], ["2026-01-02T00:00:00Z", "no"])[1] == "no"


@pytest.mark.parametrize("data", [None, "x", 1, [], [1], {"choices": 7}, {"choices": [None, 1, {}]}, {"usage": []}])
def test_a_response_that_does_not_fit_never_raises(data: Any) -> None:
    generated = typed(ChatCompletion, data)
    assert (vars(generated) if isinstance(generated, ChatCompletion) else generated) is not None or data is None


def test_an_empty_object_is_a_record_too() -> None:
    assert isinstance(from_dict(ChatCompletion, {"usage": {}}).usage, Record)


def test_parts_of_messages() -> None:
    message = from_dict(
        ChatMessage,
        {"role": "user", "content": [{"type": "text", "text": "hi"}, {"type": "image_url"}, {"type": "audio"}]},
    )
    assert isinstance(message.content, list)
    assert [type(part) for part in message.content] == [TextPart, ImagePart, dict]


@pytest.mark.parametrize(
    ("expression", "data", "found"),
    [
        (Thing, {"id": "t"}, []),
        (Thing, {}, ["/id: required, but absent"]),
        (Thing, {"id": 1, "tags": ["a", 2]}, ["/id: string expected, not 1", "/tags/1: string expected, not 2"]),
        (Thing, [], ["/: object expected for Thing, not []"]),
        (Thing, {"id": "t", "status": None}, []),
        (
            Cat,
            {"kind": "cow", "lives": True},
            ["/kind: 'cow' is not one of 'cat'", "/lives: integer expected, not True"],
        ),
        (Cat, {"kind": "cat", "lives": 9.0}, []),
        (Animal, {"kind": "cat"}, ["/lives: required, but absent"]),
        (Answer, {"errors": None, "value": 1}, []),
        (Answer, {"errors": None}, ["/value: required, but absent"]),
        (Weighed, {"kind": "cat", "lives": "x"}, ["/lives: integer expected, not 'x'"]),
        (list[Thing], {}, ["/: array expected, not {}"]),
        (dict[str, int], {"a/b": "x"}, ["/a~1b: integer expected, not 'x'"]),
        (Limits, {"rate": {"least": "x"}}, ["/rate/least: integer expected, not 'x'"]),
        (str | Thing, {"id": 1}, ["/id: string expected, not 1"]),
        (Pet, {"id": 1, "name": "n", "born": "soon"}, ["/born: 'soon' does not fit: Invalid isoformat string: 'soon'"]),
        (tuple[int, str], [1, 2], ["/1: string expected, not 2"]),
        (Any, object, []),
    ],
)
def test_deviations_name_their_place(expression: Any, data: Any, found: list[str]) -> None:
    assert [str(mismatch) for mismatch in check(expression, data)] == found


def test_unknown_members_are_listed_apart() -> None:
    data = {
        "id": "c",
        "prompt": [],
        "choices": [{"index": 0, "text": "x", "message": {"role": "user", "reasoning": "y"}}],
    }
    assert unknown_members(ChatCompletion, data) == ["/choices/0/message/reasoning", "/choices/0/text", "/prompt"]
