"""The loopback server speaks HTTP/1.1 with whoever asks, and outlives whoever does not; raw sockets and httpx ask here."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import suppress

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from specloom.conformance.http.messages import HttpRequest
from specloom.conformance.http.server import ServedResponse, serving


def echo(request: HttpRequest) -> ServedResponse:
    """Says what was asked; `/pieces` in pieces, `/fail` not at all."""
    match request.url:
        case "/pieces":
            return ServedResponse(200, (), iter([b"ab", b"", request.body]))
        case "/none":
            return ServedResponse(204, (("x-a", "b"),), b"ignored")
        case "/fail":
            raise RuntimeError("no answer")
        case _:
            return ServedResponse(200, (("x-method", request.method),), request.url.encode() + b" " + request.body)


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with serving(echo) as url:
        yield url


def talk(server: str, *parts: bytes) -> bytes:
    """All that the server says to some bytes, before it ends the connection or we do."""
    host, port = server.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=5) as connection:
        for part in parts:
            connection.sendall(part)
        connection.shutdown(socket.SHUT_WR)
        said = b""
        while data := connection.recv(65_536):
            said += data
    return said


def body(said: bytes) -> bytes:
    return said.partition(b"\r\n\r\n")[2]


def test_requests_in_a_row(server: str) -> None:
    with httpx.Client() as client:
        for number in range(3):
            assert client.post(f"{server}/x", content=b"y" * number).content == b"/x " + b"y" * number
        assert client.post(f"{server}/pieces", content=b"cd").content == b"abcd"
        assert client.get(f"{server}/none").content == b""
        assert client.head(f"{server}/x").headers["content-length"] == "3"
        failed = client.get(f"{server}/fail")
        assert (failed.status_code, failed.text) == (500, "specloom: RuntimeError('no answer')")


def test_pipelined_requests(server: str) -> None:
    said = talk(server, b"GET /a HTTP/1.1\r\n\r\nGET /b HTTP/1.1\r\n\r\n")
    assert said.count(b"HTTP/1.1 200 OK") == 2
    assert said.index(b"/a ") < said.index(b"/b ")


@pytest.mark.parametrize("cut", range(1, 60, 7))
def test_requests_in_pieces(server: str, cut: int) -> None:
    sent = b"POST /x HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3;a=b\r\nabc\r\nA\r\n0123456789\r\n0\r\nX: y\r\n\r\n"
    assert body(talk(server, sent[:cut], sent[cut:])) == b"/x abc0123456789"


def test_a_peer_that_waits_to_be_asked_on(server: str) -> None:
    said = talk(server, b"POST /x HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\nok")
    assert said.startswith(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n")
    assert said.endswith(b"/x ok")


def test_peers_that_keep_no_connection(server: str) -> None:
    said = talk(server, b"GET /pieces HTTP/1.0\r\n\r\n")
    assert b"connection: close" in said
    assert b"transfer-encoding" not in said
    assert body(said) == b"ab", "HTTP/1.0 knows no chunks"
    closed = talk(server, b"GET /a HTTP/1.1\r\nConnection: close\r\n\r\nGET /b HTTP/1.1\r\n\r\n")
    assert closed.count(b"HTTP/1.1 200") == 1


@pytest.mark.parametrize(
    "sent",
    [
        b"hello\r\n\r\n",
        b"GET /\r\n\r\n",
        b"GET / HTTP/2\r\n\r\n",
        b"GET / HTTP/1.1\r\nno colon\r\n\r\n",
        b"GET / HTTP/1.1\r\n : x\r\n\r\n",
        b"POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
        b"POST / HTTP/1.1\r\nContent-Length: 5\r\n\r\nabc",
        b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"GET / HTTP/1.1\r\nx: " + b"a" * 300_000,
        b"",
    ],
)
def test_what_is_not_http_is_refused(server: str, sent: bytes) -> None:
    with suppress(OSError):  # the server may have gone before all of it was sent
        answer = talk(server, sent)
        assert answer.startswith(b"HTTP/1.1 400 Bad Request\r\n") if sent else answer == b""
    assert httpx.get(f"{server}/still").content == b"/still "


PARTS = st.sampled_from(
    [
        b"GET / HTTP/1.1",
        b"\r\n",
        b"\r\n\r\n",
        b"content-length: 3",
        b"transfer-encoding: chunked",
        b"3",
        b"abc",
        b"0",
        b":",
    ]
) | st.binary(max_size=6)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(st.lists(PARTS, max_size=10))
def test_no_bytes_harm_the_server(server: str, parts: list[bytes]) -> None:
    with suppress(OSError):
        talk(server, b"".join(parts))
    assert httpx.get(f"{server}/still").status_code == 200
