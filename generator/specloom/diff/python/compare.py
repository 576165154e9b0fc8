"""Compares the public symbols of two packages. Knows symbols and the rules of type checkers; no level.

Consequences of another difference are not reported: the fields of a removed class, a renamed type in an annotation, the input
type of a record, the async version of a class.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Container, Iterator, Mapping
from typing import NamedTuple, TypeAlias

from specloom.diff.python.annotations import (
    PLAIN,
    SignatureParameter,
    Words,
    elements,
    holds,
    read_field,
    read_key,
    read_signature,
)
from specloom.diff.python.renames import read_signature_or_field, renamed_methods, renamed_types, short_names
from specloom.diff.python.surface import PackageSymbol

Received: TypeAlias = "Callable[[], Container[str]]"

_NULL = frozenset({"None"})


class SymbolChange(NamedTuple):
    """A difference between two symbols.

    Attributes:
        symbol: The old symbol, or the new one if it was added.
        name: Name of the parameter, for a method.
        others: Number of further symbols that it concerns.
    """

    id: str
    symbol: PackageSymbol
    name: str = ""
    before: str | None = None
    after: str | None = None
    others: int = 0

    @property
    def path(self) -> str:
        """The exact symbol; a parameter is named after its method."""
        return f"{self.symbol.path}({self.name})" if self.name else self.symbol.path


def differences(
    before: Mapping[str, PackageSymbol], after: Mapping[str, PackageSymbol], received: Received
) -> list[SymbolChange]:
    """All differences, one for each symbol.

    Args:
        received: Finds the paths of types in responses; a wider type may break code that reads it.
    """
    found = list(_Sides(before, after, received).found())
    known = {(each.id, each.path) for each in found}
    return _moves([each for each in found if not any((id, path) in known for id, path in _echoes(each))])


def _moves(found: list[SymbolChange]) -> list[SymbolChange]:
    """The differences, with classes that moved between two modules combined."""
    moved = Counter((each.before, each.after) for each in found if each.id == "python-class-moved")
    kept: list[SymbolChange] = []
    for each in found:
        others = moved.pop((each.before, each.after), 0) - 1 if each.id == "python-class-moved" else 0
        if others >= 0:
            kept.append(each._replace(others=others))
    return kept


def _echoes(found: SymbolChange) -> Iterator[tuple[str, str]]:
    """Equivalent differences of the sync class, and of the record of an input type."""
    sync = found.path.replace(".Async", ".", 1)
    record = re.sub(r"\.types\.(\w+?)(Dict|Input)\b", r".models.\1", found.path)
    if sync != found.path:
        yield found.id, sync
    if record != found.path:
        yield found.id, record
        if found.id == "python-parameter-type-widened":
            yield "python-field-type-widened", record
        if found.id in ("python-field-became-optional", "python-field-type-changed"):
            yield "python-field-type-widened", record
            yield "python-field-became-required", record


class _Sides:
    """The two packages being compared."""

    def __init__(
        self, before: Mapping[str, PackageSymbol], after: Mapping[str, PackageSymbol], received: Received
    ) -> None:
        self.before, self.after, self.received = before, after, received
        self.methods = renamed_methods(before, after)
        self.types = renamed_types(before, after)
        names = short_names(self.types)
        self.plain = Words(names, {}), PLAIN
        self.resolved = Words(names, _aliases(before)), Words({}, _aliases(after))

    def found(self) -> Iterator[SymbolChange]:
        """Every difference, including async versions and input types."""
        for path, old in self.before.items():
            new = self.after.get(path)
            if new is not None:
                yield from self._compared(old, new)
            elif path in self.methods:
                yield SymbolChange(
                    "python-method-renamed", old, before=old.name, after=self.after[self.methods[path]].name
                )
                yield from self._method(old, self.after[self.methods[path]])
            elif path in self.types:
                yield SymbolChange(f"python-{old.kind}-removed", old, "", old.name, self.after[self.types[path]].name)
            elif not _follows(path, self.before, self.after):
                yield SymbolChange(f"python-{_called(old)}-removed", old)
        taken = {*self.methods.values(), *self.types.values()}
        for path, new in self.after.items():
            if path not in self.before and path not in taken and not _follows(path, self.after, self.before):
                must = new.kind in ("field", "key") and read_signature_or_field(new).default is None
                yield SymbolChange("python-required-field-added" if must else f"python-{_called(new)}-added", new)

    def _compared(self, old: PackageSymbol, new: PackageSymbol) -> Iterator[SymbolChange]:
        if old == new:
            return
        if old.kind != new.kind:
            yield SymbolChange("python-kind-changed", old, before=old.kind, after=new.kind)
            return
        if old.base != new.base:
            yield SymbolChange("python-base-changed", old, before=old.base, after=new.base)
        if old.home != new.home:
            yield SymbolChange("python-class-moved", old, before=old.home, after=new.home)
        match old.kind:
            case "attribute" if old.text != new.text and self._still_there(old):
                yield SymbolChange("python-kind-changed", old, before=old.text, after=new.text)
            case "field":
                yield from self._field(old, new)
            case "key":
                yield from self._key(old, new)
            case "method":
                yield from self._method(old, new)
            case "alias":
                yield from self._alias(old, new)
            case _:
                pass

    def _still_there(self, attribute: PackageSymbol) -> bool:
        """Whether the class of a removed resource still exists, so that no other difference reports the removal."""
        return any(path.endswith(f".{attribute.text}") for path in self.after)

    def _types(self, old: str, new: str) -> tuple[frozenset[str], frozenset[str]]:
        """The alternatives of both annotations; equal if a type checker cannot distinguish them."""
        was, now = elements(old, self.plain[0]), elements(new, self.plain[1])
        if was == now:
            return was, was
        meant, means = elements(old, self.resolved[0]), elements(new, self.resolved[1])
        if holds(meant, means) and holds(means, meant):
            return was, was
        return (was, now) if holds(now, was) or holds(was, now) else (meant, means)

    def _field(self, old: PackageSymbol, new: PackageSymbol) -> Iterator[SymbolChange]:
        was, now = read_field(old.text), read_field(new.text)
        before, after = self._types(was.annotation, now.annotation)
        if was.default is not None and now.default is None:
            yield SymbolChange("python-field-became-required", old)
            before, after = before - _NULL, after - _NULL
        elif was.default is None and now.default is not None and before == after:
            yield SymbolChange("python-field-became-optional", old)
        if before != after and "object" not in before:  # code that reads an `object` can read any type
            id = "python-field-type-widened" if holds(after, before) else "python-field-type-changed"
            yield SymbolChange(id, old, "", was.annotation, now.annotation)

    def _key(self, old: PackageSymbol, new: PackageSymbol) -> Iterator[SymbolChange]:
        was, now = read_key(old.text), read_key(new.text)
        if (was.default is None) != (now.default is None):
            yield SymbolChange(f"python-field-became-{'required' if now.default is None else 'optional'}", old)
        before, after = self._types(was.annotation, now.annotation)
        if before != after:
            id = "python-parameter-type-widened" if holds(after, before) else "python-field-type-changed"
            yield SymbolChange(id, old, "", was.annotation, now.annotation)

    def _alias(self, old: PackageSymbol, new: PackageSymbol) -> Iterator[SymbolChange]:
        before, after = self._types(old.text, new.text)
        if before != after:
            harmless = holds(after, before) and old.path not in self.received()
            yield SymbolChange(
                "python-alias-widened" if harmless else "python-alias-changed", old, "", old.text, new.text
            )

    def _method(self, old: PackageSymbol, new: PackageSymbol) -> Iterator[SymbolChange]:
        if (old.text, old.overloads) == (new.text, new.overloads):
            return
        was, now = read_signature(old.text), read_signature(new.text)
        before = {each.name: each for each in was.parameters}
        after = {each.name: each for each in now.parameters}
        yield from (SymbolChange("python-parameter-removed", old, name) for name in before if name not in after)
        for name, each in after.items():
            if name in before:
                yield from self._parameter(old, before[name], each)
            else:
                must = each.default is None
                yield SymbolChange("python-required-parameter-added" if must else "python-parameter-added", new, name)
        both = [name for name in before if name in after and before[name].kind == "positional" == after[name].kind]
        moved = [name for name in after if name in both]
        if both != moved:
            yield SymbolChange("python-parameter-moved", old, "", ", ".join(both), ", ".join(moved))
        if self._returns_else(old, new, was.returns, now.returns):
            yield SymbolChange("python-return-type-changed", old, "", was.returns, now.returns)

    def _returns_else(self, old: PackageSymbol, new: PackageSymbol, was: str, now: str) -> bool:
        """Whether code that uses the result may no longer type-check; an additional overload is harmless."""
        before, after = self._types(was, now)
        if not old.overloads and not new.overloads:
            return not holds(before, after)
        answers = [_answers(each) for each in (old, new)]
        return any(
            not any(holds(*self._types(answer, other)) for other in answers[1]) for answer in answers[0]
        ) or not holds(before, after)

    def _parameter(
        self, method: PackageSymbol, old: SignatureParameter, new: SignatureParameter
    ) -> Iterator[SymbolChange]:
        if old.kind != new.kind:
            yield SymbolChange("python-parameter-kind-changed", method, old.name, old.kind, new.kind)
        if (old.default is None) != (new.default is None):
            word = "required" if new.default is None else "optional"
            yield SymbolChange(f"python-parameter-became-{word}", method, old.name)
        before, after = self._types(old.annotation, new.annotation)
        if old.default is None or new.default is None:
            before, after = before - _NULL, after - _NULL
        if before != after:
            id = "python-parameter-type-widened" if holds(after, before) else "python-parameter-type-changed"
            yield SymbolChange(id, method, old.name, old.annotation, new.annotation)


def _follows(path: str, side: Mapping[str, PackageSymbol], other: Mapping[str, PackageSymbol]) -> bool:
    """Whether the owner of a symbol exists only on this side or changed its kind, which is reported already."""
    steps = path.split(".")
    owners = (side.get(".".join(steps[:length])) for length in range(1, len(steps)))
    return any(owner and (owner.path not in other or other[owner.path].kind != owner.kind) for owner in owners)


def _called(symbol: PackageSymbol) -> str:
    """The word for its kind in rule ids."""
    return "field" if symbol.kind == "key" else symbol.kind


def _answers(method: PackageSymbol) -> list[str]:
    """The return types of its overloads, or of the method itself without overloads."""
    return [read_signature(each).returns for each in (method.overloads or (method.text,))]


def _aliases(side: Mapping[str, PackageSymbol]) -> dict[str, str]:
    return {symbol.name: symbol.text for symbol in side.values() if symbol.kind == "alias"}
