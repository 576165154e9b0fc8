"""Takes credentials out of a recording before it is written. Knows every place where one may stand; writes nothing."""

from __future__ import annotations

from base64 import b64decode
from functools import partial
from urllib.parse import quote, unquote_plus

import attrs

from specloom.conformance.http.messages import Chunk, Headers, HttpRequest, HttpResponse
from specloom.conformance.recordings.recording import Recording
from specloom.conformance.redaction.redact_body import clean_body, clean_chunks, clean_form, encoded
from specloom.conformance.redaction.redact_rules import RedactionRules, header_tells, identifies
from specloom.conformance.redaction.redactor import GONE, Redactor

SCHEMES = ("bearer", "basic", "token", "apikey", "digest", "key")


def redacted(recording: Recording, rules: RedactionRules) -> Recording:
    """The recording with each credential replaced by `REDACTED`, wherever it stands; all else as it was.

    What a telling place holds (a security scheme, a header or member with a telling name) is looked for everywhere else
    too, also percent-encoded and in base64. Doing it twice changes nothing: that is how a recording is checked.
    """
    redactor = Redactor(rules)
    once = _pass(recording, redactor)
    return _pass(recording, redactor) if redactor.known else once


def _pass(recording: Recording, redactor: Redactor) -> Recording:
    request, response = recording.request, recording.response
    return attrs.evolve(
        recording,
        request=HttpRequest(
            request.method,
            _url(request.url, redactor),
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
        pairs = value.split(";")[: 1 if name == "set-cookie" else None]  # what follows are attributes
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


def _url(url: str, redactor: Redactor) -> str:
    """A URL with user information, path and query cleaned, everything harmless left as it was encoded."""
    rest, hash_mark, fragment = url.partition("#")
    rest, mark, query = rest.partition("?")
    scheme, sep, after = rest.partition("://") if "://" in rest else ("", "", rest)
    host, slash, path = after.partition("/")
    clean = clean_form(query, redactor, redactor.rules.query)
    return (
        scheme
        + sep
        + _host(host, redactor)
        + _path(slash + path, redactor)
        + mark
        + clean
        + hash_mark
        + redactor.text(fragment)
    )


def _host(host: str, redactor: Redactor) -> str:
    """Host and port; a user and a password before them go."""
    user, sign, bare = host.rpartition("@")
    for part in user.split(":")[1:]:
        redactor.learn(unquote_plus(part))
    return f"{GONE}@{bare}" if sign else bare


def _path(path: str, redactor: Redactor) -> str:
    """A path cleaned as a whole of what has a shape, and segment by segment of what looks random."""
    shaped = encoded(path, partial(redactor.text, random=False), quote)
    return "/".join(encoded(segment, redactor.text, quote) for segment in shaped.split("/"))
