"""Codes for faults found while a description is loaded. Covers references and versions, not operations."""

from __future__ import annotations

from specloom.findings import Code

NOT_A_DESCRIPTION = Code(
    "not-a-description",
    "error",
    "the file is neither an OpenAPI description nor a JSON Schema",
    "A description begins with `openapi: 3.1.0` or `swagger: '2.0'`.",
)
DANGLING_REF = Code(
    "dangling-ref",
    "error",
    "a reference has no target; treated as `Any`",
    "Correct the pointer.",
)
OUTSIDE_REF = Code(
    "outside-ref",
    "error",
    "a reference leaves the folder of the description; not followed",
    "Name the folder in `allow_external_refs` of client.toml, pass --allow-external-refs, or bundle the description.",
)
REF_CYCLE = Code("ref-cycle", "error", "references form a cycle; treated as `Any`", "Describe one of them in place.")
UNKNOWN_VERSION = Code(
    "unknown-version", "warning", "the document has no known OpenAPI version", "Write `openapi: 3.1.0`."
)
WRONG_SHAPE = Code("wrong-shape", "error", "a property has a value of the wrong type; ignored", "Correct the value.")
OLD_NULLABLE = Code(
    "old-nullable",
    "warning",
    "OpenAPI 3.0's `nullable` in a 3.1 document; interpreted as in 3.0",
    "Write `type: [string, 'null']`, or `anyOf` with `type: 'null'`.",
)
BOOLEAN_REQUIRED = Code(
    "boolean-required",
    "warning",
    "`required: true` on a property; treated as a required property",
    "List the property in `required` of the enclosing schema.",
)
UNKNOWN_SEPARATOR = Code(
    "unknown-separator", "warning", "a `collectionFormat` without an equivalent in OpenAPI 3; sent with commas"
)
NOT_AN_OVERLAY = Code(
    "not-an-overlay",
    "error",
    "the file is not an OpenAPI Overlay",
    "Begin it with `overlay: 1.0.0`, and list its changes under `actions`.",
)
BAD_ACTION = Code(
    "bad-action",
    "error",
    "an overlay action cannot be applied; it has no effect",
    "Give it a `target`, which is a JSONPath, and an `update` of the same kind as what is there, or `remove: true`.",
)
UNUSED_ACTION = Code("unused-action", "error", "an overlay action matches nothing", "Remove it, or correct its target.")

CODES = (
    NOT_A_DESCRIPTION,
    DANGLING_REF,
    OUTSIDE_REF,
    REF_CYCLE,
    UNKNOWN_VERSION,
    WRONG_SHAPE,
    OLD_NULLABLE,
    BOOLEAN_REQUIRED,
    UNKNOWN_SEPARATOR,
    NOT_AN_OVERLAY,
    BAD_ACTION,
    UNUSED_ACTION,
)
"""All codes of this package."""
