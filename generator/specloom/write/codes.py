"""Codes for files that cannot be written. Covers no other failure."""

from __future__ import annotations

from specloom.findings import Code

EDITED = Code(
    "edited-by-hand",
    "error",
    "a generated file was edited by hand and would be overwritten",
    "Move the change into the description, client.toml or a template, or overwrite the file with --force.",
)
NOT_OURS = Code(
    "not-ours",
    "error",
    "an existing file is in the way of a generated one, and no manifest lists it",
    "Move it, or overwrite it with --force.",
)
UNWRITABLE = Code("unwritable", "error", "a folder or file cannot be written", "Check its owner and permissions.")
BAD_MANIFEST = Code(
    "bad-manifest",
    "error",
    "the manifest of a generated package cannot be read",
    "Restore it from version control, or regenerate the package with --force.",
)
UNSAFE_PATH = Code(
    "unsafe-path",
    "error",
    "a generated file would be outside its package; nothing was written",
    "Correct the template or the setting that names it.",
)

UNFORMATTABLE = Code(
    "unformattable",
    "error",
    "a rendered file is not valid Python",
    "If you use your own templates, check the one for this file; otherwise report a bug with the description.",
)

UNKNOWN_FILE = Code(
    "unknown-file",
    "error",
    "a file in a generated package was not generated",
    "Move it out of the package. Put code that belongs to the package into `specs/<api>/custom/`.",
)

CODES = (EDITED, NOT_OURS, UNWRITABLE, BAD_MANIFEST, UNSAFE_PATH, UNFORMATTABLE, UNKNOWN_FILE)
