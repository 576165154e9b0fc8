"""Methods: signatures, docstrings and bodies, sync and async. Knows the runtime's caller; not which class they join."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from specloom import ir
from specloom.plan.arguments import Argument, Where, given, in_signature_order, plan_arguments, signature
from specloom.plan.constants import Constants, returned, spell_operation
from specloom.plan.documentation import described, headline, one_line
from specloom.plan.errors import raised
from specloom.plan.package import Access, Method, Parameter
from specloom.plan.replies import Variant, good_replies, variants
from specloom.plan.requests import contents, sent_as
from specloom.spell import (
    Book,
    Scope,
    Section,
    docstring,
    identifier,
    joined,
    literal,
    spell_read,
    text,
    tuple_of_texts,
)

RECORDS = "._runtime.records"
STREAM = "._runtime.stream"
BINARY = "._runtime.binary"
PAGES = "._runtime.pages"


@attrs.frozen
class Draft:
    """An operation on its way to two methods.

    Attributes:
        hidden: Names that the class around gives another meaning.
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


def plan_methods(
    operation: ir.Operation, stem: str, hidden: frozenset[str], constants: Constants, path: str
) -> tuple[tuple[Method, Method], list[Argument]]:
    """The sync and the async method of an operation, and their arguments.

    Args:
        stem: Name of its constants.
        hidden: Names that the class around gives another meaning.
        path: How its resource is reached, such as `client.chat.completions`.
    """
    draft = _draft(operation, stem, hidden, constants)
    methods = (_method(draft, path, is_async=False), _method(draft, path, is_async=True))
    return methods, draft.arguments


def _draft(operation: ir.Operation, stem: str, hidden: frozenset[str], constants: Constants) -> Draft:
    book = constants.book
    scope = Scope(constants.page, runtime=False, hidden=hidden)
    plain, switched = variants(operation, book)
    bodies = contents(operation.body)
    taken = [name for name, needed in (("content_type", len(bodies) > 1), ("accept", len(plain) > 1)) if needed]
    arguments = plan_arguments(operation, scope, book, taken)
    if len(bodies) > 1:
        arguments.append(_choice("content_type", [sent_as(media) for media in bodies], "How the body is sent.", scope))
    if len(plain) > 1:
        arguments.append(_choice("accept", [variant.media_type for variant in plain], "What to return.", scope))
    operations = {
        variant: _constant(operation, variant, bodies, stem + suffix, arguments, constants)
        for variant, suffix in _suffixed(plain, switched)
    }
    pages = _pages(operation, stem, constants)
    return Draft(operation, scope, book, in_signature_order(arguments), plain, switched, operations, pages)


def _choice(name: str, values: list[str], docs: str, scope: Scope) -> Argument:
    options = ", ".join(text(value) for value in dict.fromkeys(values))
    annotation = f"{scope.name('typing', 'Literal')}[{options}]"
    return Argument(name, "", "call", annotation, text(values[0]), docs)


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


def _method(draft: Draft, path: str, *, is_async: bool) -> Method:
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
        docstring=_docs(draft),
        body=tuple(_body(draft, is_async=is_async)),
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
        annotation = f"{draft.scope.name('typing', 'Literal')}[{text(variant.media_type)}]"
        changed = _changed(draft, "accept", annotation, text(variant.media_type) if at == 0 else "")
        yield signature(changed, returns[at], draft.scope)


def _switch_overloads(draft: Draft, switched: Variant, *, is_async: bool) -> Iterator[str]:
    switch = _switch(draft)
    literal_type = draft.scope.name("typing", "Literal")
    plain = joined(_returns(variant, draft, is_async=is_async) for variant in draft.variants)
    stream = _returns(switched, draft, is_async=is_async)
    off = f"{literal_type}[False] | None" if switch.default else f"{literal_type}[False]"
    for annotation, default, returns in (
        (off, switch.default, plain),
        (f"{literal_type}[True]", "", stream),
        (draft.scope.builtin("bool"), "", f"{plain} | {stream}"),
    ):
        yield signature(_changed(draft, switch.name, annotation, default), returns, draft.scope)


def _switch(draft: Draft) -> Argument:
    wire = draft.operation.stream.switch if draft.operation.stream else None
    return next(argument for argument in draft.arguments if argument.where == "member" and argument.wire == wire)


def _changed(draft: Draft, name: str, annotation: str, default: str) -> list[Argument]:
    """The arguments, the one called `name` with another annotation and default."""
    return [
        attrs.evolve(argument, annotation=annotation, default=default) if argument.name == name else argument
        for argument in draft.arguments
    ]


def _body(draft: Draft, *, is_async: bool) -> Iterator[str]:
    sent = _sent(draft)
    if len(draft.operations) == 1:
        yield f"return {_call(draft.variants[0], draft, sent, is_async=is_async)}"
        return
    names = {argument.name for argument in draft.arguments}
    if "body" in sent and sent["body"].startswith("{"):
        local = next(name for name in ("body", "_body", "__body") if name not in names)
        yield f"{local} = {sent['body']}"
        sent["body"] = local
    if draft.switched:
        yield f"if {_switch(draft).name}:"
        yield f"    return {_call(draft.switched, draft, sent, is_async=is_async)}"
    for variant in draft.variants[1:]:
        yield f"if accept == {text(variant.media_type)}:"
        yield f"    return {_call(variant, draft, sent, is_async=is_async)}"
    yield f"return {_call(draft.variants[0], draft, sent, is_async=is_async)}"


_KEYWORDS: dict[Where, str] = {"path": "path", "query": "query", "header": "headers", "cookie": "cookies"}
"""Place of a parameter -> argument of the caller that carries it."""


def _sent(draft: Draft) -> dict[str, str]:
    """Keyword arguments of the caller: where the values go, spelled."""
    needed = any(argument.null for argument in draft.arguments)
    null = attrs.evolve(draft.scope, runtime=True, hidden=frozenset()).name(RECORDS, "NULL") if needed else ""
    sent: dict[str, str] = {}
    for where, keyword in _KEYWORDS.items():
        if items := list(given(draft.arguments, where, null)):
            sent[keyword] = f"{{{', '.join(items)}}}"
    if any(argument.where == "member" for argument in draft.arguments):
        sent["body"] = f"{{{', '.join(given(draft.arguments, 'member', null))}}}"
    for argument in draft.arguments:
        if argument.where == "body":
            sent["body"] = f"{null} if {argument.name} is None else {argument.name}" if argument.null else argument.name
    return sent


def _call(variant: Variant, draft: Draft, sent: dict[str, str], *, is_async: bool) -> str:
    operation = draft.operations[variant]
    arguments = [operation, *([draft.pages] if variant.call == "pages" else []), "options"]
    arguments += [f"{keyword}={value}" for keyword, value in sent.items()]
    wait = "await " if is_async and variant.call != "pages" else ""
    return f"{wait}self._client.{variant.call}({', '.join(arguments)})"


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
