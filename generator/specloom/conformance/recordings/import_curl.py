"""Imports exchanges from texts with curl command lines. Knows where a command and its response stand; no option of curl."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from specloom.conformance.http.messages import HttpResponse, whole
from specloom.conformance.recordings.curl_command import curl_request
from specloom.conformance.recordings.imported import Imported, NotConverted, text_bytes
from specloom.conformance.recordings.recording import Recording
from specloom.conformance.recordings.shell_words import command_line
from specloom.conformance.recordings.untrusted import WrongShape

START = re.compile(
    r"""^[ \t]*(?:[$>#%][ \t]*)?(?P<inside>[A-Za-z_]\w*="?(?:\$\(|`)[ \t]*)?(?:(?:time|sudo|exec|command|env|[A-Za-z_]\w*=[^\s;'"$`]*;?)[ \t]+)*(?:[\w.~-]*/)*curl(?:\.exe)?[ \t]""",
    re.MULTILINE,
)
"""The beginning of a command, after a prompt, variables and commands that run others."""

MOST_UNCLOSED = 50
"""Number of commands without an end after which the rest of the file is not read."""

SPACE = re.compile(r"\s*")
AGAIN = re.compile(r"(?<![^\s;&|])curl[ \t]")


def curl_recordings(text: str, source: str) -> Iterator[Imported]:
    """Every curl command in a string; JSON after a command is treated as its response, with status 200."""
    at, unclosed = 0, 0
    while unclosed < MOST_UNCLOSED and (found := START.search(text, at)) is not None:
        line = command_line(text, found.end())
        if line is None:
            unclosed += 1
            at = found.end()
            yield NotConverted("with a quote that is not closed, or too long", _line(text, found.start()))
            continue
        response, at = _response(text, line.end)
        if found["inside"]:
            yield NotConverted("inside a command substitution", _line(text, found.start()))
            continue
        if not line.rest.startswith("#") and AGAIN.search(line.rest):
            yield NotConverted("after another command on its line", _line(text, found.start()))
        try:
            request = curl_request(line.words, line.input)
        except WrongShape as error:
            yield NotConverted(error.what, _line(text, found.start()))
            continue
        if request is not None:
            yield Recording(request, response, source=f"curl line in {source}")


def _line(text: str, at: int) -> str:
    """Line and column of a command."""
    return f"{text.count(chr(10), 0, at) + 1}:1"


def _response(text: str, end: int) -> tuple[HttpResponse | None, int]:
    """The JSON after a command, and where the rest of the text begins."""
    start = SPACE.match(text, end)
    begin = start.end() if start else end
    if text[begin : begin + 1] not in ("{", "["):
        return None, end
    try:
        _, stop = json.JSONDecoder().raw_decode(text, begin)
    except (ValueError, RecursionError):
        return None, end
    body = text_bytes(text[begin:stop])
    return whole(200, (("content-type", "application/json"),), body), stop
