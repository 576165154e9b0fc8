"""Runs recordings against a generated package, sync and async. Knows what a verdict is made of; shows none."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from specloom.conformance.api import Api, method_path
from specloom.conformance.compare import Difference, Side, light
from specloom.conformance.deviations import deviations
from specloom.conformance.http import path_of, whole
from specloom.conformance.judge_reply import value_differences
from specloom.conformance.judge_request import sent_differences
from specloom.conformance.recorded_call import recorded_arguments
from specloom.conformance.recording import BadRecording, Recording
from specloom.conformance.recording_parse import read_recording
from specloom.conformance.routes import Match, find_operation
from specloom.conformance.stage import Stage
from specloom.conformance.verdict import Verdict

SIDES: tuple[Side, ...] = ("sync", "async")
NO_REPLY = whole(200, (("content-type", "application/json"),), b"{}")


def run_recordings(standing: Stage, api: Api, files: Iterable[Path], folder: Path) -> Iterator[Verdict]:
    """One verdict a file, in turn; whatever is wrong with one file stays with its verdict."""
    for file in files:
        name = file.relative_to(folder).with_suffix("").as_posix()
        try:
            yield judge(standing, api, read_recording(file), name, str(file))
        except BadRecording as error:
            yield _broken(name, file, "a recording that can be read", error)
        except Exception as error:  # one recording that we cannot handle must not hide the others
            yield _broken(name, file, "a recording that can be judged", error)


def _broken(name: str, file: Path, expected: str, error: Exception) -> Verdict:
    shown = str(error) if isinstance(error, BadRecording) else repr(error)
    return Verdict(name, ok=False, differences=(Difference("file", "", expected, shown),), file=str(file))


def judge(standing: Stage, api: Api, recording: Recording, name: str, file: str = "") -> Verdict:
    """What one recording shows: the request that both clients send for it, the value they make of its reply, the way back."""
    request, reply = recording.request, recording.reply
    status = None if reply is None else reply.status
    match = find_operation(api.routes, request.method, request.url)
    if match is None:
        wrong = Difference("operation", "", "one of the description", f"{request.method} {path_of(request.url)}")
        return Verdict(name, ok=False, differences=(wrong,), file=file, status=status)
    operation = match.operation
    arguments = recorded_arguments(api, match, request, standing.package.module.NULL)
    found = [each for side in SIDES for each in _one_side(standing, api, match, recording, arguments, side)]
    departures = () if reply is None else tuple(dict.fromkeys(map(light, deviations(api, operation, reply))))
    ok = not found and not departures
    return Verdict(name, ok, tuple(map(light, found)), file, operation.key, status, deviations=departures)


def _one_side(
    standing: Stage, api: Api, match: Match, recording: Recording, arguments: dict[str, Any], side: Side
) -> Iterator[Difference]:
    replies = [recording.reply or NO_REPLY]
    outcome, requests = standing.call(side, method_path(match.operation), arguments, replies)
    if requests:
        yield from sent_differences(api, match, recording.request, requests[0], standing.package.base_path, side)
    else:
        yield Difference("request", "", "one request", repr(outcome.error or outcome.value), side)
    if recording.reply is not None and requests:
        yield from value_differences(standing.package, match.operation, recording.reply, outcome, side)
