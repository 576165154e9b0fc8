"""Gives a client the resources that read webhooks, where `client.toml` asks for them. Knows no signature."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

import attrs

from specloom import ir
from specloom.findings import did_you_mean
from specloom.names.taken import names_on_clients, names_on_resources
from specloom.passes.context import Context
from specloom.passes.discriminate_unions import discriminated
from specloom.passes.origins import lock_key_of
from specloom.passes.unions import union_of

if TYPE_CHECKING:
    from specloom.settings.webhooks import WebhookRule


def read_webhooks(client: ir.Client, context: Context) -> ir.Client:
    """A client with the resources that know what any of its webhooks holds, and with those above them."""
    by_place = {lock_key_of(client, shape): key for key, shape in client.shapes.items()}
    found: list[ir.WebhookResource] = []
    for rule in context.settings.webhooks:
        path = tuple(rule.resource.split("."))
        fault = _fault(client, rule, path, context.settings.compat)
        if any(each.path == path for each in found):
            fault = f"{rule.resource!r} reads webhooks already"
        if fault:
            context.report_setting(rule.path, f"webhooks: {fault}")
        elif _events_exist(rule, by_place, context):
            found.append(_resource(client, rule, path, by_place))
    resources = client.resources
    for each in found:
        resources = _with_parents(resources, each.path[:-1])
    return client._replace(events=tuple(found), resources=resources)


def _resource(
    client: ir.Client, rule: WebhookRule, path: tuple[str, ...], by_place: Mapping[str, str]
) -> ir.WebhookResource:
    return ir.WebhookResource(
        path=path,
        secret=rule.secret,
        methods=tuple(
            ir.WebhookMethod(each.name, each.does, _event(client, each.events or rule.events, by_place))
            for each in rule.methods
        ),
        argument=rule.argument,
        library=rule.verifier == "standardwebhooks",
        raw_secret=rule.raw_secret,
        signature=ir.WebhookSignature(**attrs.asdict(rule.signature)) if rule.signature is not None else None,
        extends=_at(client.resources, path) is not None,
    )


def _events_exist(rule: WebhookRule, by_place: Mapping[str, str], context: Context) -> bool:
    """Whether the description has all schemas of events; an error for each that it lacks."""
    given: list[tuple[tuple[str | int, ...], str]] = [(("events", n), place) for n, place in enumerate(rule.events)]
    for number, method in enumerate(rule.methods):
        given += [(("methods", number, "events", n), place) for n, place in enumerate(method.events)]
    wrong = [(path, place) for path, place in given if place not in by_place]
    for path, place in wrong:
        message = f"webhooks: the description has no schema {place!r}{did_you_mean(place, by_place)}"
        context.report_setting((*rule.path, *path), message)
    return not wrong


def _event(client: ir.Client, events: tuple[str, ...], by_place: Mapping[str, str]) -> ir.Type:
    """What a request holds: one of these schemas, else one of the described webhooks."""
    types: list[ir.Type] = [ir.Ref(by_place[place]) for place in events]
    types = types or list(dict.fromkeys(hook.type for hook in client.webhooks if hook.of is None))
    event = union_of(types) if types else ir.Any("the description has no webhooks")
    return discriminated(client, event) if isinstance(event, ir.Union) else event


def _fault(client: ir.Client, rule: WebhookRule, path: tuple[str, ...], compat: str) -> str:
    """Why there can be no such resource, `""` where there can."""
    if not compat:
        return "only packages with `compat` have such a resource; others have the module `webhooks`"
    for depth in range(1, len(path) + 1):
        taken = names_on_clients() if depth == 1 else names_on_resources()
        if path[depth - 1] in taken | {each.name for each in _operations(client, path[: depth - 1])}:
            above = ".".join(path[: depth - 1])
            return f"{f'client.{above}' if above else 'the client'} has {path[depth - 1]!r} already"
    own = {each.name for each in _operations(client, path)}
    same = _at(client.resources, path)
    own |= {child.name for child in same.resources} if same is not None else set()
    both = sorted(own & {method.name for method in rule.methods})
    return f"{rule.resource!r} has {both[0]!r} already" if both else ""


def _operations(client: ir.Client, path: tuple[str, ...]) -> Iterator[ir.Operation]:
    return (operation for operation in client.operations.values() if operation.resource == path)


def _at(resources: tuple[ir.Resource, ...], path: tuple[str, ...]) -> ir.Resource | None:
    """The resource at a path, None if there is none."""
    found = next((each for each in resources if each.name == path[0]), None)
    return found if found is None or len(path) == 1 else _at(found.resources, path[1:])


def _with_parents(resources: tuple[ir.Resource, ...], path: tuple[str, ...]) -> tuple[ir.Resource, ...]:
    """The resources, and those of a path that are not among them, which have no operations."""
    if not path:
        return resources
    known = any(each.name == path[0] for each in resources)
    whole = resources if known else (*resources, ir.Resource(path[0], "", ()))
    return tuple(
        each._replace(resources=_with_parents(each.resources, path[1:])) if each.name == path[0] else each
        for each in whole
    )
