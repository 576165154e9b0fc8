"""Reports descriptions of which a package has nothing, or nothing to call. Generates nothing."""

from __future__ import annotations

from collections.abc import Iterator

from specloom import ir
from specloom.document import Document
from specloom.findings import Code, Finding, placed

NOTHING_DESCRIBED = Code(
    "nothing-described",
    "error",
    "a description has no operation, webhook or schema, so its package is empty",
    "Describe operations under `paths`, or name the file that does.",
)
NO_OPERATIONS = Code(
    "no-operations",
    "note",
    "an OpenAPI description has schemas but no operation or webhook, so its package has models only",
    "Describe operations under `paths` if the package should call a server.",
)
CODES = (NOTHING_DESCRIBED, NO_OPERATIONS)


def nothing_described(described: Document, client: ir.Client) -> Iterator[Finding]:
    """The finding about a description without operations; a JSON Schema file is not expected to have any."""
    if client.operations or client.webhooks or described.kind != "openapi":
        return
    origin = client.origin / "paths" if "paths" in described.data else client.origin
    if client.shapes:
        found = NO_OPERATIONS.found("the description has schemas but no operation; the package has models only", origin)
    else:
        found = NOTHING_DESCRIBED.found("the description has no operation, webhook or schema", origin)
    yield placed(found, described.place)
