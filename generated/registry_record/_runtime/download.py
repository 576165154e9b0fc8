"""A file being downloaded: a part file beside it, renamed when whole and right. Knows files and ranges; reads no socket."""

from __future__ import annotations

import hashlib
import io
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Self

from .errors import APIConnectionError, ChecksumError, StreamInterruptedError
from .options import Progress

if TYPE_CHECKING:
    import types

_MOST_RESUMES = 5


class Target:
    """Where a download goes. Its own part file `<name>.part` is kept from one try to the next only if `resume`."""

    def __init__(
        self, path: str | os.PathLike[str], checksum: str | None, resume: bool, progress: Progress | None
    ) -> None:
        self._path, self._resume, self._progress = Path(path), resume, progress
        self._algorithm, _, self._wanted = (checksum or "").partition(":")
        if checksum is not None and (self._algorithm not in hashlib.algorithms_available or not self._wanted):
            raise ValueError(f"a checksum looks like sha256:<hex digits>, not {checksum!r}")
        self._part, self._file = self._opened()
        self._done = self._part.stat().st_size
        self._size: int | None = None
        self._resumes = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: types.TracebackType | None
    ) -> None:
        self._file.close()
        if not self._resume or self._done == 0 or isinstance(error, ChecksumError):
            self._part.unlink(missing_ok=True)

    def has_part(self, headers: Mapping[str, str]) -> bool:
        """Whether an earlier try left something that the server can go on from."""
        return self._done > 0 and _resumable(headers)

    def wanted(self, headers: Mapping[str, str]) -> dict[str, str]:
        """Headers that ask for the rest, if it is still the same (RFC 9110 section 13.1.5)."""
        mark = headers.get("etag") or headers.get("last-modified")
        weak = mark is None or mark.startswith("W/")
        return {"Range": f"bytes={self._done}-", **({} if weak or mark is None else {"If-Range": mark})}

    def begin(self, headers: Mapping[str, str], status: int) -> None:
        """Take a reply: it goes on where the part file ends if it is partial content, else it is the whole."""
        if status != 206:
            self._file.seek(0)
            self._file.truncate()
            self._done = 0
        length = headers.get("content-length")
        plain = "content-encoding" not in headers
        self._size = self._done + int(length) if length is not None and length.isdigit() and plain else None

    def write(self, chunk: bytes) -> None:
        """Take the next bytes."""
        self._file.write(chunk)
        self._done += len(chunk)
        if self._progress is not None:
            self._progress(self._done, self._size)

    def may_resume(self, headers: Mapping[str, str], error: Exception) -> bool:
        """Whether to ask for the rest after `error`."""
        self._file.flush()
        self._resumes += 1
        broken = isinstance(error, (StreamInterruptedError, APIConnectionError))
        return self._resume and broken and self._resumes <= _MOST_RESUMES and _resumable(headers)

    def check_size(self) -> None:
        """Raise StreamInterruptedError where it is shorter than the server said."""
        if self._size is not None and self._done != self._size:
            raise StreamInterruptedError(f"{self._done} of {self._size} bytes came")

    def finish(self) -> int:
        """Check it and put it in its place; its length.

        Raises:
            ChecksumError: It is not what it must be.
        """
        self._check()
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        self._part.replace(self._path)
        return self._done

    def _check(self) -> None:
        if not self._wanted:
            return
        self._file.seek(0)
        digest = hashlib.file_digest(self._file, self._algorithm).hexdigest()
        self._file.seek(0, os.SEEK_END)
        if digest != self._wanted.lower():
            raise ChecksumError(f"{self._path.name}: {self._algorithm} is {digest}, not {self._wanted}")

    def _opened(self) -> tuple[Path, io.BufferedRandom]:
        if self._resume:
            part = self._path.with_name(f"{self._path.name}.part")
            part.touch()
            file = part.open("r+b")
            file.seek(0, os.SEEK_END)
            return part, file
        handle, name = tempfile.mkstemp(prefix=f".{self._path.name}.", suffix=".part", dir=self._path.parent)
        return Path(name), os.fdopen(handle, "w+b")


def _resumable(headers: Mapping[str, str]) -> bool:
    partial = headers.get("accept-ranges", "").lower() == "bytes" or "content-range" in headers
    return partial and "content-encoding" not in headers
