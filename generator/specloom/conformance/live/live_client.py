"""A generated client of a real server, whose exchanges are kept. Knows how to construct and call it; judges nothing."""

from __future__ import annotations

import time
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from itertools import islice
from operator import attrgetter
from typing import Any

import attrs
import httpx

from specloom import ir
from specloom.conformance.api import ApiUnderTest
from specloom.conformance.checking.call import kind_of
from specloom.conformance.checking.generated_package import LoadedPackage
from specloom.conformance.http.messages import Chunk
from specloom.conformance.live.guard import RequestGuard
from specloom.conformance.recordings.httpx_hook import ENDED, HttpxRecorder
from specloom.conformance.recordings.recording import Recording
from specloom.conformance.routes import find_operation

TIMEOUT = 120.0
"""Seconds for one call, and for each wait within a stream."""

MOST_ITEMS = 1000
"""Items of a stream that are read; then it is closed, as some streams never end."""

MOST_BODY = 16 << 20
"""Maximum size of a response, in bytes; a longer one ends its call."""

TOO_LARGE = "ResponseTooLargeError"
"""Name of the class that every generated package raises for a response beyond its limits."""


class CannotConstruct(Exception):
    """The client cannot be constructed; the message says what it needs."""


@attrs.frozen
class LiveOutcome:
    """What one call led to.

    Attributes:
        recording: The exchange of the operation; None if there was no response.
        error: What the client raised.
        sent: Whether anything was sent.
    """

    recording: Recording | None
    error: Exception | None
    sent: bool = True

    @property
    def too_long(self) -> bool:
        """Whether there was a response that is too long to be kept, which says nothing about the server."""
        return self.recording is None and self.sent and type(self.error).__name__ in ("NoneType", TOO_LARGE)


@attrs.frozen
class LiveClient:
    """The sync client of a package, connected to a real server.

    Attributes:
        kept: Exchanges since the last call began.
    """

    api: ApiUnderTest
    client: Any
    guard: RequestGuard
    kept: list[Recording]

    def call(self, key: str, method: str, arguments: Mapping[str, Any]) -> LiveOutcome:
        """Call a method and read what it returns.

        Args:
            key: Key of the operation: requests for tokens are no part of the outcome.
        """
        self.kept.clear()
        before = self.guard.sent
        error: Exception | None = None
        try:
            _read(attrgetter(method)(self.client)(**arguments))
        except Exception as raised:  # whatever a client raises is part of the outcome
            error = raised
        own = [each for each in self.kept if self._operation(each) == key and _is_short(each)]
        stream = self.api.client.operations[key].stream
        return LiveOutcome(_whole_items(own[-1], stream) if own else None, error, self.guard.sent > before)

    def _operation(self, recording: Recording) -> str:
        match = find_operation(self.api.routes, recording.request.method, recording.request.url)
        return match.operation.key if match is not None else ""


@contextmanager
def live_client(
    api: ApiUnderTest, package: LoadedPackage, url: str | None, guard: RequestGuard, **more: object
) -> Generator[LiveClient]:
    """A client with the credentials of the environment; closed when the block ends.

    Args:
        url: Base URL; None for the one that the client finds itself.
        more: Further arguments of the constructor.

    Raises:
        CannotConstruct: It needs arguments that the environment does not give.
    """
    kept: list[Recording] = []
    options: dict[str, object] = {
        "max_retries": 0,
        "follow_redirects": False,
        "timeout": TIMEOUT,
        "limits": package.module.Limits(body=MOST_BODY),
        "recording": HttpxRecorder(kept.append),
        "event_hooks": {"request": [guard, _on_its_own_connection]},
        **({} if url is None else {"base_url": url}),
        **more,
    }
    try:
        client = getattr(package.module, package.client)(**options)
    except Exception as error:  # a generated client may check its arguments in any way
        raise CannotConstruct(f"{package.client} cannot be constructed: {error}") from error
    with client:
        yield LiveClient(api, client, guard, kept)


def _on_its_own_connection(request: httpx.Request) -> None:
    """Keep no connection: a server may close an idle one while the next request is on its way, and nothing is retried."""
    request.headers["connection"] = "close"


def _is_short(recording: Recording) -> bool:
    return recording.response is not None and len(recording.response.body) <= MOST_BODY


def _whole_items(recording: Recording, stream: ir.Stream | None) -> Recording:
    """A recording without the part of an item at its end, where reading stopped early; event streams ignore such a part."""
    response = recording.response
    if response is None or stream is None or stream.kind == "sse" or ENDED not in recording.source:
        return recording
    left = response.body.rfind(b"\n") + 1
    chunks: list[Chunk] = []
    for chunk in response.chunks:
        chunks.append(attrs.evolve(chunk, data=chunk.data[:left]))
        left -= len(chunks[-1].data)
    kept = tuple(each for each in chunks if each.data)
    return attrs.evolve(recording, response=attrs.evolve(response, chunks=kept))


def _read(value: Any) -> None:
    """Read a value, so that its exchange is complete."""
    match kind_of(value):
        case "stream":
            end = time.monotonic() + TIMEOUT
            with value as stream:
                for _ in islice(stream, MOST_ITEMS):
                    if time.monotonic() > end:
                        break
        case "pager":
            value.first_page()
        case "binary":
            size = 0
            with value as binary:
                for piece in binary.iter_bytes():
                    size += len(piece)
                    if size > MOST_BODY:
                        break
        case "plain":
            pass
