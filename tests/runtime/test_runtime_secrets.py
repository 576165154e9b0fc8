"""Secrets planted everywhere: none is seen in the log or in a message."""

from __future__ import annotations

import base64
import logging
import traceback
from typing import Any

import pytest
from sample_client import Sample
from sample_client._runtime import errors
from sample_client._runtime.auth import ApiKey, Bearer, choose
from sample_client._runtime.log import is_secret, parts_of, shown_body, shown_headers, shown_url
from sample_client._runtime.secret_forms import without
from tests.runtime.driver import Driver
from tests.runtime.wire import Server, http_response

PLANTED = "pl4nted/se+cret"


@pytest.mark.parametrize("level", [logging.DEBUG, logging.INFO])
def test_a_described_key_is_seen_nowhere(driver: Driver, caplog: pytest.LogCaptureFixture, level: int) -> None:
    caplog.set_level(level, logger="sample_client")
    echo = {"reason": f"no such key: {PLANTED}", "next": f"/x?api_key={PLANTED}", "note": "shown"}
    driver.server.say(http_response(echo, 403, {"X-Echo": PLANTED, "Location": "/y?api_key=pl4nted%2Fse%2Bcret&a=1"}))
    with pytest.raises(errors.PermissionDeniedError) as caught:
        driver(lambda client: client.things.delete("1"), site_key=PLANTED)
    assert "pl4nted" not in caplog.text
    assert "pl4nted" not in str(caught.value) and "pl4nted" not in repr(caught.value)
    assert ("shown" in caplog.text) == (level == logging.DEBUG)


@pytest.mark.parametrize(
    "options",
    [
        {"api_key": PLANTED},
        {"username": "me", "password": PLANTED},
        {"api_key": lambda: PLANTED},
        {"client_id": "i", "client_secret": PLANTED},
    ],
)
def test_credentials_of_every_kind_are_seen_nowhere(
    driver: Driver, caplog: pytest.LogCaptureFixture, options: dict[str, Any]
) -> None:
    caplog.set_level(logging.DEBUG, logger="sample_client")
    driver.server.say(http_response({"access_token": "t0ken-pl4nted", "error": PLANTED}, 400, {"X-Echo": PLANTED}))

    def use(client: Any) -> Any:
        if "api_key" in options:
            return client.request("GET", "/x")
        return client.things.get("1") if "username" in options else client.things.create(name="n")

    with pytest.raises(errors.APIStatusError):
        driver(use, **options)
    assert "pl4nted" not in caplog.text


ECHOES = [
    http_response(b"event: error\ndata: bad pl4nted\n\n", 200, {"content-type": "text/event-stream"}),
    http_response(b'data: {"error": {"message": "bad pl4nted"}}\n\n', 200, {"content-type": "text/event-stream"}),
    http_response(b"data: bad pl4nted\n\n", 200, {"content-type": "text/event-stream"}),
    b"HTTP/1.1 xx pl4nted\r\n\r\n",
    b"HTTP/1.1 200 OK\r\nX Y: pl4nted\r\n\r\n",
    http_response(b"", 307, {"Location": "http://x:abc/pl4nted"}),
    http_response({"message": f"{'x' * 490} pl4nted"}, 400),
    http_response({"message": base64.b64encode(b"pl4nted").decode()}, 400),
    http_response(b"<p>", 200, {"content-type": "text/html"}),
    b"pl4nted\r\n\r\n",
    b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\ncontent-type: text/event-stream\r\n\r\npl4nted\r\n",
    b"HTTP/1.1 401 No\r\ntransfer-encoding: chunked\r\n\r\npl4nted\r\n",
]


KEY = b"pl4nted".decode()
"""Not written out where tracebacks show the lines of this file."""


@pytest.mark.parametrize("form", ["ab/cd%2Bef%3D%3D0123", "ab%2fcd%2bef%3d%3d0123", "ab%2Fcd%2Bef%3D%3D0123"])
def test_a_key_that_a_server_repeats_as_urls_have_it(
    driver: Driver, caplog: pytest.LogCaptureFixture, form: str
) -> None:
    caplog.set_level(logging.DEBUG, logger="sample_client")
    driver.server.say(http_response({"detail": f"bad key {form}"}, 400))
    with pytest.raises(errors.BadRequestError) as caught:
        driver(lambda client: client.request("GET", "/x"), api_key="ab/cd+ef==0123")
    assert "0123" not in f"{caught.value} {caplog.text}"


