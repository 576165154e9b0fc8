"""Models of several resources."""

from __future__ import annotations

from typing import Literal

from .._runtime.records import Record, record


@record
class Error(Record):
    client: Client | None = None


@record
class Client(Record):
    golden: Golden | None = None


@record
class Golden(Record):
    kind: Literal["a", "b"] | None = None


@record
class AnyModel(Record):
    size: int | None = None
