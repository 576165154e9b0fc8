"""The modules of a package as syntax trees, and what a name in one of them refers to. Nothing is imported or run."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath

import attrs

from specloom.findings import Place, Refused, refused
from specloom.sdk.codes import UNREADABLE_SDK
from specloom.sdk.renamed_imports import with_usual_names

Definition = ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef | ast.Assign | ast.AnnAssign
_DEEPEST = 50
"""Maximum number of imports to follow; a longer chain is a cycle."""


@attrs.frozen
class Name:
    """A name in a module of the package; `module` is dotted and relative to the package, `""` for its `__init__`."""

    module: str
    name: str

    @property
    def dotted(self) -> str:
        """The import path without the package's name: `types.beta.jig.Volume`."""
        return f"{self.module}.{self.name}" if self.module else self.name


@attrs.frozen
class Expression:
    """An expression and the module in which its names are resolved."""

    module: str
    node: ast.expr

    def inner(self, node: ast.expr) -> Expression:
        """A subexpression."""
        return Expression(self.module, node)


class Modules:
    """The modules of one package, each parsed on first use."""

    def __init__(self, package: str, files: Mapping[str, str], source: str) -> None:
        """`files` is path within the package -> content; `source` is their origin, for messages."""
        self.package, self.source = package, source
        sources = [path for path in files if path.endswith(".py")]
        # As Python does, `models/__init__.py` is found before `models.py`.
        sources.sort(key=lambda path: path.endswith("__init__.py"))
        self._files = {_module(path): (path, files[path]) for path in sources}
        self.fields: dict[Name, list[tuple[str, str, Expression]]] = {}
        self._trees: dict[str, ast.Module] = {}
        self._bound: dict[str, dict[str, Definition | Name]] = {}
        self._packages = {_module(path) for path in files if path.endswith("__init__.py")}

    def __iter__(self) -> Iterator[str]:
        return iter(self._files)

    def __contains__(self, module: str) -> bool:
        return module in self._files

    def is_package(self, module: str) -> bool:
        """Whether a module is a package."""
        return module in self._packages

    def path(self, module: str) -> str:
        """The path of a module in the SDK, for messages."""
        return f"{self.source}/{self._files[module][0]}"

    def text(self, module: str) -> str:
        """The source code of a module."""
        return self._files[module][1]

    def tree(self, module: str) -> ast.Module:
        """The syntax tree of a module, empty for a package without `__init__.py`. Raises Refused if it is not valid Python."""
        if module not in self._files:
            return ast.Module([], [])
        if module not in self._trees:
            try:
                self._trees[module] = with_usual_names(ast.parse(self._files[module][1]))
            except SyntaxError as error:
                place = Place(self.path(module), error.lineno, error.offset)
                raise Refused(UNREADABLE_SDK.found(f"is not valid Python: {error.msg}", place=place)) from error
            except (RecursionError, MemoryError, ValueError) as error:
                raise refused(UNREADABLE_SDK, self.path(module), "is nested too deeply, or not a text file") from error
        return self._trees[module]

    def names(self, module: str) -> dict[str, Definition | Name]:
        """Name -> its definition: a statement of the module, or a name in another module of the package."""
        if module not in self._bound:
            found: dict[str, Definition | Name] = {}
            self._bound[module] = found  # registered first, because star imports may lead back here
            for statement in statements(self.tree(module).body):
                self._bind(module, statement, found)
        return self._bound[module]

    def last(self, name: Name) -> Name:
        """What a name leads to, through all imports within the package."""
        for _ in range(_DEEPEST):
            bound = self.names(name.module).get(name.name) if name.module in self._files else None
            if not isinstance(bound, Name):
                break
            name = bound
        return name

    def definition(self, name: Name) -> tuple[Name, Definition] | None:
        """The module that defines a name, and the statement; None outside the package."""
        last = self.last(name)
        found = self.names(last.module).get(last.name) if last.module in self._files else None
        return None if found is None or isinstance(found, Name) else (last, found)

    def resolve(self, expression: Expression) -> tuple[Name, Definition] | None:
        """The target of a name or dotted name in an expression; None outside the package."""
        match expression.node:
            case ast.Name(id=name):
                return self.definition(Name(expression.module, name))
            case ast.Attribute(value=value, attr=attribute):
                module = self._module_of(expression.inner(value))
                return None if module is None else self.definition(Name(module, attribute))
            case _:
                return None

    def _module_of(self, expression: Expression) -> str | None:
        """The module that `files` in `files.Files` refers to."""
        match expression.node:
            case ast.Name(id=name):
                found = self.names(expression.module).get(name)
                below = f"{expression.module}.{name}".strip(".")
                dotted = found.dotted if isinstance(found, Name) else below
                return dotted if dotted in self._files else None
            case ast.Attribute(value=value, attr=attribute):
                above = self._module_of(expression.inner(value))
                dotted = f"{above}.{attribute}" if above else attribute
                return dotted if above is not None and dotted in self._files else None
            case _:
                return None

    def _bind(self, module: str, statement: ast.stmt, found: dict[str, Definition | Name]) -> None:
        match statement:
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                found[name] = statement
            case ast.Assign(
                targets=[ast.Name(id=name) as target],
                value=ast.Call(func=ast.Name(id="TypeAliasType"), args=[_, value]),
            ):  # how an SDK writes an alias that contains itself
                written = ast.AnnAssign(target=target, annotation=ast.Name("TypeAlias"), value=value, simple=1)
                found[name] = ast.fix_missing_locations(ast.copy_location(written, statement))
            case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
                found[name] = statement
            case ast.ImportFrom(names=imported):
                origin = self.origin(module, statement)
                if origin is None:
                    return
                for alias in imported:
                    if alias.name == "*":
                        self._bind_all(origin, found)
                    elif (alias.asname or alias.name) not in found or (origin, alias.name) != (module, alias.asname):
                        found[alias.asname or alias.name] = Name(origin, alias.name)
            case _:
                pass

    def _bind_all(self, origin: str, found: dict[str, Definition | Name]) -> None:
        if origin in self._files:
            for name in self.names(origin):
                if not name.startswith("_"):
                    found.setdefault(name, Name(origin, name))

    def origin(self, module: str, statement: ast.ImportFrom) -> str | None:
        """The module of the package that a statement imports from, None for any other."""
        written = statement.module or ""
        if statement.level == 0:
            head, _, rest = written.partition(".")
            return rest if head == self.package else None
        steps = module.split(".") if module else []
        up = statement.level - (1 if module in self._packages else 0)
        if up > len(steps):
            return None
        return ".".join([*steps[: len(steps) - up], *([written] if written else [])])


def statements(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    """The statements of a module, including those under `if` and `try`, since a name may depend on the Python version."""
    for statement in body:
        match statement:
            case ast.If(body=inner, orelse=otherwise) | ast.Try(body=inner, orelse=otherwise):
                yield from statements(otherwise)
                yield from statements(inner)
            case _:
                yield statement


def _module(path: str) -> str:
    parts = PurePosixPath(path).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
