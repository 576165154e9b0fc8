"""docs/publishing.md, done as it says, but for what is sent to an index."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from tests.verbs.conftest import SPEC

BLOCK = re.compile(r"```(\w+)\n(.*?)```", re.DOTALL)


def test_the_page_works_as_it_says(root: Path, tmp_path: Path) -> None:
    page = (root / "docs" / "publishing.md").read_text(encoding="utf-8")
    blocks = dict(BLOCK.findall(page))
    folder = tmp_path / "specs" / "pets"
    folder.mkdir(parents=True)
    (folder / "openapi.yaml").write_text(SPEC, encoding="utf-8")
    (folder / "client.toml").write_text(blocks["toml"], encoding="utf-8")
    environment = os.environ | {"PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    for line in blocks["sh"].splitlines():
        line = line.replace(
            "python -m build", "python -m build --no-isolation"
        )  # hatchling is here: nothing is downloaded
        done = subprocess.run(
            line, shell=True, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, f"{line}\n{done.stdout}{done.stderr}"
    (told,) = re.findall(r"^\$ (.*)$", blocks["console"], re.MULTILINE)
    subprocess.run(told, shell=True, cwd=tmp_path, env=environment, capture_output=True, check=True)
    assert "x-codeSamples" in (tmp_path / "samples.yaml").read_text()
    generated = tmp_path / "generated" / "acme-pets"
    for named in re.findall(r"^\| `([^`]+)`(?:, `([^`]+)`)? \|", page.partition("## Keys")[0], re.MULTILINE):
        assert all((generated / path).exists() for path in named if path), named
