"""Tells whether the generator changed since a package was generated. Reads its files; generates nothing."""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import specloom
from specloom import cache
from specloom.digests import digest, digest_of
from specloom.templates import templates_folder
from specloom.verbs.kept_answer import Question
from specloom.verbs.last_run import generator_signature

BYSTANDERS = frozenset(
    ("__main__", "second_reader", "catalogue", "cli", "conformance", "console", "diff", "rules", "user_rules")
)
"""Packages of the generator that do not influence generated code."""


@lru_cache(maxsize=8)
def generator_digest(templates: Path | None) -> str:
    """Digest of everything that influences generated code: the generator, its templates, and those of the user.

    Without templates of the user, it is that of the last run while size and time of the generator's files are the same.
    """
    if templates is not None or not cache.is_on():
        return _digest(templates)
    here = digest(str(Path(specloom.__file__).parent).encode())[:16]
    asked = Question(cache.of_user(), f"generator-1-{here}", generator_signature())
    known: str | None = asked.answer()
    if known is None:
        known = _digest(None)
        asked.keep(known)
    return known


def _digest(templates: Path | None) -> str:
    rooms = [room for room in Path(specloom.__file__).parent.iterdir() if room.stem not in BYSTANDERS]
    places = [*rooms, templates_folder(), *([templates] if templates else [])]
    files = sorted(file for place in places for file in _sources(place))
    return digest("\n".join(f"{file.name} {digest_of(file)}" for file in files).encode())


def _sources(place: Path) -> Iterator[Path]:
    """The Python files and templates in a folder, or the path itself if it is a file."""
    if place.suffix == ".py":
        yield place
    for at, _, names in os.walk(place):
        yield from (Path(at, name) for name in names if name.endswith((".py", ".jinja")))
