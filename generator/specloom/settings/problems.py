"""Findings about a `client.toml`; reads no file."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from pathlib import Path

from specloom.findings import Code, Place, Refused

BAD_SETTINGS = Code("bad-settings", "error", "client.toml is not valid", "docs/client-toml.md lists the keys.")
CODES = (BAD_SETTINGS,)


def refused(file: Path | str, line: int | None, message: str) -> Refused:
    place = Place(str(file), line, 1 if line else None)
    return Refused(BAD_SETTINGS.found(message, place=place))


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """A hint at the most similar known name; empty if none is similar."""
    close = difflib.get_close_matches(name, list(known), n=1)
    return f"; did you mean `{close[0]}`?" if close else ""
