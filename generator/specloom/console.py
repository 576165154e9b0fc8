"""Printing for the command line: findings, outcomes, progress on a terminal. Knows streams; decides nothing."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from enum import StrEnum
from io import StringIO
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


class Unprintable(Exception):
    """Standard output cannot be written, for a reason that its message says."""


class Format(StrEnum):
    """How findings are printed."""

    text = "text"
    json = "json"
    github = "github"


class ReportFormat(StrEnum):
    """How the findings of `lint` and `check` are printed."""

    text = "text"
    json = "json"
    github = "github"
    gitlab = "gitlab"
    sarif = "sarif"
    junit = "junit"


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
        self.report(findings, ReportFormat(format.value), "")

    def report(self, findings: Sequence[Finding], format: ReportFormat, verb: str) -> None:
        """Print findings as one whole report.

        Args:
            verb: The command that found them.
        """
        from specloom.findings import as_github, as_json, ordered

        found = ordered(findings)
        match format:
            case ReportFormat.json:
                self.lines([as_json(found)])
            case ReportFormat.github:
                self.lines(as_github(finding) for finding in found)
            case ReportFormat.text:
                colored = is_colored()
                self.lines(line for finding in found for line in _with_help(finding, colored=colored))
            case ReportFormat.gitlab | ReportFormat.sarif | ReportFormat.junit:
                self.lines([_exported(found, format, verb)])

    def summary(self, lines: Iterable[str], format: ReportFormat) -> None:
        """Print a line for each API; next to a report for a program, on standard error."""
        if format in (ReportFormat.text, ReportFormat.github):
            self.lines(lines)
        else:
            for line in lines:
                self.note(line)

    def with_refusals(
        self, findings: Sequence[Finding], refused: Sequence[Finding], format: ReportFormat, verb: str
    ) -> None:
        """Print findings, then why something could not be read; text says that on standard error."""
        text = format is ReportFormat.text
        self.report(findings if text else [*findings, *refused], format, verb)
        for finding in refused if text else ():
            say(finding)

    def brief(self, findings: Sequence[Finding], format: Format) -> None:
        """Print findings; as text, repeated warnings and notes are summarised, since `lint` lists them all."""
        from specloom.findings import summed

        self.findings(summed(findings) if format is Format.text else findings, format)

    def outcome(self, outcome: PrintableOutcome, *, check: bool) -> None:
        """Print what was done for an API; with `--check`, the full diff of what would be done."""
        if check and outcome.diff:
            _print(outcome.diff)
        self.note(outcome.line)

    def lines(self, lines: Iterable[str]) -> None:
        """Print lines."""
        for line in lines:
            _print(line + "\n")

    def text(self, text: str, file: Path | None) -> None:
        """Print a string, or write it to a file. Raises Refused."""
        if file is None:
            _print(text if text.endswith("\n") or not text else text + "\n")
        else:
            from specloom.write import write_text

            write_text(file, text)

    def printed(self, lines: Iterable[str], file: Path | None) -> None:
        """Print lines, or write them to a file, each as it comes. Raises Refused."""
        if file is None:
            self.lines(lines)
        else:
            from specloom.write import write_lines

            write_lines(file, lines)

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

    def flush(self) -> None:
        """Write what is still in memory."""
        _print("", flush=True)


out = Console()


def _print(text: str, *, flush: bool = False) -> None:
    """Write to standard output. Raises Unprintable, or BrokenPipeError where nobody reads it any more."""
    try:
        sys.stdout.write(text)
        if flush:
            sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise Unprintable(error.strerror or str(error)) from error


def say(finding: Finding) -> None:
    """Print one finding to standard error."""
    for line in _with_help(finding):
        out.note(line)


def _with_help(finding: Finding, *, colored: bool = False) -> Iterator[str]:
    from specloom.findings import as_text

    yield _colored(finding) if colored else as_text(finding)
    if finding.help and finding.severity == "error":
        yield f"    {finding.help}"


def is_colored() -> bool:
    """Whether standard output is a terminal that shows colors; `NO_COLOR` switches them off (no-color.org)."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


_COLORS = {"error": "\x1b[1;31m", "warning": "\x1b[33m", "note": "\x1b[36m"}
"""ECMA-48 colors of severities."""


def _colored(finding: Finding) -> str:
    """A finding whose severity has a color; what the description wrote stays without escapes, as `as_text` makes it."""
    from specloom.findings import as_text

    word = f" {finding.severity} {finding.code} "
    before, found, after = as_text(finding).partition(word)
    return f"{before}{_COLORS[finding.severity]}{found.rstrip()}\x1b[0m {after}" if found else before


def _exported(findings: Sequence[Finding], format: ReportFormat, verb: str) -> str:
    from specloom import reports

    match format:
        case ReportFormat.gitlab:
            return reports.as_gitlab(findings).rstrip("\n")
        case ReportFormat.junit:
            return reports.as_junit(findings, verb).rstrip("\n")
        case _:
            from specloom.catalogue import codes

            return reports.as_sarif(findings, codes()).rstrip("\n")


@contextmanager
def refusals(format: Format | ReportFormat) -> Generator[None]:
    """Turn a refusal into a finding and exit code 2, never a traceback."""
    try:
        try:
            yield
        finally:
            out.flush()
    except BrokenPipeError:
        sys.stderr.close()
        raise SystemExit(1) from None
    except Unprintable as error:
        sys.stdout = StringIO()  # so that nothing is written at exit
        out.note(f"standard output cannot be written: {error}")
        raise SystemExit(2) from None
    except KeyboardInterrupt:
        out.note("interrupted")
        raise SystemExit(130) from None
    except Exception as error:
        from specloom.findings import Refused  # imported late: `--help` needs no findings

        if not isinstance(error, Refused):
            raise
        if format.value == "text":
            for finding in error.findings:
                say(finding)
        else:
            out.report(error.findings, ReportFormat(format.value), "")
        raise SystemExit(2) from None


def report_format_of(name: str) -> ReportFormat:
    """The format of a report of that name."""
    return ReportFormat(name)


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
