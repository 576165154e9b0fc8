"""`client.beta` and the resources below it, each imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .beta import AsyncBeta, Beta
    from .hooks import (
        AsyncHooks,
        AsyncHooksWithRawResponse,
        AsyncHooksWithStreamingResponse,
        Hooks,
        HooksWithRawResponse,
        HooksWithStreamingResponse,
    )

_HOMES = {
    "AsyncBeta": ".beta",
    "AsyncHooks": ".hooks",
    "AsyncHooksWithRawResponse": ".hooks",
    "AsyncHooksWithStreamingResponse": ".hooks",
    "Beta": ".beta",
    "Hooks": ".hooks",
    "HooksWithRawResponse": ".hooks",
    "HooksWithStreamingResponse": ".hooks",
}

__all__ = [
    "AsyncBeta",
    "AsyncHooks",
    "AsyncHooksWithRawResponse",
    "AsyncHooksWithStreamingResponse",
    "Beta",
    "Hooks",
    "HooksWithRawResponse",
    "HooksWithStreamingResponse",
]


def __getattr__(name: str) -> object:
    from ..._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
