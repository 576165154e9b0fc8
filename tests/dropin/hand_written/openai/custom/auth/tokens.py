"""Access tokens: the request for one (RFC 8693), and how long one is used. Sends nothing."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Mapping
from typing import Any, cast

import attrs

from ... import APIError
from ..lib.errors import OAuthError
from .identities import DEFAULT_REFRESH_BUFFER, AnyWorkloadIdentity, subject_of

_GRANT = "urn:ietf:params:oauth:grant-type:token-exchange"
_KINDS = {
    "jwt": "urn:ietf:params:oauth:token-type:jwt",
    "id": "urn:ietf:params:oauth:token-type:id_token",
}
_X509 = "urn:openai:params:oauth:token-type:x509"
_TOKEN = re.compile(r"[A-Za-z0-9._~+/-]+=*")
"""A bearer token (RFC 6750, section 2.1)."""


@attrs.frozen(repr=False)
class AccessToken:
    """A token of the API; times are those of the monotonic clock, in seconds.

    Attributes:
        stale: When to ask for the next one.
    """

    value: str
    stale: float

    def fresh(self) -> bool:
        """Whether it may be used without asking for another one."""
        return time.monotonic() < self.stale


def exchange_body(identity: AnyWorkloadIdentity) -> dict[str, str]:
    """What the token endpoint is sent; asks the provider for its token.

    Raises:
        APIError: The provider returned none.
    """
    ids = {name: identity[name] for name in ("identity_provider_id", "service_account_id")}
    subject = subject_of(identity)
    if subject is None:
        return {"grant_type": _GRANT, "subject_token_type": _X509, **ids}
    provider = subject["provider"]
    kind = _KINDS.get(provider["token_type"])
    if kind is None:
        raise APIError(f"the provider's token_type is {provider['token_type']!r}; use one of {', '.join(_KINDS)}")
    token = cast("object", provider["get_token"]())
    if not isinstance(token, str) or not token:
        raise APIError("the provider of subject tokens returned none")
    body = {"grant_type": _GRANT, "subject_token": token, "subject_token_type": kind, **ids}
    return body | ({"client_id": subject["client_id"]} if "client_id" in subject else {})


def read_token(status: int, headers: Mapping[str, str], content: bytes, identity: AnyWorkloadIdentity) -> AccessToken:
    """The token in the response of the endpoint.

    Raises:
        OAuthError: The endpoint refused; for X.509 without its description, which others may have written.
        APIError: It failed, or the response has no usable token.
    """
    if status in (400, 401, 403):
        shown = content if subject_of(identity) else _code_only(content)
        raise OAuthError(status_code=status, headers=dict(headers), content=shown)
    if not 200 <= status < 300:
        raise APIError(f"the token exchange failed with status {status}")
    try:
        found: Any = json.loads(content)
    except ValueError:
        found = None
    if not isinstance(found, dict):
        raise APIError("the token exchange failed: its response body was not a JSON object")
    return _token(cast("dict[str, object]", found), identity)


def _token(found: Mapping[str, object], identity: AnyWorkloadIdentity) -> AccessToken:
    value, kind, seconds = found.get("access_token"), found.get("token_type", "Bearer"), found.get("expires_in")
    if not isinstance(kind, str) or kind.lower() != "bearer":
        raise APIError("the token exchange failed: it did not give a Bearer token type")
    if not isinstance(value, str) or not _TOKEN.fullmatch(value):
        raise APIError("the token exchange failed: it did not give a valid Bearer access_token")
    if isinstance(seconds, bool) or not isinstance(seconds, int | float) or not 0 < seconds < float("inf"):
        raise APIError("the token exchange failed: expires_in is not a positive number")
    # A token that lives shorter than the buffer is still used for half of its life.
    buffer = min(identity.get("refresh_buffer_seconds", DEFAULT_REFRESH_BUFFER), seconds / 2)
    return AccessToken(value, time.monotonic() + seconds - buffer)


def _code_only(content: bytes) -> bytes:
    try:
        found: Any = json.loads(content)
    except ValueError:
        return b""
    code: object = cast("dict[str, object]", found).get("error") if isinstance(found, dict) else None
    return json.dumps({"error": code}).encode() if isinstance(code, str) and _TOKEN.fullmatch(code) else b""
