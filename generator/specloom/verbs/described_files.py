"""Which files of a folder are descriptions, including broken ones, which must not be omitted in silence. Compares nothing."""

from __future__ import annotations

import codecs
import re
from pathlib import Path
from typing import Any

from specloom import source
from specloom.findings import Refused

_SUFFIXES = (".yaml", ".yml", ".json")
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)

_BEGINS = re.compile(r"""(?:^(?:\{\s*)?|\A\s*\{\s*)["']?(?:openapi|swagger)["']?[ \t]*:\s*["']?\d+\.\d""", re.MULTILINE)
"""Matches a version where it can only be that of the file: at the start of a line, or of a JSON object that is the file."""

_MENTIONED = re.compile(r"""(?:^|[{,])\s*["']?(?:openapi|swagger|paths)["']?[ \t]*:""", re.MULTILINE)
"""Matches a key that a description has, at any depth."""

_BROKEN = re.compile(
    r"""^["']?(?:openapi|swagger)["']?[ \t]*:|[{,]\s*["']?(?:openapi|swagger)["']?\s*:\s*(?:["']?\d+\.\d|["']{2}|null|\Z)""",
    re.MULTILINE,
)
"""Matches a version in what cannot be parsed, or its key where the file ends."""

_VERSIONS = ("openapi", "swagger")
_PARTS = ("info", "paths", "components", "webhooks", "definitions")


def described_files(folder: Path) -> list[Path]:
    """The descriptions in a folder and its subfolders, recognised by their content."""
    files = [path for path in sorted(folder.rglob("*")) if path.suffix.lower() in _SUFFIXES and path.is_file()]
    return [path for path in files if is_description(path.read_bytes()) or _is_broken(path)]


def _is_broken(path: Path) -> bool:
    """Whether a file has the usual name of a description and cannot be parsed."""
    return path.stem.lower() in _VERSIONS and is_unreadable(path)


def is_description(data: bytes) -> bool:
    """Whether the content of a file is a description, even if its version is missing or it cannot be parsed.

    Settings of other tools mention `openapi` as well; they have no version there, and no parts of a description.
    """
    text = data.decode("utf-16" if data.startswith(_UTF_16) else "utf-8-sig", "replace")
    if _BEGINS.search(text):
        return True
    if not _MENTIONED.search(text):
        return False
    try:
        root: Any = source.parse(data, "").data
    except Refused:
        return bool(_BROKEN.search(text))
    return _describes(root)


def is_unreadable(path: Path) -> bool:
    """Whether there is a file that cannot be parsed, so that it is not known what it describes."""
    try:
        source.parse(path.read_bytes(), "")
    except OSError:
        return False
    except Refused:
        return True
    return False


def _describes(root: dict[str, Any]) -> bool:
    """Whether an object has a version, an empty version, or two parts of a description, the paths among them."""
    said = [root[word] for word in _VERSIONS if word in root]
    parts = [word for word in _PARTS if word in root]
    return any(_is_version(value) for value in said) or (bool(parts) and bool(said)) or {"info", "paths"} <= {*parts}


def _is_version(value: Any) -> bool:
    return value in (None, "") or bool(re.match(r"\d+\.\d", str(value)))
