"""Models of `client.models`."""

from __future__ import annotations

from .._runtime.records import Record, record
from .shared import AnyModel


@record
class RecordModel(Record):
    any: AnyModel | None = None
