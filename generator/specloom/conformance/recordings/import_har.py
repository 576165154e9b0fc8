"""Imports exchanges from HAR files of browsers and proxies (HAR 1.2). Knows their format; keeps no timing of events."""

from __future__ import annotations

import json
from base64 import b64decode
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode

from specloom.conformance.http.messages import (
    Headers,
    HttpRequest,
    HttpResponse,
    header,
    lower,
    media_type,
    whole,
)
from specloom.conformance.recordings.form_body import FormPart, multipart_body
from specloom.conformance.recordings.imported import (
    CANNOT_CONVERT,
    BadImport,
    Imported,
    NotConverted,
    each_converted,
    text_bytes,
)
from specloom.conformance.recordings.recording import Recording

FORMAT = "HAR 1.2 file"


def har_recordings(data: bytes, source: str) -> Iterator[Imported]:
    """Every entry of a HAR file, in order, including what Chromium, Playwright and mitmproxy add; raises `BadImport`."""
    try:
        entries: list[dict[str, Any]] = list(json.loads(data)["log"]["entries"])
    except CANNOT_CONVERT as error:
        raise BadImport(f"{source}: not a valid {FORMAT}: {error!r}"[:300]) from error
    return each_converted(entries, lambda entry: _converted(entry, source), source, FORMAT)


def _converted(entry: dict[str, Any], source: str) -> Imported:
    request: dict[str, Any] = entry["request"]
    response: dict[str, Any] = entry["response"]
    if (reason := _unusable(request, response)) is not None:
        return NotConverted(reason)
    sent = _sent(request)
    recorded = str(entry.get("startedDateTime", ""))
    return Recording(sent, _response(response, entry), recorded=recorded, source=f"HAR file {source}")


def _unusable(request: dict[str, Any], response: dict[str, Any]) -> str | None:
    """Why an entry is no exchange of HTTP that can be sent again; None if it is one."""
    scheme = str(request["url"]).partition(":")[0].lower()
    content: dict[str, Any] = response.get("content") or {}
    if str(request["method"]).upper() == "CONNECT":
        return "that open a tunnel (CONNECT)"
    if scheme not in ("http", "https"):
        return f"with a URL of the scheme {scheme[:20]!r}"
    if int(response["status"]) == 101:
        return "that switch to another protocol (status 101)"
    if ("_file" in content or "_sha1" in content) and "text" not in content:
        return 'with a response body in a separate file; record with `content: "embed"`'
    if "text" not in content and (content.get("size") or 0) > 0 and request["method"] != "HEAD":
        return "without the response body, only its size"
    return None


def _headers(message: dict[str, Any]) -> Headers:
    """Headers, without the pseudo-headers of HTTP/2."""
    named = ((str(each["name"]), str(each["value"])) for each in message.get("headers", []))
    return lower((name, value) for name, value in named if not name.startswith(":"))


def _sent(request: dict[str, Any]) -> HttpRequest:
    method, url, headers = str(request["method"]).upper(), str(request["url"]), _headers(request)
    posted: dict[str, Any] = request.get("postData") or {}
    params: list[dict[str, Any]] = posted.get("params") or []
    if posted.get("mimeType") and header(headers, "content-type") is None:
        headers = (*headers, ("content-type", str(posted["mimeType"])))
    if posted.get("text"):
        return HttpRequest(method, url, headers, _bytes(posted, request.get("bodySize")))
    if media_type(headers) == "multipart/form-data" and params:
        return HttpRequest(method, url, *_form(headers, params))
    body = urlencode([(each["name"], each.get("value", "")) for each in params])
    return HttpRequest(method, url, headers, body.encode())


def _form(headers: Headers, params: list[dict[str, Any]]) -> tuple[Headers, bytes]:
    """A multipart body from the parts that a browser lists, where files have a name, and often no content."""
    return multipart_body(headers, map(_part, params))


def _part(described: dict[str, Any]) -> FormPart:
    name, filename, kind = (described.get(key) for key in ("name", "fileName", "contentType"))
    content = text_bytes(str(described.get("value") or ""))
    return str(name), str(filename) if filename else None, str(kind) if kind else None, content


def _response(response: dict[str, Any], entry: dict[str, Any]) -> HttpResponse | None:
    """The response; None if the request failed without one (status 0, or -1 from Playwright)."""
    if int(response["status"]) < 100:
        return None
    content: dict[str, Any] = response.get("content") or {}
    timings: dict[str, float] = entry.get("timings") or {}
    headers = _headers(response)
    if content.get("mimeType") not in (None, "", "x-unknown") and header(headers, "content-type") is None:
        headers = (*headers, ("content-type", str(content["mimeType"])))
    wait = timings.get("wait") or -1
    body = _bytes(content, content.get("size"))
    return whole(int(response["status"]), headers, body, wait / 1000 if wait >= 0 else None)


def _bytes(content: dict[str, Any], size: object) -> bytes:
    text = str(content.get("text") or "")
    return (
        b64decode("".join(text.split()), validate=True)
        if content.get("encoding") == "base64"
        else text_bytes(text, size)
    )
