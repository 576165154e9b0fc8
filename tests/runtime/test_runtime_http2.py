"""HTTP/2 through a client of httpx: a server that resets, leaves, lies about lengths and drips, over TLS with its own certificate."""

from __future__ import annotations

import gzip
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

import httpx
import pytest
from sample_client import Timeout
from sample_client._runtime import errors
from sample_client._runtime.options import Limits
from tests.runtime.driver import Driver
from tests.runtime.test_runtime_faults import certificate as certificate

connection = pytest.importorskip("h2.connection")
config = pytest.importorskip("h2.config")
events = pytest.importorskip("h2.events")

JSON = [(":status", "200"), ("content-type", "application/json")]
Fault: TypeAlias = "Callable[[Peer, int], object]"


class Peer:
    """The server's side of one connection."""

    def __init__(self, stream: ssl.SSLSocket) -> None:
        self.stream = stream
        self.h2 = connection.H2Connection(config.H2Configuration(client_side=False, validate_outbound_headers=False))
        self.h2.initiate_connection()
        self.flush()

    def flush(self) -> None:
        """Send what there is to send."""
        self.stream.sendall(self.h2.data_to_send())

    def say(self, stream_id: int, body: bytes, *headers: tuple[str, str], end: bool = True) -> None:
        """A response with these headers."""
        self.h2.send_headers(stream_id, list(headers) or JSON)
        self.h2.send_data(stream_id, body, end_stream=end)
        self.flush()


class Http2Server:
    """Answers the first request with a fault, and the others well.

    Attributes:
        asked: Path of each request but for `/again`, in order.
    """

    def __init__(self, certificate: Any, fault: Fault) -> None:
        self.asked, self._fault = list[str](), fault
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(certificate)
        self._context.set_alpn_protocols(["h2"])
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"https://127.0.0.1:{self._listener.getsockname()[1]}/v1"
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        while True:
            try:
                stream, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=[stream], daemon=True).start()

    def _serve(self, stream: socket.socket) -> None:
        try:
            with self._context.wrap_socket(stream, server_side=True) as secure:
                peer = Peer(secure)
                while data := secure.recv(65536):
                    for event in peer.h2.receive_data(data):
                        if isinstance(event, events.RequestReceived):
                            self._answer(peer, event)
                    peer.flush()
        except (OSError, ssl.SSLError, StopIteration):
            pass  # the client went away, or the connection ends on purpose

    def _answer(self, peer: Peer, event: Any) -> None:
        path = {**dict(event.headers)}.get(b":path", b"").decode()
        if "again" not in path:
            self.asked.append(path)
        if "again" in path or len(self.asked) > 1:
            peer.say(event.stream_id, b'{"id": "good"}')
        else:
            self._fault(peer, event.stream_id)

    def close(self) -> None:
        """Accept no more connections."""
        self._listener.close()


def leave(peer: Peer, stream_id: int) -> None:
    """End the connection."""
    raise StopIteration


def nonsense(peer: Peer, stream_id: int) -> None:
    """What is no HTTP/2, and the end."""
    peer.stream.sendall(b"nonsense" * 99)
    raise StopIteration


def go_away(peer: Peer, stream_id: int) -> None:
    """Announce the end, and leave."""
    peer.h2.close_connection(0)
    peer.flush()
    raise StopIteration


def drip(peer: Peer, stream_id: int) -> None:
    """A byte now and then."""
    peer.say(stream_id, b" ", *JSON, end=False)
    for _ in range(100):
        time.sleep(0.05)
        peer.h2.send_data(stream_id, b" ")
        peer.flush()


def cut(peer: Peer, stream_id: int) -> None:
    """A reset in the body."""
    peer.say(stream_id, b'{"id', *JSON, end=False)
    peer.h2.reset_stream(stream_id, 2)


def reset(code: int) -> Fault:
    """A reset instead of a response."""
    return lambda peer, stream_id: peer.h2.reset_stream(stream_id, code)


BOMB = gzip.compress(b'{"a": "' + b"x" * (4 << 20) + b'"}')
FAULTS: dict[str, tuple[Fault, type[Exception] | None]] = {
    "reset": (reset(2), errors.APIConnectionError),
    "refused": (reset(7), None),
    "cancelled": (reset(8), errors.APIConnectionError),
    "cut": (cut, errors.APIConnectionError),
    "left": (leave, errors.APIConnectionError),
    "gone": (go_away, errors.APIConnectionError),
    "too short": (lambda peer, at: peer.say(at, b'{"a": 1}', *JSON, ("content-length", "99")), errors.APIConnectionError),
    "too long": (lambda peer, at: peer.say(at, b'{"a": 1}', *JSON, ("content-length", "2")), errors.APIConnectionError),
    "no HTTP/2": (nonsense, errors.APIConnectionError),
    "dripping": (drip, errors.ReadTimeoutError),
    "many headers": (lambda peer, at: peer.say(at, b"{}", *JSON, *[(f"x{n}", "y") for n in range(1500)]), errors.ResponseTooLargeError),
    "bomb": (lambda peer, at: peer.say(at, BOMB, *JSON, ("content-encoding", "gzip")), errors.ResponseTooLargeError),
    "sent to http": (lambda peer, at: peer.say(at, b"", (":status", "307"), ("location", "http://127.0.0.1:9/")), errors.APIConnectionError),
}  # fmt: skip
FINAL = (errors.ReadTimeoutError, errors.ResponseTooLargeError)


@pytest.fixture
def http2(certificate: Any, request: pytest.FixtureRequest) -> Iterator[Http2Server]:
    """A server with the fault that the test names."""
    server = Http2Server(certificate, FAULTS[request.param][0])
    yield server
    server.close()


def call(driver: Driver, http2: Http2Server, method: str, certificate: Any, **options: Any) -> Any:
    """One call over HTTP/2, and another one that finds the client as it should be."""
    library = httpx.AsyncClient if driver.is_async else httpx.Client
    context = ssl.create_default_context(cafile=str(certificate))
    body = {"a": 1} if method == "POST" else None
    return driver(
        lambda client: client.request(method, "/x", body=body),
        base_url=http2.url,
        http_client=library(http2=True, verify=context),
        limits=Limits(body=1 << 20),
        **options,
    )


@pytest.mark.parametrize(("http2", "fault"), [(name, name) for name in FAULTS], indirect=["http2"])
def test_a_write_that_fails_is_an_error_of_the_package(
    driver: Driver, http2: Http2Server, certificate: Any, fault: str
) -> None:
    kind = FAULTS[fault][1]
    timeout = Timeout(total=2.0 if kind is errors.ReadTimeoutError else 20.0)
    if kind is None:
        assert call(driver, http2, "POST", certificate, timeout=timeout) == {"id": "good"}
        return
    with pytest.raises(kind):
        call(driver, http2, "POST", certificate, timeout=timeout)
    assert len(http2.asked) == 1


RETRIED = [name for name, (_, kind) in FAULTS.items() if kind not in FINAL and name != "sent to http"]


@pytest.mark.parametrize("http2", RETRIED, indirect=True)
def test_a_read_that_fails_is_tried_again(driver: Driver, http2: Http2Server, certificate: Any) -> None:
    assert call(driver, http2, "GET", certificate, timeout=20.0) == {"id": "good"}
    assert len(http2.asked) == 2
