"""What `lint` and `check` find. Finds nothing itself."""

from __future__ import annotations

from typing import NamedTuple

from specloom.findings import Finding


class FindingsReport(NamedTuple):
    """The results of a command about APIs or files.

    Attributes:
        summary: A line for each API.
        ok: Whether all checks passed.
        refused: Why some of them cannot be read.
    """

    findings: tuple[Finding, ...]
    summary: tuple[str, ...]
    ok: bool
    refused: tuple[Finding, ...] = ()
