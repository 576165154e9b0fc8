"""Lines and columns: a pointer leads to the text of its value and of its key; not how findings print them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from specloom import ir, source
from specloom.document.node import property_of, tokens
from specloom.findings import Place
from specloom.source import SourceText
from specloom.source.offsets import line_starts, position

words = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cn", "Co")), max_size=6)
scalars = st.none() | st.booleans() | st.integers() | words
values: st.SearchStrategy[Any] = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3), max_leaves=12
)
documents = st.dictionaries(words, values, min_size=1, max_size=4)


def pointers(value: Any, origin: ir.Origin) -> Iterator[tuple[ir.Origin, Any]]:
    """Each value with its place."""
    yield origin, value
    if isinstance(value, dict):
        for key, item in value.items():
            yield from pointers(item, origin / key)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from pointers(item, origin / index)


def rest_of(generated: SourceText, place: Place) -> str:
    """The text from a place on."""
    assert place.line is not None
    assert place.column is not None
    return generated.text[line_starts(generated.text)[place.line - 1] + place.column - 1 :]


@example({":": ""}, 1, False)
@given(documents, st.sampled_from([None, 1, 4]), st.booleans())
def test_json_pointers_lead_to_the_value_and_its_key(value: Any, indent: int | None, ascii_only: bool) -> None:
    generated = source.parse(json.dumps(value, indent=indent, ensure_ascii=ascii_only).encode(), "x.json")
    for origin, inner in pointers(value, ir.Origin("x.json", "")):
        found, _ = json.JSONDecoder().raw_decode(rest_of(generated, generated.place(origin.pointer)))
        assert found == inner, f"{origin} leads to {found!r}"
        step = tokens(origin.pointer)[-1:]
        if step and isinstance(member_of(value, origin), dict):
            key, _ = json.JSONDecoder().raw_decode(rest_of(generated, generated.place(origin.pointer, key=True)))
            assert key == step[0], f"the key of {origin} is said to be {key!r}"


def member_of(value: Any, origin: ir.Origin) -> Any:
    """What holds the value at a place."""
    for step in tokens(origin.pointer)[:-1]:
        value = property_of(value, step)
    return value


@settings(max_examples=200)
@given(documents, st.booleans(), st.integers(1, 4))
def test_yaml_pointers_lead_to_the_scalar(value: Any, flow: bool, indent: int) -> None:
    text = yaml.safe_dump(value, default_flow_style=flow, indent=indent, allow_unicode=True, width=1000)
    generated = source.parse(text.encode(), "x.yaml")
    for origin, inner in pointers(generated.data, ir.Origin("x.yaml", "")):
        if not isinstance(inner, str) or not inner:
            continue
        rest = rest_of(generated, generated.place(origin.pointer))
        token = next(each for each in yaml.scan(rest) if isinstance(each, yaml.ScalarToken))
        assert token.value.startswith(inner[:1]) or inner.startswith(token.value[:1]), (
            f"{origin} leads to {rest[:20]!r}"
        )


def test_block_yaml() -> None:
    generated = source.parse(b"paths:\n  /a/b:\n    get:\n      tags: [x, y]\n    # more\n    post: {}\n", "x.yaml")
    assert generated.place("/paths/~1a~1b/get/tags/1") == Place("x.yaml", 4, 17)
    assert generated.place("/paths/~1a~1b/get/tags/1", key=True) == Place("x.yaml", 4, 17)
    assert generated.place("/paths/~1a~1b/post") == Place("x.yaml", 6, 11)
    assert generated.place("/paths/~1a~1b/post", key=True) == Place("x.yaml", 6, 5)
    assert generated.place("/paths/~1a~1b/put/x") == generated.place("/paths/~1a~1b"), "the deepest value on the way"
    assert generated.place("") == Place("x.yaml", 1, 1)


def test_line_endings() -> None:
    generated = source.parse(b"a: 1\r\nb: 2\rc: 3\n", "x.yaml")
    assert [generated.place(pointer).line for pointer in ("/a", "/b", "/c")] == [1, 2, 3]


@given(st.text(st.sampled_from("a\r\n"), max_size=20))
def test_positions_count_lines_as_python_does(text: str) -> None:
    starts = line_starts(text)
    for offset in range(len(text)):
        lines = text[: offset + 1].splitlines(keepends=True)
        line, column = position(starts, offset)
        if text[offset] == "\n" and text[offset - 1 : offset] == "\r":
            continue
        assert (line, column) == (len(lines), len(lines[-1])), f"{text!r} at {offset}"


@given(st.lists(st.text()))
def test_pointers_round_trip(steps: list[str]) -> None:
    origin = ir.Origin("x", "")
    for step in steps:
        origin = origin / step
    assert tokens(origin.pointer) == steps


@given(st.text())
def test_escapes_round_trip(step: str) -> None:
    assert ir.unescape(ir.escape(step)) == step
    assert "/" not in ir.escape(step)


def test_a_large_text_beyond_ascii_is_kept_whole() -> None:
    padding = "x" * 1_000_000
    text = f"a: {padding}\nb: {{c: \u2603 \U0001f600}}\n"
    read = source.parse(text.encode(), "x.yaml")
    assert read.text == text
    before = (read.place("/b/c"), read.place("/b", key=True))
    read.forget_places()
    assert (read.place("/b/c"), read.place("/b", key=True)) == before
    assert (before[0].line, before[0].column) == (2, 8)
