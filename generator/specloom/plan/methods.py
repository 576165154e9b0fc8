"""Methods: signatures, overloads and docstrings, sync and async. Knows what callers see; not how a call is sent."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from specloom import ir
from specloom.plan.arguments import Argument, signature
from specloom.plan.calls import plan_body, switch
from specloom.plan.constants import Constants, returned
from specloom.plan.documentation import described, headline, one_line
from specloom.plan.drafts import Draft, plan_draft, spell_choice
from specloom.plan.errors import raised
from specloom.plan.package import Access, Method, Parameter
from specloom.plan.replies import Variant, good_replies
from specloom.spell import (
    Section,
    docstring,
    identifier,
    joined,
    spell_read,
    text,
)

RECORDS = "._runtime.records"
STREAM = "._runtime.stream"
BINARY = "._runtime.binary"
PAGES = "._runtime.pages"


def plan_methods(
    operation: ir.Operation, stem: str, hidden: frozenset[str], constants: Constants, path: str
) -> tuple[tuple[Method, Method], list[Argument]]:
    """The sync and the async method of an operation, and their arguments.

    Args:
        stem: Name of its constants.
        hidden: Names that the class around gives another meaning.
        path: How its resource is reached, such as `client.chat.completions`.
    """
    draft = plan_draft(operation, stem, hidden, constants)
    docs = _docs(draft)
    methods = (_method(draft, path, docs, is_async=False), _method(draft, path, docs, is_async=True))
    return methods, draft.arguments


def _method(draft: Draft, path: str, docs: str, *, is_async: bool) -> Method:
    operation = draft.operation
    name = identifier(operation.name)
    overloads = tuple(_overloads(draft, is_async=is_async))
    returns = joined(_returns(variant, draft, is_async=is_async) for variant in _all(draft))
    paged = draft.variants[0].call == "pages"
    scope = draft.scope
    return Method(
        name=name,
        define="async def" if is_async and not paged else "def",
        signature=signature(draft.arguments, returns, scope),
        docstring=docs,
        body=tuple(plan_body(draft, is_async=is_async)),
        returns=returns,
        overload=attrs.evolve(scope, runtime=True).name("typing", "overload") if overloads else "",
        overloads=overloads,
        call=f"{path}.{name}({', '.join(_shown(draft.arguments))})",
        endpoint=f"{operation.method.upper()} {operation.path}",
        summary=one_line(operation.summary, operation.docs),
        deprecated=operation.deprecated,
        parameters=tuple(
            Parameter(argument.name, argument.annotation, not argument.default, argument.wire)
            for argument in draft.arguments
        ),
        access=_access(paged, is_async=is_async),
    )


def _shown(arguments: list[Argument]) -> Iterator[str]:
    """Arguments of a call, for people: those that have to be given, and a hint at the rest."""
    for argument in arguments:
        if not argument.default:
            yield argument.name if argument.positional else f"{argument.name}=..."
    if any(argument.default for argument in arguments):
        yield "..."


def _access(paged: bool, *, is_async: bool) -> dict[Access, str]:
    prefix, suffix = "async_" if is_async else "", "_page" if paged else ""
    return {"raw": f"{prefix}raw{suffix}", "opened": f"{prefix}opened{suffix}"}


def _all(draft: Draft) -> tuple[Variant, ...]:
    return (*draft.variants, draft.switched) if draft.switched else draft.variants


def _returns(variant: Variant, draft: Draft, *, is_async: bool) -> str:
    scope, book = draft.scope, draft.book
    prefix = "Async" if is_async else ""
    binary = scope.name(BINARY, f"{prefix}Binary") if ir.Bytes("raw") in variant.types else ""
    match variant.call:
        case "stream" | "stream_completion" | "pages":
            item = spell_read(variant.item or ir.Any(), "typed", scope, book)
            if variant.call == "stream":
                return f"{scope.name(STREAM, f'{prefix}Stream')}[{item}]"
            whole = returned(variant, scope, book, binary=binary)
            if variant.call == "pages":
                return f"{scope.name(PAGES, f'{prefix}Pager')}[{item}, {whole}]"
            return f"{scope.name(STREAM, f'{prefix}CompletionStream')}[{item}, {whole}]"
        case _:
            return returned(variant, scope, book, binary=binary)


def _overloads(draft: Draft, *, is_async: bool) -> Iterator[str]:
    if draft.switched is not None:
        yield from _switch_overloads(draft, draft.switched, is_async=is_async)
        return
    returns = [_returns(variant, draft, is_async=is_async) for variant in draft.variants]
    if len(set(returns)) > 1:
        yield from _accept_overloads(draft, returns)


def _accept_overloads(draft: Draft, returns: list[str]) -> Iterator[str]:
    for at, variant in enumerate(draft.variants):
        annotation = spell_choice(variant.asks, draft.scope)
        changed = _changed(draft, "accept", annotation, text(variant.asks[0]) if at == 0 else "")
        yield signature(changed, returns[at], draft.scope)


def _switch_overloads(draft: Draft, switched: Variant, *, is_async: bool) -> Iterator[str]:
    asked = switch(draft)
    literal_type = draft.scope.name("typing", "Literal")
    plain = joined(_returns(variant, draft, is_async=is_async) for variant in draft.variants)
    stream = _returns(switched, draft, is_async=is_async)
    off = f"{literal_type}[False] | None" if asked.default else f"{literal_type}[False]"
    for annotation, default, returns in (
        (off, asked.default, plain),
        (f"{literal_type}[True]", "", stream),
        (draft.scope.builtin("bool"), "", f"{plain} | {stream}"),
    ):
        yield signature(_changed(draft, asked.name, annotation, default), returns, draft.scope)


def _changed(draft: Draft, name: str, annotation: str, default: str) -> list[Argument]:
    """The arguments, the one called `name` with another annotation and default."""
    return [
        attrs.evolve(argument, annotation=annotation, default=default) if argument.name == name else argument
        for argument in draft.arguments
    ]


def _docs(draft: Draft) -> str:
    operation = draft.operation
    docs = described(headline(operation.summary, operation.docs), deprecated=operation.deprecated)
    arguments = tuple((argument.name, argument.docs) for argument in draft.arguments if argument.docs)
    return docstring(
        docs or f"`{operation.method.upper()} {operation.path}`.",
        (
            Section("Args", arguments),
            Section("Returns", tuple(_returned(operation))),
            Section("Raises", tuple(raised(operation, draft.book))),
        ),
        indent=8,
    )


def _returned(operation: ir.Operation) -> Iterator[tuple[str, str]]:
    """What the description says of good replies, where that is more than a status phrase."""
    for reply in good_replies(operation)[:1]:
        if reply.media and len(reply.docs.split()) > 4:
            yield "", reply.docs
