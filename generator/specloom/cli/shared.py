"""Options that several commands have; knows none of them."""

from __future__ import annotations

from pathlib import Path

from specloom.cli.parser import Parser
from specloom.console import FORMATS, ReportFormat


def apis(parser: Parser) -> None:
    """Names of APIs."""
    parser.argument("apis", "Folders under specs/ (default: all).", metavar="[API]...", many=True, values="apis")


def root(parser: Parser) -> None:
    """The project."""
    parser.option("--root", help="Project folder, which contains specs/ and generated/.", kind=Path, default=Path())


def format(parser: Parser) -> None:
    """How findings are printed."""
    parser.option("--format", help="Output format for findings.", choices=FORMATS, default="text")


def jobs(parser: Parser) -> None:
    """How many processes work at once."""
    parser.option("--jobs", help="Most processes at once (default: one for each core).", kind=number)


def number(text: str) -> int:
    """A number from 1 up. Raises ValueError."""
    found = int(text)
    if found < 1:
        raise ValueError(text)
    return found


def report_format(parser: Parser) -> None:
    """How a report of findings is printed."""
    parser.option("--format", help="Output format.", choices=[each.value for each in ReportFormat], default="text")


def external_refs(parser: Parser) -> None:
    """Whether references may leave the description's folder; `--outside` is its former name."""
    parser.flag("--allow-external-refs", help="Follow references to files outside the description's folder.")
    parser.flag("--outside", help="", hidden=True)


def output(parser: Parser) -> None:
    """Where the result goes."""
    parser.option("-o", "--output", help="File to write to instead of standard output.", kind=Path)


def recordings(parser: Parser) -> None:
    """Where recordings are."""
    parser.option("--recordings", help="Folder of recordings (default: tests/recordings/<api>).", kind=Path)
