"""Removes the operations that `client.toml` hides, so that they get no method. The description keeps them."""

from __future__ import annotations

from specloom import ir
from specloom.passes.context import Context


def hide_operations(client: ir.Client, context: Context) -> ir.Client:
    """A client without the operations that `client.toml` hides."""
    shown = {key: operation for key, operation in client.operations.items() if key not in context.settings.hidden}
    return client if len(shown) == len(client.operations) else client._replace(operations=shown)
