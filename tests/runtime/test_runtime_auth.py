"""Credentials: each kind in its place, from each source; missing ones are told only when they are needed."""

from __future__ import annotations

import asyncio
import base64
import os
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import parse_qsl

import httpx
import pytest
from sample_client import AsyncSample, Sample
from sample_client._runtime import errors
from sample_client._runtime.auth import ApiKey, Basic, Bearer, ClientCredentials, choose
from sample_client._runtime.client import AsyncClient, SyncClient
from sample_client._runtime.operation import Arguments, Operation
from tests.runtime.driver import Driver
from tests.runtime.wire import Pause, Request, Server, http_response

GOOD = http_response({"id": "t"})


def test_bearer_from_the_environment_at_the_time_of_the_call(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAMPLE_API_KEY", "from-env")
    driver.server.say(GOOD)
    driver(lambda client: client.request("GET", "/x"), api_key=None)
    assert driver.asked[0].headers["authorization"] == "Bearer from-env"


def test_the_first_alternative_that_is_given_is_used(driver: Driver) -> None:
    driver.server.say(GOOD)
    driver(lambda client: client.things.get("1"), username="me", password="pä:ss")
    told = driver.asked[0].headers["authorization"].removeprefix("Basic ")
    assert base64.b64decode(told).decode() == "me:pä:ss"
    assert "x-site-key" not in driver.asked[0].headers


def test_several_schemes_at_once(driver: Driver) -> None:
    driver.server.say(http_response(b"", 204))
    driver(lambda client: client.things.delete("1"), site_key="k&y")
    [request] = driver.asked
    assert request.target == "/v1/things/1?api_key=k%26y"
    assert request.headers["cookie"] == "session=k&y"
    assert "authorization" not in request.headers


def test_missing_credentials_are_told_when_they_are_needed(driver: Driver) -> None:
    message = (
        r"GET /things/\{id\} needs credentials: pass site_key=... to the client or set the environment variable "
        r"SAMPLE_SITE_KEY; or pass username=... and password=... to the client or set the environment variables "
        r"SAMPLE_USERNAME and SAMPLE_PASSWORD"
    )
    with pytest.raises(errors.MissingCredentialsError, match=message):
        driver(lambda client: client.things.get("1"))
    assert not driver.asked


def test_no_credentials_are_needed_for_operations_without_security(server: Server) -> None:
    server.say(http_response([]))
    with Sample(base_url=server.url) as client:
        assert client.things.search(q="x") == []
        with pytest.raises(errors.MissingCredentialsError, match="SAMPLE_API_KEY"):
            client.chat.completions.create(model="m", messages=[])


def test_a_header_of_the_callers_own_takes_the_place(driver: Driver) -> None:
    driver.server.say(GOOD)
    driver(lambda client: client.request("GET", "/x", extra_headers={"authorization": "Custom 1"}), api_key=None)
    driver(lambda client: client.things.get("1", extra_headers={"X-Site-Key": "mine"}))
    assert [driver.asked[0].headers["authorization"], driver.asked[1].headers["x-site-key"]] == ["Custom 1", "mine"]


@pytest.mark.parametrize("key", ["k", None])
def test_credentials_that_the_caller_removes_are_not_sent(driver: Driver, key: str | None) -> None:
    driver.server.say(GOOD)
    driver(lambda client: client.request("GET", "/x", extra_headers={"AUTHORIZATION": None}), api_key=key)
    assert "authorization" not in driver.asked[0].headers


def test_rotating_keys_are_asked_for_each_time(driver: Driver) -> None:
    keys = iter("abcdef")
    driver.server.say(http_response({}, 503), GOOD)
    driver(lambda client: client.request("GET", "/x"), api_key=lambda: next(keys))
    assert [request.headers["authorization"] for request in driver.asked] == ["Bearer a", "Bearer b"]


def test_an_async_function_for_a_key(driver: Driver) -> None:
    async def key() -> str:
        return "later"

    driver.server.say(GOOD)
    if driver.is_async:
        driver(lambda client: client.request("GET", "/x"), api_key=key)
        assert driver.asked[0].headers["authorization"] == "Bearer later"
    else:
        with pytest.raises(TypeError, match="needs the async client"):
            driver(lambda client: client.request("GET", "/x"), api_key=key)


def test_a_key_with_a_line_break_is_refused_without_being_shown(driver: Driver) -> None:
    with pytest.raises(ValueError, match="the Bearer credentials contain a line break"):
        driver(lambda client: client.request("GET", "/x"), api_key="a\r\nX: 1")


class TokenServer:
    """Answers like an API with a token endpoint.

    Attributes:
        lasting: Seconds that tokens last.
        good: The token that is accepted; None for any.
    """

    def __init__(self, lasting: float | None) -> None:
        self.lasting, self.good, self.given = lasting, None, 0

    def __call__(self, request: Request) -> bytes:
        if request.target.endswith("/token"):
            self.given += 1
            return http_response({"access_token": f"t{self.given}", "expires_in": self.lasting, "token_type": "bearer"})
        wanted = None if self.good is None else f"Bearer {self.good}"
        return GOOD if wanted in (None, request.headers.get("authorization")) else http_response({}, 401)


def create(client: Any) -> Any:
    """A call with OAuth2."""
    return client.things.create(name="n")


def twice(driver: Driver) -> Any:
    """The same call, two times."""

    async def later(client: Any) -> None:
        await create(client)
        await create(client)

    return later if driver.is_async else lambda client: (create(client), create(client))


def test_a_token_is_fetched_once(driver: Driver) -> None:
    driver.server.answer = TokenServer(3600)
    driver(twice(driver), client_id="my id", client_secret="s/1")
    assert [request.target for request in driver.asked] == ["/v1/token", "/v1/things", "/v1/things"]
    token, *calls = driver.asked
    assert dict(parse_qsl(token.body.decode())) == {"grant_type": "client_credentials", "scope": "read write"}
    assert base64.b64decode(token.headers["authorization"].removeprefix("Basic ")) == b"my+id:s%2F1"
    assert {request.headers["authorization"] for request in calls} == {"Bearer t1"}


def test_a_token_is_renewed_before_its_end(driver: Driver) -> None:
    driver.server.answer = TokenServer(0)
    driver(twice(driver), client_id="i", client_secret="s")
    assert [request.target for request in driver.asked] == ["/v1/token", "/v1/things"] * 2


def test_a_token_that_is_refused_is_renewed_once(driver: Driver) -> None:
    tokens = TokenServer(3600)
    tokens.good = "t2"  # type: ignore[assignment]
    driver.server.answer = tokens
    driver(create, client_id="i", client_secret="s")
    assert [request.target for request in driver.asked] == ["/v1/token", "/v1/things", "/v1/token", "/v1/things"]
    tokens.good = "none"  # type: ignore[assignment]
    driver.server.requests.clear()
    with pytest.raises(errors.AuthenticationError):
        driver(create, client_id="i", client_secret="s")
    assert len(driver.asked) == 4


def test_a_token_endpoint_that_refuses(driver: Driver) -> None:
    driver.server.say(http_response({"error": "invalid_client", "error_description": "who are you"}, 401))
    with pytest.raises(errors.AuthenticationError, match="the token endpoint returned no access token: "):
        driver(create, client_id="i", client_secret="s")


def test_threads_fetch_one_token(server: Server) -> None:
    tokens = TokenServer(3600)
    server.answer = tokens
    with Sample(client_id="i", client_secret="s", base_url=server.url) as client:
        threads = [threading.Thread(target=create, args=[client]) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert tokens.given == 1


@pytest.mark.parametrize(("status", "kind"), [(503, errors.InternalServerError), (429, errors.RateLimitError)])
def test_a_token_endpoint_that_is_not_ready_is_asked_again(driver: Driver, status: int, kind: type[Exception]) -> None:
    busy = http_response({}, status, {"Retry-After": "0"})
    tokens, refusals = TokenServer(3600), [2]

    def answer(request: Request) -> Any:
        if request.target.endswith("/token") and refusals[0]:
            refusals[0] -= 1
            return busy
        return tokens(request)

    driver.server.answer = answer
    driver(create, client_id="i", client_secret="s")
    assert [request.target for request in driver.asked] == ["/v1/token"] * 3 + ["/v1/things"]
    refusals[0] = 9
    with pytest.raises(kind, match="the token endpoint returned no access token"):
        driver(create, client_id="i", client_secret="s")


def test_user_and_password_of_the_base_url_are_not_those_of_the_token(driver: Driver) -> None:
    driver.server.answer = TokenServer(3600)
    own = httpx.AsyncClient() if driver.is_async else httpx.Client()
    url = driver.server.url.replace("http://", "http://me:pass@")
    driver(create, client_id="i", client_secret="s", base_url=url, http_client=own)
    assert base64.b64decode(driver.asked[0].headers["authorization"].removeprefix("Basic ")) == b"i:s"


def test_tokens_in_several_event_loops(server: Server) -> None:
    """The tasks of one loop wait for none of another."""
    tokens = TokenServer(3600)
    server.answer = lambda request: [Pause(0.1), tokens(request)]
    client = AsyncSample(client_id="i", client_secret="s", base_url=server.url, timeout=20)
    with ThreadPoolExecutor(4) as threads:
        assert len([*threads.map(lambda _: asyncio.run(create(client)), range(4))]) == 4
    assert len(client._sender.tokens._async_locks) <= 4


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
def test_a_forked_process_waits_for_no_thread_that_it_does_not_have(server: Server) -> None:
    server.answer = TokenServer(3600)
    with Sample(client_id="i", client_secret="s", base_url=server.url, max_retries=0) as client:
        held, release = threading.Event(), threading.Event()

        def hold() -> None:
            with client._sender.tokens.lock:
                held.set()
                release.wait(20)

        thread = threading.Thread(target=hold)
        thread.start()
        held.wait(20)
        child = os.fork()
        if not child:
            try:
                client.things.create(name="n", timeout=10)
            except BaseException:
                os._exit(1)
            os._exit(0)
        release.set()
        thread.join()
        assert os.waitpid(child, 0)[1] == 0


class OneSession(TokenServer):
    """A token endpoint whose tokens end the ones before, next to a server that takes a while."""

    def __call__(self, request: Request) -> Any:
        said = super().__call__(request)
        if request.target.endswith("/token"):
            self.good = f"t{self.given}"  # type: ignore[assignment]
            return said
        return [Pause(0.1), said]


def test_calls_whose_token_was_refused_together_fetch_one(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sample_client._runtime.pool.MOST", 8)
    tokens = OneSession(3600)
    driver.server.answer = tokens

    def sync(client: Any) -> None:
        create(client)
        tokens.good = "another"  # type: ignore[assignment]
        with ThreadPoolExecutor(8) as threads:
            assert len([*threads.map(lambda _: create(client), range(8))]) == 8

    async def later(client: Any) -> None:
        await create(client)
        tokens.good = "another"  # type: ignore[assignment]
        assert len(await asyncio.gather(*(create(client) for _ in range(8)))) == 8

    driver(later if driver.is_async else sync, client_id="i", client_secret="s", max_retries=0)
    assert tokens.given == 2


def test_a_body_that_can_be_read_once_is_not_sent_empty_after_a_refused_token(driver: Driver) -> None:
    tokens = TokenServer(3600)
    driver.server.answer = tokens
    upload: Operation[Any] = Operation(
        "POST", "/things", content_type="application/octet-stream", security=(("oauth",),)
    )

    def once() -> Iterator[bytes]:
        yield b"abc"

    def send(client: Any) -> Any:
        return client._sender.send(upload, Arguments({}, body=once()))

    def sync(client: Any) -> None:
        create(client)
        tokens.good = "t2"  # type: ignore[assignment]
        send(client)

    async def later(client: Any) -> None:
        await create(client)
        tokens.good = "t2"  # type: ignore[assignment]
        await send(client)

    with pytest.raises(errors.AuthenticationError):
        driver(later if driver.is_async else sync, client_id="i", client_secret="s")
    assert [request.body for request in driver.asked[2:]] == [b"abc"]


def test_an_unknown_scheme_is_the_callers_affair() -> None:
    assert choose({}, (("mutualTLS",),), "GET /x") == []
    assert choose({"a": Bearer()}, ((), ("a",)), "GET /x") == []


def test_secrets_are_in_no_repr() -> None:
    schemes = [Bearer("s3cret"), ApiKey("s3cret", location="query", name="k"), Basic("s3cret", "s3cret")]
    assert "s3cret" not in repr(schemes)


def oauth(token: str | None, id: str | None = None) -> dict[str, Any]:
    """Constructor arguments of a client whose scheme has client credentials and another flow."""
    names = ("client_id", "client_secret", "access_token")
    env = ("MY_ID", "MY_SECRET", "MY_TOKEN")
    scheme = ClientCredentials(id, id, access_token=token, token_url="token", env=env, arguments=names)
    return {"auth": {"login": scheme}, "security": (("login",),)}


@pytest.mark.parametrize("by_env", [False, True])
def test_a_token_of_another_flow_is_sent_as_it_is(
    server: Server, monkeypatch: pytest.MonkeyPatch, by_env: bool
) -> None:
    """No token is requested, and a refused one is not renewed."""
    if by_env:
        monkeypatch.setenv("MY_TOKEN", "given")
    given = oauth(None if by_env else "given", "i")
    with SyncClient(base_url=server.url, **given) as client:
        client.request("GET", "/x")

    async def main() -> None:
        async with AsyncClient(base_url=server.url, **given) as client:
            await client.request("GET", "/x")
            server.say(http_response({}, 401))
            with pytest.raises(errors.AuthenticationError):
                await client.request("GET", "/x")

    asyncio.run(main())
    assert [request.target for request in server.requests] == ["/v1/x"] * 3
    assert {request.headers["authorization"] for request in server.requests} == {"Bearer given"}


def test_every_way_to_give_them_is_named(server: Server) -> None:
    with (
        SyncClient(base_url=server.url, **oauth(None)) as client,
        pytest.raises(errors.MissingCredentialsError) as caught,
    ):
        client.request("GET", "/x")
    assert "client_id=... and client_secret=..." in str(caught.value)
    assert "access_token=..." in str(caught.value) and "MY_TOKEN" in str(caught.value)
