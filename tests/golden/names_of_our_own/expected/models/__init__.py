"""What the API takes and returns: a class or an alias for each schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .models import RecordModel as RecordModel
    from .other import APIError as APIError
    from .other import OperationModel as OperationModel
    from .other import Str as Str
    from .runtime import LiteralModel as LiteralModel
    from .shared import AnyModel as AnyModel
    from .shared import Client as Client
    from .shared import Error as Error
    from .shared import Golden as Golden
    from .types import Response as Response

_HOMES = {
    "APIError": ".other",
    "AnyModel": ".shared",
    "Client": ".shared",
    "Error": ".shared",
    "Golden": ".shared",
    "LiteralModel": ".runtime",
    "OperationModel": ".other",
    "RecordModel": ".models",
    "Response": ".types",
    "Str": ".other",
}

__all__ = [
    "APIError",
    "AnyModel",
    "Client",
    "Error",
    "Golden",
    "LiteralModel",
    "OperationModel",
    "RecordModel",
    "Response",
    "Str",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
