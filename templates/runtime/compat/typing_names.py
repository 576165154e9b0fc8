"""What hand-written code of an SDK takes from `typing_extensions`, which a package does not require. It exists only where such code uses it."""

from __future__ import annotations

import typing
from typing import Any, TypeVar

from ..deprecation import deprecated

__all__ = ["deprecated", "override", "typing_extensions"]

T = TypeVar("T")


def override(method: T) -> T:
    """The method, as it is: the mark is for type checkers."""
    return method


class _Names:
    """Names of `typing`, and the two above."""

    deprecated = staticmethod(deprecated)
    override = staticmethod(override)

    def __getattr__(self, name: str) -> Any:
        return getattr(typing, name)


typing_extensions: Any = _Names()
