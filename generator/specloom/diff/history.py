"""What each commit of a history changed. Knows no git."""

from __future__ import annotations

import attrs

from specloom.diff.comparison import Comparison
from specloom.findings import Finding


@attrs.frozen
class HistoryEntry:
    """One commit and what it changed.

    Attributes:
        commit: Its id.
        date: The day it was written, `2026-01-31`.
        subject: The first line of its message.
        comparison: None if one of its two versions cannot be read at all.
        refusal: Why not.
    """

    commit: str
    date: str
    subject: str
    comparison: Comparison | None
    refusal: Finding | None = None
