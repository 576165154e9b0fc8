"""An operation half way to a method: its arguments, what it may return, its constants. Knows no signature and no body."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from specloom import ir
from specloom.emit import Scope, SymbolTable, emit_read, literal, string, tuple_of_strings
from specloom.plan.arguments import MethodArgument, in_signature_order, plan_arguments
from specloom.plan.constants import Constants, emit_operation
from specloom.plan.requests import contents, sent_as
from specloom.plan.responses import ResponseVariant, variants


@attrs.frozen
class MethodPlan:
    """An operation on its way to two methods.

    Attributes:
        scope: Where its annotations stand.
        variants: What can be asked for; `switched` is the stream that a body member asks for instead.
        operations: Spelled operation of each variant: the constant, or its choice by `content_type`.
        pages: Constant that says how its pages are read, `""` for none.
    """

    operation: ir.Operation
    scope: Scope
    symbols: SymbolTable
    arguments: list[MethodArgument]
    variants: tuple[ResponseVariant, ...]
    switched: ResponseVariant | None
    operations: dict[ResponseVariant, str]
    pages: str = ""


def plan_call(operation: ir.Operation, stem: str, hidden: frozenset[str], constants: Constants) -> MethodPlan:
    """The draft of an operation; its constants are made on the way.

    Args:
        stem: Name of its constants.
        hidden: Names that the class around gives another meaning.
    """
    symbols = constants.symbols
    scope = Scope(constants.collector, runtime=False, hidden=hidden)
    plain, switched = variants(operation, symbols)
    bodies = contents(operation.body)
    arguments = method_arguments(operation, plain, scope, symbols)
    operations = {
        variant: _constant(operation, variant, bodies, stem + suffix, arguments, constants)
        for variant, suffix in _suffixed(plain, switched)
    }
    pages = _pages(operation, stem, constants)
    return MethodPlan(operation, scope, symbols, arguments, plain, switched, operations, pages)


def method_arguments(
    operation: ir.Operation, plain: tuple[ResponseVariant, ...], scope: Scope, symbols: SymbolTable
) -> list[MethodArgument]:
    """All arguments of a method in the order of its signature: those of the operation, and which media types to use.

    Args:
        plain: What it may return, streams aside.
        scope: Where the annotations are evaluated.
    """
    types = tuple(dict.fromkeys(sent_as(media) for media in contents(operation.body)))
    asks = tuple(ask for variant in plain for ask in variant.accepts)
    taken = [name for name, several in (("content_type", types), ("accept", asks)) if len(several) > 1]
    arguments = plan_arguments(operation, scope, symbols, taken)
    if len(types) > 1:
        arguments.append(_variant_constant("content_type", types, types[0], "How the body is sent.", scope))
    if len(asks) > 1:
        arguments.append(
            _variant_constant("accept", asks, asks[0] if len(plain) > 1 else None, "What to return.", scope)
        )
    return in_signature_order(arguments)


def _variant_constant(
    name: str, values: tuple[str, ...], default: str | None, docs: str, scope: Scope
) -> MethodArgument:
    """An argument that chooses between media types; without a default, the server chooses."""
    annotation = emit_variant_constant(values, scope)
    if default is None:
        return MethodArgument(name, "", "call", f"{annotation} | None", "None", docs)
    return MethodArgument(name, "", "call", annotation, string(default), docs)


def emit_variant_constant(values: tuple[str, ...], scope: Scope) -> str:
    """One of some texts."""
    return f"{scope.name('typing', 'Literal')}[{', '.join(string(value) for value in values)}]"


def _suffixed(
    plain: tuple[ResponseVariant, ...], switched: ResponseVariant | None
) -> Iterator[tuple[ResponseVariant, str]]:
    """Each variant with what its constant's name ends in."""
    for at, variant in enumerate(plain):
        yield variant, f"_{at + 1}" if at else ""
    if switched:
        yield switched, "_STREAM"


def _constant(
    operation: ir.Operation,
    variant: ResponseVariant,
    bodies: tuple[ir.Media, ...],
    stem: str,
    arguments: list[MethodArgument],
    constants: Constants,
) -> str:
    """The operation as the method names it."""
    if len(bodies) < 2:
        annotation, value = emit_operation(operation, variant, bodies[0] if bodies else None, arguments, constants)
        return constants.add(stem, annotation, value)
    generated = [(sent_as(media), emit_operation(operation, variant, media, arguments, constants)) for media in bodies]
    entries = ", ".join(f"{string(media_type)}: {value}" for media_type, (_, value) in generated)
    annotation = f"{constants.typing.builtin('dict')}[{constants.typing.builtin('str')}, {generated[0][1][0]}]"
    return f"{constants.add(stem, annotation, f'{{{entries}}}')}[content_type]"


def _pages(operation: ir.Operation, stem: str, constants: Constants) -> str:
    pages = operation.pages
    if pages is None:
        return ""
    said = {
        "items": pages.items,
        "param": pages.param,
        "location": pages.location if pages.location != "query" else None,
        "size": pages.size,
        "first": pages.first if pages.kind == "page" and pages.first != 1 else None,
        "next": pages.next,
        "next_header": pages.next_header,
    }
    spelled = [f"{name}={_spelled(value)}" for name, value in said.items() if value not in (None, ())]
    item = emit_read(pages.item, "typed", constants.typing, constants.symbols)
    kind = constants.scope.name("._runtime.operation", "Pages")
    return constants.add(f"{stem}_PAGES", f"{kind}[{item}]", f"{kind}({', '.join([string(pages.kind), *spelled])})")


def _spelled(value: tuple[str, ...] | str | int | None) -> str:
    return tuple_of_strings(value) if isinstance(value, tuple) else literal(value)
