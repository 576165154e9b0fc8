"""Models of the API."""

from __future__ import annotations

import builtins
from typing import Any, TypeAlias

from .._runtime.records import Record, record

Anything: TypeAlias = Any

Nothing: TypeAlias = Any


@record
class Box(Record):
    content: Any
    forbidden: Any | None = None
    list: builtins.list[Any] | None = None
    empty: builtins.list[Any] | None = None


@record
class Open(Record):
    """An object without described properties."""
