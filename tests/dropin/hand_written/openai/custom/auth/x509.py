"""Tokens of workloads that a certificate identifies: exchanged through the caller's own HTTP client, which presents it."""

from __future__ import annotations

import importlib
import threading
import time
from collections.abc import Awaitable, Mapping
from typing import Any
from urllib.parse import urlsplit

import anyio
import httpx

from ... import APIConnectionError, APIError, APITimeoutError
from ...extend import CustomScheme, UnsignedRequest
from .identities import X509WorkloadIdentity, check_identity
from .tokens import AccessToken, exchange_body, read_token
from .workload import bearer, token_of

TOKEN_URL = "https://mtls.auth.openai.com/oauth/token"
BASE_URL = "https://mtls.api.openai.com/v1"
_SECONDS = 60.0
_RETRIED = (408, 409, 429)
_WAITS = (0.5, 1.0)
"""Seconds between the attempts of an exchange that failed for the moment."""
_OTHER_CREDENTIALS = ("api-key", "x-api-key", "proxy-authorization")


class X509Scheme(CustomScheme):
    """Sends a token that is bound to the certificate of the connection, to the origin of the API only.

    Args:
        identity: Copied: changing it afterwards has no effect.
        base_url: The origin that may be sent tokens.
        http_client: A client of httpx or httpx2 that presents the certificate; it stays the caller's.

    Raises:
        APIError: The identity cannot be used, or the base URL is not HTTPS.
    """

    arguments = ("workload_identity", "base_url", "http_client")

    def __init__(self, identity: X509WorkloadIdentity, base_url: str, http_client: Any, *, is_async: bool) -> None:
        check_identity(identity)
        self._identity, self._origin = identity.copy(), trusted_origin(base_url)
        self._http_client, self._is_async = http_client, is_async
        self._lock, self._async_lock = threading.Lock(), anyio.Lock()
        self._token: AccessToken | None = None

    def headers(self, request: UnsignedRequest) -> Mapping[str, str] | Awaitable[Mapping[str, str]]:
        """The Authorization header.

        Raises:
            APIError: The request would leave the origin, or has other credentials as well.
        """
        self._check(request)
        return self._later() if self._is_async else self._now()

    def rejected(self, headers: Mapping[str, str]) -> bool:
        """True: the next attempt exchanges a token anew, unless another one already did."""
        with self._lock:
            if self._token is not None and self._token.value == token_of(headers):
                self._token = None
        return True

    def _check(self, request: UnsignedRequest) -> None:
        if origin(request.url) != self._origin:
            raise APIError("requests with X.509 workload identity require HTTPS and stay on the configured API origin")
        host = request.headers.get("host")
        if host is not None and origin(f"https://{host}") != self._origin:
            raise APIError("the Host header of a request with X.509 workload identity is not the configured API origin")
        if any(name in request.headers for name in _OTHER_CREDENTIALS):
            raise APIError("an API key cannot be sent alongside X.509 workload identity")

    def _now(self) -> Mapping[str, str]:
        token = self._fresh()
        if token is None:
            with self._lock:
                token = self._token = self._fresh() or self._exchanged()
        return bearer(token.value)

    async def _later(self) -> Mapping[str, str]:
        token = self._fresh()
        if token is None:
            async with self._async_lock:
                token = self._token = self._fresh() or await self._exchanged_async()
        return bearer(token.value)

    def _fresh(self) -> AccessToken | None:
        token = self._token
        return token if token is not None and token.fresh() else None

    def _exchanged(self) -> AccessToken:
        for wait in (*_WAITS, None):
            request = self._request()
            try:
                response = self._transport(request).handle_request(request)
                content = response.read()
                response.close()
            except Exception as error:
                if wait is None or not is_transport_failure(error):
                    raise _failure(error) from error
            else:
                wait = _pause(response, wait)
                if wait is None:
                    return read_token(response.status_code, response.headers, content, self._identity)
            time.sleep(wait)
        raise AssertionError("the last attempt returns or raises")

    async def _exchanged_async(self) -> AccessToken:
        for wait in (*_WAITS, None):
            request = self._request()
            try:
                response = await self._transport(request).handle_async_request(request)
                content = await response.aread()
                await response.aclose()
            except Exception as error:
                if wait is None or not is_transport_failure(error):
                    raise _failure(error) from error
            else:
                wait = _pause(response, wait)
                if wait is None:
                    return read_token(response.status_code, response.headers, content, self._identity)
            await anyio.sleep(wait)
        raise AssertionError("the last attempt returns or raises")

    def _request(self) -> Any:
        """A request that has nothing of the client's headers, cookies, hooks and credentials."""
        library = _library(self._http_client)
        timeout = library.Timeout(_SECONDS).as_dict()
        return library.Request("POST", TOKEN_URL, json=exchange_body(self._identity), extensions={"timeout": timeout})

    def _transport(self, request: Any) -> Any:
        if self._http_client is None:
            raise APIError("X.509 workload identity requires an `http_client` that presents the client certificate")
        return self._http_client._transport_for_url(request.url)


def trusted_origin(base_url: str) -> tuple[str, str | None, int | None]:
    """The origin of the API.

    Raises:
        APIError: It is not HTTPS.
    """
    found = origin(base_url)
    if found[0] != "https":
        raise APIError("X.509 workload identity requires an HTTPS base URL")
    return found


def origin(url: str) -> tuple[str, str | None, int | None]:
    """Scheme, host and port of a URL (RFC 6454)."""
    parts = urlsplit(url)
    scheme = parts.scheme.lower()
    return scheme, parts.hostname, parts.port or {"https": 443, "http": 80}.get(scheme)


def is_transport_failure(error: Exception) -> bool:
    """Whether an exception of httpx or httpx2 says that a connection failed."""
    return any(kind.__name__ == httpx.TransportError.__name__ for kind in type(error).__mro__)


def _failure(error: Exception) -> Exception:
    if not is_transport_failure(error):
        return error
    timed_out = any(kind.__name__ == httpx.TimeoutException.__name__ for kind in type(error).__mro__)
    return (APITimeoutError if timed_out else APIConnectionError)(f"the token exchange failed: {type(error).__name__}")


def _pause(response: Any, wait: float | None) -> float | None:
    """Seconds to wait before the next attempt, as the server asks; None for a response that stays."""
    if wait is None or (response.status_code < 500 and response.status_code not in _RETRIED):
        return None
    asked = response.headers.get("retry-after", "")
    return min(float(asked), _SECONDS) if asked.isdecimal() else wait


def _library(http_client: object) -> Any:
    """httpx, or httpx2 if the client is one of that."""
    homes = (kind.__module__.partition(".")[0] for kind in type(http_client).__mro__)
    return importlib.import_module(next((home for home in homes if home in ("httpx", "httpx2")), "httpx"))
