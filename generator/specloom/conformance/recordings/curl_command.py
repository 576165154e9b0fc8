"""The request that a curl command sends. Knows curl's options; reads no file, runs nothing and expands no variable."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Callable, Iterator
from typing import TypeAlias
from urllib.parse import quote_plus, unquote

import attrs

from specloom.conformance.http.messages import Headers, HttpRequest, header
from specloom.conformance.recordings.curl_form import form_part
from specloom.conformance.recordings.curl_options import LETTERS, NOT_READ, READ, WITH_VALUE
from specloom.conformance.recordings.form_body import FormPart, multipart_body
from specloom.conformance.recordings.imported import text_bytes
from specloom.conformance.recordings.untrusted import Fields, WrongShape, readable

_GLOB = re.compile(r"\{[^{}]*,[^{}]*\}|\[[0-9A-Za-z]+-[0-9A-Za-z]+(?::[0-9]+)?\]")
_ESCAPED_GLOB = re.compile(r"\\([\[\]{}])")
_EXPANSION = re.compile(r"\$(?:\w+|\{[^}]*\}|\([\s\S]*\))|`[\s\S]*`")
_NOT_FILES = frozenset({"data-raw", "form-string"})

FILE = "with a body in a file, which is not read"


@attrs.define
class Command:
    """What the options of one command line add up to."""

    urls: list[str] = attrs.field(factory=lambda: list[str]())
    method: str = ""
    headers: list[tuple[str, str]] = attrs.field(factory=lambda: list[tuple[str, str]]())
    without: set[str] = attrs.field(factory=lambda: set[str]())
    cookies: list[str] = attrs.field(factory=lambda: list[str]())
    user: str | None = None
    bearer: str = ""
    data: str | None = None
    query: list[str] = attrs.field(factory=lambda: list[str]())
    form: list[FormPart] = attrs.field(factory=lambda: list[FormPart]())
    flags: set[str] = attrs.field(factory=lambda: set[str]())
    input: str | None = None

    def is_given(self, name: str) -> bool:
        """Whether a header was set or taken away, which both keep curl's own out."""
        return name in self.without or header(self._lower_headers(), name) is not None

    def _lower_headers(self) -> Headers:
        return tuple((name.lower(), value) for name, value in self.headers)

    def payload(self, value: str, keep_lines: bool) -> str:
        """The content of a value of `--data`: itself, or standard input for `@-`. Raises `WrongShape` for a file."""
        if not value.startswith("@"):
            return _known(value)
        if value != "@-" or self.input is None:
            raise WrongShape("", FILE)
        return self.input if keep_lines else re.sub(r"[\r\n]", "", self.input)


def curl_request(words: list[str], given: str | None = None) -> HttpRequest | None:
    """The request of a command line; None for one without a URL.

    Args:
        words: The words after `curl`.
        given: Text on standard input.

    Raises:
        WrongShape: A part of the request is not in the command, or there are several requests.
    """
    command = Command(input=given)
    for name, value in _options(words):
        _apply(command, name, value)
    return _request(command) if command.urls else None


def _options(words: list[str]) -> Iterator[tuple[str, str]]:
    """(long name, value) of each option; a URL has the name `url`."""
    waiting = list(reversed(words))
    while waiting:
        word = waiting.pop()
        if word.startswith("--"):
            name = word[2:]
            if name not in WITH_VALUE or waiting:
                yield name, waiting.pop() if name in WITH_VALUE else ""
        elif word.startswith("-") and len(word) > 1:
            yield from _group(word[1:], waiting)
        else:
            yield "url", word


def _group(letters: str, waiting: list[str]) -> Iterator[tuple[str, str]]:
    """The options of letters behind one dash; the first that has a value takes the rest, or the next word."""
    for index, letter in enumerate(letters):
        name = LETTERS.get(letter, letter)
        if name in WITH_VALUE:
            rest = letters[index + 1 :]
            if rest or waiting:
                yield name, rest or waiting.pop()
            return
        yield name, ""


def _apply(command: Command, name: str, value: str) -> None:
    if name in NOT_READ or name.startswith("expand-"):
        raise WrongShape("", NOT_READ.get(name, NOT_READ["variable"]))
    if name in READ:
        _READERS.get(name, _add_data)(command, name, value)
    else:
        command.flags.add(name)


def _add_header(command: Command, name: str, value: str) -> None:
    if value.startswith("@"):
        raise WrongShape("", "with headers in a file, which is not read")
    key, colon, text = value.partition(":")
    if colon and text.strip():
        command.headers.append((key.strip(), text.strip()))
    elif colon:
        command.without.add(key.strip().lower())
    elif key.endswith(";"):
        command.headers.append((key[:-1].strip(), ""))


def _add_data(command: Command, name: str, value: str) -> None:
    keep_lines = name in ("data-binary", "json", "data-raw")
    text = _encoded(value) if name == "data-urlencode" else value
    if name not in ("data-urlencode", *_NOT_FILES):
        text = command.payload(value, keep_lines)
    between = "" if command.data is None or name == "json" else "&"
    command.data = f"{command.data or ''}{between}{text}"
    command.flags.add(name)


def _add_form(command: Command, name: str, value: str) -> None:
    command.form.append(form_part(value, literal=name in _NOT_FILES))


