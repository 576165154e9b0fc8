"""Types that the API accepts and returns: a class or an alias for each schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .client import FooBar
    from .other import FooBar2, Model
    from .things import Foobar, FooBar3

_HOMES = {
    "FooBar": ".client",
    "FooBar2": ".other",
    "FooBar3": ".things",
    "Foobar": ".things",
    "Model": ".other",
}

__all__ = [
    "FooBar",
    "FooBar2",
    "FooBar3",
    "Foobar",
    "Model",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
