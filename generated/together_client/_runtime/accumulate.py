"""Accumulates the chunks of a streamed completion into one value. Handles deltas and fragments of tool calls, whatever
else the chunks hold; depends on no particular API.
"""

from __future__ import annotations

import typing
from collections.abc import Iterable
from typing import Any

from .convert import to_dict
from .decode import decoder
from .expressions import bare, field_types, is_record
from .records import Record

_NAMES = frozenset({"id", "object", "model", "role", "type", "name", "finish_reason", "system_fingerprint"})
"""Properties whose strings are identifiers: a later one replaces the earlier. All other strings of a delta are fragments."""


def accumulate(chunks: Iterable[Any], final: Any = Any) -> Any:
    """The value that `chunks` accumulate to.

    Choices are matched by `index`, and their `delta`s are joined into a `message`. Strings (`content`, `text`,
    `arguments`, any that the server adds) are concatenated, and fragments of tool calls are matched by their own
    `index`. For every other property the last value that is not null is used.

    Args:
        chunks: Records or plain dicts, in the order in which they arrived.
        final: Type expression of the result; a plain dict where it is Any.
    """
    whole: dict[str, Any] = {}
    choices: dict[Any, dict[str, Any]] = {}
    for chunk in chunks:
        for wire_name, value in to_dict(chunk).items():
            if wire_name == "choices" and value.__class__ is list:
                _join_choices(choices, value)
            elif value is not None or wire_name not in whole:
                whole[wire_name] = value
    whole["choices"] = [choices[index] for index in sorted(choices, key=_position)]
    _fit_constants(whole, final)
    decode = decoder(final)
    return whole if decode is None else decode(whole)


def _join_choices(choices: dict[Any, dict[str, Any]], pieces: list[Any]) -> None:
    for place, piece in enumerate(pieces):
        if piece.__class__ is not dict:
            continue
        members: dict[str, Any] = piece
        choice = choices.setdefault(members.get("index", place), {})
        for wire_name, value in members.items():
            if wire_name == "delta":
                _join(choice.setdefault("message", {}), value or {})
            elif wire_name == "text" and isinstance(value, str):
                choice["text"] = (choice.get("text") or "") + value
            elif wire_name == "logprobs" and value.__class__ is dict:
                choice["logprobs"] = _joined(choice.get("logprobs"), value)
            elif value is not None or wire_name not in choice:
                choice[wire_name] = value


def _join(whole: dict[str, Any], piece: dict[str, Any]) -> None:
    for wire_name, value in piece.items():
        before: Any = whole.get(wire_name)
        if value.__class__ is str and before.__class__ is str and wire_name not in _NAMES:
            whole[wire_name] = f"{before}{value}"
        elif value.__class__ is dict and before.__class__ is dict:
            _join(before, value)
        elif value.__class__ is list:
            whole[wire_name] = _join_fragments(before, value)
        elif (value is not None and (value != "" or not before)) or wire_name not in whole:
            whole[wire_name] = value


def _join_fragments(before: Any, pieces: list[Any]) -> list[Any]:
    made: list[Any] = list(before) if before.__class__ is list else []
    for piece in pieces:
        if piece.__class__ is not dict:
            made.append(piece)
            continue
        fragment: dict[str, Any] = piece
        same = _fragment_of(made, fragment)
        if same is None:
            made.append(fragment)
        else:
            _join(same, fragment)
    return made


def _fragment_of(made: list[Any], piece: dict[str, Any]) -> dict[str, Any] | None:
    """The value that `piece` continues: the one with its index, else the one with its id, else the last one."""
    index, name = piece.get("index"), piece.get("id")
    for known in made:
        if index is not None and known.get("index") == index:
            # Some servers number every call 0, so that only the id distinguishes them.
            return known if not (name and known.get("id") and known["id"] != name) else None
    if index is not None or name:
        return next((known for known in made if name and known.get("id") == name), None)
    return made[-1] if made else None


def _joined(before: Any, piece: Any) -> Any:
    if before.__class__ is not dict:
        return piece
    made: dict[str, Any] = dict(before)
    for wire_name, value in piece.items():
        held: Any = made.get(wire_name)
        made[wire_name] = held + value if held.__class__ is list and value.__class__ is list else value
    return made


def _position(index: Any) -> float:
    return index if isinstance(index, (int, float)) else 0


def _fit_constants(whole: dict[str, Any], final: Any) -> None:
    """Replace the type of a chunk (`chat.completion.chunk`) by the type of the whole, where that is a single constant."""
    if not is_record(final):
        return
    cls: type[Record] = final
    for name, expression in field_types(cls).items():
        wire_name = cls.__shape__.wire_names[name]
        inner, _ = bare(expression, cls.__module__)
        values = typing.get_args(inner)
        if (
            wire_name == "object"
            and typing.get_origin(inner) is typing.Literal
            and len(values) == 1
            and wire_name in whole
        ):
            whole[wire_name] = values[0]
