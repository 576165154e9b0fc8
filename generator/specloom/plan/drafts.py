"""An operation half way to a method: its arguments, what it may return, its constants. Knows no signature and no body."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from specloom import ir
from specloom.plan.arguments import Argument, in_signature_order, plan_arguments
from specloom.plan.constants import Constants, spell_operation
from specloom.plan.replies import Variant, variants
from specloom.plan.requests import contents, sent_as
from specloom.spell import Book, Scope, literal, spell_read, text, tuple_of_texts


@attrs.frozen
class Draft:
    """An operation on its way to two methods.

    Attributes:
        scope: Where its annotations stand.
        variants: What can be asked for; `switched` is the stream that a body member asks for instead.
        operations: Spelled operation of each variant: the constant, or its choice by `content_type`.
        pages: Constant that says how its pages are read, `""` for none.
    """

    operation: ir.Operation
    scope: Scope
    book: Book
    arguments: list[Argument]
    variants: tuple[Variant, ...]
    switched: Variant | None
    operations: dict[Variant, str]
    pages: str = ""


def plan_draft(operation: ir.Operation, stem: str, hidden: frozenset[str], constants: Constants) -> Draft:
    """The draft of an operation; its constants are made on the way.

    Args:
        stem: Name of its constants.
        hidden: Names that the class around gives another meaning.
    """
    book = constants.book
    scope = Scope(constants.page, runtime=False, hidden=hidden)
    plain, switched = variants(operation, book)
    bodies = contents(operation.body)
    types = tuple(dict.fromkeys(sent_as(media) for media in bodies))
    asks = tuple(ask for variant in plain for ask in variant.asks)
    taken = [name for name, several in (("content_type", types), ("accept", asks)) if len(several) > 1]
    arguments = plan_arguments(operation, scope, book, taken)
    if len(types) > 1:
        arguments.append(_choice("content_type", types, types[0], "How the body is sent.", scope))
    if len(asks) > 1:
        arguments.append(_choice("accept", asks, asks[0] if len(plain) > 1 else None, "What to return.", scope))
    operations = {
        variant: _constant(operation, variant, bodies, stem + suffix, arguments, constants)
        for variant, suffix in _suffixed(plain, switched)
    }
    pages = _pages(operation, stem, constants)
    return Draft(operation, scope, book, in_signature_order(arguments), plain, switched, operations, pages)


def _choice(name: str, values: tuple[str, ...], default: str | None, docs: str, scope: Scope) -> Argument:
    """An argument that chooses between media types; without a default, the server chooses."""
    annotation = spell_choice(values, scope)
    if default is None:
        return Argument(name, "", "call", f"{annotation} | None", "None", docs)
    return Argument(name, "", "call", annotation, text(default), docs)


def spell_choice(values: tuple[str, ...], scope: Scope) -> str:
    """One of some texts."""
    return f"{scope.name('typing', 'Literal')}[{', '.join(text(value) for value in values)}]"


def _suffixed(plain: tuple[Variant, ...], switched: Variant | None) -> Iterator[tuple[Variant, str]]:
    """Each variant with what its constant's name ends in."""
    for at, variant in enumerate(plain):
        yield variant, f"_{at + 1}" if at else ""
    if switched:
        yield switched, "_STREAM"


def _constant(
    operation: ir.Operation,
    variant: Variant,
    bodies: tuple[ir.Media, ...],
    stem: str,
    arguments: list[Argument],
    constants: Constants,
) -> str:
    """The operation as the method names it."""
    if len(bodies) < 2:
        annotation, value = spell_operation(operation, variant, bodies[0] if bodies else None, arguments, constants)
        return constants.add(stem, annotation, value)
    made = [(sent_as(media), spell_operation(operation, variant, media, arguments, constants)) for media in bodies]
    entries = ", ".join(f"{text(media_type)}: {value}" for media_type, (_, value) in made)
    annotation = f"{constants.typing.builtin('dict')}[{constants.typing.builtin('str')}, {made[0][1][0]}]"
    return f"{constants.add(stem, annotation, f'{{{entries}}}')}[content_type]"


def _pages(operation: ir.Operation, stem: str, constants: Constants) -> str:
    pages = operation.pages
    if pages is None:
        return ""
    said = {
        "items": pages.items,
        "param": pages.param,
        "place": pages.place if pages.place != "query" else None,
        "size": pages.size,
        "first": pages.first if pages.kind == "page" and pages.first != 1 else None,
        "next": pages.next,
        "next_header": pages.next_header,
    }
    spelled = [f"{name}={_spelled(value)}" for name, value in said.items() if value not in (None, ())]
    item = spell_read(pages.item, "typed", constants.typing, constants.book)
    kind = constants.scope.name("._runtime.operation", "Pages")
    return constants.add(f"{stem}_PAGES", f"{kind}[{item}]", f"{kind}({', '.join([text(pages.kind), *spelled])})")


def _spelled(value: tuple[str, ...] | str | int | None) -> str:
    return tuple_of_texts(value) if isinstance(value, tuple) else literal(value)
