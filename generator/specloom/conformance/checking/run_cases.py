"""Runs hand-written cases against a generated package, sync and async. Knows the checks of a case; prints no verdict."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from specloom.conformance.checking.call import CallOutcome, as_json, read_path
from specloom.conformance.checking.cases import (
    AuthoredCase,
    BadCase,
    case_id,
    find_cases,
    read_case,
    responses_of,
    sibling,
)
from specloom.conformance.checking.compare import ABSENT, Difference, Side, differences, same
from specloom.conformance.checking.expect import query_differences, request_differences
from specloom.conformance.checking.generated_package import LoadedPackage, python_value
from specloom.conformance.checking.harness import Harness, running_harness
from specloom.conformance.checking.verdict import Verdict
from specloom.conformance.http.messages import HttpRequest

SIDES: tuple[Side, ...] = ("sync", "async")


def run_cases(folder: Path, package: LoadedPackage, token_methods: frozenset[str] = frozenset()) -> Iterator[Verdict]:
    """Run every case below `folder` over one loopback server; an unreadable file becomes a failed verdict.

    Args:
        token_methods: As in `running_harness`.
    """
    with running_harness(package, token_methods=token_methods) as standing:
        for file in find_cases(folder):
            try:
                yield run_case(standing, read_case(file))
            except BadCase as error:
                wrong = Difference("case file", "", "a valid case", str(error))
                yield Verdict(case_id(file), ok=False, differences=(wrong,), file=str(file))


def run_case(standing: Harness, case: AuthoredCase) -> Verdict:
    """Run one case on both clients; raises `BadCase` if a file that it needs is missing."""
    found = tuple(difference for side in SIDES for difference in _one_side(standing, case, side))
    responses = responses_of(case) if case.direction == "output" else []
    status = responses[0].status if responses else None
    return Verdict(case.id, ok=not found, differences=found, file=str(case.file), status=status)


def _one_side(standing: Harness, case: AuthoredCase, side: Side) -> Iterator[Difference]:
    arguments = {name: python_value(standing.package, v) for name, v in case.data.get("arguments", {}).items()}
    all_pages = "pages" in case.data
    outcome, requests = standing.call(side, case.method, arguments, responses_of(case), all_pages=all_pages)
    if case.direction == "input":
        yield from _first_request(case, standing.package, outcome, requests, side)
    else:
        yield from _outcome_differences(case, standing.package, outcome, side)
        yield from _page_queries(case, requests, side)


def _first_request(
    case: AuthoredCase, package: LoadedPackage, outcome: CallOutcome, requests: list[HttpRequest], side: Side
) -> Iterator[Difference]:
    if requests:
        yield from request_differences(case.data["request"], requests[0], package.base_path, side)
    else:
        yield Difference("request", "", "one request", repr(outcome.error or outcome.value), side)


def _page_queries(case: AuthoredCase, requests: list[HttpRequest], side: Side) -> Iterator[Difference]:
    """Differences between the queries of a paginated list and those of its `pages`."""
    for index, page in enumerate(case.data.get("pages", ())):
        if index >= len(requests):
            yield Difference("requests", f"/{index}", "a request for this page", ABSENT, side)
        elif "query" in page:
            yield from query_differences(page["query"], requests[index].url, side)


def _outcome_differences(
    case: AuthoredCase, package: LoadedPackage, outcome: CallOutcome, side: Side
) -> Iterator[Difference]:
    error = case.data.get("error")
    if error is None and outcome.error is not None:
        yield Difference("value", "", "a value", repr(outcome.error), side)
        return
    if error is not None:
        yield from _error_differences(error, package, outcome, side)
    if "items" in case.data:
        yield from item_differences(case.data["items"], package, outcome.items or (), side)
    elif "count" in case.data:
        yield from differences("items", case.data["count"], len(outcome.items or ()), side=side)
    elif error is None and outcome.content is not None and "json" in case.data.get("response", {}):
        yield Difference("value", "", "a value", repr(outcome.content[:80]), side)
    elif error is None and "json" in case.data.get("response", {}):
        yield from way_back(case.data["response"]["json"], package, outcome.value, side)
    if (content := _expected_bytes(case)) is not None and content != outcome.content:
        yield Difference("content", "", repr(content[:80]), repr((outcome.content or b"")[:80]), side)
    yield from _reads(case.data, package, outcome.value if outcome.items is None else outcome.items, side)


def _error_differences(
    expected: dict[str, Any], package: LoadedPackage, outcome: CallOutcome, side: Side
) -> Iterator[Difference]:
    raised = type(outcome.error).__name__ if outcome.error is not None else ABSENT
    if raised != expected["class"]:
        shown = repr(outcome.error) if outcome.error is not None else "no exception"
        yield Difference("error class", "", expected["class"], shown, side)
    else:
        yield from _reads(expected, package, outcome.error, side)


def item_differences(
    expected: list[Any], package: LoadedPackage, items: tuple[object, ...], side: Side
) -> Iterator[Difference]:
    """Differences between the items of a stream or list, encoded again, and the response."""
    actual = [as_json(package, item) for item in items]
    if not same(expected, actual):
        yield from differences("items", expected, actual, side=side)


def way_back(sent: Any, package: LoadedPackage, value: object, side: Side) -> Iterator[Difference]:
    """Differences between a value, encoded again, and the JSON that it was decoded from."""
    back = as_json(package, value)
    if not same(sent, back):
        yield from differences("way back", sent, back, side=side)


def _expected_bytes(case: AuthoredCase) -> bytes | None:
    match case.data:
        case {"bytes": str(text)}:
            return b64decode(text)
        case {"bytes_file": str(name)}:
            return sibling(case.file, name)
        case _:
            return None


def _reads(wanted: dict[str, Any], package: LoadedPackage, value: object, side: Side) -> Iterator[Difference]:
    for path, expected in wanted.get("reads", {}).items():
        actual = as_json(package, read_path(value, path))
        if not same(expected, actual) if actual is not ABSENT else True:
            yield Difference(f"read {path}", "", expected, actual, side)
    for path, name in wanted.get("types", {}).items():
        actual_type = type(read_path(value, path)).__name__
        if actual_type != name:
            yield Difference(f"type of {path}", "", name, actual_type, side)
