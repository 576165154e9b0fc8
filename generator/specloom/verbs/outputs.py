"""Where a report goes and in which format, from the option `--output`. Writes nothing."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from specloom.findings import Code, refused

BAD_OUTPUT = Code(
    "bad-output",
    "error",
    "an --output cannot be used",
    "Write --output FILE, or --output FORMAT=FILE once for each file.",
)
CODES = (BAD_OUTPUT,)


class Output(NamedTuple):
    """One report to write.

    Attributes:
        file: Where to; None for standard output.
    """

    format: str
    file: Path | None


def read_outputs(written: Sequence[str], format: str, known: Sequence[str]) -> list[Output]:
    """The reports that `--output` asks for, `FILE` or `FORMAT=FILE` each, where `-` is standard output; one there by default.

    Args:
        format: For those that name none.
        known: The formats there are; a file called `a=b` is written `./a=b`.

    Raises:
        Refused: A format is unknown, or two reports go to the same place.
    """
    found = [_read(each, format, known) for each in written] or [Output(format, None)]
    seen: set[str] = set()
    for each in found:
        place = os.path.realpath(each.file) if each.file else ""
        if place in seen:
            shown = each.file or "standard output"
            raise refused(BAD_OUTPUT, str(each.file or "-"), f"two reports would be written to {shown}")
        seen.add(place)
    return found


def _read(written: str, format: str, known: Sequence[str]) -> Output:
    name, equals, file = written.partition("=")
    if equals and name.isalpha() and name not in known:
        said = f"{name!r} is not one of {', '.join(known)}; write ./{written} for a file of this name"
        raise refused(BAD_OUTPUT, written, said)
    named, file = (name, file) if equals and name in known else (format, written)
    return Output(named, None if file == "-" else Path(file))
