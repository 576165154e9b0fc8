"""The calls that a live run may send: of cases, of recordings, and reads that need no arguments. Sends none."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain, zip_longest
from pathlib import Path
from typing import Any

import attrs

from specloom import ir
from specloom.conformance.api import ApiUnderTest, method_path
from specloom.conformance.checking.cases import BadCase, find_cases, read_case
from specloom.conformance.checking.generated_package import LoadedPackage, python_value
from specloom.conformance.checking.recorded_call import recorded_arguments
from specloom.conformance.live.guard import READS
from specloom.conformance.recordings.parse import read_recording
from specloom.conformance.recordings.recording import BadRecording
from specloom.conformance.redaction.redactor import GONE
from specloom.conformance.routes import find_operation
from specloom.conformance.store import recordings_below


@attrs.frozen
class PlannedCall:
    """One call.

    Attributes:
        name: Of the case or recording that it comes from, or the operation.
        method: Python path on the client.
        obstacle: Why it cannot be sent, `""` if it can.
    """

    name: str
    operation: ir.Operation
    method: str
    arguments: Mapping[str, Any]
    file: str = ""
    obstacle: str = ""


def planned_calls(api: ApiUnderTest, package: LoadedPackage, cases: Path, recordings: Path) -> list[PlannedCall]:
    """The calls, without repetitions, ordered so that a small budget reaches many operations."""
    by_operation: dict[str, list[PlannedCall]] = defaultdict(list)
    known = set[tuple[str, str]]()
    for call in chain(_of_cases(api, package, cases), _of_recordings(api, package, recordings), _bare(api)):
        same = (call.operation.key, repr(call.arguments))
        if same not in known:
            known.add(same)
            by_operation[call.operation.key].append(call)
    rounds = zip_longest(*by_operation.values())
    return [call for each in rounds for call in each if call is not None]


def _of_cases(api: ApiUnderTest, package: LoadedPackage, folder: Path) -> Iterator[PlannedCall]:
    """The requests of input cases; a case that cannot be read fails in an ordinary run."""
    for file in find_cases(folder):
        if file.parent.name != "input":
            continue
        try:
            case = read_case(file)
        except BadCase:
            continue
        request: Mapping[str, Any] = case.data["request"]
        match = find_operation(api.routes, str(request.get("method")), str(request.get("path")))
        if match is not None:
            given: Mapping[str, Any] = case.data.get("arguments", {})
            arguments = {name: python_value(package, value) for name, value in given.items()}
            yield PlannedCall(case.id, match.operation, case.method, arguments, str(file))


def _of_recordings(api: ApiUnderTest, package: LoadedPackage, folder: Path) -> Iterator[PlannedCall]:
    for file in recordings_below(folder):
        try:
            request = read_recording(file).request
        except BadRecording:
            continue
        match = find_operation(api.routes, request.method, request.url)
        if match is None:
            continue
        name = file.relative_to(folder).with_suffix("").as_posix()
        redacted = GONE in request.url or GONE.encode() in request.body
        obstacle = "what it sent was redacted" if redacted else ""
        try:
            arguments = recorded_arguments(api, match, request, package.module.NULL)
        except ValueError:
            arguments, obstacle = {}, "its request cannot be made from arguments"
        yield PlannedCall(name, match.operation, method_path(match.operation), arguments, str(file), obstacle)


def _bare(api: ApiUnderTest) -> Iterator[PlannedCall]:
    """Reads that need no arguments, for projects that have no cases yet."""
    for operation in api.client.operations.values():
        if operation.method.upper() in READS and not _needs(operation.params) and operation.body is None:
            yield PlannedCall(operation.key, operation, method_path(operation), {})


def _needs(params: Iterable[ir.Param]) -> bool:
    return any(param.required for param in params)
