"""What `check` finds. Checks nothing."""

from __future__ import annotations

from typing import NamedTuple

from specloom.findings import Finding


class CheckReport(NamedTuple):
    """The results of all checks.

    Attributes:
        summary: A line for each API.
        refused: Why some APIs cannot be checked.
    """

    findings: tuple[Finding, ...]
    summary: tuple[str, ...]
    ok: bool
    refused: tuple[Finding, ...] = ()
