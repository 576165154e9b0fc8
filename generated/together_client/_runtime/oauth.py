"""Tokens of OAuth2 client credentials: asked for, kept, renewed in time (RFC 6749 section 4.4). Knows no connection."""

from __future__ import annotations

import time
from typing import Any
from urllib.parse import quote_plus, urlencode, urljoin

import attrs

from .attempts import WireRequest
from .auth import ClientCredentials, basic
from .errors import AuthenticationError, error_message
from .json_text import parse
from .options import Timeout
from .request_body import RequestBody
from .response_decoding import ReceivedResponse

_MARGIN = 30.0


@attrs.frozen
class Token:
    """An access token.

    Attributes:
        text: The token itself.
        until: When to stop using it, on the monotonic clock; None where the server does not say.
    """

    value: str = attrs.field(repr=False)
    until: float | None

    def fresh(self) -> bool:
        """Whether it can still be used."""
        return self.until is None or time.monotonic() < self.until


def token_request(scheme: ClientCredentials, values: tuple[str, ...], base_url: str, timeout: Timeout) -> WireRequest:
    """The request for a token."""
    form = {"grant_type": "client_credentials"}
    if scheme.scopes:
        form["scope"] = " ".join(scheme.scopes)
    content = urlencode(form).encode("ascii")
    headers = (
        ("Accept", "application/json"),
        # RFC 6749 section 2.3.1: both are form-encoded before they are joined.
        ("Authorization", f"Basic {basic(*(quote_plus(value) for value in values))}"),
        ("Content-Type", "application/x-www-form-urlencoded"),
    )
    url = urljoin(f"{base_url.rstrip('/')}/", scheme.token_url)
    body = RequestBody((content,), "application/x-www-form-urlencoded")
    return WireRequest("POST", url, headers, body, timeout.phase_timeouts(timeout.deadline()))


def read_token(received: ReceivedResponse) -> Token:
    """The token in a reply of the token endpoint.

    Raises:
        AuthenticationError: There is none.
    """
    body = _object(received.content)
    text = body.get("access_token")
    if received.status_code >= 300 or not isinstance(text, str):
        said = error_message(body) or f"status {received.status_code}"
        message = f"no access token was had: {said}"
        raise AuthenticationError(
            message, status_code=received.status_code, headers=received.headers, content=received.content
        )
    return Token(text, _until(body.get("expires_in")))


def _object(content: bytes) -> dict[str, Any]:
    try:
        data = parse(content)
    except ValueError:
        return {}
    return data if data.__class__ is dict else {}


def _until(seconds: object) -> float | None:
    if not isinstance(seconds, (int, float)):
        return None
    return time.monotonic() + max(seconds - _MARGIN, seconds / 2)
