"""Long chains of references and wide unions: work grows with their number, and nothing recurses; knows no clock."""

from __future__ import annotations

import json
from collections.abc import Callable
from importlib import import_module
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.work import calls

from specloom import document, ir, passes
from specloom.lower import lower
from specloom.source import parse

Schemas = dict[str, Any]
STRING: Schemas = {"type": "string"}


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def record(**properties: object) -> dict[str, Any]:
    return {"type": "object", "required": list(properties), "properties": properties}


def chain(size: int) -> Schemas:
    """References to references, a record at their end."""
    return {f"A{at}": ref(f"A{at + 1}") for at in range(size)} | {f"A{size}": record(a={"type": "string"})}


def union(size: int, member: Callable[[int], dict[str, Any]]) -> Schemas:
    return {"A0": {"oneOf": [ref(f"B{at}") for at in range(size)]}} | {f"B{at}": member(at) for at in range(size)}


def parts(size: int, **more: object) -> Schemas:
    """A record that `allOf` makes of many."""
    return {"A0": {"allOf": [ref(f"B{at}") for at in range(size)]}} | {
        f"B{at}": record(**{f"p{at}": STRING, **more}) for at in range(size)
    }


UNIONS: dict[str, Callable[[int], dict[str, Any]]] = {
    "the same constant": lambda at: record(kind={"const": f"v{at}"}, size={"type": "integer"}),
    "a constant of their own": lambda at: record(**{f"k{at}": {"const": "v"}, "size": {"type": "integer"}}),
    "a constant in every other": lambda at: record(kind={"const": f"v{at}"} if at % 2 else {"type": "string"}),
    "required properties": lambda at: record(**{f"f{at}": {"type": "string"}, f"f{at + 1}": {"type": "string"}}),
    "pairs": lambda at: record(kind={"const": f"v{at // 2}"}, more={"enum": ["a", "b"]}, **{f"x{at}": Schemas()}),
    "nothing": lambda at: {"type": "object", "properties": {"a": {"type": "string"}, f"x{at}": {"type": "integer"}}},
}


def client(schemas: Schemas) -> ir.Client:
    """The client of a description with these schemas, after all passes."""
    content = {"application/json": {"schema": ref("A0")}}
    data = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {"/a": {"get": {"responses": {"200": {"description": "All.", "content": content}}}}},
        "components": {"schemas": schemas},
    }
    described = document.load_source(parse(json.dumps(data).encode(), "test.json"))
    lowered, _ = lower(described)
    context = passes.Context()
    done = passes.run(lowered, context)
    assert not [finding for finding in (*described.findings, *context.findings) if finding.severity == "error"]
    return done


def test_a_chain_of_thousands_of_references_is_no_cycle() -> None:
    done = client(chain(5_000))
    (operation,) = done.operations.values()
    assert operation.responses[0].media[0].type == ir.Ref("test.json#/components/schemas/A5000")


def test_work_grows_with_a_chain() -> None:
    small, large = (calls(lambda: client(chain(size))) for size in (200, 800))  # noqa: B023  # called at once
    assert large < 4.5 * small


@pytest.mark.parametrize("kind", UNIONS)
def test_work_grows_with_a_union(kind: str) -> None:
    small, large = (calls(lambda: client(union(size, UNIONS[kind]))) for size in (200, 800))  # noqa: B023  # called at once
    assert large < 6 * small, f"4 times the records take {large / small:.1f} times the calls"


@pytest.mark.parametrize(
    "more", [Schemas(), {"id": {"type": "string"}}, {"id": Schemas()}], ids=["apart", "alike", "vague"]
)
def test_work_grows_with_the_parts_of_a_record(more: Schemas) -> None:
    small, large = (calls(lambda: client(parts(size, **more))) for size in (200, 800))  # noqa: B023  # called at once
    assert large < 4.5 * small


def test_work_grows_with_resources() -> None:
    small, large = (calls(lambda: client_of_operations(size)) for size in (200, 800))  # noqa: B023  # called at once
    assert large < 4.5 * small


def client_of_operations(size: int) -> ir.Client:
    """A client with a resource for each operation."""
    responses = {"200": {"description": "All."}}
    operations = {f"/t{at}": {"get": {"tags": [f"t{at}"], "responses": responses}} for at in range(size)}
    data = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": operations}
    lowered, _ = lower(document.load_source(parse(json.dumps(data).encode(), "test.json")))
    return passes.run(lowered, passes.Context())


PART = st.fixed_dictionaries(
    {"type": st.just("object")},
    optional={
        "properties": st.dictionaries(
            st.sampled_from(["a", "b", "c", "d"]),
            st.sampled_from([{}, {"type": "string"}, {"type": "string", "description": "Said."}, {"type": "integer"}]),
        ),
        "required": st.lists(st.sampled_from(["a", "b", "c", "e"]), max_size=2, unique=True),
        "additionalProperties": st.sampled_from([False, {"type": "string"}]),
        "description": st.sampled_from(["One.", "Other."]),
    },
)


def nothing(*_: object) -> None:
    """In place of a function that may find nothing."""


@given(st.lists(PART, min_size=3, max_size=6), st.permutations([0, 1, 2, 0, 3]))
def test_records_merged_at_once_are_those_merged_in_pairs(described: list[Schemas], order: list[int]) -> None:
    schemas = {f"B{at}": part for at, part in enumerate(described)}
    chosen = [ref(f"B{at}") for at in order if at < len(described)]
    schemas["A0"] = {"allOf": chosen}
    at_once = client(schemas)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(import_module("specloom.passes.merge_intersections"), "joined_fields", nothing)
        in_pairs = client(schemas)
    assert at_once.shapes == in_pairs.shapes
