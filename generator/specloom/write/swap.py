"""Changing a folder at once: a copy is changed, then takes its place. Knows folders; not what is in them.

Whatever interrupts the work, the folder is whole: as it was before, or as it was to be.
"""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def replacing(home: Path) -> Generator[Path, None, None]:
    """A copy of the folder `home` to change in the block, which takes its place at the end.

    Files are copied as links, so each is to be replaced, never written into. On an error `home` stays as it was.
    """
    home = home.resolve()
    recover(home)
    fresh, old = _beside(home)
    try:
        _copy(home, fresh)
        yield fresh
        _swap(home, fresh, old)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
    shutil.rmtree(old, ignore_errors=True)


def recover(home: Path) -> None:
    """Undo what a killed run left: a half-made copy goes, a folder that was moved away comes back."""
    fresh, old = _beside(home.resolve())
    if old.exists() and not home.exists():
        with contextlib.suppress(OSError):  # whoever may not write here is told so later
            old.rename(home)
    shutil.rmtree(fresh, ignore_errors=True)
    if home.exists():
        shutil.rmtree(old, ignore_errors=True)


def _beside(home: Path) -> tuple[Path, Path]:
    """Where the copy is made, and where the old folder waits while the two change places."""
    return home.with_name(f".{home.name}.new"), home.with_name(f".{home.name}.old")


def _swap(home: Path, fresh: Path, old: Path) -> None:
    if home.exists():
        home.rename(old)
    try:
        fresh.rename(home)
    except BaseException:
        if old.exists():
            old.rename(home)
        raise


def _copy(home: Path, fresh: Path) -> None:
    """All files but compiled ones, other people's too."""
    fresh.mkdir(parents=True)
    for at, folders, names in os.walk(home):
        folders[:] = [name for name in folders if name != "__pycache__"]
        links = [name for name in folders if Path(at, name).is_symlink()]
        target = fresh / Path(at).relative_to(home)
        target.mkdir(exist_ok=True)
        for name in (*names, *links):
            _link(Path(at, name), target / name)


def _link(source: Path, target: Path) -> None:
    """The same file in another place; a copy where the file system cannot link."""
    with contextlib.suppress(OSError):
        os.link(source, target, follow_symlinks=False)
        return
    shutil.copy2(source, target, follow_symlinks=False)
