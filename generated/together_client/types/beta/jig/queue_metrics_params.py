"""Names of `types.beta.jig.queue_metrics_params`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ....inputs.beta_params import QueueMetricsParams

_HOMES = {
    "QueueMetricsParams": "....inputs.beta_params",
}

__all__ = [
    "QueueMetricsParams",
]


def __getattr__(name: str) -> object:
    from ...._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
