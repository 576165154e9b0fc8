"""Descriptions in two versions, wherever they stand: files, folders, git, standard input, the network. Compares none.

Knows where to find them and what package is made of each; compares nothing. What one run in ten needs is imported there:
starting up takes longer than comparing.
"""

from __future__ import annotations

import posixpath
import sys
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from specloom import document, source
from specloom.diff.change import Change
from specloom.diff.comparison import Versions
from specloom.document import Document
from specloom.findings import Code, Finding, Place, Refused

if TYPE_CHECKING:
    from specloom.names.lock import Lock
    from specloom.project import Api
    from specloom.settings import Settings
    from specloom.source import Source

NO_VERSION = Code(
    "no-version",
    "error",
    "there is no such version to compare",
    "Name a file, a folder, REF:path for git, - for standard input, or an address with --network.",
)
CODES = (NO_VERSION,)

_NOTHING = b'{"openapi": "3.1.0", "info": {"title": "", "version": ""}, "paths": {}}'
_SUFFIXES = (".yaml", ".yml", ".json")


@attrs.frozen(eq=False)
class Version:
    """One version of a description, and how its package is made.

    Attributes:
        name: What the API is called where no settings say so.
        settings, lock: Those of its API, None for one that has none.
    """

    document: Document
    name: str
    settings: Settings | None = None
    lock: Lock | None = None


def pair(base: Version, revision: Version, *, python: bool) -> Versions:
    """Two versions, ready to be compared; the packages are planned only if their changes are asked for."""
    said = revision.settings.package if revision.settings else None
    package = (said or f"{revision.name}_client") if python else ""
    return Versions(base.document, revision.document, package, _python(base, revision) if python else tuple)


def _python(base: Version, revision: Version) -> Callable[[], Iterable[Change]]:
    def changes() -> Iterable[Change]:
        from specloom import pipeline, plan
        from specloom.diff.python import Made, python_changes
        from specloom.names.lock import Lock
        from specloom.settings import Settings

        def made(version: Version) -> Made:
            settings = version.settings or Settings(name=version.name)
            client, _, _ = pipeline.understand(version.document, settings, version.lock or Lock())
            planned = pipeline.plan_settings(revision.settings or Settings(name=revision.name), client)
            return Made(plan.plan(client, planned), client, version.document.name)

        return python_changes(made(base), made(revision))

    return changes


def named(
    base: str, revision: str, *, outside: bool = False, network: bool = False
) -> Iterator[tuple[Version, Version]]:
    """The versions that two arguments name: one pair for files, a pair for each description of two folders.

    Raises:
        Refused: Either cannot be read.
    """
    if Path(base).is_dir() and Path(revision).is_dir():
        yield from _folders(Path(base), Path(revision), outside=outside)
    else:
        yield _read(base, outside=outside, network=network), _read(revision, outside=outside, network=network)


@contextmanager
def against(
    root: Path, ref: str, names: Sequence[str], *, outside: bool = False
) -> Generator[Iterator[tuple[Version, Version]]]:
    """Each API of the project at `root`, as it was at a git ref and as it is; one that is new or gone beside nothing.

    What was stands in a folder that lasts as long as the context.

    Raises:
        Refused: There is no such ref, or a description cannot be read.
    """
    with _tree(root, ref) as before:
        yield _both(before, root, ref, names, outside=outside)


def _both(
    before: Path, root: Path, ref: str, names: Sequence[str], *, outside: bool
) -> Iterator[tuple[Version, Version]]:
    with _named_after(before, f"{ref}:"):
        old = {api.name: api for api in _known(before, names)}
    new = {api.name: api for api in _known(root, names)}
    for name in names:
        if name not in old and name not in new:
            raise _missing(name, f"there is no API of this name, neither here nor at {ref}")
    for name in dict.fromkeys([*new, *old]):
        was, now = old.get(name), new.get(name)
        with _named_after(before, f"{ref}:"):
            base = _api(was, before, f"{ref}:", outside=outside) if was else _nothing(f"{ref}:{name}", now)
        revision = _api(now, root, "", outside=outside) if now else _nothing(name, was)
        yield base, revision


def _known(root: Path, names: Sequence[str]) -> list[Api]:
    """The APIs of those names that a project has, a folder without a description left out; all where none is named."""
    from specloom.project import DESCRIPTIONS, apis

    described = sorted({file.parent.name for name in DESCRIPTIONS for file in (root / "specs").glob(f"*/{name}")})
    wanted = [name for name in described if not names or name in names]
    return apis(root, wanted) if wanted else []


@contextmanager
def _named_after(folder: Path, prefix: str) -> Generator[None]:
    """What is refused in a folder made for the occasion is said of where it came from."""
    try:
        yield
    except Refused as refused:
        place = refused.finding.place
        if place is None or not place.file.startswith(str(folder)):
            raise
        file = prefix + place.file.removeprefix(str(folder)).lstrip("/")
        raise Refused(attrs.evolve(refused.finding, place=attrs.evolve(place, file=file))) from None


def _api(api: Api, root: Path, prefix: str, *, outside: bool) -> Version:
    name = f"{prefix}{api.description.relative_to(root).as_posix()}"
    read = document.load(api.description, name=name, overlay=api.overlay, outside=outside)
    return Version(read, api.name, api.settings, api.lock())


