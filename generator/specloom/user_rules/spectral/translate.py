"""JSONPath as Spectral writes it, in the spelling of python-jsonpath. Evaluates no path.

Spectral's dialect is older than RFC 9535: names without quotes, `===`, `@property`, `.match(/x/)`, `.length`, and the suffixes
`~` (names instead of values) and `^` (parents).
"""

from __future__ import annotations

import json
import re

import attrs

_NAME = re.compile(r"[^.\[\]~^()*?'\"\s]+")
_QUOTED = re.compile(r"'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"")
_INDEX = re.compile(r"-?\d+|-?\d*:-?\d*(?::-?\d*)?")
_FROM_END = re.compile(r"\(\s*@\.length\s*-\s*([1-9]\d*)\s*\)")
"""The item at a distance from the end, as the paths of 2007 have it: `[(@.length-1)]`."""

_OPERAND = r"(@(?:property\b)?(?:\.[\w$-]+|\[[^\[\]]*\])*)"
_REGEX = r"/((?:[^/\\\[]|\\.|\[(?:[^\]\\]|\\.)*\])+)/([a-z]*)"
_MATCH = re.compile(_OPERAND + r"\.match\(\s*" + _REGEX + r"\s*\)")
_TEST = re.compile(_REGEX + r"\.test\(\s*" + _OPERAND + r"\s*\)")
_STRINGS = re.compile(_OPERAND + r"\.(indexOf|includes|startsWith|endsWith)\(\s*(" + _QUOTED.pattern + r")\s*\)")
_NAMES = {"indexOf": "index_of", "includes": "includes", "startsWith": "starts_with", "endsWith": "ends_with"}
_NUMBER = re.compile(r"@property\s*([<>=!]=*)\s*(-?\d+)\b")
_ODD_NAME = re.compile(r"\.(\$\w+|\w+(?:-\w+)+)")
_LENGTH = re.compile(_OPERAND + r"\.length\b")
_FOREIGN = re.compile(
    r"@(?:parent\w*|path|root|string|number|boolean|scalar|array|object|null|integer|other|undefined)\b|\w\("
)
_CALLS = (
    "rx(",
    "number(",
    "length(",
    "count(",
    "value(",
    "match(",
    "search(",
    "index_of(",
    "includes(",
    "starts_with(",
    "ends_with(",
)
_MOST_DESCENTS = 3
"""How many `..` one path may have; each multiplies the values to visit by the depth of the description."""


@attrs.frozen
class Translated:
    """A path to evaluate.

    Attributes:
        keys: Whether it selects names of properties, not their values.
        parents: How many levels above what it finds it selects.
        descends: Whether it visits all depths.
    """

    path: str
    keys: bool
    parents: int
    descends: bool


def translate(path: str) -> Translated:
    """A path that begins with `$`. Raises ValueError for what has no equal."""
    text = path.strip()
    plain = text.rstrip("^")
    parents = len(text) - len(plain)
    keys = plain.endswith("~")
    plain = plain.removesuffix("~").removesuffix(".")
    if plain.count("..") > _MOST_DESCENTS:
        raise ValueError(f"a path with more than {_MOST_DESCENTS} `..`")
    return Translated(_Segments(plain).all(), keys, parents, ".." in plain)


class _Segments:
    """Reads a path from its start."""

    def __init__(self, text: str) -> None:
        self._text, self._at = text, 1

    def all(self) -> str:
        """The whole path in the other spelling."""
        parts = ["$"]
        while self._at < len(self._text):
            parts.append(self._segment())
        return "".join(parts)

    def _segment(self) -> str:
        dots = ""
        while self._at < len(self._text) and self._text[self._at] == "." and len(dots) < 2:
            dots, self._at = dots + ".", self._at + 1
        descent = ".." if dots == ".." else ""
        rest = self._text[self._at :]
        if rest.startswith("["):
            return descent + self._bracket()
        if not dots:
            raise ValueError(f"{rest[:20]!r} is not understood")
        if rest.startswith("*"):
            self._at += 1
            return f"{descent}[*]"
        name = _NAME.match(rest)
        if name is None:
            raise ValueError(f"{rest[:20]!r} is not understood")
        self._at += name.end()
        return f"{descent}[{json.dumps(name[0])}]"

    def _bracket(self) -> str:
        start = self._at + 1
        end = _end(self._text, start)
        self._at = end + 1
        inner = self._text[start:end].strip()
        if inner.startswith("?"):
            return f"[?{_filter(inner[1:])}]"
        return f"[{', '.join(_selector(each.strip()) for each in _split(inner))}]"


def _end(text: str, start: int) -> int:
    """Where the bracket closes that was opened before `start`."""
    depth, at = 1, start
    while at < len(text):
        quoted = _QUOTED.match(text, at)
        if quoted:
            at = quoted.end()
            continue
        depth += {"[": 1, "]": -1}.get(text[at], 0)
        if depth == 0:
            return at
        at += 1
    raise ValueError("a bracket is not closed")


def _split(inner: str) -> list[str]:
    """The selectors of a bracket; commas within quotes belong to names."""
    found, last, at = list[str](), 0, 0
    while at < len(inner):
        quoted = _QUOTED.match(inner, at)
        if quoted:
            at = quoted.end()
            continue
        if inner[at] == ",":
            found.append(inner[last:at])
            last = at + 1
        at += 1
    return [*found, inner[last:]]


def _selector(text: str) -> str:
    if (last := _FROM_END.fullmatch(text)) is not None:
        return f"-{last[1]}"
    if text == "*" or _QUOTED.fullmatch(text) or _INDEX.fullmatch(text):
        return text
    if not text or re.search(r"[()\[\]?@]", text):
        raise ValueError(f"{text!r} is not understood")
    return json.dumps(text)


def _filter(text: str) -> str:
    """A filter expression; what is between quotes stays."""
    kept: list[str] = []

    def keep(found: str) -> str:
        kept.append(found)
        return f"\x00{len(kept) - 1}\x00"

    def regex(operand: str, pattern: str, flags: str) -> str:
        return f"rx({operand}, {keep(json.dumps(f'(?{flags})' * bool(flags) + pattern))})"

    flat = text.replace("\x00", "")
    flat = _MATCH.sub(lambda found: regex(found[1], found[2], _flags(found[3])), flat)
    flat = _TEST.sub(lambda found: regex(found[3], found[1], _flags(found[2])), flat)
    flat = _STRINGS.sub(lambda found: f"{_NAMES[found[2]]}({found[1]}, {keep(found[3])})", flat)
    flat = _QUOTED.sub(lambda found: keep(found[0]), flat)
    flat = _NUMBER.sub(r"number(@property) \1 \2", flat)
    flat = _ODD_NAME.sub(lambda found: f"[{keep(json.dumps(found[1]))}]", flat)
    flat = _LENGTH.sub(r"length(\1)", flat)
    flat = flat.replace("===", "==").replace("!==", "!=").replace("@property", "#").replace("void 0", "undefined")
    foreign = next((found for found in _FOREIGN.finditer(flat) if not _is_call(flat, found)), None)
    if foreign:
        raise ValueError(f"{foreign[0].strip('(')!r} in a filter is not supported")
    return re.sub("\x00(\\d+)\x00", lambda found: kept[int(found[1])], flat)


def _is_call(text: str, found: re.Match[str]) -> bool:
    """Whether what looks foreign is a call of a function that there is."""
    return any(text[: found.end()].endswith(name) for name in _CALLS)


def _flags(written: str) -> str:
    """Flags of a JavaScript expression that Python has, too; `g` and `u` change nothing here."""
    return "".join(each for each in written if each in "ims")
