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
) -> tuple[tuple[Method, ...], list[MethodArgument]]:
    """The sync method of an operation and, unless it is left out, the async one; and their arguments.

    Args:
        stem: Name of its constants.
        hidden: Names that have another meaning in the enclosing class.
        path: Expression of its resource, such as `client.chat.completions`.
    """
    method_plan = plan_call(operation, stem, hidden, constants)
    docs = example = ""
    if constants.symbols.texts:
        docs, example = _docs(method_plan), example_call(operation, method_plan.arguments, path, constants.symbols)
    sync = _sync(method_plan, path, docs, example)
    methods = (sync,) if constants.symbols.sync_only else (sync, _as_async(sync, method_plan))
    return methods, method_plan.arguments


def _sync(method_plan: MethodPlan, path: str, docs: str, example: str) -> Method:
    operation, texts = method_plan.operation, method_plan.symbols.texts
    name = identifier(operation.name)
    overloads = _overloads(method_plan, is_async=False)
    returned = returns(method_plan, is_async=False)
    return Method(
        name=name,
        define="def",
        signature=signature(implementation(method_plan), returned, method_plan.scope),
        docstring=docs,
        body=tuple(plan_body(method_plan, is_async=False)) if texts else (),
        returns=returned,
        overload=method_plan.scope._replace(runtime=True).name("typing", "overload") if overloads else "",
        overloads=tuple(each.signature for each in overloads),
        declared=overloads,
        call=f"{path}.{name}({', '.join(_shown(method_plan.arguments))})" if texts else "",
        example=example,
        endpoint=f"{operation.method.upper()} {operation.path}",
        summary=one_line(operation.summary, operation.docs) if texts else "",
        deprecated=operation.deprecated,
        parameters=tuple(
            MethodParameter(argument.name, argument.annotation, not argument.default, argument.wire_name)
            for argument in (_documented(method_plan) if texts else ())
        ),
        access=_access(method_plan, is_async=False) if texts else {},
        deprecation=_decorator(method_plan, _deprecation(method_plan)),
    )


def _as_async(sync: Method, method_plan: MethodPlan) -> Method:
    """The async method; what documents it is that of the sync one."""
    overloads = _overloads(method_plan, is_async=True)
    returned = returns(method_plan, is_async=True)
    return sync._replace(
        define="def" if _is_paged(method_plan) else "async def",
        signature=signature(implementation(method_plan), returned, method_plan.scope),
        body=tuple(plan_body(method_plan, is_async=True)) if method_plan.symbols.texts else (),
        returns=returned,
        overloads=tuple(each.signature for each in overloads),
        declared=overloads,
        access=_access(method_plan, is_async=True) if method_plan.symbols.texts else {},
    )


def _overloads(method_plan: MethodPlan, *, is_async: bool) -> tuple[DeclaredOverload, ...]:
    return tuple(
        DeclaredOverload(
            signature(each.arguments, each.returns, method_plan.scope),
            _decorator(method_plan, _deprecation(method_plan) or each.deprecation, "deprecated_overload"),
        )
        for each in declared(method_plan, is_async=is_async)
    )


def _is_paged(method_plan: MethodPlan) -> bool:
    return method_plan.variants[0].call == "pages"


def _documented(method_plan: MethodPlan) -> list[MethodArgument]:
    """The arguments as they are usually given, and the body that may be given instead."""
    other = [
        *(method_plan.other.arguments if method_plan.other is not None else ()),
        *filter(None, [method_plan.record]),
    ]
    known = {argument.name for argument in method_plan.arguments}
    more = [argument._replace(default="None") for argument in other if argument.name not in known]
    return in_signature_order([*method_plan.arguments, *more])


def _deprecation(method_plan: MethodPlan) -> str:
    """The message that marks the method as deprecated, `""` if it is not."""
    operation = method_plan.operation
    return (one_line("", operation.instead) or "This operation is deprecated.") if operation.deprecated else ""


def _decorator(method_plan: MethodPlan, message: str, decorator: str = "deprecated") -> str:
    """The decorator with a message, `""` without one."""
    if not message:
        return ""
    return f"{method_plan.scope._replace(runtime=True).name(DEPRECATION, decorator)}({string(message)})"


def _shown(arguments: list[MethodArgument]) -> Iterator[str]:
    """Arguments of a call for documentation: the required ones, and a hint at the others."""
    for argument in arguments:
        if not argument.default:
            yield argument.name if argument.positional else f"{argument.name}=..."
    if any(argument.default for argument in arguments):
        yield "..."


def _access(method_plan: MethodPlan, *, is_async: bool) -> dict[Access, str]:
    prefix = "async_" if is_async else ""
    suffix = "_page" if _is_paged(method_plan) else ""
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
