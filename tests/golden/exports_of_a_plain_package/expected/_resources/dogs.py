"""What `custom/resources/dogs.py` makes of the generated classes, and those that it leaves as they are."""

from __future__ import annotations

from ..custom.resources.dogs import Dogs
from ._dogs import (
    AsyncBarks,
    AsyncBarksWithRawResponse,
    AsyncBarksWithStreamingResponse,
    AsyncDogs,
    AsyncDogsWithRawResponse,
    AsyncDogsWithStreamingResponse,
    Barks,
    BarksWithRawResponse,
    BarksWithStreamingResponse,
    DogsWithRawResponse,
    DogsWithStreamingResponse,
)

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
