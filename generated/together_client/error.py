"""Names of `error`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._runtime.errors import APIConnectionError, APIError, APIResponseValidationError, APITimeoutError
    from ._runtime.errors import APIError as TogetherException
    from ._runtime.errors import APIResponseValidationError as ResponseError
    from ._runtime.errors import APITimeoutError as Timeout
    from .errors import AuthenticationError, BadRequestError, RateLimitError
    from .errors import BadRequestError as InvalidRequestError

_HOMES = {
    "APIConnectionError": "._runtime.errors",
    "APIError": "._runtime.errors",
    "APIResponseValidationError": "._runtime.errors",
    "APITimeoutError": "._runtime.errors",
    "AuthenticationError": ".errors",
    "BadRequestError": ".errors",
    "InvalidRequestError": ".errors:BadRequestError",
    "RateLimitError": ".errors",
    "ResponseError": "._runtime.errors:APIResponseValidationError",
    "Timeout": "._runtime.errors:APITimeoutError",
    "TogetherException": "._runtime.errors:APIError",
}

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "InvalidRequestError",
    "RateLimitError",
    "ResponseError",
    "Timeout",
    "TogetherException",
]


def __getattr__(name: str) -> object:
    from ._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
