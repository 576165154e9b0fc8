"""The words of an identifier, whatever its spelling. Not concerned with natural language."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from itertools import takewhile

_BOUNDARIES = (
    re.compile(r"(?<=[a-z0-9])(?=[A-Z])"),
    re.compile(r"(?<=[A-Z])(?=[A-Z][a-z])"),
)
_PLURAL_ACRONYM = re.compile(r"([A-Z]{2,})s(?![a-z])")
_NO_LETTER = re.compile(r"[^0-9A-Za-z]+")
_BRANDS = re.compile(r"(?<![a-z])oAuth|OAuth|GitHub|GitLab|GraphQL|YouTube|PayPal|LinkedIn|IPv(?=[46])|iOS")
"""Names that are a single word despite their capitals."""

_IRREGULAR = {
    "children": "child",
    "people": "person",
    "indices": "index",
    "vertices": "vertex",
    "matrices": "matrix",
    "analyses": "analysis",
    "caches": "cache",
    "movies": "movie",
    "cookies": "cookie",
    "quizzes": "quiz",
    "txs": "tx",
}
_NO_PLURALS = frozenset(
    [
        "alias",
        "always",
        "as",
        "atlas",
        "aws",
        "bias",
        "canvas",
        "cors",
        "gas",
        "has",
        "ios",
        "kubernetes",
        "lens",
        "paas",
        "pos",
        "saas",
        "series",
        "species",
        "this",
        "was",
    ]
)
_SHORT_PLURALS = frozenset(("ads", "ids", "ips", "ops"))
"""Three-letter words that are plurals; most that end in s are acronyms, such as `acs` and `eks`."""

_UNCOUNTED = frozenset(
    (
        "activity",
        "content",
        "data",
        "feedback",
        "health",
        "history",
        "info",
        "information",
        "inventory",
        "media",
        "metadata",
        "status",
        "storage",
        "traffic",
        "usage",
    )
)
"""Words that a list of things is called by."""

_SIGNS = {
    "+": " plus ",
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
    return list(_words(text))


@lru_cache(maxsize=100_000)
def _words(text: str) -> tuple[str, ...]:
    plain = text if text.isascii() else unicodedata.normalize("NFKC", text)
    plain = _BRANDS.sub(lambda match: match.group().capitalize(), plain.replace("'", ""))
    plain = _PLURAL_ACRONYM.sub(lambda match: match.group(1).capitalize() + "s", plain)
    for boundary in _BOUNDARIES:
        plain = boundary.sub(" ", plain)
    spaced = _NO_LETTER.sub(" ", plain) if plain.isascii() else "".join(char if _fits(char) else " " for char in plain)
    return tuple(spaced.lower().split())


def _fits(char: str) -> bool:
    return char.isalnum() and f"a{char}".isidentifier()


def signs(text: str) -> str:
    """`text` with signs spelled out, for names that consist only of signs."""
    text = re.sub(r"^-(?=\d)", "minus ", text)
    for sign, word in _SIGNS.items():
        text = text.replace(sign, word)
    return text


@lru_cache(maxsize=100_000)
def singular(word: str) -> str:
    """The singular of an English plural, accurate enough for a name."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word in _NO_PLURALS or len(word) < 3 or not word.endswith("s") or not any(char in "aeiouy" for char in word):
        return word
    if len(word) == 3 and word not in _SHORT_PLURALS:
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "sses", "xes", "zzes", "iases", "tuses", "nuses", "ruses", "mpuses")):
        return word[:-2]
    return word if word.endswith(("ss", "us", "is", "ics", "news")) else word[:-1]


def plural(word: str) -> str:
    """The plural of an English singular, accurate enough for a name; the word itself if it is one already or has none."""
    if is_plural(word) or word in _NO_PLURALS or word in _UNCOUNTED or not word.isalpha():
        return word
    for made, one in _IRREGULAR.items():
        if one == word:
            return made
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "x", "z", "ch", "sh")) else "s")


def singulars(text: str) -> list[str]:
    """The words of an identifier, each in the singular."""
    return [singular(word) for word in words(text)]


def common_start(lists: Iterable[list[str]]) -> list[str]:
    """The words that all lists begin with, leaving at least one word of each."""
    columns = zip(*(each[:-1] for each in lists), strict=False)
    return [column[0] for column in takewhile(lambda column: len(set(column)) == 1, columns)]


def is_plural(word: str) -> bool:
    """Whether an English noun is a plural, accurate enough for a name."""
    return singular(word) != word
