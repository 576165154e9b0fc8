"""Values for example calls fit what little a description says of them, and stay short; knows no description."""

from __future__ import annotations

import ast
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from specloom import ir
from specloom.emit import SymbolTable
from specloom.plan.arguments import MethodArgument
from specloom.plan.example_values import example_value, shortened, spelled, word
from specloom.plan.examples import example_call

NOTHING = SymbolTable({}, {})
ORIGIN = ir.Origin("test.yaml", "")

WORDS: Any = st.text(max_size=20)
VALUES: Any = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | WORDS
    | st.binary(max_size=5).map(bytes.hex),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(WORDS, inner, max_size=5),
    max_leaves=30,
)


@pytest.mark.parametrize(
    ("limits", "number"),
    [
        (ir.Constraints(), 1),
        (ir.Constraints(minimum=5), 5),
        (ir.Constraints(exclusive_minimum=5), 6),
        (ir.Constraints(maximum=0), 0),
        (ir.Constraints(exclusive_maximum=-2), -3),
        (ir.Constraints(exclusive_minimum=0, exclusive_maximum=1), 0.5),
        (ir.Constraints(multiple_of=60, minimum=30), 60),
    ],
)
def test_a_number_is_within_its_limits(limits: ir.Constraints, number: float) -> None:
    assert example_value(ir.Float(limits), "size", NOTHING) == number


@pytest.mark.parametrize(
    ("name", "owner", "said"),
    [
        ("id", "files", "file-123"),
        ("account_id", "models", "account-123"),
        ("id", "", "id-123"),
        ("model", "files", "model"),
    ],
)
def test_an_id_says_whose_it_is(name: str, owner: str, said: str) -> None:
    assert word(name, owner) == said


def test_a_record_that_demands_itself_ends() -> None:
    fields = tuple(ir.Field(f"part{at}", ir.Ref("node"), ORIGIN, required=True) for at in range(3))
    book = SymbolTable({"node": ir.Record("node", ORIGIN, ("Node",), fields)}, {})
    assert len(spelled(example_value(ir.Ref("node"), "node", book), 90)) < 20_000


def test_a_list_of_itself_is_no_file_and_ends() -> None:
    book = SymbolTable({"tree": ir.Alias("tree", ORIGIN, ("Tree",), ir.List(ir.Ref("tree")))}, {})
    asked = ir.Param("part", "query", ir.Ref("tree"), ORIGIN, required=True)
    operation = ir.Operation("GET /parts", "get", "/parts", ORIGIN, (asked,), (), name="list_parts")
    arguments = [MethodArgument("part", "part", "query", "Tree", type=ir.Ref("tree"))]
    assert example_call(operation, arguments, "client", book).startswith("client.list_parts(part=")


@given(VALUES)
def test_a_value_reads_the_same_on_one_line_and_on_many(value: Any) -> None:
    for width in (10, 90):
        assert ast.literal_eval(spelled(value, width)) == value


def test_a_long_list_is_shown_by_its_first_items() -> None:
    assert shortened((["x" * 100] * 20,)) == (["x" * 100] * 2,)
    assert shortened(("x" * 1000,)) == ()
