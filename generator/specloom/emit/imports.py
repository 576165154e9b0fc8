"""Collects the imports of a generated module while it is printed. Not concerned with the meaning of names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Set
from functools import lru_cache
from typing import NamedTuple

Wanted = tuple[str, str]
"""Module and name. The package's own modules begin with a dot (`.models.chat`); name `""` is the module itself."""

_ALIASES = {"datetime": "dt"}
"""Modules that are imported under a shorter name."""

_DIGITS = re.compile(r"(\d+)")


class ImportLine(NamedTuple):
    """One import statement.

    Attributes:
        module: Absolute, or relative with its dots; `names` empty for `import module`.
        names: Sorted, each with ` as alias` if it has one.
    """

    module: str
    names: tuple[str, ...]
    alias: str = ""

    def __str__(self) -> str:
        if self.names:
            return f"from {self.module} import {', '.join(self.names)}"
        return f"import {self.module} as {self.alias}" if self.alias else f"import {self.module}"


class Imports(NamedTuple):
    """The import statements of a module: groups in the order of isort, and those for type checkers only."""

    runtime: tuple[tuple[ImportLine, ...], ...]
    typing: tuple[tuple[ImportLine, ...], ...]


NO_IMPORTS = Imports((), ())


class ImportCollector:
    """The imports of one module that is being printed.

    Args:
        module: Its dotted name inside the package, such as `models.chat`; `""` for the package itself.
        taken: Names that the module defines itself.
        replaced: Imports that are replaced by others.
    """

    def __init__(self, module: str, taken: Iterable[str] = (), replaced: Mapping[Wanted, Wanted] | None = None) -> None:
        self.module = module
        self.replaced = replaced or {}
        self._locals: dict[str, Wanted | None] = dict.fromkeys(taken)
        self._used: dict[tuple[Wanted, frozenset[str], bool], str] = {}
        self._spelled: dict[tuple[Wanted, str], bool] = {}

    def take(self, name: str) -> None:
        """Reserve a name for the module itself."""
        self._locals.setdefault(name, None)

    def holds(self, name: str) -> bool:
        """Whether `name` is already in use in this module."""
        return name in self._locals

    def use(self, wanted: Wanted, hidden: frozenset[str], *, runtime: bool) -> str:
        """The local name of `wanted`, which is imported from now on.

        Args:
            hidden: Names with another meaning in the scope of use: the attributes of the enclosing class.
            runtime: Whether it is needed at runtime, not only by type checkers.
        """
        wanted = self.replaced.get(wanted, wanted)
        asked = (wanted, hidden, runtime)
        if asked not in self._used:
            own = wanted[0] == f".{self.module}"
            self._used[asked] = wanted[1] if own else self._imported(wanted, hidden, runtime=runtime)
        return self._used[asked]

    def _imported(self, wanted: Wanted, hidden: frozenset[str], *, runtime: bool) -> str:
        for local in _candidates(wanted):
            if local not in hidden and self._locals.setdefault(local, wanted) == wanted:
                key = (wanted, local)
                self._spelled[key] = runtime or self._spelled.get(key, False)
                return local
        raise AssertionError("candidates never end")

    def relative(self, module: str) -> str:
        """How this module spells another of the package in an import statement."""
        return _relative(module, self.module)

    def imports(self, used: Set[str] | None = None) -> Imports:
        """All imports so far, sorted.

        Args:
            used: Names that the module uses after all, where something was printed that it does not have; None for all.
        """
        typing = self._chosen(used, runtime=False)
        guard = {("typing", "TYPE_CHECKING", "TYPE_CHECKING")} if typing else set[tuple[str, str, str]]()
        return Imports(_sorted([*dict.fromkeys([*self._chosen(used, runtime=True), *guard])]), _sorted(typing))

    def _chosen(self, used: Set[str] | None, *, runtime: bool) -> list[tuple[str, str, str]]:
        return [
            (_relative(module, self.module), name, local)
            for ((module, name), local), needed in self._spelled.items()
            if needed is runtime and (used is None or local in used)
        ]


