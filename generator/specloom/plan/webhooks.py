"""`webhooks.py`: functions that parse webhooks and callbacks. Does not verify requests itself."""

from __future__ import annotations

from specloom import ir
from specloom.emit import ImportCollector, Scope, Section, SymbolTable, docstring, emit_read, identifier
from specloom.names.spelling import camel
from specloom.plan.client_classes import WebhookClass, WebhookParser, WebhooksModule

RUNTIME = "._runtime.webhooks"
COMPAT = "._runtime.compat.webhooks"

_ARGS = Section(
    "Args",
    (
        ("body", "The raw body of the request, as bytes or str."),
        ("headers", "The headers of the request; only `verify` needs them."),
        ("verify", "Function that raises unless the request is genuine; without it, nothing is verified."),
    ),
)
_UNWRAP = Section(
    "Args",
    (
        ("payload", "The request's body as it came."),
        ("headers", "The request's headers."),
        ("secret", "Secret of the signatures; that of the client by default."),
    ),
)
_RAISES = Section(
    "Raises",
    (
        ("InvalidWebhookSignatureError", "The request is not genuine."),
        ("ValueError", "A header or the secret is missing."),
    ),
)


def plan_webhooks(client: ir.Client, symbols: SymbolTable) -> WebhooksModule | None:
    """The module, None for a client without webhooks."""
    if not client.webhooks:
        return None
    names = [f"parse_{identifier(webhook.name)}" for webhook in client.webhooks]
    own = [resource_class(client.events)] if client.events is not None else []
    page = ImportCollector("webhooks", [*names, *own], symbols.replaced)
    webhooks = tuple(
        _webhook(webhook, name, page, symbols) for webhook, name in zip(client.webhooks, names, strict=True)
    )
    resource = _resource(client.events, page, symbols) if client.events is not None else None
    return WebhooksModule(
        docstring=docstring("Parsers of the requests that the API sends: webhooks and callbacks."),
        imports=page.imports(),
        webhooks=webhooks,
        resource=resource,
    )


def resource_class(resource: ir.WebhookResource) -> str:
    """Name of the class of the resource that reads webhooks."""
    return camel(resource.name)


def _resource(resource: ir.WebhookResource, page: ImportCollector, symbols: SymbolTable) -> WebhookClass:
    typing, runtime = Scope(page, runtime=False), Scope(page)
    event = emit_read(resource.event, "typed", typing, symbols)
    expression = emit_read(resource.event, "response", runtime, symbols)
    headers = typing.name(COMPAT, "Headers")
    return WebhookClass(
        name=resource_class(resource),
        base=runtime.name(COMPAT, "WebhookMethods"),
        docstring=docstring(f"Methods of `client.{resource.name}`: what the API sends by itself.", indent=4),
        signature=f"(self, payload: str | bytes, headers: {headers}, *, secret: str | None = None) -> {event}",
        unwrap_docstring=docstring("What a request holds, once it is verified.", (_UNWRAP, _RAISES), indent=8),
        body=(f"event: {event} = self._read({expression}, payload, headers, secret)", "return event"),
    )


def _webhook(webhook: ir.Webhook, name: str, page: ImportCollector, symbols: SymbolTable) -> WebhookParser:
    typing, runtime = Scope(page, runtime=False), Scope(page)
    headers = f"{typing.name('collections.abc', 'Mapping')}[str, str] | None = None"
    verify = f"{typing.name(RUNTIME, 'Verify')} | None = None"
    returns = emit_read(webhook.type, "typed", typing, symbols)
    about = f"The {'callback of `' + webhook.of + '`' if webhook.of else 'webhook'} `{webhook.key}`."
    call = f"{runtime.name(RUNTIME, 'parse')}({emit_read(webhook.type, 'response', runtime, symbols)}, body, headers, verify)"
    return WebhookParser(
        name=name,
        signature=f"(body: bytes | str, headers: {headers}, verify: {verify}) -> {returns}",
        docstring=docstring(webhook.docs or about, (_ARGS,), indent=4),
        body=(f"parsed: {returns} = {call}", "return parsed"),
    )
