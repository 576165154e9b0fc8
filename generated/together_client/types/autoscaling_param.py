"""Names of `types.autoscaling_param`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..inputs.endpoints import AutoscalingDict as AutoscalingParam

_HOMES = {
    "AutoscalingParam": "..inputs.endpoints:AutoscalingDict",
}

__all__ = [
    "AutoscalingParam",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
