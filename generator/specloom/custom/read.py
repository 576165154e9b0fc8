"""Parses hand-written modules. Never imports or executes them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

from specloom.custom.codes import FILE, SYNTAX
from specloom.custom.modules import Custom, CustomClass, CustomFunction, CustomModule
from specloom.findings import Place, Refused

_IGNORED = {"__pycache__", ".mypy_cache", ".ruff_cache"}
_PROPERTIES = ("property", "cached_property", "functools.cached_property")


def read(folder: Path) -> Custom | None:
    """The modules below `folder`; None if there are none.

    Raises:
        Refused: A file cannot be read, is not a module, or is not valid Python.
    """
    files = sources(folder)
    if not files:
        return None
    return Custom({path.relative_to(folder).as_posix(): _module(path, folder) for path in files})


def sources(folder: Path) -> list[Path]:
    """The files below `folder` that must be modules; hidden and compiled ones are skipped."""
    return [path for path in sorted(folder.rglob("*")) if path.is_file() and _counts(path.relative_to(folder))]


def _counts(path: Path) -> bool:
    return not any(part in _IGNORED or part.startswith(".") for part in path.parts)


def _module(file: Path, folder: Path) -> CustomModule:
    path = file.relative_to(folder)
    if file.suffix != ".py" or not all(part.isidentifier() for part in path.with_suffix("").parts):
        raise Refused(FILE.found("not a Python module", place=Place(str(file))))
    if file.is_symlink() or not file.resolve().is_relative_to(folder.resolve()):
        raise Refused(FILE.found("a link: copy the module into custom/", place=Place(str(file))))
    try:
        text = file.read_bytes().decode("utf-8").replace("\r\n", "\n")
    except (OSError, UnicodeDecodeError) as error:
        raise Refused(FILE.found(f"cannot be read: {error}", place=Place(str(file)))) from error
    tree = _parsed(text, file)
    return CustomModule(
        path=path.as_posix(),
        file=str(file),
        text=text,
        classes={node.name: _class(node) for node in tree.body if isinstance(node, ast.ClassDef)},
        functions=tuple(
            _function(node) for node in tree.body if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        ),
        public=tuple(_public(tree)),
        defined=tuple(_defined(tree)),
        tree=tree,
    )


def _parsed(text: str, file: Path) -> ast.Module:
    try:
        return ast.parse(text, str(file))
    except SyntaxError as error:
        place = Place(str(file), error.lineno or 1, error.offset or 1)
        raise Refused(SYNTAX.found(f"not valid Python: {error.msg}", place=place)) from error
    except (ValueError, RecursionError, MemoryError) as error:
        raise Refused(SYNTAX.found(f"cannot be parsed: {error}", place=Place(str(file)))) from error


def _class(node: ast.ClassDef) -> CustomClass:
    return CustomClass(
        name=node.name,
        bases=tuple(ast.unparse(base) for base in node.bases),
        methods=tuple(
            _function(each) for each in node.body if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef)
        ),
        fields=tuple(ast.unparse(each) for each in node.body if isinstance(each, ast.AnnAssign)),
        summary=_summary(node),
        line=node.lineno,
        column=node.col_offset + 1,
    )


def _function(node: ast.FunctionDef | ast.AsyncFunctionDef) -> CustomFunction:
    returns = f" -> {ast.unparse(node.returns)}" if node.returns else ""
    return CustomFunction(
        name=node.name,
        signature=f"({ast.unparse(node.args)}){returns}",
        kind=_kind(node),
        is_async=isinstance(node, ast.AsyncFunctionDef),
        summary=_summary(node),
        line=node.lineno,
        node=node,
    )


def _kind(node: ast.FunctionDef | ast.AsyncFunctionDef) -> Literal["method", "property", "static"]:
    names = [ast.unparse(decorator) for decorator in node.decorator_list]
    if any(name in _PROPERTIES or name.endswith((".setter", ".deleter")) for name in names):
        return "property"
    return "static" if "staticmethod" in names else "method"


def _summary(node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) -> str:
    return (ast.get_docstring(node) or "").strip().partition("\n")[0].strip()


def _public(tree: ast.Module) -> Iterator[str]:
    listed = _listed(tree)
    if listed is not None:
        yield from listed
    else:
        yield from (name for name in _defined(tree) if not name.startswith("_"))


def _defined(tree: ast.Module) -> Iterator[str]:
    for node in tree.body:
        match node:
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
                names = [name]
            case ast.AnnAssign(target=ast.Name(id=name)) if name != "__all__":
                names = [name]
            case ast.Assign(targets=targets):
                names = [target.id for target in targets if isinstance(target, ast.Name)]
            case ast.ImportFrom(
                names=aliases
            ):  # `from .x import y as y` re-exports a name, by the convention of type checkers
                names = [alias.asname for alias in aliases if alias.asname == alias.name and alias.asname]
            case _:
                names = []
        yield from names


def _listed(tree: ast.Module) -> list[str] | None:
    """The names in `__all__`, None if there is none that can be evaluated statically."""
    for node in tree.body:
        match node:
            case (
                ast.Assign(targets=[ast.Name(id="__all__")], value=ast.List() | ast.Tuple() as value)
                | ast.AnnAssign(target=ast.Name(id="__all__"), value=ast.List() | ast.Tuple() as value)
            ):
                constants = [each.value for each in value.elts if isinstance(each, ast.Constant)]
                return [each for each in constants if isinstance(each, str)]
            case _:
                pass
    return None
