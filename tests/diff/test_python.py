"""The Python verdict against griffe's on the two packages that are really made: nothing griffe finds is missing."""

from __future__ import annotations

import logging
import re
from pathlib import Path

import pytest

from specloom import pipeline
from specloom.diff.change import Change
from specloom.diff.comparison import compare
from specloom.diff.policy import default_policy
from specloom.document import load
from specloom.names.lock import Lock
from specloom.settings import Settings
from specloom.verbs.versions import Version, pair

griffe = pytest.importorskip("griffe")
FOLDERS = sorted(Path(__file__).parent.glob("python-*"))
SETTINGS = Settings(name="pets")


def breakages(folder: Path, into: Path) -> list[str]:
    """The paths that griffe finds broken between the packages of a fixture, made and written to disk."""
    trees = []
    for side in ("base", "revision"):
        made = pipeline.make(folder / f"{side}.yaml", SETTINGS)
        home = into / side / "pets_client"
        for path, text in made.files.items():
            (home / path).parent.mkdir(parents=True, exist_ok=True)
            (home / path).write_text(text, encoding="utf-8")
        trees.append(griffe.load("pets_client", search_paths=[into / side], resolve_aliases=False))
    return [found.obj.path for found in griffe.find_breaking_changes(*trees)]


def python_changes(folder: Path) -> list[Change]:
    base, revision = (Version(load(folder / f"{side}.yaml"), "pets") for side in ("base", "revision"))
    comparison = compare([pair(base, revision, python=True)], default_policy())
    return [change for change in comparison.changes if change.side == "python"]


def covered(path: str, changes: list[Change]) -> bool:
    """Whether a change names the symbol, its async twin's sync class, or what it belongs to."""
    public = public_path(path)
    named = {change.where.partition("(")[0] for change in changes}
    return any(public == name or public.startswith(f"{name}.") or name.startswith(f"{public}.") for name in named)


def public_path(path: str) -> str:
    """Where users know a symbol: the client at the top, classes of `models` and `types` by those packages.

    The async twin of a class, and what gives its methods' raw or streamed responses, change as the class itself does.
    """
    parts = [re.sub("^Async|With(Raw|Streaming)Response$", "", part) for part in path.split(".")]
    if len(parts) > 3 and parts[1] in {"models", "types"}:
        del parts[2]
    if len(parts) > 2 and parts[1] == "client":
        del parts[1]
    if parts[1:3] == ["resources", "client"]:
        parts[1:4] = [part.removesuffix("Methods") for part in parts[3:4]]
    return ".".join(parts)


def missing(folder: Path, into: Path) -> list[str]:
    """What griffe finds and we do not name."""
    logging.getLogger("griffe").setLevel(logging.CRITICAL)
    changes = python_changes(folder)
    ours = [path for path in breakages(folder, into) if not path.startswith("pets_client._runtime")]
    return [f"{folder.name}: {path}" for path in ours if not covered(path, changes)]


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_nothing_griffe_finds_is_missing(folder: Path, tmp_path: Path) -> None:
    assert not missing(folder, tmp_path)


def test_nothing_griffe_finds_is_missing_in_known_pairs(shared: Path, tmp_path: Path) -> None:
    folders = sorted((shared / "diff" / "pairs").iterdir())[::40]
    assert not [path for folder in folders for path in missing(folder, tmp_path / folder.name)]


def test_the_exact_symbol_and_what_stops_working() -> None:
    (change,) = python_changes(Path(__file__).parent / "python-field-removed")
    assert change.where == "pets_client.models.Pet.age"
    assert "AttributeError" in change.text
    assert change.level == "error"


def test_a_lock_keeps_names_where_operation_ids_change(tmp_path: Path) -> None:
    folder = Path(__file__).parent / "python-method-renamed"
    assert [change.id for change in python_changes(folder)] == ["python-method-renamed"]
    documents = [load(folder / f"{side}.yaml") for side in ("base", "revision")]
    _, _, lock = pipeline.understand(documents[0], SETTINGS, Lock())
    base, revision = (Version(each, "pets", SETTINGS, lock) for each in documents)
    changes = compare([pair(base, revision, python=True)], default_policy()).changes
    assert not [change for change in changes if change.side == "python"]
