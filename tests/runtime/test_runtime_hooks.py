"""Hooks on requests, responses and retries, of either client, through its own connections and through a client of the caller's."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest
from sample_client import APIStatusError, Sample
from sample_client._runtime.hooks import Retry
from tests.runtime.driver import Driver
from tests.runtime.wire import Server, http_response

THING = {"id": "1"}


def hook(driver: Driver, function: Callable[[Any], object]) -> Callable[[Any], object]:
    """A hook, async where the client is."""

    async def later(value: Any) -> None:
        function(value)

    return later if driver.is_async else function


@pytest.mark.parametrize("own", [False, True])
def test_hooks_see_requests_and_responses(driver: Driver, own: bool) -> None:
    """A request can be changed before it is sent; a response is seen before its body is read."""
    seen: list[Any] = []

    def before(request: Any) -> None:
        request.headers["X-Trace"] = "t"
        seen.append((request.method, request.url.path))

    def after(response: Any) -> None:
        seen.append((response.status_code, response.is_closed, response.request.headers["x-trace"]))

    driver.server.say(http_response(THING))
    hooks = {"request": [hook(driver, before)], "response": [hook(driver, after)]}
    client = (httpx.AsyncClient() if driver.is_async else httpx.Client()) if own else None
    driver(lambda client: client.request("GET", "/x"), event_hooks=hooks, http_client=client)
    assert seen[:2] == [("GET", "/v1/x"), (200, False, "t")]
    assert driver.asked[0].headers["x-trace"] == "t"


def test_hooks_see_retries(driver: Driver) -> None:
    """Each with the error that it is for, and how long it will wait."""
    seen: list[Retry] = []
    driver.server.say(
        http_response({"message": "busy"}, 503, {"retry-after": "0"}), http_response({}, 503), http_response(THING)
    )
    driver(lambda client: client.request("GET", "/x"), event_hooks={"retry": [hook(driver, seen.append)]})
    first, second = seen
    assert (first.attempt, second.attempt, first.what) == (1, 2, "GET /x")
    assert isinstance(first.error, APIStatusError) and first.error.status_code == 503
    assert first.wait >= 0


def test_a_redirect_is_not_a_retry(driver: Driver) -> None:
    seen: list[Any] = []
    driver.server.say(http_response(b"", 307, {"location": "/v1/y"}), http_response(THING))
    driver(lambda client: client.request("GET", "/x"), event_hooks={"retry": [hook(driver, seen.append)]})
    assert seen == []


def test_what_a_hook_raises_ends_the_call(driver: Driver) -> None:
    def refuse(_: Any) -> None:
        raise LookupError("no")

    with pytest.raises(LookupError):
        driver(
            lambda client: client.with_options(max_retries=1).request("GET", "/x"),
            event_hooks={
                "request": [hook(driver, lambda request: refuse(request) if "/x" in str(request.url) else None)]
            },
        )
    assert driver.asked == []


def test_an_unknown_event_is_an_error(server: Server) -> None:
    with pytest.raises(TypeError, match="'send' unknown; there are request, response and retry"):
        Sample(api_key="k", base_url=server.url, event_hooks={"send": []})  # type: ignore[dict-item]  # on purpose


@pytest.mark.parametrize("event", ["request", "response", "retry"])
def test_an_async_hook_of_a_sync_client_is_an_error(server: Server, event: Any) -> None:
    async def hook(_: object) -> None: ...

    server.say(http_response({}, 503, {"retry-after": "0"}), http_response(THING))
    with (
        Sample(api_key="k", base_url=server.url, event_hooks={event: [hook]}) as client,
        pytest.raises(TypeError, match=r"event_hooks: .* is async; pass it to an async client"),
    ):
        client.request("GET", "/x")
