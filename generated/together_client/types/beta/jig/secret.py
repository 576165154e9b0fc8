"""Names of `types.beta.jig.secret`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ....models.beta import SecretResponseItem as Secret

_HOMES = {
    "Secret": "....models.beta:SecretResponseItem",
}

__all__ = [
    "Secret",
]


def __getattr__(name: str) -> object:
    from ...._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
