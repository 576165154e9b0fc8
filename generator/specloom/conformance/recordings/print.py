"""Serializes recordings, format version 1. Knows bodies of every kind; redacts nothing."""

from __future__ import annotations

import hashlib
from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path

import attrs

from specloom.conformance.http.messages import Chunk, Headers, is_json, media_type
from specloom.conformance.recordings.json_text import lay_out
from specloom.conformance.recordings.recording import MARK, META, VERSION, Recording


@attrs.frozen
class Written:
    """A recording as files by name: the text file, and binary bodies."""

    text: str
    side_files: dict[str, bytes]


def print_recording(recording: Recording, stem: str) -> Written:
    """The content of the text file of a recording; `stem` is the prefix of the names of side files."""
    side_files: dict[str, bytes] = {}
    lines = [f"specloom-recording: {VERSION}"]
    lines += [f"{key}: {' '.join(value.split())}" for key in META if (value := getattr(recording, key))]
    request, response = recording.request, recording.response
    lines.append(f"{MARK}request {request.method} {request.url}")
    lines += _headers(request.headers)
    whole = (Chunk(0.0, request.body),) if request.body else ()
    lines += _body(request.headers, whole, f"{stem}.request", side_files)
    if response is not None:
        lines.append(
            f"{MARK}response {response.status}" + ("" if response.elapsed is None else f" after {response.elapsed:.3f}")
        )
        lines += [
            *_headers(response.headers),
            *_body(response.headers, response.chunks, f"{stem}.response", side_files),
        ]
    return Written("\n".join([*lines, f"{MARK}end", ""]), side_files)


def write_recording(recording: Recording, file: Path) -> None:
    """Write a recording, side files first; creates the folder if necessary.

    Redacts nothing: call `redact.redacted` first.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    written = print_recording(recording, file.stem)
    for name, data in written.side_files.items():
        (file.parent / name).write_bytes(data)
    file.write_text(written.text, encoding="utf-8", newline="\n")


def _headers(headers: Headers) -> list[str]:
    return [f"{name}: {' '.join(value.split())}" for name, value in headers]


def _body(headers: Headers, chunks: tuple[Chunk, ...], name: str, side_files: dict[str, bytes]) -> list[str]:
    """A body as lines, in the simplest form that preserves every byte (for JSON: every token)."""
    body = b"".join(chunk.data for chunk in chunks)
    if not body:
        return []
    if is_json(media_type(headers)) and (text := _text(body)) is not None:
        try:
            return [f"{MARK}json", lay_out(text)]
        except ValueError:
            pass  # declared as JSON but not valid: stored as text
    timed = _timed_text(chunks)
    if timed is None and len(body) <= 2048 and len(chunks) > 1:
        return [f"{MARK}base64", *(f"@ {chunk.at:.3f} {b64encode(chunk.data).decode()}" for chunk in chunks)]
    if timed is None or _looks_binary(headers):
        digest = hashlib.sha256(body).hexdigest()
        side_files[name := f"{name}.{_extension(headers)}"] = body
        return [f"{MARK}file {name} {len(body)} sha256:{digest}"]
    if len(timed) == 1 and timed[0][0] == 0.0:
        return list(_text_lines("text", timed[0][1]))
    newline = " crlf" if any("\r" in text for _, text in timed) else ""
    lines = [f"{MARK}events{newline}"]
    for at, text in timed:
        first, *rest = _text_lines("", text.replace("\r\n", "\n"))
        lines += [f"@ {at:.3f}{first}", *rest]
    return lines


def _text(body: bytes) -> str | None:
    """Bytes as a string that can be stored line by line, otherwise None."""
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError:
        return None
    plain = text.replace("\r\n", "\n")
    whole = plain == text or plain.count("\n") == text.count("\r\n") == text.count("\n")
    odd = any((ord(char) < 32 and char not in "\n\t") or char in "\x7f\x85\u2028\u2029" for char in set(plain))
    return None if odd or not whole else text


def _timed_text(chunks: tuple[Chunk, ...]) -> list[tuple[float, str]] | None:
    """Chunks as strings; bytes of a split character move to the next chunk. None if the body is not text."""
    if _text(b"".join(chunk.data for chunk in chunks)) is None:
        return None
    timed: list[tuple[float, str]] = []
    rest = b""
    for chunk in chunks:
        data = rest + chunk.data
        text = data.decode("utf-8", "ignore")
        text = text[:-1] if text.endswith("\r") else text
        rest = data[len(text.encode()) :]
        if text:
            timed.append((chunk.at, text))
    return timed if not rest else None


def _text_lines(kind: str, text: str) -> Iterator[str]:
    """The marker and the lines of a string; `cut` marks a last line without a line ending."""
    crlf = " crlf" if "\r\n" in text else ""
    plain = text.replace("\r\n", "\n")
    cut = "" if plain.endswith("\n") else " cut"
    yield (f"{MARK}{kind}" if kind else "") + crlf + cut
    for line in plain.removesuffix("\n").split("\n"):
        yield "\\" + line if line.startswith((MARK.strip(), "@ ", "\\")) else line


def _looks_binary(headers: Headers) -> bool:
    return media_type(headers).partition("/")[0] in ("audio", "image", "video", "font")


def _extension(headers: Headers) -> str:
    kind = media_type(headers).partition("/")[2].removeprefix("x-")
    return kind if kind.isalnum() and len(kind) <= 5 else "bin"
