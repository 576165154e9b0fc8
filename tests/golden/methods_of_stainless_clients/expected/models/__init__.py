"""Types that the API accepts and returns: a class or an alias for each schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .barks import BarkCreateRequest
    from .client import PingResponse
    from .dogs import DogCreateManyRequest, DogListResponseResult, DogRenameRequest, DogRenameRequestOptions
    from .other import DogListResponse

_HOMES = {
    "BarkCreateRequest": ".barks",
    "DogCreateManyRequest": ".dogs",
    "DogListResponse": ".other",
    "DogListResponseResult": ".dogs",
    "DogRenameRequest": ".dogs",
    "DogRenameRequestOptions": ".dogs",
    "PingResponse": ".client",
}

__all__ = [
    "BarkCreateRequest",
    "DogCreateManyRequest",
    "DogListResponse",
    "DogListResponseResult",
    "DogRenameRequest",
    "DogRenameRequestOptions",
    "PingResponse",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
