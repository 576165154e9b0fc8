"""Names that packages have from the runtime are read from the runtime, and cover what generated modules import."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from specloom import pipeline, settings
from specloom.names import taken

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = {"models", "types", "inputs", "resources"}


def imported(text: str) -> Iterator[str]:
    """Classes and constants that a module imports from the runtime under their own names."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.ImportFrom) and "_runtime" in (node.module or "").split("."):
            yield from (alias.name for alias in node.names if alias.name[:1].isupper() and alias.asname is None)


@pytest.mark.parametrize("package", sorted((ROOT / "generated").glob("*_client")), ids=lambda path: path.name)
def test_what_generated_modules_import_is_known(package: Path) -> None:
    paths = [path for folder in FOLDERS for path in (package / folder).rglob("*.py")]
    found = {name for path in paths for name in imported(path.read_text(encoding="utf-8"))}
    assert found - {"RequestOptions", "FileInput"} <= taken.names_in_modules()


def test_the_options_of_calls_constructors_and_commands_are_read_from_the_runtime() -> None:
    assert {"timeout", "extra_body", "progress"} <= taken.call_options()
    assert {"http_client", "limits", "recording", "strict"} <= taken.client_options()
    assert {"dry-run", "output"} <= taken.command_options("COMMON")
    assert taken.command_options("PAGING") == {"all", "limit"}
    assert "model_dump" in taken.record_methods()


@pytest.mark.parametrize("name", ["Stream", "Operation", "Record", "Pages", "Resource"])
def test_a_tag_called_like_something_of_the_runtime_gets_a_suffix(name: str, tmp_path: Path) -> None:
    description = tmp_path / "openapi.yaml"
    description.write_text(
        f"""
openapi: 3.1.0
info: {{title: A, version: "1"}}
paths:
  /birds: {{get: {{operationId: getBirds, tags: [birds], responses: {{"204": {{description: Done.}}}}}}}}
  /things: {{get: {{operationId: getThings, tags: [{name}], responses: {{"204": {{description: Done.}}}}}}}}
"""
    )
    files = pipeline.generate(description, settings.ClientSettings(name="a")).files
    module = files[f"resources/{name.lower()}.py"]
    assert f"class {name}Resource(" in module
    assert f"def {name.lower()}(self) -> {name}Resource:" in files["client.py"]


def attributes(path: Path, kind: str) -> set[str]:
    """What Python's own parser finds in the classes of a module: methods, annotated attributes, and what is set on `self`."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    classes = [node for node in tree.body if isinstance(node, ast.ClassDef) and node.name.endswith(kind)]
    functions = {
        node.name
        for cls in classes
        for node in ast.walk(cls)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }
    fields = {
        node.target.id
        for cls in classes
        for node in cls.body
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
    }
    stored = {
        node.attr
        for cls in classes
        for node in ast.walk(cls)
        if isinstance(node, ast.Attribute)
        and isinstance(node.ctx, ast.Store)
        and isinstance(node.value, ast.Name)
        and node.value.id == "self"
    }
    return {name for name in functions | fields | stored if not name.startswith("_")}


def test_attributes_of_clients_and_records_are_those_that_a_parser_finds() -> None:
    runtime = ROOT / "templates" / "runtime"
    modules = [path for name in ("client.py", "resource.py") for path in runtime.rglob(name)]
    on_resources = {name for path in modules for name in attributes(path, "Resource")}
    on_clients = {name for path in modules for name in attributes(path, "Client")}
    assert taken.names_on_resources() == on_resources | {"with_raw_response", "with_streaming_response"}
    assert taken.names_on_clients() - taken.names_on_resources() == on_clients - on_resources
    assert taken.record_methods() == attributes(runtime / "compat" / "records.py", "Record")
