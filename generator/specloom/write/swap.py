"""Changes a folder atomically: a copy is changed, then takes its place. Not concerned with their content.

After any interruption the folder is complete: either unchanged or fully changed.
"""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def replacing(home: Path) -> Generator[Path, None, None]:
    """A copy of the folder `home` to change in the block, which replaces it at the end.

    Files are copied as hard links, so replace them instead of writing into them. On an error `home` is unchanged.
    """
    home = home.resolve()
    recover(home)
    fresh, old = _exchange_paths(home)
    try:
        _copy(home, fresh)
        yield fresh
        _swap(home, fresh, old)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
    shutil.rmtree(old, ignore_errors=True)


def recover(home: Path) -> None:
    """Clean up after a killed run: remove an unfinished copy, restore a folder that was moved away."""
    fresh, old = _exchange_paths(home.resolve())
    if old.exists() and not home.exists():
        with contextlib.suppress(OSError):  # whoever may not write here is told so later
            old.rename(home)
    shutil.rmtree(fresh, ignore_errors=True)
    if home.exists():
        shutil.rmtree(old, ignore_errors=True)


def shown_of(home: Path, name: str) -> str:
    """A path as `home` names it: one in the copy, or in the old folder, is that of the folder itself."""
    at = home.resolve()
    for folder in (*_exchange_paths(at), at):
        if Path(name).is_relative_to(folder):
            return str(home / Path(name).relative_to(folder))
    return name


def _exchange_paths(home: Path) -> tuple[Path, Path]:
    """The paths of the copy, and of the old folder during the exchange."""
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
    """All files except compiled ones, including those of other people."""
    fresh.mkdir(parents=True)
    for at, folders, names in os.walk(home):
        if not os.access(
            at, os.W_OK | os.X_OK, effective_ids=os.access in os.supports_effective_ids
        ):  # else it could neither be changed nor removed once it is replaced
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), at)
        folders[:] = [name for name in folders if name != "__pycache__"]
        links = [name for name in folders if Path(at, name).is_symlink()]
        target = fresh / Path(at).relative_to(home)
        target.mkdir(exist_ok=True)
        for name in (*names, *links):
            _link(Path(at, name), target / name)


def _link(source: Path, target: Path) -> None:
    """The same file at another path; a copy if the file system does not support links."""
    with contextlib.suppress(OSError):
        os.link(source, target, follow_symlinks=False)
        return
    shutil.copy2(source, target, follow_symlinks=False)
