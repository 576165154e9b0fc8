"""The command `lint`: findings from reading, lowering and the rules. Generates no package."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from specloom import document, ir, pipeline, rules, settings
from specloom.document import Document
from specloom.findings import Finding, Refused
from specloom.interpreter_limits import raised_recursion
from specloom.jobs import attempt_all, refusals, results
from specloom.names.lock import Lock
from specloom.project import ProjectApi, apis
from specloom.verbs.findings_report import FindingsReport
from specloom.verbs.project_file import FILE, faults_of_policy


def lint(root: Path, what: Sequence[str], *, allow_external_refs: bool = False) -> list[Finding]:
    """Findings about files, or about APIs of the project at `root`; about all its APIs by default.

    Raises:
        Refused: A file or an API cannot be read.
    """
    report = lint_all(root, what, allow_external_refs=allow_external_refs, jobs=1)
    if report.refused:
        raise Refused(*report.refused)
    return [*report.findings]


def lint_all(
    root: Path, what: Sequence[str], *, allow_external_refs: bool = False, jobs: int | None = None
) -> FindingsReport:
    """The same, and why some of the files or APIs cannot be read, which hides nothing about the others.

    Args:
        jobs: Most processes at once, by default one for each core.

    Raises:
        Refused: The project cannot be read.
    """
    files: list[Path | ProjectApi] = [Path(name) for name in what if _is_file(name)]
    names = [name for name in what if not _is_file(name)]
    chosen = apis(root, names) if names or not files else []
    work = partial(_lint, root=root, allow_external_refs=allow_external_refs)
    attempts = list(attempt_all(work, [*files, *chosen], jobs))
    found = tuple(finding for each in results(attempts) for finding in each)
    ok = not any(finding.severity == "error" for finding in found)
    return FindingsReport(found, (), ok, refusals(attempts) or faults_of_policy(root))


def _lint(what: Path | ProjectApi, *, root: Path, allow_external_refs: bool) -> list[Finding]:
    if isinstance(what, Path):
        return lint_file(what, root, allow_external_refs=allow_external_refs)
    return lint_api(what, allow_external_refs=allow_external_refs)


def _is_file(name: str) -> bool:
    """Whether an argument is the path of a file, even of a missing one; names of APIs do not look like paths."""
    path = Path(name)
    return path.is_file() or path.suffix != "" or len(path.parts) > 1


def lint_file(path: Path, root: Path | None = None, *, allow_external_refs: bool = False) -> list[Finding]:
    """Findings about a description outside a project, those of the rules of the project at `root` among them."""
    with raised_recursion():
        described = document.load(path, allow_external_refs=allow_external_refs)
        found = lint_document(described, settings.ClientSettings(name=path.stem), Lock())
        return [*found, *found_by_users(root, described)] if root else found


def lint_api(api: ProjectApi, *, allow_external_refs: bool = False) -> list[Finding]:
    """Findings about an API of a project."""
    with raised_recursion():
        described = document.load(
            api.description, overlay=api.overlay, allow_external_refs=allow_external_refs or api.external_refs
        )
        return [*lint_document(described, api.settings, api.lock()), *found_by_users(api.root, described)]


def found_by_users(root: Path, described: Document) -> list[Finding]:
    """The findings of the rules that `specloom.toml` of the project at `root` names.

    Raises:
        Refused: A rule fails, or what the file says of rules is not valid.
    """
    if not (root / FILE).is_file():  # most have none, and what reads it takes a while to import
        return []
    from specloom.user_rules import user_findings

    return list(pipeline.placed_all(described, user_findings(root, described, {code.id for code in rules.CODES})))


def lint_document(described: Document, chosen: settings.ClientSettings, lock: Lock) -> list[Finding]:
    """Findings about a document."""
    return examine(described, chosen, lock)[1]


def examine(described: Document, chosen: settings.ClientSettings, lock: Lock) -> tuple[ir.Client, list[Finding]]:
    """The client of a document, and its findings; a rule does not repeat a finding about the same place."""
    ruled = rules.lint(described)
    client, noticed, _ = pipeline.build_client(described, chosen, lock)
    known = {(finding.code, finding.origin) for finding in noticed}
    others = [finding for finding in ruled if (finding.code, finding.origin) not in known]
    return client, list(pipeline.placed_all(described, [*noticed, *others]))
