"""The public symbols of a package on disk, in the form that `diff` compares. Reads syntax; never runs a package.

Paths are written as users write them: `together.Together.chat.completions.create`, `together.types.beta.Deployment`.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import attrs

from specloom.diff.python.surface import Kind, PackageSymbol
from specloom.findings import Place, refused
from specloom.sdk.aliases import is_input
from specloom.sdk.arguments import OPTIONS, fields
from specloom.sdk.client_class import find_client
from specloom.sdk.codes import UNREADABLE_SDK
from specloom.sdk.exports import all_names, public_names
from specloom.sdk.modules import Expression, Modules, Name
from specloom.sdk.read import read_modules
from specloom.sdk.resources import class_bodies, tree
from specloom.sdk.spelling import Speller

_NO_TYPES = frozenset(("resources", "lib", "cli", "custom"))
_OPTIONS = OPTIONS | {"options", "accept", "content_type"}


@attrs.frozen(eq=False)
class PackageSurface:
    """The surface of a package, and where each symbol is defined.

    Attributes:
        canonical: Import path of a type below the package -> the path that annotations use.
        open: Paths of classes that answer any attribute, as lists do that are read page by page: with those of their pages.
    """

    package: str
    symbols: dict[str, PackageSymbol]
    places: dict[str, Place]
    canonical: dict[str, str]
    open: frozenset[str] = frozenset()

    def answers(self, symbol: PackageSymbol) -> bool:
        """Whether a field of the other package cannot be looked for here, because its class answers any attribute."""
        return symbol.kind in ("field", "key") and symbol.owner in self.open and symbol.path not in self.symbols


def read_surface(path: Path, like: PackageSurface | None = None) -> PackageSurface:
    """The surface of the package in an sdist, a wheel or a folder.

    Args:
        like: The package to compare with: its name replaces the name of this package, and of several import paths of a
            class, one that both packages have is used.

    Raises:
        Refused: It cannot be read, or has no public names.
    """
    modules = read_modules(path)
    reader = _Reader(modules, like)
    symbols = {symbol.path: symbol for symbol in reader.symbols()}
    if len(symbols) < 2:
        raise refused(UNREADABLE_SDK, str(path), "the package has no public names")
    return PackageSurface(reader.package, symbols, reader.places, reader.canonical(), frozenset(reader.open))


class _Reader:
    """Collects the symbols of one package."""

    def __init__(self, modules: Modules, like: PackageSurface | None) -> None:
        self.modules, self.package = modules, like.package if like is not None else modules.package
        self.wanted = like.symbols.keys() if like is not None else dict[str, PackageSymbol]().keys()
        self.places: dict[str, Place] = {}
        self.open: set[str] = set()
        self.client = find_client(modules)
        self.types = dict(self._paths_of_types())
        canonical: dict[Name, str] = {}
        for path, name in sorted(self.types.items(), key=self._rank):
            canonical.setdefault(name, path)
        self.speller = Speller(modules, canonical)

    def _rank(self, item: tuple[str, Name]) -> tuple[bool, int, str]:
        """Sort key: import paths that the other package has come first, then shorter ones."""
        path, _ = item
        return f"{self.package}.{path}" not in self.wanted, path.count("."), path

    def canonical(self) -> dict[str, str]:
        """Import path of each type -> the path that annotations use."""
        return {path: self.speller.canonical.get(name, path) for path, name in self.types.items()}

    def symbols(self) -> Iterator[PackageSymbol]:
        """All symbols, owners before their members."""
        yield PackageSymbol(self.package, "module")
        if self.client is not None:
            yield from self._client(self.client)
        yield from self._of_package()
        for path, name in self.types.items():
            yield from self._type(path, name)

    def _paths_of_types(self) -> Iterator[tuple[str, Name]]:
        """Import paths below the package, packages before modules; names that a package exports are not listed again."""
        known: set[Name] = set()
        public = [module for module in self.modules if module and self._is_public(module)]
        for module in sorted(
            public, key=lambda module: (not self.modules.is_package(module), module.count("."), module)
        ):
            for name in public_names(self.modules, module):
                found = self.modules.definition(Name(module, name))
                told = self.modules.is_package(module) or f"{self.package}.{module}.{name}" in self.wanted
                if found is not None and (told or found[0] not in known):
                    known.add(found[0])
                    yield f"{module}.{name}", found[0]

    def _is_public(self, module: str) -> bool:
        steps = module.split(".")
        return not any(step.startswith("_") for step in steps) and steps[0] not in _NO_TYPES

    def _of_package(self) -> Iterator[PackageSymbol]:
        """Names of the package itself, without the contents of runtime classes, which every package has."""
        listed = all_names(self.modules) or tuple(public_names(self.modules, ""))
        clients = {self.client.name, f"Async{self.client.name}"} if self.client is not None else set[str]()
        for name in listed:
            if name not in clients and not name.startswith("_") and name not in self.modules:
                found = self.modules.definition(Name("", name))
                is_class = found is not None and isinstance(found[1], ast.ClassDef)
                yield self._placed(
                    PackageSymbol(f"{self.package}.{name}", "class" if is_class else "attribute", self.package), found
                )

    def _client(self, at: Name) -> Iterator[PackageSymbol]:
        path = f"{self.package}.{at.name}"
        found = self.modules.definition(at)
        yield self._placed(PackageSymbol(path, "class", self.package), found)
        for module, each in class_bodies(self.modules, at):
            if isinstance(each, ast.FunctionDef) and each.name == "__init__":
                text, _ = self._signature(module, [each], constructor=True)
                yield PackageSymbol(f"{path}.__init__", "method", path, text)
        for place, function_module, functions in tree(self.modules, at):
            text, overloads = self._signature(function_module, functions)
            owner = ".".join((path, *place[:-1]))
            symbol = PackageSymbol(f"{owner}.{place[-1]}", "method", path, text, overloads=overloads)
            self.places[symbol.path] = Place(self.modules.path(function_module), functions[0].lineno)
            yield symbol

    def _type(self, path: str, name: Name) -> Iterator[PackageSymbol]:
        whole, owner = f"{self.package}.{path}", f"{self.package}.{path.rpartition('.')[0]}"
        found = self.modules.definition(name)
        match found[1] if found is not None else None:
            case ast.Assign(value=ast.Call(func=ast.Name(id="TypedDict"))):  # keys that are no identifiers
                yield self._placed(PackageSymbol(whole, "class", owner), found)
                yield from self._fields(whole, name)
            case ast.ClassDef(body=body):
                if any(isinstance(each, ast.FunctionDef) and each.name == "__getattr__" for each in body):
                    self.open.add(whole)
                yield self._placed(PackageSymbol(whole, "class", owner), found)
                yield from self._fields(whole, name)
            case ast.AnnAssign(value=ast.expr() as value) | ast.Assign(value=value) if not isinstance(
                value, ast.Constant
            ):
                yield self._placed(
                    PackageSymbol(whole, "alias", owner, self.speller.canonical_text(Expression(name.module, value))),
                    found,
                )
            case _:
                yield self._placed(PackageSymbol(whole, "attribute", owner), found)

    def _fields(self, path: str, name: Name) -> Iterator[PackageSymbol]:
        kind: Kind = "key" if is_input(self.modules, name) else "field"
        for attribute, _, expression in fields(self.modules, name):
            if not attribute.startswith("_"):
                default = " = ..." if kind == "field" else ""
                yield PackageSymbol(
                    f"{path}.{attribute}", kind, path, f"{attribute}: {self._spelled(expression)}{default}"
                )

    def _spelled(self, expression: Expression) -> str:
        text = self.speller.canonical_text(_unmarked(expression))
        return text or "None"

    def _placed(self, symbol: PackageSymbol, found: tuple[Name, ast.stmt] | None) -> PackageSymbol:
        if found is not None:
            self.places[symbol.path] = Place(self.modules.path(found[0].module), found[1].lineno)
        return symbol

    def _signature(
        self, module: str, functions: list[ast.FunctionDef], *, constructor: bool = False
    ) -> tuple[str, tuple[str, ...]]:
        """The signature of a function with the arguments of all overloads, and each overload."""
        written = [self._parameters(module, each, constructor) for each in functions]
        returns = [self._returns(module, each) for each in functions]
        last = functions[-1]
        overloads = [index for index, each in enumerate(functions) if _is_overload(each)]
        used = overloads or [len(functions) - 1]
        merged: dict[str, str] = {}
        for index in used:
            for name, text in written[index].items():
                merged[name] = text if name not in merged else merged[name] if "= ..." in merged[name] else text
        for name in list(merged):
            if any(name not in written[index] for index in used) and "= ..." not in merged[name]:
                merged[name] = f"{merged[name]} = ..."
        given = list(merged.items())
        kinds = dict.fromkeys((each.arg for each in (*last.args.posonlyargs, *last.args.args)), "positional")
        text = _joined(given, kinds, " | ".join(dict.fromkeys(returns[index] for index in used)))
        each = tuple(_joined(list(written[index].items()), kinds, returns[index]) for index in overloads)
        return text, each

    def _returns(self, module: str, function: ast.FunctionDef) -> str:
        return "Any" if function.returns is None else self._spelled(Expression(module, function.returns))

    def _parameters(self, module: str, function: ast.FunctionDef, constructor: bool) -> dict[str, str]:
        left_out = frozenset(("self",)) if constructor else _OPTIONS
        signature = function.args
        positional = [*signature.posonlyargs, *signature.args]
        missing = len(positional) - len(signature.defaults)
        listed = [(each, index >= missing) for index, each in enumerate(positional)]
        listed += [
            (each, default is not None)
            for each, default in zip(signature.kwonlyargs, signature.kw_defaults, strict=True)
        ]
        found = {
            each.arg: f"{each.arg}: {self._annotated(module, each)}{' = ...' if optional else ''}"
            for each, optional in listed
            if each.arg not in left_out and not each.arg.startswith("_")
        }
        if constructor and signature.kwarg is not None and signature.kwarg.annotation is not None:
            found |= self._unpacked(Expression(module, signature.kwarg.annotation))
        return found

    def _annotated(self, module: str, argument: ast.arg) -> str:
        return "Any" if argument.annotation is None else self._spelled(Expression(module, argument.annotation))

    def _unpacked(self, expression: Expression) -> dict[str, str]:
        """The keys of `**options: Unpack[Options]`."""
        match expression.node:
            case ast.Subscript(slice=inner):
                found = self.modules.resolve(expression.inner(inner))
                listed = fields(self.modules, found[0]) if found is not None else []
                return {key: f"{key}: {self._spelled(annotation)} = ..." for key, _, annotation in listed}
            case _:
                return {}


def _unmarked(expression: Expression) -> Expression:
    """An annotation without `Required` and `NotRequired`."""
    match expression.node:
        case ast.Subscript(value=ast.Name(id="Required" | "NotRequired" | "ClassVar"), slice=inner):
            return expression.inner(inner)
        case _:
            return expression


def _is_overload(function: ast.FunctionDef) -> bool:
    return any(ast.unparse(each).endswith("overload") for each in function.decorator_list)


def _joined(parameters: list[tuple[str, str]], kinds: dict[str, str], returns: str) -> str:
    first = [text for name, text in parameters if name in kinds]
    rest = [text for name, text in parameters if name not in kinds]
    required_after = any("= ..." in text for text in first)
    first = [text if not required_after or "= ..." in text else f"{text} = ..." for text in first]
    return f"(self, {', '.join([*first, *(['*', *rest] if rest else [])])}) -> {returns}"
