"""Parsers of the requests that the API sends: webhooks and callbacks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from ._runtime.compat.signed_webhooks import Signature, SignedWebhookReader
from ._runtime.compat.standard_webhooks import StandardWebhookReader
from ._runtime.unions import ByProperty
from .models.webhooks import Born, Heard, Lost
from .resources.beta import AsyncHooks as _AsyncHooks
from .resources.beta import Hooks as _Hooks

if TYPE_CHECKING:
    from ._runtime.compat.webhooks import Headers


class Webhooks(SignedWebhookReader):
    """Methods of `client.webhooks` for what the API sends by itself."""

    _secret = "stamp_secret"
    _env = "STAMP_SECRET"
    _signature = Signature(
        header="Kennel-Signature",
        signed="v1:{id}:{timestamp}:{body}",
        prefix="v1=",
        id="Kennel-Event",
        timestamp="Kennel-Time",
        time="iso8601",
        tolerance=60,
    )

    def verify_signature(
        self, payload: str | bytes, headers: Headers, *, secret: str | None = None, tolerance: int = 60
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

    def parse(self, payload: str | bytes, headers: Headers, *, secret: str | None = None) -> Born | Lost:
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

    def parse_unsafe(self, payload: str | bytes) -> Heard:
        """What a request holds; nothing is verified.

        Args:
            payload: The request's body as it came.

        Raises:
            WebhookError: The body is not JSON.
        """
        event: Heard = self._parse(Heard, payload)
        return event


class Hooks(StandardWebhookReader, _Hooks):
    """Methods of `client.beta.hooks` for what the API sends by itself."""

    _secret = "hook_key"
    _env = "GOLDEN_HOOK_KEY"
    _argument = "key"
    _raw_secret = "client"
    _names_headers = True

    def unwrap(self, payload: str | bytes, headers: Headers, *, key: str | bytes | None = None) -> Heard:
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
        event: Heard = self._read(Heard, payload, headers, key)
        return event

    def verify_signature(self, payload: str | bytes, headers: Headers, *, key: str | bytes | None = None) -> None:
        """Check that a request is genuine.

        Args:
            payload: The request's body as it came.
            headers: The request's headers.
            key: Secret of the signatures; that of the client by default.

        Raises:
            WebhookVerificationError: The request is not genuine; an exception of `standardwebhooks`.
            ValueError: A header or the secret is missing.
        """
        self._verify(payload, headers, key)


class AsyncHooks(StandardWebhookReader, _AsyncHooks):
    """Methods of `client.beta.hooks` for what the API sends by itself."""

    _secret = "hook_key"
    _env = "GOLDEN_HOOK_KEY"
    _argument = "key"
    _raw_secret = "client"
    _names_headers = True

    def unwrap(self, payload: str | bytes, headers: Headers, *, key: str | bytes | None = None) -> Heard:
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
        event: Heard = self._read(Heard, payload, headers, key)
        return event

    def verify_signature(self, payload: str | bytes, headers: Headers, *, key: str | bytes | None = None) -> None:
        """Check that a request is genuine.

        Args:
            payload: The request's body as it came.
            headers: The request's headers.
            key: Secret of the signatures; that of the client by default.

        Raises:
            WebhookVerificationError: The request is not genuine; an exception of `standardwebhooks`.
            ValueError: A header or the secret is missing.
        """
        self._verify(payload, headers, key)


class DeepHooks(SignedWebhookReader):
    """Methods of `client.alpha.deep.hooks` for what the API sends by itself."""

    _secret = "stamp_secret"
    _env = "STAMP_SECRET"
    _argument = "key"
    _signature = Signature(header="X-Hub-Signature-256", signed="{body}", prefix="sha256=", key="base64")

    def get_signature(self, payload: str | bytes, *, key: str | None = None) -> str:
        """The signature of a request with this body.

        Args:
            payload: The request's body as it came.
            key: Secret of the signatures; that of the client by default.

        Raises:
            ValueError: The secret is missing.
        """
        return self._signature_of(payload, key)

    def is_genuine(self, payload: str | bytes, headers: Headers, *, key: str | None = None) -> bool:
        """Whether a request is genuine.

        Args:
            payload: The request's body as it came.
            headers: The request's headers.
            key: Secret of the signatures; that of the client by default.

        Raises:
            ValueError: A header or the secret is missing.
        """
        return self._is_genuine(payload, headers, key)

    def read(self, payload: str | bytes, headers: Headers, *, key: str | None = None) -> Any:
        """What a request holds, once it is verified.

        Args:
            payload: The request's body as it came.
            headers: The request's headers.
            key: Secret of the signatures; that of the client by default.

        Raises:
            InvalidWebhookSignatureError: The request is not genuine, or too old.
            ValueError: A header or the secret is missing.
            WebhookError: The body is not JSON.
        """
        event: Any = self._read(Any, payload, headers, key)
        return event
