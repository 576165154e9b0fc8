"""Strongly connected components of a graph, dependencies first. Not concerned with the meaning of keys."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

Edges = Callable[[str], Iterable[str]]
"""The keys that a key depends on."""


def components(keys: Iterable[str], edges: Edges) -> list[list[str]]:
    """Strongly connected components, each after those it depends on; otherwise in the order of `keys`.

    Tarjan's algorithm (1972) with an explicit stack, so that a long chain cannot exhaust Python's. Linear time.
    """
    order: dict[str, int] = {}
    low: dict[str, int] = {}
    open_: dict[str, None] = {}
    found: list[list[str]] = []
    for root in keys:
        if root in order:
            continue
        path: list[tuple[str, Iterator[str]]] = [(root, iter(edges(root)))]
        order[root] = low[root] = len(order)
        open_[root] = None
        while path:
            key, rest = path[-1]
            step = _next(rest, order, open_, low, key)
            if step is not None:
                order[step] = low[step] = len(order)
                open_[step] = None
                path.append((step, iter(edges(step))))
                continue
            path.pop()
            if path:
                low[path[-1][0]] = min(low[path[-1][0]], low[key])
            if low[key] == order[key]:
                found.append(_closed(key, open_))
    return found


def _next(
    rest: Iterator[str], order: dict[str, int], open_: dict[str, None], low: dict[str, int], key: str
) -> str | None:
    """The next unvisited key; visited keys that are still open lower the mark of `key`."""
    for other in rest:
        if other not in order:
            return other
        if other in open_:
            low[key] = min(low[key], order[other])
    return None


def _closed(key: str, open_: dict[str, None]) -> list[str]:
    """The component with the root `key`, removed from the open keys."""
    component: list[str] = []
    while True:
        last, _ = open_.popitem()
        component.append(last)
        if last == key:
            component.reverse()
            return component


def recursive(component: list[str], edges: Edges) -> bool:
    """Whether the members of a component depend on each other or on themselves."""
    return len(component) > 1 or component[0] in edges(component[0])
