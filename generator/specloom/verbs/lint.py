"""What is wrong with descriptions: what reading and lowering noticed, and what the rules say. Makes no package."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from specloom import document, pipeline, rules, settings
from specloom.document import Document
from specloom.findings import Finding
from specloom.names.lock import Lock
from specloom.project import Api, apis


def lint(root: Path, what: Sequence[str], *, outside: bool = False) -> list[Finding]:
    """Findings of files, or of APIs of the project at `root`; of all its APIs where nothing is named.

    Raises:
        Refused: A file or an API cannot be read.
    """
    files = [Path(name) for name in what if Path(name).is_file()]
    names = [name for name in what if not Path(name).is_file()]
    chosen = apis(root, names) if names or not files else []
    return [
        *(finding for path in files for finding in lint_file(path, outside=outside)),
        *(finding for api in chosen for finding in lint_api(api, outside=outside)),
    ]


def lint_file(path: Path, *, outside: bool = False) -> list[Finding]:
    """Findings of a description that stands alone."""
    with pipeline.deep():
        return lint_document(document.load(path, outside=outside), settings.Settings(name=path.stem), Lock())


def lint_api(api: Api, *, outside: bool = False) -> list[Finding]:
    """Findings of an API of a project."""
    with pipeline.deep():
        described = document.load(api.description, overlay=api.overlay, outside=outside)
        return lint_document(described, api.settings, api.lock())


def lint_document(described: Document, chosen: settings.Settings, lock: Lock) -> list[Finding]:
    """Findings of a document; what a rule says of a place that reading or lowering spoke of as well is left out."""
    ruled = rules.lint(described)
    _, noticed, _ = pipeline.understand(described, chosen, lock)
    known = {(finding.code, finding.origin) for finding in noticed}
    others = [finding for finding in ruled if (finding.code, finding.origin) not in known]
    return list(pipeline.placed_all(described, [*noticed, *others]))
