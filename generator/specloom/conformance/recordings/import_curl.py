"""Imports exchanges from curl command lines. Knows curl's options for requests; runs nothing and expands no variable."""

from __future__ import annotations

import json
import re
import shlex
from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote_plus

import attrs

from specloom.conformance.http.messages import HttpRequest, HttpResponse, header, lower, whole
from specloom.conformance.recordings.form_body import FormPart, multipart_body
from specloom.conformance.recordings.imported import Imported, NotConverted, text_bytes
from specloom.conformance.recordings.recording import Recording

START = re.compile(r"^[ \t]*(?:[$>#][ \t]*)?curl[ \t]", re.MULTILINE)

LONGEST = 50_000
"""Maximum length of a command in characters; a longer one has an unclosed quote."""

MOST_UNCLOSED = 50
"""Number of commands without an end after which the rest of the file is not read."""

SPACE = re.compile(r"\s*")
QUOTING = re.compile(r"""\\\r\n|\\[\s\S]|'[^']*'|"(?:[^"\\]|\\[\s\S])*"|\r\n|\n|['"]""")
"""Tokens of a shell that decide where a command ends (POSIX section 2.2); an open quote is one character."""

TAKES_VALUE = frozenset(
    [
        "-o",
        "--output",
        "-m",
        "--max-time",
        "--connect-timeout",
        "--retry",
        "-w",
        "--write-out",
        "-x",
        "--proxy",
        "--cacert",
        "--cert",
        "--key",
        "-c",
        "--cookie-jar",
        "--resolve",
        "-T",
        "--upload-file",
        "--limit-rate",
        "-D",
        "--dump-header",
        "--interface",
        "--retry-delay",
        "-C",
        "-r",
        "--range",
        "-t",
        "-y",
        "-Y",
        "-z",
        "-E",
    ]
)
"""Options with a value that do not affect the recorded request."""

SHORT_WITH_VALUE = "XHduFAeboxmcwTDCrtyYzE"


@attrs.define
class Command:
    """One command line, parsed word by word."""

    url: str = ""
    method: str = ""
    headers: list[tuple[str, str]] = attrs.field(factory=lambda: list[tuple[str, str]]())
    data: list[str] = attrs.field(factory=lambda: list[str]())
    form: list[tuple[str, str]] = attrs.field(factory=lambda: list[tuple[str, str]]())
    as_query: bool = False
    json: bool = False


def curl_recordings(text: str, source: str) -> Iterator[Imported]:
    """Every curl command in a string; JSON after a command is treated as its response, with status 200."""
    at, unclosed = 0, 0
    while unclosed < MOST_UNCLOSED and (found := START.search(text, at)) is not None:
        end = _end(text, found.end())
        if end is None:
            unclosed += 1
            at = found.end()
            yield NotConverted("with a quote that is not closed, or too long")
            continue
        command = _command(_words(text[found.end() : end]))
        response, at = _response(text, end)
        if command.url:
            yield Recording(_request(command), response, source=f"curl line in {source}")


def _end(text: str, start: int) -> int | None:
    """The end of the command at `start`: the first line end outside quotes that is not escaped; None without one."""
    limit = start + LONGEST
    for token in QUOTING.finditer(text, start, limit):
        if token.group() in ("\n", "\r\n"):
            return token.start()
        if token.group() in ("'", '"', "`"):
            return None
    return len(text) if len(text) <= limit else None


def _words(line: str) -> list[str]:
    try:
        return shlex.split(line.replace("\\\r\n", " ").replace("\\\n", " "))
    except ValueError:
        return []


def _command(words: list[str]) -> Command:
    command = Command()
    waiting = list(reversed(words))
    while waiting:
        word = waiting.pop()
        name, value = _option(word)
        if name is None:
            command.url = command.url or word
            continue
        if value is None and name in VALUES and waiting:
            value = waiting.pop()
        elif value is None and name in TAKES_VALUE and waiting:
            waiting.pop()
        _apply(command, name, value or "")
    return command


def _option(word: str) -> tuple[str | None, str | None]:
    """(name, value if it is in the same word) of an option; no name for any other word."""
    if word.startswith("--"):
        name, equals, value = word.partition("=")
        return name, value if equals else None
    if word.startswith("-") and len(word) > 2 and word[1] in SHORT_WITH_VALUE:
        return word[:2], word[2:]
    return (word, None) if word.startswith("-") and len(word) > 1 else (None, None)


VALUES = {
    "-X": "method", "--request": "method", "--url": "url", "-H": "header", "--header": "header",
    "-d": "data", "--data": "data", "--data-raw": "data", "--data-ascii": "data", "--data-binary": "data",
    "--data-urlencode": "urlencode", "--json": "json", "-F": "form", "--form": "form", "--form-string": "form",
    "-u": "user", "--user": "user", "-b": "cookie", "--cookie": "cookie", "-A": "agent", "--user-agent": "agent",
    "-e": "referer", "--referer": "referer", "--oauth2-bearer": "bearer",
}  # fmt: skip
"""Options with a value that affect the request."""


def _apply(command: Command, name: str, value: str) -> None:
    match VALUES.get(name, name):
        case "method":
            command.method = value.upper()
        case "url":
            command.url = value
        case "header" if ":" in value:
            key, _, text = value.partition(":")
            command.headers.append((key.strip(), text.strip()))
        case "data" | "json" as kind:
            command.data.append(value)
            command.json = kind == "json"
        case "urlencode":
            key, equals, text = value.partition("=")
            command.data.append(f"{key}={quote_plus(text)}" if equals else quote_plus(key))
        case "form":
            key, _, text = value.partition("=")
            command.form.append((key, text))
        case "user":
            command.headers.append(("authorization", f"Basic {b64encode(value.encode()).decode()}"))
        case "bearer":
            command.headers.append(("authorization", f"Bearer {value}"))
        case "cookie" | "referer" as header_name:
            command.headers.append((header_name, value))
        case "-G" | "--get":
            command.as_query = True
        case "-I" | "--head":
            command.method = command.method or "HEAD"
        case _:
            return


def _request(command: Command) -> HttpRequest:
    url = command.url if "://" in command.url else f"https://{command.url}"
    headers = lower(command.headers)
    if command.as_query:
        url += ("&" if "?" in url else "?") + "&".join(command.data) if command.data else ""
        return HttpRequest(command.method or "GET", url, headers)
    if command.form:
        headers, body = multipart_body(headers, (_part(name, value) for name, value in command.form))
        return HttpRequest(command.method or "POST", url, headers, body)
    if not command.data:
        return HttpRequest(command.method or "GET", url, headers)
    if header(headers, "content-type") is None:
        kind = "application/json" if command.json else "application/x-www-form-urlencoded"
        headers = (*headers, ("content-type", kind))
    return HttpRequest(command.method or "POST", url, headers, text_bytes("&".join(command.data)))


def _part(name: str, value: str) -> FormPart:
    """A part of a form; a file (`@path`) is included by name without content, because files are never read."""
    if not value.startswith("@"):
        return name, None, None, value.encode("utf-8", "replace")
    path, _, options = value[1:].partition(";")
    kind = re.search(r"type=([^;]+)", options)
    return name, Path(path).name or "file", kind[1] if kind else None, b""


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
