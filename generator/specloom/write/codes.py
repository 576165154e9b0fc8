"""Why files cannot be written."""

from __future__ import annotations

from specloom.findings import Code

EDITED = Code(
    "edited-by-hand",
    "error",
    "a generated file was changed since it was made and would be overwritten",
    "Move the change into the description, client.toml or a template; or overwrite it with --force.",
)
NOT_OURS = Code(
    "not-ours",
    "error",
    "a file stands where a generated one would, and no manifest says that we made it",
    "Move it away, or overwrite it with --force.",
)
UNWRITABLE = Code("unwritable", "error", "a folder or file cannot be written", "Check its owner and mode.")
BAD_MANIFEST = Code(
    "bad-manifest",
    "error",
    "the manifest of a generated package cannot be read",
    "Restore it, or remake all with --force.",
)
UNSAFE_PATH = Code("unsafe-path", "error", "a generated file would stand outside its package; nothing was written")

UNFORMATTABLE = Code(
    "unformattable",
    "error",
    "a rendered file is no Python",
    "If templates of your own are in use, look at the one that made the file; else report it with the description.",
)

UNKNOWN_FILE = Code(
    "unknown-file",
    "error",
    "a file in the folder of a generated package was not generated",
    "Move it out of the package. Code that belongs to the package goes into `specs/<api>/custom/`.",
)

CODES = (EDITED, NOT_OURS, UNWRITABLE, BAD_MANIFEST, UNSAFE_PATH, UNFORMATTABLE, UNKNOWN_FILE)
