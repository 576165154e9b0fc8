"""Stores recordings. Knows folders, file names and relevant headers; makes no calls."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import attrs

from specloom.conformance.api import ApiUnderTest, method_path
from specloom.conformance.http.content_encoding import undo_codings
from specloom.conformance.http.messages import Headers, lower, path_of, whole
from specloom.conformance.recordings.parse import read_recording
from specloom.conformance.recordings.print import print_recording, write_recording
from specloom.conformance.recordings.recording import SUFFIX, BadRecording, Recording
from specloom.conformance.redaction.redact import redacted
from specloom.conformance.redaction.redact_rules import RedactionRules
from specloom.conformance.routes import find_operation, find_subject

NOISE = re.compile(
    r"(accept-encoding|accept-ranges|age|alt-svc|cache-control|connection|content-encoding|content-length|date|expires"
    r"|host|keep-alive|nel|pragma|report-to|reporting-endpoints|server|server-timing|strict-transport-security|te|trailer"
    r"|transfer-encoding|upgrade|upgrade-insecure-requests|user-agent|vary|via|referer|origin|priority|dnt|set-cookie"
    r"|(access-control|cf|content-security|cross-origin|sec|x-amz-cf|x-cache|x-content-type|x-dns|x-download|x-envoy"
    r"|x-forwarded|x-frame|x-permitted|x-powered|x-served|x-stainless|x-timer|x-xss)(-.*)?|traceparent|tracestate|:.*)"
)
"""Headers that do not concern the API: those of connections, caches, proxies, browsers and SDKs."""


def matter(headers: Iterable[tuple[str, str]]) -> Headers:
    """The relevant headers, names in lower case."""
    return tuple((name, value) for name, value in lower(headers) if not NOISE.fullmatch(name))


def attached(recording: Recording, api: ApiUnderTest | None) -> Recording:
    """The recording with its API, its operation, and only relevant headers."""
    recording, response = located(recording, api), recording.response
    return attrs.evolve(
        recording,
        request=attrs.evolve(recording.request, headers=matter(recording.request.headers)),
        response=None if response is None else attrs.evolve(response, headers=matter(response.headers)),
    )


def located(recording: Recording, api: ApiUnderTest | None) -> Recording:
    """The recording with its API and operation."""
    if api is None:
        return recording
    method, url = recording.request.method, recording.request.url
    match = find_operation(api.routes, method, url)
    subject = None if match else find_subject(api.routes, method, url)
    operation = match.operation.key if match else f"{method} {subject.operation.path}" if subject else ""
    return attrs.evolve(recording, api=api.name, operation=operation)


def save(
    recording: Recording, folder: Path, api: ApiUnderTest | None = None, rules: RedactionRules | None = None
) -> Path:
    """Redact, assign and write a recording; returns its path. Equal exchanges have equal paths, so duplicates replace each other.

    The name is derived after redaction, so it contains no credential. Irrelevant headers are searched for credentials before
    they are omitted.
    """
    whole_exchange = attrs.evolve(recording, request=undo_codings(recording.request))
    asked = rules or (api.rules if api is not None else RedactionRules())
    clean = attached(redacted(located(whole_exchange, api), asked), api)
    file = folder / _folder(clean, api) / f"{_stem(clean)}{SUFFIX}"
    write_recording(clean, file)
    return file


def _folder(recording: Recording, api: ApiUnderTest | None) -> str:
    operation = api.client.operations.get(recording.operation) if api is not None else None
    if operation is not None:
        return method_path(operation)
    named = recording.operation or f"{recording.request.method}{path_of(recording.request.url)}"
    return re.sub(r"[^a-z0-9]+", "-", named.lower())[:80].strip("-")


def _stem(recording: Recording) -> str:
    """Status and digest of the exchange, without its time and timing."""
    response = recording.response
    still = None if response is None else whole(response.status, response.headers, response.body)
    text = print_recording(attrs.evolve(recording, recorded="", source="", response=still), "x").text
    status = "request" if response is None else str(response.status)
    return f"{status}-{hashlib.sha256(text.encode()).hexdigest()[:8]}"


def find_recordings(folder: Path) -> list[Path]:
    """Every recording below a folder, in a stable order."""
    return list(recordings_below(folder))


def recordings_below(folder: Path) -> Iterator[Path]:
    """The same one by one: a hundred thousand paths take 60 MB."""
    names: list[str] = []
    folders: set[str] = set()
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                names.append(entry.name)
                if entry.is_dir(follow_symlinks=False):
                    folders.add(entry.name)
    except OSError:
        return
    for name in sorted(names):
        if name in folders:
            yield from recordings_below(folder / name)
        elif name.endswith(SUFFIX):
            yield folder / name


@attrs.frozen
class Leak:
    """A recording that contains a credential, or that cannot be read and so not be checked."""

    file: Path
    what: str

    def __str__(self) -> str:
        return f"{self.file}: {self.what}"


def leaks(files: Iterable[Path], rules: RedactionRules) -> Iterator[Leak]:
    """The recordings that must not be committed, with the places that redaction would change."""
    for file in files:
        try:
            recording = read_recording(file)
        except BadRecording as error:
            yield Leak(file, str(error))
            continue
        clean = redacted(recording, rules)
        if clean != recording:
            yield Leak(file, f"contains a credential in {', '.join(_changed(recording, clean))}")


def _changed(recording: Recording, clean: Recording) -> list[str]:
    parts = {
        "the URL": (recording.request.url, clean.request.url),
        "a request header": (recording.request.headers, clean.request.headers),
        "the request body": (recording.request.body, clean.request.body),
        "a response header": (
            recording.response and recording.response.headers,
            clean.response and clean.response.headers,
        ),
        "the response body": (recording.response and recording.response.body, clean.response and clean.response.body),
        "its source": (recording.source, clean.source),
    }
    return [name for name, (old, new) in parts.items() if old != new]
