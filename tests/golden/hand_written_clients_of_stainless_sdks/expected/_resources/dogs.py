"""What `custom/resources/dogs.py` makes of the generated classes, and those that it leaves as they are."""

from __future__ import annotations

from ..custom.resources.dogs import AsyncDogs, Dogs
from ._dogs import (
    AsyncDogsWithRawResponse,
    AsyncDogsWithStreamingResponse,
    DogsWithRawResponse,
    DogsWithStreamingResponse,
)

__all__ = [
    "AsyncDogs",
    "AsyncDogsWithRawResponse",
    "AsyncDogsWithStreamingResponse",
    "Dogs",
    "DogsWithRawResponse",
    "DogsWithStreamingResponse",
]
