"""Logging through the standard module, with secrets redacted. Does not configure the program's logging."""

from __future__ import annotations

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
_HIDDEN = "***"
_SHOWN = 2000
_LOOKED_AT = 4 * _SHOWN
"""More than is shown, so that a secret at the cut is still recognized."""
_PARSED = 1 << 20
_PROPERTY = re.compile(r'("([^"\\]*)"\s*:\s*)(?:"(?:[^"\\]|\\.)*(?:"|$)|\[[^\[\]]*(?:\]|$)|[^\s",\[\]{}]+)', re.DOTALL)
_PAIR = re.compile(r"((?:^|&)([^=&]+)=)[^&]*")
_IN_URL = re.compile(r"([?&#;]([^=?&#;]+)=)[^&#;]*")
_ELEMENT = re.compile(r"(<([\w:.-]+)(?:\s[^<>]*)?>)[^<]*")
_OF_URLS = frozenset({"location", "content-location", "link", "referer", "refresh"})
_LEAST = 4
"""Shortest known secret that is searched for in a string; shorter ones occur in too many words."""


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
    if "%" not in name:
        return name
    from urllib.parse import unquote

    return unquote(name)


def shown_headers(headers: Mapping[str, str], secret: Iterable[str] = ()) -> dict[str, str]:
    """Headers with secret values redacted.

    Args:
        headers: Names and values.
        secret: Names, in any case, of headers that hold secrets here, in addition to the usual ones.
    """
    hidden = {name.lower() for name in secret}
    return {
        name: _HIDDEN
        if name.lower() in hidden or is_secret(name)
        else shown_url(value, hidden)
        if name.lower() in _OF_URLS
        else value
        for name, value in headers.items()
    }


def secrets_of(url: str, headers: Iterable[tuple[str, str]]) -> set[str]:
    """The values that `shown_url` and `shown_headers` redact by their usual names: a server may repeat them."""
    found = {value for name, value in headers if is_secret(name)}
    if "=" in url:
        found |= {_decoded(pair[0][len(pair[1]) :]) for pair in _IN_URL.finditer(url) if is_secret(pair[2])}
    return found


def shown_body(content: bytes, secrets: Collection[str] = ()) -> str:
    """The beginning of a JSON, XML or form body with secret values redacted, and the given ones wherever they occur."""
    return without(_without_named(content), secrets)[:_SHOWN]


def _without_named(content: bytes) -> str:
    text = content[:_LOOKED_AT].decode(errors="replace")
    begins = text.lstrip()[:1]
    if begins in ("{", "[") and len(content) <= _PARSED:
        import json

        try:
            return json.dumps(_redacted(json.loads(content)), ensure_ascii=False)[:_LOOKED_AT]
        except (ValueError, RecursionError):
            pass  # truncated, or not JSON: whatever looks like a secret property is redacted all the same
    held = _PROPERTY if begins in ("{", "[") else _ELEMENT if begins == "<" else _PAIR
    return held.sub(lambda found: f"{found[1]}{_HIDDEN}" if is_secret(found[2]) else found[0], text)


def _redacted(value: Any) -> Any:
    if value.__class__ is dict:
        return {name: _HIDDEN if is_secret(name) else _redacted(member) for name, member in value.items()}
    if value.__class__ is list:
        return [_redacted(item) for item in value]
    return value


def shown_url(url: str, secret: Collection[str] = ()) -> str:
    """A URL without user and password, and with secret query values redacted.

    Args:
        url: Absolute or not.
        secret: Names in lower case of parameters that hold secrets here, in addition to the usual ones.
    """
    if "@" in url:
        url = re.sub(r"([a-z][a-z0-9+.-]*:)?//[^/?#@]*@", rf"\1//{_HIDDEN}@", url, flags=re.IGNORECASE)
    if "=" not in url:
        return url

    def shown(found: re.Match[str]) -> str:
        return f"{found[1]}{_HIDDEN}" if _decoded(found[2]).lower() in secret or is_secret(found[2]) else found[0]

    return _IN_URL.sub(shown, url)


def without(text: str, secrets: Iterable[str]) -> str:
    """A string without the secrets themselves, wherever they occur in it and however they are encoded."""
    for secret in sorted(secrets, key=len, reverse=True):  # one secret may contain another
        for form in _forms(secret) if len(secret) >= _LEAST else ():
            text = text.replace(form, _HIDDEN)
    return text


@functools.lru_cache(maxsize=64)
def _forms(secret: str) -> tuple[str, ...]:
    """A secret as it is, and as it is written in URLs, JSON, Python, HTML and base64; the longest form first."""
    import base64
    import html
    import json
    from urllib.parse import quote, quote_plus

    octets = secret.encode(errors="surrogatepass")
    quoted = [quote(octets, safe=""), quote(octets), quote_plus(octets)]
    forms = {
        secret,
        *quoted,
        *(re.sub(r"%..", lambda found: found[0].lower(), form) for form in quoted),
        json.dumps(secret)[1:-1],
        json.dumps(secret, ensure_ascii=False)[1:-1],
        repr(secret)[1:-1],
        html.escape(secret),
        base64.b64encode(octets).decode("ascii"),
        base64.urlsafe_b64encode(octets).decode("ascii").rstrip("="),
    }
    return tuple(sorted(forms, key=len, reverse=True))
