"""`check` where the second reader is not installed: it says what to install, and the other verbs need none of it."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

import yaml
from tests.verbs.conftest import Project

ALONE = """
import importlib.util, sys
known = importlib.util.find_spec
importlib.util.find_spec = lambda name, *more: None if name == "openapi_python_client" else known(name, *more)
sys.modules["openapi_python_client"] = None
from specloom.__main__ import main
main()
"""


def run(project: Project, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", ALONE, *words], cwd=project.root, capture_output=True, text=True, check=False
    )


def test_check_says_what_to_install(project: Project) -> None:
    assert run(project, "regenerate").returncode == 0
    assert run(project, "lint").returncode == 0
    assert run(project, "explain", "no-second-reader").returncode == 0
    done = run(project, "check")
    assert done.returncode == 2
    assert done.stderr.count("error no-second-reader") == 1
    assert "pip install 'specloom[check]'" in done.stderr
    assert "Traceback" not in done.stderr
    assert "tiny: 0 errors" in done.stdout


def test_the_other_checks_are_done_all_the_same(project: Project) -> None:
    assert run(project, "regenerate").returncode == 0
    (project.package / "extra.py").write_text("x = 1\n", encoding="utf-8")
    done = run(project, "check")
    assert done.returncode == 2
    assert "error unknown-file extra.py was not generated" in done.stdout


def test_it_is_an_extra(root: Path) -> None:
    said = tomllib.loads((root / "pyproject.toml").read_text())["project"]
    assert not [each for each in said["dependencies"] if each.startswith("openapi-python-client")]
    assert said["optional-dependencies"]["check"] == ["openapi-python-client==0.29.1"]


def test_ci_installs_it_for_check(root: Path) -> None:
    hooks = {hook["id"]: hook for hook in yaml.safe_load((root / ".pre-commit-hooks.yaml").read_text())}
    said = tomllib.loads((root / "pyproject.toml").read_text())["project"]["optional-dependencies"]["check"]
    assert hooks["specloom-check"]["additional_dependencies"] == said
    assert 'if [ "$VERB" = check ]; then extra="[check]"; fi' in (root / "action.yml").read_text()
