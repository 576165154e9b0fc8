"""Parts of an SDK that could not be converted to settings, and why. Compares no packages."""

from __future__ import annotations

from typing import Literal, TypeAlias

import attrs

Subject: TypeAlias = Literal["method", "argument", "type", "constructor", "name", "paging", "key"]


HAND_WRITTEN = "hand-written in the SDK"
"""The reason for what no description can tell."""
AROUND = "hand-written around"
"""The reason for a method that does more around an operation, which another method sends as it is."""


@attrs.frozen
class Gap:
    """One part of the SDK that the package lacks, or has differently.

    Attributes:
        name: As users write it.
        why: Reason.
        change: The line to change or to add.
        line: Place in the SDK.
        verdict: Whether the package lacks it, or has it differently.
    """

    subject: Subject
    name: str
    why: str
    change: str = ""
    line: str = ""
    verdict: Literal["lacks", "differs"] = "lacks"
