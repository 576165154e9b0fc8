"""Finds the SDK method that the Python code samples of an operation call. Executes no sample."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from specloom import ir
from specloom.lower.context import mapping, sequence, string_of

_LONGEST = 20_000
"""Largest number of characters of a sample that is read."""
_VIEWS = ("with_raw_response", "with_streaming_response", "beta_features")
_SAMPLES = ("x-codeSamples", "x-code-samples")
_WORD = re.compile(r"[a-z0-9]+")


def sampled_method(operation: dict[str, ir.Json], path: str) -> tuple[str, ...]:
    """`("chat", "completions", "create")` if a Python sample calls that on a client; empty if none does.

    Among several calls the one with most words of the path is chosen, and among equal ones the last: samples
    upload a file before they use it.
    """
    wanted = set(_WORD.findall(path.lower()))
    best: tuple[str, ...] = ()
    for source in _python(operation):
        for steps in _calls(source):
            if not best or _shared(steps, wanted) >= _shared(best, wanted):
                best = steps
        if best:
            return best
    return best


def _shared(steps: tuple[str, ...], wanted: set[str]) -> int:
    found = {word.rstrip("s") for step in steps for word in _WORD.findall(step.lower().replace("_", " "))}
    return len(found & {word.rstrip("s") for word in wanted})


def _python(operation: dict[str, ir.Json]) -> Iterator[str]:
    for key in _SAMPLES:
        for sample in map(mapping, sequence(operation.get(key))):
            if string_of(sample.get("lang")).lower().startswith("python"):
                yield string_of(sample.get("source"))[:_LONGEST]
    examples = mapping(operation.get("x-oaiMeta")).get("examples")
    for example in examples if isinstance(examples, list) else [examples]:
        yield string_of(mapping(mapping(example).get("request")).get("python"))[:_LONGEST]


def _calls(source: str) -> Iterator[tuple[str, ...]]:
    """Attribute chains that are called on a client, in the order of the sample."""
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return
    clients = set(_clients(tree))
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    for call in sorted(calls, key=lambda call: (call.lineno, -call.col_offset)):
        steps = _chain(call.func, clients)
        if steps:
            yield tuple(step for step in steps if step not in _VIEWS)


def _clients(tree: ast.Module) -> Iterator[str]:
    """Variables that hold an instance of an imported class: `client = Together()`, `with Acme() as acme`."""
    imported = {
        alias.asname or alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    modules = {
        alias.asname or alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names
    }
    for node in ast.walk(tree):
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Call(func=generated)) if _is_class(
                generated, imported, modules
            ):
                yield name
            case ast.withitem(context_expr=ast.Call(func=generated), optional_vars=ast.Name(id=name)) if _is_class(
                generated, imported, modules
            ):
                yield name
            case _:
                pass


def _is_class(generated: ast.expr, imported: set[str], modules: set[str]) -> bool:
    match generated:
        case ast.Name(id=name):
            return name in imported and name[:1].isupper()
        case ast.Attribute(value=ast.Name(id=module), attr=name):
            return module in modules and name[:1].isupper()
        case _:
            return False


def _chain(func: ast.expr, clients: set[str]) -> tuple[str, ...]:
    steps: list[str] = []
    while isinstance(func, ast.Attribute):
        steps.insert(0, func.attr)
        func = func.value
    known = isinstance(func, ast.Name) and func.id in clients
    return tuple(steps) if known and len(steps) > 1 else ()
