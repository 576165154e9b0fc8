"""What an API sends to its user, verified and read, as an SDK's `client.webhooks` does. Knows signatures of Standard Webhooks
(https://github.com/standard-webhooks/standard-webhooks, version 1.0); not what events hold.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import time
from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from ..webhooks import parse

Headers: TypeAlias = Mapping[str, str] | Sequence[tuple[str, str]]


class InvalidWebhookSignatureError(ValueError):
    """The signature, or the time, of a webhook is not right. In new code `WebhookError`."""


class WebhookReader:
    """Verifies and reads webhooks; may be the first base class of a resource that has operations too."""

    def __init__(self, client: Any, secret: str, env: str) -> None:
        """`secret` is the client's attribute that holds the secret, `env` the variable it comes from."""
        self._client, self._secret, self._env = client, secret, env
        self._sender = client._sender

    def _verify(self, payload: str | bytes, headers: Headers, secret: Any, tolerance: int = 300) -> None:
        key, given = self._key(secret), lower_names(headers)
        signatures, timestamp, id_ = (
            needed_header(given, f"webhook-{name}") for name in ("signature", "timestamp", "id")
        )
        _check_time(timestamp, tolerance)
        body = payload.encode() if isinstance(payload, str) else payload
        signed = hmac.new(key, b".".join((id_.encode(), timestamp.encode(), body)), hashlib.sha256)
        right = base64.b64encode(signed.digest())
        matching = [hmac.compare_digest(right, each.removeprefix("v1,").encode()) for each in signatures.split()]
        if not any(matching):
            raise InvalidWebhookSignatureError("The given webhook signature does not match the expected signature")

    def _given(self, secret: Any) -> Any:
        """The argument, else the client's secret; None if it is blank, as anybody can sign with a blank key."""
        given = secret if secret is not None else getattr(self._client, self._secret)
        return given if given and given.strip() else None

    def _key(self, secret: str | None) -> bytes:
        """The bytes of a secret, whose base64 begins with `whsec_`."""
        given: str | None = self._given(secret)
        if given is None:
            raise ValueError(
                f"The webhook secret must either be set using the env var, {self._env}, on the client class, "
                f"{type(self._client).__name__}({self._secret}='123'), or passed to this function"
            )
        return given.encode() if not given.startswith(PREFIX) else decoded_secret(given)

    def _read(self, expression: Any, payload: str | bytes, headers: Headers, secret: Any) -> Any:
        self._verify(payload, headers, secret)
        return self._parse(expression, payload)

    def _parse(self, expression: Any, payload: str | bytes) -> Any:
        return parse(expression, payload)


class WebhookMethods(WebhookReader):
    """Methods that verify and read webhooks. In new code the functions of `webhooks`."""

    def verify_signature(
        self, payload: str | bytes, headers: Headers, *, secret: str | None = None, tolerance: int = 300
    ) -> None:
        """Check that a request is genuine.

        Args:
            payload: Its body as it came.
            headers: Its headers.
            secret: The shared secret; that of the client by default.
            tolerance: Seconds that its time may be off.

        Raises:
            ValueError: A header or the secret is missing.
            InvalidWebhookSignatureError: It is not genuine, or too old.
        """
        self._verify(payload, headers, secret, tolerance)


PREFIX = "whsec_"
"""What a secret in base64 begins with."""


def decoded_secret(secret: str) -> bytes:
    """The key in the base64 of a secret that begins with `PREFIX`.

    Raises:
        ValueError: There is none, or it is not base64.
    """
    try:
        key = base64.b64decode(secret.removeprefix(PREFIX))
    except binascii.Error as error:
        raise ValueError(f"the webhook secret is not base64 after `{PREFIX}`") from error
    if not key:
        raise ValueError(f"the webhook secret has no key after `{PREFIX}`")
    return key


def lower_names(headers: Headers | None) -> dict[str, str]:
    """Headers with their names in lower case; none for None."""
    lines = headers.items() if isinstance(headers, Mapping) else headers or ()
    return {name.lower(): value for name, value in lines}


def needed_header(headers: Mapping[str, str], name: str) -> str:
    """The value of a header.

    Raises:
        ValueError: There is none.
    """
    if name not in headers:
        raise ValueError(f"Could not find {name} header")
    return headers[name]


def _check_time(timestamp: str, tolerance: int) -> None:
    try:
        sent = int(timestamp)
    except ValueError:
        raise InvalidWebhookSignatureError("Invalid webhook timestamp format") from None
    now = int(time.time())
    if now - sent > tolerance:
        raise InvalidWebhookSignatureError("Webhook timestamp is too old")
    if sent > now + tolerance:
        raise InvalidWebhookSignatureError("Webhook timestamp is too new")
