"""A server that misbehaves in every way: the documented error or a correct retry, no kept connection, no doubled POST."""

from __future__ import annotations

import contextlib
import datetime as dt
import email.utils
import shutil
import socket
import ssl
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import httpx
import pytest
from sample_client import Sample, Timeout
from sample_client._runtime import errors
from sample_client._runtime.operation import Arguments, Operation
from sample_client._runtime.retries import RetryPolicy, pause, retry_after
from tests.runtime.driver import Driver
from tests.runtime.wire import Answer, Close, Pause, Reset, Server, chunked, http_response, until

GOOD = http_response({"id": "t"})
HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"

FAULTS: dict[str, Answer] = {
    "closed before headers": [Close],
    "reset before headers": [Reset],
    "closed in headers": [b"HTTP/1.1 200 OK\r\ncontent-ty", Close],
    "reset in headers": [b"HTTP/1.1 200 OK\r\ncontent-ty", Pause(0.02), Reset],
    "closed after headers": [HEAD + b"content-length: 12\r\n\r\n", Close],
    "reset after headers": [HEAD + b"content-length: 12\r\n\r\n", Pause(0.02), Reset],
    "body shorter than its length": [http_response({"id": "t"}, length=100), Close],
    "chunk cut short": [HEAD + b'transfer-encoding: chunked\r\n\r\n20\r\n{"id":', Close],
    "no last chunk": chunked([b'{"id":"t"}'], "application/json", end=False),
    "chunk size no number": [HEAD + b'transfer-encoding: chunked\r\n\r\nzz\r\n{"id":"t"}\r\n0\r\n\r\n', Close],
    "no HTTP": [b"SSH-2.0-OpenSSH_9.6\r\n\r\n", Close],
    "status no number": [b"HTTP/1.1 abc OK\r\n\r\n", Close],
    "no gzip though it says so": [http_response({"id": "t"}, headers={"content-encoding": "gzip"}), Close],
}


def read(client: Any) -> Any:
    """A call that may be repeated."""
    return client.things.get("1")


def write(client: Any) -> Any:
    """A call that may not."""
    return client.request("POST", "/things", body={"name": "n"})


@pytest.mark.parametrize("fault", FAULTS)
def test_a_read_is_tried_again(driver: Driver, fault: str) -> None:
    driver.server.say(FAULTS[fault], GOOD)
    assert driver(read, site_key="k").id == "t"
    assert [request.headers.get("x-retry-count") for request in driver.asked] == [None, "1"]


@pytest.mark.parametrize("fault", FAULTS)
def test_a_write_that_may_have_been_seen_is_not_sent_twice(driver: Driver, fault: str) -> None:
    driver.server.say(FAULTS[fault], GOOD)
    with pytest.raises(
        errors.APIConnectionError, match=r"POST /things: .*; not retried: the server may have processed the request"
    ):
        driver(write)
    assert len(driver.asked) == 1


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_that_stays_is_an_error(driver: Driver, fault: str) -> None:
    driver.server.say(FAULTS[fault])
    with pytest.raises(errors.APIConnectionError, match=r"GET /things/\{id\}: .* \(3 attempts\)"):
        driver(read, site_key="k")
    assert len(driver.asked) == 3


def test_refused_connections_are_tried_again_for_writes_too(driver: Driver) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with pytest.raises(errors.APIConnectionError, match=r"\(3 attempts\)") as caught:
        driver(lambda client: client.with_options(timeout=5).request("POST", f"http://127.0.0.1:{port}/x", body={}))
    assert "not retried" not in str(caught.value)


