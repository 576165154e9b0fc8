"""Reads one version of one description from a file, git, standard input or the network. Compares nothing.

Rarely needed modules are imported inside functions, because imports take longer than the comparison.
"""

from __future__ import annotations

import posixpath
import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias
from urllib.parse import urljoin

from specloom import document, source
from specloom.document import Document
from specloom.findings import Code, Refused, refused

if TYPE_CHECKING:
    from specloom.custom import Custom
    from specloom.names.lock import Lock
    from specloom.project import ProjectApi
    from specloom.settings import ClientSettings
    from specloom.source import SourceText

NO_VERSION = Code(
    "no-version",
    "error",
    "the version to compare does not exist",
    "Use a file, a folder, REF:PATH for git, - for standard input, or a URL with --network.",
)
CODES = (NO_VERSION,)

_ADDRESS = re.compile(r"^[A-Za-z][A-Za-z0-9+.-]*://[^/]*|^[^/:]*:")
"""What comes before the path: a scheme and a host, or a git ref."""
_GENERIC = frozenset({"openapi", "swagger", "schema", "api", "spec", "index"})
"""File stems that do not identify the API."""

_NOTHING = b'{"openapi": "3.1.0", "info": {"title": "", "version": ""}, "paths": {}}'


class Version(NamedTuple):
    """One version of a description, with the settings of its package.

    Attributes:
        name: Name of the API without settings.
        settings, lock: Those of its API; None if it has none.
        absent: Whether this version does not exist, so that everything in the other is added or removed.
        custom: Hand-written modules of its package; `"unknown"` if they cannot be determined.
    """

    document: Document
    name: str
    settings: ClientSettings | None = None
    lock: Lock | None = None
    absent: bool = False
    custom: Custom | Literal["unknown"] | None = "unknown"


VersionPair: TypeAlias = tuple[Version, Version]
"""The base and the revision of one description."""

PairReader: TypeAlias = Callable[[], VersionPair]
"""Reads the versions of one description, in whichever process. Raises Refused."""


class Access(NamedTuple):
    """What may be read: files outside the description's folder, URLs."""

    allow_external_refs: bool = False
    network: bool = False


def missing(what: str, message: str) -> Refused:
    """The version does not exist."""
    return refused(NO_VERSION, what, message)


def nothing(name: str, other: Version) -> Version:
    """An empty description, for a version without a counterpart."""
    described = document.load_source(source.parse(_NOTHING, name))
    return Version(described, other.name, other.settings, absent=True)


def known(root: Path, names: Sequence[str]) -> list[ProjectApi]:
    """The APIs of a project with these names, or all without names; folders without a description are omitted."""
    from specloom.project import DESCRIPTIONS, apis

    described = sorted({file.parent.name for name in DESCRIPTIONS for file in (root / "specs").glob(f"*/{name}")})
    wanted = [name for name in described if not names or name in names]
    return apis(root, wanted) if wanted else []


def called(name: str) -> str:
    """The name of an API, derived from its file: the stem, or the folder if the stem does not identify the API.

    `services/pets/openapi.yaml` and `main:pets/openapi.yaml` are `pets`, and so is `pets.yaml`.
    """
    folder, _, file = _ADDRESS.sub("", name).rpartition("/")
    stem = file.partition(".")[0].strip("-") or "api"
    above = posixpath.basename(folder)
    return above if stem in _GENERIC and above not in ("", ".", "..") else stem


def read_api(api: ProjectApi, name: str, reach: Access) -> Version:
    """An API of a project, its description called `name`. Raises Refused."""
    allowed = reach.allow_external_refs or api.external_refs
    read = document.load(api.description, name=name, overlay=api.overlay, allow_external_refs=allowed)
    return Version(read, api.name, api.settings, api.lock(), custom=api.custom())


