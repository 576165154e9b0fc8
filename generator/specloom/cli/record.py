"""The command `record`: its options, and how its result is printed. Contains no logic."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from specloom.cli import shared
from specloom.cli.parser import Parser
from specloom.console import Format, out, refusals
from specloom.interpreter_limits import gc_restored

ABOUT = """Write redacted recordings of real calls.

Record a command (`record --api NAME -- COMMAND`), run a proxy, or import files from other tools."""
USAGE = ""
REST = True


def options(parser: Parser) -> None:
    """Declare the arguments."""
    parser.option("--api", help="API that the calls belong to.", values="apis")
    parser.option("--into", help="Folder to write to (default: tests/recordings/<api>).", kind=Path)
    parser.option("--curl", help="File of curl commands to import.", kind=Path, many=True)
    parser.option("--har", help="HAR file to import.", kind=Path, many=True)
    parser.option("--vcr", help="VCR.py cassette to import.", kind=Path, many=True)
    parser.option("--upstream", help="Base URL of the real server.")
    parser.option("--port", help="Port of the recording proxy.", kind=int, default=0)
    parser.flag("--check", "Write nothing; exit 1 if a recording contains a credential.")
    shared.root(parser)


def run(given: Namespace) -> None:
    """Run the command."""
    gc_restored()
    with refusals(Format.text):
        from specloom.verbs.record import record

        recorded = record(
            given.root,
            given.api,
            given.into,
            command=given.rest,
            port=given.port,
            upstream=given.upstream,
            curl=given.curl,
            har=given.har,
            vcr=given.vcr,
            check=given.check,
            tell=out.note,
        )
        out.lines(recorded.lines)
        raise SystemExit(recorded.exit_code)
