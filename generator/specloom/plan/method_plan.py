"""The plan of a method: its arguments, its response variants, its constants. Signature and body follow later.
Contains neither signature nor body.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from specloom import ir
from specloom.emit import Scope, SymbolTable, emit_read, literal, string, tuple_of_strings
from specloom.plan.arguments import MethodArgument, in_signature_order, plan_arguments, whole_record, with_whole_body
from specloom.plan.constants import Constants, emit_operation
from specloom.plan.requests import flat_contents, sent_as, whole_contents
from specloom.plan.responses import ResponseVariant, variants


class CallForm(NamedTuple):
    """One way in which a method is called.

    Attributes:
        operations: Expression of the operation of each variant: the constant, or its selection by `content_type`.
    """

    arguments: list[MethodArgument]
    operations: dict[ResponseVariant, str]


class MethodPlan(NamedTuple):
    """The plan of the sync and the async method of an operation.

    Attributes:
        scope: Import scope of its annotations.
        variants: The response variants; `switched` is the stream that a body property requests instead.
        usual: How it is called; `other` is how it is called with a whole body in another representation, None where there is none.
        record: The argument for the whole body in the usual representation, None where properties are no arguments.
        pages: Constant that describes its pagination, `""` for none.
    """

    operation: ir.Operation
    scope: Scope
    symbols: SymbolTable
    variants: tuple[ResponseVariant, ...]
    switched: ResponseVariant | None
    usual: CallForm
    other: CallForm | None = None
    record: MethodArgument | None = None
    pages: str = ""

    @property
    def arguments(self) -> list[MethodArgument]:
        """What it takes as it is usually called."""
        return self.usual.arguments

    @property
    def forms(self) -> tuple[CallForm, ...]:
        """All ways in which it is called."""
        return (self.usual,) if self.other is None else (self.usual, self.other)


def plan_call(
    operation: ir.Operation, stem: str, hidden: frozenset[str], constants: Constants, *, sent: bool = True
) -> MethodPlan:
    """The plan of an operation; its constants are created on the way.

    Args:
        stem: Name of its constants.
        hidden: Names that have another meaning in the enclosing class.
        sent: Whether its constants are needed: how a call is sent, not only what it takes and returns.
    """
    symbols, body = constants.symbols, operation.body
    scope = Scope(constants.collector, runtime=False, hidden=hidden)
    plain, switched = variants(operation, symbols)
    flat, whole = flat_contents(body, symbols), whole_contents(body, symbols)
    arguments = method_arguments(operation, plain, scope, symbols)
    suffixed = dict(_suffixed(plain, switched)) if sent and symbols.texts else {}
    planner = _CallPlanner(operation, suffixed, constants, both=bool(flat and whole))
    usual = planner.form(stem, arguments, flat or whole)
    record = whole_record(operation, arguments, scope, symbols)
    pages = _pages(operation, stem, constants) if sent and symbols.texts else ""
    made = MethodPlan(operation, scope, symbols, plain, switched, usual, record=record, pages=pages)
    if not planner.both:
        return made
    given = with_whole_body(operation, arguments, scope, symbols)
    given = _with_choices(given, _types(whole), plain, scope)
    return made._replace(other=planner.form(f"{stem}_BODY", given, whole))


class _CallPlanner(NamedTuple):
    """Plans the ways in which one operation is called.

    Attributes:
        suffixed: Each variant that needs a constant, with what its name ends in.
        both: Whether there are two ways, so that `content_type` has no default.
    """

    operation: ir.Operation
    suffixed: dict[ResponseVariant, str]
    constants: Constants
    both: bool

    def form(self, stem: str, arguments: list[MethodArgument], media: tuple[ir.Media, ...]) -> CallForm:
        """The way that sends one of some representations."""
        usual = next(iter(_types(media)), "")
        choice = f"content_type or {string(usual)}" if self.both else "content_type"
        operations = {
            variant: _constant(self.operation, variant, media, stem + suffix, arguments, self.constants, choice)
            for variant, suffix in self.suffixed.items()
        }
        return CallForm(arguments, operations)


def method_arguments(
    operation: ir.Operation, plain: tuple[ResponseVariant, ...], scope: Scope, symbols: SymbolTable
) -> list[MethodArgument]:
    """All arguments of a method as it is usually called, in the order of its signature: those of the operation, and which media
    types to use.

    Args:
        plain: What it may return, streams aside.
        scope: Where the annotations are evaluated.
    """
    flat, whole = flat_contents(operation.body, symbols), whole_contents(operation.body, symbols)
    several = len(_types(flat)) > 1 or len(_types(whole)) > 1
    taken = [*(["content_type"] if several else []), *(["accept"] if len(_asks(plain)) > 1 else [])]
    return _with_choices(plan_arguments(operation, scope, symbols, taken), _types(flat or whole), plain, scope)


def _with_choices(
    arguments: list[MethodArgument], types: tuple[str, ...], plain: tuple[ResponseVariant, ...], scope: Scope
) -> list[MethodArgument]:
    """The arguments, and those that choose between media types, where there is a choice."""
    asks, chosen = _asks(plain), list(arguments)
    if len(types) > 1:
        chosen.append(_variant_constant("content_type", types, types[0], "Media type of the request body.", scope))
    if len(asks) > 1:
        default = asks[0] if len(plain) > 1 else None
        chosen.append(_variant_constant("accept", asks, default, "Media type to request.", scope))
    return in_signature_order(chosen)


def _asks(plain: tuple[ResponseVariant, ...]) -> tuple[str, ...]:
    """The media types that can be asked for."""
    return tuple(ask for variant in plain for ask in variant.accepts)


def _types(media: tuple[ir.Media, ...]) -> tuple[str, ...]:
    """The media types that are sent, each once."""
    return tuple(dict.fromkeys(sent_as(each) for each in media))


def _variant_constant(
    name: str, values: tuple[str, ...], default: str | None, docs: str, scope: Scope
) -> MethodArgument:
    """An argument that selects a media type; without a default, the server selects one."""
    annotation = emit_variant_constant(values, scope)
    if default is None:
        return MethodArgument(name, "", "call", f"{annotation} | None", "None", docs)
    return MethodArgument(name, "", "call", annotation, string(default), docs)


def emit_variant_constant(values: tuple[str, ...], scope: Scope) -> str:
    """One of several strings."""
    return f"{scope.name('typing', 'Literal')}[{', '.join(string(value) for value in values)}]"


def _suffixed(
    plain: tuple[ResponseVariant, ...], switched: ResponseVariant | None
) -> Iterator[tuple[ResponseVariant, str]]:
    """Each variant with the suffix of its constant."""
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
    choice: str,
) -> str:
    """The operation as the method names it; `choice` is the spelled media type, where there are several."""
    if len(bodies) < 2:
        annotation, value = emit_operation(operation, variant, bodies[0] if bodies else None, arguments, constants)
        return constants.add(stem, annotation, value)
    generated = [(sent_as(media), emit_operation(operation, variant, media, arguments, constants)) for media in bodies]
    entries = ", ".join(f"{string(media_type)}: {value}" for media_type, (_, value) in generated)
    annotation = f"{constants.typing.builtin('dict')}[{constants.typing.builtin('str')}, {generated[0][1][0]}]"
    return f"{constants.add(stem, annotation, f'{{{entries}}}')}[{choice}]"


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
        "more": pages.more,
        "done": pages.done,
        "total": pages.total,
    }
    spelled = [f"{name}={_spelled(value)}" for name, value in said.items() if value not in (None, ())]
    item = emit_read(pages.item, "typed", constants.typing, constants.symbols)
    kind = constants.scope.name("._runtime.operation", "Pages")
    return constants.add(f"{stem}_PAGES", f"{kind}[{item}]", f"{kind}({', '.join([string(pages.kind), *spelled])})")


def _spelled(value: tuple[str, ...] | str | int | None) -> str:
    return tuple_of_strings(value) if isinstance(value, tuple) else literal(value)
