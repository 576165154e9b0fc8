"""A server that means harm: bytes beyond a response, redirects that would carry secrets off, bodies that swell, waits without end."""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import itertools
import ssl
import threading
import zlib
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from sample_client import AsyncSample, Sample, Timeout
from sample_client._runtime import errors
from sample_client._runtime.content_codings import GzipDecoder
from sample_client._runtime.http_clients import DefaultAioHttpClient
from sample_client._runtime.operation import Arguments, Operation, Pages
from sample_client._runtime.options import Limits
from sample_client.models import ThingPage
from tests.runtime.driver import Driver
from tests.runtime.test_runtime_faults import certificate as certificate
from tests.runtime.test_runtime_faults import secure_server
from tests.runtime.wire import Answer, Pause, Server, chunked, http_response, until

GOOD = http_response({"id": "good"})
FORGED = http_response({"id": "forged"})


def calls(driver: Driver, count: int) -> Callable[[Any], Any]:
    """As many calls one after the other; their values."""

    async def later(client: Any) -> list[Any]:
        return [await client.request("GET", f"/{number}", max_retries=0) for number in range(count)]

    def sync(client: Any) -> list[Any]:
        return [client.request("GET", f"/{number}", max_retries=0) for number in range(count)]

    return later if driver.is_async else sync


SURPLUS: dict[str, Answer] = {
    "after the length": http_response({"id": "first"}) + FORGED,
    "after a 204": b"HTTP/1.1 204 No Content\r\n\r\n" + FORGED,
    "after a 304": b"HTTP/1.1 204 No Content\r\ncontent-length: 0\r\n\r\n" + FORGED,
    "after the last chunk": b"".join(
        step for step in chunked([b'{"id": "first"}'], "application/json") if isinstance(step, bytes)
    )
    + FORGED,
    "more than one read takes": http_response({"id": "first"}) + b" " * 200_000 + FORGED,
    "a little later": [http_response({"id": "first"}), Pause(0.05), FORGED],
    "a length beside chunks": b"".join(
        step for step in chunked([b'{"id": "first"}'], "application/json") if isinstance(step, bytes)
    ).replace(b"\r\n", b"\r\ncontent-length: 100\r\n", 1),
    "half a response": http_response({"id": "first"}) + FORGED[:20],
}


@pytest.mark.parametrize("surplus", SURPLUS)
def test_bytes_beyond_a_response_are_never_the_next_one(driver: Driver, surplus: str) -> None:
    driver.server.answer = lambda request: SURPLUS[surplus] if request.target == "/v1/0" else GOOD

    async def later(client: Any) -> Any:
        await client.request("GET", "/0", max_retries=0)
        until(lambda: driver.server.answered == 1)
        return await client.request("GET", "/1", max_retries=0)

    def sync(client: Any) -> Any:
        client.request("GET", "/0", max_retries=0)
        until(lambda: driver.server.answered == 1)
        return client.request("GET", "/1", max_retries=0)

    assert driver(later if driver.is_async else sync) == {"id": "good"}
    assert driver.asked[1].connection != driver.asked[0].connection


def another_way(driver: Driver, way: str) -> dict[str, Any]:
    """Options to send through connections that this package does not manage."""
    module, _, kind = way.partition(" ")
    library = pytest.importorskip(module)
    if kind == "client":
        return {"http_client": library.AsyncClient() if driver.is_async else library.Client()}
    return {"transport": library.AsyncHTTPTransport() if driver.is_async else library.HTTPTransport()}


