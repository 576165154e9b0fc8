"""The command `check`: its options, and how its result is printed. Contains no logic."""

from __future__ import annotations

from argparse import Namespace

from specloom.cli import shared
from specloom.cli.parser import Parser
from specloom.console import fail_on, not_done, out, refusals, report_format_of

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
        from specloom.verbs.check import check

        report = check(given.root, given.apis, watch=out.step, jobs=given.jobs)
        out.with_refusals(report.findings, report.refused, format, "check")
        out.summary(report.summary, format)
        not_done(bool(report.refused))
        fail_on(not report.ok)
