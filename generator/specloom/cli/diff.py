"""The command `diff`: its options, and how its result is printed. Contains no logic."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from specloom.cli import shared
from specloom.cli.parser import Parser
from specloom.console import DIFF_FORMATS, fail_on, failing, not_done, one_of, out, refusals, reporting, two

ABOUT = """Report what a change breaks, on the wire and in Python.

Exits 1 on breaking changes, 2 if a version, or a part of one, cannot be read."""
USAGE = "[BASE REVISION]"


def options(parser: Parser) -> None:
    """Declare the arguments."""
    parser.argument(
        "what",
        "Files, folders, gitref:path, URLs, `-`; with --against, API names.",
        metavar="[BASE REVISION]",
        many=True,
    )
    parser.option("--against", help="Git ref to compare specs/ with.")
    parser.option("--policy", help="Policy file (default: specloom.toml).", kind=Path)
    parser.option("--fail-on", help="Lowest level that fails: error, warning, info or never.")
    parser.option("--format", help=f"One of {', '.join(DIFF_FORMATS)}.", default="text")
    shared.output(parser)
    parser.flag("--wire-only", "Compare descriptions only, not the generated packages.")
    parser.flag("--python", "BASE and REVISION are Python packages: folders, wheels or sdists.")
    parser.flag("--write-changelog", "Add an entry to CHANGELOG.md.")
    shared.external_refs(parser)
    parser.flag("--network", "Allow fetching descriptions from URLs.")
    shared.root(parser)


def run(given: Namespace) -> None:
    """Run the command."""
    with refusals(reporting(given.format)):
        from specloom.verbs.diff import diff, diff_packages

        two(given.what, given.against)
        policy, format = given.policy, one_of(given.format, DIFF_FORMATS)
        fails = failing(given.fail_on)
        if given.python:
            base, revision = map(Path, given.what)
            compared = diff_packages(given.root, base, revision, policy=policy, fail_on=fails, format=format)
            out.text(compared.text, given.output)
            fail_on(compared.fails)
            return
        outcome = diff(
            given.root,
            given.what,
            against=given.against,
            policy=policy,
            fail_on=fails,
            format=format,
            wire_only=given.wire_only,
            allow_external_refs=given.allow_external_refs or given.outside,
            network=given.network,
        )
        if given.write_changelog:
            from specloom.verbs.changelog import add_entry

            add_entry(given.root, outcome.comparison)
        out.text(outcome.text, given.output)
        fail_on(outcome.fails)
        not_done(outcome.unread)
