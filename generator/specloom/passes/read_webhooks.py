"""Gives a client the resource that reads webhooks, where `client.toml` asks for one. Knows no signature."""

from __future__ import annotations

import attrs

from specloom import ir
from specloom.names.taken import names_on_clients
from specloom.passes.context import Context
from specloom.passes.discriminate_unions import discriminated
from specloom.passes.unions import union_of
from specloom.settings import WebhookRule


def read_webhooks(client: ir.Client, context: Context) -> ir.Client:
    """A client that knows what any of its webhooks holds."""
    rule = context.settings.webhooks
    if rule is None:
        return client
    fault = _fault(client, rule, context.settings.compat)
    if fault:
        context.report_setting(("webhooks",), f"webhooks: {fault}")
        return client
    types = dict.fromkeys(hook.type for hook in client.webhooks if hook.of is None)
    event = union_of(list(types)) if types else ir.Any("the description has no webhooks")
    events = ir.WebhookResource(
        name=rule.resource,
        secret=rule.secret,
        event=discriminated(client, event) if isinstance(event, ir.Union) else event,
        argument=rule.argument,
        methods=rule.methods,
        library=rule.verifier == "standardwebhooks",
        raw_secret=rule.raw_secret,
        extends=any(each.name == rule.resource for each in client.resources),
    )
    return attrs.evolve(client, events=events)


def _fault(client: ir.Client, rule: WebhookRule, compat: str) -> str:
    """Why there can be no such resource, `""` where there can."""
    resource = rule.resource
    if not compat:
        return "only packages with `compat` have such a resource; others have the module `webhooks`"
    taken = {operation.name for operation in client.operations.values() if not operation.resource} | names_on_clients()
    if resource in taken:
        return f"the client has {resource!r} already"
    own = {operation.name for operation in client.operations.values() if operation.resource == (resource,)}
    own |= {child.name for each in client.resources if each.name == resource for child in each.resources}
    both = sorted(own & set(rule.methods))
    if both:
        return f"{resource!r} has {both[0]!r} already"
    return ""
