"""Names of `types.completion`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..models.completions import Completion
    from ..models.completions import CompletionChoicesDataItem as Choice

_HOMES = {
    "Choice": "..models.completions:CompletionChoicesDataItem",
    "Completion": "..models.completions",
}

__all__ = [
    "Choice",
    "Completion",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
