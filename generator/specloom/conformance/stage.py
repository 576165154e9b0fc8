"""One local server and both clients of a package, ready to be called. Knows how to put a reply in their way; judges nothing."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from typing import Any

import attrs

from specloom.conformance.call import Outcome, call_async, call_sync
from specloom.conformance.compare import Side
from specloom.conformance.http import Reply, Request
from specloom.conformance.loopback import LoopbackTransport
from specloom.conformance.package import Package
from specloom.conformance.server import Answer, serving

NOT_SENT = frozenset({"connection", "content-encoding", "content-length", "keep-alive", "transfer-encoding"})
"""Headers about one connection or one coding of the body (RFC 9110 section 7.6.1): the server makes its own."""


@attrs.define
class Script:
    """What the server answers next, and what it was asked."""

    replies: deque[Reply] = attrs.field(factory=lambda: deque[Reply]())
    seen: list[Request] = attrs.field(factory=lambda: list[Request]())

    def begin(self, replies: Sequence[Reply]) -> None:
        """Forget what was, and answer with `replies` in turn."""
        self.replies, self.seen = deque(replies), []

    def answer(self, request: Request) -> Answer:
        """The next reply; 500 once there are none left, so that a call too many fails plainly."""
        self.seen.append(request)
        if not self.replies:
            return Answer(500, (("content-type", "text/plain"),), b"no reply is left in this script")
        return answer(self.replies.popleft())


def answer(reply: Reply) -> Answer:
    """A reply as the server sends it: whole, or piece by piece where it came so."""
    headers = tuple((name, value) for name, value in reply.headers if name not in NOT_SENT)
    pieces = [chunk.data for chunk in reply.chunks]
    return Answer(reply.status, headers, b"".join(pieces) if len(pieces) < 2 else pieces)


@attrs.frozen
class Stage:
    """A server with a script, and the two clients that talk to it."""

    package: Package
    script: Script
    runner: asyncio.Runner
    sync_client: Any
    async_client: Any

    def call(
        self, side: Side, method: str, arguments: dict[str, Any], replies: Sequence[Reply], *, all_pages: bool = False
    ) -> tuple[Outcome, list[Request]]:
        """Call one client with `replies` waiting; what came of it, and the requests that were sent."""
        self.script.begin(replies)
        if side == "async":
            calling = call_async(self.async_client, method, arguments, all_pages=all_pages)
            outcome = self.runner.get_loop().run_until_complete(calling)
        else:
            outcome = call_sync(self.sync_client, method, arguments, all_pages=all_pages)
        return outcome, self.script.seen


@contextmanager
def stage(package: Package, *, lean: bool = False) -> Generator[Stage]:
    """A stage that stands until the block ends.

    Args:
        lean: Give the asynchronous client a transport without a connection pool, for thousands of calls.
    """
    script = Script()
    with serving(script.answer) as server, asyncio.Runner() as runner:
        async_client = package.make_async(server, **({"transport": LoopbackTransport()} if lean else {}))
        try:
            with package.make_sync(server) as sync_client:
                yield Stage(package, script, runner, sync_client, async_client)
        finally:
            runner.run(async_client.__aexit__(None, None, None))