@pytest.mark.parametrize("way", ["httpx client", "httpx transport", "httpx2 client"])
@pytest.mark.parametrize("surplus", SURPLUS)
def test_bytes_beyond_a_response_of_connections_of_ones_own(driver: Driver, surplus: str, way: str) -> None:
    driver.server.answer = lambda request: SURPLUS[surplus] if request.target == "/v1/0" else GOOD

    async def later(client: Any) -> Any:
        await client.request("GET", "/0", max_retries=0)
        until(lambda: driver.server.answered == 1)
        return await client.request("GET", "/1", max_retries=0)

    def sync(client: Any) -> Any:
        client.request("GET", "/0", max_retries=0)
        until(lambda: driver.server.answered == 1)
        return client.request("GET", "/1", max_retries=0)

    assert driver(later if driver.is_async else sync, **another_way(driver, way)) == {"id": "good"}


@pytest.mark.parametrize("surplus", SURPLUS)
def test_bytes_beyond_a_response_of_connections_of_aiohttp(server: Server, surplus: str) -> None:
    """Whether they were read with the response, by the event loop between two calls, or are still in the socket."""
    server.answer = lambda request: SURPLUS[surplus] if request.target == "/v1/0" else GOOD

    async def use(blocked: bool) -> Any:
        before = server.answered
        async with AsyncSample(api_key="k", base_url=f"{server.url}", http_client=DefaultAioHttpClient()) as client:
            with contextlib.suppress(errors.APIConnectionError):  # aiohttp parses what comes with a response
                await client.request("GET", "/0", max_retries=0)
            until(lambda: server.answered > before)
            if not blocked:
                await asyncio.sleep(0.1)
            return [await client.request("GET", f"/{number}", max_retries=0) for number in (1, 2, 3)]

    for blocked in (True, False):
        assert asyncio.run(use(blocked)) == [{"id": "good"}] * 3
    second, third, fourth = (request.connection for request in server.requests[1:4])
    assert second == third == fourth, "idle connections are used again"


@pytest.mark.parametrize("way", ["httpx client", "httpx transport", "httpx2 client"])
def test_connections_of_ones_own_are_reused(driver: Driver, way: str) -> None:
    driver.server.say(GOOD)
    assert driver(calls(driver, 3), **another_way(driver, way)) == [{"id": "good"}] * 3
    assert driver.server.opened == 1


def test_bytes_beyond_a_response_over_tls(driver: Driver, certificate: Any) -> None:
    with secure_server(certificate) as secure:
        secure.answer = lambda request: SURPLUS["after the length"] if request.target == "/v1/0" else GOOD
        context = ssl.create_default_context(cafile=str(certificate))
        found = driver(calls(driver, 2), base_url=secure.url, verify=context)
    assert found == [{"id": "first"}, {"id": "good"}]


def own_client(driver: Driver) -> Any:
    """A client of httpx that adds its own secrets to whatever it sends."""
    made = httpx.AsyncClient if driver.is_async else httpx.Client
    return made(
        headers={"X-Own": "own-secret"}, cookies={"own": "own-secret"}, params={"own": "own-secret"}, auth=("u", "own")
    )


def test_a_client_of_ones_own_carries_nothing_to_another_origin(driver: Driver) -> None:
    with Server() as other:
        other.say(http_response({}, 500), GOOD)
        driver.server.say(http_response(b"", 307, {"Location": f"{other.url}/there?x=1"}))
        driver(
            lambda client: client.request("POST", "/here", body={"a": 1}, idempotency_key="k"),
            http_client=own_client(driver),
        )
        first, tried, retried = driver.asked[0], *other.requests
    assert first.headers["x-own"] == "own-secret" and first.headers["cookie"] == "own=own-secret"
    for request in (tried, retried):
        assert request.target == "/v1/there?x=1"
        assert "own" not in str(request.headers)
        assert not {"authorization", "cookie", "x-own", "idempotency-key"} & set(request.headers)
        assert request.headers["host"] == f"127.0.0.1:{other.port}"
        assert request.json == {"a": 1}


