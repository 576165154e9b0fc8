"""Verdicts on disk, in order, so that a run of any length needs the memory of one. Knows their file; not what they say."""

from __future__ import annotations

import pickle
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from typing import BinaryIO, cast

from specloom.conformance.checking.verdict import Verdict
from specloom.findings import Place, Refused
from specloom.write.codes import UNWRITABLE


class VerdictFile(Collection[Verdict]):
    """The verdicts in a file, read anew by each iteration. The file has to be one that this program wrote.

    Attributes:
        file: Its path; whoever chose it deletes it.
    """

    __slots__ = ("_count", "file")

    def __init__(self, file: Path, count: int) -> None:
        self.file = file
        self._count = count

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[Verdict]:
        with self.file.open("rb") as stream:
            for _ in range(self._count):
                yield cast("Verdict", pickle.load(stream))

    def __contains__(self, verdict: object) -> bool:
        return any(each == verdict for each in self)


def write_verdicts(file: Path, verdicts: Iterable[Verdict]) -> VerdictFile:
    """Write verdicts to a file as they come. Raises Refused."""
    count = 0
    with file.open("wb", buffering=0) as stream:  # so that nothing is left to write when it is closed
        for verdict in verdicts:
            _append(stream, pickle.dumps(verdict, pickle.HIGHEST_PROTOCOL), file)
            count += 1
    return VerdictFile(file, count)


def _append(stream: BinaryIO, data: bytes, file: Path) -> None:
    try:
        while data:
            data = data[stream.write(data) :]
    except OSError as error:
        reason = error.strerror or str(error)
        raise Refused(UNWRITABLE.found(f"cannot be written: {reason}", place=Place(str(file)))) from error
