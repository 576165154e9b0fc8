"""Holds docs/drop-in.md to its word: each call that the official SDK's README shows is made here, its import changed.

What does not work must fail for the reason that the table gives, so a row that has become untrue is noticed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.drop_in import failing, working
from tests.drop_in.table import FAILS, WORKS
from tests.support.loopback import Loopback, serving

FILLED = (working, failing)
"""Modules that enter their rows when they are imported."""


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Loopback]:
    """A server that both clients find by the environment variables of the SDK."""
    with serving() as running:
        monkeypatch.setenv("TOGETHER_BASE_URL", f"{running.url}/v1")
        monkeypatch.setenv("TOGETHER_API_KEY", "key")
        yield running


@pytest.mark.parametrize("call", WORKS)
def test_works_with_the_import_changed(server: Loopback, call: str) -> None:
    WORKS[call](server)


@pytest.mark.parametrize("call", FAILS)
def test_fails_for_the_reason_given(server: Loopback, call: str) -> None:
    kind, message, use = FAILS[call]
    with pytest.raises(kind, match=message):
        use(server)


def test_the_table_has_these_rows(root: Path) -> None:
    lines = (root / "docs" / "drop-in.md").read_text(encoding="utf-8").splitlines()
    rows = dict(re.findall(r"^\| `(.+?)` \| (works|no)\b", line)[0] for line in lines if line.startswith("| `"))
    assert rows == dict.fromkeys(WORKS, "works") | dict.fromkeys(FAILS, "no"), "docs/drop-in.md says otherwise"


def test_the_table_counts_its_rows(root: Path) -> None:
    said = f"{len(WORKS)} of {len(WORKS) + len(FAILS)}"
    assert said in (root / "docs" / "drop-in.md").read_text(encoding="utf-8"), f"it is {said} rows that work"
