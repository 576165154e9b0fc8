"""Names that hand-written modules of this package may import."""

from __future__ import annotations

from ._runtime.auth import AsyncSecret, Secret
from ._runtime.custom_scheme import CustomScheme, UnsignedRequest
from ._runtime.options import AsyncClientOptions, ClientOptions, RequestOptions
from ._runtime.records import NULL, Record, record
from ._runtime.resource import AsyncResource, Resource

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
