"""A download to a file, and its continuation by ranges (RFC 9110 section 14). Knows headers and ranges; reads no socket."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Mapping
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import TYPE_CHECKING, Self

import attrs

from .errors import APIConnectionError, APIStatusError, ChecksumError, StreamInterruptedError
from .options import Progress
from .part_file import PartFile

if TYPE_CHECKING:
    import types

_MOST_RESUMES = 5
_RANGE_NOT_SATISFIABLE = 416
_PARTIAL = 206


class Target:
    """Where a download goes. Only bytes of one version of the remote file ever meet in it.

    With `resume`, what came is kept in `<name>.part` from one try to the next, if the server says which version it is of.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        checksum: str | None,
        resume: bool,
        progress: Progress | None,
        *,
        whole: bool = False,
    ) -> None:
        self._path, self._resume, self._progress = Path(path), resume, progress
        self._whole = whole  # whether the call asked for the whole file
        self._algorithm, _, self._digest = (checksum or "").partition(":")
        if checksum is not None and not (self._digest and _has_digest(self._algorithm)):
            raise ValueError(
                f"invalid checksum {checksum!r}: pass an algorithm and hex digits, such as sha256:9f86d0..."
            )
        self._part = PartFile(self._path, keep=resume)
        self._end: int | None = None  # where the response under way ends
        self._size: int | None = None
        self._asked = False  # whether the response under way answers a request for a range
        self._resumes = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: types.TracebackType | None
    ) -> None:
        self._part.close(keep=error is not None and not isinstance(error, ChecksumError))

    def continues(self, headers: Mapping[str, str]) -> bool:
        """Whether an earlier try left the beginning of what a first response, with these headers, is about."""
        length = self._size = _length(headers)
        same = self._part.validator is not None and self._part.validator == _strong_validator(headers)
        return self._part.size > 0 and same and _has_ranges(headers) and (length is None or self._part.size <= length)

    def is_whole(self, headers: Mapping[str, str]) -> bool:
        """Whether that is all of it."""
        return self._part.size == _length(headers)

    def wanted(self) -> dict[str, str]:
        """Headers that ask for the rest, if it is still the same (RFC 9110 section 13.1.5); none where nothing is there."""
        self._asked = self._part.size > 0 and self._part.validator is not None
        return {"Range": f"bytes={self._part.size}-", "If-Range": self._part.validator or ""} if self._asked else {}

    def refused(self, error: APIStatusError) -> bool:
        """Whether the server has no such range, so that the whole is to be asked for."""
        if error.status_code != _RANGE_NOT_SATISFIABLE or not self._asked:
            return False
        self._part.restart(None)
        return True

    def begin(self, headers: Mapping[str, str], status: int) -> bool:
        """Take a response: the rest, or the whole; False where it is another range, so that the whole is to be asked for.

        Raises:
            StreamInterruptedError: The server sends ranges that nobody asked for.
        """
        if status == _PARTIAL and self._asked:
            return self._begin_rest(headers)
        self._part.restart(None if status == _PARTIAL else _strong_validator(headers))
        self._end = self._size = _length(headers)
        if status == _PARTIAL and self._whole and not _is_all(_ContentRange.of(headers.get("content-range", ""))):
            raise StreamInterruptedError("the server sent a part of the file, although all of it was requested")
        return True

    def write(self, chunk: bytes) -> None:
        """Write the next bytes."""
        self._part.write(chunk)
        if self._progress is not None:
            self._progress(self._part.size, self._size)

    def may_resume(self, headers: Mapping[str, str], error: Exception) -> bool:
        """Whether to request the rest after `error`."""
        self._part.flush()
        self._resumes += 1
        if self._end is not None and self._part.size > self._end:
            self._part.restart(None)  # more than the server said: nothing of it can be trusted
        broken = isinstance(error, (StreamInterruptedError, APIConnectionError))
        known = self._part.validator is not None and _has_ranges(headers)
        return self._resume and broken and known and self._resumes <= _MOST_RESUMES

    def end(self) -> bool:
        """Whether all is there at the end of a response; else the server sent less than the rest, and more is to come.

        Raises:
            StreamInterruptedError: The response was not as long as the server said.
        """
        if self._end is not None and self._part.size != self._end:
            raise StreamInterruptedError(f"{self._part.size} of {self._size} bytes came")
        return self._size is None or self._part.size >= self._size

    def finish(self) -> int:
        """Verify the file and move it to its path; returns its length.

        Raises:
            ChecksumError: The checksum differs.
        """
        if self._digest:
            digest = hashlib.file_digest(self._part.content(), self._algorithm).hexdigest()
            if digest != self._digest.lower():
                raise ChecksumError(f"{self._path.name}: {self._algorithm} is {digest}, not {self._digest}")
        self._part.replace_target()
        return self._part.size

    def _begin_rest(self, headers: Mapping[str, str]) -> bool:
        found = _ContentRange.of(headers.get("content-range", ""))
        fits = found is not None and found.first == self._part.size and "content-encoding" not in headers
        validators = {headers[name] for name in ("etag", "last-modified") if name in headers}
        # A part has the validator of the whole (RFC 9110 section 15.3.7), perhaps next to the other one. Where a server sends none, it
        # may not know If-Range either, and the part be one of another version: only a checksum tells.
        same = self._part.validator in validators if validators else bool(self._digest)
        known = self._size if self._size is not None or found is None else found.size
        fits = fits and found is not None and found.size in (known, None)
        if found is not None and fits and same:
            self._end, self._size = found.last + 1, known
            return True
        self._part.restart(None)
        self._resumes += 1
        if self._resumes > _MOST_RESUMES:
            raise StreamInterruptedError("the server sent other ranges than it was asked for")
        return False


def _has_digest(algorithm: str) -> bool:
    """Whether there is such an algorithm, whose digests have a length."""
    return algorithm in hashlib.algorithms_available and hashlib.new(algorithm).digest_size > 0


@attrs.frozen
class _ContentRange:
    """A Content-Range header (RFC 9110 section 14.4); `size` is None where the server does not know it."""

    first: int
    last: int
    size: int | None

    @classmethod
    def of(cls, value: str) -> _ContentRange | None:
        found = re.fullmatch(r"bytes (\d{1,18})-(\d{1,18})/(\d{1,18}|\*)", value.strip())
        if found is None:
            return None
        made = cls(int(found[1]), int(found[2]), None if found[3] == "*" else int(found[3]))
        return made if made.first <= made.last and (made.size is None or made.last < made.size) else None


def _is_all(found: _ContentRange | None) -> bool:
    return found is not None and found.first == 0 and found.size == found.last + 1


def _length(headers: Mapping[str, str]) -> int | None:
    """Length of the body, None where it is not known."""
    length = headers.get("content-length", "")
    return int(length) if length.isdecimal() and "content-encoding" not in headers else None


def _has_ranges(headers: Mapping[str, str]) -> bool:
    partial = headers.get("accept-ranges", "").lower() == "bytes" or "content-range" in headers
    return partial and "content-encoding" not in headers


def _strong_validator(headers: Mapping[str, str]) -> str | None:
    """A strong ETag, else a date that is old enough to be one (RFC 9110 section 8.8.2.2)."""
    etag, modified = headers.get("etag"), headers.get("last-modified")
    if etag is not None:
        return None if etag.startswith("W/") else etag
    if modified is None:
        return None
    try:
        age = parsedate_to_datetime(headers.get("date", "")) - parsedate_to_datetime(modified)
    except (ValueError, TypeError):
        return None
    return modified if age.total_seconds() >= _SECONDS_APART else None


_SECONDS_APART = 60
