"""Keeps the findings of `lint` and `check` for as long as a project stays as `regenerate` left it. Finds nothing itself.

Imports little: reading and hashing are all that a second look costs. Nothing is kept for a project with its own rules: they may read any
file, and what they find may change with the day.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TypedDict

from specloom.digests import digest
from specloom.findings import Finding, Place, Severity
from specloom.values import Origin
from specloom.verbs import last_run
from specloom.verbs.findings_report import FindingsReport
from specloom.verbs.kept_answer import Question
from specloom.verbs.project_file import FILE


class _PlainFinding(TypedDict):
    code: str
    severity: Severity
    message: str
    origin: tuple[str, str] | None
    place: tuple[str, int | None, int | None] | None
    help: str


class _PlainReport(TypedDict):
    findings: list[_PlainFinding]
    summary: list[str]
    ok: bool


def examined(
    command: str, root: Path, names: Sequence[str], look: Callable[[], FindingsReport], *options: object
) -> FindingsReport:
    """What `command` finds about APIs of the project at `root`: what it found last, if nothing has changed since.

    Args:
        look: Runs the command.
        options: Whatever else the findings depend on.
    """
    asked = _question(command, root, names, options)
    known: _PlainReport | None = asked.answer() if asked else None
    if known is not None:
        return FindingsReport(tuple(map(_finding, known["findings"])), tuple(known["summary"]), known["ok"])
    found = look()
    # The same question after the run, unless a file was written meanwhile.
    if asked and not found.refused and _question(command, root, names, options) == asked and not _has_own_rules(root):
        kept: _PlainReport = {
            "findings": [_plain(finding) for finding in found.findings],
            "summary": [*found.summary],
            "ok": found.ok,
        }
        asked.keep(kept)
    return found


def _question(command: str, root: Path, names: Sequence[str], options: tuple[object, ...]) -> Question | None:
    """The digest of all that the findings depend on; None if the project is not known to be as `regenerate` left it."""
    left = last_run.left_state(root)
    if left is None or not {*names} <= left.apis:
        return None
    limits = sorted(item for item in os.environ.items() if item[0].startswith("SPECLOOM_"))
    here = (str(Path.cwd()), str(root))  # findings name files as they were asked for
    files = [file for folder in left.folders for file in _files(root / folder)]
    what = (left.digest, here, tuple(names), options, limits, [*_installed()], files)
    return Question(root, f"{command}-1", digest(repr(what).encode()))


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
