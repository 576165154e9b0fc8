"""Names that hand-written modules of this package may import."""

from __future__ import annotations

from ._runtime.auth import AsyncSecret, Secret
from ._runtime.compat.options import AsyncClientOptions, ClientOptions
from ._runtime.compat.records import Record
from ._runtime.compat.resources import AsyncResource, Resource
from ._runtime.custom_scheme import CustomScheme, UnsignedRequest
from ._runtime.options import RequestOptions
from ._runtime.records import NULL, record

__all__ = [
    "NULL",
    "AsyncClientOptions",
    "AsyncResource",
    "AsyncSecret",
    "ClientOptions",
    "CustomScheme",
    "Record",
    "RequestOptions",
    "Resource",
    "Secret",
    "UnsignedRequest",
    "record",
]
