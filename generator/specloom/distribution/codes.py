"""Why a package cannot be made a distribution."""

from __future__ import annotations

from specloom.findings import Code

NO_LICENSE_TEXT = Code(
    "no-license-text",
    "error",
    "the text of a license is not known, so that LICENSE cannot be written",
    'Name a file that has it: `license-file = "../../LICENSE"` in [distribution].',
)
UNREADABLE_PART = Code(
    "unreadable-part",
    "error",
    "a file that [distribution] names cannot be read",
    "Paths count from the folder of client.toml; save the file as UTF-8.",
)

CODES = (NO_LICENSE_TEXT, UNREADABLE_PART)
