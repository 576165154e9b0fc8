"""`client.dogs` and the resources below it, each imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .barks import (
        AsyncBarks,
        AsyncBarksWithRawResponse,
        AsyncBarksWithStreamingResponse,
        Barks,
        BarksWithRawResponse,
        BarksWithStreamingResponse,
    )
    from .dogs import (
        AsyncDogs,
        AsyncDogsWithRawResponse,
        AsyncDogsWithStreamingResponse,
        Dogs,
        DogsWithRawResponse,
        DogsWithStreamingResponse,
    )

_HOMES = {
    "AsyncBarks": ".barks",
    "AsyncBarksWithRawResponse": ".barks",
    "AsyncBarksWithStreamingResponse": ".barks",
    "AsyncDogs": ".dogs",
    "AsyncDogsWithRawResponse": ".dogs",
    "AsyncDogsWithStreamingResponse": ".dogs",
    "Barks": ".barks",
    "BarksWithRawResponse": ".barks",
    "BarksWithStreamingResponse": ".barks",
    "Dogs": ".dogs",
    "DogsWithRawResponse": ".dogs",
    "DogsWithStreamingResponse": ".dogs",
}

__all__ = [
    "AsyncBarks",
    "AsyncBarksWithRawResponse",
    "AsyncBarksWithStreamingResponse",
    "AsyncDogs",
    "AsyncDogsWithRawResponse",
    "AsyncDogsWithStreamingResponse",
    "Barks",
    "BarksWithRawResponse",
    "BarksWithStreamingResponse",
    "Dogs",
    "DogsWithRawResponse",
    "DogsWithStreamingResponse",
]


def __getattr__(name: str) -> object:
    from ..._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
