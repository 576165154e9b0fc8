"""docs/diff.md says what is so: its policy is understood, its formats are all there are."""

from __future__ import annotations

import re
import shlex
import subprocess
from pathlib import Path

import pytest
from tests.support.commands import invoke

from specloom.diff.policy.policy_file import read_policy
from specloom.diff.printers import FORMATS

DOCS = Path(__file__).resolve().parents[2] / "docs" / "diff.md"


def test_the_policy_of_the_docs_is_understood(tmp_path: Path) -> None:
    written = "".join(re.findall(r"```toml\n(.*?)```", DOCS.read_text(encoding="utf-8"), re.DOTALL))
    (tmp_path / "specloom.toml").write_text(written, encoding="utf-8")
    policy = read_policy(tmp_path / "specloom.toml")
    assert (policy.fail_on, policy.version_policy, policy.base_prefix) == ("error", True, "/v1")
    assert policy.ignores[0].place == "GET /pets"
    assert [str(group) for group in policy.ignores[0].groups] == ["path:/pets/*"]
    assert [str(each.group) for each in policy.group_levels] == ["tag:admin", "extension:x-audience=partner"]
    assert policy.layout.descriptions == ("services/*/openapi.yaml",)


def test_each_format_is_in_the_docs() -> None:
    listed = re.findall(r"^\| `(\w+)` \|", DOCS.read_text(encoding="utf-8").split("## Formats")[1], re.MULTILINE)
    assert tuple(listed) == FORMATS


def test_the_changes_of_this_repository_are_as_the_docs_show_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = DOCS.read_text(encoding="utf-8").split("Two changes of this repository")[1]
    (console,) = re.findall(r"```console\n(.*?)```", text, re.DOTALL)[:1]
    blocks = [
        block.partition("\n")
        for block in re.split(r"^\$ ", console.removesuffix("$\n"), flags=re.MULTILINE)
        if block.strip()
    ]
    house = DOCS.parents[1]
    if not (house / ".git").exists():
        pytest.skip("no clone: git remembers nothing here")
    _git(tmp_path, "clone", "-q", "--shared", "--no-checkout", str(house), "house")
    monkeypatch.chdir(tmp_path / "house")
    for command, _, shown in blocks:
        switch, _, compare = command.partition(" && ")
        commit = shlex.split(switch)[-1]
        if subprocess.run(["git", "cat-file", "-e", f"{commit}~1"], capture_output=True, check=False).returncode:
            pytest.skip(f"the clone is shallow: it does not hold {commit}")
        _git(Path(), *shlex.split(switch)[1:])
        done = invoke(shlex.split(compare)[1:])
        assert (done.exit_code, done.stdout) == (0, shown), command


def _git(folder: Path, *arguments: str) -> None:
    subprocess.run(["git", "-C", str(folder), *arguments], check=True, capture_output=True)
