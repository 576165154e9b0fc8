"""Models of the client's own methods."""

from __future__ import annotations

from .._runtime.records import Record, record


@record
class GetTokenRequest(Record):
    grant: str
    scopes: list[str] | None = None
    ids: list[int] | None = None
    on: bool | None = None
