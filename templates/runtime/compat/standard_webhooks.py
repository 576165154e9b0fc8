"""What an API sends to its user, verified by the package `standardwebhooks`, which its user installs, with its exceptions.
Does not check signatures itself.
"""

from __future__ import annotations

import base64
from importlib import import_module
from typing import Any, Literal

from ..errors import APIError
from .webhooks import PREFIX, Headers, WebhookReader, decoded_secret, lower_names, needed_header


class StandardWebhookReader(WebhookReader):
    """Verifies and reads webhooks; may be the first base class of a resource that has operations too.

    Attributes:
        _raw_secret: Which secrets are the key itself, not what it is in base64.
        _names_headers: Whether a header that is missing is named in a ValueError.
    """

    _raw_secret: Literal["", "always", "client", "never"] = ""
    _names_headers: bool = False

    def _verify(self, payload: str | bytes, headers: Headers, secret: Any, tolerance: int = 300) -> None:
        try:
            library: Any = import_module("standardwebhooks")
        except ImportError as error:
            raise APIError("You need to install `standardwebhooks` to use this method") from error
        key: str | bytes | None = self._given(secret)
        if key is None:
            raise ValueError(
                f"Cannot verify a webhook without a {self._argument} on either the client's {self._secret} "
                "or passed in as an argument"
            )
        if self._raw_secret == "always" or (self._raw_secret == "client" and secret is None):
            key = base64.b64encode(key.encode() if isinstance(key, str) else key).decode()
        elif self._raw_secret == "never" and isinstance(key, bytes):
            key = key.decode()
        if isinstance(key, str) and key.startswith(PREFIX):
            decoded_secret(key)  # the package itself accepts one without a key
        for name in ("webhook-id", "webhook-timestamp", "webhook-signature") if self._names_headers else ():
            needed_header(headers, name)
        library.Webhook(key).verify(payload, lower_names(headers))
