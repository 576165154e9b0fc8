"""Texts of options as JSON values, on whatever text; knows no command line."""

from __future__ import annotations

import json
import sys
from contextlib import suppress
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "templates"))

from interface.cli.arguments import Dotted, read_arguments, split_dotted
from interface.cli.formats import as_yaml
from interface.cli.problems import Problem
from interface.cli.values import option_value
from interface.data import as_json, from_json
from interface.mcp.results import cut
from interface.plain import harmless
from interface.redact import Redactor
from interface.table import Argument, Operation

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
TEXT = {"type": "string"}
MESSAGE = {"type": "object", "properties": {"role": TEXT, "content": TEXT, "count": {"type": "integer"}}}


def spoken_by(role: str) -> dict[str, Any]:
    """A message that only one role sends, as a branch of a union."""
    return {"type": "object", "properties": {"role": {"enum": [role]}, "content": TEXT}}


@given(JSON)
def test_yaml_and_json_hold_the_value(value: Any) -> None:
    assert json.loads(as_json(value)) == value
    assert yaml.load(as_yaml(value), yaml.SafeLoader) == json.loads(json.dumps(value)) or "e" in as_yaml(value).lower()


@given(JSON, st.integers(40, 400))
def test_what_is_cut_fits(value: Any, room: int) -> None:
    assert len(as_json(cut(value, room))) <= max(room, 40)
    assert cut(value, 10**6) == value


@given(st.text())
def test_no_text_acts_on_a_terminal(text: str) -> None:
    shown = harmless(text) + as_json(text)
    assert not [char for char in shown if (char < " " and char not in "\n\t") or "\x7f" <= char <= "\x9f"]


@given(st.text().filter(lambda text: not text.startswith("@") and text != "-"))
def test_a_string_is_taken_as_it_stands(text: str) -> None:
    assert option_value([text], TEXT) == text


@given(JSON.filter(lambda value: isinstance(value, (dict, list))))
def test_json_is_taken_where_an_object_fits(value: Any) -> None:
    assert option_value([json.dumps(value)], {}) == value


@given(st.text(min_size=1))
def test_a_text_is_a_value_or_a_problem(text: str) -> None:
    for schema in (MESSAGE, {"type": "integer"}, {"type": "array", "items": MESSAGE}, {"anyOf": [TEXT, MESSAGE]}, {}):
        if not text.startswith("@") and text != "-":
            with suppress(Problem):
                option_value([text], schema)


@pytest.mark.parametrize("text", ["1E+400", "-1E-400", '{"a": [1E+400, 0.5]}', "0.1", "-0.0"])
def test_numbers_beyond_floats_are_read_and_printed(text: str) -> None:
    assert as_json(from_json(text)) == text


@pytest.mark.parametrize(
    ("texts", "schema", "value"),
    [
        (["role=user,content=hi, you"], MESSAGE, {"role": "user", "content": "hi, you"}),
        (["role=user,content=a=b,c=d"], MESSAGE, {"role": "user", "content": "a=b,c=d"}),
        (["role=user", "count=3"], MESSAGE, {"role": "user", "count": 3}),
        (
            ["a=1,b=x"],
            {"type": "object", "additionalProperties": {"anyOf": [{"type": "integer"}, TEXT]}},
            {"a": 1, "b": "x"},
        ),
        (["1", "2"], {"type": "array", "items": {"type": "integer"}}, [1, 2]),
        (["[1, 2]", "3"], {"type": "array", "items": {"type": "integer"}}, [1, 2, 3]),
        (["true"], {}, True),
        (["true"], TEXT, "true"),
        (["7"], {"anyOf": [TEXT, {"type": "integer"}]}, 7),
        (["@@me"], TEXT, "@me"),
        (["auto"], {"anyOf": [{"enum": ["auto"]}, MESSAGE]}, "auto"),
        (["2"], {"enum": [1, 2]}, 2),
        (["1e400"], {"type": "number"}, Decimal("1e400")),
        (["-1e-400"], {"type": "number"}, Decimal("-1e-400")),
        (["[0e-400, 1.5e400]"], {"type": "array", "items": {"type": "number"}}, [0, Decimal("1.5e400")]),
        (["null"], {"anyOf": [{"enum": ["a", "b"]}, {"type": "null"}]}, None),
        (["null"], {"anyOf": [TEXT, {"type": "null"}]}, "null"),
        (
            ["role=user,content=hi"],
            {"anyOf": [spoken_by("system"), spoken_by("user")]},
            {"role": "user", "content": "hi"},
        ),
    ],
)
def test_texts(texts: list[str], schema: dict[str, Any], value: Any) -> None:
    assert option_value(texts, schema) == value


@pytest.mark.parametrize(
    ("text", "schema"),
    [
        ("3", {"enum": [1, 2]}),
        ("c", {"anyOf": [{"enum": ["a", "b"]}, {"type": "null"}]}),
        ("true", {"enum": [False]}),
        ("x", {"type": "null"}),
        ("{", {}),
        ("1e9999999999999999999", {"type": "number"}),
    ],
)
def test_texts_that_do_not_fit(text: str, schema: dict[str, Any]) -> None:
    with pytest.raises(Problem):
        option_value([text], schema)


def test_dotted_options_lead_into_arguments() -> None:
    plain, dotted = split_dotted(["x", "--a.b.c", "1", "--a.d=2", "--list.0.x", "y", "--plain", "--", "--a.b", "z"])
    assert plain == ["x", "--plain", "--", "--a.b", "z"]
    assert dotted == [Dotted("a", ("b", "c"), "1"), Dotted("a", ("d",), "2"), Dotted("list", ("0", "x"), "y")]
    operation = Operation(
        ("x",),
        ("x",),
        "x",
        "GET /x",
        "",
        arguments=(Argument("a", "a", {}), Argument("list", "list", {"type": "array", "items": {}})),
    )
    assert read_arguments(operation, {}, dotted, None) == {"a": {"b": {"c": 1}, "d": 2}, "list": [{"x": "y"}]}
    with pytest.raises(Problem, match="did you mean"):
        read_arguments(operation, {}, [Dotted("lits", ("0",), "y")], None)


def test_secrets_go_by_name_and_by_value() -> None:
    redactor = Redactor(("s3cr3t-value",), frozenset({"pin"}))
    assert redactor.data({"api_key": "k", "pin": "1", "max_tokens": 5, "text": "is s3cr3t-value", "list": [{"token": "t" * 12}, {"token": "hi"}], "next_page_token": "n"}) == {
        "api_key": "REDACTED", "pin": "REDACTED", "max_tokens": 5, "text": "is REDACTED", "list": [{"token": "REDACTED"}, {"token": "hi"}],
        "next_page_token": "n",
    }  # fmt: skip
    assert redactor.url("https://u:p@x.org/a?api_key=1&b=2") == "https://REDACTED@x.org/a?api_key=REDACTED&b=2"
    assert redactor.header("Authorization", "Bearer abc") == "Bearer REDACTED"
