"""Bodies of methods: the calls that send an operation and hand on what comes. Knows the runtime's caller; no signature."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from specloom.plan.arguments import Argument, Where, given
from specloom.plan.drafts import Draft
from specloom.plan.replies import Variant
from specloom.spell import text, tuple_of_texts

RECORDS = "._runtime.records"

_KEYWORDS: dict[Where, str] = {"path": "path", "query": "query", "header": "headers", "cookie": "cookies"}
"""Place of a parameter -> argument of the caller that carries it."""


def plan_body(draft: Draft, *, is_async: bool) -> Iterator[str]:
    """The statements of a method."""
    body = _body(draft)
    if len(draft.operations) > 1 and body.startswith("{"):
        names = {argument.name for argument in draft.arguments}
        local = next(name for name in ("body", "_body", "__body") if name not in names)
        yield f"{local} = {body}"
        body = local
    if draft.switched:
        yield f"if {switch(draft).name}:"
        yield f"    return {_call(draft.switched, draft, body, is_async=is_async)}"
    for variant in draft.variants[1:]:
        yield f"if {_asked(variant)}:"
        yield f"    return {_call(variant, draft, body, is_async=is_async)}"
    yield f"return {_call(draft.variants[0], draft, body, is_async=is_async)}"


def switch(draft: Draft) -> Argument:
    """The argument that asks for the stream."""
    wire = draft.operation.stream.switch if draft.operation.stream else None
    return next(argument for argument in draft.arguments if argument.where == "member" and argument.wire == wire)


def _asked(variant: Variant) -> str:
    """The condition under which a variant is meant."""
    if len(variant.asks) == 1:
        return f"accept == {text(variant.asks[0])}"
    return f"accept in {tuple_of_texts(variant.asks)}"


def _call(variant: Variant, draft: Draft, body: str, *, is_async: bool) -> str:
    arguments = [draft.operations[variant], *([draft.pages] if variant.call == "pages" else []), "options"]
    arguments += [f"{keyword}={value}" for keyword, value in _sent(variant, draft)]
    arguments += [f"body={body}"] if body else []
    wait = "await " if is_async and variant.call != "pages" else ""
    return f"{wait}self._client.{variant.call}({', '.join(arguments)})"


def _sent(variant: Variant, draft: Draft) -> Iterator[tuple[str, str]]:
    """Keyword arguments of the caller: where the values of parameters go."""
    for where, keyword in _KEYWORDS.items():
        items = list(given(draft.arguments, where))
        if where == "header" and len(variant.asks) > 1:
            items.append('"accept": accept')
        if items:
            yield keyword, f"{{{', '.join(items)}}}"


def _body(draft: Draft) -> str:
    """What is sent as the body, `""` for none."""
    needed = any(argument.null for argument in draft.arguments)
    null = attrs.evolve(draft.scope, runtime=True, hidden=frozenset()).name(RECORDS, "NULL") if needed else ""
    whole = [argument for argument in draft.arguments if argument.where == "body"]
    if whole:
        return whole[0].value(null)
    members = ", ".join(given(draft.arguments, "member", null))
    return f"{{{members}}}" if members else ""
