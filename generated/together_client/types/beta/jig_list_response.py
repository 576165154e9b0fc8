"""Names of `types.beta.jig_list_response`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...models.beta import DeploymentListResponse as JigListResponse

_HOMES = {
    "JigListResponse": "...models.beta:DeploymentListResponse",
}

__all__ = [
    "JigListResponse",
]


def __getattr__(name: str) -> object:
    from ..._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
