"""The command `conform`: its options, and how its result is printed. Contains no logic."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from specloom.cli import shared
from specloom.cli.parser import Parser
from specloom.console import CONFORM_FORMATS, Format, UsageError, fail_on, not_done, one_of, out, refusals, say
from specloom.interpreter_limits import gc_restored

if TYPE_CHECKING:
    from specloom.conformance.live.target import LiveOptions
    from specloom.verbs.conform import Conformed

ABOUT = "Test generated packages against recordings, over a real socket."
USAGE = "[API]..."


def options(parser: Parser) -> None:
    """Declare the arguments."""
    shared.apis(parser)
    shared.recordings(parser)
    parser.flag("--links", "Compare registry records with the APIs that they refer to.")
    parser.flag("--coverage", "List the parts of the description that no recording covers.")
    parser.flag("--live", "Call the real server: send what cases and recordings send, record and judge the responses.")
    parser.flag(
        "--fuzz", "Call a server with requests generated from the description (extra: fuzz), and judge the responses."
    )
    parser.option("--seed", help="Generate the requests of an earlier --fuzz again.", kind=int)
    parser.option("--url", help="Base URL of the server to call (default: that of the client).")
    parser.option("--budget", help="Most requests to send (default: 20; 200 with --fuzz).", kind=shared.number)
    parser.flag("--allow-writes", "Also send requests that may change something.")
    parser.option("--format", help=f"One of {', '.join(CONFORM_FORMATS)}.", default="text", values=CONFORM_FORMATS)
    shared.output(parser)
    shared.jobs(parser)
    shared.root(parser)


def run(given: Namespace) -> None:
    """Run the command."""
    gc_restored()
    with refusals(Format.text):
        from tempfile import TemporaryDirectory

        from specloom.verbs import conform

        format = one_of(given.format, CONFORM_FORMATS)
        if given.coverage:
            if format not in ("text", "json"):
                raise UsageError("--coverage is printed as text or json")
            found = conform.coverage(given.root, given.apis, recordings=given.recordings)
            out.text(conform.shown_coverage(found, format), given.output)
            return
        with TemporaryDirectory(prefix="specloom-") as kept_in:
            _report(_done(given, Path(kept_in)), format, given.output)


def _report(done: Conformed, format: str, file: Path | None) -> None:
    """Print a result, and end with its exit code."""
    out.printed(done.shown(format), file)
    for line in done.summary:
        out.note(line)
    for finding in done.refused:
        say(finding)
    not_done(bool(done.refused))
    fail_on(not done.ok)


def _done(given: Namespace, kept_in: Path) -> Conformed:
    from specloom.verbs import conform

    if given.live and given.fuzz:
        raise UsageError("choose --live or --fuzz")
    if given.seed is not None and not given.fuzz:
        raise UsageError("--seed belongs to --fuzz")
    if given.live:
        from specloom.verbs.conform_live import live

        return live(given.root, _one_api(given), _live_options(given), watch=out.step)
    if given.fuzz:
        return _fuzzed(given)
    if given.url or given.budget or given.allow_writes:
        raise UsageError("--url, --budget and --allow-writes belong to --live and --fuzz")
    if given.links:
        return conform.links(given.root)
    return conform.conform(
        given.root, given.apis, recordings=given.recordings, watch=out.step, jobs=given.jobs, kept_in=kept_in
    )


def _fuzzed(given: Namespace) -> Conformed:
    from random import SystemRandom

    from specloom.conformance.live.fuzz import BUDGET
    from specloom.conformance.live.target import LiveOptions
    from specloom.verbs.conform_live import fuzz

    options = LiveOptions(given.url, given.budget or BUDGET, given.allow_writes)
    seed = SystemRandom().randrange(1 << 32) if given.seed is None else given.seed
    return fuzz(given.root, _one_api(given), options, seed, watch=out.step)


def _one_api(given: Namespace) -> str:
    if len(given.apis) != 1:
        raise UsageError("name the one API whose server is to be called")
    return str(given.apis[0])


def _live_options(given: Namespace) -> LiveOptions:
    from specloom.conformance.live.target import BUDGET, LiveOptions

    return LiveOptions(given.url, given.budget or BUDGET, given.allow_writes, given.recordings)
