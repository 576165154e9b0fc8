"""The commands `record` and `replay` for the APIs of a project. Knows where recordings are; prints nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

import attrs

from specloom.conformance import record as recording
from specloom.conformance.conform import usual_folders
from specloom.conformance.owners import Owner
from specloom.conformance.recordings.imported import BadImport
from specloom.conformance.replaying import replay as replaying
from specloom.findings import Code, Refused
from specloom.project import apis
from specloom.verbs.conform import described

CANNOT_RECORD = Code(
    "cannot-record", "error", "nothing can be recorded", "Pass the API as --api, or the server as --upstream."
)
CODES = (CANNOT_RECORD,)


@attrs.frozen
class RecordOutcome:
    """A report of what was recorded, as lines, and the exit code."""

    lines: tuple[str, ...]
    exit_code: int


def record(
    root: Path,
    name: str | None,
    into: Path | None,
    *,
    command: Sequence[str],
    port: int,
    upstream: str | None,
    curl: Sequence[Path],
    har: Sequence[Path],
    vcr: Sequence[Path],
    check: bool,
    tell: Callable[[str], object],
) -> RecordOutcome:
    """Record calls of the API `name`, or of any server; see `conformance.record`.

    Raises:
        Refused: The API does not exist, or no server is given.
    """
    api = described(apis(root, [name])[0]) if name else None
    folder = into or usual_folders(root, name or "unattached").recordings
    others = _others(root, name, into) if curl or har or vcr else ()
    try:
        done = recording.record(
            api,
            folder,
            command=command,
            port=port,
            upstream=upstream,
            curl=curl,
            har=har,
            vcr=vcr,
            others=others,
            check=check,
            tell=tell,
        )
    except BadImport as error:
        raise Refused(CANNOT_RECORD.found(str(error))) from error
    return RecordOutcome((*map(str, done.files), *map(str, done.leaks), *done.problems, *done.notes), done.exit_code)


def _others(root: Path, name: str | None, into: Path | None) -> tuple[Owner, ...]:
    """The other APIs of the project, which imported exchanges may belong to; one that cannot be read has none."""
    found: list[Owner] = []
    with suppress(Refused):  # outside a project every exchange belongs to nobody
        for each in apis(root):
            if each.name != name:
                with suppress(Refused):
                    found.append(Owner(described(each), into or usual_folders(root, each.name).recordings))
    return tuple(found)


def replay(
    root: Path,
    name: str,
    recordings: Path | None,
    *,
    port: int,
    host: str,
    strict: bool,
    speed: float,
    latency: float,
    faults: Sequence[str],
    tell: Callable[[str], object],
) -> int:
    """Serve the recordings of the API `name`; the exit code. Raises Refused."""
    api = described(apis(root, [name])[0])
    folder = recordings or usual_folders(root, name).recordings
    return replaying.replay(
        api, folder, port=port, host=host, strict=strict, speed=speed, latency=latency, faults=faults, tell=tell
    )
