"""Tells whether the generator changed since a package was generated. Reads its files; generates nothing."""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import specloom
from specloom.digests import digest, digest_of
from specloom.templates import templates_folder

BYSTANDERS = frozenset(
    ("__main__", "second_reader", "catalogue", "cli", "conformance", "console", "diff", "rules", "user_rules")
)
"""Packages of the generator that do not influence generated code."""


@cache
def generator_digest(templates: Path | None) -> str:
    """Digest of everything that influences generated code: the generator, its templates, and those of the user."""
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
