"""Measures one claim in a process of its own, with the peers installed: `python -m benchmarks.measure ID`. Prints JSON."""

from __future__ import annotations

import json
import os
import sys

import attrs

from benchmarks.claim import Unable
from benchmarks.claims import all_claims


def main(name: str) -> None:
    """Print the pair of a claim, or why there is none, and the system load during the measurement."""
    claim = all_claims()[name]
    if claim.plain_json:
        sys.modules["msgspec"] = None  # type: ignore[assignment]  # importing it now fails, as if it were not installed
    before = os.getloadavg()[0]
    try:
        found = attrs.asdict(claim.measure())
    except Unable as reason:
        found = {"skipped": str(reason)}
    except ImportError as error:
        found = {"skipped": f"cannot be imported: {error}"}
    json.dump({**found, "load": (before + os.getloadavg()[0]) / 2}, sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1])
