"""Replaces aliases that only refer to themselves by `Any`. Recursion through records, arrays and maps is allowed."""

from __future__ import annotations

from collections.abc import Iterator

from specloom import ir
from specloom.passes import codes
from specloom.passes.context import Context


def break_cycles(client: ir.Client, context: Context) -> ir.Client:
    """A client in which following references through aliases and unions terminates."""
    shapes = dict(client.shapes)
    for key in _on_cycles(client):
        alias = shapes[key]
        assert isinstance(alias, ir.Alias)
        context.report(codes.REFERENCE_CYCLE, "the schema only refers to itself; treated as `Any`", alias.origin)
        shapes[key] = alias._replace(type=ir.Any("reference-cycle"))
    return client._replace(shapes=shapes)


def _direct(type_: ir.Type) -> Iterator[str]:
    match type_:
        case ir.Ref(target):
            yield target
        case ir.Union(members):
            for member in members:
                yield from _direct(member)
        case _:
            return


def _on_cycles(client: ir.Client) -> list[str]:
    """Aliases that a depth-first search reaches again from themselves."""
    state: dict[str, bool] = {}
    found: list[str] = []
    for start in client.shapes:
        waiting: list[tuple[str, Iterator[str]]] = [(start, _steps(client, start))] if start not in state else []
        if waiting:
            state[start] = True
        while waiting:
            key, steps = waiting[-1]
            step = next(steps, None)
            if step is None:
                state[key] = False
                waiting.pop()
            elif step not in state:
                state[step] = True
                waiting.append((step, _steps(client, step)))
            elif state[step] and step not in found:
                found.append(step)
    return found


def _steps(client: ir.Client, key: str) -> Iterator[str]:
    shape = client.shapes.get(key)
    return _direct(shape.type) if isinstance(shape, ir.Alias) else iter(())
