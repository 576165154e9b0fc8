"""Names for types that have no class of their own."""

from __future__ import annotations

from typing import TypeAlias

Anything: TypeAlias = object
