"""Compares two packages on disk by the Python rules of `diff`. Knows no policy."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from specloom import ir
from specloom.diff.change import Change
from specloom.diff.python.compare import SymbolChange, differences
from specloom.diff.python.surface import PackageSymbol
from specloom.diff.python.verdict import change_of
from specloom.findings import Place
from specloom.sdk.surface import PackageSurface, read_surface

_DOTTED = re.compile(r"(?<![\w.])[A-Za-z_]\w*(?:\.\w+)+")


def changes_between(old: Path, new: Path) -> Iterator[Change]:
    """The changes that users of `old` notice when `new` replaces it, with the lines of both; the packages may have different names.

    Raises:
        Refused: One of the two cannot be read.
    """
    before = read_surface(old)
    after = read_surface(new, before)
    for found in compare(before, after):
        change = change_of(found, ir.Origin(str(old), ""), ir.Origin(str(new), ""))
        yield change._replace(
            base_place=_place(before, found.symbol.path, old),
            revision_place=_place(after, found.symbol.path, new),
        )


def compare(before: PackageSurface, after: PackageSurface) -> list[SymbolChange]:
    """All differences, one for each symbol."""
    known = {path: symbol for path, symbol in _respelled(before, after).items() if not after.answers(symbol)}
    return differences(known, after.symbols, tuple)


def _respelled(before: PackageSurface, after: PackageSurface) -> dict[str, PackageSymbol]:
    """The symbols of one package, with annotations spelled as in the other: two classes of one may correspond to one class of the other."""
    now = {path: after.canonical[path] for path in before.canonical if path in after.canonical}

    def respell(text: str) -> str:
        return _DOTTED.sub(lambda match: now.get(match[0], match[0]), text)

    return {
        path: symbol._replace(text=respell(symbol.text), overloads=tuple(map(respell, symbol.overloads)))
        for path, symbol in before.symbols.items()
    }


def _place(side: PackageSurface, path: str, package: Path) -> Place:
    """The place where a symbol or its owner is defined; the package itself if there is none."""
    while path and path not in side.places:
        path = path.rpartition(".")[0]
    return side.places.get(path, Place(str(package)))
