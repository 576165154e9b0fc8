"""What cannot succeed is an error of the package before anything is sent: hosts, proxies, hooks, closed clients."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from sample_client import AsyncSample, Sample
from sample_client._runtime import errors
from sample_client._runtime.hosts import check_host
from sample_client._runtime.http_clients import DefaultAioHttpClient, DefaultAsyncHttpxClient, DefaultHttpxClient
from tests.runtime.driver import Driver
from tests.runtime.wire import Server, http_response

HOSTS = [
    "a b", "%zz", "a%20b", "a..b", ".a", "-a", "a,b", "a\\b", "a" * 64, ".".join(["a" * 60] * 5), "x\x7f", "a*", "h:0", "h:99999", "h:x", "",
]  # fmt: skip
USABLE = [
    "localhost",
    "a_b",
    "_dmarc.a-b.example",
    "example.com.",
    "1.2.3.4",
    "[::1]",
    "[fe80::1]:80",
    "bücher.example",
    "h:1",
]


@pytest.mark.parametrize("host", HOSTS)
def test_a_redirect_to_a_host_that_cannot_exist_is_tried_once(driver: Driver, host: str) -> None:
    driver.server.say(f"HTTP/1.1 302 Found\r\ncontent-length: 0\r\nlocation: http://{host}/\r\n\r\n".encode())
    retries = list[object]()
    with pytest.raises(errors.APIConnectionError, match="which is not a valid URL"):
        driver(lambda client: client.request("GET", "/x"), event_hooks={"retry": [retries.append]})
    assert len(driver.asked) == 1 and not retries


@pytest.mark.parametrize("location", ["http:/x", "http:x", "HTTPS://", "http:///x", "///x", "//"])
def test_a_redirect_without_a_host_is_tried_once(driver: Driver, location: str) -> None:
    driver.server.say(f"HTTP/1.1 302 Found\r\ncontent-length: 0\r\nlocation: {location}\r\n\r\n".encode())
    with pytest.raises(errors.APIConnectionError, match="no host"):
        driver(lambda client: client.request("GET", "/x"))
    assert len(driver.asked) == 1


@pytest.mark.parametrize("host", [host for host in HOSTS if host and " " not in host])
@pytest.mark.parametrize("own", [False, True])
def test_a_base_url_whose_host_cannot_exist(driver: Driver, host: str, own: bool) -> None:
    http_client = (httpx.AsyncClient() if driver.is_async else httpx.Client()) if own else None
    retries = list[object]()
    with pytest.raises(errors.InvalidRequestError, match="its URL is malformed"):
        driver(
            lambda client: client.request("GET", f"http://{host}/x"),
            http_client=http_client,
            event_hooks={"retry": [retries.append]},
        )
    assert not retries


@pytest.mark.parametrize("host", USABLE)
def test_hosts_that_can_exist(host: str) -> None:
    check_host(f"http://{host}/x")


PROXIES: dict[Any, str] = {
    "foo": "must be a URL",
    "foo://x": "must be a URL",
    "": "must be a URL",
    "localhost:3128": "must be a URL",
    "http://": "no host",
    "http://a b": "not a valid host name",
    "http://[::1": "Invalid IPv6 URL",
    "http://127.0.0.1:99999": "Port out of range",
    "http://me:s3cret@h:x": "could not be cast",
}


@pytest.mark.parametrize("proxy", PROXIES)
def test_a_proxy_that_cannot_be_used(driver: Driver, proxy: Any) -> None:
    with pytest.raises(errors.InvalidRequestError, match=PROXIES[proxy]) as caught:
        driver(lambda client: client.request("GET", "/x"), proxy=proxy)
    assert "s3cret" not in str(caught.value)


@pytest.mark.parametrize("proxy", ["foo://x", "http://a b", "http://127.0.0.1:99999", "http://me:s3cret@h:x"])
def test_a_proxy_of_the_environment_that_cannot_be_used(
    driver: Driver, proxy: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", proxy)
    monkeypatch.setenv("no_proxy", "")
    retries = list[object]()
    with pytest.raises(errors.InvalidRequestError, match="the proxy of the environment") as caught:
        driver(lambda client: client.request("GET", "/x"), event_hooks={"retry": [retries.append]})
    assert "s3cret" not in str(caught.value) and not retries


@pytest.mark.parametrize("port", [-1, 99999])
def test_a_proxy_of_an_own_client_whose_port_cannot_exist(server: Server, port: int) -> None:
    """asyncio raises an OverflowError then, which anyio puts into a group."""
    retries = list[object]()

    async def call() -> None:
        own = httpx.AsyncClient(proxy=f"http://127.0.0.1:{port}", trust_env=False)
        async with AsyncSample(
            api_key="k", base_url=server.url, http_client=own, event_hooks={"retry": [retries.append]}
        ) as client:
            await client.request("GET", "/x")

    with pytest.raises(errors.InvalidRequestError, match="not one of 0 to 65535; nothing was sent"):
        asyncio.run(call())
    assert not retries


@pytest.mark.parametrize("name", ["extra_headers", "extra_query", "extra_body"])
@pytest.mark.parametrize("value", [[], "", 0, False, 5])
def test_further_values_that_are_no_mapping(driver: Driver, name: str, value: Any) -> None:
    options: dict[str, Any] = {name: value}
    with pytest.raises(TypeError, match=f"{name} must be a mapping, not {type(value).__name__}"):
        driver(lambda client: client.request("POST", "/x", **options))
    assert not driver.asked


@pytest.mark.parametrize("scheme", ["socks5", "socks5h"])
def test_a_proxy_that_needs_a_package(driver: Driver, scheme: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sample_client._runtime.proxies.find_spec", lambda _: None)
    with pytest.raises(errors.InvalidRequestError, match=r"pip install 'httpx\[socks\]'"):
        driver(lambda client: client.request("GET", "/x"), proxy=f"{scheme}://127.0.0.1:1")


@pytest.mark.parametrize("proxy", [5, b"http://localhost"])
def test_a_proxy_that_is_no_string(proxy: Any) -> None:
    with pytest.raises(TypeError, match=f"not {type(proxy).__name__}"):
        Sample(proxy=proxy)


@pytest.mark.parametrize(
    "hooks",
    [
        5,
        0,
        False,
        "x",
        "",
        [],
        (),
        [print],
        {"request": print},
        {"request": 5},
        {"request": "abc"},
        {"response": [None]},
        {"retry": {}},
    ],
)
@pytest.mark.parametrize("kind", [Sample, AsyncSample])
def test_hooks_that_are_no_lists_of_functions(kind: Any, hooks: Any) -> None:
    with pytest.raises(TypeError, match="event_hooks"):
        kind(event_hooks=hooks)


OPTIONS: list[tuple[dict[str, Any], str]] = [
    ({"max_retries": "2"}, "max_retries must be a whole number, not str"),
    ({"limits": 5}, r"limits must be Limits\(...\), not int"),
    ({"transport": 5}, "transport must be one of httpx"),
    ({"http_client": 5}, "http_client must be one of httpx"),
    ({"default_headers": []}, "default_headers must be a mapping, not list"),
    ({"default_query": "a=1"}, "default_query must be a mapping, not str"),
]


@pytest.mark.parametrize(("options", "message"), OPTIONS)
@pytest.mark.parametrize("kind", [Sample, AsyncSample])
def test_options_of_another_type(kind: Any, options: dict[str, Any], message: str) -> None:
    with pytest.raises(TypeError, match=message):
        kind(**options)


def test_a_client_of_the_other_kind() -> None:
    for kind, options in (
        (Sample, {"http_client": httpx.AsyncClient()}),
        (AsyncSample, {"http_client": httpx.Client()}),
        (Sample, {"transport": httpx.AsyncHTTPTransport()}),
        (AsyncSample, {"transport": httpx.HTTPTransport()}),
    ):
        with pytest.raises(TypeError, match="must be one of httpx with the methods"):
            kind(**options)
    Sample(transport=httpx.MockTransport(lambda _: httpx.Response(200)))
    AsyncSample(transport=httpx.MockTransport(lambda _: httpx.Response(200)))


def test_a_length_that_is_not_that_of_the_body(driver: Driver) -> None:
    with pytest.raises(errors.InvalidRequestError, match="Content-Length") as caught:
        driver(lambda client: client.request("POST", "/x", body={"a": 1}, extra_headers={"Content-Length": "50"}))
    assert "nothing was sent" not in str(caught.value)


@pytest.mark.parametrize("own", [False, True])
def test_a_closed_client_says_so(server: Server, own: bool) -> None:
    server.say(http_response({}))
    with httpx.Client() as http_client:
        client = Sample(api_key="k", base_url=server.url, http_client=http_client if own else None)
        copy = client.with_options(max_retries=0)
        client.request("GET", "/x")
        client.close()
        client.close()
        for closed in (client, copy):
            with pytest.raises(errors.APIError, match="the client is closed"):
                closed.request("GET", "/x")
        assert not http_client.is_closed


def test_a_closed_async_client_says_so(server: Server) -> None:
    async def main() -> None:
        async with AsyncSample(api_key="k", base_url=server.url) as client:
            await client.request("GET", "/x")
        with pytest.raises(errors.APIError, match="the client is closed"):
            await client.request("GET", "/x")
        with pytest.raises(errors.APIError, match="the client is closed"):
            await client.things.watch()

    asyncio.run(main())


def test_a_client_that_was_closed_before_its_first_call_says_so() -> None:
    client = Sample(api_key="k")
    client.close()
    with pytest.raises(errors.APIError, match="the client is closed"):
        client.request("GET", "/x")


ODD = [
    ("http_proxy", "http://[::1"),
    ("all_proxy", "socks4://x:1"),
    ("http_proxy", "://"),
    ("https_proxy", "http://x:abc"),
    ("http_proxy", "http://127.0.0.1:-1"),
    ("http_proxy", "http://[v1.x]:1"),
    ("http_proxy", "http://\u0661.0.0.1:1"),
    ("no_proxy", "[::1"),
    ("no_proxy", "\u00fc"),
    ("no_proxy", "127.0.0.1:abc"),
    ("no_proxy", "http://x:y"),
]


@pytest.mark.parametrize(("name", "value"), ODD)
@pytest.mark.parametrize("client", [DefaultHttpxClient, DefaultAsyncHttpxClient, DefaultAioHttpClient])
def test_our_clients_of_httpx_say_what_is_wrong_in_the_environment(
    client: Callable[..., Any], name: str, value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for each in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(each, raising=False)
    monkeypatch.setenv("all_proxy", "http://127.0.0.1:1")
    monkeypatch.setenv(name, value)
    with pytest.raises(errors.InvalidRequestError, match=r"of the environment|the environment's proxies"):
        client()
    assert client(trust_env=False) is not None


def test_blanks_around_a_proxy_of_the_environment_are_none_of_it(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", " http://127.0.0.1:1 ")
    monkeypatch.setenv("no_proxy", "")
    with pytest.raises(errors.APIConnectionError, match="onnect"):
        driver(lambda client: client.request("GET", "/x"), max_retries=0)
