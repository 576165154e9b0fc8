"""Models of the API."""

from __future__ import annotations

import builtins
from typing import Any

from .._runtime.records import Record, record


@record
class A(Record):
    name: str
    list: builtins.list[Any] | None = None
    strange: Any | None = None
    old: str | None = None
    empty: Any | None = None
    dangling: Any | None = None
    text: Any | None = None
    number: float | None = None
    listed: str | None = None
    both: dict[str, Any] | None = None
