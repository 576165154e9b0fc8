"""Names of `types.beta.jig.queue_submit_response`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ....models.beta import QueueError as Error
    from ....models.beta import QueueJobResponse as QueueSubmitResponse

_HOMES = {
    "Error": "....models.beta:QueueError",
    "QueueSubmitResponse": "....models.beta:QueueJobResponse",
}

__all__ = [
    "Error",
    "QueueSubmitResponse",
]


def __getattr__(name: str) -> object:
    from ...._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
