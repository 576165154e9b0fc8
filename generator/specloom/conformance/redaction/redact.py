"""Redacts a recording before it is written. Knows every place where credentials may occur; writes nothing."""

from __future__ import annotations

import re
from base64 import b64decode
from collections.abc import Callable, Mapping
from functools import partial
from urllib.parse import quote, unquote, unquote_plus

import attrs

from specloom.conformance.http.messages import Chunk, Headers, HttpRequest, HttpResponse
from specloom.conformance.recordings.recording import Recording
from specloom.conformance.redaction.multipart import with_own_boundary
from specloom.conformance.redaction.redact_body import clean_body, clean_chunks
from specloom.conformance.redaction.redact_form import clean_form
from specloom.conformance.redaction.redact_rules import RedactionRules, header_tells, identifies, names_secret
from specloom.conformance.redaction.redactor import GONE, Redactor

PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
PCHAR = ":@!$&'()*+,;="
"""Reserved characters that a path segment holds as they are (RFC 3986 section 3.3)."""

SCHEMES = ("bearer", "basic", "token", "apikey", "digest", "key")


def redacted(recording: Recording, rules: RedactionRules) -> Recording:
    """The recording with each credential replaced by `REDACTED`; everything else is unchanged.

    Values in known places (a security scheme, a header or property with a telling name) are also searched for everywhere
    else, including percent-encoded and in base64. Redacting twice changes nothing, which is how recordings are checked.
    """
    redactor = Redactor(rules)
    recording = _with_own_boundaries(recording)
    once = _pass(recording, redactor)
    return _pass(recording, redactor) if redactor.undecided else once


def _with_own_boundaries(recording: Recording) -> Recording:
    request, response = recording.request, recording.response
    headers, body = with_own_boundary(request.headers, request.body)
    recording = attrs.evolve(recording, request=attrs.evolve(request, headers=headers, body=body))
    if response is None or len(response.chunks) != 1:
        return recording
    headers, body = with_own_boundary(response.headers, response.chunks[0].data)
    chunk = Chunk(response.chunks[0].at, body)
    return attrs.evolve(recording, response=attrs.evolve(response, headers=headers, chunks=(chunk,)))


def _pass(recording: Recording, redactor: Redactor) -> Recording:
    request, response = recording.request, recording.response
    return attrs.evolve(
        recording,
        request=HttpRequest(
            request.method,
            _url(request.url, redactor, _variables(recording)),
            _headers(request.headers, redactor),
            clean_body(request.headers, request.body, redactor),
        ),
        response=None if response is None else _response(response, redactor),
        source=redactor.text(recording.source),
    )


def _response(response: HttpResponse, redactor: Redactor) -> HttpResponse:
    headers = _headers(response.headers, redactor)
    if len(response.chunks) > 1:
        return attrs.evolve(response, headers=headers, chunks=clean_chunks(response, redactor))
    chunks = tuple(Chunk(one.at, clean_body(response.headers, one.data, redactor)) for one in response.chunks)
    return attrs.evolve(response, headers=headers, chunks=chunks)


def _headers(headers: Headers, redactor: Redactor) -> Headers:
    return tuple((name, _header(name, value, redactor)) for name, value in headers)


def _header(name: str, value: str, redactor: Redactor) -> str:
    if not header_tells(name, redactor.rules):
        if name in ("location", "content-location", "referer", "link"):
            return _url(value, redactor)
        return redactor.text(value, random=not identifies(name, redactor.rules))
    if "cookie" in name:
        pairs = value.split(";")[: 1 if name == "set-cookie" else None]  # the rest are cookie attributes
        for pair in pairs:
            redactor.learn(pair.partition("=")[2].strip())
        return GONE
    scheme, space, rest = value.partition(" ")
    if not space or scheme.lower() not in SCHEMES:
        return redactor.learn(value)
    if scheme.lower() == "basic":
        _learn_basic(rest, redactor)
    return f"{scheme} {redactor.learn(rest)}"


def _learn_basic(coded: str, redactor: Redactor) -> None:
    try:
        decoded = b64decode(coded, validate=True).decode("utf-8", "replace")
    except ValueError:
        return
    redactor.learn(decoded)
    redactor.learn(decoded.partition(":")[2])


def _variables(recording: Recording) -> dict[int, tuple[str, ...]]:
    """The names of the variables in each path segment of the operation, counted from the end: `/threads/{thread_id}`."""
    template = recording.operation.partition(" ")[2].strip("/").split("/")
    names = ((-index, tuple(PLACEHOLDER.findall(step))) for index, step in enumerate(reversed(template), 1))
    return {place: found for place, found in names if found}


def _url(url: str, redactor: Redactor, variables: Mapping[int, tuple[str, ...]] | None = None) -> str:
    """A URL with user information, path and query redacted; harmless parts keep their encoding."""
    rest, hash_mark, fragment = url.partition("#")
    rest, mark, query = rest.partition("?")
    scheme, sep, after = rest.partition("://") if "://" in rest else ("", "", rest)
    host, slash, path = after.partition("/")
    clean = clean_form(query, redactor, redactor.rules.query)
    return (
        scheme
        + sep
        + _host(host, redactor)
        + _path(slash + path, redactor, variables or {})
        + mark
        + clean
        + hash_mark
        + (clean_form(fragment, redactor, redactor.rules.query) if "=" in fragment else redactor.text(fragment))
    )


def _host(host: str, redactor: Redactor) -> str:
    """Host and port, without user and password."""
    user, sign, bare = host.rpartition("@")
    for part in user.split(":")[1:]:
        redactor.learn(unquote_plus(part))
    return f"{GONE}@{bare}" if sign else bare


def _path(path: str, redactor: Redactor, variables: Mapping[int, tuple[str, ...]]) -> str:
    """A path without strings of known formats, credentials in variables, and random segments that are no identifiers."""
    bare = path.rstrip("/")
    segments = bare.split("/")
    named = {len(segments) + place: names for place, names in variables.items()}
    cleaned = (_segment(step, named.get(at, ()), redactor) for at, step in enumerate(segments))
    return "/".join(cleaned) + path[len(bare) :]


def _segment(step: str, variables: tuple[str, ...], redactor: Redactor) -> str:
    """One segment; identifiers are remembered, so that they stay elsewhere, too."""
    step, semicolon, rest = step.partition(";")
    if semicolon:  # parameters of a segment (RFC 3986 section 3.3): `;jsessionid=...`
        pairs = (clean_form(pair, redactor) if "=" in pair else pair for pair in rest.split(";"))
        return _segment(step, variables, redactor) + semicolon + ";".join(pairs)
    if not variables:
        return _recoded(step, redactor.text)
    telling = next((name for name in variables if names_secret(name, redactor.rules)), None)
    if telling is not None:
        return _recoded(step, partial(redactor.named, telling))
    redactor.keep(unquote(step))
    return _recoded(step, redactor.identifier)


def _recoded(step: str, change: Callable[[str], str]) -> str:
    """A segment, changed after decoding; unchanged if nothing was redacted."""
    plain = unquote(step)
    changed = change(plain)
    return step if changed == plain else quote(changed, safe=PCHAR)
