"""The claims, one file per subject. Lists them; measures nothing."""

from __future__ import annotations

import importlib

from benchmarks.claim import Claim

SUBJECTS = (
    "decoding",
    "encoding",
    "events",
    "memory",
    "starting",
    "calls",
    "generating",
    "github",
    "comparing",
    "conformance",
    "peers",
)
"""Modules of this package, in the order of the report."""


def claims_of(subject: str) -> tuple[Claim, ...]:
    """The claims of one subject."""
    found: tuple[Claim, ...] = importlib.import_module(f"benchmarks.claims.{subject}").CLAIMS
    return found


def all_claims() -> dict[str, Claim]:
    """Every claim by its id."""
    return {claim.id: claim for subject in SUBJECTS for claim in claims_of(subject)}
