"""Clients, timeouts and responses of httpx2 in a package that takes the place of an SDK which is written for that library."""

from __future__ import annotations

import asyncio
import gzip
from typing import Any

import httpx
import pytest
from tests.golden.conftest import Golden

httpx2 = pytest.importorskip("httpx2")
DOG = b'{"name": "Rex"}'


def client_over(golden: Golden, http_client: Any, **options: Any) -> Any:
    return golden.package.Golden(base_url=golden.server.url, http_client=http_client, max_retries=0, **options)


def test_calls_go_through_the_client_which_is_closed_with_the_one_of_the_api(golden: Golden) -> None:
    golden.server.answer(body=DOG)
    http_client = golden.package.DefaultHttpx2Client(headers={"X-Own": "1"})
    with client_over(golden, http_client) as client:
        assert client.dogs.list().name == "Rex"
    assert golden.server.last.headers["x-own"] == "1"
    assert isinstance(http_client, httpx2.Client) and http_client.is_closed


def test_the_same_of_an_async_client(golden: Golden) -> None:
    golden.server.answer(body=DOG)

    async def use() -> str:
        http_client = golden.package.DefaultAsyncHttpx2Client()
        async with golden.package.AsyncGolden(base_url=golden.server.url, http_client=http_client) as client:
            name: str = (await client.dogs.list()).name
        assert isinstance(http_client, httpx2.AsyncClient) and http_client.is_closed
        return name

    assert asyncio.run(use()) == "Rex"


def test_redirects_are_followed_unless_the_http_client_must_not(golden: Golden) -> None:
    package = golden.package
    for make in (package.DefaultHttpx2Client, package.DefaultHttpxClient):
        golden.server.answer(status=307, headers={"Location": "/cats"})
        golden.server.answer(body=DOG)
        assert client_over(golden, make()).dogs.list().name == "Rex"
        golden.server.answer(status=307, headers={"Location": "https://elsewhere.example/"})
        with pytest.raises(package.APIStatusError):
            client_over(golden, make(follow_redirects=False)).dogs.list()


def test_settings_of_either_library_are_taken(golden: Golden) -> None:
    package = golden.package
    own = package.DefaultHttpx2Client(timeout=package.Timeout(7), limits=package.DEFAULT_CONNECTION_LIMITS)
    assert own.timeout == httpx2.Timeout(7) and own.follow_redirects
    assert client_over(golden, own)._state.settings.timeout.read == 7
    assert client_over(golden, own, timeout=3)._state.settings.timeout.read == 3
    for usual in (package.DefaultHttpx2Client(), httpx2.Client()):
        assert client_over(golden, usual)._state.settings.timeout.read == 600
    waits = package.Golden(timeout=httpx2.Timeout(60, read=5))._state.settings.timeout
    assert (waits.total, waits.connect, waits.read) == (None, 60, 5)


def test_a_client_of_the_other_kind_is_refused(golden: Golden) -> None:
    for other in (httpx2.AsyncClient(), httpx.AsyncClient()):
        with pytest.raises(TypeError, match="Invalid `http_client` argument"):
            client_over(golden, other)
    with pytest.raises(TypeError, match="Invalid `http_client` argument"):
        golden.package.AsyncGolden(http_client=httpx2.Client())


@pytest.mark.parametrize("library", [httpx, httpx2])
@pytest.mark.parametrize("make", [lambda package: None, lambda package: package.DefaultHttpx2Client()])
def test_a_response_is_of_the_library_that_is_asked_for(golden: Golden, library: Any, make: Any) -> None:
    golden.server.answer(body=gzip.compress(DOG), headers={"Content-Encoding": "gzip", "X-Kept": "a"})
    found = client_over(golden, make(golden.package)).get("/dogs", cast_to=library.Response)
    assert type(found) is library.Response
    assert (found.status_code, found.json(), found.headers["x-kept"]) == (200, {"name": "Rex"}, "a")
    assert type(found.request) is library.Request and found.request.url.path == "/dogs"


def test_a_subclass_of_a_response_is_refused(golden: Golden) -> None:
    golden.server.answer(body=DOG)
    kind = type("Own", (httpx2.Response,), {})
    with pytest.raises(ValueError, match="Subclasses"):
        client_over(golden, None).get("/dogs", cast_to=kind)
