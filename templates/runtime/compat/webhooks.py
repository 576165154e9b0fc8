"""What an API sends to its user, verified and read, as an SDK's `client.webhooks` does. Knows signatures of Standard Webhooks
(https://github.com/standard-webhooks/standard-webhooks, version 1.0); not what events hold.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import time
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Protocol, TypeAlias, cast

from ..webhooks import parse


class HeadersProtocol(Protocol):
    """Headers of which a framework gives one at a time."""

    def get(self, key: str, /) -> str | None:
        """The value of a header, None if there is none."""
        ...


Headers: TypeAlias = Mapping[str, str] | Sequence[tuple[str, str]] | HeadersProtocol


class InvalidWebhookSignatureError(ValueError):
    """The signature, or the time, of a webhook is not right. In new code `WebhookError`."""


class WebhookReader:
    """Verifies and reads webhooks; may be the first base class of a resource that has operations too.

    Attributes:
        _secret: The client's attribute that holds the secret.
        _env: The variable it comes from.
        _argument: The argument of methods with another secret.
    """

    _secret: str = "webhook_secret"
    _env: str = ""
    _argument: str = "secret"

    def __init__(self, client: Any) -> None:
        self._sender = client

    @property
    def _client(self) -> Any:
        return self._sender.state.client

    def _verify(self, payload: str | bytes, headers: Headers, secret: Any, tolerance: int = 300) -> None:
        key = self._key(secret)
        signatures, timestamp, id_ = (
            needed_header(headers, f"webhook-{name}") for name in ("signature", "timestamp", "id")
        )
        try:
            sent = int(timestamp)
        except ValueError:
            raise InvalidWebhookSignatureError("Invalid webhook timestamp format") from None
        check_time(sent, tolerance)
        signed = hmac.new(key, b".".join((id_.encode(), timestamp.encode(), in_bytes(payload))), hashlib.sha256)
        right = base64.b64encode(signed.digest())
        matching = [hmac.compare_digest(right, each.removeprefix("v1,").encode()) for each in signatures.split()]
        if not any(matching):
            raise InvalidWebhookSignatureError("The given webhook signature does not match the expected signature")

    def _given(self, secret: Any) -> Any:
        """The argument, else the client's secret; None if it is blank, as anybody can sign with a blank key."""
        given = secret if secret is not None else getattr(self._client, self._secret)
        return given if given and given.strip() else None

    def _needed(self, secret: Any) -> str:
        """The argument, else the client's secret. Raises ValueError."""
        given: str | None = self._given(secret)
        if given is None:
            raise ValueError(
                f"The webhook {self._argument} must either be set using the env var, {self._env}, on the client class, "
                f"{type(self._client).__name__}({self._secret}='123'), or passed to this function"
            )
        return given

    def _key(self, secret: Any) -> bytes:
        """The bytes of a secret, whose base64 begins with `whsec_`."""
        given = self._needed(secret)
        return given.encode() if not given.startswith(PREFIX) else decoded_secret(given)

    def _read(self, expression: Any, payload: str | bytes, headers: Headers, secret: Any) -> Any:
        self._verify(payload, headers, secret)
        return self._parse(expression, payload)

    def _parse(self, expression: Any, payload: str | bytes) -> Any:
        return parse(expression, payload)


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


def in_bytes(payload: object) -> bytes:
    """The body of a request in bytes.

    Raises:
        ValueError: It is read already.
    """
    if isinstance(payload, str):
        return payload.encode()
    if not isinstance(payload, bytes):
        raise ValueError(f"Webhook body should be a string of JSON, or its bytes, not {type(payload).__name__}")
    return payload


def lower_names(headers: Headers | None) -> dict[str, str]:
    """Headers with their names in lower case; none for None."""
    items: Any = getattr(headers, "items", None)
    lines = items() if callable(items) else headers or ()
    return {name.lower(): value for name, value in cast("Iterable[tuple[str, str]]", lines)}


def needed_header(headers: Headers | None, name: str) -> str:
    """The value of a header, however its name is written.

    Raises:
        ValueError: There is none.
    """
    if headers is None or hasattr(headers, "items") or isinstance(headers, Sequence):
        value = lower_names(headers).get(name.lower())
    else:
        asked: Any = headers
        ways = (name, name.lower(), name.upper(), name.title())
        value = next((found for each in ways if (found := asked.get(each))), None)
    if value is None:
        raise ValueError(f"Could not find {name} header")
    return value


def check_time(sent: float, tolerance: int) -> None:
    """Check the time that a request was sent, in seconds since 1970.

    Raises:
        InvalidWebhookSignatureError: It is further off than `tolerance` seconds.
    """
    now = int(time.time())
    if now - sent > tolerance:
        raise InvalidWebhookSignatureError("Webhook timestamp is too old")
    if sent > now + tolerance:
        raise InvalidWebhookSignatureError("Webhook timestamp is too new")
