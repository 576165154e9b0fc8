"""The command `check`: its options, and how its result is printed. Contains no logic."""

from __future__ import annotations

from argparse import Namespace
from functools import partial
from typing import TYPE_CHECKING

from specloom.cli import shared
from specloom.cli.parser import Parser
from specloom.console import fail_on, not_done, out, refusals, report_format_of

if TYPE_CHECKING:
    from specloom.verbs.findings_report import FindingsReport

ABOUT = """Run all checks for CI, and exit 1 if any of them fails.

The checks: lint, the second reader, the budget of untyped places, and whether generated/ is up to date."""
USAGE = "[API]..."


def options(parser: Parser) -> None:
    """Declare the arguments."""
    shared.apis(parser)
    shared.jobs(parser)
    shared.root(parser)
    shared.report_format(parser)


def run(given: Namespace) -> None:
    """Run the command."""
    format = report_format_of(given.format)
    with refusals(format):
        from specloom.verbs.last_findings import examined

        report = examined("check", given.root, given.apis, partial(_checked, given))
        out.with_refusals(report.findings, report.refused, format, "check")
        out.summary(report.summary, format)
        not_done(bool(report.refused))
        fail_on(not report.ok)


def _checked(given: Namespace) -> FindingsReport:
    from specloom.verbs.check import check

    return check(given.root, given.apis, watch=out.step, jobs=given.jobs)
