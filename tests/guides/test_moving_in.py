"""The hand-written code of docs/moving-in.md, in a package made of the description of Together, and used as its page says."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from specloom.testing import replaying

BLOCK = re.compile(r"```(python|toml)\n(.*?)```", re.DOTALL)
SETTINGS = """
[exports."resources.files"]
FilesResource = "files resource"

"""
ERRORS = '''
class FileTypeError(Exception):
    """A file is not of the expected type."""
'''
PROGRAM = """
import asyncio
import together
from together.lib import FileTypeError
from together.resources.files import FilesResource

client = together.Together(api_key="k")
assert type(client.files) is FilesResource and FileTypeError is together.FileTypeError
for found in (
    client.files.upload(file="data.jsonl"),
    client.files.upload("data.jsonl", purpose="eval", check=False),
    client.files.upload(file=b"{}", file_name="data.jsonl", purpose="fine-tune"),
    asyncio.run(together.AsyncTogether(api_key="k").files.upload("data.jsonl")),
):
    assert isinstance(found, together.models.FileResponse), found
try:
    client.files.upload(file="nowhere.jsonl")
except FileNotFoundError as error:
    print(error)
"""


def test_hand_written_methods_are_carried_over_as_the_page_says(root: Path, tmp_path: Path) -> None:
    specs, page = root / "specs" / "together", (root / "docs" / "moving-in.md").read_text(encoding="utf-8")
    folder = tmp_path / "specs" / "together"
    (folder / "custom").mkdir(parents=True)
    for name in ("openapi.yaml", "names.lock"):
        (folder / name).write_bytes((specs / name).read_bytes())
    settings = re.sub(
        r'^package = ".*"$', 'package = "together"', (specs / "client.toml").read_text(encoding="utf-8"), flags=re.M
    )
    settings = re.sub(r"^\[distribution\][^\[]*", "", settings, flags=re.M) + SETTINGS
    for language, text in BLOCK.findall(page):
        path = text.partition("\n")[0].removeprefix("# ")
        if language == "toml":
            settings += text
        elif path.startswith("specs/together/custom/"):
            (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / path).write_text(text, encoding="utf-8")
    (folder / "client.toml").write_text(settings, encoding="utf-8")
    (folder / "custom" / "errors.py").write_text(ERRORS, encoding="utf-8")
    specloom = str(Path(sys.executable).parent / "specloom")
    done = subprocess.run(
        [specloom, "regenerate", "together"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    (tmp_path / "data.jsonl").write_text("{}\n", encoding="utf-8")
    with replaying("together", root=tmp_path) as url:
        variables = os.environ | {"PYTHONPATH": str(tmp_path / "generated"), "TOGETHER_BASE_URL": url}
        done = subprocess.run(
            [sys.executable, "-c", PROGRAM], cwd=tmp_path, env=variables, capture_output=True, text=True, check=False
        )
    assert done.stdout == "nowhere.jsonl is not a file\n", done.stderr
