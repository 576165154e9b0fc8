"""`client.models` and the resources below it, each imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .health import (
        AsyncHealth,
        AsyncHealthWithRawResponse,
        AsyncHealthWithStreamingResponse,
        Health,
        HealthWithRawResponse,
        HealthWithStreamingResponse,
    )
    from .models import (
        AsyncModels,
        AsyncModelsWithRawResponse,
        AsyncModelsWithStreamingResponse,
        Models,
        ModelsWithRawResponse,
        ModelsWithStreamingResponse,
    )

_HOMES = {
    "AsyncHealth": ".health",
    "AsyncHealthWithRawResponse": ".health",
    "AsyncHealthWithStreamingResponse": ".health",
    "AsyncModels": ".models",
    "AsyncModelsWithRawResponse": ".models",
    "AsyncModelsWithStreamingResponse": ".models",
    "Health": ".health",
    "HealthWithRawResponse": ".health",
    "HealthWithStreamingResponse": ".health",
    "Models": ".models",
    "ModelsWithRawResponse": ".models",
    "ModelsWithStreamingResponse": ".models",
}

__all__ = [
    "AsyncHealth",
    "AsyncHealthWithRawResponse",
    "AsyncHealthWithStreamingResponse",
    "AsyncModels",
    "AsyncModelsWithRawResponse",
    "AsyncModelsWithStreamingResponse",
    "Health",
    "HealthWithRawResponse",
    "HealthWithStreamingResponse",
    "Models",
    "ModelsWithRawResponse",
    "ModelsWithStreamingResponse",
]


def __getattr__(name: str) -> object:
    from ..._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