def test_a_server_that_comes_back(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sample_client._runtime.retries._FIRST_PAUSE", 0.2)
    monkeypatch.setattr("random.uniform", lambda low, high: high)
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    asked: list[bytes] = []

    def serve() -> None:
        time.sleep(0.3)
        with socket.create_server(("127.0.0.1", port)) as listener:
            connection, _ = listener.accept()
            with connection:
                asked.append(connection.recv(4096))
                connection.sendall(GOOD)

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    generated = driver(
        lambda client: client.request("POST", f"http://127.0.0.1:{port}/x", body={"a": 1}, max_retries=5)
    )
    thread.join(60)
    assert generated == {"id": "t"}
    assert len(asked) == 1, "the write came once"


def test_a_connection_closed_while_idle_is_no_error(driver: Driver) -> None:
    def twice(client: Any) -> Any:
        first = client.request("GET", "/a", max_retries=0)
        if driver.is_async:

            async def later() -> Any:
                return await first, driver.server.quiet(), await client.request("POST", "/b", max_retries=0)

            return later()
        return first, driver.server.quiet(), client.request("POST", "/b", max_retries=0)

    driver.server.say([GOOD, Close], GOOD)
    assert driver(twice)[2] == {"id": "t"}


_LONG = 4.0
"""Seconds that a server is silent: far more than any timeout here, so that a busy machine is no reason to fail."""

SLOW: dict[str, tuple[Answer, dict[str, Any], type[Exception]]] = {
    "silence": ([Pause(_LONG), GOOD], {"timeout": 0.1, "max_retries": 0}, errors.ReadTimeoutError),
    "silence in the body": (
        [GOOD[:-3], Pause(_LONG), GOOD[-3:]],
        {"timeout": 0.1, "max_retries": 0},
        errors.ReadTimeoutError,
    ),
    "slow bytes": (
        [GOOD[:-8], *[step for byte in GOOD[-8:] for step in (Pause(0.06), bytes([byte]))]],
        {"timeout": 0.2, "max_retries": 0},
        errors.ReadTimeoutError,
    ),
    "silence each time": ([Pause(_LONG), GOOD], {"timeout": Timeout(total=0.3, read=0.1)}, errors.APITimeoutError),
    "read bound of its own": (
        [Pause(_LONG), GOOD],
        {"timeout": Timeout(read=0.1), "max_retries": 0},
        errors.ReadTimeoutError,
    ),
}


@pytest.mark.parametrize("fault", SLOW)
def test_the_callers_timeout_bounds_everything(driver: Driver, fault: str) -> None:
    answer, options, kind = SLOW[fault]
    driver.server.say(answer)
    with pytest.raises(kind):
        driver(lambda client: client.things.get("1", **options), site_key="k")


DRIPPING: dict[str, list[Any]] = {
    "headers": [HEAD, *[step for at in range(40) for step in (Pause(0.3), f"x-{at}: y\r\n".encode())], b"\r\n"],
    "body": [http_response(b"", length=40), *[step for _ in range(40) for step in (Pause(0.7), b"1")]],
}


@pytest.mark.parametrize("warm", [False, True])
@pytest.mark.parametrize("part", DRIPPING)
def test_the_whole_is_over_at_the_deadline(driver: Driver, part: str, warm: bool) -> None:
    driver.server.answer = lambda request: DRIPPING[part] if request.target == "/v1/slow" else GOOD
    took = 0.0

    def sync(client: Any) -> None:
        nonlocal took
        if warm:
            client.request("GET", "/x")
        began = time.monotonic()
        with pytest.raises(errors.ReadTimeoutError):
            client.request("GET", "/slow", timeout=1.0)
        took = time.monotonic() - began

    async def later(client: Any) -> None:
        nonlocal took
        if warm:
            await client.request("GET", "/x")
        began = time.monotonic()
        with pytest.raises(errors.ReadTimeoutError):
            await client.request("GET", "/slow", timeout=1.0)
        took = time.monotonic() - began

    driver(later if driver.is_async else sync)
    assert took > 0.9, "the error itself says that it was before the server was done"


def test_the_body_of_a_response_through_a_client_of_ones_own_is_over_at_the_deadline(driver: Driver) -> None:
    driver.server.answer = lambda request: DRIPPING["body"] if request.target == "/v1/slow" else GOOD
    own: Any = httpx.AsyncClient() if driver.is_async else httpx.Client()
    began = time.monotonic()
    with pytest.raises(errors.ReadTimeoutError):
        driver(lambda client: client.request("GET", "/slow", timeout=1.0), http_client=own)
    assert time.monotonic() - began > 0.9


def test_sending_is_over_at_the_deadline(driver: Driver) -> None:
    """A server that takes a large body a little at a time is never silent for long."""
    stop = threading.Event()

    def take_slowly(listener: socket.socket) -> None:
        connection, _ = listener.accept()
        with connection:
            while not stop.wait(0.05) and connection.recv(1 << 20):
                pass

    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 20)
        thread = threading.Thread(target=take_slowly, args=(listener,))
        thread.start()
        url = f"http://127.0.0.1:{listener.getsockname()[1]}/x"
        put: Operation[None] = Operation("PUT", url, content_type="application/octet-stream")
        began = time.monotonic()
        try:
            with pytest.raises(errors.WriteTimeoutError):
                driver(lambda client: client._sender.send(put, Arguments({"timeout": 1.0}, body=bytes(256 << 20))))
            took = time.monotonic() - began
        finally:
            stop.set()
            thread.join()
    assert took > 0.9


