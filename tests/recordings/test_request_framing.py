"""Where one request ends and the next begins, over raw sockets: what two servers could read in two ways ends the connection."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from specloom.conformance.http.messages import HttpRequest
from specloom.conformance.http.request_head import MalformedRequest, parse_head
from specloom.conformance.http.server import ServedResponse, serving
from specloom.conformance.recordings.proxy import recording_proxy
from specloom.conformance.recordings.recording import Recording


class Upstream:
    """A server that says what it was sent, and a proxy in front of it."""

    def __init__(self) -> None:
        self.got: list[HttpRequest] = []
        self.kept: list[Recording] = []
        self.proxy = ""

    def answer(self, request: HttpRequest) -> ServedResponse:
        self.got.append(request)
        return ServedResponse(200, (), b"[" + request.body + b"]")

    def talk(self, *parts: bytes, pause: float = 0.0) -> bytes:
        """All that the proxy says to some bytes, until it closes the connection."""
        host, port = self.proxy.removeprefix("http://").split(":")
        received = b""
        with socket.create_connection((host, int(port)), timeout=10) as connection:
            for part in parts:
                connection.sendall(part)
                time.sleep(pause)
            while data := connection.recv(65_536):
                received += data
        return received


@pytest.fixture
def upstream() -> Iterator[Upstream]:
    made = Upstream()
    with serving(made.answer) as server, recording_proxy(server, made.kept.append) as made.proxy:
        yield made


POST = b"POST /x HTTP/1.1\r\nHost: a\r\n"
CHUNKED = b"Transfer-Encoding: chunked\r\n"
NEXT = b"GET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n"


@pytest.mark.parametrize(
    ("request_", "body"),
    [
        (POST + b"Content-Length: 4\r\n" + CHUNKED + b"\r\n2\r\nok\r\n0\r\n\r\n", b"ok"),
        (POST + CHUNKED + b"Content-Length: 40\r\n\r\n2\r\nok\r\n0\r\n\r\n", b"ok"),
        (POST + CHUNKED + b"Content-Length: 0\r\n\r\n2\r\nok\r\n0\r\n\r\n", b"ok"),
        (b"POST /x HTTP/1.0\r\nConnection: keep-alive\r\n" + CHUNKED + b"\r\n2\r\nok\r\n0\r\n\r\n", b"ok"),
        (POST + b"Connection: x\r\nConnection: Close\r\nContent-Length: 2\r\n\r\nok", b"ok"),
        (POST + b"Connection: keep-alive , close\r\nContent-Length: 2\r\n\r\nok", b"ok"),
    ],
)
def test_after_a_doubtful_length_nothing_follows_on_the_connection(
    upstream: Upstream, request_: bytes, body: bytes
) -> None:
    received = upstream.talk(request_ + NEXT)
    assert received.count(b"HTTP/1.1 ") == 1
    assert received.startswith(b"HTTP/1.1 200 ")
    assert b"\r\nconnection: close\r\n" in received
    assert [(each.url, each.body) for each in upstream.got] == [("/x", body)]
    assert [each.request.body for each in upstream.kept] == [body]
    assert b"transfer-encoding" not in dict(upstream.got[0].headers)
    assert dict(upstream.got[0].headers)["content-length"] == str(len(body))


REFUSED = {
    "two lengths": POST + b"Content-Length: 2\r\nContent-Length: 3\r\n\r\nokk",
    "two lengths in one": POST + b"Content-Length: 2, 3\r\n\r\nokk",
    "a length and nothing": POST + b"Content-Length: 2,\r\n\r\nok",
    "a signed length": POST + b"Content-Length: +2\r\n\r\nok",
    "a negative length": POST + b"Content-Length: -2\r\n\r\nok",
    "a length with an underscore": POST + b"Content-Length: 1_0\r\n\r\n0123456789",
    "a length in hexadecimal": POST + b"Content-Length: 0x2\r\n\r\nok",
    "a length with a space": POST + b"Content-Length: 1 0\r\n\r\n0123456789",
    "a length of 5,000 digits": POST + b"Content-Length: " + b"9" * 5000 + b"\r\n\r\n",
    "a length in superscript": POST + b"Content-Length: \xb2\r\n\r\nok",
    "no length": POST + b"Content-Length:\r\n\r\nok",
    "another coding": POST + b"Transfer-Encoding: gzip\r\n\r\nok",
    "a coding before": POST + b"Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
    "a coding after": POST + b"Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n",
    "chunked twice": POST + CHUNKED + CHUNKED + b"\r\n0\r\n\r\n",
    "nearly chunked": POST + b"Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
    "chunked in quotes": POST + b'Transfer-Encoding: "chunked"\r\n\r\n0\r\n\r\n',
    "a vertical tab": POST + b"Transfer-Encoding: \x0bchunked\r\n\r\n0\r\n\r\n",
    "a space before the colon": POST + b"Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n",
    "a tab before the colon": POST + b"Content-Length\t: 2\r\n\r\nok",
    "a folded line": POST + b"X-A: b\r\n Content-Length: 2\r\n\r\nok",
    "a folded line with a tab": POST + b"X-A: b\r\n\tc\r\n\r\n",
    "a folded first line": b"POST /x HTTP/1.1\r\n Host: a\r\n\r\n",
    "a bare line feed": POST + b"X-A: b\nContent-Length: 2\r\n\r\nok",
    "a bare carriage return": POST + b"X-A: b\rContent-Length: 2\r\n\r\nok",
    "only line feeds": b"POST /x HTTP/1.1\nHost: a\n\n",
    "a null": POST + b"X-A: b\0c\r\n\r\n",
    "an empty name": POST + b": b\r\n\r\n",
    "a name with a space": POST + b"X A: b\r\n\r\n",
    "a name in brackets": POST + b"X[A]: b\r\n\r\n",
    "no colon": POST + b"X-A\r\n\r\n",
    "two hosts": POST + b"Host: b\r\n\r\n",
    "a target with a tab": b"GET /x\ty HTTP/1.1\r\nHost: a\r\n\r\n",
    "two spaces": b"GET  /x HTTP/1.1\r\nHost: a\r\n\r\n",
    "four words": b"GET /x y HTTP/1.1\r\nHost: a\r\n\r\n",
    "another version": b"GET /x HTTP/1.10\r\nHost: a\r\n\r\n",
    "a method with a colon": b"GE:T /x HTTP/1.1\r\nHost: a\r\n\r\n",
}

CHUNKS = {
    "a size too large": b"FFFFFFFFFFFFFFFFF\r\nok\r\n0\r\n\r\n",
    "a size of 64 bits": b"10000000000000002\r\nok\r\n0\r\n\r\n",
    "more than is held": b"FFFFFFFF\r\nok\r\n0\r\n\r\n",
    "a size of 100,000 digits": b"0" * 100_000 + b"2\r\nok\r\n0\r\n\r\n",
    "a size with a prefix": b"0x2\r\nok\r\n0\r\n\r\n",
    "a signed size": b"+2\r\nok\r\n0\r\n\r\n",
    "a negative size": b"-2\r\nok\r\n0\r\n\r\n",
    "a size with an underscore": b"0_2\r\nok\r\n0\r\n\r\n",
    "a space before the size": b" 2\r\nok\r\n0\r\n\r\n",
    "no size": b"\r\nok\r\n0\r\n\r\n",
    "no digit": b"zz\r\nok\r\n0\r\n\r\n",
    "an absurd extension": b"2;" + b"a" * 300_000 + b"\r\nok\r\n0\r\n\r\n",
    "many long extensions": (b"1;" + b"a" * 16_000 + b"\r\nx\r\n") * 20 + b"0\r\n\r\n",
    "a line feed in an extension": b"2;a\nb\r\nok\r\n0\r\n\r\n",
    "a carriage return in an extension": b"2;a\rb\r\nok\r\n0\r\n\r\n",
    "a chunk longer than its size": b"2\r\nokay\r\n0\r\n\r\n",
    "a chunk that ends in a line feed": b"2\r\nok\n0\r\n\r\n",
    "trailers without an end": b"0\r\n" + b"a: b\r\n" * 60_000 + b"\r\n",
    "an absurd trailer": b"0\r\na: " + b"b" * 300_000 + b"\r\n\r\n",
}
REFUSED |= {name: POST + CHUNKED + b"\r\n" + chunks for name, chunks in CHUNKS.items()}


@pytest.mark.parametrize("name", REFUSED)
def test_what_could_be_read_in_two_ways_is_refused(upstream: Upstream, name: str) -> None:
    received = upstream.talk(REFUSED[name] + NEXT)
    assert received.startswith(b"HTTP/1.1 400 Bad Request\r\n"), received[:200]
    assert b"specloom: the request cannot be read: " in received
    assert received.count(b"HTTP/1.1 ") == 1, "nothing follows on the connection"
    assert (upstream.got, upstream.kept) == ([], [])


@pytest.mark.parametrize(
    "request_",
    [
        POST + b"Content-Length: 2\r\nContent-Length: 2\r\n\r\nok",
        POST + b"Content-Length: 2 , 2\r\n\r\nok",
        POST + b"Content-Length:\t2 \r\n\r\nok",
        POST + b"Content-Length: 0000000000000002\r\n\r\nok",
        POST + b'TRANSFER-ENCODING: Chunked\r\n\r\n02;a="b;"\r\nok\r\n000\r\nX-A: b\r\n\r\n',
        POST + CHUNKED + b"\r\n1 ; a\r\no\r\n1\t\r\nk\r\n0\r\n\r\n",
        b"\r\n\r\n\r\n" + POST + b"Content-Length: 2\r\n\r\nok",
        POST + b"X-A:\r\nX-B: caf\xe9\r\nContent-Length: 2\r\n\r\nok",
    ],
)
def test_what_has_one_meaning_is_passed_on_and_the_connection_stays(upstream: Upstream, request_: bytes) -> None:
    received = upstream.talk(request_, b"GET /y HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", pause=0.02)
    assert received.count(b"HTTP/1.1 200 ") == 2
    assert [(each.url, each.body) for each in upstream.got] == [("/x", b"ok"), ("/y", b"")]


@pytest.mark.parametrize("cut", range(1, 120, 9))
def test_pieces_make_no_difference(upstream: Upstream, cut: int) -> None:
    sent = POST + CHUNKED + b"Connection: close\r\n\r\n2;a=b\r\nok\r\n0\r\nX-A: b\r\n\r\n"
    received = upstream.talk(sent[:cut], sent[cut:], pause=0.01)
    assert received.endswith(b"[ok]\r\n0\r\n\r\n")


def test_a_refusal_arrives_though_a_body_is_on_its_way(upstream: Upstream) -> None:
    received = upstream.talk(POST + b"Content-Length: 2\r\nContent-Length: 3\r\n\r\n" + b"x" * 8_000_000)
    assert received.startswith(b"HTTP/1.1 400 Bad Request\r\n")


def test_no_peer_of_http_1_0_is_asked_to_go_on(upstream: Upstream) -> None:
    head = b"POST /x HTTP/1.0\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n"
    assert upstream.talk(head + b"ok").startswith(b"HTTP/1.1 200 ")


LINES = st.lists(
    st.sampled_from(
        ["content-length: 2", "Content-Length: 3", "transfer-encoding: chunked", "host: a", "connection: close", "x: y"]
    ),
    max_size=6,
)


@given(LINES)
def test_only_heads_with_one_meaning_keep_the_connection(lines: list[str]) -> None:
    names = [line.lower().partition(":")[0] for line in lines]
    lengths = {line.partition(": ")[2] for line in lines if line.lower().startswith("content-length")}
    refused = names.count("host") > 1 or len(lengths) > 1 or names.count("transfer-encoding") > 1
    try:
        head = parse_head("\r\n".join(["POST /x HTTP/1.1", *lines]))
    except MalformedRequest:
        assert refused
        return
    assert not refused
    assert head.keep == ("connection: close" not in lines and not ("transfer-encoding" in names and lengths))
    assert head.body == ("chunked" if "transfer-encoding" in names else int(next(iter(lengths), "0")))
