"""The command `lint`: its options, and how its result is printed. Contains no logic."""

from __future__ import annotations

from argparse import Namespace

from specloom.cli import shared
from specloom.cli.parser import Parser
from specloom.console import fail_on, not_done, out, refusals, report_format_of

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
        from specloom.verbs.lint import lint_all

        outside = given.allow_external_refs or given.outside
        findings, refused = lint_all(given.root, given.what, allow_external_refs=outside, jobs=given.jobs)
        out.with_refusals(findings, refused, format, "lint")
        not_done(bool(refused))
        fail_on(any(finding.severity == "error" for finding in findings))
