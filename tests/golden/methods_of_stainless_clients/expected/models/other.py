"""Models of what no operation uses."""

from __future__ import annotations

from .._runtime.compat.records import Record
from .._runtime.records import record
from .dogs import DogListResponseResult


@record
class DogListResponse(Record):
    success: bool
    result: list[DogListResponseResult]
