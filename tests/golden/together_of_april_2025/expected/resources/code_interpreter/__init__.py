"""`client.code_interpreter` and the resources below it, each imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .code_interpreter import (
        AsyncCodeInterpreter,
        AsyncCodeInterpreterWithRawResponse,
        AsyncCodeInterpreterWithStreamingResponse,
        CodeInterpreter,
        CodeInterpreterWithRawResponse,
        CodeInterpreterWithStreamingResponse,
    )
    from .sessions import (
        AsyncSessions,
        AsyncSessionsWithRawResponse,
        AsyncSessionsWithStreamingResponse,
        Sessions,
        SessionsWithRawResponse,
        SessionsWithStreamingResponse,
    )

_HOMES = {
    "AsyncCodeInterpreter": ".code_interpreter",
    "AsyncCodeInterpreterWithRawResponse": ".code_interpreter",
    "AsyncCodeInterpreterWithStreamingResponse": ".code_interpreter",
    "AsyncSessions": ".sessions",
    "AsyncSessionsWithRawResponse": ".sessions",
    "AsyncSessionsWithStreamingResponse": ".sessions",
    "CodeInterpreter": ".code_interpreter",
    "CodeInterpreterWithRawResponse": ".code_interpreter",
    "CodeInterpreterWithStreamingResponse": ".code_interpreter",
    "Sessions": ".sessions",
    "SessionsWithRawResponse": ".sessions",
    "SessionsWithStreamingResponse": ".sessions",
}

__all__ = [
    "AsyncCodeInterpreter",
    "AsyncCodeInterpreterWithRawResponse",
    "AsyncCodeInterpreterWithStreamingResponse",
    "AsyncSessions",
    "AsyncSessionsWithRawResponse",
    "AsyncSessionsWithStreamingResponse",
    "CodeInterpreter",
    "CodeInterpreterWithRawResponse",
    "CodeInterpreterWithStreamingResponse",
    "Sessions",
    "SessionsWithRawResponse",
    "SessionsWithStreamingResponse",
]


def __getattr__(name: str) -> object:
    from ..._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
