"""The command `update`: its options, and how its result is printed. Contains no logic."""

from __future__ import annotations

from argparse import Namespace

from specloom.cli import shared
from specloom.cli.parser import Parser
from specloom.console import DIFF_FORMATS, fail_on, one_of, out, refusals, reporting, say

ABOUT = "Fetch descriptions from their `source`, report what changed, and regenerate."
USAGE = "[API]..."


def options(parser: Parser) -> None:
    """Declare the arguments."""
    shared.apis(parser)
    parser.flag("--check", "Write nothing; report what changed upstream, and exit 1 if anything did.")
    parser.flag("--force", "Accept a description that lost most of its operations.")
    parser.option("--format", help=f"One of {', '.join(DIFF_FORMATS)}.", default="text", values=DIFF_FORMATS)
    shared.output(parser)
    shared.root(parser)


def run(given: Namespace) -> None:
    """Run the command."""
    with refusals(reporting(given.format)):
        from specloom.verbs.update import update

        done = update(
            given.root,
            given.apis,
            check=given.check,
            force=given.force,
            format=one_of(given.format, DIFF_FORMATS),
            watch=out.step,
        )
        for finding in done.findings:
            say(finding)
        out.text(done.text, given.output)
        for outcome in done.outcomes:
            out.outcome(outcome, check=False)
        out.note(f"changed upstream: {', '.join(done.moved)}" if done.moved else "nothing changed upstream")
        fail_on(given.check and bool(done.moved))
