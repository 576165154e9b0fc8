"""Tokens of OAuth2 client credentials: requested, cached, renewed before they expire (RFC 6749 section 4.4).
Sends nothing itself.
"""

from __future__ import annotations

import re
import time
from typing import Any
from urllib.parse import quote_plus, urlencode, urljoin

import attrs

from .attempts import WireRequest
from .auth import ClientCredentials, basic
from .errors import APITimeoutError, AuthenticationError, error_message, status_error
from .json_text import parse
from .options import Limits, Timeout
from .prepared_request import same_origin
from .request_body import RequestBody
from .response_decoding import MOST_SAID, ReceivedResponse
from .retries import RetryPolicy
from .secret_forms import without

_USER = re.compile(r"(?<=:)//[^/?#]*@")
_MARGIN = 30.0
_LASTING = 1e9


@attrs.frozen
class Token:
    """An access token.

    Attributes:
        value: The token itself.
        until: When to stop using it, on the monotonic clock; None if the server does not state its lifetime.
    """

    value: str = attrs.field(repr=False)
    until: float | None

    def fresh(self) -> bool:
        """Whether it is still valid."""
        return self.until is None or time.monotonic() < self.until


def token_deadline(policy: RetryPolicy, limits: Limits) -> float | None:
    """The deadline for a token: that of the call that needs it, limited by `Limits.token`."""
    ends = [policy.deadline, None if limits.token is None else time.monotonic() + limits.token]
    return min((end for end in ends if end is not None), default=None)


def token_timeout(what: str) -> APITimeoutError:
    """The error if another call takes too long to obtain a token."""
    return APITimeoutError(f"{what}: no access token arrived in time")


def token_request(
    scheme: ClientCredentials, values: tuple[str, ...], base_url: str, timeout: Timeout, deadline: float | None
) -> WireRequest:
    """The request for a token, which must complete by `deadline` on the monotonic clock."""
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
    root = _USER.sub(
        "//", base_url.partition("#")[0].partition("?")[0]
    )  # those of the base URL are not those of the client
    url = urljoin(f"{root.rstrip('/')}/", scheme.token_url)
    body = RequestBody((content,), "application/x-www-form-urlencoded")
    trusted = same_origin(base_url, url)
    return WireRequest("POST", url, headers, body, timeout.phase_timeouts(deadline), trusted)


def read_token(received: ReceivedResponse, secret: str) -> Token:
    """The token in a response of the token endpoint, which may repeat the client's secret in an error message.

    Raises:
        AuthenticationError: The response contains no token.
        APIStatusError: The endpoint may have one later; the error is that of the status.
    """
    body = _object(received.content)
    text = body.get("access_token")
    if received.status_code >= 300 or not isinstance(text, str) or not text.strip():
        said = error_message(body) or f"status {received.status_code}"
        message = f"the token endpoint returned no access token: {without(said, (secret,))[:MOST_SAID]}"
        temporary = received.status_code in (408, 429) or received.status_code >= 500
        raise (status_error(received.status_code) if temporary else AuthenticationError)(
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
    if not isinstance(seconds, (int, float)) or isinstance(seconds, bool) or not 0 <= seconds < _LASTING:
        return None
    return time.monotonic() + max(seconds - _MARGIN, seconds / 2)
