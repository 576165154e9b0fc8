"""Equality of JSON values, which differs from Python's: `true` is not `1`. Knows no schema."""

from __future__ import annotations

from typing import Any


def equal(one: Any, other: Any) -> bool:
    """Whether two values are the same JSON: numbers by their value, booleans only to booleans."""
    if one != other:  # in C, and enough for nearly all that differ
        return False
    todo = [(one, other)]
    while todo:
        left, right = todo.pop()
        kind = left.__class__
        if kind is dict:
            todo.extend((value, right[key]) for key, value in left.items() if value.__class__ is not str)
        elif kind is list:
            todo.extend(pair for pair in zip(left, right, strict=True) if pair[0].__class__ is not str)
        elif (kind is bool) != (right.__class__ is bool):
            return False
    return True
