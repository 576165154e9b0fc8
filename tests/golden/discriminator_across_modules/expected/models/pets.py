"""Models of `client.pets`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypeAlias

from .._runtime.records import Record, record
from .._runtime.unions import ByProperty
from .shared import Cat, Parrot, Pet

if TYPE_CHECKING:
    _DogBase = Record
else:
    _DogBase = Pet


@record
class Dog(_DogBase):
    """Its name is required, which that of a pet is not."""

    pet_type: str
    name: str
    traits: dict[str, str] | None = None
    tricks: list[str] | None = None


AnyPet: TypeAlias = Annotated[
    Pet | Cat | Dog | Parrot, ByProperty("pet_type", {"cat": Cat, "dog": Dog, "parrot": Parrot, "Pet": Pet}, other=Pet)
]
