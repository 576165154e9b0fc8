"""What a method returns: one annotation, or one for each overload. Knows signatures; not docstrings and not bodies."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from specloom import ir
from specloom.names.spelling import camel
from specloom.plan.arguments import Argument, signature
from specloom.plan.calls import switch
from specloom.plan.constants import Constants, returned
from specloom.plan.drafts import Draft, spell_choice
from specloom.plan.replies import Variant
from specloom.plan.wrapping import CallProtocol
from specloom.spell import docstring, joined, spell_read, text

STREAM = "._runtime.stream"
BINARY = "._runtime.binary"
PAGES = "._runtime.pages"


@attrs.frozen
class Overload:
    """One signature of a method that has several.

    Attributes:
        answer: What the reply holds, which is what it returns but for lists read page by page.
    """

    arguments: list[Argument]
    returns: str
    answer: str


def returns(draft: Draft, *, is_async: bool) -> str:
    """Annotation of whatever a method may return."""
    variants = (*draft.variants, draft.switched) if draft.switched else draft.variants
    return joined(_returns(variant, draft, is_async=is_async) for variant in variants)


def overloads(draft: Draft, *, is_async: bool) -> list[Overload]:
    """The overloads of a method; none where one signature says it all."""
    if draft.switched is not None:
        return list(_switched(draft, draft.switched, is_async=is_async))
    if len(draft.variants) < 2 or len({_returns(each, draft, is_async=is_async) for each in draft.variants}) < 2:
        return []
    return [_asking(draft, at, variant, is_async=is_async) for at, variant in enumerate(draft.variants)]


def call_protocol(draft: Draft, stem: str, made: list[Overload], constants: Constants) -> CallProtocol | None:
    """What the method's raw and opened twins are; None without overloads."""
    if not made:
        return None
    scope = draft.scope
    variables = tuple(f"_R{number}" for number in range(1, len(made) + 1))
    for variable in variables:
        constants.page.take(variable)
    pairs = zip(made, variables, strict=True)
    return CallProtocol(
        name=constants.reserve(f"_{camel(stem)}"),
        base=f"{scope.name('typing', 'Protocol')}[{', '.join(variables)}]",
        variables=variables,
        docstring=docstring("A call whose replies come wrapped, one type for each overload.", indent=8),
        overload=scope.name("typing", "overload"),
        signatures=tuple(signature(each.arguments, variable, scope) for each, variable in pairs),
    )


def _asking(draft: Draft, at: int, variant: Variant, *, is_async: bool) -> Overload:
    """One of several media types to ask for."""
    annotation = spell_choice(variant.asks, draft.scope)
    arguments = _changed(draft, "accept", annotation, "" if at else text(variant.asks[0]))
    answer = _answer(variant, draft, is_async=is_async)
    return Overload(arguments, _returns(variant, draft, is_async=is_async), answer)


def _switched(draft: Draft, switched: Variant, *, is_async: bool) -> Iterator[Overload]:
    asked = switch(draft)
    literal_type = draft.scope.name("typing", "Literal")
    plain = joined(_returns(variant, draft, is_async=is_async) for variant in draft.variants)
    answer = joined(_answer(variant, draft, is_async=is_async) for variant in draft.variants)
    stream = _returns(switched, draft, is_async=is_async)
    off = f"{literal_type}[False] | None" if asked.default else f"{literal_type}[False]"
    yield Overload(_changed(draft, asked.name, off, asked.default), plain, answer)
    yield Overload(_changed(draft, asked.name, f"{literal_type}[True]", ""), stream, stream)
    either = _changed(draft, asked.name, draft.scope.builtin("bool"), "")
    yield Overload(either, f"{plain} | {stream}", f"{answer} | {stream}")


def _changed(draft: Draft, name: str, annotation: str, default: str) -> list[Argument]:
    """The arguments, the one called `name` with another annotation and default."""
    return [
        attrs.evolve(argument, annotation=annotation, default=default) if argument.name == name else argument
        for argument in draft.arguments
    ]


def _returns(variant: Variant, draft: Draft, *, is_async: bool) -> str:
    answer = _answer(variant, draft, is_async=is_async)
    if variant.call != "pages":
        return answer
    return f"{draft.scope.name(PAGES, 'AsyncPager' if is_async else 'Pager')}[{_item(variant, draft)}, {answer}]"


def _answer(variant: Variant, draft: Draft, *, is_async: bool) -> str:
    scope, prefix = draft.scope, "Async" if is_async else ""
    binary = scope.name(BINARY, f"{prefix}Binary") if ir.Bytes("raw") in variant.types else ""
    match variant.call:
        case "stream":
            return f"{scope.name(STREAM, f'{prefix}Stream')}[{_item(variant, draft)}]"
        case "stream_completion":
            whole = returned(variant, scope, draft.book, binary=binary)
            return f"{scope.name(STREAM, f'{prefix}CompletionStream')}[{_item(variant, draft)}, {whole}]"
        case _:
            return returned(variant, scope, draft.book, binary=binary)


def _item(variant: Variant, draft: Draft) -> str:
    return spell_read(variant.item or ir.Any(), "typed", draft.scope, draft.book)
