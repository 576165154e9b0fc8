"""The command `diff`: its options, and how its result is printed. Contains no logic."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from specloom.cli import shared
from specloom.cli.parser import Parser
from specloom.console import DIFF_FORMATS, fail_on, failing, not_done, one_of, out, refusals, reporting, two

if TYPE_CHECKING:
    from collections.abc import Sequence

    from specloom.verbs.diff import DiffOutcome
    from specloom.verbs.last_diff import Comparing
    from specloom.verbs.outputs import Output

ABOUT = """Report what a change breaks, on the wire and in Python.

Exits 1 on breaking changes, 2 if a version, or a part of one, cannot be read."""
USAGE = "[BASE REVISION]"
PRINTED = ("text", "lines", "github")
"""Formats in which a refusal is printed anyway."""

FAIL_ON = ("error", "warning", "info", "never")


def options(parser: Parser) -> None:
    """Declare the arguments."""
    parser.argument(
        "what",
        "Files, folders, gitref:path, URLs, `-`; with --against, API names.",
        metavar="[BASE REVISION]",
        many=True,
        values="apis and files",
    )
    parser.option("--against", help="Git ref to compare specs/ with.", values="refs")
    parser.option("--log", help="List what each commit of a range changed.", metavar="BASE..HEAD", values="refs")
    parser.option("--policy", help="Policy file (default: specloom.toml).", kind=Path)
    parser.option("--fail-on", help="Lowest level that fails: error, warning, info or never.", values=FAIL_ON)
    parser.option("--format", help=f"One of {', '.join(DIFF_FORMATS)}.", default="text", values=DIFF_FORMATS)
    parser.option(
        "-o",
        "--output",
        help="Report to write; - is standard output. Repeatable.",
        metavar="[FORMAT=]FILE",
        many=True,
        values="files",
    )
    parser.flag("--wire-only", "Compare descriptions only, not the generated packages.")
    parser.flag("--python", "BASE and REVISION are Python packages: folders, wheels or sdists.")
    parser.flag("--write-changelog", "Add an entry to CHANGELOG.md.")
    shared.external_refs(parser)
    parser.flag("--network", "Allow fetching descriptions from URLs.")
    shared.jobs(parser)
    shared.root(parser)


def run(given: Namespace) -> None:
    """Run the command."""
    with refusals(reporting(given.format)):
        if given.log is not None:
            _log(given)
            return
        two(given.what, given.against)
        format = one_of(given.format, DIFF_FORMATS)
        comparing = _comparing(given)
        known = comparing.known() if comparing else None
        if known:
            out.text(known.text, None)
            fail_on(known.fails)
            return
        from specloom.verbs.outputs import read_outputs

        outputs = read_outputs(given.output, format, DIFF_FORMATS)
        outcome = _compared(given, outputs)
        if comparing:
            comparing.keep(outcome, _comparing(given, comparing.generator))
        if given.write_changelog:
            from specloom.verbs.changelog import add_entry
            from specloom.verbs.diff import project_root

            add_entry(given.root if given.against is None else project_root(given.root), outcome.comparison)
        out.reports(outcome.shown, outputs)
        fail_on(outcome.fails)
        not_done(outcome.unread)


def _comparing(given: Namespace, generator: str = "") -> Comparing | None:
    """The comparison of two files with one report in a pipe; None for anything else, and where nothing is kept."""
    if given.python or given.against is not None or given.output or given.write_changelog or sys.stdout.isatty():
        return None
    from specloom import cache

    if not cache.is_on() or (given.wire_only and not cache.is_worth(given.what)):
        return None
    from specloom.verbs.last_diff import comparing

    options = (given.fail_on, given.wire_only, given.allow_external_refs or given.outside)
    base, revision = given.what
    return comparing(given.root, base, revision, given.policy, given.format, options, generator)


def _compared(given: Namespace, outputs: Sequence[Output]) -> DiffOutcome:
    """The outcome; if nothing can be read, reports say so as well, except where the refusal is printed."""
    from specloom.findings import Refused

    try:
        return _packages(given) if given.python else _descriptions(given)
    except Refused as refused:
        from specloom.verbs.diff import nothing_read

        printed = given.format in PRINTED
        reports = [each for each in outputs if not (printed and each == (given.format, None))]
        out.reports(nothing_read(refused).shown, reports)
        raise


def _descriptions(given: Namespace) -> DiffOutcome:
    from specloom.verbs.diff import diff

    return diff(
        given.root,
        given.what,
        against=given.against,
        policy=given.policy,
        fail_on=failing(given.fail_on),
        wire_only=given.wire_only,
        allow_external_refs=given.allow_external_refs or given.outside,
        network=given.network,
        jobs=given.jobs,
    )


def _packages(given: Namespace) -> DiffOutcome:
    from specloom.verbs.diff import diff_packages

    base, revision = map(Path, given.what)
    return diff_packages(given.root, base, revision, policy=given.policy, fail_on=failing(given.fail_on))


def _log(given: Namespace) -> None:
    from specloom.verbs.diff_log import LOG_FORMATS, diff_log
    from specloom.verbs.outputs import read_outputs

    outputs = read_outputs(given.output, one_of(given.format, LOG_FORMATS), LOG_FORMATS)
    beyond = given.allow_external_refs or given.outside
    history = diff_log(given.root, given.log, given.what, wire_only=given.wire_only, allow_external_refs=beyond)
    out.reports(history.shown, outputs)
    not_done(history.unread)
