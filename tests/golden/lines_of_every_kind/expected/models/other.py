"""Models of what no operation uses."""

from __future__ import annotations

from typing import TypeAlias

Text: TypeAlias = str
