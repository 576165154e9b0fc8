"""What a method returns: one annotation, or one for each overload. Knows signatures; not docstrings and not bodies."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from specloom import ir
from specloom.emit import emit_read, joined, string
from specloom.plan.arguments import MethodArgument
from specloom.plan.calls import switch
from specloom.plan.constants import returned
from specloom.plan.method_plan import MethodPlan, emit_variant_constant
from specloom.plan.responses import ResponseVariant

STREAM = "._runtime.stream"
BINARY = "._runtime.binary"
PAGES = "._runtime.pages"


@attrs.frozen
class Overload:
    """One signature of a method that has several.

    Attributes:
        answer: What the reply holds, which is what it returns but for lists read page by page.
    """

    arguments: list[MethodArgument]
    returns: str
    answer: str


def returns(method_plan: MethodPlan, *, is_async: bool) -> str:
    """Annotation of whatever a method may return."""
    variants = (*method_plan.variants, method_plan.switched) if method_plan.switched else method_plan.variants
    return joined(_returns(variant, method_plan, is_async=is_async) for variant in variants)


def overloads(method_plan: MethodPlan, *, is_async: bool) -> list[Overload]:
    """The overloads of a method; none where one signature says it all."""
    if method_plan.switched is not None:
        return list(_switched(method_plan, method_plan.switched, is_async=is_async))
    if (
        len(method_plan.variants) < 2
        or len({_returns(each, method_plan, is_async=is_async) for each in method_plan.variants}) < 2
    ):
        return []
    return [_asking(method_plan, at, variant, is_async=is_async) for at, variant in enumerate(method_plan.variants)]


def _asking(method_plan: MethodPlan, at: int, variant: ResponseVariant, *, is_async: bool) -> Overload:
    """One of several media types to ask for."""
    annotation = emit_variant_constant(variant.accepts, method_plan.scope)
    arguments = _changed(method_plan, "accept", annotation, "" if at else string(variant.accepts[0]))
    answer = _answer(variant, method_plan, is_async=is_async)
    return Overload(arguments, _returns(variant, method_plan, is_async=is_async), answer)


def _switched(method_plan: MethodPlan, switched: ResponseVariant, *, is_async: bool) -> Iterator[Overload]:
    asked = switch(method_plan)
    literal_type = method_plan.scope.name("typing", "Literal")
    plain = joined(_returns(variant, method_plan, is_async=is_async) for variant in method_plan.variants)
    answer = joined(_answer(variant, method_plan, is_async=is_async) for variant in method_plan.variants)
    stream = _returns(switched, method_plan, is_async=is_async)
    off = f"{literal_type}[False] | None" if asked.default else f"{literal_type}[False]"
    yield Overload(_changed(method_plan, asked.name, off, asked.default), plain, answer)
    yield Overload(_changed(method_plan, asked.name, f"{literal_type}[True]", ""), stream, stream)
    either = _changed(method_plan, asked.name, method_plan.scope.builtin("bool"), "")
    yield Overload(either, f"{plain} | {stream}", f"{answer} | {stream}")


def _changed(method_plan: MethodPlan, name: str, annotation: str, default: str) -> list[MethodArgument]:
    """The arguments, the one called `name` with another annotation and default."""
    return [
        attrs.evolve(argument, annotation=annotation, default=default) if argument.name == name else argument
        for argument in method_plan.arguments
    ]


def _returns(variant: ResponseVariant, method_plan: MethodPlan, *, is_async: bool) -> str:
    answer = _answer(variant, method_plan, is_async=is_async)
    if variant.call != "pages":
        return answer
    return f"{method_plan.scope.name(PAGES, 'AsyncPager' if is_async else 'Pager')}[{_item(variant, method_plan)}, {answer}]"


def _answer(variant: ResponseVariant, method_plan: MethodPlan, *, is_async: bool) -> str:
    scope, prefix = method_plan.scope, "Async" if is_async else ""
    binary = scope.name(BINARY, f"{prefix}Binary") if ir.Bytes("raw") in variant.types else ""
    match variant.call:
        case "stream":
            return f"{scope.name(STREAM, f'{prefix}Stream')}[{_item(variant, method_plan)}]"
        case "stream_completion":
            whole = returned(variant, scope, method_plan.symbols, binary=binary)
            return f"{scope.name(STREAM, f'{prefix}CompletionStream')}[{_item(variant, method_plan)}, {whole}]"
        case _:
            return returned(variant, scope, method_plan.symbols, binary=binary)


def _item(variant: ResponseVariant, method_plan: MethodPlan) -> str:
    return emit_read(variant.item or ir.Any(), "typed", method_plan.scope, method_plan.symbols)
