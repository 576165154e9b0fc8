"""The command `snippets`: its options, and how its result is printed. Contains no logic."""

from __future__ import annotations

from argparse import Namespace

from specloom.cli import shared
from specloom.cli.parser import Parser
from specloom.console import Format, out, refusals

ABOUT = "Print an overlay that adds code samples to each operation: Python, asyncio, curl."
USAGE = "{api}"


def options(parser: Parser) -> None:
    """Declare the arguments."""
    parser.argument("api", "Folder under specs/.", values="apis")
    shared.output(parser)
    shared.root(parser)


def run(given: Namespace) -> None:
    """Run the command."""
    with refusals(Format.text):
        from specloom.verbs.snippets import snippets

        out.text(snippets(given.root, given.api), given.output)