def test_a_stream_that_began_in_time_goes_on_beyond_the_total(driver: Driver) -> None:
    events = [f'data: {{"id": "{at}"}}\n\n'.encode() for at in range(4)]
    driver.server.say([step for piece in chunked([*events, b"data: [DONE]\n\n"]) for step in (piece, Pause(0.5))], GOOD)
    timeout = Timeout(total=1.5, read=30.0)
    chunks = driver(lambda client: client.chat.completions.create(model="m", messages=[], stream=True, timeout=timeout))
    assert [chunk.id for chunk in chunks] == ["0", "1", "2", "3"]


@pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="only Linux leaves a connection beyond the backlog waiting"
)
def test_a_connection_that_is_not_made_in_time(driver: Driver) -> None:
    with socket.create_server(("127.0.0.1", 0), backlog=0) as full, contextlib.ExitStack() as stack:
        for _ in range(4):
            waiting = stack.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(full.getsockname())
        url = f"http://127.0.0.1:{full.getsockname()[1]}/x"
        with pytest.raises(errors.ConnectTimeoutError):
            driver(lambda client: client.request("POST", url, timeout=Timeout(connect=0.1), max_retries=0))


def test_waiting_for_a_free_connection_is_bounded(driver: Driver) -> None:
    in_vain = threading.Event()
    driver.server.answer = lambda request: [in_vain, GOOD] if "slow" in request.target else GOOD
    options = Timeout(pool=0.05)
    if driver.is_async:

        async def both(client: Any) -> Any:
            import asyncio

            slow = asyncio.ensure_future(client.request("GET", "/slow"))
            while not driver.asked:
                await asyncio.sleep(0.001)
            try:
                return await client.request("POST", "/b", timeout=options, max_retries=0)
            finally:
                in_vain.set()
                await slow
    else:

        def both(client: Any) -> Any:
            slow = threading.Thread(target=lambda: client.request("GET", "/slow"))
            slow.start()
            until(lambda: bool(driver.asked))
            try:
                return client.request("POST", "/b", timeout=options, max_retries=0)
            finally:
                in_vain.set()
                slow.join()

    with pytest.raises(errors.PoolTimeoutError):
        driver(both)


@pytest.mark.parametrize("status", [408, 409, 429, 500, 502, 503, 504])
def test_statuses_that_pass_are_tried_again(driver: Driver, status: int) -> None:
    driver.server.say(http_response({}, status), http_response(b"<html>", status, {"content-type": "text/html"}), GOOD)
    assert driver(read, site_key="k").id == "t"
    assert len(driver.asked) == 3


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410, 422])
def test_statuses_that_stay_are_not(driver: Driver, status: int) -> None:
    driver.server.say(http_response({}, status))
    with pytest.raises(errors.APIStatusError):
        driver(read, site_key="k")
    assert len(driver.asked) == 1


WRITES: dict[str, tuple[int, dict[str, str], int]] = {
    "500": (500, {}, 1),
    "503": (503, {}, 1),
    "409": (409, {}, 1),
    "429: nothing was done": (429, {}, 2),
    "408: nothing was read": (408, {}, 2),
    "503 that says when to come back": (503, {"Retry-After": "0"}, 2),
    "500 that says to come back": (500, {"X-Should-Retry": "true"}, 2),
    "429 that says not to": (429, {"X-Should-Retry": "false"}, 1),
    "400 that says to come back": (400, {"x-should-retry": "true"}, 2),
}


@pytest.mark.parametrize("case", WRITES)
def test_writes_are_repeated_only_where_the_server_says_so(driver: Driver, case: str) -> None:
    status, headers, times = WRITES[case]
    driver.server.say(http_response({}, status, headers), GOOD)
    if times == 2:
        assert driver(write) == {"id": "t"}
    else:
        with pytest.raises(errors.APIStatusError):
            driver(write)
    assert len(driver.asked) == times


