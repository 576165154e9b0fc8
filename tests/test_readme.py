"""Runs every snippet and command of the README as it is, against a server on a loopback port; knows no other page."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tests.support.loopback import serving

RESPONSE = {
    "id": "1",
    "object": "chat.completion",
    "created": 1,
    "model": "meta-llama/Llama-3.3-70B-Instruct-Turbo",
    "choices": [{"finish_reason": "stop", "message": {"role": "assistant", "content": "Hello!"}}],
}
CHUNK = (
    'data: {"id":"1","object":"chat.completion.chunk","created":1,"model":"m",'
    '"choices":[{"index":0,"delta":{"role":"assistant","content":"Hel"},"finish_reason":null}]}\n\n'
)
LIMITED = {"error": {"type": "rate", "message": "slow down"}}


def _blocks(root: Path, language: str) -> list[str]:
    text = (root / "README.md").read_text(encoding="utf-8")
    return re.findall(rf"```{language}\n(.*?)```", text, re.DOTALL)


def _run(code: str) -> None:
    exec(compile(code, "README.md", "exec"), {"__name__": "readme"})


def test_first_example_runs(root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    example = _blocks(root, "python")[0]
    assert len(example.splitlines()) <= 10, "the README promises an example of ten lines"
    with serving() as server:
        monkeypatch.setenv("TOGETHER_API_KEY", "key")
        monkeypatch.setenv("TOGETHER_BASE_URL", server.url)
        server.answer(RESPONSE)
        _run(example)
    assert capsys.readouterr().out == "Hello!\n"
    assert server.last.headers["authorization"] == "Bearer key"
    assert server.last.json["messages"] == [{"role": "user", "content": "hi"}]


def test_second_example_runs(root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    example = _blocks(root, "python")[1].replace("timeout=5", "timeout=5, max_retries=0")
    with serving() as server:
        monkeypatch.setenv("TOGETHER_API_KEY", "key")
        monkeypatch.setenv("TOGETHER_BASE_URL", server.url)
        server.answer(body=f"{CHUNK}data: [DONE]\n\n".encode(), content_type="text/event-stream")
        server.answer(LIMITED, status=429, headers={"x-request-id": "r7"})
        _run(example)
    out = capsys.readouterr().out
    assert out.startswith("Hel429 r7 "), out
    assert "slow down" in out


def test_two_commands_are_targets(root: Path) -> None:
    makefile = (root / "Makefile").read_text(encoding="utf-8")
    for target in ("all", "test"):
        assert re.search(rf"^{target}:", makefile, re.MULTILINE), f"the README speaks of make {target}"


def _commands(root: Path) -> list[str]:
    """Those after the first block, which tests/guides/test_user_pages.py runs in an empty folder."""
    lines = [line.split(" #")[0].strip() for block in _blocks(root, "sh")[1:] for line in block.splitlines()]
    return [line for line in lines if line.startswith("specloom ")]


def test_commands_run(root: Path, tmp_path: Path) -> None:
    """Every `specloom` command of the README, in a copy of the project."""
    for folder in ("specs", "generated", "tests/conformance"):
        shutil.copytree(root / folder, tmp_path / folder)
    commands = _commands(root)
    assert len(commands) >= 4
    for command in commands:
        words = shlex.split(command)[1:]
        done = subprocess.run(
            [sys.executable, "-c", "from specloom.__main__ import main; main()", *words],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, f"{command}\n{done.stdout[-2000:]}{done.stderr[-2000:]}"


def test_links_lead_somewhere(root: Path) -> None:
    text = (root / "README.md").read_text(encoding="utf-8")
    missing = [
        target for target in re.findall(r"\]\(([^)#]+)\)", text) if "://" not in target and not (root / target).exists()
    ]
    assert not missing
