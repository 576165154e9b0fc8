"""What an API sends to its user, verified by the package `standardwebhooks`, which its user installs, with its exceptions.
Does not check signatures itself.
"""

from __future__ import annotations

import base64
from importlib import import_module
from typing import Any

from ..errors import APIError
from .webhooks import PREFIX, Headers, WebhookReader, decoded_secret, lower_names, needed_header


class StandardWebhookReader(WebhookReader):
    """Verifies and reads webhooks; may be the first base class of a resource that has operations too."""

    _raw_secret = False

    def _verify(self, payload: str | bytes, headers: Headers, secret: Any, tolerance: int = 300) -> None:
        try:
            library: Any = import_module("standardwebhooks")
        except ImportError as error:
            raise APIError("You need to install `standardwebhooks` to use this method") from error
        key: str | bytes | None = self._given(secret)
        if key is None:
            raise ValueError(
                f"Cannot verify a webhook without a secret on either the client's {self._secret} or passed in as an argument"
            )
        if self._raw_secret:
            key = base64.b64encode(key.encode() if isinstance(key, str) else key).decode()
        elif isinstance(key, str) and key.startswith(PREFIX):
            decoded_secret(key)  # the package itself accepts one without a key
        library.Webhook(key).verify(payload, lower_names(headers))


class StandardWebhookMethods(StandardWebhookReader):
    """Methods that verify and read webhooks. In new code the functions of `webhooks`."""

    def verify_signature(self, payload: str | bytes, headers: Headers, *, secret: str | bytes | None = None) -> None:
        """Check that a request is genuine.

        Args:
            payload: Its body as it came.
            headers: Its headers.
            secret: The shared secret; that of the client by default.

        Raises:
            ValueError: A header or the secret is missing.
            WebhookVerificationError: It is not genuine, or too old; an exception of `standardwebhooks`.
        """
        given = lower_names(headers)
        for name in ("webhook-id", "webhook-timestamp", "webhook-signature"):
            needed_header(given, name)
        self._verify(payload, given, secret)
