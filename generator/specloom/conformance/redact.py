"""Takes credentials out of a recording before it is written. Knows every place where one may stand; writes nothing."""

from __future__ import annotations

from base64 import b64decode
from functools import partial
from urllib.parse import quote, unquote_plus

import attrs

from specloom.conformance.cleaner import GONE, Cleaner
from specloom.conformance.http import Chunk, Headers, Reply, Request
from specloom.conformance.recording import Recording
from specloom.conformance.redact_body import clean_body, clean_chunks, clean_form, encoded
from specloom.conformance.redact_rules import Rules, header_tells, identifies

SCHEMES = ("bearer", "basic", "token", "apikey", "digest", "key")


def redacted(recording: Recording, rules: Rules) -> Recording:
    """The recording with each credential replaced by `REDACTED`, wherever it stands; all else as it was.

    What a telling place holds (a security scheme, a header or member with a telling name) is looked for everywhere else
    too, also percent-encoded and in base64. Doing it twice changes nothing: that is how a recording is checked.
    """
    cleaner = Cleaner(rules)
    once = _pass(recording, cleaner)
    return _pass(recording, cleaner) if cleaner.known else once


def _pass(recording: Recording, cleaner: Cleaner) -> Recording:
    request, reply = recording.request, recording.reply
    return attrs.evolve(
        recording,
        request=Request(
            request.method,
            _url(request.url, cleaner),
            _headers(request.headers, cleaner),
            clean_body(request.headers, request.body, cleaner),
        ),
        reply=None if reply is None else _reply(reply, cleaner),
        source=cleaner.text(recording.source),
    )


def _reply(reply: Reply, cleaner: Cleaner) -> Reply:
    headers = _headers(reply.headers, cleaner)
    if len(reply.chunks) > 1:
        return attrs.evolve(reply, headers=headers, chunks=clean_chunks(reply, cleaner))
    chunks = tuple(Chunk(one.at, clean_body(reply.headers, one.data, cleaner)) for one in reply.chunks)
    return attrs.evolve(reply, headers=headers, chunks=chunks)


def _headers(headers: Headers, cleaner: Cleaner) -> Headers:
    return tuple((name, _header(name, value, cleaner)) for name, value in headers)


def _header(name: str, value: str, cleaner: Cleaner) -> str:
    if not header_tells(name, cleaner.rules):
        if name in ("location", "content-location", "referer", "link"):
            return _url(value, cleaner)
        return cleaner.text(value, random=not identifies(name, cleaner.rules))
    if "cookie" in name:
        pairs = value.split(";")[: 1 if name == "set-cookie" else None]  # what follows are attributes
        for pair in pairs:
            cleaner.learn(pair.partition("=")[2].strip())
        return GONE
    scheme, space, rest = value.partition(" ")
    if not space or scheme.lower() not in SCHEMES:
        return cleaner.learn(value)
    if scheme.lower() == "basic":
        _learn_basic(rest, cleaner)
    return f"{scheme} {cleaner.learn(rest)}"


def _learn_basic(coded: str, cleaner: Cleaner) -> None:
    try:
        decoded = b64decode(coded, validate=True).decode("utf-8", "replace")
    except ValueError:
        return
    cleaner.learn(decoded)
    cleaner.learn(decoded.partition(":")[2])


def _url(url: str, cleaner: Cleaner) -> str:
    """A URL with user information, path and query cleaned, everything harmless left as it was encoded."""
    rest, hash_mark, fragment = url.partition("#")
    rest, mark, query = rest.partition("?")
    scheme, sep, after = rest.partition("://") if "://" in rest else ("", "", rest)
    host, slash, path = after.partition("/")
    clean = clean_form(query, cleaner, cleaner.rules.query)
    return (
        scheme
        + sep
        + _host(host, cleaner)
        + _path(slash + path, cleaner)
        + mark
        + clean
        + hash_mark
        + cleaner.text(fragment)
    )


def _host(host: str, cleaner: Cleaner) -> str:
    """Host and port; a user and a password before them go."""
    user, sign, bare = host.rpartition("@")
    for part in user.split(":")[1:]:
        cleaner.learn(unquote_plus(part))
    return f"{GONE}@{bare}" if sign else bare


def _path(path: str, cleaner: Cleaner) -> str:
    """A path cleaned as a whole of what has a shape, and segment by segment of what looks random."""
    shaped = encoded(path, partial(cleaner.text, random=False), quote)
    return "/".join(encoded(segment, cleaner.text, quote) for segment in shaped.split("/"))
