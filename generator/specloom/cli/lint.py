"""The command `lint`: its options, and how its result is printed. Contains no logic."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

from specloom.cli import shared
from specloom.cli.parser import Parser
from specloom.console import fail_on, not_done, out, refusals, report_format_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from specloom.findings import Finding

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
        findings, refused = _linted(given)
        out.with_refusals(findings, refused, format, "lint")
        not_done(bool(refused))
        fail_on(any(finding.severity == "error" for finding in findings))


def _linted(given: Namespace) -> tuple[Sequence[Finding], tuple[Finding, ...]]:
    """The findings, those of the last run if nothing has changed since, and why something cannot be read."""
    from specloom.verbs.last_findings import KeptFindings, examination

    outside = given.allow_external_refs or given.outside
    asked = examination("lint", given.root, given.what, outside)
    known = asked.known() if asked else None
    if known:
        return known.findings, ()
    from specloom.verbs.lint import lint_all

    findings, refused = lint_all(given.root, given.what, allow_external_refs=outside, jobs=given.jobs)
    if asked and not refused:
        asked.keep(KeptFindings(tuple(findings)), examination("lint", given.root, given.what, outside))
    return findings, refused
