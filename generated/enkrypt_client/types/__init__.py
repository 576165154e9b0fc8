"""Input types: plain dicts that may be sent in place of models, checked by type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .models import (
        AuthDataDict,
        CustomHeaderDict,
        DefaultRequestOptionsDict,
        EndpointDict,
        GeminiOptionsDict,
        JwtConfigDict,
        ModelConfigDict,
        ModelContextDict,
        PathsDict,
        ToolDict,
    )

_HOMES = {
    "AuthDataDict": ".models",
    "CustomHeaderDict": ".models",
    "DefaultRequestOptionsDict": ".models",
    "EndpointDict": ".models",
    "GeminiOptionsDict": ".models",
    "JwtConfigDict": ".models",
    "ModelConfigDict": ".models",
    "ModelContextDict": ".models",
    "PathsDict": ".models",
    "ToolDict": ".models",
}

__all__ = [
    "AuthDataDict",
    "CustomHeaderDict",
    "DefaultRequestOptionsDict",
    "EndpointDict",
    "GeminiOptionsDict",
    "JwtConfigDict",
    "ModelConfigDict",
    "ModelContextDict",
    "PathsDict",
    "ToolDict",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