def _add_query(command: Command, _: str, value: str) -> None:
    command.query.append(value[1:] if value.startswith("+") else _encoded(value))


def _add_cookie(command: Command, _: str, value: str) -> None:
    command.cookies += [value] if "=" in value else []


def _add_referer(command: Command, _: str, value: str) -> None:
    text = value.removesuffix(";auto")
    command.headers += [("referer", text)] if text else []


def _add_range(command: Command, name: str, value: str) -> None:
    if name == "range" or value.isdigit():
        command.headers.append(("range", f"bytes={value}{'' if name == 'range' else '-'}"))


def _set_user(command: Command, _: str, value: str) -> None:
    command.user = value if ":" in value else f"{value}:"


def _set_method(command: Command, _: str, value: str) -> None:
    command.method = value


def _set_bearer(command: Command, _: str, value: str) -> None:
    command.bearer = value


def _add_url(command: Command, _: str, value: str) -> None:
    command.urls.append(value)


def _add_agent(command: Command, _: str, value: str) -> None:
    command.headers += [("user-agent", value)] if value else []


_Reader: TypeAlias = Callable[[Command, str, str], None]
_READERS: dict[str, _Reader] = {
    "header": _add_header, "form": _add_form, "form-string": _add_form, "url-query": _add_query, "cookie": _add_cookie,
    "referer": _add_referer, "range": _add_range, "continue-at": _add_range, "user": _set_user, "request": _set_method,
    "oauth2-bearer": _set_bearer, "url": _add_url, "user-agent": _add_agent,
}  # fmt: skip


def _encoded(value: str) -> str:
    """A value of `--data-urlencode` (curl manual): `content`, `=content` or `name=content`. Raises `WrongShape` for a file."""
    name, equals, text = value.partition("=")
    if not equals and "@" in value:
        raise WrongShape("", FILE)
    content = quote_plus(_known(text if equals else value), safe="")
    return f"{name}={content}" if equals and name else content


def _known(value: str) -> str:
    """A value that is not only an expansion. Raises `WrongShape`."""
    if _EXPANSION.fullmatch(value):
        raise WrongShape("", NOT_READ["variable"])
    return value


def _request(command: Command) -> HttpRequest:
    url, user = _address(command)
    headers = [pair for pair in command.headers if pair[0].lower() not in command.without]
    if command.cookies and not command.is_given("cookie"):
        headers.append(("cookie", ";".join(command.cookies)))
    if not command.is_given("authorization"):
        headers += [("authorization", each) for each in _authorization(command, user)]
    said = Fields({"URL": readable(url), "method": readable(_method(command))}, "")
    request = said.request("method", "URL", ())
    sent = tuple(said.field(name, readable(value)) for name, value in headers)
    if command.form:
        sent, body = multipart_body(sent, command.form)
        return attrs.evolve(request, headers=sent, body=body)
    if command.data is None or _in_query(command):
        return attrs.evolve(request, headers=sent)
    return attrs.evolve(request, headers=(*sent, *_described(command)), body=text_bytes(command.data))


def _method(command: Command) -> str:
    sends = command.form or (command.data is not None and not _in_query(command))
    implied = "HEAD" if command.flags & {"head", "I"} else "POST" if sends else "GET"
    return command.method or implied


def _in_query(command: Command) -> bool:
    return "get" in command.flags


def _described(command: Command) -> Iterator[tuple[str, str]]:
    """The headers that curl adds for a body."""
    is_json = "json" in command.flags
    if not command.is_given("content-type"):
        yield "content-type", "application/json" if is_json else "application/x-www-form-urlencoded"
    if is_json and not command.is_given("accept"):
        yield "accept", "application/json"


def _authorization(command: Command, user: str | None) -> Iterator[str]:
    if command.bearer:
        yield f"Bearer {command.bearer}"
    elif user is not None:
        yield f"Basic {b64encode(user.encode()).decode()}"


def _address(command: Command) -> tuple[str, str | None]:
    """The URL as it is requested, and the user with password. Raises `WrongShape` if there are several."""
    written = command.urls[0]
    globs = command.flags.isdisjoint({"globoff", "g"})
    if written.startswith("^") or any("^" in name for name, _ in command.headers):
        raise WrongShape("", "for cmd.exe; copy it for bash")
    if len(command.urls) > 1 or (globs and _GLOB.search(written)):
        raise WrongShape("", "with several URLs")
    address = (_ESCAPED_GLOB.sub(r"\1", written) if globs else written).partition("#")[0]
    url = address if "://" in address else f"https://{address}"
    added = [*command.query, *([command.data] if command.data and _in_query(command) else [])]
    url += ("&" if "?" in url else "?") + "&".join(added) if added else ""
    return _without_user(url, command.user)


def _without_user(url: str, user: str | None) -> tuple[str, str | None]:
    scheme, _, rest = url.partition("://")
    authority = re.match(r"[^/?#]*", rest)
    inside, at, host = (authority[0] if authority else "").rpartition("@")
    if not at:
        return url, user
    return f"{scheme}://{host}{rest[len(inside) + 1 + len(host) :]}", user or unquote(
        inside if ":" in inside else f"{inside}:"
    )
