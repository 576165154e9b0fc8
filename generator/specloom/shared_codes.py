"""Codes that both a lint rule and a later step report, defined once. Reports no findings."""

from __future__ import annotations

from specloom.findings import Code

NOT_A_SCHEMA = Code(
    "not-a-schema",
    "error",
    "a schema is neither an object nor a boolean; treated as `Any`",
    "Correct the schema, or the reference to it.",
)
UNKNOWN_TYPE = Code(
    "unknown-type",
    "error",
    "`type` is not a JSON Schema type; treated as `Any`",
    "Use string, integer, number, boolean, array, object or null; put more specific types in `format`.",
)
EMPTY_ENUM = Code(
    "empty-enum",
    "warning",
    "an enum has no values; any value of its type is accepted",
    "List the values, or remove `enum`.",
)
INVALID_STATUS = Code(
    "invalid-status",
    "warning",
    "a response key is not a status code; treated as `default`",
    "Use a status code such as 200, a range such as 2XX, or default.",
)
UNDECLARED_PATH_PARAMETER = Code(
    "undeclared-path-parameter",
    "warning",
    "a path template has an undeclared parameter; treated as a required string",
    "Declare it under `parameters` with `in: path`.",
)
STRAY_PATH_PARAMETER = Code(
    "stray-path-parameter",
    "warning",
    "a path parameter is not in the path template; omitted",
    "Add it to the path in braces, or remove it.",
)
UNNAMED_PARAMETER = Code(
    "unnamed-parameter",
    "error",
    "a parameter has no name, or `in` is not a known location; omitted",
    "Set `name`, and `in` to `path`, `query`, `header` or `cookie`.",
)
INVALID_DEFAULT = Code(
    "default-does-not-fit",
    "warning",
    "a default does not match its own schema; ignored",
    "Correct the default or the schema.",
)

CODES = (
    NOT_A_SCHEMA,
    UNKNOWN_TYPE,
    EMPTY_ENUM,
    INVALID_STATUS,
    UNDECLARED_PATH_PARAMETER,
    STRAY_PATH_PARAMETER,
    UNNAMED_PARAMETER,
    INVALID_DEFAULT,
)
