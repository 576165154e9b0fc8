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

from specloom.conformance.http.messages import Headers, HttpRequest, HttpResponse, header, lower, whole
from specloom.conformance.recordings.recording import Recording

START = re.compile(r"^[ \t]*(?:[$>#][ \t]*)?curl[ \t]", re.MULTILINE)

LONGEST = 50_000
"""Maximum length of a command in characters; a longer one has an unclosed quote."""

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


def curl_recordings(text: str, source: str) -> Iterator[Recording]:
    """Every curl command in a string; JSON after a command is treated as its response, with status 200."""
    for found in START.finditer(text):
        words, end = _words(text, found.end())
        command = _command(words)
        if command.url:
            yield Recording(_request(command), _reply(text[end:]), source=f"curl line in {source}")


def _words(text: str, start: int) -> tuple[list[str], int]:
    """The words of the command at `start`, and its end: the first line that is not continued."""
    end = start
    while end - start < LONGEST:
        newline = text.find("\n", end)
        end = len(text) if newline < 0 else newline
        if not text[start:end].rstrip().endswith("\\") or newline < 0:
            try:
                return shlex.split(text[start:end].replace("\\\r\n", " ").replace("\\\n", " ")), end
            except ValueError:  # inside a quote
                if newline < 0:
                    return [], end
        end += 1
    return [], end


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
        headers, body = _multipart(command.form, headers)
        return HttpRequest(command.method or "POST", url, headers, body)
    if not command.data:
        return HttpRequest(command.method or "GET", url, headers)
    if header(headers, "content-type") is None:
        kind = "application/json" if command.json else "application/x-www-form-urlencoded"
        headers = (*headers, ("content-type", kind))
    return HttpRequest(command.method or "POST", url, headers, "&".join(command.data).encode())


def _multipart(form: list[tuple[str, str]], headers: Headers) -> tuple[Headers, bytes]:
    """A multipart body; a file (`@path`) is included by name without content, because files are never read."""
    boundary = "specloom-boundary"
    lines: list[str] = []
    for name, value in form:
        filename = Path(value[1:].partition(";")[0]).name if value.startswith("@") else ""
        extra = f'; filename="{filename}"' if filename else ""
        lines += [f"--{boundary}", f'Content-Disposition: form-data; name="{name}"{extra}', ""]
        lines.append("" if filename else value)
    body = "\r\n".join([*lines, f"--{boundary}--", ""])
    kept = tuple(pair for pair in headers if pair[0] != "content-type")
    return (*kept, ("content-type", f"multipart/form-data; boundary={boundary}")), body.encode()


def _reply(after: str) -> HttpResponse | None:
    text = after.lstrip()
    if text[:1] not in ("{", "["):
        return None
    try:
        _, end = json.JSONDecoder().raw_decode(text)
    except (ValueError, RecursionError):
        return None
    return whole(200, (("content-type", "application/json"),), text[:end].encode())
