"""A local server and both clients of a package. Knows how to script responses; checks nothing."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from typing import Any

import attrs
import httpx

from specloom.conformance.checking.call import CallOutcome, call_async, call_sync
from specloom.conformance.checking.compare import Side
from specloom.conformance.checking.generated_package import LoadedPackage
from specloom.conformance.http.loopback import LoopbackTransport
from specloom.conformance.http.messages import HttpRequest, HttpResponse
from specloom.conformance.http.own_server import AsyncOwnServerTransport, OwnServer, OwnServerTransport
from specloom.conformance.http.server import ServedResponse, serving

NOT_SENT = frozenset({"connection", "content-encoding", "content-length", "keep-alive", "transfer-encoding"})
"""Headers of one connection or content coding (RFC 9110 section 7.6.1), which the server sets itself."""


TOKEN = ServedResponse(
    200,
    (("content-type", "application/json"),),
    b'{"access_token": "test-token", "token_type": "bearer", "expires_in": 86400}',
)
"""The response of a token endpoint (RFC 6749 section 5.1)."""


@attrs.define
class ScriptedResponses:
    """The next responses of the server, and the requests that it received.

    Attributes:
        gives_tokens: Whether requests for access tokens get one, and are no requests of the script.
    """

    responses: deque[HttpResponse] = attrs.field(factory=lambda: deque[HttpResponse]())
    seen: list[HttpRequest] = attrs.field(factory=lambda: list[HttpRequest]())
    gives_tokens: bool = True

    def begin(self, responses: Sequence[HttpResponse], *, gives_tokens: bool = True) -> None:
        """Reset, and respond with `responses` in order."""
        self.responses, self.seen, self.gives_tokens = deque(responses), [], gives_tokens

    def answer(self, request: HttpRequest) -> ServedResponse:
        """The next response; 500 if there is none left, so that an unexpected call fails clearly."""
        if self.gives_tokens and _asks_for_token(request):
            return TOKEN
        self.seen.append(request)
        if not self.responses:
            return ServedResponse(500, (("content-type", "text/plain"),), b"no response is left in this script")
        return answer(self.responses.popleft())


def _asks_for_token(request: HttpRequest) -> bool:
    """Whether a client asks for an access token with its own credentials (RFC 6749 section 4.4.2)."""
    return request.method == "POST" and b"grant_type=client_credentials" in request.body.split(b"&")


def answer(response: HttpResponse) -> ServedResponse:
    """A response as the server sends it: whole, or in chunks if it was recorded in chunks.

    A recorded redirect keeps its location but is not followed again.
    """
    moved = ("location",) if 300 <= response.status < 400 else ()
    headers = tuple((name, value) for name, value in response.headers if name not in NOT_SENT and name not in moved)
    pieces = [chunk.data for chunk in response.chunks]
    return ServedResponse(response.status, headers, b"".join(pieces) if len(pieces) < 2 else pieces)


@attrs.frozen
class Harness:
    """A scripted server, and the two clients that call it.

    Attributes:
        token_methods: Methods that are themselves token endpoints.
    """

    package: LoadedPackage
    script: ScriptedResponses
    runner: asyncio.Runner
    sync_client: Any
    async_client: Any
    token_methods: frozenset[str] = frozenset()

    def call(
        self,
        side: Side,
        method: str,
        arguments: dict[str, Any],
        responses: Sequence[HttpResponse],
        *,
        all_pages: bool = False,
    ) -> tuple[CallOutcome, list[HttpRequest]]:
        """Call one client with `responses` as the script; returns the outcome and the sent requests."""
        self.script.begin(responses, gives_tokens=method not in self.token_methods)
        if side == "async":
            calling = call_async(self.async_client, method, arguments, all_pages=all_pages)
            outcome = self.runner.get_loop().run_until_complete(calling)
        else:
            outcome = call_sync(self.sync_client, method, arguments, all_pages=all_pages)
        return outcome, self.script.seen


@contextmanager
def running_harness(
    package: LoadedPackage, *, lean: bool = False, token_methods: frozenset[str] = frozenset()
) -> Generator[Harness]:
    """A harness that runs until the block ends.

    Args:
        token_methods: Methods that are themselves token endpoints, whose requests get the scripted responses.
        lean: Give the async client a transport without a connection pool, for thousands of calls.
    """
    script = ScriptedResponses()
    with serving(script.answer) as server, asyncio.Runner() as runner:
        own = OwnServer(httpx.URL(server))
        inner = LoopbackTransport() if lean else httpx.AsyncHTTPTransport()
        async_client = package.make_async(server, transport=AsyncOwnServerTransport(own, inner))
        try:
            with package.make_sync(server, transport=OwnServerTransport(own)) as sync_client:
                yield Harness(package, script, runner, sync_client, async_client, token_methods)
        finally:
            runner.run(async_client.__aexit__(None, None, None))
