"""Models of `client.webhooks`."""

from __future__ import annotations

from typing import Literal

from .._runtime.compat.records import Record
from .._runtime.records import record


@record
class Born(Record):
    type: Literal["dog.born"] = "dog.born"
    weight: float


@record
class Lost(Record):
    type: Literal["dog.lost"] = "dog.lost"
    place: str
