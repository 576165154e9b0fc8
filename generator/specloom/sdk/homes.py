"""Where code of an SDK finds what it imports: in the package, or in a library. Resolves nothing."""

from __future__ import annotations

from typing import TypeAlias

import attrs

from specloom.sdk.modules import Name


class Lacking(Exception):
    """Code cannot be carried over; the message says what it needs."""


@attrs.frozen
class Library:
    """A name of a module outside of the package, or the module itself if the name is `""`."""

    module: str
    name: str = ""


Home: TypeAlias = Name | Library
"""Where something is imported from; the module of a `Name` is relative to the package."""
