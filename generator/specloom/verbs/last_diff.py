"""Keeps the report of a comparison of two files, for as long as neither they nor the policy change. Compares nothing.

Imports little: reading and hashing are all that a second look costs. Only what is written to a pipe or a file is kept, since a terminal has
a width and colors; and only if no other file was asked for and everything could be read.
"""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypedDict

from specloom import cache
from specloom.checkout import checkout_root
from specloom.digests import digest, digest_of
from specloom.verbs.kept_answer import Question
from specloom.verbs.last_run import generator_signature

if TYPE_CHECKING:
    from specloom.verbs.diff import DiffOutcome

_FORMAT = "diff-2"
_SLOTS = 256
"""Most reports that are kept; two comparisons of one slot replace each other."""


class KeptReport(NamedTuple):
    """What to print, and whether the comparison fails."""

    text: str
    fails: bool


class _PrintedReport(TypedDict):
    text: str
    fails: bool


class Comparing(NamedTuple):
    """A comparison that may have been done before.

    Attributes:
        question: What its report depends on.
        format: That of the report.
        generator: The signature of the generator.
    """

    question: Question
    format: str
    generator: str

    def known(self) -> KeptReport | None:
        """The report of the last run; None unless it is known to be the same."""
        report: _PrintedReport | None = self.question.answer()
        return None if report is None else KeptReport(report["text"], report["fails"])

    def keep(self, outcome: DiffOutcome, again: Comparing | None) -> None:
        """Keep what a run found.

        Args:
            again: The same comparison after the run; another one if a file was written meanwhile.
        """
        if again == self and not outcome.unread and not outcome.comparison.asked:
            report: _PrintedReport = {"text": outcome.shown(self.format), "fails": outcome.fails}
            self.question.keep(report)


def comparing(
    root: Path,
    base: str,
    revision: str,
    policy: Path | None = None,
    format: str = "text",
    options: object = (),
    generator: str = "",
) -> Comparing | None:
    """The comparison of two files; None for anything else.

    Args:
        root: Where the policy is unless it is named.
        options: Whatever else the report depends on.
        generator: The signature of the generator, if it is known: to find it takes as long as a small comparison.
    """
    if not all(_is_alone(file) for file in (base, revision)):
        return None
    generator = generator or generator_signature()
    files = (base, revision, str(policy or root / "specloom.toml"))
    today = time.strftime("%Y-%m-%d", time.gmtime())  # periods of grace end
    here = Path.cwd()
    # Paths in reports for CI begin at the root of the repository.
    what = repr((str(here), str(checkout_root(here)), files, bool(policy), format, options))
    question = repr((what, today, generator, [digest_of(file) for file in files]))
    slot = int(digest(what.encode())[:8], 16) % _SLOTS
    return Comparing(Question(cache.place_of(root), f"{_FORMAT}-{slot}", digest(question.encode())), format, generator)


def _is_alone(file: str) -> bool:
    """Whether an argument is a file that has no settings: those of a project are in `specs/NAME/`."""
    return ":" not in file and os.path.isfile(file) and Path(file).resolve().parent.parent.name != "specs"  # noqa: PTH113
