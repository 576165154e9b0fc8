"""Parsers of the requests that the API sends: webhooks and callbacks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from ._runtime.compat.webhooks import WebhookReader
from ._runtime.unions import ByProperty
from ._runtime.webhooks import parse
from .models.webhooks import Born, Lost

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._runtime.compat.webhooks import Headers
    from ._runtime.webhooks import Verify


def parse_born(body: bytes | str, headers: Mapping[str, str] | None = None, verify: Verify | None = None) -> Born:
    """The webhook `born`.

    Args:
        body: The raw body of the request, as bytes or str.
        headers: The headers of the request; only `verify` needs them.
        verify: Function that raises unless the request is genuine; without it, nothing is verified.
    """
    parsed: Born = parse(Born, body, headers, verify)
    return parsed


def parse_lost(body: bytes | str, headers: Mapping[str, str] | None = None, verify: Verify | None = None) -> Lost:
    """The webhook `lost`.

    Args:
        body: The raw body of the request, as bytes or str.
        headers: The headers of the request; only `verify` needs them.
        verify: Function that raises unless the request is genuine; without it, nothing is verified.
    """
    parsed: Lost = parse(Lost, body, headers, verify)
    return parsed


class Hooks(WebhookReader):
    """Methods of `client.hooks` for what the API sends by itself."""

    _secret = "hook_secret"
    _env = "GOLDEN_HOOK_SECRET"

    def unwrap(self, payload: str | bytes, headers: Headers, *, secret: str | None = None) -> Born | Lost:
        """What a request holds, once it is verified.

        Args:
            payload: The request's body as it came.
            headers: The request's headers.
            secret: Secret of the signatures; that of the client by default.

        Raises:
            InvalidWebhookSignatureError: The request is not genuine, or too old.
            ValueError: A header or the secret is missing.
            WebhookError: The body is not JSON.
        """
        event: Born | Lost = self._read(
            Annotated[Born | Lost, ByProperty("type", {"dog.born": Born, "dog.lost": Lost})], payload, headers, secret
        )
        return event

    def verify_signature(
        self, payload: str | bytes, headers: Headers, *, secret: str | None = None, tolerance: int = 300
    ) -> None:
        """Check that a request is genuine.

        Args:
            payload: The request's body as it came.
            headers: The request's headers.
            secret: Secret of the signatures; that of the client by default.
            tolerance: Seconds that its time may be off.

        Raises:
            InvalidWebhookSignatureError: The request is not genuine, or too old.
            ValueError: A header or the secret is missing.
        """
        self._verify(payload, headers, secret, tolerance)
