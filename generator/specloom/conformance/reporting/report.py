"""Verdicts as lines of text, JSON, JUnit XML and GitHub annotations, made one by one. Knows these formats; not the HTML page."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from textwrap import indent
from typing import Any, TypeVar
from xml.sax.saxutils import escape, quoteattr

from specloom.conformance.checking.compare import ABSENT, Difference
from specloom.conformance.checking.verdict import ConformanceReport, Verdict, general

T = TypeVar("T")

MOST_LINES = 12
"""Maximum number of lines about one verdict; the rest is counted."""


def text(reports: Sequence[ConformanceReport]) -> Iterator[str]:
    """For people: failures with reasons, deviations, one summary line for each API."""
    for report in reports:
        yield from _text(report)


def _text(report: ConformanceReport) -> Iterator[str]:
    for verdict in report.failed:
        yield f"{verdict.case} ({verdict.file})" if verdict.file else verdict.case
        yield from (f"  {line}" for line in _lines(verdict))
    yield from _violation_lines(report.verdicts)
    counts = report.counts()
    sums = ", ".join(f"{counts[state]} {state}" for state in ("ok", "known", "skipped", "failed") if counts[state])
    yield f"{report.api}: {sums or 'nothing to run'}"


def _lines(verdict: Verdict) -> Iterator[str]:
    yield from map(str, verdict.wrong[:MOST_LINES])
    if len(verdict.wrong) > MOST_LINES:
        yield f"... and {len(verdict.wrong) - MOST_LINES} more"
    if verdict.repeat:
        yield f"repeat: {verdict.repeat}"


def _violation_lines(verdicts: Iterable[Verdict]) -> Iterator[str]:
    """Known deviations, each once with the number of recordings that have it."""
    kinds = Counter[tuple[str, int | None, str, str]]()
    for verdict in verdicts:
        if verdict.state == "known":
            found = {
                (verdict.operation, verdict.status, general(each.pointer), str(each.expected))
                for each in verdict.violations
            }
            kinds.update(found)
    for (operation, status, pointer, expected), number in sorted(kinds.items(), key=str):
        yield f"known: {operation} {status} {pointer or '(whole response)'}: expected {expected} (recordings: {number})"


def as_json(reports: Sequence[ConformanceReport]) -> Iterator[str]:
    """For programs: an object for each API, with verdicts in order."""
    yield "["
    for report, end in _with_commas(reports):
        yield from (" {", f'  "api": {json.dumps(report.api)},', '  "verdicts": [')
        for verdict, comma in _with_commas(report.verdicts):
            yield indent(json.dumps(_verdict(verdict), indent=1), "   ") + comma
        yield from ("  ]", f" }}{end}")
    yield "]"


def _with_commas(items: Collection[T]) -> Iterator[tuple[T, str]]:
    """The items of an array, each with what follows it."""
    last = len(items) - 1
    return ((item, "," if at < last else "") for at, item in enumerate(items))


def _verdict(verdict: Verdict) -> dict[str, Any]:
    said = {
        "case": verdict.case,
        "state": verdict.state,
        "file": verdict.file,
        "operation": verdict.operation,
        "status": verdict.status,
        "gap": verdict.gap,
        "skipped": verdict.skipped,
        "repeat": verdict.repeat,
        "differences": [_difference(each) for each in verdict.differences],
        "deviations": [_difference(each) for each in verdict.violations],
    }
    return {key: value for key, value in said.items() if value not in (None, "", [])}


def _difference(difference: Difference) -> dict[str, Any]:
    """A difference as JSON; a missing side has no property."""
    sides = {"expected": difference.expected, "actual": difference.actual}
    values = {key: _plain(value) for key, value in sides.items() if value is not ABSENT}
    side = {"side": difference.side} if difference.side else {}
    return {"part": difference.part, "pointer": difference.pointer, **values, **side}


def _plain(value: object) -> object:
    return value if value is None or isinstance(value, str | int | float) else str(value)


def junit(reports: Sequence[ConformanceReport]) -> Iterator[str]:
    """JUnit XML for CI servers: a suite for each API, a case for each verdict."""
    yield from ('<?xml version="1.0" encoding="UTF-8"?>', "<testsuites>")
    for report in reports:
        counts = report.counts()
        numbers = f'tests="{len(report.verdicts)}" failures="{counts["failed"]}" skipped="{counts["skipped"]}"'
        yield f"  <testsuite name={_attribute(report.api)} {numbers}>"
        for verdict in report.verdicts:
            yield from _junit_case(report.api, verdict)
        yield "  </testsuite>"
    yield "</testsuites>"


def _junit_case(api: str, verdict: Verdict) -> Iterator[str]:
    names = f"classname={_attribute(api)} name={_attribute(verdict.case)}"
    names += f" file={_attribute(verdict.file)}" if verdict.file else ""
    match verdict.state:
        case "failed":
            said = "\n".join(_lines(verdict))
            yield f"    <testcase {names}>"
            yield f"      <failure message={_attribute(said.splitlines()[0] if said else 'failed')}>{_xml(said)}</failure>"
            yield "    </testcase>"
        case "skipped":
            yield f"    <testcase {names}><skipped message={_attribute(verdict.skipped or '')}/></testcase>"
        case "known":
            yield f"    <testcase {names}><system-out>{_xml(f'known gap: {verdict.gap}')}</system-out></testcase>"
        case "ok":
            yield f"    <testcase {names}/>"


def _xml(text: str) -> str:
    """A string without control characters that XML 1.0 does not allow."""
    return escape("".join(char if char >= " " or char in "\t\n" else "\ufffd" for char in text))


def _attribute(text: str) -> str:
    return quoteattr("".join(char if char >= " " else "\ufffd" for char in text))


def github(reports: Sequence[ConformanceReport]) -> Iterator[str]:
    """Workflow commands that become annotations on the changed files (GitHub Actions)."""
    for report in reports:
        for verdict in report.failed:
            title = _command(f"{report.api}: {verdict.case}", property=True)
            message = _command("\n".join(_lines(verdict)))
            place = f"file={_command(verdict.file, property=True)}," if verdict.file else ""
            yield f"::error {place}title={title}::{message}"


def _command(text: str, *, property: bool = False) -> str:
    """A string escaped for a workflow command."""
    text = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return text.replace(":", "%3A").replace(",", "%2C") if property else text


PRINTERS: Mapping[str, Callable[[Sequence[ConformanceReport]], Iterator[str]]] = {
    "text": text,
    "json": as_json,
    "junit": junit,
    "github": github,
}
"""Format -> printer of lines without their ends."""
