"""Parameter styles: the tables of the OpenAPI standard, and what must never travel."""

from __future__ import annotations

import datetime as dt
from typing import Any
from urllib.parse import parse_qsl, unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample_client import NULL
from sample_client._runtime.codec import TIME_UNIX
from sample_client._runtime.style import (
    JSON_STRING,
    Style,
    serialize_cookie,
    serialize_header,
    serialize_path,
    serialize_query,
)
from sample_client.models import Thing

ARRAY = ["blue", "black", "brown"]
OBJECT = {"R": 100, "G": 200, "B": 150}


@pytest.mark.parametrize(
    ("style", "value", "text"),
    [
        (Style("form"), "", "color="),
        (Style("form"), "blue", "color=blue"),
        (Style("form", False), ARRAY, "color=blue,black,brown"),
        (Style("form", True), ARRAY, "color=blue&color=black&color=brown"),
        (Style("form", False), OBJECT, "color=R,100,G,200,B,150"),
        (Style("form", True), OBJECT, "R=100&G=200&B=150"),
        (Style("spaceDelimited", False), ARRAY, "color=blue%20black%20brown"),
        (Style("spaceDelimited", False), OBJECT, "color=R%20100%20G%20200%20B%20150"),
        (Style("pipeDelimited", False), ARRAY, "color=blue%7Cblack%7Cbrown"),
        (Style("pipeDelimited", False), OBJECT, "color=R%7C100%7CG%7C200%7CB%7C150"),
        (Style("deepObject", True), OBJECT, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"),
        (Style("deepObject"), {"a": {"b": 1}, "c": [1, 2]}, "color%5Ba%5D%5Bb%5D=1&color%5Bc%5D=1&color%5Bc%5D=2"),
        (Style(), ARRAY, "color=blue&color=black&color=brown"),
        (Style(), [], ""),
        (Style("form", False), [], "color="),
        (Style(), True, "color=true"),
        (Style(), NULL, "color=null"),
        (Style(), 1.5, "color=1.5"),
        (Style(), dt.datetime(2026, 1, 2, tzinfo=dt.UTC), "color=2026-01-02T00%3A00%3A00Z"),
        (Style(codec=TIME_UNIX), dt.datetime(2026, 1, 2, tzinfo=dt.UTC), "color=1767312000"),
        (Style(codec=TIME_UNIX), [dt.datetime(2026, 1, 2, tzinfo=dt.UTC)], "color=1767312000"),
        (Style(codec=JSON_STRING), {"a": ["b"]}, "color=%7B%22a%22%3A%5B%22b%22%5D%7D"),
        (Style(codec=JSON_STRING), "x", "color=%22x%22"),
        (Style(), "a&b=c d", "color=a%26b%3Dc%20d"),
        (Style(reserved=True), "a/b?c%20d&e%", "color=a/b?c%20d&e%25"),
        (Style(reserved=True), "a#b", "color=a%23b"),
        (Style(), Thing(id="t", status=None), "id=t"),
        (Style(), {"a": None, "b": 1}, "b=1"),
    ],
)
def test_queries(style: Style, value: Any, text: str) -> None:
    assert "&".join(serialize_query("color", value, style)) == text


@pytest.mark.parametrize(
    ("style", "value", "text"),
    [
        (Style("simple", False), "blue", "blue"),
        (Style("simple", False), ARRAY, "blue,black,brown"),
        (Style("simple", False), OBJECT, "R,100,G,200,B,150"),
        (Style("simple", True), OBJECT, "R=100,G=200,B=150"),
        (Style("label", False), "", "."),
        (Style("label", False), "blue", ".blue"),
        (Style("label", False), ARRAY, ".blue,black,brown"),
        (Style("label", True), ARRAY, ".blue.black.brown"),
        (Style("label", False), OBJECT, ".R,100,G,200,B,150"),
        (Style("label", True), OBJECT, ".R=100.G=200.B=150"),
        (Style("matrix", False), "", ";color"),
        (Style("matrix", False), "blue", ";color=blue"),
        (Style("matrix", False), ARRAY, ";color=blue,black,brown"),
        (Style("matrix", True), ARRAY, ";color=blue;color=black;color=brown"),
        (Style("matrix", False), OBJECT, ";color=R,100,G,200,B,150"),
        (Style("matrix", True), OBJECT, ";R=100;G=200;B=150"),
        (Style(), "a/b", "a%2Fb"),
        (Style(), "...", "..."),
        (Style(), "ü?#%", "%C3%BC%3F%23%25"),
    ],
)
def test_paths(style: Style, value: Any, text: str) -> None:
    assert serialize_path("color", value, style) == text


@pytest.mark.parametrize("value", ["", ".", "..", [], {}])
def test_path_values_never_change_the_path(value: Any) -> None:
    with pytest.raises(ValueError, match="the path parameter 'id' must not be"):
        serialize_path("id", value)


def test_reserved_characters_in_a_path_do_not_bring_dot_segments() -> None:
    assert serialize_path("id", "a/b", Style(reserved=True)) == "a/b"
    assert serialize_path("id", "a?b#c", Style(reserved=True)) == "a%3Fb%23c"
    with pytest.raises(ValueError, match=r"the path parameter .* must not be"):
        serialize_path("id", "a/../b", Style(reserved=True))


@given(st.text(min_size=1))
def test_a_path_value_comes_back_whole(value: str) -> None:
    if value in (".", ".."):
        return
    text = serialize_path("id", value)
    assert unquote(text) == value
    assert not set(text) & set("/?#")


@given(st.text(), st.text(min_size=1))
def test_a_query_value_comes_back_whole(value: str, name: str) -> None:
    assert parse_qsl("&".join(serialize_query(name, value)), keep_blank_values=True) == [(name, value)]


@pytest.mark.parametrize(
    ("style", "value", "text"),
    [
        (Style(), "a b/é", "a b/é"),
        (Style(), ARRAY, "blue,black,brown"),
        (Style("simple", True), OBJECT, "R=100,G=200,B=150"),
        (Style(), OBJECT, "R,100,G,200,B,150"),
        (Style(), True, "true"),
    ],
)
def test_headers(style: Style, value: Any, text: str) -> None:
    assert serialize_header("X-Color", value, style) == text


@pytest.mark.parametrize("value", ["a\r\nX-Evil: 1", "a\nb", ["a", "b\rc"], "a\0"])
def test_a_header_never_starts_another(value: Any) -> None:
    with pytest.raises(ValueError, match="line break"):
        serialize_header("X-Color", value)


def test_cookies() -> None:
    assert serialize_cookie("color", ["a;b", 1]) == ["color=a%3Bb", "color=1"]
    assert serialize_cookie("color", ARRAY, Style(explode=False)) == ["color=blue,black,brown"]
