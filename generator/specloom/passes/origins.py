"""The origin of a shape: whether the description names it, and its form in the lock. Assigns no names."""

from __future__ import annotations

from specloom import ir


def is_component(shape: ir.Shape) -> bool:
    """Whether the description names the shape, so that it is neither inline nor created by a pass."""
    if shape.component is not None:
        return not is_generated(shape)
    pointer = shape.origin.pointer
    match pointer.count("/"):
        case 0 | 1:
            named = True
        case 2:
            named = pointer.startswith("/$defs/")
        case 3:
            named = pointer.startswith("/components/schemas/")
        case _:
            return False
    return named and not is_generated(shape)


def is_generated(shape: ir.Shape) -> bool:
    """Whether a pass created the shape from the schema at its origin, so that its key contains more than the pointer."""
    return shape.key != str(shape.origin)


def is_within(inner: ir.Origin, outer: ir.Origin) -> bool:
    """Whether `inner` is `outer` or described within it."""
    same = inner.source == outer.source
    return same and (inner == outer or inner.pointer.startswith(f"{outer.pointer}/"))


def lock_key_of(client: ir.Client, shape: ir.Shape) -> str:
    """The form of a shape's origin in the lock, with a suffix that distinguishes shapes of the same origin."""
    return pointer_of(client, shape.component or shape.origin) + shape.key.removeprefix(str(shape.origin))


def pointer_of(client: ir.Client, origin: ir.Origin) -> str:
    """The form of a pointer in the lock: prefixed with the file name unless it is in the root document."""
    return f"#{origin.pointer}" if origin.source == client.origin.source else str(origin)
