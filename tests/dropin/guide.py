"""The ten commands of docs/moving-in.md, run as a reader would in an empty folder; only where specloom and the description come
from is not as it is written there.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from pathlib import Path

_MODULE = re.compile(r"```python\n# (specs/(\w+)/custom/\S+\.py)\n(.*?)```", re.DOTALL)
ROOT = Path(__file__).resolve().parents[2]
DESCRIPTION = ROOT.parent / "shared" / "dropin" / "together-2026-04-28.yaml"


def hand_written(name: str) -> dict[str, str]:
    """The modules that the page carries over for an API, by their paths in a project."""
    page = (ROOT / "docs" / "moving-in.md").read_text(encoding="utf-8")
    return {path: text for path, api, text in _MODULE.findall(page) if api == name}


def follow() -> int:
    """0 where all of them do what the page says."""
    page = (ROOT / "docs" / "moving-in.md").read_text(encoding="utf-8")
    block = re.findall(r"```sh\n(.*?)```", page, re.DOTALL)[0]
    commands = block.replace("pip install specloom", f"pip install {ROOT}").replace("less ", "cat ")
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(DESCRIPTION, Path(folder) / "openapi.yaml")
        lines = ["set -e", "git init -q", "git config user.name guide", "git config user.email guide@example.com"]
        script = "\n".join([*lines, "trap 'kill %1' EXIT", commands])
        done = subprocess.run(["bash", "-c", script], cwd=folder, text=True, capture_output=True)
    print("\n".join(done.stdout.splitlines()[-6:]), done.stderr[-2000:] if done.returncode else "", sep="\n")
    return done.returncode
