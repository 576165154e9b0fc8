"""The command `conform`: its options, and how its result is printed. Contains no logic."""

from __future__ import annotations

from argparse import Namespace

from specloom.cli import shared
from specloom.cli.parser import Parser
from specloom.console import CONFORM_FORMATS, Format, fail_on, one_of, out, refusals
from specloom.interpreter_limits import gc_restored

ABOUT = "Test generated packages against recordings, over a real socket."
USAGE = "[API]..."


def options(parser: Parser) -> None:
    """Declare the arguments."""
    shared.apis(parser)
    shared.recordings(parser)
    parser.flag("--links", "Compare registry records with the APIs that they refer to.")
    parser.flag("--coverage", "List the parts of the description that no recording covers.")
    parser.option("--format", help=f"One of {', '.join(CONFORM_FORMATS)}.", default="text", values=CONFORM_FORMATS)
    shared.output(parser)
    shared.root(parser)


def run(given: Namespace) -> None:
    """Run the command."""
    gc_restored()
    with refusals(Format.text):
        from specloom.verbs import conform

        if given.coverage:
            found = conform.coverage(given.root, given.apis, recordings=given.recordings)
            out.lines(str(each) for each in found)
            return
        done = (
            conform.links(given.root)
            if given.links
            else conform.conform(given.root, given.apis, recordings=given.recordings, watch=out.step)
        )
        out.text(done.shown(one_of(given.format, CONFORM_FORMATS)), given.output)
        fail_on(not done.ok)
