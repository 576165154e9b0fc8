"""Seeds of generated secrets and harmless values: the same in every run, and as many others as `SPECLOOM_SEEDS` says."""

from __future__ import annotations

import os

USUAL = 2


def seeds(topic: str) -> list[str]:
    """Seeds for `random.Random`, which is the same for the same string on every machine."""
    return [f"{topic} {number}" for number in range(int(os.environ.get("SPECLOOM_SEEDS", USUAL)))]
