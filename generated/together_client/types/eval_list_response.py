"""Names of `types.eval_list_response`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..inputs.named import EvalListResponse2 as EvalListResponse

_HOMES = {
    "EvalListResponse": "..inputs.named:EvalListResponse2",
}

__all__ = [
    "EvalListResponse",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
