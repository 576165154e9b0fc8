"""What a package that takes the place of an SDK tells the server about retries, and its users about a request."""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from tests.golden.conftest import Golden

RETRIES = "x-stainless-retry-count"


@pytest.fixture
def quick(golden: Golden, monkeypatch: pytest.MonkeyPatch) -> None:
    """Retries without a pause."""
    retries = importlib.import_module(f"{golden.package.__name__}._runtime.retries")
    monkeypatch.setattr(retries.RetryPolicy, "after_failure", _next(retries.RetryPolicy.after_failure))
    monkeypatch.setattr(retries.RetryPolicy, "after_response", _next(retries.RetryPolicy.after_response))


def _next(method: Callable[..., float | None]) -> Callable[..., float | None]:
    return lambda *arguments: None if method(*arguments) is None else 0.0


def client_of(golden: Golden, answers: list[Any], seen: list[httpx.Request]) -> Any:
    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        found = answers.pop(0)
        if isinstance(found, Exception):
            raise found
        assert isinstance(found, httpx.Response)
        return found

    return golden.package.Golden(bearer_token="k", transport=httpx.MockTransport(answer), max_retries=2)


def dog(**headers: str) -> httpx.Response:
    return httpx.Response(200, json={"id": "d1", "name": "Rex", "dogSize": "small"}, headers=headers)


@pytest.mark.usefixtures("quick")
def test_every_request_tells_which_retry_it_is(golden: Golden) -> None:
    seen: list[httpx.Request] = []
    client = client_of(golden, [httpx.Response(500), httpx.Response(500), dog(), dog(), dog()], seen)
    client.dogs.retrieve("d1", owner_id="o1")
    assert [request.headers[RETRIES] for request in seen] == ["0", "1", "2"]
    assert all("x-retry-count" not in request.headers for request in seen)
    client.dogs.retrieve("d1", owner_id="o1", extra_headers={"X-Stainless-Retry-Count": "42"})
    client.dogs.retrieve("d1", owner_id="o1", extra_headers={RETRIES: golden.package.Omit()})
    assert [request.headers.get(RETRIES) for request in seen[3:]] == ["42", None]


@pytest.mark.usefixtures("quick")
def test_whatever_a_transport_raises_is_a_connection_error_that_is_retried(golden: Golden) -> None:
    seen: list[httpx.Request] = []
    client = client_of(golden, [RuntimeError("oops"), dog(), *[RuntimeError("oops")] * 3], seen)
    assert client.dogs.retrieve("d1", owner_id="o1").name == "Rex"
    with pytest.raises(golden.package.APIConnectionError) as caught:
        client.dogs.retrieve("d1", owner_id="o1")
    assert isinstance(caught.value.__cause__, RuntimeError)
    assert len(seen) == 5


def test_a_record_knows_the_id_of_the_request_that_it_answers(golden: Golden) -> None:
    client = client_of(golden, [dog(**{"x-request-id": "r1"}), dog(**{"x-request-id": "r2"}), dog()], [])
    found = client.dogs.retrieve("d1", owner_id="o1")
    assert found._request_id == "r1"
    assert vars(found) == {"id": "d1", "name": "Rex", "dogSize": "small"}
    assert client.dogs.with_raw_response.retrieve("d1", owner_id="o1").parse()._request_id == "r2"
    assert client.dogs.retrieve("d1", owner_id="o1")._request_id is None
    assert golden.models.Dog.construct(id="d2")._request_id is None


def test_a_record_of_the_async_client_knows_it_too(golden: Golden) -> None:
    def answer(_: httpx.Request) -> httpx.Response:
        return dog(**{"x-request-id": "r1"})

    async def ask() -> Any:
        async with golden.package.AsyncGolden(bearer_token="k", transport=httpx.MockTransport(answer)) as client:
            return await client.dogs.retrieve("d1", owner_id="o1")

    assert asyncio.run(ask())._request_id == "r1"


def test_a_client_shows_the_headers_of_its_credentials(golden: Golden) -> None:
    client = golden.package.Golden(bearer_token="k")
    assert client.auth_headers == {"Authorization": "Bearer k"}
    client.bearer_token = "other"
    assert client.auth_headers == {"Authorization": "Bearer other"}


def test_credentials_that_functions_return_are_those_of_copies_as_well(golden: Golden) -> None:
    sent: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request.headers["authorization"])
        return dog()

    options: Any = {"transport": httpx.MockTransport(answer)}
    client = golden.package.Golden(bearer_token=lambda: "first", **options)
    for each in (
        client,
        client.copy(timeout=3),
        client.copy(bearer_token=lambda: "second"),
        client.with_options(bearer_token="b"),
    ):
        each.dogs.retrieve("d1", owner_id="o1")
    assert sent == ["Bearer first", "Bearer first", "Bearer second", "Bearer b"]
    assert client.auth_headers == {"Authorization": "Bearer first"}


@pytest.mark.filterwarnings("error")
def test_a_credential_that_has_to_be_awaited_is_not_among_the_headers_before(golden: Golden) -> None:
    async def token() -> str:
        return "late"

    client = golden.package.AsyncGolden(bearer_token=token, transport=httpx.MockTransport(lambda _: dog()))
    assert client.auth_headers == {}
    found = asyncio.run(client.dogs.with_raw_response.retrieve("d1", owner_id="o1"))
    assert found.http_request.headers["authorization"] == "Bearer late"
