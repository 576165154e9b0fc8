"""Names of `types.beta.jig.secret_list_response`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ....models.beta import ListSecretsResponse as SecretListResponse

_HOMES = {
    "SecretListResponse": "....models.beta:ListSecretsResponse",
}

__all__ = [
    "SecretListResponse",
]


def __getattr__(name: str) -> object:
    from ...._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
