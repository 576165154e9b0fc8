"""Checks `specloom.toml` for commands that need nothing of it: a mistake in it must not wait for the command that does. Judges nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from specloom.findings import Finding, Refused

FILE = "specloom.toml"


def check_project_file(root: Path) -> None:
    """Check all of `specloom.toml` of the project at `root`, if there is one. Raises Refused."""
    faults = (*_faults_of_lint(root), *faults_of_policy(root))
    by_place = {finding.place: finding for finding in faults}  # both report a file that is not TOML
    if by_place:
        raise Refused(*by_place.values())


def faults_of_policy(root: Path) -> tuple[Finding, ...]:
    """What is not valid in it but for the table `[lint]`; a run asks once, however many APIs it has."""
    file = root / FILE
    if not file.is_file():  # most have none, and what reads it takes a while to import
        return ()
    from specloom.diff.policy.policy_file import read_policy

    return _faults(lambda: read_policy(file))


def _faults_of_lint(root: Path) -> tuple[Finding, ...]:
    if not (root / FILE).is_file():
        return ()
    from specloom.user_rules.settings import read_settings

    return _faults(lambda: read_settings(root))


def _faults(read: Callable[[], object]) -> tuple[Finding, ...]:
    try:
        read()
    except Refused as refusal:
        return refusal.findings
    return ()
