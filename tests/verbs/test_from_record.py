"""`regenerate --from-record`: the schemas that a registry record carries become typed models."""

from __future__ import annotations

import json
import subprocess
import sys

from tests.verbs.conftest import Project

RECORD = {
    "id": "m1",
    "name": "summariser",
    "request_schema": {
        "type": "object",
        "required": ["text"],
        "properties": {"text": {"type": "string"}, "style": {"$ref": "#/$defs/Style"}},
        "$defs": {"Style": {"type": "object", "properties": {"tone": {"enum": ["dry", "warm"]}}}},
    },
    "response_schema": {"type": "object", "required": ["summary"], "properties": {"summary": {"type": "string"}}},
}


def test_schemas_become_models_that_can_be_used(project: Project) -> None:
    (project.root / "summariser.json").write_text(json.dumps(RECORD))
    ran = project.run("regenerate", "--from-record", "summariser.json")
    assert ran.code == 0, ran.err
    code = (
        "import summariser_client as s;"
        "made = s.from_dict(s.models.SummariserRequestSchema, {'text': 'a', 'style': {'tone': 'dry'}});"
        "print(made.style.tone, s.models.SummariserResponseSchema(summary='b').summary)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=project.root / "generated", capture_output=True, text=True, check=False
    )
    assert done.stdout == "dry b\n", done.stderr
    assert project.run("regenerate", "--check").code == 1, "the other API was never made"
    assert project.run("regenerate", "--check", "summariser").code == 0


def test_file_without_schemas_is_refused(project: Project) -> None:
    (project.root / "plain.json").write_text('{"name": "x"}')
    ran = project.run("regenerate", "--from-record", "plain.json")
    assert ran.code == 2
    assert "error no-schemas" in ran.err
    assert not (project.root / "specs" / "plain").exists()
