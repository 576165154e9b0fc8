"""A package is written whole or not at all, whatever interrupts it, and other people's files in its folder stay."""

from __future__ import annotations

from pathlib import Path

import pytest

from specloom.digests import digest
from specloom.findings import Refused
from specloom.write import Manifest, changes, disk, write
from specloom.write.swap import recover, replacing


def manifest(files: dict[str, str]) -> Manifest:
    return Manifest("p", "1", "m", {}, {path: digest(text.encode()) for path, text in files.items()})


def put(home: Path, files: dict[str, str], *, force: bool = False) -> None:
    write(home, changes(home, files, force=force), manifest(files))


def held(home: Path) -> dict[str, str]:
    return {
        path.relative_to(home).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(home.rglob("*"))
        if path.is_file() and path.name != "MANIFEST.json"
    }


@pytest.fixture
def home(tmp_path: Path) -> Path:
    put(tmp_path / "package", {"a.py": "1", "models/b.py": "2"})
    return tmp_path / "package"


def test_only_what_changed_is_written(home: Path) -> None:
    kept = (home / "a.py").stat()
    put(home, {"a.py": "1", "models/c.py": "3"})
    assert held(home) == {"a.py": "1", "models/c.py": "3"}
    assert (home / "a.py").stat().st_ino == kept.st_ino
    assert (home / "a.py").stat().st_mtime_ns == kept.st_mtime_ns


def test_nothing_is_touched_where_nothing_changed(home: Path) -> None:
    before = home.stat().st_ino
    put(home, {"a.py": "1", "models/b.py": "2"})
    assert home.stat().st_ino == before


def test_files_of_others_stay(home: Path) -> None:
    (home / "notes.txt").write_text("mine", encoding="utf-8")
    (home / "link").symlink_to("notes.txt")
    put(home, {"a.py": "2"})
    assert held(home) == {"a.py": "2", "link": "mine", "notes.txt": "mine"}
    assert (home / "link").is_symlink()


@pytest.mark.parametrize("fails_at", range(6))
def test_an_interrupted_run_leaves_the_old_package_whole(
    home: Path, fails_at: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, steps, move, fill = held(home), 0, Path.rename, disk._create

    def step() -> None:
        nonlocal steps
        steps += 1
        if steps - 1 == fails_at:
            raise KeyboardInterrupt

    def rename(self: Path, target: Path) -> Path:
        step()
        return move(self, target)

    def create(target: Path, data: bytes) -> None:
        step()
        fill(target, data)

    monkeypatch.setattr(Path, "rename", rename)
    monkeypatch.setattr(disk, "_create", create)
    with pytest.raises(KeyboardInterrupt):
        put(home, {"a.py": "9"})
    monkeypatch.undo()
    assert held(home) == before
    assert [path.name for path in home.parent.iterdir()] == ["package"]


def test_a_killed_run_is_undone_by_the_next(home: Path) -> None:
    before = held(home)
    home.rename(home.parent / ".package.old")
    (home.parent / ".package.new").mkdir()
    recover(home)
    assert held(home) == before
    assert [path.name for path in home.parent.iterdir()] == ["package"]


def test_an_error_in_the_block_changes_nothing(home: Path) -> None:
    with pytest.raises(ValueError, match="stop"), replacing(home) as fresh:
        (fresh / "a.py").unlink()
        raise ValueError("stop")
    assert held(home) == {"a.py": "1", "models/b.py": "2"}


def test_edited_files_are_refused_and_overwritten_when_forced(home: Path) -> None:
    (home / "a.py").write_text("edited", encoding="utf-8")
    with pytest.raises(Refused) as caught:
        put(home, {"a.py": "3"})
    assert caught.value.finding.code == "edited-by-hand"
    put(home, {"a.py": "3"}, force=True)
    assert held(home) == {"a.py": "3"}


def test_a_manifest_cannot_make_us_remove_what_is_outside(home: Path) -> None:
    allow_external_refs = home.parent / "outside.txt"
    allow_external_refs.write_text("mine", encoding="utf-8")
    (home / "MANIFEST.json").write_text(
        manifest({"../outside.txt": "mine", "a.py": "1", "models/b.py": "2"}).text(), encoding="utf-8"
    )
    with pytest.raises(Refused):
        put(home, {"a.py": "1"})
    assert allow_external_refs.exists()
