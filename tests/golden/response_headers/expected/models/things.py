"""Models of `client.things`."""

from __future__ import annotations

from typing import Literal, TypeAlias

Tier: TypeAlias = Literal["free", "paid"]
