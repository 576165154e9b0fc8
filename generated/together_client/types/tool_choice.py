"""Names of `types.tool_choice`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..models.shared import ToolChoice
    from ..models.shared import ToolChoiceFunction as Function

_HOMES = {
    "Function": "..models.shared:ToolChoiceFunction",
    "ToolChoice": "..models.shared",
}

__all__ = [
    "Function",
    "ToolChoice",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
