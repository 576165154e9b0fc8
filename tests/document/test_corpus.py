"""Real descriptions: all are read, quickly, and each object is visited; what becomes of them is tested elsewhere."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest
from tests.support.work import calls

from specloom import document, ir, rules, source
from specloom.document import load_source
from specloom.document.view import operations, parameters, parts
from specloom.findings import Severity

SHARED = Path(__file__).resolve().parents[3] / "shared"
DOCUMENTS = sorted((SHARED / "corpus" / "docs").glob("*"))
SERVICES = sorted((SHARED / "spector" / "openapi").rglob("*.yaml"))


@pytest.mark.usefixtures("shared")
def test_every_operation_of_the_corpus(shared: Path) -> None:
    index = json.loads((shared / "corpus" / "index.json").read_text(encoding="utf-8"))
    wanted = {entry["path"]: entry["ops"] for entry in index}
    found: dict[str, int] = {}
    for path in wanted:
        generated = document.load(shared / "corpus" / path)
        found[path] = sum(1 for operation in operations(generated) if parameters(generated, operation) is not None)
    assert found == wanted


@pytest.mark.usefixtures("shared")
@pytest.mark.parametrize("path", [*DOCUMENTS, *SERVICES], ids=lambda path: path.stem)
def test_real_documents_are_read_and_linted(path: Path) -> None:
    generated = document.load(path)
    found = rules.lint(generated)
    kinds = Counter(part.kind for part in parts(generated))
    assert kinds["document"] == 1
    severities: set[Severity] = {"error", "warning", "note"}
    assert {finding.severity for finding in (*found, *generated.findings)} <= severities
    for finding in found[:20]:
        assert finding.origin is not None
        assert generated.node(finding.origin) is not None or finding.code == "missing-info", (
            f"{finding} points at nothing"
        )
        assert generated.place(finding.origin).line is not None


@pytest.mark.usefixtures("shared")
@pytest.mark.skipif(not DOCUMENTS, reason="../shared is absent")
def test_places_of_upgraded_documents_are_in_the_file() -> None:
    for path in (each for each in DOCUMENTS if each.stat().st_size < 60_000):
        generated = document.load(path)
        text = generated.files[generated.name].source
        for part in parts(generated):
            place = generated.place(part.node.origin)
            assert place.line is not None, f"{part.node.origin} has no line"
            value = member_text(part.node.value)
            if value is not None:
                rest = text.text[text_offset(text.text, place.line, place.column or 1) :]
                assert rest[:1] in "{[-\"'" or ":" in rest.splitlines()[0], f"{part.node.origin} leads to {rest[:30]!r}"


def member_text(value: object) -> str | None:
    return "mapping" if isinstance(value, dict) and value else None


def text_offset(text: str, line: int, column: int) -> int:
    return sum(len(each) for each in text.splitlines(keepends=True)[: line - 1]) + column - 1


def work(copies: int) -> int:
    """Calls to read, upgrade and visit a document of so many equal paths."""
    operation = {
        "parameters": [{"name": "a", "in": "query", "schema": {"type": "string", "nullable": True}}],
        "responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/A0"}}}}},
    }
    data = {
        "openapi": "3.0.0",
        "paths": {f"/p{number}": {"get": operation} for number in range(copies)},
        "components": {
            "schemas": {f"A{number}": {"properties": {"a": {"type": "string"}}} for number in range(copies)}
        },
    }
    text = json.dumps(data).encode()

    def visit() -> None:
        generated = load_source(source.parse(text, "x.json"))
        for part in parts(generated):
            generated.follow(part.node)
        generated.place(ir.Origin("x.json", "/paths"))

    return calls(visit)


def test_work_grows_linearly() -> None:
    small, large = work(100), work(800)
    assert large < 8.5 * small, f"eight times the document takes {large / small:.1f} times the calls"
