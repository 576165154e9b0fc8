"""Builds the distribution and looks inside: an installed specloom must hold what a checkout has; runs none of it."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

import pytest
from hatchling.builders.wheel import WheelBuilder

from specloom.fixtures import fixture


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel."""
    root = Path(__file__).resolve().parents[1]
    folder = tmp_path_factory.mktemp("wheel")
    (path,) = WheelBuilder(str(root)).build(directory=str(folder), versions=["standard"])
    return Path(path)


@pytest.fixture(scope="module")
def wheel(built: Path) -> set[str]:
    """Names of the files in the wheel."""
    return set(zipfile.ZipFile(built).namelist())


def test_metadata_has_addresses_and_absolute_links(built: Path) -> None:
    with zipfile.ZipFile(built) as archive:
        name = next(name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        text = archive.read(name).decode()
    assert {line.split()[1].rstrip(",") for line in text.splitlines() if line.startswith("Project-URL: ")} >= {
        "Homepage",
        "Documentation",
    }
    links = re.findall(r"\]\(([^)]*)\)", text)
    assert len(links) > 10
    assert not [link for link in links if not link.startswith("https://")]
    assert not [
        line
        for line in text.splitlines()
        if line.startswith("Requires-Dist: openapi-python-client") and ";" not in line
    ]


@pytest.mark.parametrize(
    ("inside", "outside"),
    [("specloom/_templates", "templates"), ("specloom/_docs", "docs"), ("specloom", "generator/specloom")],
)
def test_wheel_holds_what_the_checkout_has(wheel: set[str], root: Path, inside: str, outside: str) -> None:
    kept = [path for path in (root / outside).rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    missing = {f"{inside}/{path.relative_to(root / outside).as_posix()}" for path in kept} - wheel
    assert not missing, f"the wheel lacks {sorted(missing)}"


@pytest.mark.parametrize("kind", ["negative", "diff"])
def test_wheel_has_the_fixtures_that_explain_prints(wheel: set[str], root: Path, kind: str) -> None:
    shown = {
        f"specloom/_fixtures/{path.removeprefix('tests/')}"
        for folder in (root / "tests" / kind).iterdir()
        if folder.is_dir()
        for path, _ in fixture(kind, folder.name)
    }  # type: ignore[arg-type]  # one of the two kinds
    assert shown and not shown - wheel
    assert not [name for name in wheel if name.startswith("specloom/_fixtures/") and name.endswith(".py")]


def test_wheel_is_marked_as_typed(wheel: set[str]) -> None:
    assert "specloom/py.typed" in wheel


def test_wheel_has_both_scripts(wheel: set[str]) -> None:
    assert any(name.endswith("entry_points.txt") for name in wheel)
