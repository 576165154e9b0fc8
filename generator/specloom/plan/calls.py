"""Bodies of methods: the calls that send an operation and return its result. Not concerned with signatures."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.emit import string, tuple_of_strings
from specloom.plan.argument_names import KEY
from specloom.plan.arguments import MethodArgument, Where, given, has_own_key, options_of
from specloom.plan.method_plan import CallForm, MethodPlan
from specloom.plan.requests import flattened
from specloom.plan.responses import ResponseVariant

RECORDS = "._runtime.records"
OPERATION = "._runtime.operation"
DEPRECATION = "._runtime.deprecation"
CHECKS = "._runtime.compat.arguments"

_KEYWORDS: dict[Where, str] = {
    "path": "path",
    "query": "query",
    "header": "headers",
    "cookie": "cookies",
    "more": "more",
}
"""Location of a parameter -> argument of `Arguments` that carries it."""


def plan_body(method_plan: MethodPlan, *, is_async: bool) -> Iterator[str]:
    """The statements of a method."""
    yield from _checks(method_plan)
    yield from _warnings(method_plan)
    if method_plan.other is not None:
        whole = next(argument for argument in method_plan.other.arguments if argument.where == "body")
        yield f"if {whole.name} is not None:"
        yield from (f"    {line}" for line in _sending(method_plan, method_plan.other, is_async=is_async))
    yield from _sending(method_plan, method_plan.usual, is_async=is_async)


def _sending(method_plan: MethodPlan, form: CallForm, *, is_async: bool) -> Iterator[str]:
    """The statements that send what one form of the method was given."""
    body = _body(method_plan, form)
    asked = switch(method_plan, form)
    if body.startswith("{") and (len(method_plan.variants) > 1 or asked is not None):
        names = {argument.name for each in method_plan.forms for argument in each.arguments}
        names |= {method_plan.record.name} if method_plan.record else set()
        local = next(name for name in ("body", "sent", "_sent") if name not in names)
        yield f"{local} = {body}"
        body = local
    if method_plan.switched is not None and asked is not None:
        yield f"if {asked.name}:"
        yield f"    return {_call(method_plan.switched, method_plan, form, body, is_async=is_async)}"
    usual, *others = list(method_plan.variants)
    for variant in others:
        yield f"if {_asked(variant)}:"
        yield f"    return {_call(variant, method_plan, form, body, is_async=is_async)}"
    yield f"return {_call(usual, method_plan, form, body, is_async=is_async)}"


def _checks(method_plan: MethodPlan) -> Iterator[str]:
    """A statement that rejects empty path parameters with the message of the previous SDK, if the package has `compat`."""
    path = [argument for argument in method_plan.arguments if argument.where == "path"]
    if path and method_plan.symbols.replaced:
        scope = method_plan.scope._replace(runtime=True)
        given = [argument.name for argument in path if argument.default != "None"]
        supplied = [argument.name for argument in path if argument.default == "None"]
        for check, names in (("non_empty", given), ("not_blank", supplied)):
            if names:
                yield f"{scope.name(CHECKS, check)}({', '.join(f'{name}={name}' for name in names)})"


def _warnings(method_plan: MethodPlan) -> Iterator[str]:
    """A statement that warns of deprecated arguments that are given."""
    old = dict.fromkeys(each.name for form in method_plan.forms for each in form.arguments if each.warns)
    if old and not method_plan.operation.deprecated:
        scope = method_plan.scope._replace(runtime=True)
        yield f"{scope.name(DEPRECATION, 'warn_of')}({', '.join(f'{name}={name}' for name in old)})"


def switch(method_plan: MethodPlan, form: CallForm) -> MethodArgument | None:
    """The argument that asks for the stream, where a form of the method has one."""
    stream = method_plan.operation.stream
    if method_plan.switched is None or stream is None:
        return None
    asking = (each for each in form.arguments if each.where in ("property", "query", "more"))
    return next((argument for argument in asking if argument.wire_name == stream.switch), None)


def _asked(variant: ResponseVariant) -> str:
    """The condition that selects a variant."""
    if len(variant.accepts) == 1:
        return f"accept == {string(variant.accepts[0])}"
    return f"accept in {tuple_of_strings(variant.accepts)}"


def _call(variant: ResponseVariant, method_plan: MethodPlan, form: CallForm, body: str, *, is_async: bool) -> str:
    runtime = method_plan.scope._replace(runtime=True, hidden=frozenset())
    known = [argument for each in method_plan.forms for argument in each.arguments]
    own_key = f'{{"{KEY}": None, **{options_of(known)}}}'
    options = own_key if has_own_key(known) else options_of(known)
    passed = [options, *(f"{keyword}={value}" for keyword, value in _sent(variant, form))]
    passed += [f"whole={method_plan.record.name}"] if method_plan.record else []
    passed += [f"body={body}"] if body else []
    arguments = [form.operations[variant], *([method_plan.pages] if variant.call == "pages" else [])]
    arguments.append(f"{runtime.name(OPERATION, 'Arguments')}({', '.join(passed)})")
    wait = "await " if is_async and variant.call != "pages" else ""
    return f"{wait}self._sender.{_sender(variant, method_plan)}({', '.join(arguments)})"


def _sender(variant: ResponseVariant, method_plan: MethodPlan) -> str:
    """Method of the sender; with `compat`, binary responses have a separate method."""
    if variant.call != "send_binary" or not method_plan.symbols.replaced:
        return variant.call
    legacy = method_plan.symbols.replaced["._runtime.binary", "Binary"][0].endswith(".legacy")
    return "send_content" if legacy else "send_bytes"


def _sent(variant: ResponseVariant, form: CallForm) -> Iterator[tuple[str, str]]:
    """Keyword arguments of `Arguments` with the values of parameters."""
    for where, keyword in _KEYWORDS.items():
        items = list(given(form.arguments, where))
        if where == "header" and len(variant.accepts) > 1:
            items.append('"accept": accept')
        if items:
            yield keyword, f"{{{', '.join(items)}}}"


def _body(method_plan: MethodPlan, form: CallForm) -> str:
    """The expression for the body, `""` for none."""
    needed = any(argument.null for argument in form.arguments)
    null = method_plan.scope._replace(runtime=True, hidden=frozenset()).name(RECORDS, "NULL") if needed else ""
    whole = [argument for argument in form.arguments if argument.where == "body"]
    if whole:
        return whole[0].value(null)
    members = ", ".join([*_additional(form), *given(form.arguments, "property", null)])
    # A body with only read-only properties is still a body (RFC 9110 section 9.3.4): an object without properties.
    return f"{{{members}}}" if members or _is_empty_body(method_plan) else ""


def _additional(form: CallForm) -> Iterator[str]:
    """Properties that are given as a mapping; those with an argument win."""
    for argument in form.arguments:
        if argument.where == "additional":
            yield f"**({argument.name} or {{}})"


def _is_empty_body(method_plan: MethodPlan) -> bool:
    body = method_plan.operation.body
    return body is not None and body.required and flattened(body, method_plan.symbols) is not None
