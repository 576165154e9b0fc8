"""`MANIFEST.json`: the generated files of a package, their digests, and the inputs that they were generated from. Modifies
none of them.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import cast

import attrs

from specloom.findings import Place, Refused
from specloom.write import codes

MANIFEST = "MANIFEST.json"


@attrs.frozen
class Manifest:
    """The manifest of a package.

    Attributes:
        api: Name of the API that it was generated from, `""` for shared files.
        version: Version of the package.
        generator: Digest of the generator.
        inputs: Name of each input file -> digest.
        files: Path of each generated file -> digest.
    """

    package: str
    version: str
    generator: str
    inputs: Mapping[str, str]
    files: Mapping[str, str]
    api: str = ""

    def text(self) -> str:
        """The path of the manifest."""
        return json.dumps(attrs.asdict(self), indent=2, sort_keys=True, ensure_ascii=False) + "\n"


def read_manifest(home: Path, *, force: bool = False) -> Manifest | None:
    """The manifest of the package at `home`, None if there is none, or with `force` if it is unusable.

    Raises:
        Refused: It cannot be read or is not a manifest.
    """
    file = home / MANIFEST
    try:
        return parse_manifest(file.read_bytes(), file)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise _bad(file, error) from error
    except Refused:
        if force:
            return None
        raise


def parse_manifest(data: bytes, file: Path) -> Manifest:
    """The manifest in `data`, which was read from `file`. Raises Refused."""
    try:
        return _manifest(json.loads(data))
    except (ValueError, KeyError, TypeError) as error:
        raise _bad(file, error) from error


def _bad(file: Path, error: Exception) -> Refused:
    return Refused(codes.BAD_MANIFEST.found(f"cannot be read: {error!r}", place=Place(str(file))))


def _manifest(held: object) -> Manifest:
    table = cast("dict[str, object]", held)
    return Manifest(
        package=str(table["package"]),
        version=str(table["version"]),
        generator=str(table.get("generator", "")),
        inputs=_digests(table["inputs"]),
        files=_digests(table["files"]),
        api=str(table.get("api", "")),
    )


def _digests(value: object) -> dict[str, str]:
    if not isinstance(value, dict):
        raise TypeError("must be an object of digests")
    return {str(name): str(text) for name, text in cast("dict[object, object]", value).items()}
