from __future__ import annotations

from ...extend import Record, record


@record
class Owner(Record):
    """Who has a pet."""

    name: str
