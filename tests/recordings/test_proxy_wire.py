"""What the recording proxy passes on, byte for byte: informational responses, trailers, headers of one connection, odd targets."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Thread

import pytest

from specloom.conformance.http.upstream import upstream
from specloom.conformance.recordings.proxy import recording_proxy
from specloom.conformance.recordings.recording import Recording

CLOSE = b"Connection: close\r\n\r\n"
OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"


@contextmanager
def answering(*responses: bytes) -> Iterator[tuple[str, list[bytes]]]:
    """A server that sends these bytes to its requests, one for each; its URL, and the heads and bodies that it got."""
    got: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            connection, _ = listener.accept()
            with connection:
                for response in responses:
                    received = b""
                    while not complete(received):
                        received += connection.recv(65536)
                    got.append(received)
                    connection.sendall(response)

        Thread(target=serve, daemon=True).start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}", got


def complete(received: bytes) -> bool:
    """Whether a request has all of its body."""
    head, end, body = received.partition(b"\r\n\r\n")
    lengths = [line.partition(b":")[2] for line in head.lower().split(b"\r\n") if line.startswith(b"content-length")]
    return bool(end) and len(body) >= sum(map(int, lengths))


def talk(url: str, request: bytes) -> bytes:
    """What a server sends to a request, until it closes the connection."""
    host, _, port = url.removeprefix("http://").partition(":")
    received = b""
    with socket.create_connection((host, int(port))) as connection:
        connection.sendall(request)
        while data := connection.recv(65536):
            received += data
    return received


def passed(response: bytes, request: bytes) -> tuple[bytes, bytes, list[Recording]]:
    """What the upstream got, what the client got, and what was recorded."""
    kept: list[Recording] = []
    with answering(response) as (server, got), recording_proxy(server, kept.append) as proxy:
        received = talk(proxy, request)
    return b"".join(got), received, kept


def test_informational_responses_are_passed_on() -> None:
    early = (
        b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 102 Processing\r\n\r\n"
    )
    _, received, kept = passed(early + OK, b"GET /x HTTP/1.1\r\nHost: a\r\n" + CLOSE)
    assert received.startswith(
        b"HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\nHTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 200 OK\r\n"
    )
    assert [each.response.status for each in kept if each.response] == [200]
    _, old, _ = passed(early + OK, b"GET /x HTTP/1.0\r\n\r\n")
    assert old.startswith(b"HTTP/1.1 200 OK\r\n")


@pytest.mark.parametrize("chunks", [b"2\r\nok\r\n", b"", b"7\r\n\r\n0\r\nA:\r\n1\r\n \r\n"])
def test_trailers_are_passed_on(chunks: bytes) -> None:
    head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nTrailer: X-Sum\r\n\r\n"
    got, received, kept = passed(
        head + chunks + b"0\r\nX-Sum: 7\r\nX-More: a: b\r\n\r\n",
        b"GET /x HTTP/1.1\r\nHost: a\r\nTE: trailers\r\n" + CLOSE,
    )
    assert b"\r\nte: trailers\r\n" in got
    assert b"\r\ntrailer: X-Sum\r\n" in received
    assert received.endswith(b"0\r\nx-sum: 7\r\nx-more: a: b\r\n\r\n")
    assert len(kept) == 1


def test_a_body_without_trailers_gets_none() -> None:
    _, received, _ = passed(
        b"HTTP/1.1 200 OK\r\nContent-Length: 14\r\n\r\n\r\n0\r\nA: b\r\n\r\nx",
        b"GET /x HTTP/1.1\r\nHost: a\r\n" + CLOSE,
    )
    assert received.endswith(b"\r\n0\r\n\r\n")


def test_headers_of_one_connection_are_not_passed_on() -> None:
    response = b"HTTP/1.1 200 OK\r\nConnection: x-hop\r\nX-Hop: 1\r\nX-End: caf\xe9\r\nContent-Length: 2\r\n\r\nok"
    request = b"GET /x HTTP/1.1\r\nHost: a\r\nConnection: close, x-own\r\nX-Own: 1\r\nX-Far: caf\xe9\r\n\r\n"
    got, received, _ = passed(response, request)
    assert b"x-hop" not in received.lower()
    assert b"x-own" not in got.lower()
    assert b"x-end: caf\xe9\r\n" in received
    assert b"x-far: caf\xe9\r\n" in got


@pytest.mark.parametrize(
    ("target", "sent"),
    [
        (b"/x?q=a%20b+c", b"/x?q=a%20b+c"),
        (b"/%zz", b"/%zz"),
        (b"//elsewhere.example/x", b"//elsewhere.example/x"),
        (b"/a/../b", b"/a/../b"),
        (b"/caf\xe9", b"/caf%E9"),
    ],
)
def test_targets_are_passed_on(target: bytes, sent: bytes) -> None:
    got, received, _ = passed(OK, b"GET %b HTTP/1.1\r\nHost: a\r\n%b" % (target, CLOSE))
    assert got.startswith(b"GET %b HTTP/1.1\r\nhost: 127.0.0.1:" % sent)
    assert received.startswith(b"HTTP/1.1 200 OK")


@pytest.mark.parametrize(
    ("request_", "length"),
    [
        (b"POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n" + CLOSE, 0),
        (b"POST /x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n" + CLOSE + b"2\r\nhi\r\n0\r\n\r\n", 2),
        (b"GET /x HTTP/1.1\r\nHost: a\r\n" + CLOSE, None),
    ],
)
def test_bodies_have_their_length(request_: bytes, length: int | None) -> None:
    got, _, kept = passed(OK, request_)
    assert (b"content-length: %d\r\n" % length in got) if length is not None else b"content-length" not in got
    assert len(kept[0].request.body) == (length or 0)


def test_a_proxy_of_the_environment_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    with answering(OK) as (between, got):
        monkeypatch.setenv("http_proxy", between)
        monkeypatch.setenv("no_proxy", "localhost")
        kept: list[Recording] = []
        with recording_proxy("http://api.invalid/v1", kept.append) as proxy:
            talk(proxy.removesuffix("/v1"), b"GET /v1/x HTTP/1.1\r\nHost: a\r\n" + CLOSE)
    assert got[0].startswith(b"GET http://api.invalid/v1/x HTTP/1.1\r\nhost: api.invalid\r\n")
    with upstream("http://localhost:1") as direct:
        assert type(direct.pool).__name__ == "ConnectionPool"


def test_a_failure_is_told_and_not_recorded() -> None:
    def refused(response: bytes) -> Callable[[], tuple[bytes, list[Recording]]]:
        return lambda: passed(response, b"GET /x HTTP/1.1\r\nHost: a\r\n" + CLOSE)[1:]

    for response in (b"NOPE\r\n\r\n", b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n"):
        received, kept = refused(response)()
        assert received.startswith(b"HTTP/1.1 502 Bad Gateway")
        assert not kept


def test_a_server_that_closes_idle_connections_loses_no_call() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            while True:
                connection, _ = listener.accept()
                with connection:
                    received = b""
                    while not complete(received):
                        received += connection.recv(65536)
                    connection.sendall(OK)  # and closes, without having said so

        Thread(target=serve, daemon=True).start()
        kept: list[Recording] = []
        with recording_proxy(f"http://127.0.0.1:{listener.getsockname()[1]}", kept.append) as url:
            answers = [
                talk(url, b"POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n" + CLOSE + b"1") for _ in range(20)
            ]
    assert [answer.split(b"\r\n")[0] for answer in answers] == [b"HTTP/1.1 200 OK"] * 20
    assert len(kept) == 20


@pytest.mark.parametrize("request_", [b"hello\r\n\r\n", b"POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n"])
def test_what_is_no_request_is_refused(request_: bytes) -> None:
    with recording_proxy("http://127.0.0.1:1", list[Recording]().append) as url:
        answer = talk(url, request_)
    assert answer.startswith(b"HTTP/1.1 400 ") and b"the request cannot be read: " in answer
