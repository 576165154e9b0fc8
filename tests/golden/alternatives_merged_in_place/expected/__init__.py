"""Models of Golden.

Names are imported on first use, so importing this package is fast.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import models
    from ._runtime.convert import arguments_for, from_dict, from_json, to_dict, to_json
    from ._runtime.records import NULL, extras, is_set, replace
    from ._runtime.type_hints import get_type_hints

__version__ = "1"

_HOMES = {
    "NULL": "._runtime.records",
    "arguments_for": "._runtime.convert",
    "extras": "._runtime.records",
    "from_dict": "._runtime.convert",
    "from_json": "._runtime.convert",
    "get_type_hints": "._runtime.type_hints",
    "is_set": "._runtime.records",
    "models": ".models",
    "replace": "._runtime.records",
    "to_dict": "._runtime.convert",
    "to_json": "._runtime.convert",
}

__all__ = [
    "NULL",
    "arguments_for",
    "extras",
    "from_dict",
    "from_json",
    "get_type_hints",
    "is_set",
    "models",
    "replace",
    "to_dict",
    "to_json",
]


def __getattr__(name: str) -> object:
    from ._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
