"""Numbers that no float or `int` holds are judged as they are written, whole or in streams; no report has an infinity."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from specloom.conformance.api import ApiUnderTest
from specloom.conformance.checking.generated_package import load_package
from specloom.conformance.checking.harness import Harness, running_harness
from specloom.conformance.checking.run_recordings import judge
from specloom.conformance.checking.verdict import ConformanceReport
from specloom.conformance.http.messages import HttpRequest, whole
from specloom.conformance.recordings.json_text import lay_out
from specloom.conformance.recordings.recording import Recording
from specloom.conformance.redaction.redact import redacted
from specloom.conformance.reporting.report import PRINTERS
from specloom.project import apis
from specloom.values.exact import BigNumber, is_multiple, is_whole, read_json
from specloom.verbs.conform import described
from specloom.verbs.regenerate import regenerate

NUMBERS = """
openapi: 3.1.0
info: {title: Numbers, version: '1'}
paths:
  /whole:
    get:
      operationId: whole
      responses: {'200': {description: X., content: {application/json: {schema: {$ref: '#/components/schemas/X'}}}}}
  /stream:
    get:
      operationId: stream
      responses: {'200': {description: X., content: {text/event-stream: {schema: {$ref: '#/components/schemas/X'}}}}}
components:
  schemas:
    X:
      type: object
      properties:
        any: {}
        number: {type: number}
        integer: {type: integer}
        either: {anyOf: [{type: number}, {type: string}]}
        positive: {type: number, exclusiveMinimum: 0}
        limited: {type: number, maximum: 1.0e+300}
        third: {type: integer, multipleOf: 3}
        cents: {type: number, multipleOf: 0.01}
        map: {type: object, additionalProperties: {type: number}}
        list: {type: array, items: {type: number}}
        double: {type: number, format: double}
        day: {type: string, format: date}
"""
NINES = "9" * 5000

CASES = [
    *((name, "1e400", "") for name in ("any", "number", "integer", "either", "positive", "cents")),
    *((name, NINES, "") for name in ("any", "number", "integer", "either", "positive", "third", "cents")),
    *((name, "1E+5000", "") for name in ("any", "number", "integer", "either", "positive", "cents")),
    *((name, "1e-400", "") for name in ("any", "number", "either", "positive", "limited")),
    *((name, "1e99999999999999999999", "") for name in ("any", "number", "integer", "positive")),
    ("positive", "1e-99999999999999999999", ""),
    ("positive", f"0.{'0' * 400}1", ""),
    ("map", '{"a": 1e400}', ""),
    ("list", f"[{NINES}, 1e-400, -1e5000]", ""),
    ("integer", "1e-400", 'expected type "integer", got 1e-400'),
    ("integer", f"{NINES}.5", 'expected type "integer"'),
    ("positive", "-1e5000", "expected exclusiveMinimum 0, got -1e5000"),
    ("positive", "0e400", "expected exclusiveMinimum 0"),
    ("limited", "1e5000", "expected maximum 1e+300, got 1e5000"),
    ("limited", NINES, "expected maximum 1e+300, got 999"),
    ("third", "1e99999999999", "expected multipleOf 3"),
    ("cents", "1e-400", "expected multipleOf 0.01"),
    ("double", "1e400", 'expected format "double"'),
    ("day", '"2023-02-29"', 'expected format "date", got "2023-02-29"'),
]


@pytest.fixture(scope="module")
def numbers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Harness, ApiUnderTest]]:
    root = tmp_path_factory.mktemp("numbers")
    (root / "specs" / "numbers").mkdir(parents=True)
    (root / "specs" / "numbers" / "openapi.yaml").write_text(NUMBERS)
    (root / "specs" / "numbers" / "client.toml").write_text('package = "exact_numbers_client"\n')
    regenerate(apis(root, ["numbers"])[0])
    with running_harness(load_package("exact_numbers_client", root / "generated")) as running:
        yield running, described(apis(root, ["numbers"])[0])


@pytest.mark.parametrize(("name", "value", "said"), CASES)
@pytest.mark.parametrize("stream", [False, True])
def test_numbers_are_judged_as_they_are_written(
    numbers: tuple[Harness, ApiUnderTest], name: str, value: str, said: str, stream: bool
) -> None:
    harness, api = numbers
    body = f'{{"{name}": {value}}}'
    path, media = ("stream", "text/event-stream") if stream else ("whole", "application/json")
    data = f"data: {body}\n\n" if stream else body
    response = whole(200, (("content-type", media),), data.encode())
    verdict = judge(harness, api, Recording(HttpRequest("GET", f"http://numbers.example/{path}"), response), "x")
    reports = ["\n".join(show([ConformanceReport("numbers", (verdict,))])) for show in PRINTERS.values()]
    assert not [each for each in reports if re.search("infinity|Decimal", each, re.IGNORECASE)]
    assert verdict.ok is not bool(said), verdict.wrong
    assert all(said in str(each) for each in verdict.wrong)


def test_numbers_that_are_not_equal_differ(numbers: tuple[Harness, ApiUnderTest]) -> None:
    one, other = read_json("[1e5000, 10e4999]"), read_json("[1e5001]")
    assert one[0] == one[1]
    assert one[0] != other[0]
    assert read_json("[NaN]") != read_json("[1]")
    with pytest.raises(ValueError, match="Expecting value"):
        read_json("[1e400, ]")


@pytest.mark.parametrize(
    ("number", "step", "multiple"),
    [
        ("0.07", "0.01", True),
        ("19.995", "0.01", False),
        ("12e2", "5e2", False),
        ("1200", "3e2", True),
        ("3e999999999", "3", True),
        ("1e999999999", "3", False),
        ("1e-999999999", "0.01", False),
        (NINES, "9", True),
        ("0", "7", True),
        ("5", "0", False),
    ],
)
def test_multiples(number: str, step: str, multiple: bool) -> None:
    assert is_multiple(BigNumber(number), BigNumber(step)) is multiple


def test_whole_numbers() -> None:
    assert [is_whole(BigNumber(each)) for each in ("1e400", "1.5e1", "1.5", "1e-400")] == [True, True, False, False]


def test_a_secret_beside_a_huge_number_is_redacted(pets: ApiUnderTest) -> None:
    body = f'{{"count": {NINES}, "list": [1e400], "password": {{"value": "tulip"}}}}'
    response = whole(200, (("content-type", "application/json"),), body.encode())
    kept = redacted(Recording(HttpRequest("GET", "https://pets.example.com/v1/pets"), response), pets.rules)
    assert kept.response is not None
    assert b"tulip" not in kept.response.body
    assert NINES.encode() in kept.response.body
    assert NINES in lay_out(body)


@pytest.mark.parametrize("before", ["", "x", "12", "e12", "0.5, 1e99, ", "é" * 70_000])
@pytest.mark.parametrize("number", ["1e5000", "1E+5000", "-1e-400", "12.5E-0400", "9" * 5000])
def test_a_number_is_found_behind_any_text(before: str, number: str) -> None:
    text = f'["{before}", {number}]'
    assert [type(each) for each in read_json(text)] == [str, BigNumber]
    assert repr(read_json(text)[1]) == number
