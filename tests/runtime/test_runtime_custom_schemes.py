"""Security schemes of hand-written code: headers of each attempt, another attempt after 401, and what copies keep."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Mapping
from typing import Any

import httpx
import pytest
from sample_client import AsyncSample, Sample
from sample_client._runtime import errors
from sample_client._runtime.custom_scheme import CustomScheme, UnsignedRequest
from tests.runtime.driver import Driver
from tests.runtime.wire import Server, http_response

GOOD = http_response({"id": "t"})


class Tokens(CustomScheme):
    """Tokens t1, t2, ...; a rejected one is replaced.

    Attributes:
        asked: The requests that were signed.
        rejections: Authorization headers of those answered with 401.
    """

    arguments = ("badge",)

    def __init__(self, *, is_async: bool = False, renews: bool = True) -> None:
        self.number, self.is_async, self.renews = 1, is_async, renews
        self.asked: list[UnsignedRequest] = []
        self.rejections: list[str] = []

    def headers(self, request: UnsignedRequest) -> Any:
        """The current token."""
        self.asked.append(request)
        return self._later() if self.is_async else self._now()

    def rejected(self, headers: Mapping[str, str]) -> bool:
        """Move on to the next token."""
        self.rejections.append(headers["Authorization"])
        self.number += 1
        return self.renews

    async def _later(self) -> Mapping[str, str]:
        return self._now()

    def _now(self) -> Mapping[str, str]:
        return {"Authorization": f"Bearer t{self.number}"}


def using(scheme: CustomScheme, name: str = "bearerAuth") -> Any:
    """A call that installs a scheme first, as a constructor would."""

    def call(client: Any) -> Any:
        client._use_scheme(name, scheme)
        return client.request("POST", "/x", query={"q": "ä"}, body={"a": 1})

    return call


def sent(driver: Driver) -> list[str | None]:
    """The Authorization headers that the server received."""
    return [request.headers.get("authorization") for request in driver.asked]


def test_headers_are_asked_for_by_each_attempt(driver: Driver) -> None:
    scheme = Tokens(is_async=driver.is_async)
    driver.server.say(http_response({}, 503), GOOD)
    driver(using(scheme), retry_unsafe=True, api_key=None)
    assert sent(driver) == ["Bearer t1", "Bearer t1"] and not scheme.rejections
    first, second = scheme.asked
    assert first == second
    assert (first.method, first.url) == ("POST", f"{driver.server.url}/x?q=%C3%A4")
    assert (first.body, first.streamed, first.headers["content-type"]) == (b'{"a":1}', False, "application/json")
    assert "authorization" not in first.headers and "'a'" not in repr(first)


def test_a_rejected_token_is_replaced_once(driver: Driver) -> None:
    scheme = Tokens(is_async=driver.is_async)
    driver.server.say(http_response({}, 401), GOOD)
    driver(using(scheme), max_retries=0)
    assert sent(driver) == ["Bearer t1", "Bearer t2"] and scheme.rejections == ["Bearer t1"]
    driver.server.requests.clear()
    driver.server.say(http_response({}, 401), http_response({}, 401))
    with pytest.raises(errors.AuthenticationError):
        driver(using(scheme), max_retries=0)
    assert sent(driver) == ["Bearer t2", "Bearer t3"], "each scheme is told of both rejections, and asked no third time"
    assert scheme.rejections == ["Bearer t1", "Bearer t2", "Bearer t3"]


def test_a_scheme_may_have_nothing_else_to_offer(driver: Driver) -> None:
    scheme = Tokens(is_async=driver.is_async, renews=False)
    driver.server.say(http_response({}, 401))
    with pytest.raises(errors.AuthenticationError):
        driver(using(scheme))
    assert sent(driver) == ["Bearer t1"] and scheme.rejections == ["Bearer t1"]


@pytest.mark.parametrize("status", [400, 403, 500])
def test_other_statuses_reject_no_token(driver: Driver, status: int) -> None:
    scheme = Tokens(is_async=driver.is_async)
    driver.server.say(http_response({}, status))
    with pytest.raises(errors.APIStatusError):
        driver(using(scheme), max_retries=0)
    assert not scheme.rejections


def test_headers_of_the_caller_take_the_place(driver: Driver) -> None:
    scheme = Tokens(is_async=driver.is_async)
    driver.server.say(GOOD)

    def call(client: Any) -> Any:
        client._use_scheme("bearerAuth", scheme)
        return client.request("GET", "/x", extra_headers={"Authorization": "Custom 1"})

    driver(call)
    assert sent(driver) == ["Custom 1"] and not scheme.asked


def test_another_origin_gets_nothing(driver: Driver) -> None:
    scheme = Tokens(is_async=driver.is_async)
    with Server() as other:
        other.say(GOOD)
        driver.server.say(http_response({}, 307, {"Location": f"{other.url}/elsewhere"}))
        driver(using(scheme), api_key=None)
        assert "authorization" not in other.requests[0].headers
    assert len(scheme.asked) == 1


def test_a_signature_of_the_body(driver: Driver) -> None:
    class Signing(CustomScheme):
        def headers(self, request: UnsignedRequest) -> Mapping[str, str]:
            return {"X-Signature": hashlib.sha256(request.body or b"").hexdigest()}

    driver.server.say(GOOD)
    driver(using(Signing()), api_key=None)
    [request] = driver.asked
    assert request.headers["x-signature"] == hashlib.sha256(request.body).hexdigest()
    assert "authorization" not in request.headers


def test_a_body_that_is_read_while_it_is_sent(driver: Driver) -> None:
    scheme = Tokens(is_async=driver.is_async)
    driver.server.say(GOOD)

    def call(client: Any) -> Any:
        client._use_scheme("bearerAuth", scheme)
        return client.files.upload(file=(b"%d" % number for number in range(3)), purpose="x")

    driver(call)
    assert scheme.asked[0].streamed and scheme.asked[0].body is None


def test_an_exception_ends_the_call(driver: Driver) -> None:
    class Broken(CustomScheme):
        def headers(self, request: UnsignedRequest) -> Mapping[str, str]:
            raise errors.APIError("no badge")

    with pytest.raises(errors.APIError, match="no badge"):
        driver(using(Broken()))
    assert not driver.asked


def test_a_failed_connection_of_a_scheme_is_retried(driver: Driver) -> None:
    class Flaky(Tokens):
        def headers(self, request: UnsignedRequest) -> Any:
            if len(self.asked) == 0:
                self.asked.append(request)
                raise httpx.ConnectError("the token endpoint is away")
            return super().headers(request)

    driver.server.say(GOOD)
    driver(using(Flaky(is_async=driver.is_async)), retry_unsafe=True)
    assert sent(driver) == ["Bearer t1"]


@pytest.mark.parametrize(("value", "message"), [("a\r\nX: 1", "line break|header"), (None, "must return a mapping")])
def test_unusable_headers_are_refused(driver: Driver, value: str | None, message: str) -> None:
    class Odd(CustomScheme):
        def headers(self, request: UnsignedRequest) -> Any:
            return value and {"Authorization": value}

    with pytest.raises((errors.InvalidRequestError, TypeError), match=message) as caught:
        driver(using(Odd()))
    assert "X: 1" not in str(caught.value) and not driver.asked


def test_a_coroutine_needs_the_async_client(server: Server) -> None:
    with Sample(base_url=server.url) as client, pytest.raises(TypeError, match="must return a mapping, not coroutine"):
        using(Tokens(is_async=True))(client)


def test_tokens_are_not_logged(driver: Driver, caplog: pytest.LogCaptureFixture) -> None:
    class Secretive(CustomScheme):
        def headers(self, request: UnsignedRequest) -> Mapping[str, str]:
            return {"Authorization": "Bearer hidden-token-123", "X-Badge": "hidden-badge-456"}

    driver.server.say(http_response({"echo": "hidden-badge-456"}, 400))
    with caplog.at_level(logging.DEBUG), pytest.raises(errors.BadRequestError) as caught:
        driver(using(Secretive()))
    assert "hidden" not in caplog.text and "hidden" not in str(caught.value)


@pytest.mark.parametrize("kind", [Sample, AsyncSample])
def test_an_unknown_scheme_is_refused(kind: type[Any]) -> None:
    message = "the description has no security scheme 'bearer'; it has bearerAuth, siteKey, queryKey"
    with pytest.raises(ValueError, match=message):
        kind(base_url="http://127.0.0.1:9")._use_scheme("bearer", Tokens())


class Badged(Sample):
    """A client with an argument of its own."""

    def __init__(self, *, badge: str, **options: Any) -> None:
        super().__init__(**options)
        self.badge = badge
        self._use_scheme("bearerAuth", Tokens())


class AsyncBadged(AsyncSample):
    """The same for asyncio."""

    def __init__(self, *, badge: str, **options: Any) -> None:
        super().__init__(**options)
        self.badge = badge
        self._use_scheme("bearerAuth", Tokens(is_async=True))


@pytest.mark.parametrize("kind", [Badged, AsyncBadged])
def test_copies_keep_attributes_and_scheme(kind: type[Any]) -> None:
    client = kind(badge="b", base_url="http://127.0.0.1:9")
    assert client.things is client.things
    copy = client.with_options(timeout=3)
    assert (type(copy), copy.badge) == (kind, "b")
    assert copy.things._sender is copy._sender, "resources are those of the copy"
    assert copy._sender.state.schemes["bearerAuth"] is client._sender.state.schemes["bearerAuth"]
    assert copy._sender.state.settings.timeout.read == 3
