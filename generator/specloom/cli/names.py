"""The command `names`: its options, and how its result is printed. Contains no logic."""

from __future__ import annotations

from argparse import Namespace

from specloom.cli import shared
from specloom.cli.parser import Parser
from specloom.console import Format, out, refusals

ABOUT = "List the names of an API with their places and sources, or change them in names.lock and regenerate."
USAGE = "{api}"


def options(parser: Parser) -> None:
    """Declare the arguments."""
    parser.argument("api", "Folder under specs/.", values="apis")
    parser.option("--rename", help="Rename; repeatable.", metavar="PLACE=NAME", many=True)
    parser.option("--unlock", help="Use the default; repeatable.", metavar="PLACE", many=True)
    parser.option("--lock", help="Keep the name; repeatable.", metavar="PLACE", many=True)
    shared.root(parser)


def run(given: Namespace) -> None:
    """Run the command."""
    with refusals(Format.text):
        from specloom.verbs import names

        if given.rename or given.unlock or given.lock:
            out.outcome(names.change(given.root, given.api, given.lock, given.unlock, given.rename), check=False)
        else:
            out.lines(each.line for each in names.names(given.root, given.api))
