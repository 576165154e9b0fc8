"""Parsers of the requests that the API sends: webhooks and callbacks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from ._runtime.compat.standard_webhooks import StandardWebhookReader
from ._runtime.unions import ByProperty
from ._runtime.webhooks import parse
from .models.webhooks import Born, Lost
from .resources.webhooks import AsyncWebhooks as _AsyncWebhooks
from .resources.webhooks import Webhooks as _Webhooks

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._runtime.compat.webhooks import Headers
    from ._runtime.webhooks import Verify


def parse_dog_born(body: bytes | str, headers: Mapping[str, str] | None = None, verify: Verify | None = None) -> Born:
    """The webhook `dogBorn`.

    Args:
        body: The raw body of the request, as bytes or str.
        headers: The headers of the request; only `verify` needs them.
        verify: Function that raises unless the request is genuine; without it, nothing is verified.
    """
    parsed: Born = parse(Born, body, headers, verify)
    return parsed


def parse_dog_lost(body: bytes | str, headers: Mapping[str, str] | None = None, verify: Verify | None = None) -> Lost:
    """The webhook `dogLost`.

    Args:
        body: The raw body of the request, as bytes or str.
        headers: The headers of the request; only `verify` needs them.
        verify: Function that raises unless the request is genuine; without it, nothing is verified.
    """
    parsed: Lost = parse(Lost, body, headers, verify)
    return parsed


class Webhooks(StandardWebhookReader, _Webhooks):
    """Methods of `client.webhooks` for what the API sends by itself."""

    _secret = "hook_key"
    _env = "HOOK_KEY"
    _argument = "key"
    _raw_secret = "always"

    def unwrap(self, payload: str | bytes, headers: Headers, *, key: str | bytes | None = None) -> Born | Lost:
        """What a request holds, once it is verified.

        Args:
            payload: The request's body as it came.
            headers: The request's headers.
            key: Secret of the signatures; that of the client by default.

        Raises:
            WebhookVerificationError: The request is not genuine; an exception of `standardwebhooks`.
            ValueError: A header or the secret is missing.
            WebhookError: The body is not JSON.
        """
        event: Born | Lost = self._read(
            Annotated[Born | Lost, ByProperty("type", {"dog.born": Born, "dog.lost": Lost})], payload, headers, key
        )
        return event

    def unsafe_unwrap(self, payload: str | bytes) -> Born | Lost:
        """What a request holds; nothing is verified.

        Args:
            payload: The request's body as it came.

        Raises:
            WebhookError: The body is not JSON.
        """
        event: Born | Lost = self._parse(
            Annotated[Born | Lost, ByProperty("type", {"dog.born": Born, "dog.lost": Lost})], payload
        )
        return event


class AsyncWebhooks(StandardWebhookReader, _AsyncWebhooks):
    """Methods of `client.webhooks` for what the API sends by itself."""

    _secret = "hook_key"
    _env = "HOOK_KEY"
    _argument = "key"
    _raw_secret = "always"

    def unwrap(self, payload: str | bytes, headers: Headers, *, key: str | bytes | None = None) -> Born | Lost:
        """What a request holds, once it is verified.

        Args:
            payload: The request's body as it came.
            headers: The request's headers.
            key: Secret of the signatures; that of the client by default.

        Raises:
            WebhookVerificationError: The request is not genuine; an exception of `standardwebhooks`.
            ValueError: A header or the secret is missing.
            WebhookError: The body is not JSON.
        """
        event: Born | Lost = self._read(
            Annotated[Born | Lost, ByProperty("type", {"dog.born": Born, "dog.lost": Lost})], payload, headers, key
        )
        return event

    def unsafe_unwrap(self, payload: str | bytes) -> Born | Lost:
        """What a request holds; nothing is verified.

        Args:
            payload: The request's body as it came.

        Raises:
            WebhookError: The body is not JSON.
        """
        event: Born | Lost = self._parse(
            Annotated[Born | Lost, ByProperty("type", {"dog.born": Born, "dog.lost": Lost})], payload
        )
        return event
