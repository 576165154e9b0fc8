"""The YAML 1.2 core schema: what an unquoted word stands for, and what stays text; not how documents are built."""

from __future__ import annotations

import json
import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from specloom import ir, source
from specloom.source.scalars import plain, tagged


def value_of(word: str) -> Any:
    """What a word stands for as the value of a member."""
    return source.parse(f"x: {word}\n".encode(), "x.yaml").data["x"]


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("null", None),
        ("~", None),
        ("", None),
        ("true", True),
        ("FALSE", False),
        ("12", 12),
        ("-7", -7),
        ("+3", 3),
        ("0123", 123),
        ("0o17", 15),
        ("0xFf", 255),
        ("1e-08", 1e-08),
        ("1E3", 1000.0),
        (".5", 0.5),
        ("3.", 3.0),
        ("123456789012345678901234567890", 123456789012345678901234567890),
    ],
)
def test_words_of_the_core_schema(word: str, value: Any) -> None:
    read = value_of(word)
    assert read == value, f"{word!r} reads as {read!r}"
    assert isinstance(read, type(value)), f"{word!r} reads as a {type(read).__name__}"
    assert not isinstance(read, int | float) or isinstance(read, bool) or ir.spelling(read) == word


@pytest.mark.parametrize(
    "word",
    [
        "no",
        "yes",
        "on",
        "off",
        "y",
        "n",
        "2024-01-31",
        "2001-12-14t21:59:43Z",
        "12:30:45",
        "1_000",
        "0b11",
        "nullable",
        ".inf",
        "-.Inf",
        ".nan",
        "1e999",
        "0x",
        "1.2.3",
        "v1",
        "=",
        "-x",
        "+",
        ".",
        "..",
        "e5",
    ],
)
def test_other_words_are_text(word: str) -> None:
    assert value_of(word) == word


def test_numbers_longer_than_python_converts_stay_text() -> None:
    assert value_of("1" * 5000) == "1" * 5000


@pytest.mark.parametrize(
    ("tag", "word", "value"),
    [
        ("!!str", "12", "12"),
        ("!!int", "12", 12),
        ("!!float", "12", 12.0),
        ("!!bool", "true", True),
        ("!!null", "~", None),
        ("!!int", "twelve", "twelve"),
        ("!!timestamp", "2024-01-31", "2024-01-31"),
        ("!ours", "12", "12"),
        ("!", "12", "12"),
    ],
)
def test_explicit_tags(tag: str, word: str, value: Any) -> None:
    assert value_of(f"{tag} {word}") == value
    assert type(value_of(f"{tag} {word}")) is type(value)


@given(st.integers())
def test_integers_are_exact(number: int) -> None:
    assert plain(str(number)) == number
    assert type(plain(str(number))) is int


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_floats_read_back(number: float) -> None:
    read = plain(repr(number))
    assert read == number
    assert type(read) is float


@given(st.text())
def test_any_word_is_a_scalar_that_json_can_write(word: str) -> None:
    for value in (plain(word), tagged("tag:yaml.org,2002:float", word)):
        assert not isinstance(value, float) or math.isfinite(value), f"{word!r} reads as {value!r}"
        assert json.loads(json.dumps(value)) == value


@given(st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cn", "Co", "Zl", "Zp"))))
def test_quoted_words_are_text(word: str) -> None:
    quoted = "'" + word.replace("'", "''") + "'"
    read = value_of(quoted)
    assert read == word or "\ufeff" in word, f"{quoted} reads as {read!r}"


@pytest.mark.parametrize("key", ["200", "true", "null", "1e3", "2024-01-31", "~", "0x1F"])
def test_keys_are_text_as_written(key: str) -> None:
    assert source.parse(f"{key}: 1\n".encode(), "x.yaml").data == {key: 1}
