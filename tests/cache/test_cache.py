"""What is kept under `.specloom/cache`: whole entries of this user, never one that a repository brought along."""

from __future__ import annotations

import os
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from specloom import cache


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The cache folder of a user, apart from that of whoever runs the tests."""
    folder = tmp_path / "home"
    for name in ("XDG_CACHE_HOME", "LOCALAPPDATA", "HOME"):
        monkeypatch.setenv(name, str(folder))
    monkeypatch.delenv(cache.SETTING, raising=False)
    return folder


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "project"
    folder.mkdir()
    return folder


def entry(root: Path, name: str = "a") -> Path:
    return root / ".specloom" / "cache" / f"{name}.entry"


def test_an_entry_is_read_as_it_was_written(root: Path) -> None:
    assert cache.read(root, "a") is None
    cache.write(root, "a", b"one")
    cache.write(root, "a", b"two")
    assert cache.read(root, "a") == b"two"
    assert sorted(path.name for path in entry(root).parent.iterdir()) == [".gitignore", "a.entry"]


@pytest.mark.parametrize(("at", "end"), [(0, b""), (None, b"x"), (-1, b""), (40, b""), (39, b"x")], ids=str)
def test_an_edited_entry_is_missing(root: Path, at: int | None, end: bytes) -> None:
    cache.write(root, "a", b"content!")
    assert entry(root).stat().st_size == 40
    entry(root).write_bytes(entry(root).read_bytes()[:at] + end)
    assert cache.read(root, "a") == (b"content!" if (at, end) == (40, b"") else None)


def test_an_entry_of_another_name_or_another_user_is_missing(
    root: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache.write(root, "a", b"content")
    entry(root, "b").write_bytes(entry(root).read_bytes())
    assert cache.read(root, "b") is None
    for name in ("XDG_CACHE_HOME", "LOCALAPPDATA", "HOME"):
        monkeypatch.setenv(name, str(home.with_name("other")))
    assert cache.read(root, "a") is None
    cache.write(root, "c", b"content")
    assert (cache.read(root, "a"), cache.read(root, "c")) == (None, b"content")


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of POSIX")
def test_a_key_that_others_may_write_is_not_used(root: Path) -> None:
    cache.write(root, "a", b"content")
    (key,) = root.parent.joinpath("home").rglob("key")
    assert key.stat().st_mode & 0o777 == 0o600
    key.chmod(0o666)
    assert cache.read(root, "a") is None


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege on Windows")
@pytest.mark.parametrize("link", [".specloom", ".specloom/cache"])
def test_a_link_is_never_followed(root: Path, tmp_path: Path, link: str) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (root / link).parent.mkdir(exist_ok=True)
    (root / link).symlink_to(elsewhere)
    cache.write(root, "a", b"content")
    assert list(elsewhere.rglob("*")) == []
    assert cache.read(root, "a") is None


@pytest.mark.parametrize("value", ["off", "0", "No", "FALSE"])
def test_one_setting_turns_it_off(root: Path, monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    cache.write(root, "a", b"content")
    monkeypatch.setenv(cache.SETTING, value)
    assert cache.read(root, "a") is None
    cache.write(root, "b", b"content")
    assert not entry(root, "b").exists()


def test_the_oldest_entries_give_way(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "MOST_BYTES", 1000)
    for at, name in enumerate("abcdef"):
        cache.write(root, name, bytes(200))
        os.utime(entry(root, name), (at, at))
    cache.write(root, "g", bytes(200))
    assert [name for name in "abcdefg" if cache.read(root, name)] == ["d", "e", "f", "g"]
    cache.write(root, "h", bytes(300))
    assert cache.read(root, "h") is None, "an entry that would take more than a quarter is not kept"


def test_what_a_killed_run_left_is_removed_later(root: Path) -> None:
    cache.write(root, "a", b"content")
    old, new = (entry(root).with_name(f".a.entry.{number}.1.unfinished") for number in (1, 2))
    old.write_bytes(b"half")
    new.write_bytes(b"half")
    os.utime(old, (1, 1))
    cache.write(root, "a", b"content")
    assert not old.exists()
    assert new.exists(), "another run may still be writing it"


def test_concurrent_runs_leave_a_whole_entry(root: Path) -> None:
    texts = [bytes([at]) * 100_000 for at in range(16)]

    def run(text: bytes) -> bytes | None:
        cache.write(root, "a", text)
        return cache.read(root, "a")

    with ThreadPoolExecutor(8) as pool:
        assert all(found in texts for found in pool.map(run, texts))


@pytest.mark.skipif(sys.platform == "win32" or os.getuid() == 0, reason="root may write everywhere")
def test_a_folder_that_cannot_be_written_is_no_error(root: Path) -> None:
    root.chmod(0o500)
    cache.write(root, "a", b"content")
    assert cache.read(root, "a") is None
    root.chmod(0o700)


def test_a_file_in_its_place_is_no_error(root: Path) -> None:
    (root / ".specloom").write_text("")
    cache.write(root, "a", b"content")
    assert cache.read(root, "a") is None
