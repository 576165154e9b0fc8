"""Descriptions become docstrings that say the same, are wrapped, and cannot end early."""

from __future__ import annotations

import ast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from specloom.emit import Section, docstring, first_sentence, readable
from specloom.emit.docstrings import WIDTH


def held(spelled: str) -> str:
    """What Python reads from a docstring in a class body."""
    (generated,) = ast.parse(f"class X:\n    {spelled}\n").body
    assert isinstance(generated, ast.ClassDef) and len(generated.body) == 1, spelled
    return ast.get_docstring(generated, clean=True) or ""


@given(st.text(st.characters()))
def test_any_text_is_one_string_and_nothing_else(docs: str) -> None:
    spelled = docstring(docs, indent=4)
    if spelled:
        assert "\0" not in held(spelled)


@given(st.text(st.sampled_from('"\\\n a')), st.text(st.sampled_from('"\\ b')))
def test_quotes_and_backslashes_are_kept(docs: str, entry: str) -> None:
    spelled = docstring(docs, [Section("Args", (("x", entry),))], indent=4)
    said = held(spelled)
    for text in (docs, entry):
        assert sum(map(said.count, '"\\')) >= sum(map(readable(text).count, '"\\'))


def test_a_short_text_is_one_line() -> None:
    assert docstring("Answer a conversation.", indent=8) == '"""Answer a conversation."""'


def test_nothing_to_say_is_no_docstring() -> None:
    assert docstring("  \n ") == ""


def test_backslashes_make_it_raw_where_that_is_possible() -> None:
    assert docstring(r"A pattern: \d+") == r'r"""A pattern: \d+"""'
    assert docstring("ends in \\") == '"""ends in \\\\"""'


def test_sections_are_indented_below_the_text() -> None:
    spelled = docstring("Do it.", [Section("Args", (("x", "What."), ("y", "More.")))], indent=8)
    assert held(spelled) == "Do it.\n\nArgs:\n    x: What.\n    y: More."


def test_long_lines_are_broken_and_code_is_not() -> None:
    docs = "word " * 60 + "\n\n    " + "code " * 60 + "\n\n- " + "item " * 60
    lines = held(docstring(docs, indent=4)).split("\n")
    code = [line for line in lines if "code" in line]
    assert len(code) == 1
    assert all(len(line) <= WIDTH for line in lines if line not in code)
    assert [line[:2] for line in lines if "item" in line] == ["- ", "  ", "  "]


@pytest.mark.parametrize(
    ("html", "plain"),
    [
        ("<p>One.</p><p>Two.</p>", "One.\n\nTwo."),
        ("a<br/>b", "a\nb"),
        ("<ul><li>a</li><li>b</li></ul>", "- a\n- b"),
        ('<a href="https://x.y">here</a>', "[here](https://x.y)"),
        ("<code>x &lt; y</code> &amp; <b>z</b>", "`x < y` & **z**"),
        ("List<String> stays", "List<String> stays"),
    ],
)
def test_markup_stays_readable(html: str, plain: str) -> None:
    assert readable(html) == plain


@pytest.mark.parametrize("mark", ["\u202e", "\u2066", "\u200f", "\x00", "\x1b", "\ufeff"])
def test_invisible_characters_are_dropped(mark: str) -> None:
    assert readable(f"a{mark}b") == "ab"


@pytest.mark.parametrize(
    ("docs", "first"),
    [
        ("One. Two.", "One."),
        ("e.g. This one", "e.g. This one"),
        ("Line\nbroken. More", "Line broken."),
        ("No stop\n\nSecond", "No stop"),
    ],
)
def test_first_sentences(docs: str, first: str) -> None:
    assert first_sentence(docs) == first
