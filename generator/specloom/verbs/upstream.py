"""Fetches the current description from its source. Knows URLs, mirrors and the last download; changes nothing in the project."""

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
from specloom.digests import digest
from specloom.document import Document
from specloom.findings import Code, Finding, Place, Refused, refused
from specloom.interpreter_limits import raised_recursion
from specloom.lower import lower
from specloom.project import ProjectApi
from specloom.settings.source import Upstream
from specloom.verbs.fetch import Fetched, fetch_version, spoken
from specloom.write import stays_inside

NO_SOURCE = Code(
    "no-source",
    "error",
    "client.toml has no `source` for the description",
    'Add its URL: `source = "https://..."`.',
)
NO_VARIABLE = Code(
    "no-variable",
    "error",
    "an environment variable in `source.headers` is not set",
    "Set the variable; in CI, take it from a secret.",
)
SHRUNKEN = Code(
    "shrunken",
    "error",
    "a description lost most of its operations; it may be incomplete or the wrong file",
    "If this is intended, run `specloom update --force`.",
)
CODES = (NO_SOURCE, NO_VARIABLE, SHRUNKEN)

LOCK = "source.lock"
_VARIABLE = re.compile(r"\$(?:\{(\w+)\}|(\w+))")


@attrs.frozen
class Known:
    """The last download.

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
    """A description that differs from the local one.

    Attributes:
        files: Its files by path in the folder of the API, starting with the description.
        known: New content of the lock.
    """

    files: Mapping[str, str]
    known: Known


def known_of(api: ProjectApi) -> Known:
    """The lock of an API; empty if it cannot be read, so that everything is downloaded again."""
    try:
        held = cast("dict[str, object]", json.loads((api.folder / LOCK).read_bytes()))
        digests = cast("dict[str, object]", held["digests"])
        return Known(str(held["url"]), str(held["etag"]), {name: str(text) for name, text in digests.items()})
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return Known()


def arrived(api: ProjectApi, *, force: bool = False) -> Arrived | None:
    """The current description of an API at its source; None if the local one is up to date.

    Args:
        force: Accept a description that lost most of its operations.

    Raises:
        Refused: The settings name no source, it cannot be reached, or it does not return a description.
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
    """Whether the local files are those of the last download, so that the server need not send them again."""
    return bool(known.digests) and all(_digest(api.folder / name) == text for name, text in known.digests.items())


def _same(file: Path, text: str) -> bool:
    return _digest(file) == digest(text.encode())


def _digest(file: Path) -> str | None:
    """The digest of a local file; None if there is none, or none that can be read."""
    try:
        return digest(file.read_bytes())
    except OSError:
        return None


def _headers(upstream: Upstream, api: ProjectApi) -> dict[str, str]:
    def value(found: re.Match[str]) -> str:
        name = found[1] or found[2]
        if not os.environ.get(name):
            raise refused(NO_VARIABLE, str(api.folder / "client.toml"), f"the environment variable {name} is not set")
        return os.environ[name]

    return {name: _VARIABLE.sub(value, text) for name, text in upstream.headers.items()}


def _fetched(upstream: Upstream, headers: Mapping[str, str], known: Known) -> tuple[str, Fetched]:
    """The response of the first URL that responds. Raises Refused with all errors if none does."""
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
    assert last is not None  # settings have at least one URL
    raise Refused(last._replace(message="; ".join(said)))


def _read(url: str, data: bytes, headers: Mapping[str, str]) -> tuple[Document, dict[str, str]]:
    """A description, and the files in its folder that it refers to. Raises Refused."""
    more: dict[str, str] = {}

    def read_sibling(name: str) -> bytes:
        if not stays_inside(posixpath.normpath(name)):
            raise ValueError("it is outside the folder of the description")
        found = fetch_version(urljoin(url, name), headers).data or b""
        more[posixpath.normpath(name)] = found.decode("utf-8")
        return found

    with raised_recursion():
        described = document.load_source(source.parse(data, spoken(url)), reader=read_sibling)
        lower(described)
    return described, more


def _see_that_it_is_whole(described: Document, api: ProjectApi, url: str) -> None:
    before, after = (
        _size(document.load(api.description, allow_external_refs=api.external_refs)),
        _size(described),
    )
    if before and (not after or (after < before / 2 and before - after > 1)):
        message = f"it has {after} operations or schemas; the local one has {before}"
        raise Refused(SHRUNKEN.found(message, place=Place(spoken(url))))


def _size(described: Document) -> int:
    """The number of operations; of schemas where a description has only these."""
    with raised_recursion():
        client, _ = lower(described)
    return len(client.operations) or len(client.shapes)
