"""The codes of findings about a comparison itself. Knows nothing of changes, whose ids stand in the catalogue of rules."""

from __future__ import annotations

from specloom.findings import Code

BAD_POLICY = Code(
    "bad-policy",
    "error",
    "The table [diff] of specloom.toml says something that is not understood.",
    "docs/diff.md lists the keys.",
)
UNUSED_IGNORE = Code(
    "unused-ignore",
    "error",
    "An ignore of specloom.toml matches no change.",
    "Take it out, or correct its rule and place.",
)
EXPIRED_IGNORE = Code(
    "expired-ignore",
    "error",
    "An ignore of specloom.toml has passed its last day.",
    "Take it out, or set a later day and say why.",
)
DUPLICATE_OPERATION = Code(
    "duplicate-operation",
    "warning",
    "An operation is described twice, at paths that differ in the names of their variables alone; compared with its namesake.",
    "Keep one of the two, since no call can tell them apart.",
)

CODES = (BAD_POLICY, UNUSED_IGNORE, EXPIRED_IGNORE, DUPLICATE_OPERATION)
