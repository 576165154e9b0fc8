"""Type hints at run time: loads what annotations name for type checkers alone. Knows modules; not what the names are."""

from __future__ import annotations

import ast
import functools
import importlib.util
import inspect
import sys
import threading
import typing
from types import ModuleType
from typing import Any

from .records import REQUIRED

_loaded: set[str] = set()
_lock = threading.RLock()
"""Held while a module is loaded: another thread must not find it half loaded."""


def get_type_hints(target: Any, *, include_extras: bool = False) -> dict[str, Any]:
    """The type hints of a method, function, class or module of this package, as `typing.get_type_hints` gives them.

    The package imports what only its annotations need for type checkers alone, so that it starts quickly. This imports it
    for the module of `target`; from then on `typing.get_type_hints` and pydantic's `validate_call` find it there, too, and
    `inspect.signature` shows the arguments for properties alone where a method takes a whole body as well.

    Args:
        include_extras: Whether `Annotated` stays.

    Raises:
        NameError: A name cannot be found, as where the package has no source files.
    """
    with _lock:
        for each in target.__mro__ if isinstance(target, type) else (target,):
            load_annotations(each.__name__ if isinstance(each, ModuleType) else each.__module__)
    return typing.get_type_hints(target, include_extras=include_extras)


def load_annotations(name: str) -> None:
    """Import what the module `name` of this package, and those it names, import for type checkers alone."""
    package = __name__.rpartition("._runtime")[0]
    if name in _loaded or not f"{name}.".startswith(f"{package}."):
        return
    _loaded.add(name)
    try:
        _load_all(sys.modules.get(name) or importlib.import_module(name), name)
    except BaseException:
        _loaded.discard(name)  # it may succeed another time
        raise


def _load_all(module: ModuleType, name: str) -> None:
    statements = _statements(module)
    for statement in statements:
        if isinstance(statement, ast.If) and ast.unparse(statement.test) == "TYPE_CHECKING":
            for inner in statement.body:
                _load(inner, module)
        elif isinstance(statement, ast.ImportFrom):
            _load(statement, module)
    for found in list(vars(module).values()):
        if isinstance(found, type) and found.__module__ == name:
            _show_required(found)
    if _adapt_typed_dicts(module):
        for statement in statements:
            if isinstance(statement, ast.AnnAssign) and ast.unparse(statement.annotation) == "TypeAlias":
                _run(statement, module)  # an alias of what was adapted


def _show_required(cls: type) -> None:
    """Give the methods that take a whole body or its required properties the signature for properties."""
    for method in vars(cls).values():
        if REQUIRED in (getattr(method, "__kwdefaults__", None) or {}).values():
            signature = inspect.signature(method)
            method.__signature__ = signature.replace(
                parameters=[
                    each
                    for each in signature.parameters.values()
                    if each.kind is not each.POSITIONAL_OR_KEYWORD or each.default is each.empty
                ]
            )


def _load(statement: ast.stmt, module: ModuleType) -> None:
    if isinstance(statement, ast.ImportFrom) and statement.level:
        relative = "." * statement.level + (statement.module or "")
        load_annotations(importlib.util.resolve_name(relative, module.__package__ or ""))
    _run(statement, module)


def _run(statement: ast.stmt, module: ModuleType) -> None:
    exec(compile(ast.Module([statement], []), module.__file__ or "", "exec"), vars(module))


def _statements(module: ModuleType) -> list[ast.stmt]:
    try:
        return ast.parse(inspect.getsource(module)).body
    except OSError:
        return []


def _adapt_typed_dicts(module: ModuleType) -> bool:
    """Let pydantic read the TypedDicts of a module; whether there are other ones now.

    It has to be allowed classes such as `Timeout` in them, and before Python 3.12 it wants those of typing_extensions.
    It keeps what they do not name: unknown options are refused by the method, and unknown properties are sent.
    """
    changed = False
    for name, found in list(vars(module).items()):
        if typing.is_typeddict(found):
            load_annotations(found.__module__)
            adapted = found if sys.version_info >= (3, 12) else _of_typing_extensions(found)
            adapted.__pydantic_config__ = {"arbitrary_types_allowed": True, "extra": "allow"}
            setattr(module, name, adapted)
            changed = changed or adapted is not found
    return changed


@functools.cache
def _of_typing_extensions(found: Any) -> Any:
    """The same TypedDict, made by typing_extensions; itself where that is not installed."""
    try:
        create = importlib.import_module("typing_extensions").TypedDict
    except ImportError:
        return found
    if type(found).__module__ != "typing":
        return found
    made = create(found.__name__, dict(found.__annotations__), total=found.__total__)
    made.__module__, made.__doc__ = found.__module__, found.__doc__
    return made
