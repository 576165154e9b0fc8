"""Reformats JSON token by token, so that numbers, escapes and duplicate names are unchanged. Interprets nothing."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import TypeAlias

import attrs

from specloom.values.exact import read_json

TOKEN = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[{}\[\]:,]|[^\s{}\[\]:,"]+')
WIDTH = 100
INDENT = 2


@attrs.frozen
class JsonGroup:
    """An array or object: its brackets and its content, values or `"name": value` pairs."""

    brackets: str
    items: tuple[tuple[str, Node], ...]


Node: TypeAlias = "str | JsonGroup"

Change: TypeAlias = Callable[[tuple[str, ...], str, bool], str]
"""(steps from the root, token, whether it is a property name) -> the token to write."""


def lay_out(text: str) -> str:
    """The same tokens, with one property or item per line if they do not fit on one line.

    Raises:
        ValueError: The string is not valid JSON, or nested too deeply.
    """
    try:
        read_json(text)
        node, _ = _node(TOKEN.findall(text), 0)
        return "\n".join(_lines(node, 0))
    except RecursionError as error:
        raise ValueError("nested too deeply") from error


def _node(tokens: list[str], at: int) -> tuple[Node, int]:
    """The node at a token, and the index of the next one."""
    if tokens[at] not in ("[", "{"):
        return tokens[at], at + 1
    closing = "]" if tokens[at] == "[" else "}"
    brackets, items, at = tokens[at] + closing, list[tuple[str, Node]](), at + 1
    while tokens[at] != closing:
        name = ""
        if closing == "}":
            name, at = f"{tokens[at]}: ", at + 2
        node, at = _node(tokens, at)
        items.append((name, node))
        at += tokens[at] == ","
    return JsonGroup(brackets, tuple(items)), at + 1


def _lines(node: Node, room_used: int) -> list[str]:
    """A node as lines; the first has no indent."""
    if isinstance(node, str):
        return [node]
    flat = _flat(node, WIDTH - room_used)
    if flat is not None:
        return [flat]
    if all(isinstance(item, str) and not name for name, item in node.items):
        return [node.brackets[0], *_filled([str(item) for _, item in node.items]), node.brackets[1]]
    lines = [node.brackets[0]]
    for index, (name, item) in enumerate(node.items):
        first, *rest = _lines(item, room_used + INDENT + len(name))
        inner = [name + first, *rest]
        inner[-1] += "," if index < len(node.items) - 1 else ""
        lines.extend(" " * INDENT + line for line in inner)
    return [*lines, node.brackets[1]]


def _flat(node: Node, room: int) -> str | None:
    """A node on one line; None if it is longer than `room`."""
    if isinstance(node, str):
        return node if len(node) <= room else None
    parts: list[str] = []
    for name, item in node.items:
        part = _flat(item, room)
        if part is None:
            return None
        parts.append(name + part)
        room -= len(parts[-1]) + 2
        if room < 0:
            return None
    return node.brackets[0] + ", ".join(parts) + node.brackets[1]


def _filled(scalars: list[str]) -> Iterator[str]:
    """Scalars of a long array, as many per line as fit."""
    line = " " * INDENT
    for index, scalar in enumerate(scalars):
        piece = scalar + ("," if index < len(scalars) - 1 else "")
        if line.strip() and len(line) + len(piece) > WIDTH:
            yield line.rstrip()
            line = " " * INDENT
        line += piece + " "
    yield line.rstrip()


def rewrite(text: str, change: Change) -> str:
    """The string with each name and scalar mapped, and everything between them unchanged; also works on incomplete JSON."""
    path: list[str] = []
    opened: list[str] = []
    pieces: list[str] = []
    end, name_next = 0, False
    for match in TOKEN.finditer(text):
        token = match.group()
        pieces.append(text[end : match.start()])
        end = match.end()
        if token in "[{":
            opened.append(token)
            path.append("0")
            name_next = token == "{"
        elif token in "]}" and opened:
            opened.pop()
            path.pop()
            name_next = False
        elif token == "," and opened:
            name_next = opened[-1] == "{"
            path[-1] = path[-1] if name_next else str(int(path[-1]) + 1)
        elif token == ":":
            name_next = False
        elif name_next:
            path[-1] = unquoted(token)
            token = change(tuple(path), token, True)
        elif token not in "]}":
            token = change(tuple(path), token, False)
        pieces.append(token)
    return "".join([*pieces, text[end:]])


def unquoted(token: str) -> str:
    """The value of a string token; the token itself if it is not a string."""
    try:
        value = json.loads(token)
    except ValueError:
        return token
    return value if isinstance(value, str) else token
