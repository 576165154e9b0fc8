"""`webhooks.py`: functions that parse webhooks and callbacks. Does not verify requests itself."""

from __future__ import annotations

from specloom import ir
from specloom.emit import ImportCollector, Scope, Section, SymbolTable, docstring, emit_read, identifier
from specloom.plan.client_classes import WebhookParser, WebhooksModule
from specloom.plan.schemes import variable
from specloom.plan.settings import PackageSettings
from specloom.plan.tree import ResourceNode, webhook_nodes
from specloom.plan.webhook_classes import plan_webhook_classes

RUNTIME = "._runtime.webhooks"

_ARGS = Section(
    "Args",
    (
        ("body", "The raw body of the request, as bytes or str."),
        ("headers", "The headers of the request; only `verify` needs them."),
        ("verify", "Function that raises unless the request is genuine; without it, nothing is verified."),
    ),
)


def plan_webhooks(
    client: ir.Client, root: ResourceNode, symbols: SymbolTable, settings: PackageSettings
) -> WebhooksModule | None:
    """The module, None for a client without webhooks."""
    if not client.webhooks and not client.events:
        return None
    names = [f"parse_{identifier(webhook.name)}" for webhook in client.webhooks]
    nodes = list(webhook_nodes(root))
    own = [name for node in nodes for name in node.classes]
    page = ImportCollector("webhooks", [*names, *dict.fromkeys(own)], symbols.replaced)
    webhooks = tuple(
        _webhook(webhook, name, page, symbols) for webhook, name in zip(client.webhooks, names, strict=True)
    )
    resources = tuple(
        cls
        for node in nodes
        for cls in plan_webhook_classes(node, variable(node.resource.secret, settings), page, symbols)
    )
    return WebhooksModule(
        docstring=docstring("Parsers of the requests that the API sends: webhooks and callbacks."),
        imports=page.imports(),
        webhooks=webhooks,
        resources=resources,
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
