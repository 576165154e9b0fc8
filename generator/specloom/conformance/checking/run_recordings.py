"""Runs recordings against a generated package, sync and async. Knows the checks of a recording; prints no verdict."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from specloom.conformance.api import ApiUnderTest, method_path
from specloom.conformance.checking.compare import Difference, Side, light
from specloom.conformance.checking.harness import Harness
from specloom.conformance.checking.judge_credentials import undescribed_credentials
from specloom.conformance.checking.judge_request import sent_differences
from specloom.conformance.checking.judge_response import value_differences
from specloom.conformance.checking.recorded_call import plain_arguments, recorded_arguments
from specloom.conformance.checking.schema_violations import schema_violations
from specloom.conformance.checking.verdict import Verdict
from specloom.conformance.http.messages import HttpRequest, path_of, whole
from specloom.conformance.recordings.parse import read_recording
from specloom.conformance.recordings.recording import BadRecording, Recording
from specloom.conformance.routes import Match, find_operation, find_subject

SIDES: tuple[Side, ...] = ("sync", "async")
NO_RESPONSE = whole(200, (("content-type", "application/json"),), b"{}")


def run_recordings(standing: Harness, api: ApiUnderTest, files: Iterable[Path], folder: Path) -> Iterator[Verdict]:
    """One verdict per file, in order; an error in one file does not affect the others."""
    for file in files:
        name = file.relative_to(folder).with_suffix("").as_posix()
        try:
            yield judge(standing, api, read_recording(file), name, str(file))
        except BadRecording as error:
            yield _broken(name, file, "a readable recording", error)
        except Exception as error:  # an error in one recording must not hide the others
            yield _broken(name, file, "a recording that can be checked", error)


def _broken(name: str, file: Path, expected: str, error: Exception) -> Verdict:
    shown = str(error) if isinstance(error, BadRecording) else repr(error)
    return Verdict(name, ok=False, differences=(Difference("file", "", expected, shown),), file=str(file))


def judge(standing: Harness, api: ApiUnderTest, recording: Recording, name: str, file: str = "") -> Verdict:
    """The verdict of one recording: the requests of both clients, their values for its response, the round trip."""
    request, response = recording.request, recording.response
    status = None if response is None else response.status
    match = find_operation(api.routes, request.method, request.url)
    if match is None and (reason := _about_operations(api, request)):
        return Verdict(name, ok=True, skipped=reason, file=file, status=status)
    if match is None:
        wrong = Difference("operation", "", "a described operation", f"{request.method} {path_of(request.url)}")
        return Verdict(name, ok=False, differences=(wrong,), file=file, status=status)
    operation = match.operation
    arguments = recorded_arguments(api, match, request, standing.package.module.NULL)
    found = [each for side in SIDES for each in _one_side(standing, api, match, recording, arguments, side)]
    violations = [*undescribed_credentials(api, operation, request)]
    violations += () if response is None else schema_violations(api, operation, response)
    departures = tuple(dict.fromkeys(map(light, violations)))
    ok = not found and not departures
    return Verdict(name, ok, tuple(map(light, found)), file, operation.key, status, violations=departures)


def _about_operations(api: ApiUnderTest, request: HttpRequest) -> str:
    """Why a request to a described path without its operation calls no method of a client; empty for other requests."""
    match = find_subject(api.routes, request.method, request.url)
    return f"{request.method} of {match.operation.key} is no method of the client" if match else ""


def _one_side(
    standing: Harness, api: ApiUnderTest, match: Match, recording: Recording, arguments: dict[str, Any], side: Side
) -> Iterator[Difference]:
    responses = [recording.response or NO_RESPONSE]
    outcome, requests = standing.call(side, method_path(match.operation), arguments, responses)
    if not requests and 400 <= responses[0].status < 500:
        # The server refused this request, and so do the types of the client: only its response can be judged.
        plain = plain_arguments(match, recording.request)
        outcome, requests = standing.call(side, "request", plain, responses)
    elif requests:
        yield from sent_differences(api, match, recording.request, requests[0], standing.package.base_path, side)
    if not requests:
        yield Difference("request", "", "one request", repr(outcome.error or outcome.value), side)
    if recording.response is not None and requests:
        yield from value_differences(
            standing.package, match.operation, recording.response, outcome, side, api.client.shapes
        )
