"""The command `conform --live`: sends planned calls to the real server, records and judges them. Prints nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import attrs

from specloom.conformance.api import ApiUnderTest
from specloom.conformance.checking.compare import Difference
from specloom.conformance.checking.generated_package import LoadedPackage, PackageNotFound, load_package
from specloom.conformance.checking.harness import running_harness
from specloom.conformance.checking.known_gaps import FILE, BadGaps, apply_gaps, read_gaps
from specloom.conformance.checking.run_recordings import run_recordings
from specloom.conformance.checking.verdict import ConformanceReport, Verdict
from specloom.conformance.conform import Folders, relative, said_once, usual_folders
from specloom.conformance.live.guard import NotSent
from specloom.conformance.live.live_client import CannotConstruct, LiveOutcome, live_client
from specloom.conformance.live.live_run import LONG, MISSING, LiveRun, without_credentials
from specloom.conformance.live.planned_calls import PlannedCall, planned_calls
from specloom.conformance.live.target import CannotSend, LiveOptions, LiveTarget, target_of
from specloom.conformance.store import save


@attrs.frozen
class LiveReport:
    """The verdicts of a live run.

    Attributes:
        summary: What was sent and what was not, as lines.
    """

    report: ConformanceReport
    summary: tuple[str, ...]


def conform_live(
    api: ApiUnderTest, root: Path, options: LiveOptions, done: Callable[[Verdict], object] = lambda verdict: None
) -> LiveReport:
    """Call the real server, store what it answers, and judge that.

    Args:
        done: Called after each verdict, to show progress.

    Raises:
        CannotSend: No response was received.
        Refused: The table `[redact]` in `client.toml` is not valid.
    """
    _ = api.rules  # invalid rules are reported before anything is sent
    folders, target = usual_folders(root, api.name), target_of(api, options)
    folders = folders if api.search is None else attrs.evolve(folders, generated=api.search)
    into = options.folder or folders.recordings
    run, verdicts = LiveRun(), list[Verdict]()
    try:
        name = api.settings.package or f"{api.name}_client"
        package = load_package(name, folders.generated, folders.cases / "client.json")
        gaps = read_gaps(folders.recordings / FILE)
        found = said_once(_verdicts(target, package, folders, into, run))
        for verdict in apply_gaps(found, gaps, folders.recordings / FILE, partial=True):
            verdicts.append(attrs.evolve(verdict, file=relative(verdict.file, root)))
            done(verdicts[-1])
    except (PackageNotFound, CannotConstruct, BadGaps) as error:
        raise CannotSend(str(error)) from error
    if reason := run.useless(verdicts, target):
        raise CannotSend(reason)
    return LiveReport(
        ConformanceReport(api.name, tuple(verdicts)), run.summary(verdicts, target, f"recorded in {into}")
    )


def _verdicts(
    target: LiveTarget, package: LoadedPackage, folders: Folders, into: Path, run: LiveRun
) -> Iterator[Verdict]:
    calls = planned_calls(target.api, package, folders.cases, folders.recordings)
    with (
        live_client(target.api, package, target.url, target.guard) as client,
        running_harness(package, lean=True, token_methods=target.api.token_methods) as standing,
    ):
        files = set[Path]()
        for call in calls:
            if reason := run.obstacle(call.operation, target.guard) or call.obstacle:
                yield _not_sent(call, reason)
                continue
            outcome = client.call(call.operation.key, call.method, call.arguments)
            run.saw(call.operation, outcome)
            if outcome.recording is None:
                yield _without_response(call, outcome)
                continue
            file = save(outcome.recording, into, target.api)
            if file not in files:
                files.add(file)
                yield from run_recordings(standing, target.api, [file], into)


def _not_sent(call: PlannedCall, reason: str) -> Verdict:
    return Verdict(call.name, ok=True, file=call.file, operation=call.operation.key, skipped=reason)


def _without_response(call: PlannedCall, outcome: LiveOutcome) -> Verdict:
    """The verdict of a call that got no response: skipped if it was stopped here, otherwise failed."""
    if isinstance(outcome.error, NotSent):
        return _not_sent(call, str(outcome.error))
    if type(outcome.error).__name__ == MISSING:
        return _not_sent(call, without_credentials(outcome.error))
    if outcome.too_long:
        return _not_sent(call, LONG)
    part, wanted = ("response", "a response") if outcome.sent else ("request", "one request")
    wrong = Difference(part, "", wanted, repr(outcome.error))
    return Verdict(call.name, ok=False, differences=(wrong,), file=call.file, operation=call.operation.key)
