"""Marks functions as deprecated (PEP 702): for type checkers and editors, and with a warning when they are called.
Does not change what they do.
"""

from __future__ import annotations

import sys
import warnings
from typing import TYPE_CHECKING

__all__ = ["deprecated", "deprecated_overload", "warn_of"]

if TYPE_CHECKING:
    from typing_extensions import deprecated
    from typing_extensions import deprecated as deprecated_overload
else:
    import functools
    import inspect

    def deprecated_overload(message):
        """A decorator of overloads, which are never called: `typing.get_overloads` tells them apart by their first lines."""

        def decorate(function):
            function.__deprecated__ = message
            return function

        return decorate

    def deprecated(message):
        """A decorator of functions whose calls issue a `DeprecationWarning` with `message`."""

        def decorate(function):
            @functools.wraps(function)
            def call(*args, **kwargs):
                warnings.warn(message, DeprecationWarning, stacklevel=_level(1))
                return function(*args, **kwargs)

            call.__deprecated__ = message
            if inspect.iscoroutinefunction(function) and sys.version_info >= (3, 12):
                inspect.markcoroutinefunction(call)
            return call

        return decorate


def _level(called: int) -> int:
    """The `stacklevel` of a warning to the first caller that is not of the runtime, such as a `with` block of a streaming response.

    Args:
        called: Number of frames from the one that warns to that of the caller.
    """
    frame = sys._getframe(called + 1)  # pyright: ignore[reportPrivateUsage]
    while frame.f_back is not None and frame.f_globals.get("__package__") == __package__:
        frame, called = frame.f_back, called + 1
    return called + 1


def warn_of(**given: object) -> None:
    """Issue a `DeprecationWarning` for each deprecated argument that the caller of the method around gives."""
    for name, value in given.items():
        if value is not None:
            warnings.warn(f"the argument `{name}` is deprecated", DeprecationWarning, stacklevel=_level(2))
