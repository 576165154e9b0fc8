"""Input types of the client's own methods: plain dicts that may be sent in place of models."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict


class FindPetsFilterDict(TypedDict, total=False):
    name: str
    ages: Sequence[int]
