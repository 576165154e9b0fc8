"""What lowering cannot take as the description has it. Each code has its fixture under `tests/negative/`."""

from __future__ import annotations

from specloom.findings import Code

NOT_A_SCHEMA = Code("not-a-schema", "error", "a schema is neither an object nor true or false; anything is taken")
UNKNOWN_TYPE = Code("unknown-type", "error", "a schema's type is none that JSON Schema knows; anything is taken")
EMPTY_ENUM = Code("empty-enum", "warning", "an enumeration has no values; any value of its type is taken")
INVALID_STATUS = Code("invalid-status", "warning", "a reply's key is no status; it is taken for the default reply")
SERVER_WITHOUT_URL = Code("server-without-url", "warning", "a server has no url and is left out")
UNKNOWN_SECURITY = Code(
    "unknown-security-scheme",
    "warning",
    "a security scheme is of no known type; callers add what it needs with extra_headers",
)
UNDECLARED_PATH_PARAMETER = Code(
    "undeclared-path-parameter",
    "warning",
    "a path names a parameter that nothing describes; it is taken for a required text",
    "Add it to `parameters` with `in: path`.",
)
STRAY_PATH_PARAMETER = Code(
    "stray-path-parameter",
    "warning",
    "a path parameter has no place in the path and is left out",
    "Name it in the path, in braces, or remove it.",
)
UNNAMED_PARAMETER = Code("unnamed-parameter", "error", "a parameter has no name or no known place and is left out")
STYLE_NOT_FOR_PLACE = Code(
    "style-not-for-place", "warning", "a parameter's style is not for its place; the default one is used"
)
UNREAD_EXTENSION = Code(
    "unread-extension",
    "note",
    "an extension that another generator reads has no effect",
    "docs/descriptions.md lists the extensions that are read.",
)

CODES = (
    NOT_A_SCHEMA,
    UNKNOWN_TYPE,
    EMPTY_ENUM,
    INVALID_STATUS,
    SERVER_WITHOUT_URL,
    UNKNOWN_SECURITY,
    UNDECLARED_PATH_PARAMETER,
    STRAY_PATH_PARAMETER,
    UNNAMED_PARAMETER,
    STYLE_NOT_FOR_PLACE,
    UNREAD_EXTENSION,
)
