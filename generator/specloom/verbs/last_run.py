"""Tells whether anything changed since a run of `regenerate` that left every package up to date. Interprets no settings.

Imports little: reading and hashing are all that a run with nothing to do costs. Inputs and outputs are compared by digest, the folders
that settings and modules are found in by their listing, and the generator by size and time of its files, as Python compares its bytecode.
"""

from __future__ import annotations

import functools
import json
import os
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple, TypedDict

import specloom
from specloom import cache
from specloom.digests import digest, digest_of
from specloom.templates import templates_folder

SHARED = "/"
"""Before the path of a shared runtime, among the names of APIs."""

_ENTRY = "regenerate-1"
"""Named with the version of its format."""

_SOURCES = (".py", ".jinja")


class _Record(TypedDict):
    """What is kept; paths are relative to the root of the project."""

    generator: str
    lines: dict[str, str]
    files: dict[str, str]
    folders: dict[str, list[str] | None]


def up_to_date(root: Path, names: Sequence[str] = ()) -> list[str] | None:
    """What to print of each package, or of those of the APIs of `names`; None unless all is known to be unchanged."""
    held = _unchanged(root)
    lines = held[1]["lines"] if held is not None else {}
    if held is None or (names and (not {*names} <= {*lines} or any(name.startswith(SHARED) for name in lines))):
        return None
    return [line for name, line in lines.items() if not names or name in names]


class LeftState(NamedTuple):
    """What the last run left, unchanged since.

    Attributes:
        digest: Of all of it.
        apis: Names of the APIs.
        folders: The outermost folders with inputs and outputs, relative to the project.
    """

    digest: str
    apis: frozenset[str]
    folders: tuple[str, ...]


def left_state(root: Path) -> LeftState | None:
    """What the last run left; None unless all of it is known to be unchanged."""
    held = _unchanged(root)
    if held is None:
        return None
    folders = sorted({os.path.dirname(path) for path in held[1]["files"]} - {""})  # noqa: PTH120
    outermost: list[str] = []
    for folder in folders:
        if not outermost or not folder.startswith(outermost[-1] + os.sep):
            outermost.append(folder)
    return LeftState(digest(held[0]), frozenset(held[1]["lines"]), tuple(outermost))


def _unchanged(root: Path) -> tuple[bytes, _Record] | None:
    """The entry of the last run, if all that it lists is as it was."""
    held = cache.read(root, _ENTRY)
    if held is None:
        return None
    try:
        record: _Record = json.loads(held)
    except ValueError:
        return None
    return (held, record) if _same(root, record) else None


def _same(root: Path, held: _Record) -> bool:
    return (
        held["generator"] == generator_signature()
        and all(_listing(os.path.join(root, path)) == known for path, known in held["folders"].items())  # noqa: PTH118
        and all(digest_of(os.path.join(root, path)) == known for path, known in held["files"].items())  # noqa: PTH118
    )


def remember(
    root: Path, generator: str, lines: Mapping[str, str], files: Mapping[Path, str], folders: Iterable[Path]
) -> None:
    """Keep what a run found, or left, up to date.

    Args:
        generator: Its `generator_signature` at the beginning of the run.
        lines: API, or `SHARED` and a path -> what to print of it when nothing changed.
        files: All inputs and outputs with their digests, `""` if there is no such file.
        folders: Where settings and inputs are found.
    """

    def named(path: Path) -> str:
        return os.path.relpath(path, root)

    try:
        held: _Record = {
            "generator": generator,
            "lines": dict(lines),
            "files": {named(path): known for path, known in files.items()},
            "folders": {named(path): _listing(path) for path in folders},
        }
    except ValueError:  # another drive of Windows
        return
    cache.write(root, _ENTRY, json.dumps(held).encode())


@functools.cache
def generator_signature() -> str:
    """Changes with the Python version and with any file of the generator or of its templates."""
    files = sorted(line for place in (Path(specloom.__file__).parent, templates_folder()) for line in _stamps(place))
    return digest("\n".join([sys.version, *files]).encode())


def _stamps(folder: str | Path) -> Iterator[str]:
    for each in os.scandir(folder):
        if each.name.endswith(_SOURCES):
            status = each.stat()
            yield f"{each.path} {status.st_size} {status.st_mtime_ns}"
        elif each.name != "__pycache__" and each.is_dir():
            yield from _stamps(each.path)


def _listing(folder: str | Path) -> list[str] | None:
    """The names in a folder, without hidden and compiled ones; None if it is not a folder."""
    try:
        names = os.listdir(folder)  # noqa: PTH208
    except OSError:
        return None
    return sorted(name for name in names if not name.startswith(".") and name != "__pycache__")
