"""The grace periods in force. Knows days and levels; not where a policy is written."""

from __future__ import annotations

import datetime as dt

import attrs

LEVELS = {"draft": 1, "alpha": 2, "beta": 3, "stable": 4}
"""Stability levels by how firm they are."""


@attrs.frozen
class GracePeriods:
    """How long a thing must be announced before it goes, and what is firm enough to be watched.

    Attributes:
        today: The day the comparison is made for.
        beta_days, stable_days: Least days between a deprecation and its sunset; 0 asks for no sunset date.
        watched: The least firm level whose changes are reported, of `LEVELS`.
    """

    today: dt.date
    beta_days: int = 0
    stable_days: int = 0
    watched: int = LEVELS["beta"]

    def days(self, level: int | None) -> int:
        """The grace period of a level."""
        if level == LEVELS["stable"]:
            return self.stable_days
        return self.beta_days if level == LEVELS["beta"] else 0
