"""The command `new`: its options, and how its result is printed. Contains no logic."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from specloom.cli import shared
from specloom.cli.parser import Parser
from specloom.console import fail_on, format_of, out, refusals, report_format_of

ABOUT = "Add an API: copy its description and generate its package. Exits 1 if parts of the description are lost."
USAGE = "{name} {PATH-or-URL}"


def options(parser: Parser) -> None:
    """Declare the arguments."""
    parser.argument("name", "Name of the API, and of its folder under specs/.")
    parser.argument("PATH-or-URL", "The description to add.", metavar="{PATH-or-URL}", values="files")
    parser.option(
        "--like",
        help="SDK whose names to adopt: sdist, wheel, folder, api.md or stainless.yml; repeatable.",
        kind=Path,
        many=True,
    )
    parser.option("--report", help="File for the full report of --like: .md, .json, or plain text.", kind=Path)
    shared.external_refs(parser)
    shared.root(parser)
    shared.format(parser)


def run(given: Namespace) -> None:
    """Run the command."""
    format, description = format_of(given.format), getattr(given, "PATH-or-URL")
    with refusals(format):
        if given.like:
            from specloom.verbs.like import move

            moved = move(given.root, given.name, description, given.like)
            out.brief(moved.outcome.findings, format)
            out.outcome(moved.outcome, check=False)
            out.summary(moved.report.summary(), report_format_of(given.format))
            if given.report is not None:
                out.text(moved.report.text(given.report.suffix), given.report)
            fail_on(moved.outcome.lost)
            return
        from specloom.verbs.new import new

        outside = given.allow_external_refs or given.outside
        outcome = new(given.root, given.name, description, allow_external_refs=outside)
        out.brief(outcome.findings, format)
        out.outcome(outcome, check=False)
        fail_on(outcome.lost)
