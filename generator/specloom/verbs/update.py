"""The command `update`: fetches and compares descriptions, then writes all of them or none. Prints nothing."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path

import attrs

from specloom import pipeline
from specloom.diff.bump import next_version
from specloom.diff.comparison import Comparison, compare
from specloom.diff.printers import printer
from specloom.findings import Finding, refused
from specloom.interpreter_limits import raised_recursion
from specloom.project import ProjectApi, apis
from specloom.source.codes import NO_FILE
from specloom.verbs.changelog import add_entry
from specloom.verbs.diff import policy_of
from specloom.verbs.diff_inputs import Access, read_api
from specloom.verbs.diff_pairs import pair
from specloom.verbs.package_version import Growth, growth_of
from specloom.verbs.project_file import check_project_file
from specloom.verbs.regenerate import RegenerateOutcome, around, regenerate
from specloom.verbs.upstream import LOCK, NO_SOURCE, Arrived, arrived
from specloom.write import restore, write_text
from specloom.write.paths import stays_inside


@attrs.frozen
class Update:
    """The result of an update, or of a check.

    Attributes:
        moved: APIs whose descriptions changed upstream.
        text: The changes in the requested format; `""` if there are none.
        findings: Overlay actions that no longer match.
        outcomes: Outcomes of regenerating.
    """

    moved: tuple[str, ...]
    text: str
    findings: tuple[Finding, ...]
    outcomes: tuple[RegenerateOutcome, ...]


@attrs.frozen
class _Staged:
    """An API with its new description, in a temporary folder.

    Attributes:
        unused: Actions of the overlay that match nothing in the new description.
    """

    api: ProjectApi
    new: ProjectApi
    arrived: Arrived
    comparison: Comparison
    unused: tuple[Finding, ...]


def update(
    root: Path,
    names: Sequence[str] = (),
    *,
    check: bool = False,
    force: bool = False,
    format: str = "text",
    watch: Callable[[str], None] = lambda what: None,
) -> Update:
    """Update the descriptions of the project at `root`, or those of `names`, from their sources.

    Args:
        check: Change nothing on disk.
        force: Accept descriptions that lost most of their operations, and overwrite generated files that were edited by hand.
        format: One of `specloom.diff.printers.FORMATS`.

    Raises:
        Refused: A description cannot be fetched, or no package can be generated from it; nothing changed.
    """
    followed = [api for api in apis(root, names) if names or api.settings.source]
    check_project_file(root)
    if not followed:
        raise refused(NO_SOURCE, str(root / "specs"), "no API has a `source` in its client.toml")
    with ExitStack() as stack:
        staged: list[_Staged] = []
        for api in followed:
            watch(f"{api.name}: fetching")
            found = arrived(api, force=force)
            if found is not None:
                staged.append(_stage(api, found, root, Path(stack.enter_context(tempfile.TemporaryDirectory()))))
        gone = tuple(_at_home(finding, each) for each in staged for finding in each.unused)
        text = _shown([each.comparison for each in staged], root, format)
        outcomes = () if check else tuple(_apply_all(root, staged, force=force))
    return Update(tuple(each.api.name for each in staged), text, gone, outcomes)


def _stage(api: ProjectApi, found: Arrived, root: Path, folder: Path) -> _Staged:
    """Generate a package from the new description in memory. Raises Refused if that fails."""
    copied = folder / "specs" / api.name
    _copy(api.folder, copied)
    for name in api.settings.allow_external_refs:
        if stays_inside(os.path.relpath((copied / name).resolve(), folder.resolve())):
            _copy(api.folder / name, copied / name)
    for name, text in found.files.items():
        write_text(copied / name, text)
    (new,) = apis(folder, [api.name])
    generated = pipeline.generate(
        new.description,
        new.settings,
        new.lock(),
        overlay=new.overlay,
        templates=new.templates,
        allow_external_refs=new.external_refs,
        modules=new.custom(),
        outdated_overlay=True,
    )
    name = api.description.relative_to(root).as_posix()
    with raised_recursion():
        versions = pair(read_api(api, name, Access()), read_api(new, name, Access()), python=True)
        comparison = compare([versions], policy_of(root))
    return _Staged(api, new, found, comparison, pipeline.unused_actions(generated.document))


def _copy(folder: Path, target: Path) -> None:
    """Copy a folder of the project. Raises Refused for what cannot be read."""
    try:
        shutil.copytree(folder, target, ignore=shutil.ignore_patterns("__pycache__"), dirs_exist_ok=True)
    except shutil.Error as error:
        file, _, reason = error.args[0][0]
        raise refused(NO_FILE, str(file), f"cannot be read: {reason}") from error
    except OSError as error:
        raise refused(NO_FILE, str(error.filename or folder), f"cannot be read: {error.strerror or error}") from error


def _at_home(finding: Finding, staged: _Staged) -> Finding:
    """A finding about a file in a temporary folder, moved to the original file."""
    if finding.place is None:
        return finding
    file = finding.place.file.replace(str(staged.new.folder), str(staged.api.folder))
    return finding._replace(place=finding.place._replace(file=file))


def _shown(comparisons: list[Comparison], root: Path, format: str) -> str:
    policy = policy_of(root)
    return "\n".join(printer(format)(comparison, policy).rstrip("\n") for comparison in comparisons)


def _apply_all(root: Path, staged: list[_Staged], *, force: bool) -> list[RegenerateOutcome]:
    """Write every description and regenerate its package; restore all files if one of them fails."""
    files = [each.api.folder / name for each in staged for name in (*each.arrived.files, LOCK)]
    files += [each.api.lock_file for each in staged]
    kept = {file: file.read_bytes() if file.is_file() else None for file in files}
    outcomes: list[RegenerateOutcome] = []
    try:
        for each in staged:
            outcomes.append(_apply(each, force=force))  # noqa: PERF401  # the ones completed before a failure must be known
    except BaseException:
        restore(kept)
        for each in staged[: len(outcomes)]:
            regenerate(each.api, force=True, outdated_overlay=True)
        raise
    return [
        *outcomes,
        *around(root, [each.api for each in staged], [each.api.name for each in staged], check=False, force=force),
    ]


def _apply(staged: _Staged, *, force: bool) -> RegenerateOutcome:
    api = staged.api
    for name, text in staged.arrived.files.items():
        write_text(api.folder / name, text)
    outcome = regenerate(api, force=force, grown=_grown(staged), outdated_overlay=True)
    write_text(api.folder / LOCK, staged.arrived.known.text())
    if api.project is None and staged.comparison.changes:
        add_entry(api.root, staged.comparison)
    return outcome


def _grown(staged: _Staged) -> Growth:
    """The next version of the package, counted from the committed one, otherwise from the one on disk."""
    known = growth_of(staged.api)
    if known.version is None or known.before is not None:
        return known
    try:
        part = staged.comparison.bumps[0].part if staged.comparison.bumps else None
        version = next_version(known.version, part) if part else known.version
    except ValueError:
        version = known.version
    return Growth(version, known.version, staged.comparison)
