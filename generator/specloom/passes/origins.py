"""Where a shape stands: whether the description names it, and how the lock writes its place. Knows pointers; no names."""

from __future__ import annotations

from specloom import ir


def is_component(shape: ir.Shape) -> bool:
    """Whether a shape is one that the description names, and not one it describes in place or that a pass has made."""
    if shape.component is not None:
        return not is_generated(shape)
    steps = shape.origin.pointer.split("/")[1:]
    named = (
        len(steps) < 2
        or (steps[:2] == ["components", "schemas"] and len(steps) == 3)
        or (steps[:1] == ["$defs"] and len(steps) == 2)
    )
    return named and not is_generated(shape)


def is_generated(shape: ir.Shape) -> bool:
    """Whether a pass has made the shape out of what stands at its origin, so that its key says more than the place."""
    return shape.key != str(shape.origin)


def is_within(inner: ir.Origin, outer: ir.Origin) -> bool:
    """Whether what stands at `inner` is described within what stands at `outer`, or is that."""
    same = inner.source == outer.source
    return same and (inner == outer or inner.pointer.startswith(f"{outer.pointer}/"))


def lock_key_of(client: ir.Client, shape: ir.Shape) -> str:
    """How the lock writes where a shape stands, with what tells it from others that were made of the same place."""
    return pointer_of(client, shape.component or shape.origin) + shape.key.removeprefix(str(shape.origin))


def pointer_of(client: ir.Client, origin: ir.Origin) -> str:
    """How the lock writes a place: a pointer for the description itself, with the file's name for another file."""
    return f"#{origin.pointer}" if origin.source == client.origin.source else str(origin)
