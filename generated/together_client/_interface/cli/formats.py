"""Prints plain data as YAML. Does not parse it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ..data import as_json, as_list, as_object

_BARE = re.compile(r"[A-Za-z_][A-Za-z0-9_./-]*", re.ASCII)
_WORDS = frozenset({"null", "true", "false", "yes", "no", "on", "off", "y", "n"})


def as_yaml(value: Any) -> str:
    """YAML 1.2 in block style; strings are quoted as in JSON if they need quotes."""
    return "\n".join(_lines(value))


def _lines(value: Any) -> Iterator[str]:
    if held := as_object(value):
        for name, inner in held.items():
            yield from _entry(f"{_scalar(name)}:", inner, "  ")
    elif items := as_list(value):
        for item in items:
            first, *rest = _lines(item)
            yield f"- {first}"
            yield from (f"  {line}" for line in rest)
    else:
        yield _scalar(value)


def _entry(head: str, value: Any, indent: str) -> Iterator[str]:
    if as_object(value) or as_list(value):
        yield head
        yield from (f"{indent}{line}" for line in _lines(value))
    else:
        yield f"{head} {_scalar(value)}"


def _scalar(value: Any) -> str:
    if isinstance(value, str) and _BARE.fullmatch(value) and value.lower() not in _WORDS:
        return value
    return as_json(value)
