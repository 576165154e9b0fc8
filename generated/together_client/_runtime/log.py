"""Logging through the standard module, with secrets redacted. Does not configure the program's logging."""

from __future__ import annotations

import contextlib
import functools
import os
import re
from collections.abc import Collection, Iterable, Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import logging

_SECRET = re.compile(
    r"auth(?!or(?!i))|cookie|session|bearer|key$|token$|(access|refresh|id|csrf)[-_]?token|secret|passw|passphrase|passcode"
    r"|pwd|signature|(^|[-_.])(sig|sid|pin|otp|cvc|cvv)$|card[-_]?number|credential|private|jwt",
    re.IGNORECASE,
)
HIDDEN = "***"
_SHOWN = 2000
_LOOKED_AT = 4 * _SHOWN
"""More than is shown, so that a secret at the cut is still recognized."""
_PARSED = 1 << 20
_PROPERTY = re.compile(r'("([^"\\]*)"\s*:\s*)(?:"(?:[^"\\]|\\.)*(?:"|$)|\[[^\[\]]*(?:\]|$)|[^\s",\[\]{}]+)', re.DOTALL)
_PAIR = re.compile(r"((?:^|&)([^=&]+)=)[^&]*")
_IN_URL = re.compile(r"([?&#;]([^=?&#;]+)=)[^&#;]*")
_ELEMENT = re.compile(r"(<([\w:.-]+)(?:\s[^<>]*)?>)[^<]*")
_OF_URLS = frozenset({"location", "content-location", "link", "referer", "refresh"})
_DEEPEST = 3
"""How many URLs in URLs are looked into."""
_LEAST_PART = 8
"""Shortest part of a header that is taken for a secret; shorter ones are words."""
_PART = re.compile(r"[\s,;\"]+")
_NAME_OF_PAIR = re.compile(r"[A-Za-z_-]+=")


@functools.cache
def logger() -> logging.Logger:
    """The logger of the package that contains this runtime."""
    import logging

    return logging.getLogger((__package__ or "").rpartition(".")[0] or __package__)


def switch_on(variable: str) -> None:
    """Log at the level that an environment variable names, to stderr unless the program configures logging itself."""
    level = os.environ.get(variable, "").strip().upper()
    if not level:
        return
    import logging

    log = logger()
    if level not in logging.getLevelNamesMapping():
        log.warning("%s=%r is not a valid log level; set it to debug or info", variable, level)
        return
    log.setLevel(level)
    if not any(handler.get_name() == variable for handler in log.handlers):
        handler = logging.StreamHandler()
        handler.set_name(variable)
        handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s"))
        handler.addFilter(lambda record: not logging.getLogger().handlers)
        log.addHandler(handler)


def is_secret(name: str) -> bool:
    """Whether a value with this name, percent-encoded or not, is probably secret."""
    return _SECRET.search(_decoded(name)) is not None


def _decoded(name: str) -> str:
    """A string without its percent-encoding, of which there may be several."""
    from urllib.parse import unquote

    for _ in range(_MOST_DECODED):
        if "%" not in name:
            break
        name = unquote(name)
    return name


_MOST_DECODED = 4


def shown_headers(headers: Mapping[str, str], secret: Iterable[str] = ()) -> dict[str, str]:
    """Headers with secret values redacted.

    Args:
        headers: Names and values.
        secret: Names, in any case, of headers that hold secrets here, in addition to the usual ones.
    """
    hidden = {name.lower() for name in secret}
    return {
        name: HIDDEN
        if name.lower() in hidden or is_secret(name)
        else shown_url(value, hidden)
        if name.lower() in _OF_URLS or "?" in value
        else value
        for name, value in headers.items()
    }


def secrets_of(url: str, headers: Iterable[tuple[str, str]], depth: int = _DEEPEST) -> set[str]:
    """The values that `shown_url` and `shown_headers` redact by their usual names, and their parts: a server may repeat them."""
    found = {part for name, value in headers if is_secret(name) for part in parts_of(value)}
    for pair in _IN_URL.finditer(url) if "=" in url else ():
        value = _decoded(pair[0][len(pair[1]) :])
        if is_secret(pair[2]):
            found.add(value)
        elif depth and "=" in value:
            found |= secrets_of(value, (), depth - 1)
    return found