def test_a_write_with_an_idempotency_key_is_repeated_with_it(driver: Driver) -> None:
    driver.server.say(http_response({"access_token": "t"}), [Reset], http_response({}, 500), GOOD)
    driver(lambda client: client.things.create(name="n"), client_id="i", client_secret="s")
    keys = {request.headers["idempotency-key"] for request in driver.asked[1:]}
    assert len(driver.asked) == 4
    assert len(keys) == 1, "each attempt must carry the same key"


def test_the_caller_may_give_the_key_or_allow_repeats(driver: Driver) -> None:
    driver.server.say(http_response({}, 500), GOOD)
    driver(lambda client: client.request("POST", "/x", idempotency_key="mine"))
    assert [request.headers["idempotency-key"] for request in driver.asked] == ["mine", "mine"]
    driver.server.requests.clear()
    driver.server.say(http_response({}, 500), GOOD)
    driver(lambda client: client.request("POST", "/x"), retry_unsafe=True)
    assert len(driver.asked) == 2


def test_a_storm_of_429_ends_within_the_timeout(driver: Driver) -> None:
    driver.server.say(http_response({}, 429, {"Retry-After": "0.3"}))
    # On a slow machine the time may be over while a request is on its way.
    with pytest.raises((errors.RateLimitError, errors.APITimeoutError)):
        driver(lambda client: client.things.get("1", timeout=3, max_retries=1000), site_key="k")
    assert 1 <= len(driver.asked) <= 11


def test_a_wish_beyond_the_timeout_ends_the_call_at_once(driver: Driver) -> None:
    driver.server.say(http_response({}, 429, {"Retry-After": "110"}))
    began = time.monotonic()
    with pytest.raises(errors.RateLimitError):
        driver(lambda client: client.things.get("1", timeout=100), site_key="k")
    assert time.monotonic() - began < 60, "a minute is ample for one request on any machine"


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "2"}, 2.0),
        ({"retry-after": "1.5"}, 1.5),
        ({"retry-after-ms": "250", "retry-after": "9"}, 0.25),
        ({"retry-after": "-4"}, 0.0),
        ({"retry-after": "soon"}, None),
        ({"retry-after": " 2 "}, 2.0),
        ({"retry-after": "1e2"}, 100.0),
        *(({"retry-after": text}, None) for text in ("1_0", "\u0662", "nan", "inf", "-Infinity", "0x10", "")),
        ({"retry-after-ms": "1_0", "retry-after": "9"}, 9.0),
        ({"retry-after-ms": "soon"}, None),
        ({"retry-after": "Sun, 06 Nov 1994 08:49:37 GMT"}, 0.0),
        ({}, None),
    ],
)
def test_what_retry_after_asks_for(headers: dict[str, str], seconds: float | None) -> None:
    assert retry_after(headers) == seconds


def test_retry_after_as_a_date() -> None:
    soon = email.utils.format_datetime(dt.datetime.now(dt.UTC) + dt.timedelta(seconds=30), usegmt=True)
    assert 28 < (retry_after({"retry-after": soon}) or 0) <= 30


def test_pauses_grow_and_stay_bounded() -> None:
    assert all(0 <= pause(attempt) <= min(8, 0.5 * 2**attempt) for attempt in range(50) for _ in range(20))
    assert max(pause(9) for _ in range(200)) > 4
    assert all(0 <= pause(attempt, (2, 3)) <= min(3, 2 * 2**attempt) for attempt in range(50) for _ in range(20))
    assert max(pause(0, (2, 3)) for _ in range(200)) > 1


def test_a_body_that_cannot_be_read_twice_is_not_sent_twice() -> None:
    policy = RetryPolicy(retries=2, repeatable=True, replayable=False)
    assert policy.after_failure(0, sent=True) is None
    assert policy.after_failure(0, sent=False) is not None
    assert policy.after_response(0, 500, {}) is None


def test_redirects_on_the_same_host_keep_credentials(driver: Driver) -> None:
    driver.server.say(http_response(b"", 307, {"Location": "/v2/things?x=1"}), GOOD)
    driver(lambda client: client.request("POST", "/things", body={"a": 1}))
    first, second = driver.asked
    assert (second.method, second.target, second.body) == ("POST", "/v2/things?x=1", first.body)
    assert second.headers["authorization"] == "Bearer secret-key"


