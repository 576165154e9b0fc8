"""Tokens of workloads whose platform identifies them: exchanged once, cached, shared by threads and tasks."""

from __future__ import annotations

import threading
from collections.abc import Awaitable, Mapping

import anyio.to_thread
import httpx

from ...extend import CustomScheme, UnsignedRequest
from .identities import WorkloadIdentity, check_identity
from .tokens import AccessToken, exchange_body, read_token

TOKEN_URL = "https://auth.openai.com/oauth/token"


class WorkloadIdentityAuth:
    """The current token of a workload.

    Attributes:
        workload_identity: Who it is.
        token_exchange_url: Where tokens of its platform are exchanged.
    """

    def __init__(self, *, workload_identity: WorkloadIdentity, token_exchange_url: str = TOKEN_URL) -> None:
        check_identity(workload_identity)
        self.workload_identity = workload_identity
        self.token_exchange_url = token_exchange_url
        self._lock = threading.Lock()
        self._token: AccessToken | None = None

    def get_token(self) -> str:
        """A token that is not about to expire; threads that need a new one wait for the first of them.

        Raises:
            OAuthError: The endpoint refused.
            httpx.HTTPError: It could not be reached.
        """
        token = self._token
        if token is not None and token.fresh():
            return token.value
        with self._lock:
            if self._token is None or not self._token.fresh():
                self._token = self._exchanged()
            return self._token.value

    async def get_token_async(self) -> str:
        """As `get_token`; what blocks runs on a thread."""
        token = self._token
        return token.value if token is not None and token.fresh() else await anyio.to_thread.run_sync(self.get_token)

    def invalidate_token(self, value: str | None = None) -> None:
        """Forget the token, if it is still `value`: what others have exchanged meanwhile stays."""
        with self._lock:
            if self._token is not None and value in (None, self._token.value):
                self._token = None

    def _exchanged(self) -> AccessToken:
        body = exchange_body(self.workload_identity)
        with httpx.Client(follow_redirects=False) as client:
            response = client.post(self.token_exchange_url, json=body)
        return read_token(response.status_code, response.headers, response.content, self.workload_identity)


class WorkloadScheme(CustomScheme):
    """Sends the token of a workload, and asks for a new one after it was rejected."""

    arguments = ("workload_identity",)

    def __init__(self, auth: WorkloadIdentityAuth, *, is_async: bool) -> None:
        self._auth, self._is_async = auth, is_async

    def headers(self, request: UnsignedRequest) -> Mapping[str, str] | Awaitable[Mapping[str, str]]:
        """The Authorization header."""
        return self._later() if self._is_async else bearer(self._auth.get_token())

    async def _later(self) -> Mapping[str, str]:
        return bearer(await self._auth.get_token_async())

    def rejected(self, headers: Mapping[str, str]) -> bool:
        """True: the next attempt exchanges a token anew."""
        self._auth.invalidate_token(token_of(headers))
        return True


def bearer(token: str) -> dict[str, str]:
    """The Authorization header of a token."""
    return {"Authorization": f"Bearer {token}"}


def token_of(headers: Mapping[str, str]) -> str:
    """The token in an Authorization header."""
    return headers.get("Authorization", "").removeprefix("Bearer ")
