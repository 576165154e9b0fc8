"""Applies the final states of `client.toml` to operations, and the idempotency header that makes a retry safe.
Guesses neither.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from specloom import ir
from specloom.findings import did_you_mean
from specloom.passes.aliases import core, record
from specloom.passes.context import Context
from specloom.toml_places import Path

if TYPE_CHECKING:
    from specloom.settings.polling import PollingRule


def find_polling(client: ir.Client, context: Context) -> ir.Client:
    """A client whose operations know their final states and their idempotency header."""
    settings = context.settings
    operations = dict(client.operations)
    for key, rule in settings.polling.items():
        if key not in operations:
            continue
        problems = list(_problems(client, operations[key], rule))
        for path, message in problems:
            context.report_setting(("waiters", key, *path), message)
        if not problems:
            waiter = ir.Polling(tuple(rule.field.split(".")), rule.done, rule.failed)
            operations[key] = operations[key]._replace(polling=waiter)
    if settings.retries.idempotency_header is not None:
        for key, operation in operations.items():
            if operation.method in ("POST", "PATCH"):
                operations[key] = operation._replace(idempotency_header=settings.retries.idempotency_header)
    return client._replace(operations=operations)


def _problems(client: ir.Client, operation: ir.Operation, rule: PollingRule) -> Iterator[tuple[Path, str]]:
    """What of a rule the response does not have."""
    bodies = [media.type for each in operation.responses if each.success for media in each.media]
    if not bodies or operation.pages is not None or operation.stream is not None:
        yield (), f"waiters: {operation.key} does not return one object that can be waited for"
        return
    status: ir.Type | None = bodies[0]
    for step in rule.field.split("."):
        of = core(client, status)
        fields = {each.wire_name: each.type for each in body.fields} if (body := record(client, of)) else {}
        if step not in fields:
            if isinstance(of, ir.Any | ir.Map | ir.Union):  # whatever it holds, the description does not deny it
                return
            yield (
                ("field",),
                f"waiters: the response of {operation.key} has no {rule.field}{did_you_mean(step, fields)}",
            )
            return
        status = fields[step]
    yield from _values(core(client, status), rule)


def _values(status: ir.Type | None, rule: PollingRule) -> Iterator[tuple[Path, str]]:
    """Final values that the status never has."""
    if not isinstance(status, ir.Enum) or status.open:
        return
    known = [value for value in status.values if isinstance(value, str)]
    for key, values in (("done", rule.done), ("failed", rule.failed)):
        for at, value in enumerate(values):
            if value not in known:
                yield (key, at), f"waiters: {rule.field} is never {value!r}{did_you_mean(value, known)}"
