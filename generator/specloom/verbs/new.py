"""Adds an API to a project: copies or downloads its description to a new folder and generates its package;
knows no other API.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

from specloom import document, source
from specloom.distribution.toml import string
from specloom.findings import Code, Place, Refused
from specloom.interpreter_limits import raised_recursion
from specloom.lower import lower
from specloom.names.spelling import camel, snake
from specloom.project import apis, keep_apart
from specloom.verbs.fetch import fetch, is_address, spoken
from specloom.verbs.regenerate import RegenerateOutcome, regenerate
from specloom.write import remove_folder, write_text

BAD_NAME = Code(
    "bad-name", "error", "not a valid API name", "Use letters, digits and `_`: `specloom new petstore FILE`."
)
TAKEN = Code(
    "name-taken",
    "error",
    "the project already has an API of this name",
    "Choose another name, or edit the existing API.",
)

CODES = (BAD_NAME, TAKEN)


def new(
    root: Path, name: str, description: str, *, settle: Callable[[Path, str], object] | None = None
) -> RegenerateOutcome:
    """Add the API `name` to the project at `root` and generate its package.

    Args:
        description: Path or `https://` URL of its description.
        settle: Called with `root` and `name` after the description is written, to write settings and names.

    Raises:
        Refused: The name or the description cannot be used; no files remain.
    """
    if snake(name) != name:
        better = snake(name)
        raise Refused(BAD_NAME.found(f"{name!r} is not a valid API name" + (f"; try {better!r}" if better else "")))
    specs = root / "specs"
    folder = specs / name
    if folder.exists():
        raise Refused(TAKEN.found(f"the API {name} already exists", place=Place(str(folder))))
    begun = folder if specs.exists() else specs
    try:
        _fill(folder, name, description)
        if settle is not None:
            settle(root, name)
        (api,) = apis(root, [name])
        keep_apart(root)
        return regenerate(api)
    except BaseException:
        remove_folder(begun)
        raise


def _fill(folder: Path, name: str, description: str) -> None:
    if is_address(description):
        data = fetch(description)
        source.parse(data, spoken(description))
        write_text(
            folder / f"openapi{_suffix(data.decode('utf-8', 'replace'), urlsplit(description).path)}",
            data.decode("utf-8"),
        )
    else:
        _copy(Path(description), folder)
    write_text(folder / "client.toml", _settings(name, description))


def _settings(name: str, description: str) -> str:
    source = f"source = {string(_without_password(description))}\n" if is_address(description) else ""
    return (
        f"# Settings of the {camel(name)} client; docs/client-toml.md explains every key.\n"
        f'package = "{name}_client"\nclient = "{camel(name)}"\n{source}'
    )


def _without_password(address: str) -> str:
    parts = urlsplit(address)
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2], fragment=""))


def _copy(path: Path, folder: Path) -> None:
    """Copy a description and the files in its folder that it refers to."""
    with raised_recursion():
        described = document.load(path)
        lower(described)
    for file in described.files.values():
        relative = os.path.relpath(file.source.name, path.parent)
        name = f"openapi{_suffix(file.source.text, path.name)}" if file.source.name == described.name else relative
        write_text(folder / name, file.source.text)


def _suffix(text: str, name: str) -> str:
    known = Path(name).suffix.lower()
    if known in (".json", ".yaml", ".yml"):
        return known
    return ".json" if text.lstrip()[:1] in ("{", "[") else ".yaml"
