"""Codes for files that are not valid YAML or JSON. Knows nothing of API descriptions."""

from __future__ import annotations

from specloom.findings import Code

NO_FILE = Code("no-file", "error", "the file cannot be read", "Check the path and its permissions.")
TOO_LARGE = Code(
    "too-large",
    "error",
    "the file exceeds the size limit",
    "If you trust it, raise the limit with the environment variable SPECLOOM_MOST_BYTES or SPECLOOM_MOST_VALUES.",
)
NOT_UTF = Code("not-text", "error", "the file is not UTF-8 text", "Save it as UTF-8.")
EMPTY = Code("empty-file", "error", "the file is empty", "Restore its content, or remove the file.")
UNREADABLE = Code("unreadable", "error", "the file is neither YAML nor JSON", "Correct the syntax at that place.")
TOO_DEEP = Code(
    "too-deep", "error", "values are nested too deeply", "Move inner schemas to components, and refer to them."
)
ALIAS_BOMB = Code(
    "alias-bomb", "error", "aliases expand to more values than the limit allows", "Use `$ref` in place of YAML aliases."
)
NOT_A_MAPPING = Code(
    "not-a-mapping",
    "error",
    "the root of the document is not an object",
    "Begin a description with `openapi: 3.1.0`, and an overlay with `overlay: 1.0.0`.",
)
DUPLICATE_KEY = Code(
    "duplicate-key", "error", "an object has a key twice; the last one is used", "Remove or rename one of the two."
)
LOOSE_JSON = Code(
    "loose-json",
    "warning",
    "the file is not valid JSON, but could be read as YAML",
    "Correct the JSON syntax, or rename the file to .yaml.",
)
MORE_DOCUMENTS = Code(
    "more-documents", "warning", "the file contains several YAML documents; only the first is read", "Split the file."
)

CODES = (
    NO_FILE,
    TOO_LARGE,
    NOT_UTF,
    EMPTY,
    UNREADABLE,
    TOO_DEEP,
    ALIAS_BOMB,
    NOT_A_MAPPING,
    DUPLICATE_KEY,
    LOOSE_JSON,
    MORE_DOCUMENTS,
)
"""All codes of this package."""
