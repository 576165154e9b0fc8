"""Imports exchanges from HAR files of browsers and proxies (HAR 1.2). Knows their format; keeps no timing of events."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import partial
from urllib.parse import urlencode

import attrs

from specloom.conformance.http.content_encoding import decoded
from specloom.conformance.http.messages import Chunk, Headers, HttpRequest, HttpResponse, header, media_type, whole
from specloom.conformance.recordings.entries import bad_shape, bad_text, each_converted, entries_of
from specloom.conformance.recordings.form_body import FormPart, multipart_body
from specloom.conformance.recordings.imported import CANNOT_CONVERT, Imported, NotConverted, in_charset, text_bytes
from specloom.conformance.recordings.recording import Recording
from specloom.conformance.recordings.untrusted import Fields, WrongShape

FORMAT = "HAR 1.2 file"
GZIP = b"\x1f\x8b"
SCHEME = re.compile(r"[a-z][a-z0-9+.-]*")
"""The scheme of a URL (RFC 3986 section 3.1), in lower case."""


def har_recordings(data: bytes, source: str) -> Iterator[Imported]:
    """Every entry of a HAR file, in order, including what Chromium, Playwright and mitmproxy add; raises `BadImport`."""
    try:
        entries = entries_of(json.loads(data), "log", "entries")
    except WrongShape as error:
        raise bad_shape(data, error, FORMAT) from None
    except CANNOT_CONVERT as error:
        raise bad_text(error, FORMAT) from None
    return each_converted(data, entries, partial(_converted, source=source), FORMAT)


def _converted(entry: Fields, source: str) -> Imported:
    request = entry.object("request")
    response = entry.object("response") if entry.has("response") else None
    if (reason := _unusable(request, response)) is not None:
        return NotConverted(reason)
    recorded = entry.scalar("startedDateTime")
    return Recording(_sent(request), _response(response, entry), recorded=recorded, source=f"HAR file {source}")


def _unusable(request: Fields, response: Fields | None) -> str | None:
    """Why an entry is no exchange of HTTP that can be sent again; None if it is one."""
    method, scheme = request.string("method").upper(), request.string("url").partition(":")[0].lower()
    if method == "CONNECT":
        return "that open a tunnel (CONNECT)"
    if scheme not in ("http", "https"):
        return (
            f"with a URL of the scheme {scheme[:20]!r}" if SCHEME.fullmatch(scheme) else "with a URL that has no scheme"
        )
    if response is None:
        return None
    if response.status("status") == 101:
        return "that switch to another protocol (status 101)"
    content = response.object_or_empty("content")
    if (content.has("_file") or content.has("_sha1")) and not content.has("text"):
        return 'with a response body in a separate file; record with `content: "embed"`'
    if not content.has("text") and content.number("size") > 0 and method != "HEAD":
        return "without the response body, only its size"
    return None


def _headers(message: Fields) -> Headers:
    """Headers, without the pseudo-headers of HTTP/2."""
    named = ((each.string("name"), each.scalar("value")) for each in message.objects("headers"))
    return tuple(message.field(name, value) for name, value in named if not name.startswith(":"))


def _sent(request: Fields) -> HttpRequest:
    sent = request.request("method", "url", _headers(request))
    posted = request.object_or_empty("postData")
    params = posted.objects("params")
    if posted.scalar("mimeType") and header(sent.headers, "content-type") is None:
        sent = attrs.evolve(sent, headers=(*sent.headers, ("content-type", posted.scalar("mimeType"))))
    if posted.scalar("text"):
        return attrs.evolve(sent, body=_bytes(posted, request.value.get("bodySize"), sent.headers))
    if media_type(sent.headers) == "multipart/form-data" and params:
        headers, body = multipart_body(sent.headers, map(_part, params))
        return attrs.evolve(sent, headers=headers, body=body)
    form = urlencode([(each.string("name"), each.scalar("value")) for each in params])
    return attrs.evolve(sent, body=form.encode())


def _part(described: Fields) -> FormPart:
    """A part that a browser lists; a file has a name, and often no content."""
    filename, kind = described.scalar("fileName") or None, described.scalar("contentType") or None
    return described.string("name"), filename, kind, text_bytes(described.scalar("value"))


def _response(response: Fields | None, entry: Fields) -> HttpResponse | None:
    """The response; None if the request failed without one (status 0, or -1 from Playwright)."""
    if response is None or response.status("status") < 100:
        return None
    content = response.object_or_empty("content")
    headers, media = _headers(response), content.scalar("mimeType")
    if media not in ("", "x-unknown") and header(headers, "content-type") is None:
        headers = (*headers, ("content-type", media))
    wait = entry.object("timings").number("wait") if isinstance(entry.value.get("timings"), dict) else 0
    body = _bytes(content, content.value.get("size"), headers)
    if body.startswith(GZIP):  # the format has decoded bodies, but not every tool decodes them
        body = b"".join(chunk.data for chunk in decoded(headers, [Chunk(0.0, body)]))
    return whole(response.status("status"), headers, body, wait / 1000 if wait > 0 else None)


def _bytes(content: Fields, size: object, headers: Headers) -> bytes:
    encoding = (content.scalar("encoding") or content.scalar("_encoding")).lower()
    if encoding == "base64" and content.has("text"):
        return content.base64("text")
    if encoding not in ("", "base64", "utf-8", "utf8"):
        raise content.unusable("encoding", "is not `base64`")
    if content.has("text") and not isinstance(content.value["text"], str):
        raise content.wrong("text", "a string")
    text = content.value.get("text") or ""
    return in_charset(text, headers, size) or text_bytes(text, size)
