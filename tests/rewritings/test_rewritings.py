"""Random rewritings of real descriptions that mean the same give no alarm, and random breaking edits give one."""

from __future__ import annotations

from pathlib import Path

from tests.rewritings.trial import trials

EACH = 3
"""Rewritings and edits of each document; `make rewritings` makes 200."""


def test_no_false_alarm_and_no_miss(shared: Path) -> None:
    wrong = [
        str(trial)
        for path in sorted((shared / "corpus" / "docs").iterdir())
        for trial in trials(path, EACH)
        if not trial.ok
    ]
    assert not wrong, "\n".join(wrong)
