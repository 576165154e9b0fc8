"""Input types of `client.dogs`: plain dicts that may be sent in place of models."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict


class DogListOwnerDict(TypedDict, total=False):
    name: str
    phones: Sequence[int]


class DogCreateRequestCollarDict(TypedDict, total=False):
    size: int
