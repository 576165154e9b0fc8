"""Words of an identifier, whatever its spelling. Knows letters and digits; no language."""

from __future__ import annotations

import re
import unicodedata

_BOUNDARIES = (
    re.compile(r"(?<=[a-z0-9])(?=[A-Z])"),
    re.compile(r"(?<=[A-Z])(?=[A-Z][a-z])"),
)
_PLURAL_ACRONYM = re.compile(r"([A-Z]{2,})s(?![a-z])")
_SIGNS_BETWEEN = re.compile(r"[^0-9A-Za-z]+")
_SIGNS = {
    "+": " plus ",
    "-1": " minus 1",
    "%": " percent ",
    "@": " at ",
    "&": " and ",
    "<": " less ",
    ">": " greater ",
    "=": " equal ",
}


def words(text: str) -> list[str]:
    """The words of `text`, in lower case: `HTTPServer_id-2` gives `http`, `server`, `id`, `2`.

    Letters of any script count; accents stay. Signs separate words.
    """
    plain = unicodedata.normalize("NFKC", text).replace("'", "")
    plain = _PLURAL_ACRONYM.sub(lambda match: match.group(1).capitalize() + "s", plain)
    for boundary in _BOUNDARIES:
        plain = boundary.sub(" ", plain)
    if plain.isascii():
        return _SIGNS_BETWEEN.sub(" ", plain).lower().split()
    spaced = "".join(char if char.isalnum() and _fits(char) else " " for char in plain)
    return spaced.lower().split()


def _fits(char: str) -> bool:
    return f"a{char}".isidentifier()


def signs(text: str) -> str:
    """`text` with signs spelled out, for names that consist of nothing else."""
    for sign, word in _SIGNS.items():
        text = text.replace(sign, word)
    return text


def singular(word: str) -> str:
    """The singular of an English plural, near enough for a class name."""
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "sses", "xes", "zes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is", "ics", "news")) and len(word) > 2:
        return word[:-1]
    return word
