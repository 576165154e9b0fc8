"""Client of the Together APIs.

Names are imported when they are first used, so importing this package is quick.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import models as models
    from . import types as types
    from ._runtime.binary import AsyncBinary as AsyncBinary
    from ._runtime.binary import Binary as Binary
    from ._runtime.convert import from_dict as from_dict
    from ._runtime.convert import from_json as from_json
    from ._runtime.convert import to_dict as to_dict
    from ._runtime.convert import to_json as to_json
    from ._runtime.errors import APIConnectionError as APIConnectionError
    from ._runtime.errors import APIError as APIError
    from ._runtime.errors import APIStatusError as APIStatusError
    from ._runtime.errors import APITimeoutError as APITimeoutError
    from ._runtime.errors import AuthenticationError as AuthenticationError
    from ._runtime.errors import BadRequestError as BadRequestError
    from ._runtime.errors import ChecksumError as ChecksumError
    from ._runtime.errors import ConflictError as ConflictError
    from ._runtime.errors import ConnectTimeoutError as ConnectTimeoutError
    from ._runtime.errors import InternalServerError as InternalServerError
    from ._runtime.errors import MissingCredentialsError as MissingCredentialsError
    from ._runtime.errors import NotFoundError as NotFoundError
    from ._runtime.errors import PermissionDeniedError as PermissionDeniedError
    from ._runtime.errors import PoolTimeoutError as PoolTimeoutError
    from ._runtime.errors import RateLimitError as RateLimitError
    from ._runtime.errors import ReadTimeoutError as ReadTimeoutError
    from ._runtime.errors import ReplyMismatchError as ReplyMismatchError
    from ._runtime.errors import RequestTimeoutError as RequestTimeoutError
    from ._runtime.errors import StreamError as StreamError
    from ._runtime.errors import StreamErrorEvent as StreamErrorEvent
    from ._runtime.errors import StreamInterruptedError as StreamInterruptedError
    from ._runtime.errors import UnprocessableEntityError as UnprocessableEntityError
    from ._runtime.errors import UnreadableReplyError as UnreadableReplyError
    from ._runtime.errors import WaitError as WaitError
    from ._runtime.errors import WaitFailedError as WaitFailedError
    from ._runtime.errors import WaitTimeoutError as WaitTimeoutError
    from ._runtime.errors import WebhookError as WebhookError
    from ._runtime.errors import WriteTimeoutError as WriteTimeoutError
    from ._runtime.gather import gather as gather
    from ._runtime.http_clients import DefaultAioHttpClient as DefaultAioHttpClient
    from ._runtime.http_clients import DefaultAsyncHttpxClient as DefaultAsyncHttpxClient
    from ._runtime.http_clients import DefaultHttpxClient as DefaultHttpxClient
    from ._runtime.options import Timeout as Timeout
    from ._runtime.records import NULL as NULL
    from ._runtime.records import extras as extras
    from ._runtime.records import is_set as is_set
    from ._runtime.records import replace as replace
    from ._runtime.response import AsyncOpenResponse as AsyncOpenResponse
    from ._runtime.response import OpenResponse as OpenResponse
    from ._runtime.response import RawResponse as RawResponse
    from ._runtime.stream import AsyncStream as AsyncStream
    from ._runtime.stream import Stream as Stream
    from .client import AsyncTogether as AsyncTogether
    from .client import Together as Together

__version__ = "2.0.0"

_HOMES = {
    "APIConnectionError": "._runtime.errors",
    "APIError": "._runtime.errors",
    "APIStatusError": "._runtime.errors",
    "APITimeoutError": "._runtime.errors",
    "AsyncBinary": "._runtime.binary",
    "AsyncOpenResponse": "._runtime.response",
    "AsyncStream": "._runtime.stream",
    "AsyncTogether": ".client",
    "AuthenticationError": "._runtime.errors",
    "BadRequestError": "._runtime.errors",
    "Binary": "._runtime.binary",
    "ChecksumError": "._runtime.errors",
    "ConflictError": "._runtime.errors",
    "ConnectTimeoutError": "._runtime.errors",
    "DefaultAioHttpClient": "._runtime.http_clients",
    "DefaultAsyncHttpxClient": "._runtime.http_clients",
    "DefaultHttpxClient": "._runtime.http_clients",
    "InternalServerError": "._runtime.errors",
    "MissingCredentialsError": "._runtime.errors",
    "NULL": "._runtime.records",
    "NotFoundError": "._runtime.errors",
    "OpenResponse": "._runtime.response",
    "PermissionDeniedError": "._runtime.errors",
    "PoolTimeoutError": "._runtime.errors",
    "RateLimitError": "._runtime.errors",
    "RawResponse": "._runtime.response",
    "ReadTimeoutError": "._runtime.errors",
    "ReplyMismatchError": "._runtime.errors",
    "RequestTimeoutError": "._runtime.errors",
    "Stream": "._runtime.stream",
    "StreamError": "._runtime.errors",
    "StreamErrorEvent": "._runtime.errors",
    "StreamInterruptedError": "._runtime.errors",
    "Timeout": "._runtime.options",
    "Together": ".client",
    "UnprocessableEntityError": "._runtime.errors",
    "UnreadableReplyError": "._runtime.errors",
    "WaitError": "._runtime.errors",
    "WaitFailedError": "._runtime.errors",
    "WaitTimeoutError": "._runtime.errors",
    "WebhookError": "._runtime.errors",
    "WriteTimeoutError": "._runtime.errors",
    "extras": "._runtime.records",
    "from_dict": "._runtime.convert",
    "from_json": "._runtime.convert",
    "gather": "._runtime.gather",
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
    "MissingCredentialsError",
    "NotFoundError",
    "OpenResponse",
    "PermissionDeniedError",
    "PoolTimeoutError",
    "RateLimitError",
    "RawResponse",
    "ReadTimeoutError",
    "ReplyMismatchError",
    "RequestTimeoutError",
    "Stream",
    "StreamError",
    "StreamErrorEvent",
    "StreamInterruptedError",
    "Timeout",
    "Together",
    "UnprocessableEntityError",
    "UnreadableReplyError",
    "WaitError",
    "WaitFailedError",
    "WaitTimeoutError",
    "WebhookError",
    "WriteTimeoutError",
    "extras",
    "from_dict",
    "from_json",
    "gather",
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
