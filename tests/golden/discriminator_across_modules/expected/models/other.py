"""Models of what no operation uses."""

from __future__ import annotations

from typing import TypeAlias

from .pets import AnyPet

Bird: TypeAlias = AnyPet
