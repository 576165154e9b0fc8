"""Results for clients: truncated to a budget, validated, and kept to be read as resources. Makes no call."""

from __future__ import annotations

import math
import re
from collections import OrderedDict
from decimal import Decimal
from typing import Any, NamedTuple

from ..data import as_json, as_list, as_object

MOST_KEPT = 32
MOST_OCTETS = 64 * 1024 * 1024
"""Size of the results that are kept for clients to read later; the oldest are dropped first."""

_LEAST = 8
"""Smallest useful part of a truncated value, in characters."""


DEEPEST = 200
"""Levels of a result that is sent as structured content; the library of the protocol stops at 255, and ends with the error."""

_SURROGATE = re.compile("[\ud800-\udfff]")


class Kept(NamedTuple):
    """A result that can be read as a resource: text or bytes."""

    uri: str
    media_type: str
    content: str | bytes


class ResultStore:
    """Kept results, by URI."""

    def __init__(self) -> None:
        self.kept: OrderedDict[str, Kept] = OrderedDict()
        self.count = 0

    def keep(self, content: str | bytes, media_type: str) -> Kept:
        """Keep a result."""
        self.count += 1
        kept = Kept(f"result://{self.count}", media_type, content)
        self.kept[kept.uri] = kept
        while len(self.kept) > MOST_KEPT or (self._octets() > MOST_OCTETS and len(self.kept) > 1):
            self.kept.popitem(last=False)
        return kept

    def _octets(self) -> int:
        return sum(len(each.content) for each in self.kept.values())


def is_deeper(value: Any, levels: int) -> bool:
    """Whether plain data is nested deeper than that."""
    held = as_object(value)
    inner = (as_list(value) or []) if held is None else list(held.values())
    return bool(inner) and (not levels or any(is_deeper(each, levels - 1) for each in inner))


def sendable(value: Any) -> Any:
    """Plain data that the library of the protocol can send: no lone surrogates, and no numbers that JSON lacks."""
    if (items := as_list(value)) is not None:
        return [sendable(item) for item in items]
    if (held := as_object(value)) is not None:
        return {sendable(name): sendable(inner) for name, inner in held.items()}
    if isinstance(value, str):
        return _SURROGATE.sub("\ufffd", value)
    if isinstance(value, Decimal):
        return str(value)
    return None if isinstance(value, float) and not math.isfinite(value) else value


def cut(value: Any, room: int) -> Any:
    """As much of plain data as fits, in characters of JSON: whole items and small properties first."""
    if len(as_json(value)) <= room:
        return value
    if isinstance(value, str):
        return _some_text(value, room)
    if (items := as_list(value)) is not None:
        return _some_items(items, room - 2)
    if (members := as_object(value)) is not None:
        return _some_members(members, room - 2)
    return value


def _some_text(text: str, room: int) -> str:
    size = max(room - 3, 0)
    while size and len(as_json(text[:size])) + 1 > room:
        size = size * 3 // 4
    return f"{text[:size]}\u2026"


def _some_items(items: list[Any], room: int) -> list[Any]:
    kept: list[Any] = []
    for item in items:
        size = len(as_json(item)) + 2
        if size > room:
            piece = cut(item, room - 2)
            return kept if kept or len(as_json(piece)) > room - 2 else [piece]
        kept.append(item)
        room -= size
    return kept


def _some_members(members: dict[str, Any], room: int) -> dict[str, Any]:
    """Properties that fit, small ones first; a large one gets its share of the remaining budget, if that is useful."""
    heads = {name: len(as_json(name)) + 4 for name in members}
    sizes = {name: heads[name] + len(as_json(value)) for name, value in members.items()}
    kept: dict[str, Any] = {}
    for number, name in enumerate(sorted(sizes, key=lambda name: sizes[name])):
        share = room // (len(sizes) - number)
        if sizes[name] > share and share < heads[name] + _LEAST:
            continue
        piece = cut(members[name], share - heads[name])
        used = heads[name] + len(as_json(piece))
        if used <= share:
            kept[name] = piece
            room -= used
    return {name: kept[name] for name in members if name in kept}
