"""Finds recordings of one API by request. Knows which is closest; keeps only the last body in memory."""

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
    """An entry for one recording.

    Attributes:
        traits: Digests of the path values, query values and body properties of the request.
        streamed: Its value for the streaming property, as a JSON string.
    """

    file: Path
    operation: str
    status: int
    traits: frozenset[str]
    streamed: str


@attrs.frozen
class RecordingIndex:
    """Entries by operation, and messages about unreadable files."""

    entries: dict[str, list[IndexEntry]]
    unread: tuple[str, ...]


def build_index(routes: Routes, files: Iterable[Path]) -> RecordingIndex:
    """Index every recording; unreadable ones and those without an operation are listed in `unread`."""
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
    """Digests of the parts of a request, without headers; equal for equal requests."""
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
    """The value of the property that requests streaming, as a JSON string; `""` if it is missing."""
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
    """The recording of the operation whose request is most similar.

    Args:
        status: Required status of its response; by default a successful one if available.
    """
    streamed = switch_of(match.operation, request)
    entries = [entry for entry in index.entries.get(match.operation.key, ()) if entry.streamed == streamed]
    if status is not None:
        entries = [entry for entry in entries if entry.status == status]
    traits = traits_of(match, request)
    return max(entries, key=lambda entry: (entry.status < 400, len(entry.traits & traits)), default=None)
