"""Example calls for README.md and api.md, from described examples. Does not predict responses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from specloom import ir
from specloom.emit import SymbolTable, identifier, literal
from specloom.plan.arguments import MethodArgument
from specloom.plan.example_values import ExampleValue, example_property, example_value, shortened, spelled, word
from specloom.plan.requests import flattened

_WIDTH = 90
"""Largest width of a call on one line."""

_LONGEST_BODY = 1500
"""Largest example of a whole body that is shown, in characters."""

_READ_ALONE = frozenset(("BYTES", "BYTES_URL", "INT_STRING"))
"""Codecs whose values cannot be passed in their JSON form, so that a described example is not usable in a call."""


def example_call(
    operation: ir.Operation,
    arguments: list[MethodArgument],
    shown: str,
    symbols: SymbolTable,
    extra: Iterable[str] = (),
    *,
    method: str = "",
) -> str:
    """A call of an operation: with the example of its body, else with all required arguments.

    Args:
        arguments: Arguments of the method.
        shown: Expression of its resource, such as `client.files`.
        extra: Additional arguments, as source.
        method: Name of the method to call, if it is not the operation's own.
    """
    given = (
        value if argument.positional else f"{argument.name}={value}"
        for argument, generated in _given(operation, arguments, symbols)
        for value in (spelled(generated, _WIDTH, indent=4),)
    )
    return laid_out(f"{shown}.{method or identifier(operation.name)}", [*given, *extra])


def _given(
    operation: ir.Operation, arguments: list[MethodArgument], symbols: SymbolTable
) -> Iterator[tuple[MethodArgument, ExampleValue]]:
    """Arguments and their values; properties of the example that are not arguments go into `extra_body`."""
    types = argument_types(operation, symbols)
    said = dict(_said(operation, symbols))
    owner = operation.resource[-1] if operation.resource else ""
    for argument in arguments:
        if not argument.default or argument.where == "body" or _is_said(argument, said):
            type = types.get((argument.where, argument.wire_name), ir.Any())
            yield argument, _value(argument, type, said, owner, symbols)
    members = [argument.wire_name for argument in arguments if argument.where == "property"]
    if members and (more := {wire_name: value for wire_name, value in said.items() if wire_name not in members}):
        yield MethodArgument("extra_body", "", "call", ""), more


def values(
    operation: ir.Operation, arguments: list[MethodArgument], symbols: SymbolTable
) -> Iterator[tuple[MethodArgument, ExampleValue]]:
    """Every argument of a call with a value for it: from the example of the body, else a matching value."""
    given = {argument.name: value for argument, value in _given(operation, arguments, symbols) if argument.annotation}
    types, said = argument_types(operation, symbols), dict(_said(operation, symbols))
    owner = operation.resource[-1] if operation.resource else ""
    for argument in arguments:
        if argument.name in given:
            yield argument, given[argument.name]
        else:
            yield (
                argument,
                _value(argument, types.get((argument.where, argument.wire_name), ir.Any()), said, owner, symbols),
            )


def laid_out(function: str, arguments: list[str]) -> str:
    """A call on one line, or with one argument per line if it is long."""
    line = f"{function}({', '.join(arguments)})"
    if len(line) <= _WIDTH and "\n" not in line:
        return line
    return "\n".join((f"{function}(", *(f"    {argument}," for argument in arguments), ")"))


def _said(operation: ir.Operation, symbols: SymbolTable) -> Iterator[tuple[str, ExampleValue]]:
    """Properties of the example of a body; without an example the required ones, or the first that has one."""
    switch = operation.stream.switch if operation.stream is not None else None
    examples = [media.example[0] for media in operation.body.media if media.example] if operation.body else []
    if examples and isinstance(examples[0], Mapping) and len(literal(examples[0])) <= _LONGEST_BODY:
        yield from ((wire_name, value) for wire_name, value in examples[0].items() if wire_name != switch)
    elif record := flattened(operation.body, symbols):
        fields = [field for field in record.fields if field.access != "read"]
        shown = [field for field in fields if field.required] or [field for field in fields if field.example][:1]
        yield from ((field.wire_name, example_property(field, symbols)) for field in shown)


def _is_said(argument: MethodArgument, said: Mapping[str, ExampleValue]) -> bool:
    """Whether an optional argument has a value in the example that differs from its default."""
    value = said.get(argument.wire_name)
    return argument.where == "property" and value is not None and spelled(value, _WIDTH) != argument.default


def argument_types(operation: ir.Operation, symbols: SymbolTable) -> dict[tuple[str, str], ir.Type]:
    """(location, wire name) -> type of everything that an operation accepts."""
    types: dict[tuple[str, str], ir.Type] = {
        (param.location, param.wire_name): param.type for param in operation.params
    }
    for media in operation.body.media if operation.body else ():
        types.setdefault(("body", ""), _sent(media))
        shape = symbols.shapes[media.type.target] if isinstance(media.type, ir.Ref) else None
        while isinstance(shape, ir.Alias) and isinstance(shape.type, ir.Ref):
            shape = symbols.shapes[shape.type.target]
        for field in shape.fields if isinstance(shape, ir.Record) else ():
            types[("property", field.wire_name)] = field.type
        if isinstance(shape, ir.Record) and shape.extra is not None:
            types[("additional", "")] = ir.Map(shape.extra)
    return types


def _sent(media: ir.Media) -> ir.Type:
    """The type of a whole body in a call, which a schema says nothing of or which differs from that of the media type."""
    match media.kind:
        case "binary":
            return ir.Bytes()
        case "text":
            return media.type if isinstance(media.type, ir.Str) else ir.Str()
        case "jsonl" | "sse" if not isinstance(media.type, ir.List | ir.Str):
            return ir.List(media.type)
        case _:
            return media.type


def _value(
    argument: MethodArgument, type: ir.Type, said: Mapping[str, ExampleValue], owner: str, symbols: SymbolTable
) -> ExampleValue:
    """The value in the example of the body, else its own example, else a value of its type."""
    if (argument.codec is None or argument.codec.name not in _READ_ALONE) and not _is_file(type, symbols):
        if argument.where == "property" and argument.wire_name in said:
            return said[argument.wire_name]
        if (shown := shortened(argument.example)) and (argument.where != "body" or _is_body(shown[0], type)):
            return shown[0]
    return example_value(type, word(argument.name, owner) if argument.wire_name else "body", symbols)


def _is_file(type: ir.Type, symbols: SymbolTable, seen: frozenset[str] = frozenset()) -> bool:
    """Whether a value is a file or files, which an example describes as a string that a call does not accept.

    Args:
        seen: Aliases that were resolved already; one may be a list of itself.
    """
    match type:
        case ir.Bytes():
            return True
        case ir.List(item):
            return _is_file(item, symbols, seen)
        case ir.Union(members):
            return _is_file(members[0], symbols, seen)
        case ir.Ref(target) if target not in seen and isinstance(shape := symbols.shapes[target], ir.Alias):
            return _is_file(shape.type, symbols, seen | {target})
        case _:
            return False


def _is_body(example: ExampleValue, type: ir.Type) -> bool:
    """Whether an example of a media type is one of the whole body in a call, not of a part or of its characters."""
    match type:
        case ir.Str():
            return isinstance(example, str)
        case ir.List():
            return isinstance(example, Sequence) and not isinstance(example, str)
        case _:
            return True
