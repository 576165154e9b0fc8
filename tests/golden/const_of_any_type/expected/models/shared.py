"""Models of the API."""

from __future__ import annotations

import builtins
from typing import Any, Literal

from .._runtime.records import Record, record


@record
class Fixed(Record):
    text: Literal['a "quoted" text'] = 'a "quoted" text'
    number: Literal[3] = 3
    fraction: float | None = None
    flag: Literal[True] = True
    nothing: None = None
    list: builtins.list[Any] | None = None
    object: dict[str, Any] | None = None