class Scope(NamedTuple):
    """A scope of a module in which names are used.

    Attributes:
        hidden: Names with another meaning in the enclosing class.
        runtime: Whether the code is evaluated when the module runs.
    """

    collector: ImportCollector
    runtime: bool = True
    hidden: frozenset[str] = frozenset()

    def name(self, module: str, name: str) -> str:
        """`name` of `module`, imported."""
        return self.collector.use((module, name), self.hidden, runtime=self.runtime)

    def builtin(self, name: str) -> str:
        """A built-in name, reached through `builtins` if the module or the enclosing class uses it otherwise."""
        if name in self.hidden or self.collector.holds(name):
            return f"{self.name('builtins', '')}.{name}"
        return name


def renamed(name: str, local: str) -> str:
    """What an import statement says to import `name` under a local name."""
    return name if local == name else f"{name} as {local}"


def _candidates(wanted: Wanted) -> Iterator[str]:
    module, name = wanted
    plain = name or _ALIASES.get(module, module.rpartition(".")[2])
    yield plain
    if module.startswith((".models", ".types", ".inputs")):
        yield f"{plain}Model"
    while True:
        plain = f"_{plain}"
        yield plain


def _relative(module: str, page: str) -> str:
    """`.models.shared` relative to `models.chat`: `.shared`."""
    if not module.startswith("."):
        return module
    target, here = module[1:].split("."), page.split(".")[:-1] if page else []
    shared = 0
    while shared < len(here) and shared < len(target) - 1 and here[shared] == target[shared]:
        shared += 1
    return "." * (len(here) - shared + 1) + ".".join(target[shared:])


def _sorted(chosen: list[tuple[str, str, str]]) -> tuple[tuple[ImportLine, ...], ...]:
    plain = sorted({(module, local) for module, name, local in chosen if not name})
    groups: dict[int, list[ImportLine]] = {0: [], 1: [], 2: []}
    for module, local in plain:
        groups[_group(module)].append(ImportLine(module, (), "" if local == module else local))
    for line in _from_lines([entry for entry in chosen if entry[1]]):
        groups[_group(line.module)].append(line)
    return tuple(tuple(lines) for lines in groups.values() if lines)


def _from_lines(chosen: list[tuple[str, str, str]]) -> list[ImportLine]:
    together: dict[str, list[str]] = {}
    renamed: list[ImportLine] = []
    for module, name, local in chosen:
        if local == name:
            together.setdefault(module, []).append(name)
        else:
            renamed.append(ImportLine(module, (f"{name} as {local}",)))
    lines = [ImportLine(module, tuple(sorted(names, key=_name_key))) for module, names in together.items()]
    return sorted(lines + renamed, key=lambda line: (_module_key(line.module), _name_key(line.names[0])))


def reexports(pairs: Iterable[tuple[str, str]]) -> tuple[ImportLine, ...]:
    """Imports that re-export the names in `__all__`: (relative module, name)."""
    return tuple(_from_lines([_reexport(module, name) for module, name in pairs]))


def _reexport(module: str, spelled: str) -> tuple[str, str, str]:
    name, _, local = spelled.partition(" as ")
    return module, name, local or name


def _group(module: str) -> int:
    return 2 if module.startswith(".") else 1 if module in ("attrs", "httpx") else 0


def _module_key(module: str) -> tuple[int, list[object]]:
    """Among relative modules the most distant comes first."""
    bare = module.lstrip(".")
    return len(bare) - len(module), _natural(bare)


@lru_cache(maxsize=10_000)
def _name_key(name: str) -> tuple[int, list[object], str, list[object]]:
    """Constants, then classes, then other names, ignoring case, as isort and ruff order them; aliases of one name follow."""
    plain, _, alias = name.partition(" as ")
    kind = 0 if len(plain) > 1 and plain.isupper() else 1 if plain[:1].isupper() else 2
    return kind, _natural(plain.lower()), plain, _natural(alias)


def _natural(name: str) -> list[object]:
    return [int(piece) if at % 2 else piece for at, piece in enumerate(_DIGITS.split(name))]
