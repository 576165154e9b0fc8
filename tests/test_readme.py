"""Runs the README's example as it stands, against a server on a loopback port; knows no other page."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from tests.support.loopback import serving

REPLY = {
    "id": "1",
    "object": "chat.completion",
    "created": 1,
    "model": "meta-llama/Llama-3.3-70B-Instruct-Turbo",
    "choices": [{"finish_reason": "stop", "message": {"role": "assistant", "content": "Hello!"}}],
}


def test_example_runs(root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    text = (root / "README.md").read_text(encoding="utf-8")
    found = re.search(r"```python\n(.*?)```", text, re.DOTALL)
    assert found, "the README has no Python example"
    example = found[1]
    assert len(example.splitlines()) <= 10, "the README promises an example of ten lines"
    with serving() as server:
        monkeypatch.setenv("TOGETHER_API_KEY", "key")
        monkeypatch.setenv("TOGETHER_BASE_URL", server.url)
        server.answer(REPLY)
        exec(compile(example, "README.md", "exec"), {"__name__": "readme"})
    assert capsys.readouterr().out == "Hello!\n"
    assert server.last.headers["authorization"] == "Bearer key"
    assert server.last.json["messages"] == [{"role": "user", "content": "hi"}]


def test_two_commands_are_targets(root: Path) -> None:
    makefile = (root / "Makefile").read_text(encoding="utf-8")
    for target in ("all", "test"):
        assert re.search(rf"^{target}:", makefile, re.MULTILINE), f"the README speaks of make {target}"
