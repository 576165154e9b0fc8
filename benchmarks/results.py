"""The results of all claims, as stored in `results.json`. Measures and draws nothing."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import attrs

from benchmarks.claim import Claim

FILE = Path(__file__).with_name("results.json")


@attrs.frozen
class Result:
    """The last measurement of one claim.

    Attributes:
        value: The claimed figure; None if it was not measured.
        holds: Whether it meets the claim.
        ours, peer: Median cost of each side, in `unit`.
        skipped: Why it was not measured.
        on: Day of the measurement.
        python: Version it ran on.
        load: System load during the measurement: number of runnable processes.
        spread: How far the ratios of the middle half of the rounds were apart, as a part of their median.
        peers: Version of each peer that was installed.
    """

    on: str
    python: str
    load: float
    value: float | None = None
    holds: bool | None = None
    ours: float | None = None
    peer: float | None = None
    unit: str = "s"
    skipped: str | None = None
    spread: float | None = None
    peers: Mapping[str, str] = attrs.field(factory=dict[str, str])

    def line(self, claim: Claim) -> str:
        """The outcome on one line."""
        if self.value is None:
            return f"SKIPPED  {claim.id}: {self.skipped}"
        verdict = "holds  " if self.holds else "FAILS  "
        spread = f" ±{self.spread / 2:.0%}" if self.spread is not None else ""
        measured = f"{self.value:.2f}x{spread} at load {self.load:.1f}, claimed {claim.limit}"
        return f"{verdict}  {claim.id}: {measured} ({claim.what}; {claim.ours} / {claim.peer})"


def load() -> dict[str, Result]:
    """The stored results; empty if there is no file."""
    if not FILE.is_file():
        return {}
    return {name: Result(**held) for name, held in json.loads(FILE.read_text(encoding="utf-8")).items()}


def save(results: Mapping[str, Result]) -> None:
    """Store these results, and no others."""
    held = {name: attrs.asdict(result) for name, result in results.items()}
    FILE.write_text(json.dumps(held, indent=2) + "\n", encoding="utf-8")
