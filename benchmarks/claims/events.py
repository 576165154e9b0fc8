"""Server-sent events: from the bytes of a stream to chunk objects, compared with the official SDK. Everything but the socket."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any

from benchmarks import samples
from benchmarks.claim import AtLeast, Claim, Pair
from benchmarks.sampling import compare

EVENTS = 2000


def cut(size: int | None) -> list[bytes]:
    """The stream in chunks of `size` bytes, or event by event."""
    events = samples.stream(EVENTS)
    whole = b"".join(events)
    return events if size is None else [whole[at : at + size] for at in range(0, len(whole), size)]


def transport(chunks: list[bytes]) -> Any:
    """An httpx transport that returns the stream for every request."""
    httpx = import_module("httpx")

    class Stream(httpx.SyncByteStream):  # type: ignore[misc, name-defined]  # httpx is imported late, so it is Any
        def __iter__(self) -> Iterator[bytes]:
            return iter(chunks)

    head = {"content-type": "text/event-stream"}
    return httpx.MockTransport(lambda request: httpx.Response(200, headers=head, stream=Stream()))


def ours(chunks: list[bytes]) -> Callable[[], int]:
    """Reads the stream with the generated package; returns the number of chunks."""
    client = import_module("together_client").Together(api_key="k", transport=transport(chunks))
    return functools.partial(_read, client)


def theirs(chunks: list[bytes]) -> Callable[[], int]:
    """Reads the stream with the official SDK; returns the number of chunks."""
    http = import_module("httpx").Client(transport=transport(chunks))
    client = import_module("together").Together(api_key="k", http_client=http)
    return functools.partial(_read, client)


def _read(client: Any) -> int:
    messages = [{"role": "user", "content": "hi"}]
    return sum(1 for _ in client.chat.completions.create(model="m", messages=messages, stream=True))


def measure(size: int | None) -> Pair:
    """A streamed chat from bytes to objects, as a multiple of the official SDK."""
    chunks = cut(size)
    return compare(ours(chunks), theirs(chunks), rounds=11)


def _claim(id: str, how: str, limit: float, size: int | None) -> Claim:
    return Claim(
        id=id,
        what=f"stream {EVENTS:,} chat chunks, {how}",
        ours="specloom",
        peer="together",
        limit=AtLeast(limit),
        how="The whole call over a transport in memory, msgspec installed; events per second follow from it.",
        measure=functools.partial(measure, size),
    )


CLAIMS = (
    _claim("events", "64 KB at a time", 14, 65536),
    _claim("events-one-by-one", "an event at a time", 11, None),
)
