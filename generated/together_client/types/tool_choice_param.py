"""Names of `types.tool_choice_param`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..inputs.shared import ToolChoiceDict as ToolChoiceParam
    from ..inputs.shared import ToolChoiceFunctionDict as Function

_HOMES = {
    "Function": "..inputs.shared:ToolChoiceFunctionDict",
    "ToolChoiceParam": "..inputs.shared:ToolChoiceDict",
}

__all__ = [
    "Function",
    "ToolChoiceParam",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
