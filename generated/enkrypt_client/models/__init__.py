"""Types that the API accepts and returns: a class or an alias for each schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .models import (
        AuthData,
        Compatibility,
        CustomHeader,
        DefaultRequestOptions,
        DeletedModel,
        Endpoint,
        Failure,
        GeminiOptions,
        HostingType,
        InputModality,
        JwtConfig,
        ModelConfig,
        ModelContext,
        ModelEnvelope,
        ModelHealth,
        ModelList,
        ModelProvider,
        ModelRecord,
        ModelRequest,
        ModelType,
        OutputModality,
        Paths,
        TestingFor,
        Tool,
    )

_HOMES = {
    "AuthData": ".models",
    "Compatibility": ".models",
    "CustomHeader": ".models",
    "DefaultRequestOptions": ".models",
    "DeletedModel": ".models",
    "Endpoint": ".models",
    "Failure": ".models",
    "GeminiOptions": ".models",
    "HostingType": ".models",
    "InputModality": ".models",
    "JwtConfig": ".models",
    "ModelConfig": ".models",
    "ModelContext": ".models",
    "ModelEnvelope": ".models",
    "ModelHealth": ".models",
    "ModelList": ".models",
    "ModelProvider": ".models",
    "ModelRecord": ".models",
    "ModelRequest": ".models",
    "ModelType": ".models",
    "OutputModality": ".models",
    "Paths": ".models",
    "TestingFor": ".models",
    "Tool": ".models",
}

__all__ = [
    "AuthData",
    "Compatibility",
    "CustomHeader",
    "DefaultRequestOptions",
    "DeletedModel",
    "Endpoint",
    "Failure",
    "GeminiOptions",
    "HostingType",
    "InputModality",
    "JwtConfig",
    "ModelConfig",
    "ModelContext",
    "ModelEnvelope",
    "ModelHealth",
    "ModelList",
    "ModelProvider",
    "ModelRecord",
    "ModelRequest",
    "ModelType",
    "OutputModality",
    "Paths",
    "TestingFor",
    "Tool",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
