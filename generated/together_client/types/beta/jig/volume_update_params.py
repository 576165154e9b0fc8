"""Names of `types.beta.jig.volume_update_params`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ....inputs.beta import VolumeContentRequestDict as Content
    from ....inputs.beta_params import VolumeUpdateParams

_HOMES = {
    "Content": "....inputs.beta:VolumeContentRequestDict",
    "VolumeUpdateParams": "....inputs.beta_params",
}

__all__ = [
    "Content",
    "VolumeUpdateParams",
]


def __getattr__(name: str) -> object:
    from ...._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
