"""Names of types that are not classes."""

from __future__ import annotations

from typing import TypeAlias

Anything: TypeAlias = object
