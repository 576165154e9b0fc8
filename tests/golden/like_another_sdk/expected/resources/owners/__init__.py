"""`client.owners` and the resources below it, each imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .dogs import (
        AsyncDogs,
        AsyncDogsWithRawResponse,
        AsyncDogsWithStreamingResponse,
        Dogs,
        DogsWithRawResponse,
        DogsWithStreamingResponse,
    )
    from .owners import AsyncOwners, Owners

_HOMES = {
    "AsyncDogs": ".dogs",
    "AsyncDogsWithRawResponse": ".dogs",
    "AsyncDogsWithStreamingResponse": ".dogs",
    "AsyncOwners": ".owners",
    "Dogs": ".dogs",
    "DogsWithRawResponse": ".dogs",
    "DogsWithStreamingResponse": ".dogs",
    "Owners": ".owners",
}

__all__ = [
    "AsyncDogs",
    "AsyncDogsWithRawResponse",
    "AsyncDogsWithStreamingResponse",
    "AsyncOwners",
    "Dogs",
    "DogsWithRawResponse",
    "DogsWithStreamingResponse",
    "Owners",
]


def __getattr__(name: str) -> object:
    from ..._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
