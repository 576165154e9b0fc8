"""A description as its source has it now. Knows addresses, mirrors and what was fetched last; changes nothing in the project."""

from __future__ import annotations

import json
import os
import posixpath
import re
from collections.abc import Mapping
from pathlib import Path
from typing import cast
from urllib.parse import urljoin

import attrs

from specloom import document, source
from specloom.document import Document
from specloom.findings import Code, Finding, Place, Refused, refused
from specloom.interpreter_limits import raised_recursion
from specloom.lower import lower
from specloom.project import ProjectApi
from specloom.settings import Upstream
from specloom.verbs.fetch import Fetched, fetch_version, spoken
from specloom.write import digest, stays_inside

NO_SOURCE = Code(
    "no-source",
    "error",
    "client.toml does not say where a description comes from",
    'Add its address: `source = "https://..."`.',
)
NO_VARIABLE = Code(
    "no-variable",
    "error",
    "an environment variable that `source.headers` names is not set",
    "Set it; in CI, from a secret.",
)
SHRUNKEN = Code(
    "shrunken",
    "error",
    "a description lost most of its operations, as a half-written or wrong file does",
    "If it is right, take it with `specloom update --force`.",
)
CODES = (NO_SOURCE, NO_VARIABLE, SHRUNKEN)

LOCK = "source.lock"
_VARIABLE = re.compile(r"\$(?:\{(\w+)\}|(\w+))")


@attrs.frozen
class Known:
    """What was fetched last.

    Attributes:
        digests: File of the description -> digest.
    """

    url: str = ""
    etag: str = ""
    digests: Mapping[str, str] = attrs.field(factory=dict[str, str])

    def text(self) -> str:
        """The lock file."""
        return json.dumps(attrs.asdict(self), indent=2, sort_keys=True) + "\n"


@attrs.frozen
class Arrived:
    """A description that is not the one here.

    Attributes:
        files: Its files by their paths in the folder of the API, the description itself first.
        known: What the lock is to remember.
    """

    files: Mapping[str, str]
    known: Known


def known_of(api: ProjectApi) -> Known:
    """What the lock of an API remembers; nothing where it cannot be read, so that all is fetched anew."""
    try:
        held = cast("dict[str, object]", json.loads((api.folder / LOCK).read_bytes()))
        digests = cast("dict[str, object]", held["digests"])
        return Known(str(held["url"]), str(held["etag"]), {name: str(text) for name, text in digests.items()})
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return Known()


def arrived(api: ProjectApi, *, force: bool = False) -> Arrived | None:
    """The description of an API as its source has it, None where it is the one that is here.

    Args:
        force: Take a description that lost most of its operations.

    Raises:
        Refused: The source is not said, cannot be reached, or does not give a description.
    """
    upstream = api.settings.source
    if upstream is None:
        raise refused(NO_SOURCE, str(api.folder / "client.toml"), f"{api.name} has no source")
    known = known_of(api)
    headers = _headers(upstream, api)
    url, fetched = _fetched(upstream, headers, known if _is_here(api, known) else Known())
    if fetched.data is None:
        return None
    described, more = _read(url, fetched.data, headers)
    files = {api.description.name: described.files[described.name].source.text, **more}
    if all(_same(api.folder / name, text) for name, text in files.items()):
        return None
    if not force:
        _see_that_it_is_whole(described, api, url)
    digests = {name: digest(text.encode()) for name, text in files.items()}
    return Arrived(files, Known(url, fetched.etag, digests))


def _is_here(api: ProjectApi, known: Known) -> bool:
    """Whether the files here are those that were fetched last, so that the server need not send them again."""
    return bool(known.digests) and all(
        (api.folder / name).is_file() and digest((api.folder / name).read_bytes()) == text
        for name, text in known.digests.items()
    )


def _same(file: Path, text: str) -> bool:
    return file.is_file() and digest(file.read_bytes()) == digest(text.encode())


def _headers(upstream: Upstream, api: ProjectApi) -> dict[str, str]:
    def value(found: re.Match[str]) -> str:
        name = found[1] or found[2]
        if not os.environ.get(name):
            raise refused(NO_VARIABLE, str(api.folder / "client.toml"), f"the environment variable {name} is not set")
        return os.environ[name]

    return {name: _VARIABLE.sub(value, text) for name, text in upstream.headers.items()}


def _fetched(upstream: Upstream, headers: Mapping[str, str], known: Known) -> tuple[str, Fetched]:
    """What the first address that answers gives. Raises Refused where none does, with what each said."""
    said: list[str] = []
    last: Finding | None = None
    for url in upstream.urls:
        try:
            return url, fetch_version(url, headers, etag=known.etag if known.url == url else "")
        except Refused as refusal:
            if len(upstream.urls) == 1:
                raise
            said.append(f"{spoken(url)}: {refusal.finding.message}")
            last = refusal.finding
    assert last is not None  # settings have one address at least
    raise Refused(attrs.evolve(last, message="; ".join(said)))


def _read(url: str, data: bytes, headers: Mapping[str, str]) -> tuple[Document, dict[str, str]]:
    """A description, and the files below its folder that it refers to. Raises Refused."""
    more: dict[str, str] = {}

    def beside(name: str) -> bytes:
        if not stays_inside(posixpath.normpath(name)):
            raise ValueError("it is outside the folder of the description")
        found = fetch_version(urljoin(url, name), headers).data or b""
        more[posixpath.normpath(name)] = found.decode("utf-8")
        return found

    with raised_recursion():
        described = document.load_source(source.parse(data, spoken(url)), reader=beside)
        lower(described)
    return described, more


def _see_that_it_is_whole(described: Document, api: ProjectApi, url: str) -> None:
    before, after = _operations(document.load(api.description)), _operations(described)
    if before and after < before / 2 and before - after > 1:
        message = f"it has {after} operations, where the one here has {before}"
        raise Refused(SHRUNKEN.found(message, place=Place(spoken(url))))


def _operations(described: Document) -> int:
    with raised_recursion():
        return len(lower(described)[0].operations)
