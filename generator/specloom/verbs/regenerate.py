"""Updates generated packages from their descriptions, and reports what changed and why. Prints nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from specloom import cache
from specloom.digests import digest, digest_of
from specloom.findings import Finding, Refused
from specloom.jobs import Attempt, attempt_all, results
from specloom.names import lock as locks
from specloom.project import ProjectApi, apis, keep_apart
from specloom.verbs.generator_digest import generator_digest
from specloom.verbs.last_run import generator_signature
from specloom.verbs.project_file import check_project_file
from specloom.verbs.tracked import own_inputs, relative, remember, tracked
from specloom.write import (
    MANIFEST,
    FileChange,
    Manifest,
    changes,
    read_manifest,
    restore,
    same_text,
    unified,
    write,
    write_text,
)

if TYPE_CHECKING:
    from specloom import pipeline
    from specloom.verbs.around_package import Project
    from specloom.verbs.package_version import Growth


class RegenerateOutcome(NamedTuple):
    """What was done, or would be done, for one API.

    Attributes:
        why: Why it was necessary: changed inputs, or a changed generator.
        findings: Findings about the description; empty if nothing had changed.
    """

    api: str
    package: str
    changes: tuple[FileChange, ...] = ()
    why: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()
    diff: str = ""

    @property
    def changed(self) -> bool:
        """Whether the package was out of date."""
        return bool(self.changes)

    @property
    def lost(self) -> bool:
        """Whether the package loses or misrepresents part of the description."""
        return any(finding.severity == "error" for finding in self.findings)

    @property
    def line(self) -> str:
        """The outcome on one line."""
        if not self.changes:
            return f"{self.package}: up to date"
        counts = [
            (kind, sum(change.kind == kind for change in self.changes)) for kind in ("added", "changed", "removed")
        ]
        said = ", ".join(f"{count} {kind}" for kind, count in counts if count)
        return f"{self.package}: {said} ({', '.join(self.why)})"


def regenerate_all(
    root: Path,
    names: Sequence[str] = (),
    *,
    check: bool = False,
    force: bool = False,
    strict: bool = False,
    templates: Path | None = None,
    allow_external_refs: bool = False,
    watch: Callable[[str], None] = lambda what: None,
    report: Callable[[RegenerateOutcome], None] = lambda outcome: None,
    jobs: int | None = 1,
) -> list[RegenerateOutcome]:
    """Regenerate the APIs of the project at `root`, or those of `names`.

    Args:
        check: Change nothing on disk; outcomes carry a unified diff.
        force: Overwrite files that were edited by hand.
        strict: Read every description, even if nothing changed, so that outcomes carry its findings.
        watch: Called with a description of each step.
        report: Called with each outcome, in the order of the APIs.
        jobs: Most processes at once, None for one for each core.

    Raises:
        Refused: Packages cannot be generated; all others are complete on disk, and were reported.
    """
    keeping = cache.is_on() and not names and templates is None
    generator = generator_signature() if keeping else ""
    chosen = apis(root, names)
    keep_apart(root)
    check_project_file(root)
    current = {} if force or strict else {api.name: _nothing_to_do(api, templates) for api in chosen}
    due = [api for api in chosen if current.get(api.name) is None]
    work = partial(_regenerated, check=check, force=force, templates=templates, allow_external_refs=allow_external_refs)
    if jobs == 1:  # only this process can show its steps
        work = partial(work, watch=watch)
    attempts = attempt_all(work, due, jobs)
    outcomes: list[RegenerateOutcome] = []
    refused: list[Finding] = []
    for api in chosen:
        watch(f"{api.name}: reading")
        attempt = Attempt(current.get(api.name)) if current.get(api.name) is not None else next(attempts)
        refused += attempt.refused
        for outcome in results([attempt]):
            outcomes.append(outcome)
            report(outcome)
    for outcome in around(root, chosen, names, check=check, force=force, removing=not refused):
        outcomes.append(outcome)
        report(outcome)
    if refused:
        raise Refused(*refused)
    if keeping and not (check and any(outcome.changed for outcome in outcomes)):
        remember(root, chosen, generator)
    return outcomes


def _regenerated(
    api: ProjectApi,
    *,
    check: bool,
    force: bool,
    templates: Path | None,
    allow_external_refs: bool,
    watch: Callable[[str], None] | None = None,
) -> RegenerateOutcome:
    """One API, in whatever process."""
    return regenerate(
        api,
        check=check,
        force=force,
        templates=templates,
        allow_external_refs=allow_external_refs,
        watch=watch or (lambda what: None),
    )


def around(
    root: Path,
    chosen: Sequence[ProjectApi],
    names: Sequence[str],
    *,
    check: bool,
    force: bool = False,
    removing: bool = True,
) -> Iterator[RegenerateOutcome]:
    """Shared runtimes, and packages that no API generates any more.

    Args:
        removing: Whether packages may be removed. Not if an API was refused: what looks abandoned may be its old package.
    """
    from specloom.verbs import leftovers

    sharing = [api for api in chosen if api.settings.shared_runtime]
    for home in sorted({api.runtime for api in sharing}):
        compat = any(api.settings.compat for api in sharing if api.runtime == home)
        yield _shared_runtime(root, home, compat=compat, check=check, force=force)
    if not removing:
        return
    for left in leftovers.leftovers(root, names):
        found = leftovers.removal(left, force=force)
        if not check:
            leftovers.remove_leftover(left, found)
        diff = unified(left.shown, found) if check else ""
        moved = (root / "specs" / left.manifest.api).is_dir()
        why = "its package is elsewhere now" if moved else "its API was removed"
        yield RegenerateOutcome(left.manifest.api, left.shown, tuple(found), (why,), diff=diff)
    change = leftovers.listing(root, apis(root))
    if change is not None:
        if not check:
            leftovers.write_listing(root, change)
        yield RegenerateOutcome(
            "", f"specs/{change.path}", (change,), ("packages moved",), diff=unified("specs", [change]) if check else ""
        )


def _shared_runtime(root: Path, home: Path, *, compat: bool, check: bool, force: bool) -> RegenerateOutcome:
    """The shared runtime of the packages in a folder."""
    from specloom import render

    files = render.runtime(compat=compat)
    found = changes(home, files, force=force)
    manifest = Manifest(
        "_runtime", "", generator_digest(None), {}, {path: digest(text.encode()) for path, text in files.items()}
    )
    shown = home.relative_to(root).as_posix()
    why = ("new runtime",) if read_manifest(home, force=force) is None else ("specloom changed",)
    if not check:
        write(home, found, manifest)
    return RegenerateOutcome("", shown, tuple(found), why, diff=unified(shown, found) if check else "")


def regenerate(
    api: ProjectApi,
    *,
    check: bool = False,
    force: bool = False,
    templates: Path | None = None,
    allow_external_refs: bool = False,
    watch: Callable[[str], None] = lambda what: None,
    grown: Growth | None = None,
    outdated_overlay: bool = False,
) -> RegenerateOutcome:
    """Regenerate one API, whatever its manifest says.

    Args:
        grown: The next version of the package, if already known.
        outdated_overlay: Whether actions of the overlay may match nothing.

    Raises:
        Refused: It cannot be generated.
    """
    from specloom import pipeline  # imported late: most runs find nothing to do
    from specloom.verbs.nothing_described import nothing_described
    from specloom.verbs.package_version import growth_of

    grown = grown or growth_of(api)
    generated = pipeline.generate(
        api.description,
        api.settings,
        api.lock(),
        overlay=api.overlay,
        templates=templates or api.templates,
        allow_external_refs=allow_external_refs or api.external_refs,
        version=grown.version,
        watch=lambda step, _: watch(f"{api.name}: {step}"),
        modules=api.custom(),
        outdated_overlay=outdated_overlay,
    )
    found = changes(api.package_folder, generated.files, force=force)
    names = locks.print_lock(generated.lock)
    lock_change = _lock_change(api, names)
    manifest = _manifest(api, generated, templates, names)
    if not found and read_manifest(api.package_folder, force=force) is None:
        found = [FileChange(MANIFEST, None, manifest.text())]
    why = _why(api, manifest, force=force)
    around = _project(api, generated, grown, manifest.generator, force=force)
    if not check:
        kept = {api.lock_file: api.lock_file.read_bytes() if api.lock_file.is_file() else None}
        if lock_change:
            write_text(api.lock_file, names)
        try:
            write(api.package_folder, found, manifest)
        except BaseException:  # names of a package that is not there bind nobody
            restore(kept if lock_change else {})
            raise
        if around is not None:
            around.write()
    shown = api.package_folder.relative_to(api.root).as_posix()
    more = around.changes if around is not None else []
    diff = ""
    if check:
        diff = unified(shown, found) + unified(f"specs/{api.name}", lock_change)
        diff += unified(around.home.relative_to(api.root).as_posix(), more) if around is not None else ""
    findings = (*generated.findings, *nothing_described(generated.document, generated.client))
    return RegenerateOutcome(api.name, api.shown, (*found, *lock_change, *more), why, findings, diff)


def _project(
    api: ProjectApi, generated: pipeline.GeneratedPackage, grown: Growth, machine: str, *, force: bool
) -> Project | None:
    """The project around the package; None without `[distribution]`. Raises Refused."""
    if api.project is None or api.settings.distribution is None:
        return None
    from specloom.verbs.around_package import project_of

    return project_of(api, api.project, api.settings.distribution, generated, grown, machine, force=force)


def _lock_change(api: ProjectApi, names: str) -> list[FileChange]:
    before = api.lock_file.read_bytes().decode("utf-8", "replace") if api.lock_file.exists() else None
    return [] if before is not None and same_text(before, names) else [FileChange(api.lock_file.name, before, names)]


def _manifest(api: ProjectApi, generated: pipeline.GeneratedPackage, templates: Path | None, names: str) -> Manifest:
    files = {*own_inputs(api), *(Path(name) for name in generated.document.names)}
    inputs = {relative(api, file): digest_of(file) for file in files}
    inputs |= {relative(api, Path(name)): "" for name in generated.document.asked if not Path(name).exists()}
    return Manifest(
        package=generated.package.name,
        version=generated.package.version,
        generator=generator_digest(templates or api.templates),
        inputs={**inputs, api.lock_file.name: digest(names.encode())},
        files={path: digest(text.encode()) for path, text in generated.files.items()},
        api=api.name,
    )


def _nothing_to_do(api: ProjectApi, templates: Path | None) -> RegenerateOutcome | None:
    """An outcome without changes, if inputs, generator and outputs are those that the package was generated from."""
    files = tracked(api, templates)
    if files is None or not all(digest_of(file) == known for file, known in files.items()):
        return None
    return RegenerateOutcome(api.name, api.shown)


def _why(api: ProjectApi, manifest: Manifest, *, force: bool) -> tuple[str, ...]:
    """What changed since the package was generated."""
    try:
        old = read_manifest(api.package_folder)
    except Refused:
        if not force:
            raise
        return ("unreadable manifest",)
    if old is None:
        return ("new package",)
    before: Mapping[str, str] = old.inputs
    edited = [f"{name} changed" for name, known in manifest.inputs.items() if before.get(name) != known]
    machine = ["specloom changed"] if old.generator != manifest.generator else []
    return (*edited, *machine) or ("generated files changed",)
