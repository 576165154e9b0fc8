"""The table of operations of every golden description: it imports, its schemas are valid, each command has its help."""

from __future__ import annotations

import importlib
import json
import re
import sys
from pathlib import Path
from typing import Any

import attrs
import jsonschema
import pytest
from tests.golden import machine

from specloom import custom, pipeline, settings

FACTS = machine.facts()


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("tables")
    sys.path.insert(0, str(folder))
    return folder


def references(schema: dict[str, Any]) -> set[str]:
    """Names of the definitions that a schema refers to."""
    return set(re.findall(r'"\$ref": "#/\$defs/([^"]*)"', json.dumps(schema, ensure_ascii=False)))


@pytest.mark.parametrize("fact", FACTS, ids=lambda path: path.name)
def test_every_golden_description_becomes_commands(fact: Path, home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    name = f"table_{fact.name}"
    chosen = attrs.evolve(settings.read(fact, "golden"), package=name, cli=True, mcp=settings.McpRule())
    generated = pipeline.generate(fact / "spec.yaml", chosen, modules=custom.read(fact / "custom"))
    machine.write(generated.files, home / name)
    if generated.package.interface is None:
        assert not generated.client.operations
        return
    table: Any = importlib.import_module(f"{name}._interface.table")
    operations = list(table.all_operations(table.load_api()))
    assert {each.http for each in operations} == {
        f"{each.method} {each.path}" for each in generated.client.operations.values()
    }
    assert len({each.command for each in operations}) == len(operations)
    assert len({each.tool for each in operations}) == len(operations)
    for operation in operations:
        for schema in (operation.result, *(each.schema for each in operation.arguments)):
            jsonschema.Draft202012Validator.check_schema(schema or {})
    definitions: Any = importlib.import_module(f"{name}._interface.mcp.definitions")
    for operation in operations:
        for schema in (definitions.input_schema(operation), definitions.output_schema(operation)):
            jsonschema.Draft202012Validator.check_schema(schema)
            assert all(reference in schema["$defs"] for reference in references(schema)), (
                "every reference leads somewhere"
            )
    root: Any = importlib.import_module(f"{name}._interface.cli.root").make_root(table.load_api(), [])
    for operation in operations:
        root.main([*operation.command, "--help"], prog_name="golden", standalone_mode=False)
        shown = capsys.readouterr().out
        assert operation.http in " ".join(shown.split()), operation
        assert all(f"--{each.option}" in shown for each in operation.arguments)