@pytest.mark.parametrize(
    ("status", "method", "then"),
    [(303, "PUT", "GET"), (302, "POST", "GET"), (301, "POST", "GET"), (308, "POST", "POST"), (302, "PUT", "PUT")],
)
def test_redirects_change_the_method_as_the_standard_says(driver: Driver, status: int, method: str, then: str) -> None:
    driver.server.say(http_response(b"", status, {"Location": "/v2"}), GOOD)
    driver(lambda client: client.request(method, "/things", body={"a": 1}))
    assert [request.method for request in driver.asked] == [method, then]
    assert (driver.asked[1].body != b"") == (then == method)


def test_credentials_never_travel_to_another_host(driver: Driver) -> None:
    with Server() as other:
        other.say(http_response(b"", 307, {"Location": f"{driver.server.url}/back"}))
        driver.server.say(http_response(b"", 307, {"Location": f"{other.url}/there"}), GOOD)
        driver(
            lambda client: client.things.get("1", extra_headers={"X-Mine": "secret"}),
            site_key="secret",
            default_headers={"X-Default": "secret"},
        )
        for request in (*other.requests, driver.asked[1]):
            assert not [name for name, value in request.headers.items() if "secret" in value], request.target


def test_a_circle_of_redirects_ends(driver: Driver) -> None:
    driver.server.say(http_response(b"", 302, {"Location": "/v1/round"}))
    with pytest.raises(errors.APIConnectionError, match="more than 20 redirects"):
        driver(lambda client: client.request("GET", "/round"))


def test_redirects_may_be_left_alone(driver: Driver) -> None:
    driver.server.say(http_response(b"", 302, {"Location": "/v1/x"}))
    with pytest.raises(errors.APIStatusError) as caught:
        driver(read, site_key="k", follow_redirects=False)
    assert caught.value.headers["location"] == "/v1/x"


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for the loopback address that nobody signed, its key next to it in one file."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("openssl is not installed")
    folder = tmp_path_factory.mktemp("tls")
    command = [openssl, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"]
    names = ["-addext", "subjectAltName=IP:127.0.0.1", "-keyout", str(folder / "key"), "-out", str(folder / "made")]
    subprocess.run([*command, *names], check=True, capture_output=True)
    both = folder / "both.pem"
    both.write_bytes((folder / "made").read_bytes() + (folder / "key").read_bytes())
    return both


def test_a_switch_of_protocols_that_nobody_asked_for_is_an_error(driver: Driver) -> None:
    driver.server.say([b"HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n", Close])
    with pytest.raises(errors.APIError):
        driver(lambda client: client.request("GET", "/x", max_retries=0))


def secure_server(certificate: Path) -> Server:
    """A server that speaks TLS."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    return Server(context)


def test_a_certificate_nobody_trusts_is_an_error_and_nothing_is_sent(driver: Driver, certificate: Path) -> None:
    with secure_server(certificate) as secure:
        with pytest.raises(errors.APIConnectionError, match="CERTIFICATE_VERIFY_FAILED"):
            driver(lambda client: client.request("POST", f"{secure.url}/x", max_retries=0))
        assert not secure.requests


@pytest.mark.parametrize("trusted", [True, False])
def test_certificates_that_are_trusted(certificate: Path, trusted: bool) -> None:
    verify = str(certificate) if trusted else False
    with secure_server(certificate) as secure, Sample(api_key="k", base_url=secure.url, verify=verify) as client:
        assert client.request("GET", "/x") == {}


def test_http_where_tls_is_meant(driver: Driver) -> None:
    with pytest.raises(errors.APIConnectionError):
        driver(lambda client: client.request("GET", driver.server.url.replace("http:", "https:"), max_retries=0))


@pytest.mark.parametrize("url", ["ftp://127.0.0.1/x", "http://[::bad/x"])
def test_urls_that_lead_nowhere(driver: Driver, url: str) -> None:
    with pytest.raises((errors.APIConnectionError, ValueError)):
        driver(lambda client: client.request("GET", url))


def test_all_connections_are_closed_with_the_client(driver: Driver) -> None:
    driver.server.answer = lambda request: FAULTS["closed after headers"] if "fault" in request.target else GOOD
    with pytest.raises(errors.APIConnectionError):
        driver(lambda client: client.request("GET", "/fault"))
    assert driver.server.quiet(), f"{driver.server.open_now} connections are open"
