"""What the API takes and returns: a class or an alias for each schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .models import AuthData as AuthData
    from .models import Compatibility as Compatibility
    from .models import CustomHeader as CustomHeader
    from .models import DefaultRequestOptions as DefaultRequestOptions
    from .models import DeletedModel as DeletedModel
    from .models import Endpoint as Endpoint
    from .models import Failure as Failure
    from .models import GeminiOptions as GeminiOptions
    from .models import HostingType as HostingType
    from .models import InputModality as InputModality
    from .models import JwtConfig as JwtConfig
    from .models import ModelConfig as ModelConfig
    from .models import ModelContext as ModelContext
    from .models import ModelEnvelope as ModelEnvelope
    from .models import ModelHealth as ModelHealth
    from .models import ModelList as ModelList
    from .models import ModelProvider as ModelProvider
    from .models import ModelRecord as ModelRecord
    from .models import ModelRequest as ModelRequest
    from .models import ModelType as ModelType
    from .models import OutputModality as OutputModality
    from .models import Paths as Paths
    from .models import TestingFor as TestingFor
    from .models import Tool as Tool

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
