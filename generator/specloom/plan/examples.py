"""Calls as somebody would type them, for README.md. Knows sample values of types; promises no reply."""

from __future__ import annotations

from collections.abc import Iterable

from specloom import ir
from specloom.plan.arguments import Argument, plan_arguments
from specloom.spell import Book, Page, Scope, identifier, literal, text

_LONGEST = 200
"""Characters of a described example that is worth showing."""

_WIDTH = 90
"""Columns of a call that still stands on one line."""

_GREETING = frozenset(("content", "input", "message", "prompt", "query", "text"))
"""Names of members that hold what people write."""


def example_call(operation: ir.Operation, shown: str, book: Book, extra: Iterable[str] = ()) -> str:
    """A call of an operation with everything that has to be given.

    Args:
        shown: How its resource is reached, such as `client.files`.
        extra: Further arguments, spelled.
    """
    arguments = plan_arguments(operation, Scope(Page("example")), book)
    types = _types(operation, book)
    given = [
        value if argument.positional else f"{argument.name}={value}"
        for argument in arguments
        if not argument.default
        for value in (_value(argument, types, book),)
    ]
    return laid_out(f"{shown}.{identifier(operation.name)}", [*given, *extra])


def laid_out(function: str, arguments: list[str]) -> str:
    """A call on one line, or with an argument a line where that would be long."""
    line = f"{function}({', '.join(arguments)})"
    if len(line) <= _WIDTH:
        return line
    return "\n".join((f"{function}(", *(f"    {argument}," for argument in arguments), ")"))


def _types(operation: ir.Operation, book: Book) -> dict[tuple[str, str], ir.Type]:
    """(place, wire name) -> type of everything an operation may be given."""
    types: dict[tuple[str, str], ir.Type] = {(param.location, param.wire): param.type for param in operation.params}
    for media in operation.body.media if operation.body else ():
        types[("body", "")] = media.type
        shape = book.shapes[media.type.target] if isinstance(media.type, ir.Ref) else None
        while isinstance(shape, ir.Alias) and isinstance(shape.type, ir.Ref):
            shape = book.shapes[shape.type.target]
        for field in shape.fields if isinstance(shape, ir.Record) else ():
            types[("member", field.wire)] = field.type
    return types


def _value(argument: Argument, types: dict[tuple[str, str], ir.Type], book: Book) -> str:
    if argument.example and len(shown := literal(argument.example[0])) <= _LONGEST and argument.codec is None:
        return shown
    type = types.get((argument.where, argument.wire))
    return sample(type, argument.wire or "body", book) if type is not None else "..."


def sample(type: ir.Type, word: str, book: Book, depth: int = 0) -> str:
    """A small value of `type`.

    Args:
        word: What a text might say.
        depth: How many objects are around it; below three, members are left to the reader.
    """
    match type:
        case ir.Str():
            return text("Hello!" if word in _GREETING else word)
        case ir.Bool():
            return "True"
        case ir.Int() | ir.Float():
            return "1"
        case ir.Const(value):
            return literal(value)
        case ir.Choice(values):
            return literal("user" if "user" in values else values[0]) if values else "..."
        case ir.Bytes():
            return 'b"..."'
        case ir.Uuid():
            return '"3fa85f64-5717-4562-b3fc-2c963f66afa6"'
        case ir.Decimal():
            return '"1.50"'
        case ir.Time() | ir.Date():
            return '"2026-01-31T12:00:00Z"' if isinstance(type, ir.Time) else '"2026-01-31"'
        case ir.List(item):
            return f"[{sample(item, word, book, depth)}]"
        case ir.Union(members):
            return sample(members[0], word, book, depth)
        case ir.Ref(target):
            return _shape(book.shapes[target], word, book, depth)
        case ir.Map():
            return "{}"
        case _:
            return "..."


def _shape(shape: ir.Shape, word: str, book: Book, depth: int) -> str:
    if shape.example and len(shown := literal(shape.example[0])) <= _LONGEST:
        return shown
    if depth > 3:
        return "..."
    if isinstance(shape, ir.Alias):
        return sample(shape.type, word, book, depth + 1)
    members = [field for field in shape.fields if field.required and field.access != "read"]
    spelled = (f"{text(field.wire)}: {_member(field, book, depth)}" for field in members)
    return f"{{{', '.join(spelled)}}}"


def _member(field: ir.Field, book: Book, depth: int) -> str:
    if field.example and len(shown := literal(field.example[0])) <= _LONGEST:
        return shown
    return sample(field.type, field.wire, book, depth + 1)
