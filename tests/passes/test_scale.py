"""Long chains of references and wide unions: work grows with their number, and nothing recurses; knows no clock."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from tests.support.work import calls

from specloom import document, ir, passes
from specloom.lower import lower
from specloom.source import parse

Schemas = dict[str, Any]


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def record(**properties: object) -> dict[str, Any]:
    return {"type": "object", "required": list(properties), "properties": properties}


def chain(size: int) -> Schemas:
    """References to references, a record at their end."""
    return {f"A{at}": ref(f"A{at + 1}") for at in range(size)} | {f"A{size}": record(a={"type": "string"})}


def union(size: int, member: Callable[[int], dict[str, Any]]) -> Schemas:
    return {"A0": {"oneOf": [ref(f"B{at}") for at in range(size)]}} | {f"B{at}": member(at) for at in range(size)}


UNIONS: dict[str, Callable[[int], dict[str, Any]]] = {
    "the same constant": lambda at: record(kind={"const": f"v{at}"}, size={"type": "integer"}),
    "a constant of their own": lambda at: record(**{f"k{at}": {"const": "v"}, "size": {"type": "integer"}}),
    "a constant in every other": lambda at: record(kind={"const": f"v{at}"} if at % 2 else {"type": "string"}),
    "required properties": lambda at: record(**{f"f{at}": {"type": "string"}, f"f{at + 1}": {"type": "string"}}),
    "pairs": lambda at: record(kind={"const": f"v{at // 2}"}, more={"enum": ["a", "b"]}, **{f"x{at}": {}}),
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
