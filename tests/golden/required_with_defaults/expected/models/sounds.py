"""Models of `client.sounds`."""

from __future__ import annotations

from typing import Literal

from .._runtime.records import Record, record


@record
class SoundAddRequest(Record):
    kind: Literal["sound"] = "sound"
    text: str
    loud: bool | None = None
    """Default: `True`."""
