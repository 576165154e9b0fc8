"""Checks hand-written modules against the generated package: base classes, signatures, imports. Executes none."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from pathlib import PurePosixPath
from typing import NamedTuple

from specloom.custom.codes import BASE, IMPORT, SIGNATURE
from specloom.custom.modules import Custom, CustomClass, CustomFunction, CustomModule
from specloom.findings import Place, Refused


class Generated(NamedTuple):
    """A generated method: `define` is `def` or `async def`, `signature` reaches from the parenthesis to the colon."""

    define: str
    signature: str


def check_fit(module: CustomModule, name: str, methods: Mapping[str, Generated], properties: frozenset[str]) -> None:
    """Check that the class `name` of a module inherits from the generated class and is compatible with it.

    Args:
        methods: Those of the generated class, by name.
        properties: Names of its sub-resources.

    Raises:
        Refused: It is not; the finding has the line.
    """
    cls = module.classes[name]
    if not _derives(cls, module, name):
        place = Place(module.file, cls.line, cls.column)
        raise Refused(BASE.found(f"{name} does not inherit from the generated {name}", place=place))
    for method in cls.methods:
        known = methods.get(method.name)
        wrong = None if known is None else _unlike(method, known)
        if method.name in properties and method.kind != "property":
            wrong = "the generated one is a property"
        if wrong:
            place = Place(module.file, method.line, method.node.col_offset + 1)
            raise Refused(SIGNATURE.found(f"{name}.{method.name}: {wrong}", place=place))


def _derives(cls: CustomClass, module: CustomModule, name: str) -> bool:
    """Whether a base is the generated class: imported from the package, under any name, or through another class here."""
    imported = {
        alias.asname or alias.name: alias.name
        for node in ast.walk(module.tree)
        if isinstance(node, ast.ImportFrom) and node.level
        for alias in node.names
    }
    for base in cls.bases:
        head, _, last = base.rpartition(".")
        if imported.get(base) == name or (last == name and head.partition(".")[0] in imported):
            return True
        other = module.classes.get(base)
        if other is not None and other is not cls and _derives(other, module, name):
            return True
    return False


def _unlike(method: CustomFunction, known: Generated) -> str | None:
    """The incompatibility of an overriding method with calls of the generated one, None if there is none."""
    if method.kind == "property":
        return "the generated one is a method"
    if method.is_async != (known.define == "async def"):
        return f"the generated one is `{known.define}`"
    generated = _arguments(known.signature)
    return next(_differences(generated, method.node.args, static=method.kind == "static"), None)


def _arguments(signature: str) -> ast.arguments:
    function = ast.parse(f"def f{signature}: ...").body[0]
    assert isinstance(function, ast.FunctionDef)
    return function.args


def _differences(generated: ast.arguments, own: ast.arguments, *, static: bool) -> Iterator[str]:
    before = [each.arg for each in (*generated.posonlyargs, *generated.args)][1:]
    after = [each.arg for each in (*own.posonlyargs, *own.args)][0 if static else 1 :]
    for at, name in enumerate(before):
        if own.vararg is None and (at >= len(after) or after[at] != name):
            yield f"the generated one takes `{name}` as argument {at + 1}"
    known = {*before, *(each.arg for each in generated.kwonlyargs)}
    taken = {*after, *(each.arg for each in own.kwonlyargs)}
    for each in generated.kwonlyargs:
        if each.arg not in taken and own.kwarg is None:
            yield f"the generated one takes `{each.arg}`"
    if generated.kwarg is not None and own.kwarg is None:
        yield f"the generated one takes `**{generated.kwarg.arg}`"
    needed = after[: len(after) - len(own.defaults)]
    needed += [each.arg for each, default in zip(own.kwonlyargs, own.kw_defaults, strict=True) if default is None]
    for name in needed:
        if name not in known:
            yield f"`{name}` has no default, and the generated one does not take it"


def check_imports(custom: Custom, files: Mapping[str, str]) -> None:
    """Check that every name that modules import from their package exists.

    Args:
        files: All files of the package, by path.

    Raises:
        Refused: A name does not exist; the finding has the line.
    """
    package = _Package(files)
    made_of = {f"{module.path[:-3]}": module for module in custom.modules.values()}
    for module in custom.modules.values():
        here = PurePosixPath("custom", module.path).parent
        for node in ast.walk(module.tree):
            if isinstance(node, ast.ImportFrom) and node.level:
                _check_import(module, node, here, package, made_of)


class _Package:
    """The names that can be imported from the modules of a package; each module is parsed once."""

    def __init__(self, files: Mapping[str, str]) -> None:
        self.files = files
        self._names: dict[str, set[str]] = {}
        self._inside: dict[str, set[str]] = {}
        for path in files:
            parts = path.removesuffix(".py").split("/")
            for depth, name in enumerate(parts):
                self._inside.setdefault("/".join(parts[:depth]) or ".", set()).add(name)

    def names(self, stem: str) -> set[str] | None:
        """Those of the module or folder `stem`; None if there is none."""
        if stem not in self._names:
            text = next((self.files[path] for path in _paths(stem) if path in self.files), None)
            if text is None:
                return None
            listed = self.files.get(f"{stem}/_names.py", "")
            self._names[stem] = {*_defined(text), *_defined(listed), *self._inside.get(stem, ())}
        return self._names[stem]


def _check_import(
    module: CustomModule,
    node: ast.ImportFrom,
    here: PurePosixPath,
    package: _Package,
    made_of: Mapping[str, CustomModule],
) -> None:
    def wrong(message: str) -> Refused:
        return Refused(IMPORT.found(message, place=Place(module.file, node.lineno, node.col_offset + 1)))

    up = len(here.parts) - (node.level - 1)
    if up < 0:
        return  # outside the package: cannot be checked
    target = (
        PurePosixPath(*here.parts[:up], *(node.module or "").split("."))
        if node.module
        else PurePosixPath(*here.parts[:up])
    )
    stem = target.as_posix().removeprefix("./")
    hidden = next((path for path in _paths(_hidden(stem)) if path in package.files), None)
    if made_of.get(stem) is module and hidden:
        raise wrong(f"{stem}.py is made of this module; the generated classes are in {hidden}")
    known = package.names(stem)
    if known is None:
        raise wrong(f"the package has no module {stem.replace('/', '.')}{_near(stem, _modules(package.files))}")
    for alias in node.names:
        if alias.name != "*" and alias.name not in known:
            home = "the package" if stem == "." else stem.replace("/", ".")
            raise wrong(f"{home} has no {alias.name!r}{_near(alias.name, known)}")


def _hidden(stem: str) -> str:
    """The new name of the generated module that a hand-written one replaces: `resources/_chat`."""
    path = PurePosixPath(stem)
    return path.with_name(f"_{path.name}").as_posix() if path.name else stem


def _paths(stem: str) -> tuple[str, str]:
    return (f"{stem}.py", f"{stem}/__init__.py") if stem != "." else ("__init__.py", "__init__.py")


def _modules(files: Mapping[str, str]) -> list[str]:
    return [path[:-3].removesuffix("/__init__") for path in files if path.endswith(".py")]


def _near(name: str, known: Iterator[str] | set[str] | list[str]) -> str:
    alike = get_close_matches(name, list(known), 1)
    return f"; did you mean {alike[0].replace('/', '.')}?" if alike else ""


def _defined(text: str) -> Iterator[str]:
    """Top-level names of a module, including those for type checkers only, and the names in `__all__`."""
    for node in ast.walk(ast.parse(text)):
        match node:
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
                yield name
            case ast.Assign(targets=targets):
                yield from (target.id for target in targets if isinstance(target, ast.Name))
                if any(isinstance(target, ast.Name) and target.id == "__all__" for target in targets):
                    yield from (
                        each.value
                        for each in ast.walk(node.value)
                        if isinstance(each, ast.Constant) and isinstance(each.value, str)
                    )
            case ast.AnnAssign(target=ast.Name(id=name)):
                yield name
            case ast.Import(names=aliases) | ast.ImportFrom(names=aliases):
                yield from (alias.asname or alias.name for alias in aliases)
            case _:
                pass