def read_file(path: Path, name: str, reach: Access) -> Version:
    """A file, with its settings and names lock if it is in a folder of `specs/`. Raises Refused."""
    root = path.resolve().parent.parent
    for api in known(root.parent, [path.resolve().parent.name]) if root.name == "specs" else ():
        if api.description.resolve() == path.resolve():
            return read_api(api, name, reach)
    return Version(document.load(path, name=name, allow_external_refs=reach.allow_external_refs), called(name))


def read(what: str, reach: Access) -> Version:
    """The version that an argument refers to, except for folders. Raises Refused."""
    if what == "-":
        return _bytes(sys.stdin.buffer.read(), "-")
    if is_file(what):
        return read_file(Path(what), what, reach)
    from specloom.verbs import git
    from specloom.verbs.fetch import is_address

    if is_address(what):
        return _address(what, reach)
    if git.names(what):
        return _committed(what, reach)
    return read_file(Path(what), what, reach)


def is_file(what: str) -> bool:
    """Whether an argument refers to a file on disk, not to an address."""
    return "://" not in what and Path(what).is_file()


def _bytes(data: bytes, name: str, reader: Callable[[str], bytes] | None = None) -> Version:
    return Version(document.load_source(source.parse(data, name), reader=reader), called(name))


def _address(address: str, reach: Access) -> Version:
    from specloom.verbs.fetch import fetch, fetch_version, spoken

    if not reach.network:
        raise missing(spoken(address), "URLs are fetched only with --network")

    found = fetch_version(address)

    def read_sibling(name: str) -> bytes:
        return fetch(urljoin(found.address, _within(name, reach)))

    return _bytes(found.data or b"", spoken(address), read_sibling)


def _committed(what: str, reach: Access) -> Version:
    from specloom.verbs import git

    commit, path = git.split(what)
    folder = posixpath.dirname(path)

    allowed: list[str] = []

    def read_sibling(name: str) -> bytes:
        inner = posixpath.normpath(posixpath.join(folder, _within(name, reach, allowed)))
        return git.read(Path(), commit, inner, what)

    root = source.parse(read_sibling(posixpath.basename(path)), what)
    if posixpath.basename(posixpath.dirname(folder)) != "specs":
        return Version(document.load_source(root, reader=read_sibling), called(what))
    return _api_of(root, posixpath.basename(folder), read_sibling, allowed)


def _api_of(root: SourceText, name: str, read_sibling: Callable[[str], bytes], allowed: list[str]) -> Version:
    """A description of a project as it was, with its settings, names lock and overlay. Raises Refused.

    Args:
        read_sibling: Reads a file of it.
        allowed: Gets the folders outside its own that `read_sibling` may read from as well.
    """
    from specloom import settings
    from specloom.names import lock
    from specloom.project import with_import_name

    def text(file: str) -> str:
        try:
            return read_sibling(file).decode("utf-8")
        except (Refused, UnicodeDecodeError):
            return ""

    def called(file: str) -> str:
        return root.name.removesuffix(posixpath.basename(root.name)) + file

    chosen = settings.parse(text("client.toml"), name, called("client.toml"))
    allowed += chosen.allow_external_refs
    file = "overlay.yaml" if chosen.overlay is None else chosen.overlay
    overlay = text(file) if file else ""
    corrections = source.parse(overlay.encode(), called(file)) if overlay else None
    read = document.load_source(root, reader=read_sibling, overlay=corrections)
    try:
        return Version(read, name, with_import_name(chosen), lock.parse(text("names.lock")))
    except ValueError as error:
        raise missing(root.name, f"its names lock cannot be read: {error}") from error


def _within(name: str, reach: Access, allowed: Sequence[str] = ()) -> str:
    """The name of a file next to a description. Raises ValueError where it leaves the folder and that is not allowed."""
    inner = posixpath.normpath(name)
    known = any(inner.startswith(f"{posixpath.normpath(folder)}/") for folder in allowed)
    if inner.startswith("../") and not known and not reach.allow_external_refs:
        raise ValueError("it is outside the folder of the description: pass --allow-external-refs to follow it")
    return name
