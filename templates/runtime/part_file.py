"""The file that holds a download until it is whole. Knows names, modes and validators of files; not ranges and not HTTP."""

from __future__ import annotations

import io
import os
import secrets
import stat
from pathlib import Path

try:
    import fcntl
except ImportError:  # Windows, where an open file can be neither moved nor removed by others
    fcntl = None  # type: ignore[assignment]

_LOCKED_FILES_MOVE = os.name != "nt"


class PartFile:
    """A file next to the target: `<name>.part`, kept from one try to the next, or one that is gone if the download fails.

    A kept part has its validator next to it in `<name>.part.validator`: it says which version of the remote file the
    bytes are from, so that they are never joined with those of another version.

    Attributes:
        size: Bytes in it.
        validator: Strong validator (RFC 9110 section 8.8.1) of what they are from, None where there is none.
    """

    def __init__(self, target: Path, keep: bool) -> None:
        # Links are followed, as `open` does.
        self._target, self._keep = Path(os.path.realpath(target)), keep
        name = f"{self._target.name}.part" if keep else f".{self._target.name}.{secrets.token_hex(8)}.part"
        self._path = self._target.with_name(name)
        self._note = self._path.with_name(f"{name}.validator")
        self._file = _opened(self._path, self._target)
        self.size = self._file.seek(0, os.SEEK_END)
        self.validator = self._noted() if keep and self.size else None

    def restart(self, validator: str | None) -> None:
        """Empty it, for bytes of what has this validator."""
        self._file.seek(0)
        self._file.truncate()
        self.size, self.validator = 0, validator
        if self._keep:
            _remove(self._note)
            if validator is not None:
                with _opened(self._note, self._target) as note:
                    note.write(validator.encode())

    def write(self, chunk: bytes) -> None:
        """Add bytes."""
        self._file.write(chunk)
        self.size += len(chunk)

    def flush(self) -> None:
        """Bring it to the disk as far as it goes."""
        self._file.flush()

    def content(self) -> io.BufferedRandom:
        """The file, at its start, to be read."""
        self._file.seek(0)
        return self._file

    def replace_target(self) -> None:
        """Put it in the place of the target, with the mode that the target has, or that `open` would give it."""
        self._file.flush()
        os.fsync(self._file.fileno())
        if self._target.exists():
            self._path.chmod(stat.S_IMODE(self._target.stat().st_mode))
        _remove(self._note)
        if not _LOCKED_FILES_MOVE:
            self._file.close()
        self._path.replace(self._target)
        self._file.close()  # only now, because another download might take the file before it is moved

    def close(self, keep: bool) -> None:
        """Close it; without `keep` it is removed."""
        if self._file.closed:
            return
        if not _LOCKED_FILES_MOVE:
            self._file.close()
        if not (keep and self._keep and self.size and self.validator is not None):
            _remove(self._path)
            _remove(self._note)
        self._file.close()

    def _noted(self) -> str | None:
        if self._note.is_symlink() or not self._note.is_file() or self._note.stat().st_nlink > 1:
            return None
        return self._note.read_text(encoding="utf-8", errors="replace")


def _opened(path: Path, target: Path) -> io.BufferedRandom:
    """The file, made where there is none, and locked. A link in its place is removed: what it leads to is somebody else's.

    Raises:
        FileExistsError: A directory or a device has the name, or another download to `target` is under way.
    """
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    flags |= getattr(os, "O_NONBLOCK", 0)  # a named pipe would wait for somebody to read it
    while True:
        if path.is_symlink():
            path.unlink()
        file = os.fdopen(os.open(path, flags, 0o666), "r+b")
        found = os.fstat(file.fileno())
        try:
            if not stat.S_ISREG(found.st_mode):
                raise FileExistsError(f"{path} is not a regular file, so it cannot hold a download")
            if not _lock(file):
                raise FileExistsError(f"another download to {target} is under way")
        except BaseException:
            file.close()
            raise
        if found.st_nlink > 1:
            path.unlink()  # a hard link
        elif _is_at(path, found):
            return file
        file.close()


def _is_at(path: Path, found: os.stat_result) -> bool:
    """Whether the file is still there: the download that had locked it may have moved or removed it meanwhile."""
    try:
        return os.path.samestat(path.stat(), found)
    except FileNotFoundError:
        return False


def _lock(file: io.BufferedRandom) -> bool:
    """Whether nobody else has the file, which is ours until it is closed; True also where files cannot be locked."""
    if fcntl is None:
        return True
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        pass  # a file system without locks
    return True


def _remove(path: Path) -> None:
    path.unlink(missing_ok=True)
