"""Authored cases read the binary response of such a package, and say where one expects JSON."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from tests.golden import machine
from tests.golden.conftest import Golden

from specloom.conformance import load_package
from specloom.conformance.checking.run_cases import run_cases

HERE = Path(__file__).parent
OCTETS = {"headers": {"content-type": "application/octet-stream"}, "base64": "/9j/"}
WRONG = 'value: expected "a value", got "b\'{}\'"'


@pytest.mark.parametrize(
    ("expected", "differences"),
    [
        ({"response": OCTETS, "bytes": "/9j/"}, []),
        ({"response": {"json": {}}}, [f"sync {WRONG}", f"async {WRONG}"]),
    ],
)
def test_binary_responses_are_read(
    golden: Golden, tmp_path: Path, expected: dict[str, Any], differences: list[str]
) -> None:
    folder = tmp_path / "dogs.picture" / "output"
    folder.mkdir(parents=True)
    (folder / "one.json").write_text(json.dumps({"arguments": {"id": "d1"}, **expected}), encoding="utf-8")
    package = load_package(golden.package.__name__, machine.scratch(), HERE / "client.json")
    (verdict,) = run_cases(tmp_path, package)
    assert [str(each) for each in verdict.differences] == differences
