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

from specloom.conformance.http.messages import HttpRequest, HttpResponse, header, whole
from specloom.conformance.recordings.curl_options import NOT_READ, TAKES_VALUE
from specloom.conformance.recordings.form_body import FormPart, multipart_body
from specloom.conformance.recordings.imported import Imported, NotConverted, text_bytes
from specloom.conformance.recordings.recording import Recording
from specloom.conformance.recordings.untrusted import Fields, WrongShape, readable

START = re.compile(r"^[ \t]*(?:[$>#][ \t]*)?curl[ \t]", re.MULTILINE)

LONGEST = 50_000
"""Maximum length of a command in characters; a longer one has an unclosed quote."""

MOST_UNCLOSED = 50
"""Number of commands without an end after which the rest of the file is not read."""

SPACE = re.compile(r"\s*")
QUOTING = re.compile(r"""\\\r\n|\\[\s\S]|\$'(?:[^'\\]|\\[\s\S])*'|'[^']*'|"(?:[^"\\]|\\[\s\S])*"|\r\n|\n|['"]""")
"""Tokens of a shell that decide where a command ends (POSIX section 2.2); an open quote is one character."""

SHORT_WITH_VALUE = "XHduFAeboxmcwTDCrtyYzEKPQU"


@attrs.define
class Command:
    """One command line, parsed word by word."""

    url: str = ""
    method: str = ""
    headers: list[tuple[str, str]] = attrs.field(factory=lambda: list[tuple[str, str]]())
    data: list[str] = attrs.field(factory=lambda: list[str]())
    form: list[tuple[str, str]] = attrs.field(factory=lambda: list[tuple[str, str]]())
    unsupported: str = ""
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
            yield NotConverted("with a quote that is not closed, or too long", _line(text, found.start()))
            continue
        command = _command(_words(text[found.end() : end]))
        response, at = _response(text, end)
        try:
            if command.url:
                yield Recording(_request(command), response, source=f"curl line in {source}")
        except WrongShape as error:
            yield NotConverted(error.what, _line(text, found.start()))


def _line(text: str, at: int) -> str:
    """Line and column of a command."""
    return f"{text.count(chr(10), 0, at) + 1}:1"


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
    plain = QUOTING.sub(lambda token: _plain_quotes(token.group()), line)
    try:
        return shlex.split(plain.replace("\\\r\n", " ").replace("\\\n", " "))
    except ValueError:
        return []


def _plain_quotes(token: str) -> str:
    """A string `$'...'` of bash, which browsers write, in quotes that every shell knows; any other token as it is."""
    if not token.startswith("$'"):
        return token
    return shlex.quote(_ESCAPE.sub(_unescaped, token[2:-1]))


_ESCAPE = re.compile(r"\\(?:u[0-9a-fA-F]{1,4}|U[0-9a-fA-F]{1,8}|x[0-9a-fA-F]{1,2}|[0-7]{1,3}|[\s\S])")
_LETTERS = {"n": "\n", "t": "\t", "r": "\r", "a": "\a", "b": "\b", "e": "\x1b", "E": "\x1b", "f": "\f", "v": "\v"}


def _unescaped(escape: re.Match[str]) -> str:
    """The character of an escape sequence (bash manual section 3.1.2.4)."""
    kind, digits = escape[0][1], escape[0][2:]
    if kind in "uUx" and digits:
        return chr(min(int(digits, 16), 0x10FFFF))
    return chr(int(escape[0][1:], 8)) if kind in "01234567" else _LETTERS.get(kind, kind)


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
    command.unsupported = command.unsupported or NOT_READ.get(name, "")
    match VALUES.get(name, name):
        case "method":
            command.method = value.upper()
        case "url":
            command.url = value
        case "header" if ":" in value:
            key, _, text = value.partition(":")
            command.headers.append((key.strip(), text.strip()))
        case "data" | "json" as kind:
            if value.startswith("@") and name != "--data-raw":
                command.unsupported = NOT_READ["-T"]
            command.data.append(value)
            command.json = kind == "json"
        case "urlencode":
            key, equals, text = value.partition("=")
            if not equals and "@" in value:
                command.unsupported = NOT_READ["-T"]
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
    """The request of a command. Raises `WrongShape`."""
    if command.unsupported:
        raise WrongShape("", command.unsupported)
    if command.url.startswith("^") or any("^" in name for name, _ in command.headers):
        raise WrongShape("", "for cmd.exe; copy it for bash")
    url = command.url if "://" in command.url else f"https://{command.url}"
    said = Fields({"URL": readable(url), "method": readable(command.method or "GET")}, "")
    url = said.request("method", "URL", ()).url
    headers = tuple(said.field(name, readable(value)) for name, value in command.headers)
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
