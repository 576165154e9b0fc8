"""Models of `client.pets`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from .._runtime.codec import TIME, TIME_UNIX
from .._runtime.records import Extras, field, record


@record
class Pet(Extras["int"]):
    """A pet."""

    id: int
    """Number of the pet."""
    kind: Literal["pet"] = "pet"
    """Always pet."""
    type: Literal["animal"] | None = None
    name: str | None
    """Its name."""
    made: dt.datetime = field("made", TIME, default=None, read_only=True, required=True)
    seen: dt.datetime | None = field("seen", TIME_UNIX, default=None)
    note: str | None = field("note", default=None, read_only=True)
