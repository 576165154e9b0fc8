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

CODES = (NOT_A_DESCRIPTION, DANGLING_REF, OUTSIDE_REF, REF_CYCLE)
"""All codes of this room."""
