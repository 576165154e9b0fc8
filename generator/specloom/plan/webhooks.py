"""`webhooks.py`: functions that read what the API sends by itself. Knows its payloads; not how they are verified."""

from __future__ import annotations

from specloom import ir
from specloom.plan.package import Webhook, WebhooksModule
from specloom.spell import Book, Page, Scope, Section, docstring, identifier, spell_read

RUNTIME = "._runtime.webhooks"

_ARGS = Section(
    "Args",
    (
        ("body", "The request's body as it came: its bytes, or its text."),
        ("headers", "The request's headers; needed by `verify` only."),
        ("verify", "Function that raises unless the request is genuine; without it nothing is verified."),
    ),
)


def plan_webhooks(client: ir.Client, book: Book) -> WebhooksModule | None:
    """The module, None for a client without webhooks."""
    if not client.webhooks:
        return None
    names = [f"parse_{identifier(webhook.name)}" for webhook in client.webhooks]
    page = Page("webhooks", names)
    webhooks = tuple(_webhook(webhook, name, page, book) for webhook, name in zip(client.webhooks, names, strict=True))
    return WebhooksModule(
        docstring=docstring("Readers of what the API sends by itself: webhooks and callbacks."),
        imports=page.imports(),
        webhooks=webhooks,
    )


def _webhook(webhook: ir.Webhook, name: str, page: Page, book: Book) -> Webhook:
    typing, runtime = Scope(page, runtime=False), Scope(page)
    headers = f"{typing.name('collections.abc', 'Mapping')}[str, str] | None = None"
    verify = f"{typing.name(RUNTIME, 'Verify')} | None = None"
    returns = spell_read(webhook.type, "typed", typing, book)
    about = f"The {'callback of `' + webhook.of + '`' if webhook.of else 'webhook'} `{webhook.key}`."
    call = (
        f"{runtime.name(RUNTIME, 'parse')}({spell_read(webhook.type, 'reply', runtime, book)}, body, headers, verify)"
    )
    return Webhook(
        name=name,
        signature=f"(body: bytes | str, headers: {headers}, verify: {verify}) -> {returns}",
        docstring=docstring(webhook.docs or about, (_ARGS,), indent=4),
        body=(f"parsed: {returns} = {call}", "return parsed"),
    )
