"""Names of `types.log_probs`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..models.shared import LogprobsPart as LogProbs

_HOMES = {
    "LogProbs": "..models.shared:LogprobsPart",
}

__all__ = [
    "LogProbs",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
