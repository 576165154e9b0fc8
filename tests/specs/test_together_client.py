"""client.toml of Together names every operation, and every name has its conformance cases."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

METHODS = frozenset({"get", "post", "put", "patch", "delete"})


@pytest.fixture(scope="module")
def folder(root: Path) -> Path:
    return root / "specs" / "together"


@pytest.fixture(scope="module")
def settings(folder: Path) -> dict[str, Any]:
    return tomllib.loads((folder / "client.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def described(folder: Path) -> set[str]:
    """Keys of the operations that the description has, and those that the overlay adds."""
    description = yaml.safe_load((folder / "openapi.yaml").read_bytes())
    overlay = yaml.safe_load((folder / "overlay.yaml").read_bytes())
    paths = dict(description["paths"])
    for action in overlay["actions"]:
        if action["target"] == "$.paths":
            paths |= action["update"]
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
    schemas = yaml.safe_load((folder / "openapi.yaml").read_bytes())["components"]["schemas"]
    states = {
        "GET /fine-tunes/{id}": schemas["FinetuneJobStatus"]["enum"],
        "GET /jobs/{jobId}": ["Queued", "Running", "Complete", "Failed"],
        "GET /endpoints/{endpointId}": schemas["DedicatedEndpoint"]["properties"]["state"]["enum"],
    }
    for key, waiter in settings["waiters"].items():
        assert {*waiter["done"], *waiter["failed"]} <= set(states[key]), key


def test_every_method_has_cases_both_ways(settings: dict[str, Any], root: Path) -> None:
    cases = root / "tests" / "conformance" / "together"
    folders = {path.name for path in cases.iterdir() if path.is_dir()}
    assert folders == set(settings["operations"].values())
    bare = [
        f"{name}/{way}"
        for name in folders
        for way in ("input", "output")
        if not any((cases / name / way).glob("*.json"))
    ]
    assert not bare, f"tests/conformance/together lacks cases: {bare}"


def test_all_arguments_of_a_body_are_sent_by_some_case(settings: dict[str, Any], root: Path, folder: Path) -> None:
    paths = yaml.safe_load((folder / "openapi.yaml").read_bytes())
    for key, name in settings["operations"].items():
        method, path = key.split(" ")
        operation = paths["paths"].get(path, {}).get(method.lower(), {})
        members = body_members(operation, paths["components"]["schemas"])
        sent: set[str] = set()
        for file in (root / "tests" / "conformance" / "together" / name / "input").glob("*.json"):
            sent |= set(json.loads(file.read_text(encoding="utf-8"))["request"].get("json", {}))
        assert members <= sent, f"no input case of {name} sends {sorted(members - sent)}"


def body_members(operation: dict[str, Any], schemas: dict[str, Any]) -> set[str]:
    """Names of the members of a JSON body, none where there is no such body."""
    content = operation.get("requestBody", {}).get("content", {})
    schema = content.get("application/json", {}).get("schema", {})
    if "$ref" in schema:
        schema = schemas[schema["$ref"].rsplit("/", 1)[-1]]
    return set(schema.get("properties", {}))
