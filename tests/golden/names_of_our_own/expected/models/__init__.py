"""Types that the API accepts and returns: a class or an alias for each schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import builtins
    from .list import Listed
    from .models import RecordModel
    from .other import APIError, OperationModel, Str
    from .runtime import LiteralModel
    from .shared import AnyModel, Client, Error, Golden
    from .types import Response

_HOMES = {
    "APIError": ".other",
    "AnyModel": ".shared",
    "Client": ".shared",
    "Error": ".shared",
    "Golden": ".shared",
    "Listed": ".list",
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
    "Listed",
    "LiteralModel",
    "OperationModel",
    "RecordModel",
    "Response",
    "Str",
]


def __getattr__(name: builtins.str) -> builtins.object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> builtins.list[builtins.str]:
    return __all__
