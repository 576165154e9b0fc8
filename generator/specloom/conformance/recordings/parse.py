"""Parses recordings, format version 1. Knows where a file is invalid; not what it should contain."""

from __future__ import annotations

import hashlib
from base64 import b64decode
from collections.abc import Iterator
from pathlib import Path

from specloom.conformance.http.messages import Chunk, HttpRequest, HttpResponse
from specloom.conformance.recordings.recording import BODY_KINDS, MARK, META, VERSION, BadRecording, Recording


def read_recording(file: Path) -> Recording:
    """Read a recording and its side files; raises `BadRecording`."""
    try:
        if not file.is_file():  # a link may lead to a device that never ends
            raise BadRecording(f"{file}: not a file")
        data = file.read_bytes()
        if b"\r\n" in data[:40]:  # a checkout may change the line endings
            data = data.replace(b"\r\n", b"\n")
        return parse_recording(data.decode("utf-8"), file)
    except (OSError, ValueError, IndexError) as error:
        raise BadRecording(f"{file}: {error}") from error


def parse_recording(text: str, file: Path) -> Recording:
    """A recording from the content of `file`, with side files in the same folder; raises `BadRecording`."""
    sections = list(_sections(text, file))
    if not sections or sections[-1][0] != "end":
        raise BadRecording(f"{file}: does not end with `{MARK}end`, so it is truncated")
    meta = dict(_fields(sections[0][2], file, sections[0][1]))
    if meta.get("specloom-recording") != str(VERSION):
        raise BadRecording(
            f"{file}:1: version {meta.get('specloom-recording')!r}, but only version {VERSION} is supported"
        )
    request, response = _exchange(sections[1:-1], file)
    return Recording(request, response, *(meta.get(key, "") for key in META))


def _sections(text: str, file: Path) -> Iterator[tuple[str, int, list[str]]]:
    """(marker, its line, lines below it); the first section has no marker."""
    marker, at, lines = "", 1, list[str]()
    for number, line in enumerate(text.split("\n"), 1):
        if line.startswith(MARK):
            yield marker, at, lines
            marker, at, lines = line.removeprefix(MARK), number, []
        else:
            lines.append(line)
    yield marker, at, lines


def _fields(lines: list[str], file: Path, at: int) -> Iterator[tuple[str, str]]:
    for number, line in enumerate(lines, at):
        name, colon, value = line.partition(":")
        if not colon and line.strip():
            raise BadRecording(f"{file}:{number}: expected `name: value`, found {line[:60]!r}")
        if line.strip():
            yield name.strip().lower(), value.strip()


def _exchange(sections: list[tuple[str, int, list[str]]], file: Path) -> tuple[HttpRequest, HttpResponse | None]:
    request: HttpRequest | None = None
    response: HttpResponse | None = None
    for marker, at, lines in sections:
        match marker.split():
            case ["request", method, url]:
                request = HttpRequest(method, url, tuple(_fields(lines, file, at + 1)))
            case ["response", status, *after] if status.isdigit():
                headers = tuple(_fields(lines, file, at + 1))
                response = HttpResponse(int(status), headers, (), float(after[1]) if len(after) == 2 else None)
            case [kind, *words] if kind in BODY_KINDS and response is not None:
                response = HttpResponse(
                    response.status, response.headers, _chunks(kind, words, lines, file, at), response.elapsed
                )
            case [kind, *words] if kind in BODY_KINDS and request is not None:
                chunks = _chunks(kind, words, lines, file, at)
                request = HttpRequest(
                    request.method, request.url, request.headers, b"".join(each.data for each in chunks)
                )
            case _:
                raise BadRecording(f"{file}:{at}: cannot read the marker `{MARK}{marker}`")
    if request is None:
        raise BadRecording(f"{file}: contains no request")
    return request, response


def _chunks(kind: str, words: list[str], lines: list[str], file: Path, at: int) -> tuple[Chunk, ...]:
    match kind:
        case "json":
            return (Chunk(0.0, "\n".join(lines).encode()),)
        case "text":
            return (Chunk(0.0, _joined(lines, words)),)
        case "base64":
            return tuple(Chunk(float(line.split()[1]), b64decode(line.split()[2])) for line in lines)
        case "file":
            return (Chunk(0.0, _side_file(words, file, at)),)
        case _:
            return tuple(_timed(lines, words))


def _joined(lines: list[str], words: list[str]) -> bytes:
    newline = "\r\n" if "crlf" in words else "\n"
    text = newline.join(line[1:] if line.startswith("\\") else line for line in lines)
    return (text if "cut" in words else text + newline).encode()


def _timed(lines: list[str], words: list[str]) -> Iterator[Chunk]:
    starts = [index for index, line in enumerate(lines) if line.startswith("@ ")]
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        at, *flags = lines[start].split()[1:]
        yield Chunk(float(at), _joined(lines[start + 1 : end], [*words, *flags]))


def _side_file(words: list[str], file: Path, at: int) -> bytes:
    name, size, digest = words
    data = (file.parent / Path(name).name).read_bytes()
    if len(data) != int(size) or f"sha256:{hashlib.sha256(data).hexdigest()}" != digest:
        raise BadRecording(f"{file}:{at}: {name} is not the file that was recorded")
    return data
