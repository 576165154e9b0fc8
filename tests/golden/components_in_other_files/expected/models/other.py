"""Models of what no operation uses."""

from __future__ import annotations

from typing import TypeAlias

from .client import Person

Keeper: TypeAlias = Person
