"""What can be wrong with a description when it is loaded. Knows references and versions; not operations."""

from __future__ import annotations

from specloom.findings import Code

NOT_A_DESCRIPTION = Code(
    "not-a-description",
    "error",
    "the file describes no API and is no JSON Schema",
    "A description begins with `openapi: 3.1.0` or `swagger: '2.0'`.",
)
DANGLING_REF = Code(
    "dangling-ref",
    "error",
    "a reference leads nowhere; what stands there is taken for anything",
    "Correct the pointer.",
)
OUTSIDE_REF = Code(
    "outside-ref",
    "error",
    "a reference leaves the description's folder or the machine, and is not followed",
    "Bundle the description, or allow it with `--outside`.",
)
REF_CYCLE = Code("ref-cycle", "error", "references lead in a circle and never to a value")
UNKNOWN_VERSION = Code(
    "unknown-version", "warning", "the document names no version of OpenAPI that is known", "Write `openapi: 3.1.0`."
)
WRONG_SHAPE = Code(
    "wrong-shape", "error", "a member holds a value of a kind that OpenAPI does not allow there", "Correct the value."
)
OLD_NULLABLE = Code(
    "old-nullable",
    "warning",
    "OpenAPI 3.0's `nullable` in a 3.1 document, read as it was meant",
    "Write `type: [string, 'null']`, or `anyOf` with `type: 'null'`.",
)
BOOLEAN_REQUIRED = Code(
    "boolean-required",
    "warning",
    "`required: true` on a schema, read as on a member that must be there",
    "List the member in the `required` of the schema around it.",
)
UNKNOWN_SEPARATOR = Code(
    "unknown-separator", "warning", "a `collectionFormat` that OpenAPI 3 has no style for, sent with commas instead"
)
NOT_AN_OVERLAY = Code("not-an-overlay", "error", "the file is no OpenAPI Overlay")
BAD_ACTION = Code("bad-action", "error", "an overlay's action that cannot be carried out; it has no effect")
UNUSED_ACTION = Code(
    "unused-action", "error", "an overlay's action that matches nothing", "Remove it, or correct its target."
)

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
"""All codes of this room."""
