"""Patterns of the ways to write names in several words. Knows options of `casing`; checks no name."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

CASINGS: Mapping[str, tuple[str, str]] = {
    "flat": ("[a-z][a-z0-9]*", ""),
    "camel": ("[a-z][a-z0-9]*(?:[A-Z0-9](?:[a-z0-9]+|$))*", ""),
    "pascal": ("[A-Z][a-z0-9]*(?:[A-Z0-9](?:[a-z0-9]+|$))*", ""),
    "kebab": ("[a-z][a-z0-9]*", "-"),
    "cobol": ("[A-Z][A-Z0-9]*", "-"),
    "snake": ("[a-z][a-z0-9]*", "_"),
    "macro": ("[A-Z][A-Z0-9]*", "_"),
}
"""Type -> a word, and what is between words; a word after the first may begin with a digit."""


def casing_pattern(options: Mapping[str, Any]) -> str:
    """The pattern of a whole name, with the separator and without digits where options say so."""
    word, between = CASINGS[options["type"]]
    later = word.replace("[a-z][", "[", 1).replace("[A-Z][", "[", 1).replace("]*", "]+", 1) if between else ""
    name = f"{word}(?:{between}{later})*" if between else word
    if options.get("disallowDigits"):
        name = name.replace("0-9", "")
    separator: Mapping[str, Any] = options.get("separator") or {}
    char = re.escape(separator.get("char", ""))
    if not char:
        return rf"\A(?:{name})\Z"
    leading = f"{char}?" if separator.get("allowLeading") else ""
    name = name.replace("|$", f"|$|(?={char})")
    return rf"\A{leading}(?:{name})(?:{char}(?:{name}))*\Z"
