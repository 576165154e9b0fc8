"""The command `replay`: its options, and how its result is printed. Contains no logic."""

from __future__ import annotations

from argparse import Namespace

from specloom.cli import shared
from specloom.cli.parser import Parser
from specloom.console import Format, out, refusals
from specloom.interpreter_limits import gc_restored

ABOUT = """Serve recordings as a real HTTP server.

For operations without a recording it returns the description's examples, or sample values."""
USAGE = "{api}"


def options(parser: Parser) -> None:
    """Declare the arguments."""
    parser.argument("api", "Folder under specs/.", values="apis")
    parser.option("--port", help="Port to listen on; 0 for any free port.", kind=int, default=0)
    parser.option("--host", help="Address to listen on.", default="127.0.0.1")
    shared.recordings(parser)
    parser.flag("--strict", "Answer 400 to requests that were not recorded.")
    parser.option(
        "--speed", help="Event timing: 1 as recorded, 2 twice as fast, 0 without delays.", kind=float, default=1.0
    )
    parser.option("--latency", help="Seconds before each response.", kind=float, default=0.0)
    parser.option("--fault", help="Fault to inject: 503@3, reset, cut@2, garbage, stall; repeatable.", many=True)
    shared.root(parser)


def run(given: Namespace) -> None:
    """Run the command."""
    gc_restored()
    with refusals(Format.text):
        from specloom.verbs.record import replay

        code = replay(
            given.root,
            given.api,
            given.recordings,
            port=given.port,
            host=given.host,
            strict=given.strict,
            speed=given.speed,
            latency=given.latency,
            faults=given.fault,
            tell=out.note,
        )
        raise SystemExit(code)
