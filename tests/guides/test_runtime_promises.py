"""docs/runtime-promises.md: each test that it names exists, and each limit that it names has the default it says."""

from __future__ import annotations

import ast
import re
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "runtime-promises.md").read_text(encoding="utf-8")
NAMED = re.findall(r"`(test_\w+\.py)::(test_\w+)`", PAGE)


def test_every_promise_names_its_test() -> None:
    rows = [line for line in PAGE.splitlines() if line.startswith("| ") and not line.startswith("| promise")]
    assert len(rows) == len(NAMED) > 25


@pytest.mark.parametrize(("module", "name"), NAMED)
def test_the_test_exists(module: str, name: str) -> None:
    tree = ast.parse((ROOT / "tests" / "runtime" / module).read_text(encoding="utf-8"))
    assert name in {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}


def test_the_defaults_are_those_of_the_code(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "templates"))
    from runtime.options import Limits

    assert Limits() == Limits(
        body=256 << 20, event=32 << 20, headers=1000, header_bytes=100 << 10, retry_after=120.0, token=60.0
    )
    sys.modules.pop("runtime.options", None)
