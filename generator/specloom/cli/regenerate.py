"""The command `regenerate`: its options, and how its result is printed. Contains no logic."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from specloom.cli import shared
from specloom.cli.parser import Parser
from specloom.console import Format, fail_on, format_of, out, refusals

ABOUT = "Update the generated packages from specs/, and report what changed."
USAGE = "[API]..."


def options(parser: Parser) -> None:
    """Declare the arguments."""
    shared.apis(parser)
    parser.flag("--check", "Write nothing; print a diff, and exit 1 if there is one.")
    parser.flag("--force", "Overwrite generated files even if they were edited by hand.")
    parser.flag("--strict", "Exit 1 if there are errors among the findings.")
    parser.option("--templates", help="Directory searched for templates before the built-in ones.", kind=Path)
    shared.external_refs(parser)
    shared.jobs(parser)
    parser.option(
        "--from-record", help="Generate a package of models from the JSON Schemas in a registry record.", kind=Path
    )
    shared.root(parser)
    shared.format(parser)


def run(given: Namespace) -> None:
    """Run the command."""
    format = format_of(given.format)
    with refusals(format):
        if given.from_record is not None:
            from specloom.verbs.from_record import from_record

            generated = from_record(given.root, given.from_record)
            out.brief(generated.findings, format)
            out.outcome(generated, check=False)
            return
        if _nothing_to_do(given, format):
            return
        from specloom.verbs.regenerate import RegenerateOutcome, regenerate_all

        def report(outcome: RegenerateOutcome) -> None:
            out.brief(outcome.findings, format)
            out.outcome(outcome, check=given.check)

        outcomes = regenerate_all(
            given.root,
            given.apis,
            check=given.check,
            force=given.force,
            strict=given.strict,
            templates=given.templates,
            allow_external_refs=given.allow_external_refs or given.outside,
            watch=out.step,
            report=report,
            jobs=given.jobs,
        )
        fail_on((given.check and any(o.changed for o in outcomes)) or (given.strict and any(o.lost for o in outcomes)))


def _nothing_to_do(given: Namespace, format: Format) -> bool:
    """Whether nothing changed since the last run, which is said of each package; imports only what that takes."""
    if format is Format.json or given.force or given.strict or given.templates is not None:
        return False
    from specloom.verbs.last_run import up_to_date

    lines = up_to_date(given.root, given.apis)
    for line in lines or ():
        out.note(line)
    return lines is not None
