"""The command `explain`: its options, and how its result is printed. Contains no logic."""

from __future__ import annotations

from argparse import Namespace

from specloom.cli import shared
from specloom.cli.parser import Parser
from specloom.console import Format, out, refusals

ABOUT = "Explain a finding code, or how part of a description became Python code; or print a page of the manual."
USAGE = "{CODE | POINTER | METHOD | TOPIC} [API]..."


def options(parser: Parser) -> None:
    """Declare the arguments."""
    parser.argument("what", "What to explain.", metavar="{CODE | POINTER | METHOD | TOPIC}", values="codes and topics")
    shared.apis(parser)
    shared.root(parser)


def run(given: Namespace) -> None:
    """Run the command."""
    with refusals(Format.text):
        from specloom.catalogue import codes
        from specloom.verbs.explain_report import explaining

        out.lines(explaining(given.root, given.what, codes(), given.apis))