@pytest.mark.parametrize("scheme", ["http://", "HTTP://", "Http://"])
@pytest.mark.parametrize("status", [307, 308])
def test_a_body_is_not_sent_on_without_encryption(driver: Driver, certificate: Any, scheme: str, status: int) -> None:
    with secure_server(certificate) as secure:
        away = http_response(b"", status, {"Location": f"{driver.server.url}/plain".replace("http://", scheme)})
        secure.answer = lambda request: away if request.target == "/v1/x" else GOOD
        with pytest.raises(errors.APIConnectionError, match="from https to http"):
            driver(
                lambda client: client.request("POST", "/x", body={"a": 1}),
                base_url=secure.url,
                verify=str(certificate),
            )
    assert not driver.asked


@pytest.mark.parametrize(
    "location",
    ["http://[::bad/", "http://x:99999999/", "http://a b/", "https://", "http://" + "a" * 70 + ".\u0130"],
)
def test_a_redirect_to_no_url(driver: Driver, location: str) -> None:
    head = f"HTTP/1.1 302 Found\r\ncontent-length: 0\r\nlocation: {location}\r\n\r\n".encode()
    driver.server.say(head)
    with pytest.raises((errors.APIConnectionError, errors.InvalidRequestError)):
        driver(lambda client: client.request("GET", "/x", max_retries=1))
    assert len(driver.asked) == 1


def test_a_header_beyond_the_limit_that_came_in_one_piece(driver: Driver) -> None:
    """h11 itself looks only where a head is incomplete after a read."""
    driver.server.say(http_response({}, headers={"x-long": "x" * 120_000}))
    with pytest.raises(errors.ResponseTooLargeError, match="headers"):
        driver(lambda client: client.request("GET", "/x"))


@pytest.mark.parametrize("url", ["http://[::bad/x", "http://127.0.0.1:99999/x", "http://\u0130" + "a" * 80 + "/x"])
def test_a_malformed_url_is_our_error_and_not_tried_again(driver: Driver, url: str) -> None:
    with pytest.raises(errors.InvalidRequestError):
        driver(lambda client: client.request("GET", url))


@pytest.mark.parametrize("value", ["s3cret\n", "s3c\0ret", "s3cret\x1b[2J", "s3cret\ud800"])
def test_a_header_that_cannot_be_sent_shows_no_value(driver: Driver, value: str) -> None:
    with pytest.raises(errors.InvalidRequestError) as caught:
        driver(lambda client: client.request("GET", "/x"), default_headers={"X-Mine": value})
    assert "s3c" not in repr(caught.value)
    with pytest.raises(errors.InvalidRequestError) as caught:
        driver(lambda client: client.request("GET", "/x"), api_key=value)
    assert "s3c" not in repr(caught.value) and not driver.asked


def test_blanks_around_a_header_are_no_part_of_it(driver: Driver) -> None:
    driver.server.say(GOOD)
    driver(lambda client: client.request("GET", "/x"), default_headers={"X-Mine": " a b\t"})
    assert driver.asked[0].headers["x-mine"] == "a b"


def test_user_and_password_in_the_base_url(driver: Driver) -> None:
    url = driver.server.url.replace("http://", "http://me:p%40ss@")
    driver(lambda client: client.request("GET", "/x"), base_url=url)
    driver(lambda client: client.things.search(q="x"), base_url=url)
    assert [request.headers["authorization"] for request in driver.asked] == [
        "Bearer secret-key",
        f"Basic {__import__('base64').b64encode(b'me:p@ss').decode()}",
    ]


def swollen(times: int, size: int) -> bytes:
    """A JSON text of so many bytes, compressed so often."""
    content = b'{"a": "' + b"x" * size + b'"}'
    for _ in range(times):
        content = gzip.compress(content)
    return http_response(content, headers={"content-encoding": ", ".join(["gzip"] * times)})


