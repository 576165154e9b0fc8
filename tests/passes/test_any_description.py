"""Every pass keeps every promise of the IR, on descriptions that nobody would write and on all that somebody has written."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.passes.invariants import broken, places
from tests.support.work import calls

from specloom import document, ir, passes
from specloom.interpreter_limits import raised_recursion
from specloom.ir.walk import within
from specloom.lower import lower
from specloom.source import parse

NAMES = ["A", "B", "C/d", "é", "class", "a"]
REFS = st.sampled_from([f"#/components/schemas/{name.replace('/', '~1')}" for name in [*NAMES, "Gone"]]).map(
    lambda ref: {"$ref": ref}
)
SCALARS = st.sampled_from(
    [
        {"type": "string"},
        {"type": "string", "format": "date-time"},
        {"type": ["integer", "null"]},
        {"type": "number"},
        {"type": "null"},
        {"enum": ["x", None, 1]},
        {"type": "string", "enum": ["x", "y"]},
        {"const": "x"},
        {"const": {"deep": [1]}},
        {"type": "string", "nullable": True},
        {"required": ["p"]},
        {"type": "odd"},
        {"enum": []},
        True,
        {},
    ]
)
MEMBERS = st.sampled_from(["p", "P", "type", "self", "", "class", "q-r", "q_r"])


def _wider(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    some = st.lists(inner, min_size=1, max_size=3)
    words = {
        "type": st.sampled_from(["object", ["object", "null"], "array"]),
        "properties": st.dictionaries(MEMBERS, inner, max_size=3),
        "required": st.lists(MEMBERS, max_size=2),
        "additionalProperties": st.one_of(st.booleans(), inner),
        "patternProperties": st.dictionaries(st.just("^x"), inner, max_size=1),
        "items": inner,
        "prefixItems": some,
        "allOf": some,
        "oneOf": some,
        "anyOf": some,
        "discriminator": st.sampled_from(
            [{"propertyName": "type"}, {"propertyName": "type", "mapping": {"x": "A", "y": "#/components/schemas/B"}}]
        ),
        "default": st.sampled_from([1, "x", None, {}]),
        "nullable": st.booleans(),
    }
    return st.fixed_dictionaries({}, optional=words)


SCHEMAS = st.recursive(st.one_of(SCALARS, REFS), _wider, max_leaves=8)


@st.composite
def descriptions(draw: st.DrawFn) -> dict[str, Any]:
    """A description of a few schemas that refer to each other at will, and of operations that use them."""
    shapes = {name: draw(SCHEMAS) for name in draw(st.lists(st.sampled_from(NAMES), unique=True, max_size=5))}
    body = st.fixed_dictionaries(
        {"content": st.fixed_dictionaries({"application/json": st.fixed_dictionaries({"schema": SCHEMAS})})}
    )
    operations = st.fixed_dictionaries(
        {"responses": st.dictionaries(st.sampled_from(["200", "4XX", "default"]), body, max_size=2)},
        optional={
            "operationId": st.sampled_from(["list", "getA", "get_a", "GET-A", "class", "", "名"]),
            "tags": st.lists(st.sampled_from(["a", "A", "list", "close", "models", ""]), max_size=2),
            "requestBody": body,
            "parameters": st.lists(
                st.fixed_dictionaries(
                    {"name": MEMBERS, "in": st.sampled_from(["query", "header", "path", "cookie"]), "schema": SCHEMAS}
                ),
                max_size=3,
            ),
        },
    )
    methods = st.dictionaries(st.sampled_from(["get", "post", "put"]), operations, max_size=2)
    paths = draw(st.dictionaries(st.sampled_from(["/a", "/a/{p}", "/A/{q}", "/list", "/"]), methods, max_size=3))
    return {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": paths,
        "components": {"schemas": shapes},
    }


def faults(described: document.Document) -> list[str]:
    """What any pass has broken."""
    client, _ = lower(described)
    found = [f"after lower: {fault}" for fault in broken("lower", client)]

    def watch(name: str, generated: ir.Client) -> None:
        found.extend(f"after {name}: {fault}" for fault in broken(name, generated))

    passes.run(client, passes.Context(), watch)
    return found


@given(descriptions())
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_any(data: dict[str, Any]) -> None:
    described = document.load_source(parse(json.dumps(data).encode(), "test.json"))
    assert faults(described) == []


def _documents(shared: Path) -> Iterator[Path]:
    yield from sorted((shared / "corpus" / "docs").iterdir())
    yield from sorted((shared / "spector" / "openapi").rglob("*.yaml"))


def test_all_of_the_corpus(shared: Path) -> None:
    found: list[str] = []
    for path in _documents(shared):
        with raised_recursion():
            found += [f"{path.name}: {fault}" for fault in faults(document.load(path))[:5]]
    assert found == []


def test_no_place_of_the_corpus_is_anything_for_want_of_ability(shared: Path) -> None:
    reasons: Counter[str] = Counter()
    total = 0
    for path in _documents(shared):
        with raised_recursion():
            client, _ = lower(document.load(path))
            client = passes.run(client, passes.Context())
        types = [part for _, of in places(client) for part in within(of)]
        total += len(types)
        reasons.update(of.reason for of in types if isinstance(of, ir.Any) and of.reason)
    assert sum(reasons.values()) < 0.005 * total, reasons.most_common()


def _operations(described: document.Document) -> Iterator[tuple[str, int, int, int]]:
    """Key, parameters, media types of the body, responses of every operation: counted by hand, without lowering."""
    for path, item in (described.data.get("paths") or {}).items():
        if path.startswith("x-") or not isinstance(item, dict):
            continue
        if "$ref" in item:
            target = described.resolve(item["$ref"], ir.Origin(described.name, "/paths"))
            item = {**(target.value if target else {}), **{key: value for key, value in item.items() if key != "$ref"}}
        for method, operation in item.items():
            if method in ("get", "put", "post", "delete", "options", "head", "patch", "trace"):
                yield f"{method.upper()} {path}", *_counts(described, item, operation)


def _counts(described: document.Document, item: dict[str, Any], operation: dict[str, Any]) -> tuple[int, int, int]:
    def follow(value: Any) -> dict[str, Any]:
        node = described.follow(document.DocumentNode(value, ir.Origin(described.name, "")))
        return node.value if node is not None and isinstance(node.value, dict) else {}

    params = {
        (param.get("in"), param.get("name"))
        for each in [*item.get("parameters", []), *operation.get("parameters", [])]
        if (param := follow(each)) and not (param["in"] == "header" and param["name"].lower() in IGNORED)
    }
    body = follow(operation.get("requestBody") or {}).get("content") or {}
    responses = [status for status in operation.get("responses") or {} if not status.startswith("x-")]
    return len(params), len(body), len(responses)


IGNORED = ("accept", "content-type", "authorization")


def test_every_operation_of_the_corpus_is_there_with_all_that_it_has(shared: Path) -> None:
    for path in sorted((shared / "corpus" / "docs").iterdir()):
        with raised_recursion():
            described = document.load(path)
            client, _ = lower(described)
        expected = list(_operations(described))
        assert list(client.operations) == [key for key, *_ in expected], path.name
        for key, params, bodies, responses in expected:
            generated = client.operations[key]
            template = [f"{{{param.wire_name}}}" for param in generated.params if param.location == "path"]
            assert all(name in generated.path for name in template), f"{path.name}: {key}"
            assert len(generated.params) >= params, f"{path.name}: {key} lost a parameter"
            assert len(generated.body.media if generated.body else ()) == bodies, f"{path.name}: {key} lost a body"
            assert len(generated.responses) == responses, f"{path.name}: {key} lost a response"


def _synthetic(size: int) -> document.Document:
    """A description of `size` schemas that refer to each other, are put together, alternate, and repeat in place."""
    shapes: dict[str, Any] = {}
    for number in range(size):
        shapes[f"Thing{number}"] = {
            "allOf": [{"$ref": f"#/components/schemas/Thing{number - 1}"}] if number % 5 else [],
            "type": "object",
            "properties": {
                f"own{number}": {"type": "string", "enum": ["a", "b"]},
                "nested": {"type": "object", "properties": {name: {"type": "string"} for name in "abcd"}},
                f"either{number}": {
                    "oneOf": [{"$ref": f"#/components/schemas/Thing{(number * 7 + step) % size}"} for step in range(3)]
                },
                f"many{number}": {
                    "type": ["array", "null"],
                    "items": {"$ref": f"#/components/schemas/Thing{(number + 1) % size}"},
                },
            },
        }
    data = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {}, "components": {"schemas": shapes}}
    return document.load_source(parse(json.dumps(data).encode(), "test.json"))


def _work(size: int) -> int:
    """Calls to lower a description of so many schemas and to run all passes over it."""
    described = _synthetic(size)

    def run() -> None:
        with raised_recursion():
            client, _ = lower(described)
            passes.run(client, passes.Context())

    return calls(run)


def test_work_grows_linearly() -> None:
    """Eight times the schemas take about eight times the calls; a quadratic pass would make sixty-four times as many."""
    small, large = _work(100), _work(800)
    assert large < 10 * small, f"100 schemas take {small} calls, 800 take {large}"


def test_parts_that_combine_without_end_are_left_alone() -> None:
    """Each schema overrides a union of its base by another union: all pairs of all schemas would be met."""
    size = 300
    shapes = {
        f"T{number}": {
            "allOf": [{"$ref": f"#/components/schemas/T{(number + 1) % size}"}],
            "properties": {
                "own": {"oneOf": [{"$ref": f"#/components/schemas/T{(number * 7 + step) % size}"} for step in range(3)]}
            },
        }
        for number in range(size)
    }
    data = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {}, "components": {"schemas": shapes}}
    with raised_recursion():
        assert faults(document.load_source(parse(json.dumps(data).encode(), "test.json"))) == []


def test_deep_nesting_is_no_recursion() -> None:
    schema: dict[str, Any] = {"type": "string"}
    for number in range(80):
        schema = (
            {"type": "object", "properties": {"p": schema}} if number % 2 else {"oneOf": [schema, {"type": "null"}]}
        )
    data = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {},
        "components": {"schemas": {"Deep": schema}},
    }
    with raised_recursion():
        described = document.load_source(parse(json.dumps(data).encode(), "test.json"))
        assert faults(described) == []
