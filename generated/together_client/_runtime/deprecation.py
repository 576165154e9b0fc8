"""Marks functions as deprecated (PEP 702): for type checkers and editors, and with a warning when they are called.
Does not change what they do.
"""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import deprecated as deprecated
else:
    import functools

    def deprecated(message):
        """A decorator of functions whose calls issue a `DeprecationWarning` with `message`."""

        def decorate(function):
            @functools.wraps(function)
            def call(*args, **kwargs):
                warnings.warn(message, DeprecationWarning, stacklevel=2)
                return function(*args, **kwargs)

            call.__deprecated__ = message
            return call

        return decorate


def warn_of(**given: object) -> None:
    """Issue a `DeprecationWarning` for each deprecated argument that the caller of the method around gives."""
    for name, value in given.items():
        if value is not None:
            warnings.warn(f"the argument `{name}` is deprecated", DeprecationWarning, stacklevel=3)
