"""Applies the final states of `client.toml` to operations, and the idempotency header that makes a retry safe.
Guesses neither.
"""

from __future__ import annotations

import attrs

from specloom import ir
from specloom.passes import codes
from specloom.passes.context import Context


def find_polling(client: ir.Client, context: Context) -> ir.Client:
    """A client whose operations know their final states and their idempotency header."""
    settings = context.settings
    operations = dict(client.operations)
    for key, rule in settings.polling.items():
        if key not in operations:
            context.report(codes.INVALID_SETTING, f"waiters: the description has no operation {key!r}", client.origin)
            continue
        waiter = ir.Polling(tuple(rule.field.split(".")), rule.done, rule.failed)
        operations[key] = attrs.evolve(operations[key], polling=waiter)
    if settings.idempotency_header is not None:
        for key, operation in operations.items():
            if operation.method in ("POST", "PATCH"):
                operations[key] = attrs.evolve(operation, idempotency_header=settings.idempotency_header)
    return attrs.evolve(client, operations=operations)