@pytest.mark.parametrize("times", [0, 1, 2])
@pytest.mark.parametrize("status", [200, 400])
def test_a_body_beyond_the_limit(driver: Driver, times: int, status: int) -> None:
    driver.server.say(swollen(times, 3 << 20).replace(b" 200 ", f" {status} ".encode(), 1))
    with pytest.raises(errors.ResponseTooLargeError, match="larger than 1048576 bytes"):
        driver(lambda client: client.request("GET", "/x"), limits=Limits(body=1 << 20))
    driver.server.say(swollen(times, 3 << 20))
    assert len(driver(lambda client: client.request("GET", "/x"))["a"]) == 3 << 20


def test_a_body_that_swells_takes_little_memory(server: Server) -> None:
    import tracemalloc

    server.say(swollen(2, 300 << 20))
    with Sample(api_key="k", base_url=server.url, limits=Limits(body=8 << 20)) as client:
        tracemalloc.start()
        try:
            with pytest.raises(errors.ResponseTooLargeError):
                client.request("GET", "/x")
            assert tracemalloc.get_traced_memory()[1] < 100 << 20
        finally:
            tracemalloc.stop()


def test_the_body_of_a_redirect_is_read_by_nobody(driver: Driver) -> None:
    redirect = swollen(1, 30 << 20).replace(b" 200 Some Reason\r\n", b" 302 Found\r\nlocation: /v1/there\r\n", 1)
    driver.server.answer = lambda request: redirect if request.target == "/v1/x" else GOOD
    assert driver(lambda client: client.request("GET", "/x"), limits=Limits(body=1 << 20)) == {"id": "good"}


def test_a_body_encoded_over_and_over(driver: Driver) -> None:
    driver.server.say(swollen(4, 10))
    with pytest.raises(errors.ResponseDecodeError, match="more than 2 content encodings"):
        driver(lambda client: client.request("GET", "/x"))


def test_too_many_headers(driver: Driver) -> None:
    driver.server.say(http_response({}, headers={f"x-{number}": "y" for number in range(50)}))
    with pytest.raises(errors.ResponseTooLargeError, match="more than 20 headers"):
        driver(lambda client: client.request("GET", "/x"), limits=Limits(headers=20))


