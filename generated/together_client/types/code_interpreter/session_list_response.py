"""Names of `types.code_interpreter.session_list_response`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...models.code_interpreter import SessionListResponse
    from ...models.code_interpreter import SessionListResponseData as Data
    from ...models.code_interpreter import SessionListResponseDataSession as DataSession

_HOMES = {
    "Data": "...models.code_interpreter:SessionListResponseData",
    "DataSession": "...models.code_interpreter:SessionListResponseDataSession",
    "SessionListResponse": "...models.code_interpreter",
}

__all__ = [
    "Data",
    "DataSession",
    "SessionListResponse",
]


def __getattr__(name: str) -> object:
    from ..._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
