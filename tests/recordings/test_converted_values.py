"""Responses that are times, numbers and octets outside of any record: judged by what they mean, not by how Python prints them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from specloom.conformance.api import ApiUnderTest
from specloom.conformance.checking.converted import in_one_spelling
from specloom.conformance.checking.generated_package import load_package
from specloom.conformance.checking.harness import Harness, running_harness
from specloom.conformance.checking.run_recordings import judge
from specloom.conformance.http.messages import HttpRequest, whole
from specloom.conformance.recordings.recording import Recording
from specloom.project import apis
from specloom.verbs.conform import described
from specloom.verbs.regenerate import regenerate

SCALARS = {
    "time": "{type: string, format: date-time}",
    "http": "{type: string, format: http-date}",
    "unix": "{type: integer, format: unixtime}",
    "uuid": "{type: string, format: uuid}",
    "decimal": "{type: string, format: decimal}",
    "bytes": "{type: string, format: base64url}",
    "words": "{type: string}",
}
PLACES = {
    "one": "{}",
    "list": "{{type: array, items: {}}}",
    "nested": "{{type: array, items: {{type: array, items: {}}}}}",
    "map": "{{type: object, additionalProperties: {}}}",
    "pair": "{{type: array, prefixItems: [{{type: integer}}, {}]}}",
    "null": "{{type: array, items: {{anyOf: [{}, {{type: 'null'}}]}}}}",
    "record": "{{type: object, properties: {{data: {}}}}}",
}


def placed(value: Any, place: str) -> Any:
    """A value where a schema of `PLACES` has it."""
    return {
        "one": value,
        "list": [value],
        "nested": [[value], []],
        "map": {"a": value},
        "pair": [1, value],
        "null": [None, value],
        "record": {"data": value},
    }[place]


def _document() -> str:
    lines = ["openapi: 3.2.0", "info: {title: Values, version: '1'}", "servers: [{url: 'https://values.example'}]"]
    lines += ["components:", "  schemas:", "    A: {type: object, required: [a], properties: {a: {type: integer}}}"]
    lines += ["    B: {type: object, required: [b], properties: {b: {type: string}}}", "paths:"]
    response = "responses: {{'200': {{description: A value., content: {{{}: {{{}: {}}}}}}}}}"
    for name, scalar in SCALARS.items():
        for place, schema in PLACES.items():
            json_response = response.format("application/json", "schema", schema.format(scalar))
            lines.append(f"  /{name}/{place}: {{get: {{operationId: {name}_{place}, {json_response}}}}}")
        events = response.format("text/event-stream", "itemSchema", scalar)
        lines.append(f"  /{name}/events: {{get: {{operationId: {name}_events, {events}}}}}")
    union = "{oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}"
    events = response.format("text/event-stream", "itemSchema", union)
    lines.append(f"  /union/events: {{get: {{operationId: union_events, {events}}}}}")
    return "\n".join(lines) + "\n"


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("values")
    (root / "specs" / "values").mkdir(parents=True)
    (root / "specs" / "values" / "openapi.yaml").write_text(_document())
    (root / "specs" / "values" / "client.toml").write_text('package = "judged_values_client"\n')
    regenerate(apis(root, ["values"])[0])
    return root


@pytest.fixture(scope="module")
def api(root: Path) -> ApiUnderTest:
    return described(apis(root, ["values"])[0])


@pytest.fixture(scope="module")
def harness(root: Path) -> Iterator[Harness]:
    with running_harness(load_package("judged_values_client", root / "generated")) as running:
        yield running


def found(harness: Harness, api: ApiUnderTest, path: str, content_type: str, body: str) -> list[str]:
    request = HttpRequest("GET", f"https://values.example/{path}")
    response = whole(200, (("content-type", content_type),), body.encode())
    verdict = judge(harness, api, Recording(request, response), path)
    return [str(each) for each in (*verdict.differences, *verdict.violations)]


VALUES = {
    "time": (
        "2024-01-01T00:00:00Z",
        "2024-01-01T00:00:00.5Z",
        "2024-01-01T00:00:00.123456789Z",
        "2024-01-01t00:00:00.120z",
        "2024-01-01T02:00:00.1234567+02:00",
        "2016-12-31T23:59:60Z",
    ),
    "http": ("Sun, 06 Nov 1994 08:49:37 GMT",),
    "unix": (1700000000, 0, -1),
    "uuid": ("6BA7B810-9DAD-11D1-80B4-00C04FD430C8", "6ba7b810-9dad-11d1-80b4-00c04fd430c8"),
    "decimal": ("1.50", "1e5", "-0"),
    "bytes": ("-_8", "aGk"),
    "words": ("12:00:00.5Z", "P1Y"),
}


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize(("name", "value"), [(name, value) for name, values in VALUES.items() for value in values])
def test_a_value_is_the_same_however_it_is_spelled(
    harness: Harness, api: ApiUnderTest, name: str, value: object, place: str
) -> None:
    body = json.dumps(placed(value, place))
    assert found(harness, api, f"{name}/{place}", "application/json", body) == []


@pytest.mark.parametrize(
    ("name", "value"), [(name, value) for name, values in VALUES.items() if name != "words" for value in values]
)
def test_an_item_is_the_same_however_it_is_spelled(
    harness: Harness, api: ApiUnderTest, name: str, value: object
) -> None:
    body = f"data: {json.dumps(value)}\n\ndata: {json.dumps(value)}\n\n"
    assert found(harness, api, f"{name}/events", "text/event-stream", body) == []


@pytest.mark.parametrize("data", ["42", "null", '{"a": 1}', '"quoted"', "hello", "[DONE]", ""])
def test_an_item_that_is_a_string_stays_as_it_came(harness: Harness, api: ApiUnderTest, data: str) -> None:
    assert found(harness, api, "words/events", "text/event-stream", f"data: a\n\ndata: {data}\n\n") == []


@pytest.mark.parametrize(
    ("name", "left", "right"),
    [
        ("time", "2024-01-01T00:00:00.5Z", "2024-01-01T00:00:00.51Z"),
        ("time", "2024-01-01T00:00:00Z", "2024-01-01T00:00:00+01:00"),
        ("time", "2024-01-01T00:00:00", "2024-01-01T00:00:00Z"),
        ("unix", 1700000000, 1700000001),
        ("uuid", "6ba7b810-9dad-11d1-80b4-00c04fd430c8", "6ba7b811-9dad-11d1-80b4-00c04fd430c8"),
        ("decimal", "1.5", "1.51"),
        ("decimal", "x", "y"),
        ("bytes", "-_8", "-_9f"),
        ("words", "1.5", "1.50"),
        ("words", "2024-01-01T00:00:00.5Z", "2024-01-01T00:00:00.50Z"),
    ],
)
@pytest.mark.parametrize("place", [place for place in PLACES if place != "record"])
def test_other_values_are_different(api: ApiUnderTest, name: str, left: Any, right: Any, place: str) -> None:
    media = api.client.operations[f"GET /{name}/{place}"].responses[0].media[0]
    spelled = [in_one_spelling(placed(each, place), media.type, api.client.shapes) for each in (left, right)]
    assert spelled[0] != spelled[1]


def test_in_a_record_a_value_keeps_its_spelling(api: ApiUnderTest) -> None:
    media = api.client.operations["GET /time/record"].responses[0].media[0]
    value = {"data": "2024-01-01T00:00:00.5Z"}
    assert in_one_spelling(value, media.type, api.client.shapes) is value


@pytest.mark.parametrize(
    ("path", "data", "said"),
    [
        ("union", '{"a": 1}', []),
        ("union", '{"a": "x"}', ['response /0/a: expected type "integer", got "x"']),
        ("union", "5", ["response /0: expected a value of a described type, got 5"]),
        ("unix", '"x"', ['response /0: expected a value of a described type, got "x"']),
    ],
)
def test_items_of_any_type_are_judged(
    harness: Harness, api: ApiUnderTest, path: str, data: str, said: list[str]
) -> None:
    reported = found(harness, api, f"{path}/events", "text/event-stream", f"data: {data}\n\n")
    assert [each for each in reported if each.startswith("response")] == said
