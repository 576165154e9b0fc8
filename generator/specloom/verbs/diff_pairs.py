"""Pairs the versions to compare: two descriptions or two folders. Compares nothing."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import ExitStack, contextmanager
from functools import partial
from typing import Literal

from specloom.diff.comparison import Versions
from specloom.diff.policy.layout import ProjectLayout
from specloom.verbs.diff_inputs import Access, PairReader, Version, VersionPair, is_file, missing, read


def pair(base: Version, revision: Version, *, python: bool) -> Versions:
    """Two versions to compare; the packages are planned only if their changes are needed."""
    alone: Literal["base", "revision"] | None = "base" if revision.absent else "revision" if base.absent else None
    if not python:
        return Versions(base.document, revision.document, alone=alone)
    from specloom.verbs.diff_packages import changes_in_python, default_package  # not needed to compare descriptions

    package = (revision.settings and revision.settings.package) or default_package(revision.name)
    return Versions(base.document, revision.document, package, partial(changes_in_python, base, revision), alone)


@contextmanager
def named(base: str, revision: str, reach: Access, layout: ProjectLayout) -> Generator[list[PairReader]]:
    """The versions that two arguments refer to: one pair for files, one pair for each description of two folders.

    Committed folders are extracted to disk while the context is active.

    Raises:
        Refused: Both are standard input, or there is nothing to compare.
    """
    if base == revision == "-":
        raise missing("-", "only one of the two versions can be standard input")
    if is_file(base) and is_file(revision):
        yield [partial(_files, base, revision, reach)]
        return
    from specloom.verbs.diff_folders import pairs_of  # imported late: two files are the usual case

    with ExitStack() as stack:
        yield pairs_of(base, revision, stack, reach, layout)


def _files(base: str, revision: str, reach: Access) -> VersionPair:
    return read(base, reach), read(revision, reach)
