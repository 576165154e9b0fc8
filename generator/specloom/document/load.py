"""Loads files and bytes as documents. Does not upgrade them."""

from __future__ import annotations

import os
import posixpath
from collections.abc import Callable
from functools import cache
from pathlib import Path, PurePosixPath
from typing import Any, TypeAlias
from urllib.parse import unquote

from specloom import source
from specloom.document import codes
from specloom.document.document import Document, File
from specloom.document.node import has_property, property_of, tokens
from specloom.document.self_address import file_of, own_address
from specloom.document.source_map import SourceMap
from specloom.document.structural_refs import Find
from specloom.document.version import upgrade_fragment, upgrade_root
from specloom.findings import Finding, Refused
from specloom.source import SourceText

ExternalRefs: TypeAlias = bool | tuple[Path, ...]
"""Whether references may lead out of the folder of a description: anywhere, nowhere, or into some folders."""

Reader: TypeAlias = Callable[[str], bytes]
"""Returns the bytes of a file named relative to the root document's folder. Raises OSError or Refused."""


def load(
    path: Path, *, name: str | None = None, overlay: Path | None = None, allow_external_refs: ExternalRefs = False
) -> Document:
    """The document of a file, named `name` or after its path.

    Args:
        overlay: An OpenAPI Overlay 1.0 document to apply to it first.
        allow_external_refs: Whether references may lead to files outside the document's folder, or to which folders.

    Raises:
        Refused: It is not a readable description.
    """
    root = source.read(path, name)
    corrections = source.read(overlay, _name_relative_to(path, name, overlay)) if overlay else None
    return load_source(root, reader=_disk(path, allow_external_refs=allow_external_refs), overlay=corrections)


def _name_relative_to(path: Path, name: str | None, other: Path) -> str | None:
    """The name of a file, relative to a description that is named `name`."""
    if name is None:
        return None
    return posixpath.join(posixpath.dirname(name), os.path.relpath(other, path.parent).replace(os.sep, "/"))


def load_source(root: SourceText, *, reader: Reader | None = None, overlay: SourceText | None = None) -> Document:
    """The document of a source; `reader` loads the files it refers to, None refuses them all. Raises Refused."""
    asked: set[str] = set()
    read: dict[str, SourceText] = {}
    read_file = _reader(root, reader, asked, read)
    data, corrections, noticed = _overlaid(root.data, overlay)
    generated = upgrade_root(root, data, _find(root.name, data, read_file))

    def open_file(name: str, *, data: bool = False) -> File:
        found = read_file(name)
        if data:
            return File(found, found.data, (), found.findings)
        part = upgrade_fragment(found, generated.version, _find(name, found.data, read_file))
        return File(found, part.data, (part.source_map,), [*found.findings, *part.findings])

    findings = [*root.findings, *noticed, *generated.findings]
    file = File(root, generated.data, (generated.source_map, *corrections), findings)
    return Document(root.name, data, generated.kind, list(findings), {root.name: file}, asked, read, open_file)


def _overlaid(
    data: dict[str, Any], overlay: SourceText | None
) -> tuple[dict[str, Any], tuple[SourceMap, ...], list[Finding]]:
    """The data with the corrections of an overlay, the steps back to the data as written, and what was noticed."""
    if overlay is None:
        return data, (), []
    from specloom.document.overlay import apply_overlay  # imported late: most descriptions have none

    overlaid = apply_overlay(data, overlay)
    return overlaid.data, overlaid.source_map, overlaid.findings


def _reader(
    root: SourceText, reader: Reader | None, asked: set[str], read: dict[str, SourceText]
) -> Callable[[str], SourceText]:
    """Reads a file by its name relative to the root document, and adds the name to `asked` and the file to `read`. Raises Refused."""
    folder = posixpath.dirname(root.name) or "."

    @cache
    def read_file(name: str) -> SourceText:
        asked.add(name)
        if reader is None:
            raise Refused(codes.OUTSIDE_REF.found("no other files can be read in this mode"))
        try:
            read[name] = found = source.parse(reader(posixpath.relpath(name, folder)), name, part=True)
        except (OSError, ValueError) as error:
            reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
            raise Refused(codes.DANGLING_REF.found(reason)) from None
        return found

    return read_file


def _find(base: str, data: Any, read_file: Callable[[str], SourceText]) -> Find:
    """Finds the target of a reference in files as written."""
    own = {base: address} if (address := own_address(data)) else {}

    def find(ref: str) -> Any:
        address, _, fragment = ref.partition("#")
        name = file_of(address, base, base, own) if address else base
        if name is None:
            name = posixpath.normpath(posixpath.join(posixpath.dirname(base), unquote(address)))
        value: Any = data if name == base else read_file(name).data
        for step in tokens(unquote(fragment)):
            if not has_property(value, step):
                raise Refused(codes.DANGLING_REF.found(f"the file has no {fragment}"))
            value = property_of(value, step)
        return value

    return find


def _disk(path: Path, *, allow_external_refs: ExternalRefs) -> Reader:
    """Reads files in the folder of `path` and below, and in allowed folders; links are followed only if they stay inside."""
    more = allow_external_refs if isinstance(allow_external_refs, tuple) else ()

    def read(name: str) -> bytes:
        folder = path.parent.resolve()
        target = (folder / PurePosixPath(name)).resolve()
        allowed = (folder, *(each.resolve() for each in more))
        if allow_external_refs is not True and not any(target.is_relative_to(each) for each in allowed):
            raise Refused(codes.OUTSIDE_REF.found("it is outside the folder of the description"))
        return target.read_bytes()

    return read
