"""Models of the client's own methods."""

from __future__ import annotations

from .._runtime.records import Record, record


@record
class GetReportResponse(Record):
    line: str | None = None


@record
class GetPictureResponse(Record):
    address: str | None = None
