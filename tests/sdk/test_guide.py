"""docs/moving-in.md: ten commands, each of which exists. `make dropin ARGS=--guide` runs them; the network is not asked here."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from tests.support.commands import invoke

PAGE = Path(__file__).parents[2] / "docs" / "moving-in.md"
BLOCKS = re.findall(r"```sh\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)


def test_ten_commands_are_enough() -> None:
    assert len(BLOCKS[0].strip().splitlines()) == 10


@pytest.mark.parametrize(
    "line", [line for block in BLOCKS for line in block.splitlines() if line.startswith("specloom ")]
)
def test_every_verb_and_flag_exists(line: str, monkeypatch: pytest.MonkeyPatch) -> None:
    verb, *rest = line.split()[1:]
    monkeypatch.setenv("COLUMNS", "200")
    shown = invoke([verb, "--help"])
    assert shown.exit_code == 0
    assert all(flag in shown.output for flag in rest if flag.startswith("--"))
