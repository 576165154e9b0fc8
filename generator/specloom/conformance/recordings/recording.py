"""A recording: one exchange as a value. Knows what is kept of it; not how its file is written or read."""

from __future__ import annotations

import attrs

from specloom.conformance.http.messages import HttpRequest, HttpResponse

VERSION = 1
SUFFIX = ".http"
MARK = "=== "
BODY_KINDS = ("json", "text", "events", "base64", "file")


class BadRecording(Exception):
    """A file that is no recording, or not a whole one; the message begins with its place, `file:line`."""


@attrs.frozen
class Recording:
    """One exchange.

    Attributes:
        request: Its URL is absolute where the server is known.
        reply: None where only the request is known, as from a curl command line.
        api: Name of the API in `specs/`, `""` where it is not known.
        operation: `POST /chat/completions`, `""` where none fits.
        recorded: When, as RFC 3339 text, `""` where it is not known.
        source: Where it is from, in words: `proxy`, `hook`, `HAR file x.har` ...
    """

    request: HttpRequest
    response: HttpResponse | None
    api: str = ""
    operation: str = ""
    recorded: str = ""
    source: str = ""


META = ("api", "operation", "recorded", "source")
