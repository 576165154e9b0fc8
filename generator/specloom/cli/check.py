"""The command `check`: its options, and how its result is printed. Contains no logic."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

from specloom.cli import shared
from specloom.cli.parser import Parser
from specloom.console import fail_on, not_done, out, refusals, report_format_of

if TYPE_CHECKING:
    from specloom.verbs.check_report import CheckReport

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
        report = _checked(given)
        out.with_refusals(report.findings, report.refused, format, "check")
        out.summary(report.summary, format)
        not_done(bool(report.refused))
        fail_on(not report.ok)


def _checked(given: Namespace) -> CheckReport:
    """The report, that of the last run if nothing has changed since."""
    from specloom.verbs.last_findings import KeptFindings, examination

    asked = examination("check", given.root, given.apis)
    known = asked.known() if asked else None
    if known:
        from specloom.verbs.check_report import CheckReport

        return CheckReport(known.findings, known.summary, known.ok)
    from specloom.verbs.check import check

    report = check(given.root, given.apis, watch=out.step, jobs=given.jobs)
    if asked and not report.refused:
        kept = KeptFindings(report.findings, report.summary, report.ok)
        asked.keep(kept, examination("check", given.root, given.apis))
    return report
