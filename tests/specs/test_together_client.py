"""client.toml of Together names every operation, and every name has its conformance cases."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

METHODS = frozenset({"get", "post", "put", "patch", "delete"})
CASES = Path("tests", "conformance", "together")


@pytest.fixture(scope="module")
def folder(root: Path) -> Path:
    return root / "specs" / "together"


@pytest.fixture(scope="module")
def settings(folder: Path) -> dict[str, Any]:
    return tomllib.loads((folder / "client.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def paths(folder: Path) -> dict[str, Any]:
    return dict(yaml.load((folder / "openapi.yaml").read_bytes(), Loader=yaml.CSafeLoader)["paths"])


@pytest.fixture(scope="module")
def described(paths: dict[str, Any]) -> set[str]:
    """Keys of the operations."""
    return {f"{method.upper()} {path}" for path, item in paths.items() for method in METHODS & set(item)}


def test_every_operation_has_a_name(settings: dict[str, Any], described: set[str]) -> None:
    assert set(settings["operations"]) == described
    names = list(settings["operations"].values())
    assert len(set(names)) == len(names), "two operations share a name in specs/together/client.toml"


@pytest.mark.parametrize("table", ["waiters", "registry.paths"])
def test_other_tables_name_operations(settings: dict[str, Any], described: set[str], table: str) -> None:
    named: Any = settings
    for step in table.split("."):
        named = named[step]
    assert set(named) <= described


def test_waiters_name_values_of_the_enumeration(settings: dict[str, Any], folder: Path) -> None:
    schemas = yaml.load((folder / "openapi.yaml").read_bytes(), Loader=yaml.CSafeLoader)["components"]["schemas"]
    states = {
        "GET /fine-tunes/{id}": schemas["FinetuneJobStatus"]["enum"],
        "GET /jobs/{jobId}": schemas["JobInfoSuccessResponse"]["properties"]["status"]["enum"],
        "GET /endpoints/{endpointId}": schemas["DedicatedEndpoint"]["properties"]["state"]["enum"],
    }
    for key, waiter in settings["waiters"].items():
        assert {*waiter["done"], *waiter["failed"]} <= set(states[key]), key


CALLED_MOST = frozenset(
    {
        "audio", "batches", "chat", "code_interpreter", "completions", "embeddings", "endpoints", "evals", "files",
        "fine_tuning", "images", "models", "rerank", "videos",
    }
)  # fmt: skip
"""Resources whose methods all have authored cases; so have the methods of clusters."""

WEBSOCKETS = frozenset({"audio.speech.websocket", "audio.transcriptions.websocket"})
"""Methods that open what a case cannot show."""


def test_methods_called_most_have_cases_both_ways(settings: dict[str, Any], root: Path) -> None:
    cases = root / CASES
    folders = {path.name for path in cases.iterdir() if path.is_dir()}
    names = set(settings["operations"].values())
    wanted = {name for name in names if name.split(".")[0] in CALLED_MOST or name.startswith("beta.clusters.")}
    assert wanted - WEBSOCKETS <= folders <= names
    bare = [
        f"{name}/{way}"
        for name in folders
        for way in ("input", "output")
        if not any((cases / name / way).glob("*.json"))
    ]
    assert not bare, f"tests/conformance/together lacks cases: {bare}"


def test_all_arguments_of_a_body_are_sent_by_some_case(settings: dict[str, Any], root: Path, folder: Path) -> None:
    paths = yaml.load((folder / "openapi.yaml").read_bytes(), Loader=yaml.CSafeLoader)
    with_cases = {key: name for key, name in settings["operations"].items() if (root / CASES / name).is_dir()}
    for key, name in with_cases.items():
        method, path = key.split(" ")
        operation = paths["paths"].get(path, {}).get(method.lower(), {})
        members = body_members(operation, paths["components"]["schemas"])
        sent: set[str] = set()
        for file in (root / CASES / name / "input").glob("*.json"):
            sent |= set(json.loads(file.read_text(encoding="utf-8"))["request"].get("json", {}))
        assert members <= sent, f"no input case of {name} sends {sorted(members - sent)}"


def body_members(operation: dict[str, Any], schemas: dict[str, Any]) -> set[str]:
    """Names of the members of a JSON body, none where there is no such body."""
    content = operation.get("requestBody", {}).get("content", {})
    schema = content.get("application/json", {}).get("schema", {})
    if "$ref" in schema:
        schema = schemas[schema["$ref"].rsplit("/", 1)[-1]]
    return set(schema.get("properties", {}))
