"""Finds recordings of one API by request. Knows which is closest; keeps only the last body in memory."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from pathlib import Path
from typing import Any, NamedTuple, cast

import attrs

from specloom import ir
from specloom.conformance.checking.compare import canonical
from specloom.conformance.checking.recorded_call import body_content
from specloom.conformance.http.messages import HttpRequest, query_of
from specloom.conformance.recordings.parse import read_recording
from specloom.conformance.recordings.recording import BadRecording, Recording
from specloom.conformance.routes import Match, Routes, find_operation
from specloom.values import Json

_SIZE = 8
"""Bytes of a digest: enough to compare requests with those of one operation."""


class IndexEntry(NamedTuple):
    """An entry for one recording, as small as can be: there may be a hundred thousand.

    Attributes:
        folder: Path of the folder with its file, one string for all files in it.
        name: Of the file.
        traits: Digests of the path values, query values and body properties of the request, in order.
        streamed: Its value for the streaming property, as a JSON string.
    """

    folder: str
    name: str
    status: int
    traits: bytes
    streamed: str

    @property
    def file(self) -> Path:
        """Its file."""
        return Path(self.folder, self.name)


@attrs.frozen
class RecordingIndex:
    """Entries by operation, and messages about unreadable files."""

    entries: dict[str, list[IndexEntry]]
    unread: tuple[str, ...]


def build_index(routes: Routes, files: Iterable[Path]) -> RecordingIndex:
    """Index every recording; unreadable ones and those without an operation are listed in `unread`."""
    entries: dict[str, list[IndexEntry]] = {}
    folders: dict[Path, str] = {}
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
            folder = folders.setdefault(file.parent, str(file.parent))
            entry = _entry(folder, file.name, match, recording, recording.response.status)
            entries.setdefault(match.operation.key, []).append(entry)
    return RecordingIndex(entries, tuple(unread))


def _entry(folder: str, name: str, match: Match, recording: Recording, status: int) -> IndexEntry:
    streamed = switch_of(match.operation, recording.request)
    return IndexEntry(folder, name, status, traits_of(match, recording.request), streamed)


def traits_of(match: Match, request: HttpRequest) -> bytes:
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
    return b"".join(
        sorted({blake2b(canonical(cast("Json", _equal(each))).encode(), digest_size=_SIZE).digest() for each in said})
    )


def _each_of(traits: bytes) -> Iterator[bytes]:
    return (traits[at : at + _SIZE] for at in range(0, len(traits), _SIZE))


def _equal(value: object) -> object:
    """A value in which equal numbers are written alike: `1.0` as `1` (JSON Schema section 4.2.2)."""
    match value:
        case float() if value.is_integer():
            return int(value)
        case dict():
            return {name: _equal(each) for name, each in cast("dict[str, object]", value).items()}
        case list():
            return [_equal(each) for each in cast("list[object]", value)]
        case _:
            return value


def switch_of(operation: ir.Operation, request: HttpRequest) -> str:
    """The value of the property or query parameter that requests streaming, as a JSON string; `""` if it is missing or false."""
    switch = operation.stream.switch if operation.stream is not None else None
    if switch is None:
        return ""
    content = body_content(request) if request.body else None
    if isinstance(content, dict) and cast("dict[str, Any]", content).get(switch):
        return json.dumps(content[switch])
    asked = query_of(request.url).get(switch, [""])[-1].lower()
    return "" if asked in _NO else json.dumps(True if asked in _YES else asked)


_NO, _YES = frozenset(("", "false", "0")), frozenset(("true", "1"))


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
    wanted = frozenset(_each_of(traits_of(match, request)))

    def likeness(entry: IndexEntry) -> tuple[bool, int]:
        return entry.status < 400, sum(trait in wanted for trait in _each_of(entry.traits))

    return max(entries, key=likeness, default=None)
