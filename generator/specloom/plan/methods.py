"""Methods: signatures, overloads and docstrings, sync and async. Not concerned with how a call is sent."""

from __future__ import annotations

from collections.abc import Iterator

from specloom import ir
from specloom.emit import Section, docstring, identifier, string
from specloom.plan.arguments import MethodArgument, in_signature_order, signature
from specloom.plan.calls import plan_body
from specloom.plan.constants import Constants
from specloom.plan.documentation import described, headline, one_line
from specloom.plan.errors import raised
from specloom.plan.examples import example_call
from specloom.plan.method_plan import MethodPlan, plan_call
from specloom.plan.overloads import declared, implementation, returns
from specloom.plan.raw_response_classes import Access
from specloom.plan.resource_classes import DeclaredOverload, Method, MethodParameter

DEPRECATION = "._runtime.deprecation"


def plan_methods(
    operation: ir.Operation, stem: str, hidden: frozenset[str], constants: Constants, path: str
) -> tuple[tuple[Method, Method], list[MethodArgument]]:
    """The sync and the async method of an operation, and their arguments.

    Args:
        stem: Name of its constants.
        hidden: Names that have another meaning in the enclosing class.
        path: Expression of its resource, such as `client.chat.completions`.
    """
    method_plan = plan_call(operation, stem, hidden, constants)
    docs = example = ""
    if constants.symbols.texts:
        docs, example = _docs(method_plan), example_call(operation, method_plan.arguments, path, constants.symbols)
    sync, other = (_method(method_plan, path, docs, example, is_async=is_async) for is_async in (False, True))
    return (sync, other), method_plan.arguments


def _method(method_plan: MethodPlan, path: str, docs: str, example: str, *, is_async: bool) -> Method:
    operation = method_plan.operation
    name = identifier(operation.name)
    written = declared(method_plan, is_async=is_async)
    returned = returns(method_plan, is_async=is_async)
    paged = method_plan.variants[0].call == "pages"
    scope = method_plan.scope
    return Method(
        name=name,
        define="async def" if is_async and not paged else "def",
        signature=signature(implementation(method_plan), returned, scope),
        docstring=docs,
        body=tuple(plan_body(method_plan, is_async=is_async)) if method_plan.symbols.texts else (),
        returns=returned,
        overload=ir.evolve(scope, runtime=True).name("typing", "overload") if written else "",
        overloads=tuple(signature(each.arguments, each.returns, scope) for each in written),
        declared=tuple(
            DeclaredOverload(
                signature(each.arguments, each.returns, scope),
                _decorator(method_plan, _deprecation(method_plan) or each.deprecation, "deprecated_overload"),
            )
            for each in written
        ),
        call=f"{path}.{name}({', '.join(_shown(method_plan.arguments))})",
        example=example,
        endpoint=f"{operation.method.upper()} {operation.path}",
        summary=one_line(operation.summary, operation.docs),
        deprecated=operation.deprecated,
        parameters=tuple(
            MethodParameter(argument.name, argument.annotation, not argument.default, argument.wire_name)
            for argument in (_documented(method_plan) if method_plan.symbols.texts else ())
        ),
        access=_access(paged, is_async=is_async) if method_plan.symbols.texts else {},
        deprecation=_decorator(method_plan, _deprecation(method_plan)),
    )


def _documented(method_plan: MethodPlan) -> list[MethodArgument]:
    """The arguments as they are usually given, and the body that may be given instead."""
    other = [
        *(method_plan.other.arguments if method_plan.other is not None else ()),
        *filter(None, [method_plan.record]),
    ]
    known = {argument.name for argument in method_plan.arguments}
    more = [ir.evolve(argument, default="None") for argument in other if argument.name not in known]
    return in_signature_order([*method_plan.arguments, *more])


def _deprecation(method_plan: MethodPlan) -> str:
    """The message that marks the method as deprecated, `""` if it is not."""
    operation = method_plan.operation
    return (one_line("", operation.instead) or "This operation is deprecated.") if operation.deprecated else ""


def _decorator(method_plan: MethodPlan, message: str, decorator: str = "deprecated") -> str:
    """The decorator with a message, `""` without one."""
    if not message:
        return ""
    return f"{ir.evolve(method_plan.scope, runtime=True).name(DEPRECATION, decorator)}({string(message)})"


def _shown(arguments: list[MethodArgument]) -> Iterator[str]:
    """Arguments of a call for documentation: the required ones, and a hint at the others."""
    for argument in arguments:
        if not argument.default:
            yield argument.name if argument.positional else f"{argument.name}=..."
    if any(argument.default for argument in arguments):
        yield "..."


def _access(paged: bool, *, is_async: bool) -> dict[Access, str]:
    prefix = "async_" if is_async else ""
    suffix = "_page" if paged else ""
    return {"raw": f"{prefix}raw{suffix}", "opened": f"{prefix}opened{suffix}"}


def _docs(method_plan: MethodPlan) -> str:
    operation = method_plan.operation
    docs = described(headline(operation.summary, operation.docs), deprecated=operation.deprecated)
    arguments = tuple((argument.name, argument.docs) for argument in _documented(method_plan) if argument.docs)
    return docstring(
        docs or f"`{operation.method.upper()} {operation.path}`.",
        (
            Section("Args", arguments),
            Section("Returns", tuple(_returned(operation))),
            Section("Raises", tuple(raised(operation, method_plan.symbols))),
        ),
        indent=8,
    )


def _returned(operation: ir.Operation) -> Iterator[tuple[str, str]]:
    """The description of success responses, if it is more than a status phrase."""
    for response in operation.successes[:1]:
        if response.media and len(response.docs.split()) > 4:
            yield "", response.docs
