"""Detects renames: classes and types with the same members, methods that call the same operation. Reports no changes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from specloom.diff.python.annotations import PLAIN, SignatureParameter, Words, elements, read_field, read_key
from specloom.diff.python.surface import PackageSymbol

Surface = Mapping[str, PackageSymbol]


def renamed_methods(before: Surface, after: Surface) -> dict[str, str]:
    """Paths of methods that call the same operation as a removed method of the same class."""
    fresh = {(new.owner, new.endpoint): path for path, new in after.items() if new.endpoint and path not in before}
    removed = {path: (old.owner, old.endpoint) for path, old in before.items() if old.endpoint and path not in after}
    return {path: fresh[call] for path, call in removed.items() if call in fresh}


def renamed_types(before: Surface, after: Surface) -> dict[str, str]:
    """Path of each removed class or type -> path of the new one with the same members."""
    removed = {path: old for path, old in before.items() if path not in after and old.kind in ("class", "alias")}
    added = {path: new for path, new in after.items() if path not in before and new.kind in ("class", "alias")}
    if not removed or not added:
        return {}
    fields = _fields(before, removed), _fields(after, added)
    guess = {
        path: [
            other
            for other, new in added.items()
            if (new.owner, new.kind, new.base) == (old.owner, old.kind, old.base)
            and list(fields[0][path]) == list(fields[1][other])
        ]
        for path, old in removed.items()
    }
    found = {path: others[0] for path, others in guess.items() if len(others) == 1}
    while wrong := [path for path, other in found.items() if not _same(path, other, found, before, after, fields)]:
        for path in wrong:
            del found[path]
    taken = list(found.values())
    return {path: other for path, other in found.items() if taken.count(other) == 1}


def read_signature_or_field(member: PackageSymbol) -> SignatureParameter:
    """A parsed field or key."""
    return read_field(member.text) if member.kind == "field" else read_key(member.text)


def short_names(renamed: Mapping[str, str]) -> dict[str, str]:
    """Renames by the names used in annotations."""
    return {path.rpartition(".")[2]: other.rpartition(".")[2] for path, other in renamed.items()}


_Fields = dict[str, dict[str, PackageSymbol]]


def _fields(side: Surface, classes: Surface) -> _Fields:
    """The members of some classes, by name."""
    found: _Fields = {path: {} for path in classes}
    for symbol in side.values():
        if symbol.owner in found:
            found[symbol.owner][symbol.name] = symbol
    return found


def _same(
    path: str, other: str, renamed: Mapping[str, str], before: Surface, after: Surface, fields: tuple[_Fields, _Fields]
) -> bool:
    """Whether a type and its presumed new name are equal if the other presumed renames hold."""
    words = Words(short_names(renamed), {})
    if before[path].kind == "alias":
        return elements(before[path].text, words) == elements(after[other].text)
    pairs = zip(fields[0][path].values(), fields[1][other].values(), strict=True)
    return all(list(_read(old, words)) == list(_read(new, PLAIN)) for old, new in pairs)


def _read(member: PackageSymbol, words: Words) -> Iterator[object]:
    if member.kind not in ("field", "key"):
        yield member.text
        return
    read = read_signature_or_field(member)
    yield read.default
    yield elements(read.annotation, words)
