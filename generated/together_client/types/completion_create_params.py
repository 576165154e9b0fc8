"""Names of `types.completion_create_params`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..inputs.completions_params import CompletionCreateParams as CompletionCreateParamsBase
    from ..inputs.completions_params import CompletionCreateParams as CompletionCreateParamsNonStreaming
    from ..inputs.completions_params import CompletionCreateParams as CompletionCreateParamsStreaming

_HOMES = {
    "CompletionCreateParamsBase": "..inputs.completions_params:CompletionCreateParams",
    "CompletionCreateParamsNonStreaming": "..inputs.completions_params:CompletionCreateParams",
    "CompletionCreateParamsStreaming": "..inputs.completions_params:CompletionCreateParams",
}

__all__ = [
    "CompletionCreateParamsBase",
    "CompletionCreateParamsNonStreaming",
    "CompletionCreateParamsStreaming",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
