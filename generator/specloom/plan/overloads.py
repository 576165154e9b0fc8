"""Return annotations of a method: one, or one for each overload. Not concerned with docstrings or bodies."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from specloom import ir
from specloom.emit import emit_read, joined, optional, string
from specloom.plan.arguments import SENTINELS, MethodArgument, in_signature_order
from specloom.plan.calls import switch
from specloom.plan.constants import returned
from specloom.plan.method_plan import CallForm, MethodPlan, emit_variant_constant
from specloom.plan.responses import ResponseVariant

STREAM = "._runtime.stream"
BINARY = "._runtime.binary"
PAGES = "._runtime.pages"
RECORDS = "._runtime.records"


class Overload(NamedTuple):
    """One signature of a method that has several.

    Attributes:
        deprecation: Message of the decorator, `""` if the overload is not deprecated.
    """

    arguments: list[MethodArgument]
    returns: str
    deprecation: str = ""


def returns(method_plan: MethodPlan, *, is_async: bool) -> str:
    """Annotation of whatever a method may return."""
    variants = (*method_plan.variants, method_plan.switched) if method_plan.switched else method_plan.variants
    return joined(_returns(variant, method_plan, is_async=is_async) for variant in variants)


def implementation(method_plan: MethodPlan) -> list[MethodArgument]:
    """The arguments of the method itself: those of all its forms, of which a call gives those of one."""
    if method_plan.other is None and method_plan.record is None:
        return method_plan.arguments
    own = {argument.name for argument in method_plan.arguments}
    usual = [_left_open(each, method_plan) if each.where == "property" else each for each in method_plan.arguments]
    added = [*(method_plan.other.arguments if method_plan.other else ()), *filter(None, [method_plan.record])]
    left_open = [_optional(each) for each in added if each.name not in own]
    return in_signature_order([_any_media_type(each, method_plan) for each in (*usual, *left_open)])


def _left_open(argument: MethodArgument, method_plan: MethodPlan) -> MethodArgument:
    """The argument with a default that the runtime refuses to send; the overloads declare that it is required."""
    if argument.default:
        return argument
    scope = method_plan.scope._replace(runtime=True, hidden=frozenset())
    return argument._replace(default=scope.name(RECORDS, "REQUIRED"))


def _optional(argument: MethodArgument) -> MethodArgument:
    if argument.default:
        return argument
    return argument._replace(annotation=optional(argument.annotation), default="None")


def _any_media_type(argument: MethodArgument, method_plan: MethodPlan) -> MethodArgument:
    """The argument `content_type` with the choices of all forms; any other as it is."""
    if method_plan.other is None or argument.where != "call" or argument.name != "content_type":
        return argument
    choices = [each for form in method_plan.forms for each in form.arguments if each.name == argument.name]
    annotation = " | ".join(dict.fromkeys(each.annotation for each in choices))
    return argument._replace(annotation=optional(annotation), default="None")


def overloads(method_plan: MethodPlan, *, is_async: bool) -> list[Overload]:
    """The overloads of a method; none if one signature suffices."""
    found = [each for form in _forms(method_plan) for each in _overloads(method_plan, form, is_async=is_async)]
    return found if len(found) > 1 else []


def _forms(method_plan: MethodPlan) -> Iterator[CallForm]:
    """All ways in which a method is called. A whole record is another way only where a property is required."""
    usual, record = method_plan.usual, method_plan.record
    if record is None:
        yield from method_plan.forms
    elif all(each.default for each in usual.arguments if each.where == "property"):
        yield usual._replace(arguments=in_signature_order([*usual.arguments, _optional(record)]))
    else:
        yield usual
        asked = switch(method_plan, usual)
        kept = [each for each in usual.arguments if each.where not in ("property", "additional")]
        kept += [_optional(asked)] if asked is not None and asked not in kept else []
        yield usual._replace(arguments=in_signature_order([*kept, record]))


def declared(method_plan: MethodPlan, *, is_async: bool) -> list[Overload]:
    """The overloads as they are written: calls with deprecated arguments are separate overloads (PEP 702)."""
    found = overloads(method_plan, is_async=is_async)
    old = {each.name for form in method_plan.forms for each in form.arguments if each.warns}
    if not old or method_plan.operation.deprecated:
        return found
    every = found or [each for form in _forms(method_plan) for each in _overloads(method_plan, form, is_async=is_async)]
    return [declaration for each in every for declaration in _with_deprecated(each, old)]


def _with_deprecated(each: Overload, names: set[str]) -> Iterator[Overload]:
    """An overload without its deprecated arguments, then with them: a wider one, such as for any `stream`, comes after both."""
    yield each._replace(arguments=_without(each.arguments, names))
    if any(argument.name in names for argument in each.arguments):
        yield each._replace(deprecation=_deprecated(each.arguments, names))


def _without(arguments: list[MethodArgument], names: set[str]) -> list[MethodArgument]:
    return [argument for argument in arguments if argument.name not in names]


def _deprecated(arguments: list[MethodArgument], names: set[str]) -> str:
    found = [f"`{argument.name}`" for argument in arguments if argument.name in names]
    *others, last = found
    return f"{', '.join(others)} and {last} are deprecated." if others else f"{last} is deprecated."


def _overloads(method_plan: MethodPlan, form: CallForm, *, is_async: bool) -> Iterator[Overload]:
    """The overloads of one form."""
    asked, several = (
        switch(method_plan, form),
        [_returns(each, method_plan, is_async=is_async) for each in method_plan.variants],
    )
    if method_plan.switched is not None and asked is not None:
        yield from _switched(method_plan, form, method_plan.switched, asked, is_async=is_async)
    elif len(set(several)) > 1:
        for at, variant in enumerate(method_plan.variants):
            yield _asking(method_plan, form, at, variant, is_async=is_async)
    else:
        yield Overload(form.arguments, joined(several))


def _asking(method_plan: MethodPlan, form: CallForm, at: int, variant: ResponseVariant, *, is_async: bool) -> Overload:
    """One of several media types to request."""
    annotation = emit_variant_constant(variant.accepts, method_plan.scope)
    arguments = _changed(form, "accept", annotation, "" if at else string(variant.accepts[0]))
    return Overload(arguments, _returns(variant, method_plan, is_async=is_async))


def _switched(
    method_plan: MethodPlan, form: CallForm, switched: ResponseVariant, asked: MethodArgument, *, is_async: bool
) -> Iterator[Overload]:
    literal_type = method_plan.scope.name("typing", "Literal")
    plain = joined(_returns(variant, method_plan, is_async=is_async) for variant in method_plan.variants)
    stream = _returns(switched, method_plan, is_async=is_async)
    off = f"{literal_type}[False] | None" if asked.default else f"{literal_type}[False]"
    off = joined((off, method_plan.scope.name(SENTINELS, "Omit"))) if asked.omitted else off
    yield Overload(_changed(form, asked.name, off, asked.default), plain)
    yield Overload(_changed(form, asked.name, f"{literal_type}[True]", ""), stream)
    either = _changed(form, asked.name, method_plan.scope.builtin("bool"), "")
    yield Overload(either, f"{plain} | {stream}")


def _changed(form: CallForm, name: str, annotation: str, default: str) -> list[MethodArgument]:
    """The arguments of a form, the one called `name` with another annotation and default."""
    return [
        argument._replace(annotation=annotation, default=default) if argument.name == name else argument
        for argument in form.arguments
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