@pytest.mark.parametrize("echo", ECHOES)
def test_a_key_that_a_server_repeats_is_seen_in_no_error(
    driver: Driver, caplog: pytest.LogCaptureFixture, echo: bytes
) -> None:
    caplog.set_level(logging.DEBUG, logger="sample_client")
    driver.server.say(echo)

    def use(client: Any) -> Any:
        return client.chat.completions.create(model="m", messages=[], stream=True)

    with pytest.raises(errors.APIError) as caught:
        driver(use, api_key=KEY, max_retries=0)
    shown = f"{''.join(traceback.format_exception(caught.value))} {caplog.text}"
    assert "pl4" not in shown and base64.b64encode(b"pl4nted").decode() not in shown


@pytest.mark.parametrize("key", ['pl4"nted', "pl4\\nted"])
def test_a_key_with_escapes_is_not_logged(driver: Driver, caplog: pytest.LogCaptureFixture, key: str) -> None:
    caplog.set_level(logging.DEBUG, logger="sample_client")
    driver.server.say(http_response({"echo": key}, 200, {"X-Echo": key}))
    driver(lambda client: client.request("GET", "/x"), api_key=key)
    assert "pl4" not in caplog.text


def test_a_token_is_seen_in_no_other_call(driver: Driver, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, logger="sample_client")
    token = http_response({"access_token": "pl4nted", "expires_in": 3600})
    driver.server.answer = lambda request: (
        token if request.target.endswith("/token") else http_response({"id": "pl4nted", "note": "shown"})
    )

    async def later(client: Any) -> Any:
        await client.things.create(name="n")
        return await client.things.get("1")

    def sync(client: Any) -> Any:
        client.things.create(name="n")
        return client.things.get("1")

    driver(later if driver.is_async else sync, client_id="i", client_secret="s", site_key="k")
    assert len(driver.asked) == 3
    assert "pl4nted" not in caplog.text and "shown" in caplog.text


def test_a_url_with_a_key_is_not_told_whole(driver: Driver) -> None:
    driver.server.say(http_response({}, 404))
    with pytest.raises(errors.NotFoundError) as caught:
        driver(lambda client: client.request("GET", f"{driver.server.url}/x?access_token=pl4nted&a=1"))
    assert "pl4nted" not in str(caught.value) and "a=1" in str(caught.value)


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        (b'{"auth": {"user": "pl4nted"}, "a": 1}', '"a": 1'),
        (b'{"pin": 12349999, "list": [{"client_secret": "pl4nted"}], "a": 1}', '"a": 1'),
        (b'{"private_key": "pl4nted", "author": "me"}', '"author": "me"'),
        (b'{"a": 1, "password": "pl4nted' + b"x" * 3000, '"a": 1'),
        (b"api%5Fkey=pl4nted&a=1", "a=1"),
        (b"user[password]=pl4nted&a=1", "a=1"),
        (b"<r><password>pl4nted</password><a>1</a></r>", "<a>1</a>"),
        (b'{"payload": "{\\"password\\": \\"pl4nted\\", \\"a\\": 1}"}', '\\"a\\": 1'),
        (b'{"next": "https://h/x?page=2&token=pl4nted", "a": 1}', "page=2"),
        (b"api%255Fkey=pl4nted&a=1", "a=1"),
    ],
)
def test_bodies_as_they_are_shown(body: bytes, shown: str) -> None:
    text = shown_body(body)
    assert "pl4nted" not in text and "12349999" not in text
    assert shown in text


def test_urls_and_headers_as_they_are_shown() -> None:
    assert (
        shown_url("https://u:pl4nted@h/x?b=1&sig=pl4nted#id_token=pl4nted")
        == "https://***@h/x?b=1&sig=***#id_token=***"
    )
    assert shown_url("//u:pl4nted@h/x") == "//***@h/x"
    assert shown_url("/x?appid=1&q=2", {"appid"}) == "/x?appid=***&q=2"
    assert shown_url("/x?back=https%3A%2F%2Fh%2Fcb%3Ftoken%3Dpl4nted&a=1") == "/x?back=***&a=1"
    assert shown_url("/x?back=https%3A%2F%2Fh%2Fcb%3Fpage%3D2") == "/x?back=https%3A%2F%2Fh%2Fcb%3Fpage%3D2"
    assert shown_headers({"Location": "/x?token=pl4nted", "X": "1"}) == {"Location": "/x?token=***", "X": "1"}
    assert shown_headers({"X-Next": "/x?token=pl4nted&a=?"}) == {"X-Next": "/x?token=***&a=?"}


