"""Keeps results of earlier runs under `.specloom/cache/` of a project. Does not know what they are.

An entry is only used if this user's specloom wrote it: it begins with a keyed digest of its name and content, and the key is in the
user's own cache folder. Whatever else is in the folder, as when a repository brings it along, counts as missing.
Writing replaces a file at once, so concurrent and killed runs leave whole entries. What cannot be read or written is not an error.
`SPECLOOM_CACHE=off` turns it off.
"""

from __future__ import annotations

import contextlib
import os
import stat
import sys
import time
from collections.abc import Iterable
from pathlib import Path

SETTING = "SPECLOOM_CACHE"
MOST_BYTES = 256_000_000
"""Bound of the folder, in bytes; the entries that were written first are removed first. The largest known description takes 30 MB."""

_SMALL = 10_000
"""Bytes that are read and compared in less time than it takes to import what hashes them, and to look at each file of the generator."""

_KEY_BYTES = 32
_DIGEST_BYTES = 32
_SUFFIX = ".entry"
_UNFINISHED = ".unfinished"
_STALE = 3600
"""Seconds after which a file that is still unfinished belongs to no run any more."""


def read(root: Path, name: str) -> bytes | None:
    """The entry called `name`; None if there is none, or none that this user's specloom wrote."""
    key = _key(create=False)
    folder = _folder(root)
    if key is None or folder is None:
        return None
    try:
        with open(os.path.join(folder, name + _SUFFIX), "rb") as stream:  # noqa: PTH118, PTH123  # on the way of every short command
            seal, data = stream.read(_DIGEST_BYTES), stream.read()
    except OSError:
        return None
    from hmac import compare_digest

    return data if compare_digest(seal, _seal(key, name, data)) else None


def write(root: Path, name: str, data: bytes) -> None:
    """Keep `data` as the entry called `name`, which is a valid file name."""
    key = _key(create=True)
    folder = _folder(root)
    if key is None or folder is None or len(data) > MOST_BYTES // 4:
        return
    with contextlib.suppress(OSError):
        _prepare(Path(folder))
        _replace(Path(folder, name + _SUFFIX), _seal(key, name, data) + data)
        _bound(Path(folder))


def place_of(root: Path) -> Path:
    """Where to keep what concerns files of a folder: the folder itself if it is a project, else a folder of this user."""
    marks = (".specloom", "specs", "specloom.toml")
    is_project = any(os.path.exists(os.path.join(root, mark)) for mark in marks)  # noqa: PTH110, PTH118
    return root if is_project else of_user()


def of_user() -> Path:
    """Where to keep what concerns no project."""
    return Path(_user_cache(), "specloom")


def is_on() -> bool:
    """Whether anything is kept."""
    return os.environ.get(SETTING, "").lower() not in ("off", "0", "no", "false")


def is_worth(files: Iterable[str]) -> bool:
    """Whether reading some files and comparing them takes longer than to find, or to keep, what was kept of that."""
    return sum(os.path.getsize(file) for file in files if os.path.isfile(file)) > _SMALL  # noqa: PTH113, PTH202


def _folder(root: Path) -> str | None:
    """The folder of the entries; None if it is a link: a repository could make it lead to files of the user."""
    if not is_on():
        return None
    above = os.path.join(root, ".specloom")  # noqa: PTH118
    folder = os.path.join(above, "cache")  # noqa: PTH118
    return None if os.path.islink(above) or os.path.islink(folder) else folder  # noqa: PTH114


def _seal(key: bytes, name: str, data: bytes) -> bytes:
    import hashlib  # imported late: with the cache off, nothing needs it

    return hashlib.blake2b(b"\0".join((name.encode(), data)), key=key, digest_size=_DIGEST_BYTES).digest()


def _key(*, create: bool) -> bytes | None:
    """The user's key; None if there is none and it is not, or cannot be, created."""
    file = os.path.join(_user_cache(), "specloom", "key")  # noqa: PTH118
    for attempt in (1, 2):
        with contextlib.suppress(OSError), open(file, "rb") as stream:  # noqa: PTH123
            key = stream.read(_KEY_BYTES + 1)
            return key if len(key) == _KEY_BYTES and _private(os.fstat(stream.fileno())) else None
        if not create or attempt == 2:
            break
        with contextlib.suppress(OSError):
            os.makedirs(os.path.dirname(file), exist_ok=True)  # noqa: PTH103, PTH120
            _create(Path(file), os.urandom(_KEY_BYTES))
    return None


def _private(status: os.stat_result) -> bool:
    """Whether only this user can have written a file."""
    if sys.platform == "win32":
        return True
    return status.st_uid == os.getuid() and not status.st_mode & (stat.S_IWGRP | stat.S_IWOTH)


def _user_cache() -> str:
    """The folder for caches of this user, as the platform has it."""
    if sys.platform == "win32":
        return os.environ.get("LOCALAPPDATA") or os.path.expanduser("~")  # noqa: PTH111
    if sys.platform == "darwin":
        return os.path.expanduser("~/Library/Caches")  # noqa: PTH111
    named = os.environ.get("XDG_CACHE_HOME", "")
    return named if os.path.isabs(named) else os.path.expanduser("~/.cache")  # noqa: PTH111, PTH117


def _create(file: Path, data: bytes) -> None:
    """Create a file with its content, unless it exists by now."""
    unfinished = _unfinished(file, data)
    try:
        os.link(unfinished, file)
    except FileExistsError:
        pass
    finally:
        unfinished.unlink()


def _replace(file: Path, data: bytes) -> None:
    """Write a file, whole or not at all."""
    unfinished = _unfinished(file, data)
    try:
        unfinished.replace(file)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise


def _unfinished(file: Path, data: bytes) -> Path:
    """A new file of this run, next to `file`."""
    path = file.with_name(f".{file.name}.{os.getpid()}.{time.monotonic_ns()}{_UNFINISHED}")
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    return path


def _prepare(folder: Path) -> None:
    """Create the folder, hidden from version control."""
    folder.mkdir(parents=True, exist_ok=True)
    ignore = folder / ".gitignore"
    if not ignore.exists():
        _replace(ignore, b"*\n")


def _bound(folder: Path) -> None:
    """Remove the oldest entries while they are too large together, and what killed runs left."""
    now, held = time.time(), list[tuple[float, int, str]]()
    for each in os.scandir(folder):
        status = each.stat(follow_symlinks=False)
        if each.name.endswith(_SUFFIX):
            held.append((status.st_mtime, status.st_size, each.path))
        elif each.name.endswith(_UNFINISHED) and now - status.st_mtime > _STALE:
            Path(each.path).unlink(missing_ok=True)
    total = sum(size for _, size, _ in held)
    for _, size, path in sorted(held):
        if total <= MOST_BYTES:
            break
        Path(path).unlink(missing_ok=True)
        total -= size
