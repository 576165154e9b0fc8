"""Keeps the findings of `lint` and `check` for as long as a project stays as `regenerate` left it. Finds nothing itself.

Imports little: reading and hashing are all that a second look costs. Nothing is kept for a project with rules of its own: they may read any
file, and what they find may change with the day.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple, TypedDict

from specloom import cache
from specloom.digests import digest
from specloom.findings import Finding, Place, Severity
from specloom.values import Origin
from specloom.verbs import last_run
from specloom.verbs.project_file import FILE


class KeptFindings(NamedTuple):
    """What a command found.

    Attributes:
        summary: A line for each API.
        ok: Whether all checks passed.
    """

    findings: tuple[Finding, ...]
    summary: tuple[str, ...] = ()
    ok: bool = True


class _PlainFinding(TypedDict):
    code: str
    severity: Severity
    message: str
    origin: tuple[str, str] | None
    place: tuple[str, int | None, int | None] | None
    help: str


class _Entry(TypedDict):
    question: str
    findings: list[_PlainFinding]
    summary: list[str]
    ok: bool


class Examination(NamedTuple):
    """A run of a command that may have been done before.

    Attributes:
        name: Of its entry.
        question: Digest of all that its findings depend on.
    """

    root: Path
    name: str
    question: str

    def known(self) -> KeptFindings | None:
        """What the last run found; None unless it is known to be the same."""
        held = cache.read(self.root, self.name)
        if held is None:
            return None
        try:
            entry: _Entry = json.loads(held)
        except ValueError:
            return None
        if entry["question"] != self.question:
            return None
        return KeptFindings(tuple(map(_finding, entry["findings"])), tuple(entry["summary"]), entry["ok"])

    def keep(self, found: KeptFindings, again: Examination | None) -> None:
        """Keep what a run found that could read everything.

        Args:
            again: The same examination after the run; another one if a file was written meanwhile.
        """
        if again != self or _has_own_rules(self.root):
            return
        held: _Entry = {
            "question": self.question,
            "findings": [_plain(finding) for finding in found.findings],
            "summary": [*found.summary],
            "ok": found.ok,
        }
        cache.write(self.root, self.name, json.dumps(held).encode())


def examination(command: str, root: Path, names: Sequence[str], *options: object) -> Examination | None:
    """A run of `command` on APIs of the project at `root`; None if it is not known to be as `regenerate` left it.

    Args:
        options: Whatever else the findings depend on.
    """
    left = last_run.left_state(root)
    if left is None or not {*names} <= left.apis:
        return None
    limits = sorted(item for item in os.environ.items() if item[0].startswith("SPECLOOM_"))
    here = (str(Path.cwd()), str(root))  # findings name files as they were asked for
    files = [file for folder in left.folders for file in _files(root / folder)]
    what = (left.digest, here, tuple(names), options, limits, [*_installed()], files)
    return Examination(root, f"{command}-1", digest(repr(what).encode()))


def _installed() -> Iterator[str]:
    """Names and versions of what is installed, openapi-python-client among it."""
    for folder in sys.path:
        if os.path.isdir(folder):  # noqa: PTH112  # on the way of every short command
            yield from sorted(name for name in os.listdir(folder) if name.endswith((".dist-info", ".egg-info")))  # noqa: PTH208


def _files(folder: Path) -> Iterator[str]:
    """All files in a folder but compiled and hidden ones: `check` reports those that were not generated."""
    for at, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if name != "__pycache__" and not name.startswith("."))
        yield from (os.path.join(at, name) for name in sorted(names) if not name.startswith("."))  # noqa: PTH118


def _has_own_rules(root: Path) -> bool:
    if not (root / FILE).is_file():
        return False
    from specloom.user_rules.settings import read_settings

    settings = read_settings(root)
    return bool(settings.rules or settings.rulesets)


def _plain(finding: Finding) -> _PlainFinding:
    place = finding.place
    return {
        "code": finding.code,
        "severity": finding.severity,
        "message": finding.message,
        "origin": finding.origin,
        "place": (place.file, place.line, place.column) if place else None,
        "help": finding.help,
    }


def _finding(plain: _PlainFinding) -> Finding:
    origin, place = plain["origin"], plain["place"]
    return Finding(
        plain["code"],
        plain["severity"],
        plain["message"],
        Origin(*origin) if origin else None,
        Place(*place) if place else None,
        plain["help"],
    )
