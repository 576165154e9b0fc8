"""Client of the Together APIs.

Names are imported on first use, so importing this package is fast.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import error, inputs, models, types
    from ._runtime.accumulate import accumulate
    from ._runtime.binary import AsyncBinary, Binary
    from ._runtime.convert import arguments_for, from_dict, from_json, to_dict, to_json
    from ._runtime.errors import (
        APIConnectionError,
        APIError,
        APIResponseValidationError,
        APITimeoutError,
        ChecksumError,
        ConnectTimeoutError,
        InvalidRequestError,
        MissingCredentialsError,
        PollingError,
        PollingFailedError,
        PollingTimeoutError,
        PoolTimeoutError,
        ReadTimeoutError,
        ResponseDecodeError,
        ResponseTooLargeError,
        StreamError,
        StreamErrorEvent,
        StreamInterruptedError,
        WebhookError,
        WriteTimeoutError,
    )
    from ._runtime.http_clients import DefaultAioHttpClient, DefaultAsyncHttpxClient, DefaultHttpxClient
    from ._runtime.options import Limits, Timeout
    from ._runtime.records import NULL, extras, is_set, replace
    from ._runtime.response import AsyncOpenResponse, OpenResponse, RawResponse
    from ._runtime.stream import AsyncStream, Stream
    from ._runtime.type_hints import get_type_hints
    from .client import AsyncTogether, Together
    from .errors import (
        APIStatusError,
        AuthenticationError,
        BadRequestError,
        ConflictError,
        InternalServerError,
        NotFoundError,
        PermissionDeniedError,
        RateLimitError,
        RequestTimeoutError,
        UnprocessableEntityError,
    )

__version__ = "4.1.0"

_HOMES = {
    "APIConnectionError": "._runtime.errors",
    "APIError": "._runtime.errors",
    "APIResponseValidationError": "._runtime.errors",
    "APIStatusError": ".errors",
    "APITimeoutError": "._runtime.errors",
    "AsyncBinary": "._runtime.binary",
    "AsyncOpenResponse": "._runtime.response",
    "AsyncStream": "._runtime.stream",
    "AsyncTogether": ".client",
    "AuthenticationError": ".errors",
    "BadRequestError": ".errors",
    "Binary": "._runtime.binary",
    "ChecksumError": "._runtime.errors",
    "ConflictError": ".errors",
    "ConnectTimeoutError": "._runtime.errors",
    "DefaultAioHttpClient": "._runtime.http_clients",
    "DefaultAsyncHttpxClient": "._runtime.http_clients",
    "DefaultHttpxClient": "._runtime.http_clients",
    "InternalServerError": ".errors",
    "InvalidRequestError": "._runtime.errors",
    "Limits": "._runtime.options",
    "MissingCredentialsError": "._runtime.errors",
    "NULL": "._runtime.records",
    "NotFoundError": ".errors",
    "OpenResponse": "._runtime.response",
    "PermissionDeniedError": ".errors",
    "PollingError": "._runtime.errors",
    "PollingFailedError": "._runtime.errors",
    "PollingTimeoutError": "._runtime.errors",
    "PoolTimeoutError": "._runtime.errors",
    "RateLimitError": ".errors",
    "RawResponse": "._runtime.response",
    "ReadTimeoutError": "._runtime.errors",
    "RequestTimeoutError": ".errors",
    "ResponseDecodeError": "._runtime.errors",
    "ResponseTooLargeError": "._runtime.errors",
    "Stream": "._runtime.stream",
    "StreamError": "._runtime.errors",
    "StreamErrorEvent": "._runtime.errors",
    "StreamInterruptedError": "._runtime.errors",
    "Timeout": "._runtime.options",
    "Together": ".client",
    "UnprocessableEntityError": ".errors",
    "WebhookError": "._runtime.errors",
    "WriteTimeoutError": "._runtime.errors",
    "accumulate": "._runtime.accumulate",
    "arguments_for": "._runtime.convert",
    "error": ".error",
    "extras": "._runtime.records",
    "from_dict": "._runtime.convert",
    "from_json": "._runtime.convert",
    "get_type_hints": "._runtime.type_hints",
    "inputs": ".inputs",
    "is_set": "._runtime.records",
    "models": ".models",
    "replace": "._runtime.records",
    "to_dict": "._runtime.convert",
    "to_json": "._runtime.convert",
    "types": ".types",
}

__all__ = [
    "NULL",
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncBinary",
    "AsyncOpenResponse",
    "AsyncStream",
    "AsyncTogether",
    "AuthenticationError",
    "BadRequestError",
    "Binary",
    "ChecksumError",
    "ConflictError",
    "ConnectTimeoutError",
    "DefaultAioHttpClient",
    "DefaultAsyncHttpxClient",
    "DefaultHttpxClient",
    "InternalServerError",
    "InvalidRequestError",
    "Limits",
    "MissingCredentialsError",
    "NotFoundError",
    "OpenResponse",
    "PermissionDeniedError",
    "PollingError",
    "PollingFailedError",
    "PollingTimeoutError",
    "PoolTimeoutError",
    "RateLimitError",
    "RawResponse",
    "ReadTimeoutError",
    "RequestTimeoutError",
    "ResponseDecodeError",
    "ResponseTooLargeError",
    "Stream",
    "StreamError",
    "StreamErrorEvent",
    "StreamInterruptedError",
    "Timeout",
    "Together",
    "UnprocessableEntityError",
    "WebhookError",
    "WriteTimeoutError",
    "accumulate",
    "arguments_for",
    "error",
    "extras",
    "from_dict",
    "from_json",
    "get_type_hints",
    "inputs",
    "is_set",
    "models",
    "replace",
    "to_dict",
    "to_json",
    "types",
]


def __getattr__(name: str) -> object:
    from ._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
