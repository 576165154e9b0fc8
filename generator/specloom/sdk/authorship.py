"""Which modules and definitions of an SDK were written by hand, and which by its generator. Carries nothing over."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from specloom.sdk.modules import Definition, Expression, Modules, Name

_GENERATED = "generated from our OpenAPI spec"
_CORE = frozenset(
    (
        "", "types", "pagination", "_base_client", "_client", "_compat", "_constants", "_decoders", "_event_handler",
        "_exceptions", "_files", "_httpx2", "_legacy_response", "_models", "_module_client", "_qs", "_resource", "_response",
        "_send_queue", "_streaming", "_types", "_utils", "_version", "_wrappers",
    )
)  # fmt: skip
"""Modules that generators wrote, hand-written definitions in them aside."""
_MACHINERY = frozenset(
    ("", "_base_client", "_client", "_compat", "_legacy_response", "_models", "_qs", "_resource", "_response", "_streaming")
)  # fmt: skip
"""Modules whose classes the package has in its own way."""
_OF_RESOURCES = re.compile(r"APIResource\b|With(Raw|Streaming)Response\b")


def is_hand_written(modules: Modules, module: str) -> bool:
    """Whether a whole module was written by hand."""
    first = module.partition(".")[0]
    if module not in modules or first in _CORE or (first == "resources" and modules.is_package(module)):
        return False
    return _GENERATED not in modules.text(module)[:400]


def is_replaced(modules: Modules, at: Name, definition: Definition) -> bool:
    """Whether a class is one that the package has in its own way: part of the machinery, a type, a page or a resource."""
    match at.module.partition(".")[0], definition:
        case first, ast.ClassDef() if first in _MACHINERY:
            return True
        case "resources", ast.ClassDef(name=name, bases=bases):
            return _OF_RESOURCES.search(" ".join([name, *map(ast.unparse, bases)])) is not None
        case "types", ast.ClassDef(bases=bases):
            return any(modules.resolve(Expression(at.module, base)) is not None for base in bases)
        case first, _:
            return first == "pagination"


def is_open_dict(node: ast.AST) -> bool:
    """Whether a class is a TypedDict of a kind (PEP 728) that `typing` does not have in every supported version of Python."""
    return isinstance(node, ast.ClassDef) and any(each.arg in ("closed", "extra_items") for each in node.keywords)


def is_generic(definition: Definition) -> bool:
    """Whether a class has type parameters."""
    bases = definition.bases if isinstance(definition, ast.ClassDef) else []
    return any(ast.unparse(base).rpartition(".")[2].startswith("Generic") for base in bases)


def overridden_hook(modules: Modules, module: str, node: ast.AST) -> str:
    """The private method of a base class of the machinery that a class overrides, which nobody else would call; `""` for none."""
    own = _private_methods(node)
    for base in node.bases if isinstance(node, ast.ClassDef) else ():
        found = modules.resolve(Expression(module, base))
        if found is not None and found[0].module in _MACHINERY:
            hooks = {hook for each in _with_bases(modules, found[0]) for hook in _private_methods(each)}
            if own & hooks:
                return f"{found[0].name}.{min(own & hooks)}"
    return ""


def _with_bases(modules: Modules, at: Name, inside: tuple[Name, ...] = ()) -> Iterator[ast.stmt]:
    """A class of the SDK and the classes that it inherits from."""
    found = modules.definition(at)
    if found is None or at in inside:
        return
    yield found[1]
    for base in found[1].bases if isinstance(found[1], ast.ClassDef) else ():
        above = modules.resolve(Expression(found[0].module, base))
        if above is not None:
            yield from _with_bases(modules, above[0], (*inside, at))


def _private_methods(node: ast.AST) -> set[str]:
    body = node.body if isinstance(node, ast.ClassDef) else []
    functions = [each.name for each in body if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef)]
    return {name for name in functions if name.startswith("_") and not name.startswith("__")}
