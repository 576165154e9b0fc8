"""An asyncio server for many calls at once: it answers chats and streams, and counts what it was asked."""

from __future__ import annotations

import asyncio
import json
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

_CHUNK = {
    "id": "c",
    "object": "chat.completion.chunk",
    "created": 1,
    "choices": [{"index": 0, "delta": {"content": "w"}}],
}
_EVENT = b"data: " + json.dumps(_CHUNK).encode() + b"\n\n"


class FastServer:
    """Runs in the event loop that starts it.

    Attributes:
        seen: How often each `name` of a body was asked for.
        pause: Seconds before a response.
    """

    def __init__(self, pause: float = 0.0) -> None:
        self.seen: Counter[str] = Counter()
        self.pause = pause
        self.open_now = 0
        self.url = ""

    async def start(self) -> asyncio.Server:
        """Listen on a loopback port."""
        server = await asyncio.start_server(self._serve, "127.0.0.1", 0, backlog=2048)
        self.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/v1"
        return server

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.open_now += 1
        try:
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).lower()
                size = int(head.partition(b"content-length:")[2].split(b"\r\n")[0] or 0)
                body = json.loads(await reader.readexactly(size)) if size else {}
                self.seen[str(body.get("model"))] += 1
                await asyncio.sleep(self.pause)
                await (self._stream(writer) if body.get("stream") else self._response(writer, body))
        except (asyncio.IncompleteReadError, ConnectionError):
            pass  # the client is done, or went away
        finally:
            self.open_now -= 1
            writer.close()

    async def _response(self, writer: asyncio.StreamWriter, body: dict[str, object]) -> None:
        generated = {"id": body.get("model"), "object": "chat.completion", "created": 1, "model": "m", "choices": []}
        text = json.dumps(generated).encode()
        head = f"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {len(text)}\r\n\r\n"
        writer.write(head.encode() + text)
        await writer.drain()

    async def _stream(self, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n")
        for event in [*[_EVENT] * 20, b"data: [DONE]\n\n"]:
            writer.write(f"{len(event):x}\r\n".encode() + event + b"\r\n")
            await writer.drain()
            await asyncio.sleep(0)
        writer.write(b"0\r\n\r\n")
        await writer.drain()


@contextmanager
def in_a_thread(pause: float = 0.0) -> Iterator[FastServer]:
    """A server in its own event loop."""
    server, ready = FastServer(pause), threading.Event()
    stop: list[tuple[asyncio.AbstractEventLoop, asyncio.Event]] = []

    async def serve() -> None:
        await server.start()
        stop.append((asyncio.get_running_loop(), asyncio.Event()))
        ready.set()
        await stop[0][1].wait()

    thread = threading.Thread(target=lambda: asyncio.run(serve()), daemon=True)
    thread.start()
    ready.wait(60)
    yield server
    loop, event = stop[0]
    loop.call_soon_threadsafe(event.set)
    thread.join(60)
