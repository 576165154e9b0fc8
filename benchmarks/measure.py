"""Measures one claim in a process of its own, with the peers installed: `python -m benchmarks.measure ID`. Prints JSON."""

from __future__ import annotations

import contextlib
import json
import os
import re
import sys
from importlib.metadata import PackageNotFoundError, version

import attrs

from benchmarks.claim import Unable
from benchmarks.claims import all_claims
from benchmarks.venv import PEERS


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
    json.dump({**found, "peers": _peers(), "load": (before + os.getloadavg()[0]) / 2}, sys.stdout)


def _peers() -> dict[str, str]:
    """The versions of what is installed of all peers, and of what both sides need."""
    found: dict[str, str] = {}
    for name in (*(re.split("[<>=]", peer)[0] for peer in PEERS), "httpx", "attrs"):
        with contextlib.suppress(PackageNotFoundError):
            found[name] = version(name)
    return found


if __name__ == "__main__":
    main(sys.argv[1])
