"""Any JSON value survives being written as Python source, and no text of it can become anything but a constant."""

from __future__ import annotations

import ast
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from specloom.emit import identifier, literal, string, tuple_of_strings

HOSTILE = [
    '"""',
    "\\",
    "ends in a backslash\\",
    "new\nline\r\n\x0b\x0c\x85\u2028\u2029",
    "{{ x }}{% for %}{# #}",
    "__import__('os').system('true')",
    "\u202eright to left\u202c",
    "\x00",
    "\ud800 alone",
    "'\"'\"",
    "x" * 10_000,
    "",
]

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(st.characters()),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(st.characters()), inner, max_size=4),
    max_leaves=12,
)


@given(json_values)
def test_any_json_value_reads_back_equal(value: object) -> None:
    spelled = literal(value)  # type: ignore[arg-type]  # hypothesis cannot name the recursive type
    assert ast.literal_eval(spelled) == value, spelled


@given(st.text(st.characters()))
def test_texts_are_one_line_of_printable_characters(value: str) -> None:
    spelled = string(value)
    assert spelled.isprintable(), f"not printable: {spelled!a}"
    assert isinstance(ast.parse(spelled, mode="eval").body, ast.Constant)


@pytest.mark.parametrize("value", HOSTILE, ids=ascii)
def test_hostile_texts_stay_texts(value: str) -> None:
    assert ast.literal_eval(string(value)) == value


def test_texts_are_double_quoted_as_the_formatter_would_have_them() -> None:
    assert string("it is") == '"it is"'
    assert string("it's") == '"it\'s"'
    assert string('say "hi"') == "'say \"hi\"'"


def test_huge_integers_are_still_readable_by_python() -> None:
    value = 7**9_000
    assert ast.literal_eval(literal(value)) == value


def test_infinite_numbers_have_a_spelling_without_a_call() -> None:
    assert ast.literal_eval(literal(math.inf)) == math.inf


@pytest.mark.parametrize(("names", "spelled"), [((), "()"), (("a",), '("a",)'), (("a", "b"), '("a", "b")')])
def test_tuples_have_the_comma_that_one_needs(names: tuple[str, ...], spelled: str) -> None:
    assert tuple_of_strings(names) == spelled


@pytest.mark.parametrize("name", ["class", "a b", "", "1a", "a-b", "x\n", "x;y", "f()"])
def test_what_is_no_name_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="is not a valid Python identifier"):
        identifier(name)
