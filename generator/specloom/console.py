"""Printing for the command line: findings, outcomes, progress on a terminal. Knows streams; decides nothing."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from enum import StrEnum
from typing import Protocol

import typer

from specloom.findings import Finding, Refused, as_github, as_json, as_text, ordered


class Format(StrEnum):
    """How findings are printed."""

    text = "text"
    json = "json"
    github = "github"


class Outcome(Protocol):
    """What was done for one API."""

    @property
    def line(self) -> str: ...
    @property
    def diff(self) -> str: ...


class Console:
    """Standard output for results, standard error for progress."""

    def findings(self, findings: Sequence[Finding], format: Format) -> None:
        """Print findings; as JSON an empty array says that there are none."""
        match format:
            case Format.json:
                self.lines([as_json(ordered(findings))])
            case Format.github:
                self.lines(as_github(finding) for finding in ordered(findings))
            case Format.text:
                self.lines(line for finding in ordered(findings) for line in _with_help(finding))

    def outcome(self, outcome: Outcome, *, check: bool) -> None:
        """Print what was done for an API; what would be, in full, when only checking."""
        if check and outcome.diff:
            sys.stdout.write(outcome.diff)
        self.note(outcome.line)

    def lines(self, lines: Iterable[str]) -> None:
        """Print lines."""
        for line in lines:
            sys.stdout.write(line + "\n")

    def note(self, line: str) -> None:
        """Say something that is no result."""
        self._clear()
        sys.stderr.write(line + "\n")

    def step(self, what: str) -> None:
        """Show on a terminal what is being done; say nothing in a pipe."""
        if sys.stderr.isatty():
            self._clear()
            sys.stderr.write(what)
            sys.stderr.flush()

    def _clear(self) -> None:
        if sys.stderr.isatty():
            sys.stderr.write("\r\x1b[2K")


out = Console()


def say(finding: Finding) -> None:
    """Print one finding to standard error."""
    for line in _with_help(finding):
        out.note(line)


def _with_help(finding: Finding) -> Iterator[str]:
    yield as_text(finding)
    if finding.help and finding.severity == "error":
        yield f"    {finding.help}"


@contextmanager
def refusals(format: Format) -> Iterator[None]:
    """Turn what cannot be done into a finding and exit code 2, never a traceback."""
    try:
        yield
    except Refused as refused:
        if format is Format.text:
            say(refused.finding)
        else:
            out.findings([refused.finding], format)
        raise typer.Exit(2) from None
    except BrokenPipeError:
        sys.stderr.close()
        raise typer.Exit(1) from None
    except KeyboardInterrupt:
        out.note("interrupted")
        raise typer.Exit(130) from None


def fail_on(failed: bool) -> None:
    """End with exit code 1 if `failed`."""
    if failed:
        raise typer.Exit(1)
