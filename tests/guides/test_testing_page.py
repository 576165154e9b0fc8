"""docs/testing-your-application.md: every test of the page passes, in its own project, found by pytest as users' are."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from tests.verbs.conftest import SPEC

PLUGIN = ["-p", "no:cacheprovider", "-p", "no:xdist"]
MORE = """
def test_a_folder_of_recordings_tells_its_api(specloom_recorder, specloom_replay, tmp_path):
    from pets_client import Pets

    with Pets(base_url=specloom_replay("pets"), recording=specloom_recorder("pets", tmp_path)) as client:
        client.pets.list()
    with Pets(base_url=specloom_replay(tmp_path, strict=True)) as client:
        assert client.pets.with_raw_response.list().headers["x-specloom"].endswith("recording pets.list/" + next(tmp_path.rglob("*.http")).stem)


def test_what_is_no_fault_or_no_api(specloom_replay, tmp_path):
    import pytest

    from specloom.findings import Refused

    with pytest.raises(ValueError, match="fault"):
        specloom_replay("pets", faults=["boom"])
    with pytest.raises(Refused, match="cats"):
        specloom_replay("cats")
    with pytest.raises(ValueError, match="no recording"):
        specloom_replay(tmp_path)
"""


def test_every_test_of_the_page_passes(root: Path, tmp_path: Path) -> None:
    page = (root / "docs" / "testing-your-application.md").read_text(encoding="utf-8")
    folder = tmp_path / "specs" / "pets"
    folder.mkdir(parents=True)
    (folder / "openapi.yaml").write_text(SPEC, encoding="utf-8")
    from specloom.verbs.regenerate import regenerate_all

    regenerate_all(tmp_path)
    blocks = re.findall(r"```python\n(.*?)```", page, re.DOTALL)
    for at, text in enumerate([*blocks, MORE]):
        (tmp_path / f"test_page_{at}.py").write_text(text, encoding="utf-8")
    (tmp_path / "pytest.ini").write_text("[pytest]\npythonpath = generated\n")
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST", "COV"))}
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "--strict-markers", *PLUGIN],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"{page.count('def test_') + MORE.count('def test_')} passed" in done.stdout


def test_the_plugin_imports_nothing_of_specloom_until_it_is_asked() -> None:
    code = (
        "import sys, specloom.pytest_plugin; print(sorted(name for name in sys.modules if name.startswith('specloom')))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "['specloom', 'specloom.pytest_plugin']\n"