def parts_of(value: str) -> set[str]:
    """The value of a header that is secret, and what a server may repeat of it: items, values of pairs, a password in base64."""
    words = [word for word in _PART.split(value) if word and not _NAME_OF_PAIR.fullmatch(word)]
    found = {word for part in words for word in (part, part.partition("=")[2]) if len(word) >= _LEAST_PART}
    if len(words) == 2 and words[0].lower() == "basic":
        found.add(_password(words[1]))
    return found | {value, words[-1] if words else ""}


def _password(credentials: str) -> str:
    import base64

    try:
        return base64.b64decode(credentials).decode().partition(":")[2]
    except ValueError:
        return ""


def secrets_in(content: bytes) -> set[str]:
    """The values that `shown_body` redacts by their names, of a request: a server may repeat them."""
    found: set[str] = set()
    if len(content) <= _PARSED:
        with contextlib.suppress(RecursionError):
            _collect(content.decode(errors="replace"), found)
    return found


def _collect(value: Any, found: set[str], named: bool = False) -> None:
    if value.__class__ is dict:
        for name, member in value.items():
            _collect(member, found, named or is_secret(name))
    elif value.__class__ is list:
        for item in value:
            _collect(item, found, named)
    elif named and value.__class__ in (str, int, float):
        found.add(str(value))
    elif value.__class__ is str:
        data = _json_in(value)
        if data is not None:
            _collect(data, found)
        else:
            pairs = (pair for held in (_PAIR, _ELEMENT) for pair in held.finditer(value) if is_secret(pair[2]))
            found |= {_decoded(pair[0][len(pair[1]) :].replace("+", " ")) for pair in pairs}


def _json_in(text: str) -> Any:
    """The object or array that a string is as JSON; None if it is none."""
    if text.lstrip()[:1] not in ("{", "["):
        return None
    import json

    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def shown_body(content: bytes, secrets: Collection[str] = ()) -> str:
    """The beginning of a JSON, XML or form body with secret values redacted, and the given ones wherever they occur."""
    from .secret_forms import without

    return without(_without_named(content), secrets)[:_SHOWN]


def _without_named(content: bytes) -> str:
    text = content[:_LOOKED_AT].decode(errors="replace")
    begins = text.lstrip()[:1]
    data = _json_in(content.decode(errors="replace")) if len(content) <= _PARSED else None
    if data is not None:
        return _printed(data)[:_LOOKED_AT]
    # What is truncated, or not JSON: whatever looks like a secret property is redacted all the same.
    held = _PROPERTY if begins in ("{", "[") else _ELEMENT if begins == "<" else _PAIR
    return held.sub(lambda found: f"{found[1]}{HIDDEN}" if is_secret(found[2]) else found[0], text)


def _redacted(value: Any) -> Any:
    if value.__class__ is dict:
        return {name: HIDDEN if is_secret(name) else _redacted(member) for name, member in value.items()}
    if value.__class__ is list:
        return [_redacted(item) for item in value]
    if value.__class__ is str and (data := _json_in(value)) is not None:
        return _printed(data)
    return shown_url(value) if value.__class__ is str and "?" in value else value


def _printed(data: Any) -> str:
    import json

    return json.dumps(_redacted(data), ensure_ascii=False)


def shown_url(url: str, secret: Collection[str] = (), depth: int = _DEEPEST) -> str:
    """A URL without user and password, and with secret query values redacted.

    Args:
        url: Absolute or not.
        secret: Names in lower case of parameters that hold secrets here, in addition to the usual ones.
        depth: How many URLs in its query, each in the one before, are looked into.
    """
    if "@" in url:
        url = re.sub(r"([a-z][a-z0-9+.-]*:)?//[^/?#@]*@", rf"\1//{HIDDEN}@", url, flags=re.IGNORECASE)
    if "=" not in url:
        return url

    def shown(found: re.Match[str]) -> str:
        if _decoded(found[2]).lower() in secret or is_secret(found[2]):
            return f"{found[1]}{HIDDEN}"
        value = _decoded(found[0][len(found[1]) :])
        inside = value if value in found[0] or not depth else shown_url(value, secret, depth - 1)
        return found[0] if inside == value else f"{found[1]}{HIDDEN}"

    return _IN_URL.sub(shown, url)
