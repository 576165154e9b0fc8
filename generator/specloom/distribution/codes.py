"""Codes for packages that cannot become a distribution."""

from __future__ import annotations

from specloom.findings import Code

NO_LICENSE_TEXT = Code(
    "no-license-text",
    "error",
    "the text of the license is unknown, so LICENSE cannot be written",
    'Name a file that contains it:  `license-file = "../../LICENSE"` in [distribution].',
)
UNREADABLE_PART = Code(
    "unreadable-part",
    "error",
    "a file that [distribution] names cannot be read",
    "Paths are relative to the folder of client.toml; save the file as UTF-8.",
)

CODES = (NO_LICENSE_TEXT, UNREADABLE_PART)