def _nothing(name: str, api: Api | None = None) -> Version:
    """A description that describes nothing, to compare with one that has no counterpart."""
    stem = api.name if api else Path(name).stem
    return Version(document.load_source(source.parse(_NOTHING, name)), stem, api.settings if api else None)


def _folders(base: Path, revision: Path, *, outside: bool) -> Iterator[tuple[Version, Version]]:
    found = {path.relative_to(folder).as_posix() for folder in (base, revision) for path in _descriptions(folder)}
    if not found:
        raise _missing(str(revision), "the folders hold no description")
    for name in sorted(found):
        old, new = base / name, revision / name
        sides = [_file(path, outside=outside) if path.is_file() else None for path in (old, new)]
        yield sides[0] or _nothing(str(old)), sides[1] or _nothing(str(new))


def _descriptions(folder: Path) -> list[Path]:
    """The files of a folder, however deep, that begin like a description."""
    files = [path for path in sorted(folder.rglob("*")) if path.suffix in _SUFFIXES and path.is_file()]
    return [path for path in files if _looks_so(path)]


def _looks_so(path: Path) -> bool:
    with path.open("rb") as file:
        start = file.read(4096)
    return b"openapi" in start or b"swagger" in start


def _read(what: str, *, outside: bool, network: bool) -> Version:
    if what == "-":
        return _bytes(sys.stdin.buffer.read(), "-")
    if what.startswith(("http://", "https://")):
        return _bytes(_fetched(what, allowed=network), what)
    path = Path(what)
    if path.is_dir():
        found = _descriptions(path)
        if len(found) != 1:
            raise _missing(what, f"the folder holds {len(found)} descriptions, so that one cannot be chosen")
        return _file(found[0], outside=outside)
    if not path.exists() and ":" in what:
        return _from_git(what)
    return _file(path, outside=outside)


def _file(path: Path, *, outside: bool) -> Version:
    """A file; its settings and names lock count where it stands in a folder of `specs/`."""
    root = path.resolve().parent.parent
    for api in _known(root.parent, [path.resolve().parent.name]) if root.name == "specs" else ():
        if api.description.resolve() == path.resolve():
            read = document.load(path, overlay=api.overlay, outside=outside)
            return Version(read, api.name, api.settings, api.lock())
    return Version(document.load(path, outside=outside), path.stem)


def _bytes(data: bytes, name: str) -> Version:
    stem = posixpath.basename(name).partition(".")[0].strip("-") or "api"
    return Version(document.load_source(source.parse(data, name)), stem)


def _fetched(address: str, *, allowed: bool) -> bytes:
    if not allowed:
        raise _missing(address, "addresses are read only with --network")
    import httpx

    try:
        return httpx.get(address, follow_redirects=True, timeout=30).raise_for_status().content
    except httpx.HTTPError as error:
        raise _missing(address, f"it cannot be fetched: {error}") from error


def _from_git(what: str) -> Version:
    ref, _, path = what.partition(":")
    folder = posixpath.dirname(path)

    def beside(name: str) -> bytes:
        return _git(
            Path(), ["show", "--end-of-options", f"{ref}:{posixpath.normpath(posixpath.join(folder, name))}"], what
        )

    root = source.parse(beside(posixpath.basename(path)), what)
    if posixpath.basename(posixpath.dirname(folder)) != "specs":
        return Version(document.load_source(root, reader=beside), Path(path).stem)
    return _api_from_git(root, posixpath.basename(folder), beside)


def _api_from_git(root: Source, name: str, beside: Callable[[str], bytes]) -> Version:
    """A description of a project as it was, with its settings, names lock and overlay. Raises Refused."""
    from specloom import settings
    from specloom.names import lock

    def text(file: str) -> str:
        try:
            return beside(file).decode("utf-8")
        except (Refused, UnicodeDecodeError):
            return ""

    chosen = settings.parse(text("client.toml"), name, "client.toml")
    file = "overlay.yaml" if chosen.overlay is None else chosen.overlay
    overlay = text(file) if file else ""
    read = document.load_source(root, reader=beside, overlay=source.parse(overlay.encode(), file) if overlay else None)
    try:
        return Version(read, name, chosen, lock.parse(text("names.lock")))
    except ValueError as error:
        raise _missing(root.name, f"its names lock cannot be read: {error}") from error


@contextmanager
def _tree(root: Path, ref: str) -> Generator[Path]:
    """A folder that holds `specs/` as it was at a ref, for as long as it is needed."""
    import io
    import tarfile
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        if _git(root, ["ls-tree", "--end-of-options", ref, "specs"], ref):
            packed = _git(root, ["archive", "--format=tar", "--end-of-options", ref, "specs"], ref)
            with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
                archive.extractall(folder, filter="data")
        yield Path(folder)


def _git(folder: Path, arguments: list[str], what: str) -> bytes:
    import subprocess

    try:
        done = subprocess.run(["git", "-C", str(folder), *arguments], capture_output=True, check=False)
    except OSError as error:
        raise _missing(what, f"git cannot be run: {error}") from error
    if done.returncode:
        raise _missing(what, done.stderr.decode("utf-8", "replace").strip() or "git does not know it")
    return done.stdout


def _missing(what: str, message: str) -> Refused:
    return Refused(Finding(NO_VERSION.id, "error", " ".join(message.split()), place=Place(what), help=NO_VERSION.help))
