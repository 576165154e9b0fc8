"""Compares registry records with the descriptions of the APIs that they refer to. Calls no server."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import attrs

from specloom import ir
from specloom.conformance.api import ApiUnderTest
from specloom.conformance.checking.compare import ABSENT, Difference
from specloom.conformance.checking.json_access import at, inside, properties
from specloom.conformance.checking.verdict import Verdict
from specloom.conformance.http.messages import is_json, media_type
from specloom.conformance.recordings.parse import read_recording
from specloom.conformance.recordings.recording import BadRecording
from specloom.settings.registry import RegistryRule
from specloom.values import escape

PORTS = {"https": 443, "http": 80}


@attrs.frozen
class RegistryLink:
    """A registry record with a host.

    Attributes:
        pointer: Its place in the recorded body.
        record: The record itself.
    """

    file: Path
    pointer: str
    record: Mapping[str, Any]


def check_links(apis: Sequence[ApiUnderTest], files: Iterable[Path], folder: Path) -> list[Verdict]:
    """Compare every registry record in the recordings with its description: server, paths, auth header.

    The table `[registry]` in `client.toml` gives the places of these in a record. A record belongs to the API whose name is
    part of its host or provider; a record of no API in `specs/` is skipped.

    Args:
        folder: Folder that file names are relative to.
    """
    targets = [(api, api.settings.registry) for api in apis if api.settings.registry is not None]
    return [
        _verdict(link, targets, f"{file.relative_to(folder).with_suffix('').as_posix()}{link.pointer}")
        for file in files
        for link in _links(file, [rule for _, rule in targets])
    ]


def _links(file: Path, rules: Sequence[RegistryRule]) -> Iterator[RegistryLink]:
    """Every record in the bodies of a recording; empty if it cannot be read, which `conform` reports."""
    try:
        recording = read_recording(file)
    except BadRecording:
        return
    bodies = [(recording.request.headers, recording.request.body)]
    bodies += [(recording.response.headers, recording.response.body)] if recording.response is not None else []
    for headers, body in bodies:
        if is_json(media_type(headers)):
            for pointer, record in _records(_parsed(body), rules, ""):
                yield RegistryLink(file, pointer, record)


def _parsed(body: bytes) -> Any:
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return None


def _records(value: Any, rules: Sequence[RegistryRule], pointer: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Objects at any depth in which a rule finds a host."""
    todo = [(pointer, value)]
    while todo:
        here, found = todo.pop()
        if any(isinstance(at(found, rule.places.get("host", "")), str) for rule in rules):
            yield here, properties(found)
        else:
            todo += reversed([(f"{here}/{escape(step)}", inner) for step, inner in inside(found)])


def _verdict(link: RegistryLink, targets: Sequence[tuple[ApiUnderTest, RegistryRule]], name: str) -> Verdict:
    for api, rule in targets:
        if _speaks_of(link.record, api, rule):
            found = tuple(_mismatches(link.record, api, rule))
            return Verdict(name, ok=not found, differences=found, file=str(link.file), operation=f"link to {api.name}")
    hosts = [at(link.record, rule.places.get("host", "")) for _, rule in targets]
    host = next((str(host) for host in hosts if host), "")
    return Verdict(name, ok=True, file=str(link.file), skipped=f"no description in specs/ has the host {host}")


def _speaks_of(record: Mapping[str, Any], api: ApiUnderTest, rule: RegistryRule) -> bool:
    host = str(at(record, rule.places.get("host", "")) or "").lower()
    if not host:
        return False
    servers = {urlsplit(server.url).hostname for server in api.client.servers}
    return host in servers or api.name in host or any(api.name in text.lower() for text in _about(record))


def _about(record: Any) -> Iterator[str]:
    """The provider of a model in a record."""
    for name, value in inside(record):
        if isinstance(value, str) and ("provider" in name or "source" in name):
            yield value
        elif isinstance(value, dict):
            yield from _about(value)


def _mismatches(record: Mapping[str, Any], api: ApiUnderTest, rule: RegistryRule) -> Iterator[Difference]:
    yield from _server(record, api, rule)
    yield from _paths(record, api, rule)
    yield from _auth(record, api, rule)


def _server(record: Mapping[str, Any], api: ApiUnderTest, rule: RegistryRule) -> Iterator[Difference]:
    """The base URL must be one of the described servers, ignoring default ports and trailing slashes."""
    known = [server.url for server in api.client.servers]
    first = urlsplit(known[0]) if known else urlsplit("")
    place = rule.places.get
    scheme = at(record, place("scheme", "")) or first.scheme
    base_path = at(record, place("base_path", ""))
    port = at(record, place("port", "")) or PORTS.get(scheme)
    base_path = first.path if base_path is None else base_path
    path = base_path if isinstance(base_path, str) and base_path[:1] in ("", "/") else f"/{base_path}"
    named = _normal(f"{scheme}://{at(record, place('host', ''))}:{port}{path}")
    if named not in {_normal(url) for url in known}:
        yield Difference("server", _pointer(place("host", "")), " or ".join(known), named)


def _normal(url: str) -> str:
    """A URL without what says nothing; one that is not valid stays as it is, and so equals no other."""
    try:
        parts = urlsplit(url)
        port = parts.port or PORTS.get(parts.scheme)
    except ValueError:
        return url
    shown = "" if port == PORTS.get(parts.scheme) else f":{port}"
    return f"{parts.scheme}://{parts.hostname}{shown}{parts.path.rstrip('/')}"


def _paths(record: Mapping[str, Any], api: ApiUnderTest, rule: RegistryRule) -> Iterator[Difference]:
    """Each path that a record has for an operation must be the described one, with the same method."""
    for operation, place in rule.paths.items():
        method, _, described = operation.partition(" ")
        named = at(record, place)
        if not isinstance(named, str):
            continue
        if operation not in api.client.operations:
            yield Difference("path", _pointer(place), ABSENT, f"{method} {named}")
        elif named.rstrip("/") != described.rstrip("/"):
            yield Difference("path", _pointer(place), described, named)


def _auth(record: Mapping[str, Any], api: ApiUnderTest, rule: RegistryRule) -> Iterator[Difference]:
    """The header with the key, and its prefix."""
    auths = [auth for auth in api.client.auths if auth.kind in ("bearer", "basic", "header", "oauth2")]
    header, prefix = at(record, rule.places.get("header", "")), at(record, rule.places.get("prefix", ""))
    if not auths or not isinstance(header, str):
        return
    expected = [_sent_as(auth) for auth in auths]
    named = (header.lower(), (prefix if isinstance(prefix, str) else "").strip().lower())
    if named not in expected:
        wanted = " or ".join(" ".join(filter(None, each)) for each in expected)
        yield Difference("auth header", _pointer(rule.places.get("header", "")), wanted, " ".join(filter(None, named)))


def _sent_as(auth: ir.Auth) -> tuple[str, str]:
    """(header, prefix of the key), both in lower case."""
    if auth.kind == "header":
        return auth.wire_name.lower(), auth.prefix.strip().lower()
    return "authorization", "basic" if auth.kind == "basic" else (auth.prefix or "bearer").strip().lower()


def _pointer(place: str) -> str:
    return "".join(f"/{escape(name)}" for name in place.split("."))
