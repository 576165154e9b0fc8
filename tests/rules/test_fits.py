"""Whether a value fits a schema: the same verdict as the library `jsonschema` gives; not what a rule makes of it."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from tests.support.work import calls

from specloom import source
from specloom.document import load_source
from specloom.rules.fits import fits

scalars = st.none() | st.booleans() | st.integers(-3, 3) | st.sampled_from([0.5, 1.0, -2.0, "", "a", "ab"])
values: st.SearchStrategy[Any] = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("ab"), inner, max_size=2),
    max_leaves=4,
)
types = st.sampled_from(["null", "boolean", "object", "array", "number", "string", "integer"])
numbers = st.integers(-3, 3) | st.sampled_from([0.5, 1.0])
sizes = st.integers(0, 3)


def schemas(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.booleans() | st.fixed_dictionaries(
        {},
        optional={
            "type": types | st.lists(types, min_size=1, max_size=3, unique=True),
            "enum": st.lists(values, min_size=1, max_size=3),
            "const": values,
            "minimum": numbers,
            "maximum": numbers,
            "exclusiveMinimum": numbers,
            "exclusiveMaximum": numbers,
            "minLength": sizes,
            "maxLength": sizes,
            "minItems": sizes,
            "maxItems": sizes,
            "items": inner,
            "properties": st.dictionaries(st.sampled_from("ab"), inner, max_size=2),
            "allOf": st.lists(inner, min_size=1, max_size=2),
            "anyOf": st.lists(inner, min_size=1, max_size=2),
            "$ref": st.just("#/$defs/Other"),
        },
    )


@given(schemas(st.deferred(lambda: schemas(st.booleans()))), schemas(st.booleans()), values)
def test_verdicts_are_those_of_jsonschema(schema: Any, other: Any, value: Any) -> None:
    if isinstance(other, dict):
        other.pop("$ref", None)
    data = {"$defs": {"Tested": schema, "Other": other}}
    generated = load_source(source.parse(json.dumps(data).encode(), "x.json"))
    whole = {**data, "$ref": "#/$defs/Tested"}
    node = generated.root / "$defs" / "Tested"
    assert fits(generated, node, value) == Draft202012Validator(whole).is_valid(value), f"{value!r} against {schema!r}"


def test_what_makes_no_sense_admits_anything() -> None:
    schema = {"type": "text", "minimum": "1", "enum": "a", "properties": [], "allOf": {}, "$ref": "#/nowhere"}
    generated = load_source(source.parse(json.dumps({"$defs": {"Tested": schema}}).encode(), "x.json"))
    assert fits(generated, generated.root / "$defs" / "Tested", {"a": 1})


def test_parts_of_parts_end() -> None:
    parts = {f"P{at}": {"allOf": [{"$ref": f"#/$defs/P{at + 1}"}] * 3} for at in range(19)}
    data = {"$defs": {**parts, "T": {"allOf": [{"$ref": "#/$defs/T"}, {"$ref": "#/$defs/T"}]}}}
    generated = load_source(source.parse(json.dumps(data).encode(), "x.json"))
    for name in ("T", "P0"):
        assert calls(lambda: fits(generated, generated.root / "$defs" / name, 1), most=5_000_000)  # noqa: B023  # called at once
        assert fits(generated, generated.root / "$defs" / name, 1)
