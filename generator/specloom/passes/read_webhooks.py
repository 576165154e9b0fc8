"""Gives a client the resource that reads webhooks, where `client.toml` asks for one. Knows no signature."""

from __future__ import annotations

from specloom import ir
from specloom import lazy_attrs as attrs
from specloom.names.taken import names_on_clients
from specloom.passes.context import Context
from specloom.passes.discriminate_unions import discriminated
from specloom.passes.unions import union_of


def read_webhooks(client: ir.Client, context: Context) -> ir.Client:
    """A client that knows what any of its webhooks holds."""
    rule = context.settings.webhooks
    if rule is None:
        return client
    fault = _fault(client, rule.resource, context.settings.compat)
    if fault:
        context.report_setting(("webhooks",), f"webhooks: {fault}")
        return client
    types = dict.fromkeys(hook.type for hook in client.webhooks if hook.of is None)
    event = union_of(list(types))
    told = discriminated(client, event) if isinstance(event, ir.Union) else event
    return attrs.evolve(client, events=ir.WebhookResource(rule.resource, rule.secret, told))


def _fault(client: ir.Client, resource: str, compat: str) -> str:
    """Why there can be no such resource, `""` where there can."""
    if not compat:
        return "only packages with `compat` have such a resource; others have the module `webhooks`"
    if not any(hook.of is None for hook in client.webhooks):
        return "the description has no webhooks"
    taken = {each.name for each in client.resources} | names_on_clients()
    taken |= {operation.name for operation in client.operations.values() if not operation.resource}
    if resource in taken:
        return f"the client has {resource!r} already"
    return ""
