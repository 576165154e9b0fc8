"""Changes outside operations: named schemas, webhooks, the version. Knows no operation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from specloom.diff.operations.model import DescriptionView
from specloom.diff.rule import table
from specloom.diff.schemas.raw_change import RawChange
from specloom.document import DocumentNode

RULES = table(
    "document_level",
    """
    api-schema-removed           | info    | schema-removed           | named schema removed
    api-schema-added             | info    | schema-added             | named schema added
    webhook-added                | info    | added                    | webhook added
    webhook-removed              | error   | removed                  | webhook removed
    api-major-version-not-bumped | info    | major-version-not-bumped | breaking changes, but info.version has the same major version
    api-version-not-bumped       | info    | version-not-bumped       | breaking changes, but info.version did not change
    api-version-decreased        | info    | version-decreased        | breaking changes, but info.version decreased
    """,
)
_SEMVER = r"v?(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?"


def find(base: DescriptionView, revision: DescriptionView) -> Iterator[RawChange]:
    """Schemas and webhooks that were added or removed."""
    yield from _named("api-schema", _schemas(base), _schemas(revision), base, revision)
    yield from _named("webhook", _webhooks(base), _webhooks(revision), base, revision)


def version(base: DescriptionView, revision: DescriptionView) -> Iterator[RawChange]:
    """Reports an `info.version` that does not reflect breaking changes; nothing if it is not a semantic version."""
    old, new = (side.document.root / "info" / "version" for side in (base, revision))
    before, after = _semver(old.value), _semver(new.value)
    if before is None or after is None:
        return
    if after < before:
        id = "api-version-decreased"
    elif after == before:
        id = "api-version-not-bumped"
    elif after[0] > before[0] or (before[0] == 0 and after[:2] > before[:2]):
        return
    else:
        id = "api-major-version-not-bumped"
    yield RawChange(id, old.origin, new.origin, before=old.value, after=new.value)


def _named(
    stem: str,
    before: dict[str, DocumentNode],
    after: dict[str, DocumentNode],
    base: DescriptionView,
    revision: DescriptionView,
) -> Iterator[RawChange]:
    for name in [name for name in before if name not in after]:
        yield RawChange(f"{stem}-removed", before[name].origin, revision.document.root.origin, name)
    for name in [name for name in after if name not in before]:
        yield RawChange(f"{stem}-added", base.document.root.origin, after[name].origin, name)


def _schemas(view: DescriptionView) -> dict[str, DocumentNode]:
    return dict(view.components("schemas"))


def _webhooks(view: DescriptionView) -> dict[str, DocumentNode]:
    root = view.document.root / "webhooks"
    return {name: root / name for name in view.webhooks}


def _semver(value: Any) -> tuple[int, int, int, bool, str] | None:
    """Sort key of a version: a release is greater than its pre-releases."""
    found = re.fullmatch(_SEMVER, value) if isinstance(value, str) else None
    if found is None:
        return None
    major, minor, patch, candidate = found.groups()
    return int(major), int(minor), int(patch), candidate is None, candidate or ""
