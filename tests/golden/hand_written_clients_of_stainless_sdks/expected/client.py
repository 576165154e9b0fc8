"""What `custom/client.py` makes of the generated classes, and those that it leaves as they are."""

from __future__ import annotations

from .custom.client import AsyncGolden, Golden

__all__ = [
    "AsyncGolden",
    "Golden",
]
