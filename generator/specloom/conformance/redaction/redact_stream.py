"""Redacts credentials that a stream splits across events. Knows consecutive JSON items; no timing."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

import attrs

from specloom.conformance.recordings.json_text import rewrite, unquoted
from specloom.conformance.redaction.redact_places import nearest_name
from specloom.conformance.redaction.redact_rules import identifies
from specloom.conformance.redaction.redactor import GONE, Redactor

StringPlace = tuple[str, ...]


@attrs.frozen
class Piece:
    """One string of one item."""

    item: int
    text: str


def mended(items: Sequence[str], redactor: Redactor) -> list[str]:
    """JSON items of a stream, without credentials that span several items.

    A model that repeats a key sends it in deltas, none of which looks like a key. Strings at the same place in consecutive
    items are therefore joined, and a credential in the joined string is removed from all items with a part of it.
    """
    changes: dict[tuple[int, StringPlace], str] = {}
    for place, pieces in _runs(items).items():
        if len({piece.text for piece in pieces}) > 1:  # an equal string in every item is not a continued string
            changes.update(_changes(place, pieces, redactor))
    return [_changed(item, index, changes) if changes else item for index, item in enumerate(items)]


def _runs(items: Iterable[str]) -> dict[StringPlace, list[Piece]]:
    """The strings of all items by place."""
    runs: dict[StringPlace, list[Piece]] = {}
    for index, item in enumerate(items):

        def note(place: StringPlace, token: str, is_name: bool, index: int = index) -> str:
            if not is_name and token.startswith('"'):
                runs.setdefault(place, []).append(Piece(index, unquoted(token)))
            return token

        rewrite(item, note)
    return runs


def _changes(place: StringPlace, pieces: list[Piece], redactor: Redactor) -> dict[tuple[int, StringPlace], str]:
    """New strings for the pieces with a part of a credential that spans several pieces."""
    whole = "".join(piece.text for piece in pieces)
    found: dict[tuple[int, StringPlace], str] = {}
    spans = redactor.spans(whole, random=not identifies(nearest_name(place), redactor.rules))
    start = 0
    for piece in pieces:
        end = start + len(piece.text)
        cut = [(a, b) for a, b in spans if a < end and b > start and not (start <= a and b <= end)]
        if cut:
            found[piece.item, place] = _without(piece.text, start, cut)
        start = end
    return found


def _without(text: str, start: int, spans: list[tuple[int, int]]) -> str:
    """The string with each span replaced by a mark at its beginning. `start` is the offset of the string."""
    generated, at = "", 0
    for a, b in sorted(spans):
        generated += text[at : max(at, a - start)] + (GONE if a >= start else "")
        at = max(at, b - start)
    return generated + text[at:]


def _changed(item: str, index: int, changes: dict[tuple[int, StringPlace], str]) -> str:
    def change(place: StringPlace, token: str, is_name: bool) -> str:
        new = changes.get((index, place))
        return token if new is None or is_name or not token.startswith('"') else json.dumps(new, ensure_ascii=False)

    return rewrite(item, change)
