"""Grace periods of a policy. Knows days and levels; not where a policy is written."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

LEVELS = {"draft": 1, "alpha": 2, "beta": 3, "stable": 4}
"""Stability levels, from least to most stable."""


class GracePeriods(NamedTuple):
    """Minimum times from deprecation to removal, and the stability from which changes are reported.

    Attributes:
        today: Date of the comparison.
        beta_days, stable_days: Minimum days between a deprecation and its sunset; 0 requires no sunset date.
        watched: The least stable level of `LEVELS` whose changes are reported.
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
