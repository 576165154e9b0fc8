"""The codes of findings about a comparison itself. Knows nothing of changes, whose ids are in the catalogue of rules."""

from __future__ import annotations

from specloom.findings import Code

BAD_POLICY = Code(
    "bad-policy",
    "error",
    "the table [diff] of specloom.toml is not valid",
    "`specloom explain diff` lists the keys.",
)
UNUSED_IGNORE = Code(
    "unused-ignore",
    "error",
    "an ignore of specloom.toml matches no change",
    "Remove it, or correct its rule and place.",
)
EXPIRED_IGNORE = Code(
    "expired-ignore",
    "error",
    "an ignore of specloom.toml has expired",
    "Remove it, or set a later date and give a reason.",
)
DUPLICATE_OPERATION = Code(
    "duplicate-operation",
    "warning",
    "an operation is described twice, at paths that differ only in variable names; each is compared with the operation at the same path",
    "Remove one of the two; requests cannot distinguish them.",
)

CODES = (BAD_POLICY, UNUSED_IGNORE, EXPIRED_IGNORE, DUPLICATE_OPERATION)
