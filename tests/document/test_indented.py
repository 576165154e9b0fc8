"""Places found by indentation are those that the index gives, or none."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from specloom import ir
from specloom.source import parse
from specloom.source.indented import Indented
from specloom.source.offsets import find

KEYS = st.sampled_from(
    ["a", "b", "type", "200", "x-y", "/pets/{id}", "a b", "no", "#", "- a", "a: b", "'", '"', "é", ""]
)
TEXTS = st.sampled_from(
    ["x", "type: y", "a\n  b: c\nd", "- a", "# no", "{", "it's", "  lead", "long " * 40, "", "null"]
)
VALUES = st.recursive(
    TEXTS | st.integers(-3, 3) | st.booleans() | st.none(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=20,
)


def pointers(value: Any, pointer: str = "") -> Iterator[str]:
    yield pointer
    members = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, inner in members:
        yield from pointers(inner, f"{pointer}/{ir.escape(str(step))}")


def agrees(text: str, name: str) -> int:
    """How many values are found, or places of missing ones, all where the index has them."""
    source = parse(text.encode(), name)
    indented = Indented(source.text, json=source.json)
    number = 0
    missing = ["/a", "/type", "/nothing", "/a b/c", "/nothing/0/more"]
    for pointer in (each for known in pointers(source.data) for each in (known, *(known + more for more in missing))):
        block = indented.find(pointer)
        if block is not None:
            spot = find(source._root, pointer)  # pyright: ignore[reportPrivateUsage]  # the index it stands in for
            assert (block.key, block.at) == (spot.key, spot.at), f"{pointer} in\n{text}"
            number += 1
    return number


@settings(max_examples=300, deadline=None)
@given(st.dictionaries(KEYS, VALUES, min_size=1, max_size=4), st.sampled_from([None, False]), st.integers(2, 4))
def test_yaml(data: dict[str, Any], flow: bool | None, indent: int) -> None:
    agrees(yaml.safe_dump(data, default_flow_style=flow, indent=indent, sort_keys=False, allow_unicode=True), "x.yaml")


@settings(max_examples=200, deadline=None)
@given(st.dictionaries(KEYS, VALUES, min_size=1, max_size=4), st.sampled_from([None, 1, 2, 4]), st.booleans())
def test_json(data: dict[str, Any], indent: int | None, ascii_only: bool) -> None:
    agrees(json.dumps(data, indent=indent, ensure_ascii=ascii_only), "x.json")


AWKWARD = """\
# a comment
---
quoted: "goes on
at: the margin
type: not here"
block: |
  type: text
  - item
type: real
list:
- a: 1
  b: 2

- - deep
  # aside
  - er
empty:
after: {flow: [1, 2], more: x}
anchor: &here {a: 1}
alias: *here
"""


def test_awkward_yaml() -> None:
    assert agrees(AWKWARD, "x.yaml") >= 7


PLAIN = """\
# a comment
list:
- a: 1

  'b': 2
# aside
- "c": {d: 1}
map:
  text: |
    not: a key
  /path/{id}:
    get: x
"""


@pytest.mark.parametrize("text", [PLAIN, json.dumps(yaml.safe_load(PLAIN), indent=2)])
def test_what_is_missing_is_placed_at_what_exists(text: str) -> None:
    indented = Indented(text, json=text.startswith("{"))
    for pointer, existing in (
        ("/list/0/c", "/list/0"),
        ("/map/~1path~1{id}/put/tags", "/map/~1path~1{id}"),
        ("/x/y", ""),
    ):
        assert indented.find(pointer) is not None and indented.find(existing) is not None
        assert indented.find(pointer)[:3] == indented.find(existing)[:3]  # type: ignore[index]


@pytest.mark.parametrize("line", ["<<: *x", "? b", '"\\x62": 1', "!!str b: 1", "&y b: 1", "b : 1", "'b' : 1"])
def test_nothing_is_missing_where_a_name_may_be_spelled_otherwise(line: str) -> None:
    assert Indented(f"x: &x\n  b: 1\na:\n  c: 1\n  {line}\n", json=False).find("/a/b") is None


@pytest.mark.parametrize("text", ["a: 1\r\nb: 2\r\n", "a:\n\tb: 1\n", "a: 1\na: 2\n", "{a: 1}", "? a\n: 1\n"])
def test_where_indentation_does_not_tell(text: str) -> None:
    try:
        agrees(text, "x.yaml")
    except Exception as error:  # what cannot be read at all has no places either
        assert type(error).__name__ == "Refused"


def test_real_descriptions(shared: Path) -> None:
    for path in sorted((shared / "diff" / "pairs").glob("*/base.yaml"))[::5]:
        agrees(path.read_text(encoding="utf-8"), path.name)
