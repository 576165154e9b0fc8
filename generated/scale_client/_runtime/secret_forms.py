"""Finds secrets in a string in the forms in which programs write them. Does not know which strings are secret."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator, Sequence

from .log import HIDDEN

_LEAST = 4
"""Shortest known secret that is searched for in a string; shorter ones occur in too many words."""
_LEAST_INSIDE = 6
"""The same for what is left of a secret inside of something else in base64."""
_ROUNDS = 6
"""How often a string is unescaped: programs quote what they were sent, which may be quoted already."""


def without(text: str, secrets: Iterable[str]) -> str:
    """A string without the secrets themselves, wherever they occur in it and however they are encoded or escaped."""
    known = frozenset(secret for secret in secrets if len(secret) >= _LEAST)
    spans = sorted(_spans(text, _pattern(known))) if known else []
    made, end = list[str](), 0
    for first, last in spans:
        if last > end:
            made += [text[end:first], HIDDEN] if first >= end else []
            end = last
    return "".join([*made, text[end:]]) if made else text


def _spans(text: str, secret: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """Where secrets are in a string: as it is, and unescaped more and more."""
    yield from (found.span() for found in secret.finditer(text))
    places: Sequence[int] = range(len(text) + 1)
    for _ in range(_ROUNDS):
        if _ESCAPE.search(text) is None:
            return
        text, places = _unescaped(text, places)
        yield from ((places[found.start()], places[found.end()]) for found in secret.finditer(text))


_ESCAPE = re.compile(
    r"%([0-9a-f]{2})|\\u([0-9a-f]{4})|\\x([0-9a-f]{2})|&#x([0-9a-f]{1,8});|&#([0-9]{1,8});|&(amp|lt|gt|quot|apos);"
    r"|\\([\"'/\\])",
    re.IGNORECASE,
)
_NAMED = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}


def _unescaped(text: str, places: Sequence[int]) -> tuple[str, list[int]]:
    """The string with each escape of URLs, JSON, Python and HTML replaced, and where each of its characters came from."""
    letters, origins, end = list[str](), list[int](), 0
    for found in _ESCAPE.finditer(text):
        letters += [text[end : found.start()], _letter(found)]
        origins += places[end : found.start() + 1]
        end = found.end()
    return "".join([*letters, text[end:]]), [*origins, *places[end:]]


def _letter(found: re.Match[str]) -> str:
    percent, four, two, hexadecimal, decimal, name, itself = found.groups()
    if itself or name:
        return itself or _NAMED[name.lower()]
    code = int(decimal) if decimal else int(percent or four or two or hexadecimal, 16)
    return chr(code) if code <= 0x10FFFF else "\ufffd"


@functools.lru_cache(maxsize=64)
def _pattern(secrets: frozenset[str]) -> re.Pattern[str]:
    forms = {form for secret in secrets for form in _forms(secret)}
    return re.compile("|".join(map(re.escape, sorted(forms, key=len, reverse=True))), re.IGNORECASE)


def _forms(secret: str) -> Iterator[str]:
    """A secret as it is, as a form has it, and in hex and base64."""
    octets = secret.encode(errors="surrogatepass")
    yield from (secret, secret.replace(" ", "+"), octets.hex())
    # Percent-encoding gives octets one by one, JSON halves of surrogate pairs.
    units = secret.encode("utf-16-be", errors="surrogatepass")
    yield octets.decode("latin-1")
    yield "".join(chr(units[at] << 8 | units[at + 1]) for at in range(0, len(units), 2))
    yield from (form for shift in range(3) for form in _in_base64(octets, shift))


def _in_base64(octets: bytes, shift: int) -> Iterator[str]:
    """What base64 has of a secret whatever stands before and after it; `shift` octets of a group of three stand before it."""
    import base64

    encoded = base64.b64encode(b"\0" * shift + octets).decode("ascii")
    found = encoded[-(-shift * 8 // 6) : (shift + len(octets)) * 8 // 6]
    if len(found) >= (_LEAST_INSIDE if shift else _LEAST):
        yield found
        yield found.translate(_FOR_URLS)


_FOR_URLS = str.maketrans("+/", "-_")
