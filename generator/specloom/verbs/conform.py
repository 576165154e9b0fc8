"""The command `conform` for the APIs of a project. Knows where descriptions and recordings are; prints nothing."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import attrs

from specloom import document, pipeline
from specloom.conformance import api as conformance
from specloom.conformance.checking.verdict import ConformanceReport, Verdict, exit_code
from specloom.conformance.checking.verdict_file import write_verdicts
from specloom.conformance.conform import conform as judge
from specloom.conformance.conform import usual_folders
from specloom.conformance.coverage import Coverage
from specloom.conformance.coverage import coverage as not_seen
from specloom.conformance.registry.registry_links import check_links
from specloom.conformance.reporting.page import html_page
from specloom.conformance.reporting.report import PRINTERS
from specloom.conformance.store import recordings_below
from specloom.findings import Finding
from specloom.interpreter_limits import raised_recursion
from specloom.jobs import attempt_all, refusals
from specloom.project import ProjectApi, apis


@attrs.frozen
class Conformed:
    """The result of a run.

    Attributes:
        apis: Returns the APIs by name, for printers that show what no recording covers.
        summary: What was sent to a real server and what was not, as lines.
        refused: Why APIs could not be read; this hides nothing about the others.
        when: When the run ended, in UTC.
    """

    reports: tuple[ConformanceReport, ...]
    apis: Callable[[], Mapping[str, conformance.ApiUnderTest]]
    root: Path
    summary: tuple[str, ...] = ()
    refused: tuple[Finding, ...] = ()
    when: datetime = attrs.field(factory=lambda: datetime.now(UTC))

    @property
    def ok(self) -> bool:
        """Whether every verdict passed."""
        return exit_code(self.reports) == 0

    def shown(self, format: str) -> Iterator[str]:
        """The reports as lines in one of the formats of `PRINTERS`, or as an `html` page."""
        if format == "html":
            return iter([html_page(self.reports, self.apis(), self.root, self.when)])
        return PRINTERS[format](self.reports)


def described(api: ProjectApi) -> conformance.ApiUnderTest:
    """An API to check recordings against. Raises Refused."""
    with raised_recursion():
        read = document.load(api.description, overlay=api.overlay, allow_external_refs=api.external_refs)
        client, _, _ = pipeline.build_client(read, api.settings, api.lock())
    return conformance.ApiUnderTest(api.name, client, read, api.settings, api.search)


def conform(
    root: Path,
    names: Sequence[str] = (),
    *,
    recordings: Path | None = None,
    watch: Callable[[str], None] = lambda what: None,
    jobs: int | None = 1,
    kept_in: Path,
) -> Conformed:
    """Run cases and recordings of the APIs of the project at `root`, or those of `names`.

    Args:
        kept_in: An empty folder for verdicts, needed as long as the result is.
        watch: Called with a description of each step, if only one process works.
        jobs: Most processes at once, None for one for each core.

    Raises:
        Refused: The project cannot be read.
    """
    chosen = apis(root, names)
    work = partial(_judged, root=root, recordings=recordings, kept_in=kept_in)
    attempts = list(attempt_all(work if jobs != 1 else partial(work, watch=watch), chosen, jobs))
    readable = [api for api, attempt in zip(chosen, attempts, strict=True) if not attempt.refused]
    return Conformed(
        tuple(attempt.result for attempt in attempts if attempt.result is not None),
        lambda: {api.name: described(api) for api in readable},
        root,
        refused=refusals(attempts),
    )


def _judged(
    api: ProjectApi,
    *,
    root: Path,
    recordings: Path | None,
    kept_in: Path,
    watch: Callable[[str], None] = lambda what: None,
) -> ConformanceReport | None:
    """The report of one API, in whatever process; None for one without operations. Raises Refused."""
    read = described(api)
    if not read.client.operations:
        return None
    keep = partial(write_verdicts, kept_in / api.name)
    return judge(read, root, recordings=recordings, done=watching(api.name, watch), keep=keep)


def links(root: Path) -> Conformed:
    """Compare recorded registry records with the descriptions that they refer to. Raises Refused."""
    chosen = {api.name: described(api) for api in apis(root)}
    folder = root / "tests" / "recordings"
    verdicts = check_links(list(chosen.values()), recordings_below(folder), folder)
    return Conformed((ConformanceReport("links", tuple(verdicts)),), lambda: chosen, root)


def coverage(root: Path, names: Sequence[str] = (), *, recordings: Path | None = None) -> list[Coverage]:
    """What no recording covers, for each API. Raises Refused."""
    chosen = [described(api) for api in apis(root, names)]
    return [
        not_seen(api, recordings_below(recordings or usual_folders(root, api.name).recordings))
        for api in chosen
        if api.client.operations
    ]


def shown_coverage(found: Sequence[Coverage], format: str) -> str:
    """What no recording covers, as text or as JSON."""
    if format == "json":
        return json.dumps([attrs.asdict(each) for each in found], ensure_ascii=False, indent=2) + "\n"
    return "".join(f"{each}\n" for each in found)


def watching(name: str, watch: Callable[[str], None]) -> Callable[[Verdict], None]:
    """A function that shows the progress of an API by the case of each verdict."""
    return lambda verdict: watch(f"{name}: {verdict.case}")