@pytest.mark.parametrize(
    "text", ["?a=" * 30_000, "?a=%" + "25" * 20_000 + "3Fb%3Dc", "[" * 50_000, '{"a":' * 20_000, "&#x" * 9_000]
)
def test_nothing_is_too_long_or_too_deep_to_be_shown(driver: Driver, text: str) -> None:
    driver.server.say(http_response(b"", 302, {"Location": f"/{text}"[:60_000]}), http_response(text.encode(), 400))
    with pytest.raises(errors.APIError):
        driver(lambda client: client.request("POST", "/x", body={"a": text}), max_retries=0)
    assert len(shown_url(text)) <= len(text) and shown_body(text.encode())
    assert without(text, {"abcd"}) == text


def test_what_is_hidden_is_no_word_of_a_sentence() -> None:
    """Parts of a header are secrets only if they are long; a secret is found in any case, and next to anything."""
    assert parts_of('Digest username="me", qop=auth') == {'Digest username="me", qop=auth', "qop=auth"}
    assert without("unauthorized: the key s3cr is wrong", {"s3c", "s3cr"}) == "unauthorized: the key *** is wrong"
    assert without("a%2525b&#38;#x27; \\\\u00e4 %E4 100%", {"other"}) == "a%2525b&#38;#x27; \\\\u00e4 %E4 100%"
    assert without("abc abcdef", {"abcd", "bcdef"}) == "abc ***ef"


@pytest.mark.parametrize("name", ["author", "authors", "max_tokens", "note", "id", "monk"])
def test_names_that_tell_nothing_are_shown(name: str) -> None:
    assert not is_secret(name)


def test_credentials_given_are_sent_where_they_are_optional() -> None:
    key = ApiKey("k", location="header", name="X-Key", argument="key")
    assert choose({"key": key}, ((), ("key",)), "GET /x") == [key]
    assert choose({"key": ApiKey(location="header", name="X-Key")}, ((), ("key",)), "GET /x") == []
    assert choose({"key": key}, (("mutualTLS",), ("key",)), "GET /x") == [key]


@pytest.mark.parametrize("blank", ["", "  "])
def test_a_blank_key_is_a_missing_one(driver: Driver, blank: str) -> None:
    for options in ({"api_key": blank}, {"api_key": lambda: blank}):
        with pytest.raises(errors.MissingCredentialsError, match="those given are blank: pass api_key"):
            driver(lambda client: client.with_options(max_retries=0).request("GET", "/x"), **options)
    with pytest.raises(errors.MissingCredentialsError):
        choose({"key": Bearer(blank)}, ((), ("key",)), "GET /x")
    assert not driver.asked


def test_a_blank_password_is_one(server: Server) -> None:
    with Sample(username="token", password="", base_url=server.url) as client:
        client.things.get("1")
    assert server.requests[0].headers["authorization"] == "Basic dG9rZW46"


def test_a_user_name_with_a_colon_is_no_other_user(driver: Driver) -> None:
    """A server would take what follows the colon for the password."""
    at = driver.server.url.replace("http://", "http://a%3Ab:p@")
    with pytest.raises(errors.InvalidRequestError, match="contains a colon"):
        driver(lambda client: client.things.get("1"), username="a:b", password="p")
    with pytest.raises(errors.InvalidRequestError, match="contains a colon"):
        driver(lambda client: client.things.search(q="x"), base_url=at)
    assert not driver.asked


@pytest.mark.parametrize(
    "options",
    [
        {"extra_headers": {"X-Auth-Token": "t0ken-of-the-caller"}},
        {"query": {"access_token": "t0ken-of-the-caller"}},
        {"query": {"sig": "t0ken-of-the-caller", "q": "x"}},
    ],
)
def test_what_only_its_name_makes_a_secret_is_seen_nowhere(
    driver: Driver, options: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    """Not even where the server repeats the request in its error message."""
    driver.server.answer = lambda request: http_response({"message": f"you sent {request}"}, 400)
    with caplog.at_level("DEBUG", "sample_client"), pytest.raises(errors.BadRequestError) as caught:
        driver(lambda client: client.request("GET", "/x", **options))
    assert "you sent" in str(caught.value) and caplog.records
    assert "t0ken" not in str(caught.value) and "t0ken" not in caplog.text


def test_a_token_endpoint_that_repeats_the_secret(driver: Driver) -> None:
    driver.server.say(http_response({"error": "invalid_client", "error_description": "bad cl1ent-secret"}, 400))
    with pytest.raises(errors.AuthenticationError, match=r"bad \*\*\*"):
        driver(lambda client: client.things.create(name="a"), client_id="ann", client_secret="cl1ent-secret")
