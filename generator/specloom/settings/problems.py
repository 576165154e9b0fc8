"""Findings about a `client.toml`; reads no file."""

from __future__ import annotations

from pathlib import Path

from specloom.findings import Code, Place, Refused
from specloom.toml_places import Path as KeyPath
from specloom.toml_places import Places, nearest

BAD_SETTINGS = Code(
    "bad-settings", "error", "client.toml is not valid", "`specloom explain client-toml` lists the keys."
)
CODES = (BAD_SETTINGS,)


def refused(place: Place, message: str) -> Refused:
    """A refusal because of what is written at a place of a `client.toml`."""
    return Refused(BAD_SETTINGS.found(message, place=place))


def place_of(file: Path | str, places: Places, path: KeyPath) -> Place:
    """Where a key is, or the nearest thing around it that has a place; the first line for what is not written at all."""
    line, column = nearest(places, path)
    return Place(str(file), line or 1, column or 1)
