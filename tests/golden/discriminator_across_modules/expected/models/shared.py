"""Models of several resources."""

# pyright: reportIncompatibleVariableOverride=false
# A record may declare a property of its base class with fewer values.

from __future__ import annotations

from typing import Literal

from .._runtime.records import Record, record


@record
class Pet(Record):
    pet_type: str
    name: str | None = None
    traits: dict[str, str] | None = None


@record
class Cat(Pet):
    """Its `pet_type` has fewer values than that of a pet."""

    pet_type: Literal["cat"] = "cat"
    name: str | None = None
    traits: dict[str, str] | None = None
    lives: int | None = None


@record
class Parrot(Pet):
    pet_type: str
    name: str | None = None
    traits: dict[str, str] | None = None
    words: int | None = None
