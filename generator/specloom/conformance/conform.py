"""The command `conform`: tests one generated package against cases and recordings. Knows their folders; prints nothing."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from pathlib import Path

import attrs

from specloom.conformance.api import ApiUnderTest
from specloom.conformance.checking.cases import find_cases
from specloom.conformance.checking.compare import Difference
from specloom.conformance.checking.generated_package import LoadedPackage, PackageNotFound, load_package
from specloom.conformance.checking.harness import running_harness
from specloom.conformance.checking.judge_credentials import HEADERS
from specloom.conformance.checking.known_gaps import FILE, BadGaps, apply_gaps, read_gaps
from specloom.conformance.checking.run_cases import run_cases
from specloom.conformance.checking.run_recordings import run_recordings
from specloom.conformance.checking.schema_violations import END_MARKER
from specloom.conformance.checking.verdict import ConformanceReport, Verdict
from specloom.conformance.store import recordings_below


@attrs.frozen
class Folders:
    """The folders of one API.

    Attributes:
        root: The repository; file names are relative to it.
        generated: Folder of the generated packages.
    """

    root: Path
    generated: Path
    cases: Path
    recordings: Path


def usual_folders(root: Path, api: str) -> Folders:
    """The default folders: `generated`, `tests/conformance/<api>`, `tests/recordings/<api>`."""
    return Folders(root, root / "generated", root / "tests" / "conformance" / api, root / "tests" / "recordings" / api)


def conform(
    api: ApiUnderTest,
    root: Path,
    *,
    recordings: Path | None = None,
    done: Callable[[Verdict], object] = lambda verdict: None,
    keep: Callable[[Iterable[Verdict]], Collection[Verdict]] = tuple,
) -> ConformanceReport:
    """Run the cases and recordings of one API; the report has one verdict for each.

    Args:
        recordings: Another folder of recordings; then no cases are run.
        done: Called after each verdict, to show progress.
        keep: Stores the verdicts as they come; in memory by default.

    Raises:
        Refused: The table `[redact]` in `client.toml` is not valid.
    """
    _ = api.rules  # invalid rules are reported once, not in every verdict
    folders = usual_folders(root, api.name)
    if api.search is not None:
        folders = attrs.evolve(folders, generated=api.search)
    if recordings is not None:
        folders = attrs.evolve(folders, recordings=recordings)
    return ConformanceReport(api.name, keep(_shown(_verdicts(api, folders, with_cases=recordings is None), root, done)))


def _shown(verdicts: Iterable[Verdict], root: Path, done: Callable[[Verdict], object]) -> Iterator[Verdict]:
    """The verdicts with files relative to `root`, each given to `done`."""
    for verdict in verdicts:
        found = attrs.evolve(verdict, file=relative(verdict.file, root))
        done(found)
        yield found


def _verdicts(api: ApiUnderTest, folders: Folders, *, with_cases: bool) -> Iterator[Verdict]:
    try:
        name = api.settings.package or f"{api.name}_client"
        package = load_package(name, folders.generated, folders.cases / "client.json")
        if with_cases and any(find_cases(folders.cases)):
            yield from _excused(run_cases(folders.cases, package, api.token_methods), folders.cases)
        if any(recordings_below(folders.recordings)):
            yield from _excused(_recorded(api, package, folders), folders.recordings)
    except (PackageNotFound, BadGaps) as error:
        wrong = Difference("set-up", "", "a package and its gaps", str(error))
        yield Verdict(api.name, ok=False, differences=(wrong,))


def _recorded(api: ApiUnderTest, package: LoadedPackage, folders: Folders) -> Iterator[Verdict]:
    files = recordings_below(folders.recordings)
    with running_harness(package, lean=True, token_methods=api.token_methods) as standing:
        yield from said_once(run_recordings(standing, api, files, folders.recordings))


def said_once(verdicts: Iterable[Verdict]) -> Iterator[Verdict]:
    """Verdicts that report once what the description does not name anywhere: an end marker of all streams, credentials."""
    said: set[Difference] = set()
    for verdict in verdicts:
        found = set(filter(_is_of_all, verdict.violations))
        known = found & said
        said |= found
        left = tuple(each for each in verdict.violations if each not in known)
        yield attrs.evolve(verdict, violations=left, ok=not (verdict.differences or left)) if known else verdict


def _is_of_all(violation: Difference) -> bool:
    """Whether a violation is a fact about the whole description instead of one operation."""
    return violation.pointer == END_MARKER or (violation.pointer.startswith(HEADERS) and violation.part == "request")


def _excused(verdicts: Iterator[Verdict], folder: Path) -> Iterator[Verdict]:
    return apply_gaps(verdicts, read_gaps(folder / FILE), folder / FILE)


def relative(file: str, root: Path) -> str:
    """The path of a file relative to the repository; unchanged if it is elsewhere."""
    path = Path(file)
    return path.relative_to(root).as_posix() if file and path.is_relative_to(root) else file
