"""Names of `types.code_interpreter`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...models.code_interpreter import SessionListResponse

_HOMES = {
    "SessionListResponse": "...models.code_interpreter",
    "session_list_response": ".session_list_response",
}

__all__ = [
    "SessionListResponse",
]


def __getattr__(name: str) -> object:
    from ..._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
