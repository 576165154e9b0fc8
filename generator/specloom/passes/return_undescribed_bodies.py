"""Gives methods whose response bodies nothing describes a result. Knows responses; reads no schema."""

from __future__ import annotations

from specloom import ir
from specloom.passes.context import Context
from specloom.settings import MethodRule


def return_undescribed_bodies(client: ir.Client, context: Context) -> ir.Client:
    """A client in which a method returns any body if no success of its operation describes one.

    A response without `content` says nothing of its body (OAS 3.2.0 section 4.17): files of web frameworks are often
    described so. SDKs that moved in return None; methods of a WebSocket and methods that return described headers stay as
    they are.
    """
    if context.settings.compat:
        return client
    rules = context.settings.methods
    operations = {
        key: operation if rules.get(key, MethodRule()).returns else _returning(operation)
        for key, operation in client.operations.items()
    }
    return client._replace(operations=operations)


def _returning(operation: ir.Operation) -> ir.Operation:
    successes = operation.successes
    if operation.method == "HEAD" or any(response.media or response.headers for response in successes):
        return operation
    if any(response.status[:1] == "1" for response in operation.responses):
        return operation
    if not successes:
        unsaid = ir.Response("2XX", _anything(operation.origin), operation.origin)
        return operation._replace(responses=(*operation.responses, unsaid))
    responses = tuple(
        response._replace(media=_anything(response.origin))
        if response.undescribed_body and response in successes
        else response
        for response in operation.responses
    )
    return operation._replace(responses=responses)


def _anything(origin: ir.Origin) -> tuple[ir.Media, ...]:
    return (ir.Media("*/*", kind="json", type=ir.Any(), origin=origin),)
