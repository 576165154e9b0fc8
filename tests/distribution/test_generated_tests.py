"""The tests that a distribution brings along pass against its own package, for each golden directory and without specloom."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from specloom.project import apis
from specloom.verbs.regenerate import regenerate

GOLDEN = Path(__file__).resolve().parents[1] / "golden"
USUAL = {
    "binary_responses_of_stainless_legacy_sdks",
    "event_streams",
    "hidden_and_further_names",
    "multipart_files",
    "octet_streams",
    "openapi_3_2",
    "pages",
    "path_styles",
    "required_with_defaults",
    "response_headers",
    "security_schemes",
    "several_request_media_types",
    "text_bodies",
}
"""Directories whose calls differ most; the others are run with `-m slow`."""

DISTRIBUTION = '[distribution]\nname = "golden"\nfolder = "project"\n'


def facts() -> list[object]:
    names = sorted(path.parent.name for path in GOLDEN.glob("*/spec.yaml"))
    return [pytest.param(name, marks=[] if name in USUAL else [pytest.mark.slow]) for name in names]


def project_at(root: Path, fact: str) -> Path:
    """A project in which a golden directory is an API with a distribution; the folder of the distribution."""
    folder = root / "specs" / "golden"
    folder.mkdir(parents=True)
    source = GOLDEN / fact
    for file in source.rglob("*"):
        inner = file.relative_to(source)
        if (
            file.is_file()
            and inner.parts[0] not in ("expected", "__pycache__")
            and inner.name not in ("test_use.py", "findings.txt")
        ):
            target = folder / ("openapi.yaml" if inner.name == "spec.yaml" else inner)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(file.read_bytes())
    settings = folder / "client.toml"
    settings.write_text((settings.read_text() if settings.exists() else "") + DISTRIBUTION)
    return root / "generated" / "project"


def run_tests(project: Path, *, search: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run the tests of a distribution as its users do: pytest alone, and nothing of this repository."""
    code = "import sys; sys.path.insert(0, sys.argv.pop(1)); import pytest; sys.exit(pytest.main(sys.argv[1:]))"
    plugins = ["-p", "no:xdist", "-p", "no:cacheprovider", "-p", "no:hypothesispytest", "-p", "no:randomly"]
    return subprocess.run(
        [
            sys.executable,
            "-c",
            code,
            str(search or project / "src"),
            "-q",
            "-W",
            "error",
            "-W",
            "ignore::DeprecationWarning",
            *plugins,
        ],
        cwd=project,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.mark.parametrize("fact", facts())
def test_generated_tests_pass(fact: str, tmp_path: Path) -> None:
    project = project_at(tmp_path, fact)
    (api,) = apis(tmp_path)
    regenerate(api)
    if not (project / "tests").exists():
        assert not list((project / "src").rglob("client.py"))
        return
    done = run_tests(project)
    assert done.returncode == 0, done.stdout + done.stderr
