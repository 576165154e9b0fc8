"""Names of `types.code_interpreter_execute_params`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..inputs.code_interpreter import ExecuteRequestFileDict as File
    from ..inputs.code_interpreter_params import CodeInterpreterExecuteParams

_HOMES = {
    "CodeInterpreterExecuteParams": "..inputs.code_interpreter_params",
    "File": "..inputs.code_interpreter:ExecuteRequestFileDict",
}

__all__ = [
    "CodeInterpreterExecuteParams",
    "File",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
