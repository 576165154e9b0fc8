"""Files and bytes to documents. Knows folders and what a description looks like; not how it is upgraded."""

from __future__ import annotations

import posixpath
from collections.abc import Callable
from pathlib import Path, PurePosixPath
from typing import Literal, TypeAlias

from specloom import source
from specloom.document import codes
from specloom.document.document import Document, File, Opener
from specloom.document.moves import Moves
from specloom.findings import Refused
from specloom.source import Source

Reader: TypeAlias = Callable[[str], bytes]
"""Returns the bytes of a file named relative to the root document's folder. Raises OSError or Refused."""


def load(path: Path, *, name: str | None = None, overlay: Path | None = None, outside: bool = False) -> Document:
    """The document of a file, called `name` or as its path.

    Args:
        overlay: An OpenAPI Overlay 1.0 document to apply to it first.
        outside: Whether references may lead to files outside the document's folder.

    Raises:
        Refused: It is no readable description.
    """
    root = source.read(path, name)
    return load_source(root, reader=_disk(path, outside=outside))


def load_source(root: Source, *, reader: Reader | None = None) -> Document:
    """The document of a source; `reader` finds the files it refers to, None refuses them all. Raises Refused."""
    kind = _kind(root)
    file = File(root, root.data, Moves())
    return Document(root.name, kind, list(root.findings), {root.name: file}, _opener(root, reader))


def _kind(root: Source) -> Literal["openapi", "schema"]:
    data = root.data
    if not _DESCRIBES.isdisjoint(data):
        return "openapi"
    if not _SCHEMA.isdisjoint(data):
        return "schema"
    message = "there is neither `openapi` nor `swagger` in it, and it is no JSON Schema"
    raise Refused(codes.NOT_A_DESCRIPTION.found(message, place=root.at(0)))


_DESCRIBES = frozenset({"openapi", "swagger", "paths", "webhooks", "components"})
_SCHEMA = frozenset(
    {"$schema", "$defs", "definitions", "$ref", "type", "properties", "allOf", "anyOf", "oneOf", "enum"}
)


def _opener(root: Source, reader: Reader | None) -> Opener:
    folder = posixpath.dirname(root.name)

    def open_file(name: str) -> File:
        if reader is None:
            raise Refused(codes.OUTSIDE_REF.found("no other files can be read here"))
        try:
            data = reader(posixpath.relpath(name, folder or "."))
        except OSError as error:
            raise Refused(codes.DANGLING_REF.found(error.strerror or str(error))) from None
        made = source.parse(data, name)
        return File(made, made.data, Moves())

    return open_file


def _disk(path: Path, *, outside: bool) -> Reader:
    """Reads files beside `path` and below; links are followed only if they stay there."""

    def read(name: str) -> bytes:
        folder = path.parent.resolve()
        target = (folder / PurePosixPath(name)).resolve()
        if not outside and not target.is_relative_to(folder):
            raise Refused(codes.OUTSIDE_REF.found("it stands outside the description's folder"))
        return target.read_bytes()

    return read
