"""Properties that only one version declares, and the other describes among additional properties; weighed by samples of values.

A change is an error for requests if a value that was accepted is refused now, and for responses if one may arrive that did not before.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import product
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from tests.diff.helpers import Tree, between, sending

STRING, INTEGER = {"type": "string"}, {"type": "integer"}
SCHEMAS: tuple[Tree, ...] = (
    STRING, INTEGER, {"type": "string", "maxLength": 3}, {"type": "string", "minLength": 2}, {"type": ["string", "null"]},
    {"type": "number"}, {"type": "integer", "minimum": 2}, {"enum": ["a", "abcd"]}, {"type": "array", "items": STRING},
    {"type": "array", "items": INTEGER}, {"type": "object", "properties": {"y": STRING}, "required": ["y"]},
    {"anyOf": [STRING, INTEGER]},
)  # fmt: skip
VALUES: tuple[Any, ...] = ("", "a", "abc", "abcd", None, 1, 2, 1.5, [], ["a"], [1], {}, {"y": "a"}, {"y": 1})
PAIRS = list(product(SCHEMAS, SCHEMAS))


def mapping(others: Any = None, **properties: Any) -> Tree:
    """An object that describes additional properties, unless `others` is None."""
    rest = {} if others is None else {"additionalProperties": others}
    return {"type": "object", "properties": properties, **rest}


def errors(base: Tree, revision: Tree) -> tuple[bool, bool]:
    """Whether there are errors for requests and for responses."""
    found = [change.id for change in between(sending(base), sending(revision)).changes if change.level == "error"]
    return any(id.startswith("request-") for id in found), any(id.startswith("response-") for id in found)


def accepted(schema: Tree) -> set[int]:
    """Which of the values a property `x` may have."""
    validator = Draft202012Validator(schema)
    return {index for index, value in enumerate(VALUES) if validator.is_valid({"x": value})}


@pytest.mark.parametrize(("others", "own"), PAIRS)
def test_errors_are_what_samples_show(others: Tree, own: Tree) -> None:
    undeclared, declared = mapping(others), mapping(others, x=own)
    for base, revision in ((undeclared, declared), (declared, undeclared)):
        before, after = accepted(base), accepted(revision)
        assert errors(base, revision) == (bool(before - after), bool(after - before))


WAYS: dict[str, Callable[[Tree, Tree], Tree]] = {
    "unevaluatedProperties": lambda others, own: {**mapping(**own), "unevaluatedProperties": others},
    "unevaluatedProperties beside allOf": lambda others, own: {
        "allOf": [mapping(a=INTEGER), mapping(**own)],
        "unevaluatedProperties": others,
    },
    "additionalProperties of another part": lambda others, own: {
        "allOf": [mapping(a=INTEGER, **own), mapping(others, a={})]
    },
    "additionalProperties beside allOf": lambda others, own: {
        **mapping(others, a={}),
        "allOf": [mapping(a=INTEGER, **own)],
    },
    "patternProperties of another part": lambda others, own: {
        "allOf": [mapping(a=INTEGER, **own), {"type": "object", "patternProperties": {"^x": others}}]
    },
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(("others", "own"), PAIRS[::5])
def test_errors_are_what_samples_show_wherever_others_are_described(way: str, others: Tree, own: Tree) -> None:
    undeclared, declared = WAYS[way](others, {}), WAYS[way](others, {"x": own})
    for base, revision in ((undeclared, declared), (declared, undeclared)):
        before, after = accepted(base), accepted(revision)
        assert errors(base, revision) == (bool(before - after), bool(after - before))


def test_a_pattern_describes_before_additional_properties() -> None:
    base = {**mapping(INTEGER), "patternProperties": {"^x": STRING, "(": STRING}}
    assert errors(base, {**base, "properties": {"x": STRING}}) == (False, False)
    assert errors(base, {**base, "properties": {"x": INTEGER}}) == (True, False), "no value is both, so none arrives"
    assert errors(base, {**base, "properties": {"y": INTEGER}}) == (False, False)


@pytest.mark.parametrize("others", [None, True, False, {}])
def test_properties_beside_open_and_closed_objects_are_only_added(others: Any) -> None:
    assert errors(mapping(others), mapping(others, x=INTEGER)) == (False, False)


def test_a_property_that_requests_never_carry_breaks_only_responses() -> None:
    assert errors(mapping(STRING), mapping(STRING, x={**INTEGER, "readOnly": True})) == (True, True)
    base = mapping({**STRING, "readOnly": True})
    assert errors(base, {**base, "properties": {"x": {**INTEGER, "readOnly": True}}}) == (False, True)


def test_the_change_is_reported_at_the_property_and_its_notes_once() -> None:
    changes = between(
        sending(mapping(STRING)), sending(mapping(STRING, x={**STRING, "maxLength": 3, "default": "a"}))
    ).changes
    found = [(change.id, change.level, change.where) for change in changes if not change.id.startswith("api-schema-")]
    assert found[0] == ("request-property-max-length-set", "error", "request body x")
    assert sorted(id for id, level, _ in found if level == "info") == [
        "new-optional-request-property",
        "response-optional-property-added",
    ]


def test_nested_properties_are_compared() -> None:
    inner = {"type": "object", "properties": {"y": STRING}}
    assert errors(mapping(inner), mapping(inner, x={"type": "object", "properties": {"y": INTEGER}})) == (True, True)
