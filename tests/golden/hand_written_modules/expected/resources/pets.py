"""What `custom/resources/pets.py` makes of the generated classes, and those that it leaves as they are."""

from __future__ import annotations

from ..custom.resources.pets import AsyncPets, Pets
from ._pets import (
    AsyncPetsWithRawResponse,
    AsyncPetsWithStreamingResponse,
    PetsWithRawResponse,
    PetsWithStreamingResponse,
)

__all__ = [
    "AsyncPets",
    "AsyncPetsWithRawResponse",
    "AsyncPetsWithStreamingResponse",
    "Pets",
    "PetsWithRawResponse",
    "PetsWithStreamingResponse",
]
