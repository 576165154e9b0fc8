"""What a description says that operations return and webhooks hold. Knows no SDK."""

from __future__ import annotations

from specloom import ir


def described_events(client: ir.Client) -> list[ir.Type]:
    """The types of the webhooks that the description lists."""
    return list(dict.fromkeys(hook.type for hook in client.webhooks if hook.of is None))


def success_types(operation: ir.Operation) -> list[ir.Type]:
    """The types that a successful operation may return, without streams."""
    return [
        media.type
        for response in operation.responses
        if response.success
        for media in response.media
        if media.kind not in ("sse", "jsonl")
    ]
