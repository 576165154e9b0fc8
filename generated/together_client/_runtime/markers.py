"""Values that stand for something else: `NULL` for a JSON null, `REQUIRED` for an argument that was not given."""

from __future__ import annotations

import inspect
from typing import Any, Final, cast


class _Null:
    """The type of `NULL`: one value, which copies and pickles as itself."""

    def __repr__(self) -> str:
        return "NULL"

    def __bool__(self) -> bool:
        return False

    def __reduce__(self) -> str:
        return "NULL"


NULL: Final[None] = cast(None, _Null())
"""Sends a JSON null, where `None` would mean "not given". Type checkers take it for `None`."""


REQUIRED: Final[Any] = inspect.Parameter.empty
"""Default of an argument that must be given unless the whole body is; it is never sent. `inspect.signature` shows no default."""


def is_null(value: object) -> bool:
    """Whether `value` is the marker `NULL`."""
    return isinstance(value, _Null)
