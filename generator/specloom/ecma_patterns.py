"""Regular expressions of JSON Schema and Spectral (ECMA-262) as Python's modules write them. Knows no schema."""

from __future__ import annotations

import re

_TOKEN = re.compile(r"\\c[A-Za-z]|\\k<\w+>|\\[\s\S]|\(\?<(?![=!])|\[\^?\]|\[\^?|[\s\S]")

SPACE = r"\s\u00a0\ufeff\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
"""What a space is besides those of ASCII (ECMA-262 section 22.2.2.9), for the inside of brackets."""

_OUTSIDE: dict[str, str] = {
    "$": r"\Z", ".": r"[^\n\r\u2028\u2029]", "[]": r"(?!)", "[^]": r"[\s\S]", "(?<": "(?P<", r"\s": f"[{SPACE}]",
    r"\S": f"[^{SPACE}]", r"\/": "/",
}  # fmt: skip
_INSIDE: dict[str, str] = {r"\s": SPACE, "[": r"\[", r"\/": "/"}


def occurs(pattern: str, text: str) -> bool:
    """Whether a pattern matches anywhere in a string. Raises re.error."""
    return re.search(python_pattern(pattern), text, re.ASCII) is not None


def python_pattern(pattern: str, *, multiline: bool = False, dotall: bool = False) -> str:
    """The pattern with the same meaning in Python, for a search with the flag ASCII.

    There `$` also matches before a last line end, `.` matches all line ends but one, and names of groups are written otherwise.

    Args:
        multiline: Whether `$` matches at line ends (flag `m`).
        dotall: Whether `.` matches line ends (flag `s`).
    """
    outside = {
        key: value for key, value in _OUTSIDE.items() if key not in ("$" if multiline else "", "." if dotall else "")
    }
    tokens: list[str] = _TOKEN.findall(pattern)
    written: list[str] = []
    inside = False
    for token in tokens:
        if token.startswith(r"\c") and len(token) == 3:
            written.append(re.escape(chr(ord(token[2]) % 32)))
        elif token.startswith(r"\k<"):
            written.append(f"(?P={token[3:-1]})")
        elif inside:
            inside = token != "]"
            written.append(_INSIDE.get(token, token))
        else:
            inside = token in ("[", "[^")
            written.append(outside.get(token, token))
    return "".join(written)
