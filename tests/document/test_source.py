"""Bytes to plain data: encodings, anchors, merge keys, duplicates and complaints; not what the data mean."""

from __future__ import annotations

import codecs
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from specloom import source
from specloom.findings import Refused
from specloom.source import SourceText


def read(text: str, name: str = "x.yaml") -> SourceText:
    return source.parse(text.encode(), name)


def refusal(data: bytes, name: str = "x.yaml") -> tuple[str, str]:
    """(code, place) of the reason why bytes are refused."""
    with pytest.raises(Refused) as refused:
        source.parse(data, name)
    return refused.value.finding.code, str(refused.value.finding.place)


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (b"", "utf-8"),
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_encodings(mark: bytes, encoding: str) -> None:
    generated = source.parse(mark + "title: Café 🎈\n".encode(encoding), "x.yaml")
    assert generated.data == {"title": "Café 🎈"}
    assert generated.place("/title") == generated.at(7)


def test_aliases_and_merge_keys() -> None:
    generated = read(
        "a: &a {x: 1, y: 2}\nb: *a\nc: {<<: *a, y: 3}\nd: {<<: [{x: 4}, *a], z: 5}\ne: {'<<': 6}\nf: {<<: 7}\n"
    )
    assert generated.data == {
        "a": {"x": 1, "y": 2},
        "b": {"x": 1, "y": 2},
        "c": {"x": 1, "y": 3},
        "d": {"x": 4, "y": 2, "z": 5},
        "e": {"<<": 6},
        "f": {"<<": 7},
    }
    assert generated.findings == []
    assert generated.place("/b/x").column == 11, "a value behind an alias is where its anchor does"


def test_a_circle_of_aliases_is_refused() -> None:
    assert refusal(b"a: &a {b: *a}\n") == ("too-deep", "x.yaml:1:1")


@pytest.mark.parametrize("name", ["x.yaml", "x.json"])
def test_duplicate_keys_are_named_and_the_last_holds(name: str) -> None:
    generated = read('{"a": {"b": 1, "c~/": 2, "c~/": 3}, "d": [{"e": 1, "e": 2}], "a2": 4}', name)
    assert generated.data == {"a": {"b": 1, "c~/": 3}, "d": [{"e": 2}], "a2": 4}
    said = [(finding.code, str(finding.origin), str(finding.place)) for finding in generated.findings]
    assert said == [
        ("duplicate-key", f"{name}#/a/c~0~1", f"{name}:1:26"),
        ("duplicate-key", f"{name}#/d/0/e", f"{name}:1:52"),
    ]


def test_duplicate_keys_in_block_style() -> None:
    generated = read("a:\n  - b: 1\n    b: 2\n")
    assert [str(finding.place) for finding in generated.findings] == ["x.yaml:3:5"]
    assert str(generated.findings[0].origin) == "x.yaml#/a/0/b"


def test_json_numbers_are_exact() -> None:
    text = '{"a": 123456789012345678901234567890, "b": 1e999, "c": -0.0, "d": 1.10}'
    assert read(text, "x.json").data == {"a": 123456789012345678901234567890, "b": "1e999", "c": 0.0, "d": 1.1}


def test_half_surrogates_become_replacement_characters() -> None:
    generated = read(r'{"a": "\ud800", "b": "\ud83c\udf88", "c\udfff": "\\ud800"}', "x.json")
    assert generated.data == {"a": "\ufffd", "b": "🎈", "c\ufffd": "\\ud800"}
    assert json.dumps(generated.data, ensure_ascii=False).encode(), "the text can be written as UTF-8"


@pytest.mark.parametrize(
    ("data", "code", "place"),
    [
        (b"", "empty-file", "x.yaml:1:1"),
        (b" \n\n", "empty-file", "x.yaml:1:1"),
        (b"a: \xff\n", "not-text", "x.yaml:1:4"),
        (b"a: 1\nb: c\0d\n", "not-text", "x.yaml:2:5"),
        (b"a: [1\nb: 2\n", "unreadable", "x.yaml:2:2"),
        (b"a: \x01\n", "unreadable", "x.yaml:1:4"),
        (b"a: *b\n", "unreadable", "x.yaml:1:4"),
        (b"? [a]\n: 1\n", "unreadable", "x.yaml:1:3"),
        (b"text\n", "not-a-mapping", "x.yaml:1:1"),
        (b"[1]", "not-a-mapping", "x.yaml:1:1"),
        (b'{"a": NaN, }', "not-a-mapping", "x.yaml:1:1"),
        (codecs.BOM_UTF16_LE + b"a", "not-text", "x.yaml:1:1"),
    ],
)
def test_complaints_have_places(data: bytes, code: str, place: str) -> None:
    if data.startswith(b'{"a": NaN'):
        assert source.parse(data, "x.yaml").data == {"a": "NaN"}, "no JSON, but YAML"
        return
    assert refusal(data) == (code, place)


def test_what_is_neither_json_nor_yaml_is_explained_as_json() -> None:
    assert refusal(b'{"a": [1, "b": 2}', "x.json") == ("unreadable", "x.json:1:14")


def test_unreadable_files_are_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "absent.yaml", tmp_path, Path("a\0b")):
        with pytest.raises(Refused) as refused:
            source.read(path, "x.yaml")
        assert refused.value.finding.code == "no-file"


def test_only_the_first_document_is_read() -> None:
    generated = read("a: 1\n---\nb: 2\n")
    assert generated.data == {"a": 1}
    assert [(finding.code, str(finding.place)) for finding in generated.findings] == [("more-documents", "x.yaml:2:1")]


plain_json: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)


@given(st.dictionaries(st.text(), plain_json, max_size=5), st.sampled_from([None, 2]))
def test_json_reads_as_python_reads_it(value: Any, indent: int | None) -> None:
    text = json.dumps(value, indent=indent)
    generated = source.parse(text.encode(), "x.json")
    assert generated.data == json.loads(text)
    assert generated.json
    assert generated.findings == []


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused_with_a_place(data: bytes) -> None:
    try:
        generated = source.parse(data, "x.yaml")
    except Refused as refused:
        assert refused.finding.place is not None
        assert refused.finding.place.file == "x.yaml"
    else:
        assert isinstance(generated.data, dict)


@given(st.text(st.sampled_from("abc:{}[]&*?|>-'\"#\n \t,!%@<~0"), max_size=80))
def test_any_yaml_like_text_is_read_or_refused(text: str) -> None:
    try:
        generated = source.parse(text.encode(), "x.yaml")
    except Refused as refused:
        assert refused.finding.code in source.read.__globals__["codes"].__dict__ or refused.finding.place is not None
    else:
        assert generated.place("/a/b/0").line is not None
