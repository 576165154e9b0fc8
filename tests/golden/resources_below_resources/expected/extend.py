"""Names that hand-written modules of this package may import."""

from __future__ import annotations

from ._runtime.options import RequestOptions
from ._runtime.records import NULL, Record, record
from ._runtime.resource import AsyncResource, Resource

__all__ = [
    "NULL",
    "AsyncResource",
    "Record",
    "RequestOptions",
    "Resource",
    "record",
]
