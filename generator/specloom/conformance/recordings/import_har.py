"""Imports exchanges from HAR files of browsers and proxies (HAR 1.2). Knows their format; keeps no timing of events."""

from __future__ import annotations

import json
from base64 import b64decode
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode

from specloom.conformance.http.messages import Headers, HttpRequest, HttpResponse, header, lower, whole
from specloom.conformance.recordings.recording import Recording


class BadImport(Exception):
    """A file does not have the expected format; the message says why."""


def har_recordings(data: bytes, source: str) -> Iterator[Recording]:
    """Every entry of a HAR file, in order; raises `BadImport`."""
    try:
        entries: list[dict[str, Any]] = json.loads(data)["log"]["entries"]
        for entry in entries:
            request: dict[str, Any] = entry["request"]
            response: dict[str, Any] = entry["response"]
            sent = HttpRequest(request["method"].upper(), request["url"], _headers(request), _sent(request))
            recorded = str(entry.get("startedDateTime", ""))
            yield Recording(sent, _reply(response, entry), recorded=recorded, source=f"HAR file {source}")
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise BadImport(f"{source}: not a valid HAR 1.2 file: {error!r}"[:300]) from error


def _headers(message: dict[str, Any]) -> Headers:
    return lower((str(each["name"]), str(each["value"])) for each in message.get("headers", []))


def _sent(request: dict[str, Any]) -> bytes:
    posted: dict[str, Any] = request.get("postData") or {}
    if "text" in posted:
        return _bytes(posted)
    return urlencode([(each["name"], each.get("value", "")) for each in posted.get("params", [])]).encode()


def _reply(response: dict[str, Any], entry: dict[str, Any]) -> HttpResponse | None:
    """The response; None if the request failed without one (status 0)."""
    if not response["status"]:
        return None
    content: dict[str, Any] = response.get("content") or {}
    timings: dict[str, float] = entry.get("timings") or {}
    headers = _headers(response)
    if content.get("mimeType") and header(headers, "content-type") is None:
        headers = (*headers, ("content-type", str(content["mimeType"])))
    wait = timings.get("wait", -1)
    return whole(int(response["status"]), headers, _bytes(content), wait / 1000 if wait >= 0 else None)


def _bytes(content: dict[str, Any]) -> bytes:
    text = str(content.get("text") or "")
    return b64decode(text) if content.get("encoding") == "base64" else text.encode("utf-8", "replace")
