"""Names of `types.tools_param`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..inputs.chat import ToolsPartDict as ToolsParam
    from ..inputs.chat import ToolsPartFunctionDict as Function

_HOMES = {
    "Function": "..inputs.chat:ToolsPartFunctionDict",
    "ToolsParam": "..inputs.chat:ToolsPartDict",
}

__all__ = [
    "Function",
    "ToolsParam",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
