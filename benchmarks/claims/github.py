"""A large description: GitHub's, 13 MB, compared with openapi-python-client; and descriptions of growing size."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

from benchmarks import npm
from benchmarks.claim import AtLeast, AtMost, Claim, Pair
from benchmarks.claims.generating import compared_with_peer, from_scratch, project, regenerate
from benchmarks.processes import compare_runs

SMALL, LARGE = 400, 1600
"""Operations of the descriptions that show how time grows."""


def description() -> Path:
    """The file. Raises Unable if it is missing and cannot be downloaded."""
    return npm.member("@octokit/openapi", "generated/api.github.com.json")


def made_up(operations: int) -> dict[str, Any]:
    """A description with this many operations, each with its own body and response."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Growing", "version": "1"},
        "paths": {f"/things{number}/{{id}}": {"post": _operation(number)} for number in range(operations)},
        "components": {"schemas": {f"Thing{number}": _schema(number) for number in range(operations)}},
    }


def _operation(number: int) -> dict[str, Any]:
    content = {"application/json": {"schema": {"$ref": f"#/components/schemas/Thing{number}"}}}
    return {
        "operationId": f"change-thing{number}",
        "tags": [f"group{number % 20}"],
        "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
        "requestBody": {"content": content, "required": True},
        "responses": {"200": {"description": "Done.", "content": content}},
    }


def _schema(number: int) -> dict[str, Any]:
    return {
        "type": "object",
        "required": ["id"],
        "properties": {
            "id": {"type": "string"},
            f"count_{number}": {"type": "integer"},
            "parent": {"$ref": f"#/components/schemas/Thing{number // 2}"},
            "labels": {
                "type": "array",
                "items": {"type": "object", "properties": {f"label_{number}": {"type": "string"}}},
            },
        },
    }


def growth() -> Pair:
    """A large description, as a multiple of one a quarter of its size."""
    with tempfile.TemporaryDirectory(prefix="specloom-bench-") as generated:
        files = {size: Path(generated) / f"{size}.json" for size in (SMALL, LARGE)}
        for size, file in files.items():
            file.write_text(json.dumps(made_up(size)), encoding="utf-8")
        with project("growing", files[LARGE]) as large, project("growing", files[SMALL]) as small:
            start = min(regenerate(small, "--help").cpu for _ in range(3))
            return compare_runs(
                lambda: from_scratch(large), lambda: from_scratch(small), lambda spent: spent.cpu - start, 3
            )


CLAIMS = (
    Claim(
        id="generate-github",
        what="generate GitHub's client, 13 MB of description",
        ours="specloom",
        peer="openapi-python-client",
        limit=AtLeast(2),
        how="CPU of the whole command, formatting included.",
        measure=lambda: compared_with_peer("github", description(), lambda spent: spent.cpu, 3),
    ),
    Claim(
        id="generate-github-memory",
        what="memory of generating GitHub's client",
        ours="specloom",
        peer="openapi-python-client",
        limit=AtMost(0.7),
        how="Peak memory of the largest process of the command.",
        measure=lambda: compared_with_peer("github", description(), lambda spent: spent.memory, 1, "B"),
    ),
    Claim(
        id="generate-growth",
        what=f"generate a client of {LARGE:,} operations",
        ours="specloom",
        peer=f"specloom, {SMALL} operations",
        limit=AtMost(LARGE / SMALL * 1.15),
        how="CPU of the whole command less that of `regenerate --help`.",
        measure=growth,
    ),
)
