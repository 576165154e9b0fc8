"""Client of Golden.

Names are imported on first use, so importing this package is fast.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import auth, models, resources, types
    from ._client import DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT
    from ._runtime.accumulate import accumulate
    from ._runtime.binary import AsyncBinary, Binary
    from ._runtime.compat.aiohttp_client import DefaultAioHttpClient
    from ._runtime.compat.file_inputs import file_from_path
    from ._runtime.compat.httpx_names import DEFAULT_CONNECTION_LIMITS, ProxiesTypes, Timeout, Transport
    from ._runtime.compat.module_client import NONE as api_key
    from ._runtime.compat.module_client import NONE as base_url
    from ._runtime.compat.module_client import dogs, kennels
    from ._runtime.compat.options import RequestOptions
    from ._runtime.compat.pages import AsyncPage as AsyncPager
    from ._runtime.compat.pages import Page as Pager
    from ._runtime.compat.records import BaseModel
    from ._runtime.compat.responses import APIResponse, AsyncAPIResponse, AsyncBinaryAPIResponse, BinaryAPIResponse
    from ._runtime.compat.sentinels import NOT_GIVEN, NoneType, NotGiven, Omit, not_given, omit
    from ._runtime.compat.streams import AsyncStream, Stream
    from ._runtime.compat.webhooks import InvalidWebhookSignatureError
    from ._runtime.convert import arguments_for, from_dict, from_json, to_dict, to_json
    from ._runtime.errors import (
        APIConnectionError,
        APIError,
        APIResponseValidationError,
        APIStatusError,
        APITimeoutError,
        AuthenticationError,
        BadRequestError,
        ChecksumError,
        ConflictError,
        ConnectTimeoutError,
        InternalServerError,
        InvalidRequestError,
        MissingCredentialsError,
        NotFoundError,
        PermissionDeniedError,
        PollingError,
        PollingFailedError,
        PollingTimeoutError,
        PoolTimeoutError,
        RateLimitError,
        ReadTimeoutError,
        RequestTimeoutError,
        ResponseDecodeError,
        ResponseTooLargeError,
        StreamError,
        StreamErrorEvent,
        StreamInterruptedError,
        UnprocessableEntityError,
        WebhookError,
        WriteTimeoutError,
    )
    from ._runtime.errors import APIError as GoldenError
    from ._runtime.http_clients import DefaultAsyncHttpxClient, DefaultHttpxClient
    from ._runtime.options import Limits
    from ._runtime.records import NULL, extras, is_set, replace
    from ._runtime.response import AsyncOpenResponse, OpenResponse, RawResponse
    from ._runtime.type_hints import get_type_hints
    from .client import AsyncGolden, Golden
    from .client import AsyncGolden as AsyncClient
    from .client import Golden as Client
    from .custom.trained import T, TrainedDog

__version__ = "1"

_HOMES = {
    "APIConnectionError": "._runtime.errors",
    "APIError": "._runtime.errors",
    "APIResponse": "._runtime.compat.responses",
    "APIResponseValidationError": "._runtime.errors",
    "APIStatusError": "._runtime.errors",
    "APITimeoutError": "._runtime.errors",
    "AsyncAPIResponse": "._runtime.compat.responses",
    "AsyncBinary": "._runtime.binary",
    "AsyncBinaryAPIResponse": "._runtime.compat.responses",
    "AsyncClient": ".client:AsyncGolden",
    "AsyncGolden": ".client",
    "AsyncOpenResponse": "._runtime.response",
    "AsyncPager": "._runtime.compat.pages:AsyncPage",
    "AsyncStream": "._runtime.compat.streams",
    "AuthenticationError": "._runtime.errors",
    "BadRequestError": "._runtime.errors",
    "BaseModel": "._runtime.compat.records",
    "Binary": "._runtime.binary",
    "BinaryAPIResponse": "._runtime.compat.responses",
    "ChecksumError": "._runtime.errors",
    "Client": ".client:Golden",
    "ConflictError": "._runtime.errors",
    "ConnectTimeoutError": "._runtime.errors",
    "DEFAULT_CONNECTION_LIMITS": "._runtime.compat.httpx_names",
    "DEFAULT_MAX_RETRIES": "._client",
    "DEFAULT_TIMEOUT": "._client",
    "DefaultAioHttpClient": "._runtime.compat.aiohttp_client",
    "DefaultAsyncHttpxClient": "._runtime.http_clients",
    "DefaultHttpxClient": "._runtime.http_clients",
    "Golden": ".client",
    "GoldenError": "._runtime.errors:APIError",
    "InternalServerError": "._runtime.errors",
    "InvalidRequestError": "._runtime.errors",
    "InvalidWebhookSignatureError": "._runtime.compat.webhooks",
    "Limits": "._runtime.options",
    "MissingCredentialsError": "._runtime.errors",
    "NOT_GIVEN": "._runtime.compat.sentinels",
    "NULL": "._runtime.records",
    "NoneType": "._runtime.compat.sentinels",
    "NotFoundError": "._runtime.errors",
    "NotGiven": "._runtime.compat.sentinels",
    "Omit": "._runtime.compat.sentinels",
    "OpenResponse": "._runtime.response",
    "Pager": "._runtime.compat.pages:Page",
    "PermissionDeniedError": "._runtime.errors",
    "PollingError": "._runtime.errors",
    "PollingFailedError": "._runtime.errors",
    "PollingTimeoutError": "._runtime.errors",
    "PoolTimeoutError": "._runtime.errors",
    "ProxiesTypes": "._runtime.compat.httpx_names",
    "RateLimitError": "._runtime.errors",
    "RawResponse": "._runtime.response",
    "ReadTimeoutError": "._runtime.errors",
    "RequestOptions": "._runtime.compat.options",
    "RequestTimeoutError": "._runtime.errors",
    "ResponseDecodeError": "._runtime.errors",
    "ResponseTooLargeError": "._runtime.errors",
    "Stream": "._runtime.compat.streams",
    "StreamError": "._runtime.errors",
    "StreamErrorEvent": "._runtime.errors",
    "StreamInterruptedError": "._runtime.errors",
    "T": ".custom.trained",
    "Timeout": "._runtime.compat.httpx_names",
    "TrainedDog": ".custom.trained",
    "Transport": "._runtime.compat.httpx_names",
    "UnprocessableEntityError": "._runtime.errors",
    "WebhookError": "._runtime.errors",
    "WriteTimeoutError": "._runtime.errors",
    "accumulate": "._runtime.accumulate",
    "api_key": "._runtime.compat.module_client:NONE",
    "arguments_for": "._runtime.convert",
    "auth": ".auth",
    "base_url": "._runtime.compat.module_client:NONE",
    "dogs": "._runtime.compat.module_client",
    "extras": "._runtime.records",
    "file_from_path": "._runtime.compat.file_inputs",
    "from_dict": "._runtime.convert",
    "from_json": "._runtime.convert",
    "get_type_hints": "._runtime.type_hints",
    "is_set": "._runtime.records",
    "kennels": "._runtime.compat.module_client",
    "models": ".models",
    "not_given": "._runtime.compat.sentinels",
    "omit": "._runtime.compat.sentinels",
    "replace": "._runtime.records",
    "resources": ".resources",
    "to_dict": "._runtime.convert",
    "to_json": "._runtime.convert",
    "types": ".types",
}

__all__ = [
    "DEFAULT_CONNECTION_LIMITS",
    "DEFAULT_MAX_RETRIES",
    "DEFAULT_TIMEOUT",
    "NOT_GIVEN",
    "NULL",
    "APIConnectionError",
    "APIError",
    "APIResponse",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncAPIResponse",
    "AsyncBinary",
    "AsyncBinaryAPIResponse",
    "AsyncClient",
    "AsyncGolden",
    "AsyncOpenResponse",
    "AsyncPager",
    "AsyncStream",
    "AuthenticationError",
    "BadRequestError",
    "BaseModel",
    "Binary",
    "BinaryAPIResponse",
    "ChecksumError",
    "Client",
    "ConflictError",
    "ConnectTimeoutError",
    "DefaultAioHttpClient",
    "DefaultAsyncHttpxClient",
    "DefaultHttpxClient",
    "Golden",
    "GoldenError",
    "InternalServerError",
    "InvalidRequestError",
    "InvalidWebhookSignatureError",
    "Limits",
    "MissingCredentialsError",
    "NoneType",
    "NotFoundError",
    "NotGiven",
    "Omit",
    "OpenResponse",
    "Pager",
    "PermissionDeniedError",
    "PollingError",
    "PollingFailedError",
    "PollingTimeoutError",
    "PoolTimeoutError",
    "ProxiesTypes",
    "RateLimitError",
    "RawResponse",
    "ReadTimeoutError",
    "RequestOptions",
    "RequestTimeoutError",
    "ResponseDecodeError",
    "ResponseTooLargeError",
    "Stream",
    "StreamError",
    "StreamErrorEvent",
    "StreamInterruptedError",
    "T",
    "Timeout",
    "TrainedDog",
    "Transport",
    "UnprocessableEntityError",
    "WebhookError",
    "WriteTimeoutError",
    "accumulate",
    "api_key",
    "arguments_for",
    "auth",
    "base_url",
    "dogs",
    "extras",
    "file_from_path",
    "from_dict",
    "from_json",
    "get_type_hints",
    "is_set",
    "kennels",
    "models",
    "not_given",
    "omit",
    "replace",
    "resources",
    "to_dict",
    "to_json",
    "types",
]


def __getattr__(name: str) -> object:
    from ._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
