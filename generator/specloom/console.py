"""Printing for the command line: findings, outcomes, progress on a terminal. Knows streams; decides nothing."""

from __future__ import annotations

import sys
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from specloom.diff.rule import FailOn
    from specloom.findings import Finding

DIFF_FORMATS = ("text", "lines", "json", "markdown", "github", "gitlab", "sarif", "junit", "html")
FORMATS = ("text", "json", "github")
CONFORM_FORMATS = ("text", "json", "junit", "github", "html")


class UsageError(Exception):
    """The arguments make no sense together; ends the command with its usage and exit code 2."""


class Format(StrEnum):
    """How findings are printed."""

    text = "text"
    json = "json"
    github = "github"


class PrintableOutcome(Protocol):
    """The outcome for one API."""

    @property
    def line(self) -> str: ...
    @property
    def diff(self) -> str: ...


class ReportTarget(Protocol):
    """Where a report goes, and in which format; standard output if there is no file."""

    @property
    def format(self) -> str: ...
    @property
    def file(self) -> Path | None: ...


class Console:
    """Standard output for results, standard error for progress."""

    def findings(self, findings: Sequence[Finding], format: Format) -> None:
        """Print findings; without any, JSON output is an empty array."""
        from specloom.findings import as_github, as_json, ordered

        match format:
            case Format.json:
                self.lines([as_json(ordered(findings))])
            case Format.github:
                self.lines(as_github(finding) for finding in ordered(findings))
            case Format.text:
                self.lines(line for finding in ordered(findings) for line in _with_help(finding))

    def with_refusals(self, findings: Sequence[Finding], refused: Sequence[Finding], format: Format) -> None:
        """Print findings, then why something could not be read; text says that on standard error."""
        self.findings(findings if format is Format.text else [*findings, *refused], format)
        for finding in refused if format is Format.text else ():
            say(finding)

    def brief(self, findings: Sequence[Finding], format: Format) -> None:
        """Print findings; as text, repeated warnings and notes are summarised, since `lint` lists them all."""
        from specloom.findings import summed

        self.findings(summed(findings) if format is Format.text else findings, format)

    def outcome(self, outcome: PrintableOutcome, *, check: bool) -> None:
        """Print what was done for an API; with `--check`, the full diff of what would be done."""
        if check and outcome.diff:
            sys.stdout.write(outcome.diff)
        self.note(outcome.line)

    def lines(self, lines: Iterable[str]) -> None:
        """Print lines."""
        for line in lines:
            sys.stdout.write(line + "\n")

    def text(self, text: str, file: Path | None) -> None:
        """Print a string, or write it to a file. Raises Refused."""
        if file is None:
            sys.stdout.write(text if text.endswith("\n") or not text else text + "\n")
        else:
            from specloom.write import write_text

            write_text(file, text)

    def reports(self, shown: Callable[[str], str], targets: Iterable[ReportTarget]) -> None:
        """Print or write a report once for each target, in its format. Raises Refused."""
        for each in targets:
            self.text(shown(each.format), each.file)

    def note(self, line: str) -> None:
        """Print a message that is not part of the result."""
        self._clear()
        sys.stderr.write(line + "\n")

    def step(self, what: str) -> None:
        """Show progress on a terminal; print nothing in a pipe."""
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
    from specloom.findings import as_text

    yield as_text(finding)
    if finding.help and finding.severity == "error":
        yield f"    {finding.help}"


@contextmanager
def refusals(format: Format) -> Generator[None]:
    """Turn a refusal into a finding and exit code 2, never a traceback."""
    try:
        yield
    except BrokenPipeError:
        sys.stderr.close()
        raise SystemExit(1) from None
    except KeyboardInterrupt:
        out.note("interrupted")
        raise SystemExit(130) from None
    except Exception as error:
        from specloom.findings import Refused  # imported late: `--help` needs no findings

        if not isinstance(error, Refused):
            raise
        if format is Format.text:
            for finding in error.findings:
                say(finding)
        else:
            out.findings(error.findings, format)
        raise SystemExit(2) from None


def format_of(name: str) -> Format:
    """The format of findings of that name."""
    return Format(name)


def reporting(name: str) -> Format:
    """How a command with reports in further formats prints a refusal."""
    return Format.github if name == "github" else Format.text


def fail_on(failed: bool) -> None:
    """End with exit code 1 if `failed`."""
    if failed:
        raise SystemExit(1)


def not_done(unread: bool) -> None:
    """End with exit code 2 if a part of the work could not be done."""
    if unread:
        raise SystemExit(2)


def one_of(value: str, known: Sequence[str]) -> str:
    """`value`, if it is one of `known`; ends with exit code 2 otherwise."""
    if value not in known:
        raise UsageError(f"{value!r} is not one of {', '.join(known)}")
    return value


def failing(value: str | None) -> FailOn | None:
    """The level at which a comparison fails, by name; ends with exit code 2 for an unknown name."""
    match value:
        case None | "error" | "warning" | "info" | "never":
            return value
        case _:
            raise UsageError(f"{value!r} is not one of error, warning, info, never")


def two(what: Sequence[str], against: str | None) -> None:
    """Require two versions unless `--against` is given; ends with exit code 2 otherwise."""
    if against is None and len(what) != 2:
        raise UsageError("pass BASE and REVISION, or a git ref with --against")
