"""Marks functions as deprecated (PEP 702): for type checkers and editors, and with a warning when they are called.
Does not change what they do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import deprecated as deprecated
else:
    import functools
    import warnings

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
