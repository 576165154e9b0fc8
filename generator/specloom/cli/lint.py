"""The command `lint`: its options, and how its result is printed. Contains no logic."""

from __future__ import annotations

from argparse import Namespace
from functools import partial
from typing import TYPE_CHECKING

from specloom.cli import shared
from specloom.cli.parser import Parser
from specloom.console import fail_on, not_done, out, refusals, report_format_of

if TYPE_CHECKING:
    from specloom.verbs.findings_report import FindingsReport

ABOUT = "Report faults in descriptions."
USAGE = "[API | PATH]..."


def options(parser: Parser) -> None:
    """Declare the arguments."""
    parser.argument(
        "what",
        "APIs of the project, or files (default: all APIs).",
        metavar="[API | PATH]...",
        many=True,
        values="apis and files",
    )
    shared.root(parser)
    shared.external_refs(parser)
    shared.jobs(parser)
    shared.report_format(parser)


def run(given: Namespace) -> None:
    """Run the command."""
    format = report_format_of(given.format)
    with refusals(format):
        from specloom.verbs.last_findings import examined

        outside = given.allow_external_refs or given.outside
        report = examined("lint", given.root, given.what, partial(_linted, given, outside), outside)
        out.with_refusals(report.findings, report.refused, format, "lint")
        not_done(bool(report.refused))
        fail_on(not report.ok)


def _linted(given: Namespace, outside: bool) -> FindingsReport:
    from specloom.verbs.lint import lint_all

    return lint_all(given.root, given.what, allow_external_refs=outside, jobs=given.jobs)
