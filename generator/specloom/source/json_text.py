"""Parses JSON text (RFC 8259) to plain data, or to the spans of its values. Does not read YAML."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable
from typing import Any

from specloom.source.codes import TOO_DEEP, UNREADABLE
from specloom.source.limits import DEEPEST, MOST_DUPLICATES
from specloom.source.offsets import Span
from specloom.source.unreadable import Unreadable
from specloom.values import escape

_TOKEN = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[{}\[\]]|[^\s{}\[\],:"]+', re.DOTALL)
_ESCAPE = re.compile(r"\\(?:u[dD][89abAB]\w\w\\u[dD][c-fC-F]\w\w|u[dD][89a-fA-F]\w\w|.)", re.DOTALL)

_EMPTY: dict[str, Callable[[], Any]] = {"{": dict, "[": list}


def read_json(text: str) -> tuple[Any, bool]:
    """The value, and whether some object has a duplicate name (the last one is used). Raises Unreadable.

    Integers are exact. A number beyond a double's range stays a string, a lone surrogate becomes U+FFFD.
    """
    twice = False

    def members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        nonlocal twice
        generated = dict(pairs)
        twice = twice or len(generated) != len(pairs)
        return generated

    try:
        value = json.loads(
            _whole_characters(text),
            object_pairs_hook=members,
            parse_float=_float,
            parse_constant=_forbidden,
        )
    except json.JSONDecodeError as error:
        raise Unreadable(UNREADABLE, error.msg, error.pos) from None
    except RecursionError:
        raise Unreadable(TOO_DEEP, f"values are nested more than {DEEPEST} levels deep", too_deep_at(text)) from None
    except ValueError as error:
        raise Unreadable(UNREADABLE, str(error), 0) from None
    return value, twice


class _Open:
    """An object or array that is not closed yet.

    Attributes:
        key: Name of the latest property; `waiting` while its value is missing.
    """

    __slots__ = ("inside", "key", "key_at", "waiting")

    def __init__(self, inside: Any) -> None:
        self.inside = inside
        self.key: str | None = None
        self.key_at = 0
        self.waiting = False


def json_spans(text: str) -> tuple[Span, list[tuple[str, int]]]:
    """The root span of a valid JSON text, and (pointer, offset) of the first duplicate names."""
    root = _Open([])
    stack = [root]
    duplicates: list[tuple[str, int]] = []
    for found in _TOKEN.finditer(text):
        token, at, top = found[0], found.start(), stack[-1]
        if token in ("}", "]"):
            stack.pop()
        elif top.inside.__class__ is dict and not top.waiting:
            top.key, top.key_at, top.waiting = _name(token), at, True
            if top.key in top.inside and len(duplicates) < MOST_DUPLICATES:
                duplicates.append((_pointer(stack[1:]), at))
        else:
            inside = _EMPTY[token]() if token in _EMPTY else None
            _put(top, Span(at, top.key_at if top.waiting else at, inside))
            if inside is not None:
                stack.append(_Open(inside))
    return root.inside[0], duplicates


def too_deep_at(text: str) -> int:
    """Offset of the bracket that exceeds the nesting limit, 0 if none does."""
    depth = 0
    for found in _TOKEN.finditer(text):
        depth += {"{": 1, "[": 1, "}": -1, "]": -1}.get(found[0], 0)
        if depth > DEEPEST:
            return found.start()
    return 0


def _put(box: _Open, span: Span) -> None:
    if box.inside.__class__ is dict:
        box.inside[box.key], box.waiting = span, False
    else:
        box.inside.append(span)


def _pointer(stack: list[_Open]) -> str:
    steps = [box.key if box.key is not None else str(len(box.inside) - 1) for box in stack]
    return "".join(f"/{escape(step)}" for step in steps)


def _name(token: str) -> str:
    return json.loads(_whole_characters(token)) if "\\" in token else token[1:-1]


def _whole_characters(text: str) -> str:
    """The text without escapes of half a surrogate pair, which UTF-8 cannot encode; its length is unchanged."""
    if "\\ud" not in text and "\\uD" not in text:
        return text
    return _ESCAPE.sub(lambda found: found[0] if len(found[0]) != 6 else "\\ufffd", text)


def _float(text: str) -> float | str:
    number = float(text)
    return number if math.isfinite(number) else text


def _forbidden(word: str) -> str:
    raise ValueError(f"{word} is not a JSON value")
