"""All checks for CI: lint, the second reader, the budget of untyped places, staleness. Changes nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from specloom import document, ir, pipeline, second_reader
from specloom.findings import Finding, Place, Refused, count
from specloom.interpreter_limits import raised_recursion
from specloom.jobs import attempt_all, refusals, results
from specloom.passes.codes import NUMBERED_NAMES, OVER_BUDGET
from specloom.passes.numbered_names import NumberedName, numbered_names
from specloom.project import ProjectApi, apis
from specloom.verbs.findings_report import FindingsReport
from specloom.verbs.lint import examine, found_by_users
from specloom.verbs.nothing_described import nothing_described
from specloom.verbs.project_file import faults_of_policy
from specloom.verbs.regenerate import around, regenerate
from specloom.write import read_manifest, strangers
from specloom.write.codes import UNKNOWN_FILE


def check(
    root: Path,
    names: Sequence[str] = (),
    watch: Callable[[str], None] = lambda what: None,
    *,
    jobs: int | None = 1,
) -> FindingsReport:
    """Check the APIs of the project at `root`, or those of `names`.

    Args:
        jobs: Most processes at once, None for one for each core.

    Raises:
        Refused: No API can be read, or all packages were edited by hand.
    """
    chosen = apis(root, names)
    attempts = list(attempt_all(partial(_check, watch=watch) if jobs == 1 else _check, chosen, jobs))
    reports = results(attempts)
    refused = tuple(dict.fromkeys([*refusals(attempts), *(each for report in reports for each in report.refused)]))
    refused = refused or faults_of_policy(root)
    if refused and not reports:
        raise Refused(*refused)
    stale = [outcome.line for outcome in around(root, chosen, names, check=True) if outcome.changed]
    return FindingsReport(
        findings=tuple(finding for report in reports for finding in report.findings),
        summary=(*(line for report in reports for line in report.summary), *stale),
        ok=all(report.ok for report in reports) and not stale and not refused,
        refused=refused,
    )


def _check(api: ProjectApi, watch: Callable[[str], None] = lambda what: None) -> FindingsReport:
    watch(f"{api.name}: lint")
    with raised_recursion():
        described = document.load(api.description, overlay=api.overlay, allow_external_refs=api.external_refs)
        client, findings = examine(described, api.settings, api.lock())
        watch(f"{api.name}: second reader")
        more, refused = _read_again(described, client)
        findings += more
    findings += nothing_described(described, client)
    findings += found_by_users(api.root, described)
    findings += _budget(api, client)
    numbered = numbered_names(client)
    findings += _numbered(api, numbered)
    findings += _unknown_files(api)
    watch(f"{api.name}: comparing with {api.shown}")
    stale = regenerate(api, check=True).changed
    errors = count(findings)["error"]
    state = "stale, run `regenerate`" if stale else "up to date"
    said = f"{api.name}: {errors} errors, {len(findings) - errors} other findings; {api.shown} is {state}"
    if numbered:
        said += f"; {len(numbered)} names end in a number"
    return FindingsReport(tuple(findings), (said,), ok=not errors and not stale and not refused, refused=refused)


def _read_again(described: document.Document, client: ir.Client) -> tuple[list[Finding], tuple[Finding, ...]]:
    """What only the second reader finds; where it is not installed, that, which hides nothing of the other checks."""
    try:
        reading = second_reader.read_again(described)
    except Refused as refusal:
        return [], refusal.findings
    return list(pipeline.placed_all(described, second_reader.compare(reading, client, described))), ()


def _unknown_files(api: ProjectApi) -> list[Finding]:
    """Files in the package, or in its shared runtime, that were not generated."""
    homes = [api.package_folder, *([api.runtime] if api.settings.shared_runtime else [])]
    return [
        UNKNOWN_FILE.found(f"{file.relative_to(home).as_posix()} was not generated", place=Place(str(file)))
        for home in homes
        if (manifest := read_manifest(home)) is not None
        for file in strangers(home, manifest.files)
    ]


def _numbered(api: ProjectApi, numbered: list[NumberedName]) -> list[Finding]:
    allowed = api.settings.numbered
    if allowed is None or len(numbered) <= allowed:
        return []
    names = ", ".join(each.name for each in numbered)
    message = f"{len(numbered)} names end in a number, and client.toml allows {allowed}: {names}"
    return [NUMBERED_NAMES.found(message, place=api.settings.place(("numbered",)))]


def _budget(api: ProjectApi, client: ir.Client) -> list[Finding]:
    reasons = pipeline.untyped_reasons(client)
    if sum(reasons.values()) <= api.settings.budget:
        return []
    said = ", ".join(f"{reason} {number}" for reason, number in reasons.items())
    message = f"{sum(reasons.values())} places fall back to `Any`, and the budget is {api.settings.budget}: {said}"
    return [OVER_BUDGET.found(message, place=Place(str(api.folder / "client.toml")))]
