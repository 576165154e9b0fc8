"""Every command of docs/command-and-mcp.md is run, and prints what the page shows; the page's prose is not judged."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import Any

import anyio
import pytest
from tests.interface.running import Shell

from specloom import settings

PAGE = Path(__file__).resolve().parents[2] / "docs" / "command-and-mcp.md"
BLOCKS = re.findall(r"```console\n\$ (.*?)\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)


def test_the_page_shows_commands() -> None:
    assert len(BLOCKS) >= 4


def test_the_settings_of_the_page_are_ones() -> None:
    first, second = re.findall(r"```toml\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    assert settings.parse(first, "together", "client.toml").cli
    assert settings.parse(second, "together", "client.toml").mcp == settings.McpRule(
        include=("files.*", "models.*"),
        exclude=("files.delete",),
        rename={"GET /models": "list_models"},
        describe={"GET /models": "Models that can be called, with prices."},
        hints={"POST /rerank": {"read_only": True}},
    )


def test_the_client_of_the_page_works(together: Shell) -> None:
    (code,) = re.findall(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    names: dict[str, Any] = {}
    exec(code, names)
    assert anyio.run(names["main"], together.whole) == {"partial": ["my_file.jsonl", "my_file.jsonl"]}


@pytest.mark.parametrize(("line", "shown"), BLOCKS, ids=[line[:40] for line, _ in BLOCKS])
def test_commands_print_what_the_page_shows(line: str, shown: str, together: Shell) -> None:
    program, *words = shlex.split(line)
    assert program == "together"
    more = {"TOGETHER_BASE_URL": ""} if "--dry-run" in words else {}
    done = together.pipe("together_client", *words, **more)
    assert (done.out + done.err).rstrip() == shown.rstrip()
