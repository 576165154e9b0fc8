"""What of an SDK could not be turned into settings, and why. Knows no comparison of packages."""

from __future__ import annotations

from typing import Literal, TypeAlias

import attrs

Subject: TypeAlias = Literal["method", "argument", "type", "constructor", "name", "paging", "key"]


@attrs.frozen
class Gap:
    """One thing that the package will lack, or have differently.

    Attributes:
        name: As users write it.
        why: What stands in the way.
        change: The line to change, or to write.
        line: Where the SDK has it.
    """

    subject: Subject
    name: str
    why: str
    change: str = ""
    line: str = ""
