"""A recording: one exchange as a value. Knows its parts; not how its file is written or read."""

from __future__ import annotations

import attrs

from specloom.conformance.http.messages import HttpRequest, HttpResponse

VERSION = 1
SUFFIX = ".http"
MARK = "=== "
BODY_KINDS = ("json", "text", "events", "base64", "file")


class BadRecording(Exception):
    """A file is not a valid or complete recording; the message begins with its place, `file:line`."""


@attrs.frozen
class Recording:
    """One exchange.

    Attributes:
        request: The request; its URL is absolute if the server is known.
        response: None if only the request is known, as from a curl command line.
        api: Name of the API in `specs/`, or `""` if unknown.
        operation: `POST /chat/completions`, or `""` if none matches.
        recorded: Time in RFC 3339 format, or `""` if unknown.
        source: Its origin: `proxy`, `hook`, `HAR file x.har` ...
    """

    request: HttpRequest
    response: HttpResponse | None
    api: str = ""
    operation: str = ""
    recorded: str = ""
    source: str = ""


META = ("api", "operation", "recorded", "source")
