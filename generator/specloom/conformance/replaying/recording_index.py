"""Recordings of one API, found by request. Knows which is nearest; holds no body in memory but the last one read."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any, cast

import attrs

from specloom import ir
from specloom.conformance.checking.compare import canonical
from specloom.conformance.checking.recorded_call import body_content
from specloom.conformance.http.messages import HttpRequest, query_of
from specloom.conformance.recordings.parse import read_recording
from specloom.conformance.recordings.recording import BadRecording, Recording
from specloom.conformance.routes import Match, Routes, find_operation


@attrs.frozen
class IndexEntry:
    """What is remembered of a recording.

    Attributes:
        traits: Digests of path values, query values and members of the body: what the request said.
        streamed: What it said of streaming, as JSON text.
    """

    file: Path
    operation: str
    status: int
    traits: frozenset[str]
    streamed: str


@attrs.frozen
class RecordingIndex:
    """Cards by operation, and the files that could not be read, with the reason."""

    entries: dict[str, list[IndexEntry]]
    unread: tuple[str, ...]


def build_index(routes: Routes, files: Iterable[Path]) -> RecordingIndex:
    """Look at every recording once; those that cannot be read or belong to no operation are named in `unread`."""
    entries: dict[str, list[IndexEntry]] = {}
    unread: list[str] = []
    for file in files:
        try:
            recording = read_recording(file)
        except BadRecording as error:
            unread.append(str(error))
            continue
        match = find_operation(routes, recording.request.method, recording.request.url)
        if match is None:
            unread.append(f"{file}: no operation {recording.request.method} {recording.request.url}")
        elif recording.response is not None:
            entry = _entry(file, match, recording, recording.response.status)
            entries.setdefault(match.operation.key, []).append(entry)
    return RecordingIndex(entries, tuple(unread))


def _entry(file: Path, match: Match, recording: Recording, status: int) -> IndexEntry:
    streamed = switch_of(match.operation, recording.request)
    return IndexEntry(file, match.operation.key, status, traits_of(match, recording.request), streamed)


def traits_of(match: Match, request: HttpRequest) -> frozenset[str]:
    """What a request says, in digests; equal requests have equal ones. Headers do not count."""
    said: list[Any] = [
        ["path", match.values],
        *(["query", name, values] for name, values in query_of(request.url).items()),
    ]
    content = body_content(request) if request.body else None
    if isinstance(content, dict):
        said += [["property", name, value] for name, value in cast("dict[str, Any]", content).items()]
    elif request.body:
        said.append(["body", content])
    return frozenset(hashlib.sha256(canonical(each).encode()).hexdigest() for each in said)


def switch_of(operation: ir.Operation, request: HttpRequest) -> str:
    """What the member that turns streaming on holds, as JSON text; `""` where it is not there."""
    switch = operation.stream.switch if operation.stream is not None else None
    content = body_content(request) if switch is not None and request.body else None
    if not isinstance(content, dict) or not cast("dict[str, Any]", content).get(switch or ""):
        return ""
    return json.dumps(content[switch])


def exact(index: RecordingIndex, match: Match, request: HttpRequest) -> IndexEntry | None:
    """A recording of exactly this request."""
    traits = traits_of(match, request)
    return next((entry for entry in index.entries.get(match.operation.key, ()) if entry.traits == traits), None)


def nearest(index: RecordingIndex, match: Match, request: HttpRequest, status: int | None = None) -> IndexEntry | None:
    """The recording of the operation whose request has most in common with this one.

    Args:
        status: Status that its reply must have; default: a good one where there is any.
    """
    streamed = switch_of(match.operation, request)
    entries = [entry for entry in index.entries.get(match.operation.key, ()) if entry.streamed == streamed]
    if status is not None:
        entries = [entry for entry in entries if entry.status == status]
    traits = traits_of(match, request)
    return max(entries, key=lambda entry: (entry.status < 400, len(entry.traits & traits)), default=None)