WHOLE = gzip.compress(b'{"id": "' + b"good" * 2_000 + b'"}')
CUT: dict[str, tuple[bytes, str]] = {
    "gzip without its trailer": (WHOLE[:-8], "gzip"),
    "half of gzip": (WHOLE[: len(WHOLE) // 2], "gzip"),
    "the head of gzip": (WHOLE[:10], "x-gzip"),
    "half of a second member": (WHOLE + WHOLE[:-1], "gzip"),
    "half of deflate": (zlib.compress(b'{"id": "' + b"good" * 2_000)[:-3], "deflate"),
    "half of two codings": (gzip.compress(WHOLE)[:-1], "gzip, gzip"),
}


@pytest.mark.parametrize("name", CUT)
def test_a_body_that_ends_in_its_content_coding_is_not_taken_for_whole(driver: Driver, name: str) -> None:
    body, coding = CUT[name]
    driver.server.say(http_response(body, headers={"content-encoding": coding}))
    with pytest.raises(errors.APIConnectionError, match="ends in the middle of its content coding"):
        driver(lambda client: client.request("GET", "/x", max_retries=0))


@pytest.mark.parametrize("size", [1, 2, 7, 4096])
@pytest.mark.parametrize("padding", [b"", b"\0" * 5, b"\n"])
def test_every_member_of_gzip_is_read(size: int, padding: bytes) -> None:
    decoder, body = (
        GzipDecoder(),
        gzip.compress(b"one ") + b"\0\0" + gzip.compress(b"") + gzip.compress(b"two") + padding,
    )
    pieces = [decoder.decode(body[at : at + size]) for at in range(0, len(body), size)]
    assert b"".join([*pieces, decoder.flush()]) == b"one two"


def test_gzip_of_several_members(driver: Driver) -> None:
    body = gzip.compress(b'{"id": ') + gzip.compress(b'"good"}')
    driver.server.say(http_response(body, headers={"content-encoding": "gzip"}))
    assert driver(lambda client: client.request("GET", "/x")) == {"id": "good"}


@pytest.mark.parametrize("place", ["http://..", "http://xn--a.\xdf/", "http://\x7f/", f"http://{'a' * 70}.test/"])
def test_a_redirect_to_what_httpx_refuses(driver: Driver, place: str) -> None:
    driver.server.say(http_response(b"", 302, {"location": place}))
    with pytest.raises(errors.APIConnectionError) as caught:
        driver(lambda client: client.request("GET", "/x", max_retries=0))
    assert "nothing was sent" not in str(caught.value)


def headed(count: int) -> bytes:
    """A response with so many header lines of 1,000 bytes."""
    return http_response({"id": "good"}, headers={f"x-{number:04}": "y" * 990 for number in range(count)})


@pytest.mark.parametrize(
    ("limits", "count"),
    [
        (Limits(), 300),
        (Limits(header_bytes=5_000), 6),
        (Limits(header_bytes=150_000), 300),
    ],
)
def test_headers_that_are_too_large(driver: Driver, limits: Limits, count: int) -> None:
    driver.server.say(headed(count))
    with pytest.raises(errors.ResponseTooLargeError, match=r"the headers .*Limits\(header_bytes"):
        driver(lambda client: client.request("GET", "/x"), limits=limits)
    assert len(driver.asked) == 1, "trying again cannot help"


@pytest.mark.parametrize(
    ("limits", "count"),
    [
        (Limits(), 90),
        (Limits(header_bytes=7_000), 6),
        (Limits(header_bytes=400_000), 300),
        (Limits(header_bytes=None), 900),
    ],
)
def test_headers_that_are_not(driver: Driver, limits: Limits, count: int) -> None:
    driver.server.say(headed(count), headed(count))
    assert driver(calls(driver, 2), limits=limits) == [{"id": "good"}] * 2


def test_a_trailer_that_is_too_large(driver: Driver) -> None:
    body = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n"
    driver.server.say(body + b"x: " + b"y" * 300_000 + b"\r\n\r\n")
    with pytest.raises(errors.ResponseTooLargeError, match=r"the (headers|trailer)"):
        driver(lambda client: client.request("GET", "/x"))


@pytest.mark.parametrize("opened", [False, True])
@pytest.mark.parametrize(
    "body",
    [
        b"[" * 21 + b"]" * 21,
        b'{"a":' * 21 + b"1" + b"}" * 21,
        b"[" * 10_000,
        b'["' + b'\\"[' * 9_000 + b'"' + b"[" * 21,
    ],
    ids=["arrays", "objects", "open", "text"],
)
def test_json_beyond_the_depth(driver: Driver, body: bytes, opened: bool) -> None:
    driver.server.say(http_response(body))

    async def later(client: Any) -> Any:
        async with client.things.with_streaming_response.list() as response:
            await response.parse()

    def at_once(client: Any) -> Any:
        with client.things.with_streaming_response.list() as response:
            response.parse()

    use = (later if driver.is_async else at_once) if opened else lambda client: client.request("GET", "/x")
    with pytest.raises(errors.ResponseTooLargeError, match=r"deeper than 20 levels; Limits\(depth"):
        driver(use, limits=Limits(depth=20))


def test_brackets_in_strings_and_next_to_each_other_are_not_deep(driver: Driver) -> None:
    driver.server.say(http_response([['[[[[["{{{{']] * 50), chunked([b"data: " + b"[" * 4 + b"]" * 4 + b"\n\n"]))
    assert len(driver(lambda client: client.request("GET", "/x"), limits=Limits(depth=3))) == 50
    driver.server.say(chunked([b"data: " + b"[" * 4 + b"]" * 4 + b"\n\n"]))
    with pytest.raises(errors.ResponseTooLargeError, match="deeper than 3 levels"):
        driver(stream, limits=Limits(depth=3))


def stream(client: Any) -> Any:
    """A stream of chat chunks."""
    return client.chat.completions.create(model="m", messages=[], stream=True)


@pytest.mark.parametrize(
    "lines",
    [
        [b"data: " + b"x" * 9_000] * 20,
        [b"data: x\n" * 1000] * 20,
        [b"data: {}\n\ndata: " + b"x" * 50_000 + b"\n\ndata: {}\n\n"],
    ],
)
def test_an_event_beyond_the_limit(driver: Driver, lines: list[bytes]) -> None:
    driver.server.say(chunked(lines))
    with pytest.raises(errors.ResponseTooLargeError, match="longer than 50000 bytes"):
        driver(stream, limits=Limits(event=50_000))


@pytest.mark.parametrize("asked", ["1e400", "99999999999999999999999", "Fri, 31 Dec 9999 23:59:59 GMT", "600"])
def test_a_wait_without_end_is_not_waited(driver: Driver, asked: str) -> None:
    driver.server.say(http_response({}, 429, {"Retry-After": asked}))
    with pytest.raises(errors.RateLimitError):
        driver(lambda client: client.request("GET", "/x"), timeout=httpx.Timeout(5))
    assert len(driver.asked) == 1


def test_a_wait_that_is_no_number_is_the_usual_pause(driver: Driver) -> None:
    driver.server.say(http_response({}, 429, {"Retry-After": "nan"}), GOOD)
    assert driver(lambda client: client.request("GET", "/x")) == {"id": "good"}


def test_a_token_endpoint_that_drips_keeps_nobody_for_long(server: Server) -> None:
    drip: list[Any] = [http_response(b"", length=100), *[step for _ in range(100) for step in (Pause(0.1), b" ")]]
    server.answer = lambda request: drip if request.target.endswith("/token") else GOOD
    ended: list[bool] = []

    def create(client: Any) -> None:
        with pytest.raises(errors.APITimeoutError):
            client.things.create(name="n", timeout=1.0, max_retries=0)
        ended.append(True)

    with Sample(client_id="i", client_secret="s", base_url=server.url) as client:
        threads = [threading.Thread(target=create, args=[client]) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert len(ended) == 4, "each call ends by its own timeout, long before the drip does"


def test_a_token_has_its_own_limit(driver: Driver) -> None:
    driver.server.answer = lambda request: [Pause(4), GOOD]
    with pytest.raises(errors.APITimeoutError):
        driver(
            lambda client: client.things.create(name="n", timeout=Timeout(total=None), max_retries=0),
            client_id="i",
            client_secret="s",
            limits=Limits(token=0.3),
        )


def test_a_proxy_of_the_environment_keeps_the_timeout(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    drip = [b"HTTP/1.1 200 OK\r\n", *[step for _ in range(40) for step in (Pause(0.2), b"x: y\r\n")], b"\r\n"]
    driver.server.answer = lambda request: drip if "slow" in request.target else GOOD
    monkeypatch.setenv("http_proxy", driver.server.url)
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    with pytest.raises(errors.ReadTimeoutError):
        driver(lambda client: client.request("GET", "/slow", timeout=1.0), base_url="http://api.example/v1")
    assert driver.asked[0].target == "http://api.example/v1/slow"


def test_interim_responses_without_end_keep_to_the_deadline(driver: Driver) -> None:
    driver.server.answer = lambda request: itertools.repeat(b"HTTP/1.1 103 Early Hints\r\nLink: a\r\n\r\n" * 100)
    with pytest.raises(errors.APITimeoutError):
        driver(lambda client: client.request("GET", "/x", timeout=0.5, max_retries=0))


@pytest.mark.parametrize("timeout", [float("inf"), 1e10])
def test_a_timeout_beyond_what_sockets_take_is_none(driver: Driver, timeout: float) -> None:
    assert driver(lambda client: client.request("GET", "/x", timeout=timeout)) == {}


@pytest.mark.parametrize("levels", [600, 900, 990])
def test_an_error_that_is_nested_deeply_is_that_error(driver: Driver, levels: int) -> None:
    driver.server.say(http_response(b"[" * levels + b"]" * levels, 400))
    with pytest.raises(errors.BadRequestError):
        driver(lambda client: client.request("GET", "/x"))


@pytest.mark.parametrize("end", [b"", b"\n"])
def test_a_line_of_an_opened_response_beyond_the_limit(driver: Driver, end: bytes) -> None:
    content = b"a\nb\n" + b"\0" * 3_000_000 + end
    driver.server.say(http_response(gzip.compress(content), headers={"content-encoding": "gzip"}))
    seen = list[str]()

    def sync(client: Any) -> None:
        with client.things.with_streaming_response.list() as response:
            for line in response.iter_lines():
                seen.append(line)

    async def later(client: Any) -> None:
        async with client.things.with_streaming_response.list() as response:
            async for line in response.iter_lines():
                seen.append(line)

    with pytest.raises(errors.ResponseTooLargeError):
        driver(later if driver.is_async else sync, limits=Limits(event=1 << 20))
    assert seen in ([], ["a", "b"])


@pytest.mark.parametrize("media", ["application/json", "text/html"])
def test_a_body_in_place_of_a_stream_beyond_the_limit(driver: Driver, media: str) -> None:
    content = gzip.compress(b'"' + b"a" * 3_000_000 + b'"')
    driver.server.say(http_response(content, headers={"content-encoding": "gzip", "content-type": media}))
    with pytest.raises(errors.ResponseTooLargeError):
        driver(lambda client: client.things.watch(), limits=Limits(body=1 << 20))


def page(url: str) -> bytes:
    """A page of things whose next one is there."""
    return http_response({"items": [{"id": "1"}]}, headers={"Link": f'<{url}>; rel="next"'})


def linked(client: Any) -> Any:
    """A list whose pages follow links."""
    listing: Operation[Any] = Operation("GET", "/things", response=ThingPage)
    pages: Pages[Any] = Pages("link", ("items",), next_header="Link")
    return client._sender.pages(listing, pages, Arguments({"extra_headers": {"X-More": "s3cret"}}))


def test_a_link_to_a_page_elsewhere_carries_nothing_of_a_client_of_ones_own(driver: Driver) -> None:
    with Server() as other:
        other.say(http_response({"items": [{"id": "2"}]}))
        driver.server.say(page(f"{other.url}/more"))
        assert len(driver(linked, http_client=own_client(driver))) == 2
        [request] = other.requests
    assert "own" not in str(request.headers) and "s3cret" not in str(request.headers)
    assert not {"authorization", "cookie", "x-own", "x-more"} & set(request.headers)
    assert driver.asked[0].headers["x-own"] == "own-secret"


@pytest.mark.parametrize("url", ["http://[::1", "javascript:x", "file:///x", "http:\\\\host\\x", "http://a b/"])
def test_a_link_to_no_page(driver: Driver, url: str) -> None:
    driver.server.say(page(url))
    with pytest.raises(errors.APIConnectionError, match="the next page is"):
        driver(linked)
    assert len(driver.asked) == 1


def test_text_in_utf_16_without_a_mark(driver: Driver) -> None:
    body = "h\xe9\n".encode("utf-16-be")
    driver.server.say(http_response(body, headers={"content-type": "text/plain; charset=utf-16"}))

    def sync(client: Any) -> list[str]:
        with client.things.with_streaming_response.list() as response:
            return [*response.iter_text()]

    async def later(client: Any) -> list[str]:
        async with client.things.with_streaming_response.list() as response:
            return [text async for text in response.iter_text()]

    with pytest.raises(errors.ResponseDecodeError, match="declared charset"):
        driver(later if driver.is_async else sync)
