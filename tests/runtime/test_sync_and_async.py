"""Sync and async halves of the runtime are the same code: the async half, rewritten by a short list of rules, is the sync half."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

RUNTIME = Path(__file__).resolve().parents[2] / "templates" / "runtime"

MODULES = {"sender": "async_sender", "pool": "async_pool"}
"""Sync module -> async module; every other module holds both halves."""

RULES = (
    (r"\bAsync(?=[A-Z])|(?<=_)Async(?=[A-Z])", ""),
    (r"\b(_?)async_(?=\w)", r"\1"),
    (r"(?<=\w)_async\b", ""),
    (r"\bSync(?=Sender|Client)", ""),
    (r"\b(_*)a(read|close|iter|iter_\w+|send|enter|exit|next|write)\b", r"\1\2"),
    (r"__a(enter|exit|iter|next)__", r"__\1__"),
    (r"\bStopAsyncIteration\b", "StopIteration"),
    (r"\baclosing\b", "closing"),
    (r"\bAwaitable\[(\w+(?:\[[^\]]*\])?)\]", r"\1"),
    (r"\bhandle_request\b|\bhandle_async_request\b", "handle_request"),
    (r"\bAbstractAsyncContextManager\b", "AbstractContextManager"),
    (r"\btime\.sleep\b", "sleep"),
)
"""What the async half calls differently, and what the sync half calls it."""


_LOCKED = "threads share the sync one, so a lock guards what one event loop need not guard"

DIFFERENT = {
    "hooks.call_hooks": "hooks of an async client may be async",
    "deadlines.DeadlineGuard.watch": "the async one calls the sync one, which never waits",
    "files.UploadSource.chunks": "files are read on a thread, so that the event loop is not blocked; async iterators are taken too",
    "polling.wait_for": "anyio is imported at the first pause, as httpx is",
    "pool.Pool.__init__": "the async module names what the sync one defines",
    "pool.Pool.begin": _LOCKED,
    "pool.Pool.send": "a connection serves only the event loop that opened it",
    "pool.Pool.close": _LOCKED,
    "pool.Pool.leave": _LOCKED,
    "pool.Pool._connection": _LOCKED,
    "pool.Pool._enter": _LOCKED,
    "pool.Pool._withdrawn": _LOCKED,
    "pool.Pool._release_slot": _LOCKED,
    "pool._PooledStream.__init__": "the async module imports the sync one under the parameter's name",
    "pool._PooledStream.close": "a task may be cancelled while it closes",
    "pool._PooledStream.__del__": "a finaliser cannot wait for an async transport to close",
    "request_body.RequestBody.chunks": "one loop cannot run over a plain and an async iterator",
    "response.OpenResponse.__init__": "the reader of the body returns an awaitable",
    "response.OpenResponse.parse": "type checkers want the awaited value named",
    "sender.Sender._in_mode": "the reader of the body is a coroutine function",
    "sender.Sender._exchange": "anyio is imported at the first pause, as httpx is",
    "sender.Sender._custom": "a scheme of an async client may be async",
    "sender.Sender._values": "credentials may come from coroutine functions",
    "sender.Sender._token": "an anyio lock is created inside the event loop",
    "transport.Connections.__init__": _LOCKED,
    "transport.Connections.send": _LOCKED,
    "transport.Connections._open": "what sends returns an awaitable",
    "transport.Connections._handler": "what sends returns an awaitable",
}
"""Function -> why its halves differ by more than the rules."""


class _WithoutWaiting(ast.NodeTransformer):
    """Async syntax as its sync counterpart; documentation is dropped."""

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> ast.AST:
        self.generic_visit(node)
        fields = {name: getattr(node, name) for name in node._fields}
        return _undocumented(ast.copy_location(ast.FunctionDef(**fields), node))

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        self.generic_visit(node)
        return _undocumented(node)

    def visit_AsyncFor(self, node: ast.AsyncFor) -> ast.AST:
        return self.visit_For(ast.copy_location(ast.For(**{name: getattr(node, name) for name in node._fields}), node))

    def visit_For(self, node: ast.For) -> ast.AST:
        self.generic_visit(node)
        match node:
            case ast.For(target=ast.Name(id=name), body=[ast.Expr(value=ast.Yield(value=ast.Name(id=given)))]):
                if name == given:  # async generators have no `yield from`
                    return ast.Expr(ast.YieldFrom(node.iter))
            case _:
                pass
        return node

    def visit_AsyncWith(self, node: ast.AsyncWith) -> ast.AST:
        self.generic_visit(node)
        return ast.copy_location(ast.With(**{name: getattr(node, name) for name in node._fields}), node)

    def visit_Await(self, node: ast.Await) -> ast.AST:
        self.generic_visit(node)
        return node.value

    def visit_comprehension(self, node: ast.comprehension) -> ast.AST:
        self.generic_visit(node)
        node.is_async = 0
        return node


def _undocumented(node: ast.FunctionDef) -> ast.FunctionDef:
    if ast.get_docstring(node) is not None:
        node.body = node.body[1:] or [ast.Pass()]
    return node


def _rewritten(text: str) -> str:
    for pattern, replacement in RULES:
        text = re.sub(pattern, replacement, text)
    return text


def _functions(path: Path) -> Iterator[tuple[str, bool, str]]:
    """(name, whether it is async, source) of every function and method of a module."""
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        for function in node.body if isinstance(node, ast.ClassDef) else [node]:
            if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
                name = f"{node.name}.{function.name}" if isinstance(node, ast.ClassDef) else function.name
                asynchronous = "async" in name.lower() or path.stem.startswith("async_")
                yield name, asynchronous, ast.unparse(_WithoutWaiting().visit(function))


def _halves() -> Iterator[tuple[str, str, str]]:
    """(place, sync source, async source in the words of the sync half) of every function that has two halves."""
    for path in sorted(RUNTIME.glob("*.py")):
        if path.stem in MODULES.values():
            continue
        mine = list(_functions(path))
        twin = MODULES.get(path.stem)
        found = mine + (list(_functions(RUNTIME / f"{twin}.py")) if twin else [])
        sync = {_rewritten(name): _rewritten(source) for name, asynchronous, source in found if not asynchronous}
        for name, asynchronous, source in found:
            if asynchronous and _rewritten(name) in sync:
                yield f"{path.stem}.{_rewritten(name)}", sync[_rewritten(name)], _rewritten(source)


HALVES = {place: (sync, rewritten) for place, sync, rewritten in _halves()}


def test_there_are_halves_to_compare() -> None:
    assert len(HALVES) > 80


@pytest.mark.parametrize("place", sorted(HALVES))
def test_both_halves_are_the_same_code(place: str) -> None:
    sync, rewritten = HALVES[place]
    if place in DIFFERENT:
        assert rewritten != sync, f"{place} no longer differs: remove it from DIFFERENT"
    else:
        assert rewritten == sync


def test_every_stated_difference_exists() -> None:
    assert set(DIFFERENT) <= set(HALVES)
