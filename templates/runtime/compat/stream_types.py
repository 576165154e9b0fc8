"""What a type says of a stream: `Stream[Chunk]` and its subclasses. Reads no stream."""

from __future__ import annotations

import typing
from typing import Any, cast

from .. import stream


def stream_class(expression: Any) -> type[Any] | None:
    """The class of `Stream[Chunk]` or `Stream`; None if it is not a stream."""
    origin: Any = typing.get_origin(expression) or expression
    if isinstance(origin, type) and issubclass(origin, (stream.Stream, stream.AsyncStream)):
        return cast("type[Any]", origin)
    return None


def item_type(expression: Any) -> Any:
    """`Chunk` of `Stream[Chunk]`, or of a class with such a base.

    Raises:
        TypeError: The type says nothing of its items.
    """
    given = typing.get_args(expression)
    if given:
        return given[0]
    for base in getattr(expression, "__orig_bases__", ()):
        if stream_class(base) is not None and not isinstance(item_type(base), typing.TypeVar):
            return item_type(base)
    raise TypeError(f"{expression} does not say what its items are; write Stream[...] of their type")
