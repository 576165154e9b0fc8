"""Whole calls against a real server, sync and async: what is sent, what comes back, what the options change."""

from __future__ import annotations

import datetime as dt
import gzip
import inspect
import logging
from typing import Any

import httpx
import pytest
from sample_client import NULL, APIError, AsyncSample, RateLimitError, Sample, Timeout, from_dict
from sample_client._runtime import errors
from sample_client._runtime.log import shown_body
from sample_client._runtime.operation import Arguments, Operation
from sample_client._runtime.response import RawResponse
from sample_client.models import ChatCompletion, ErrorData, Pet, Thing, ThingPage
from tests.runtime.driver import Driver
from tests.runtime.wire import Server, http_response

CHAT = {"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": [], "prompt": []}
ERROR = {"error": {"message": "too fast", "type": "rate_limit"}, "id": "e1"}


def chat(client: Any, **options: Any) -> Any:
    """The call that most tests make."""
    return client.chat.completions.create(model="m", messages=[{"role": "user", "content": "hi"}], **options)


def test_a_call_sends_what_it_is_told_and_no_more(driver: Driver) -> None:
    driver.server.say(http_response(CHAT))
    generated = driver(lambda client: chat(client, max_tokens=5))
    assert isinstance(generated, ChatCompletion)
    [request] = driver.asked
    assert (request.method, request.target) == ("POST", "/v1/chat/completions")
    assert request.body == b'{"model":"m","messages":[{"role":"user","content":"hi"}],"max_tokens":5}'
    assert request.headers["authorization"] == "Bearer secret-key"
    assert request.headers["content-type"] == "application/json"
    assert request.headers["accept"] == "application/json"
    assert request.headers["user-agent"].startswith("sample_client/1.2.3 Python/")
    assert "x-retry-count" not in request.headers


def test_parameters_are_written_as_described(driver: Driver) -> None:
    driver.server.say(http_response({"id": "a/b"}))
    driver(
        lambda client: client.things.get(
            "a/b",
            tags=["x", "y"],
            since=dt.datetime(2026, 1, 2, tzinfo=dt.UTC),
            filter={"a": {"b": 1}},
            at={"c": [2]},
            x_ids=[1, 2],
            extra_query={"z": True},
        ),
        site_key="k",
    )
    [request] = driver.asked
    assert request.target == (
        "/v1/things/a%2Fb?tags=x%7Cy&since=Fri%2C%2002%20Jan%202026%2000%3A00%3A00%20GMT"
        "&filter%5Ba%5D%5Bb%5D=1&at=%7B%22c%22%3A%5B2%5D%7D&z=true"
    )
    assert request.headers["x-ids"] == "1,2"


def test_null_and_absence_in_a_body(driver: Driver) -> None:
    driver.server.say(http_response({"access_token": "t"}), http_response({"id": "t"}))
    when = dt.datetime(1970, 1, 1, 0, 1, tzinfo=dt.UTC)
    driver(lambda client: client.things.create(name="n", note=NULL, when=when), client_id="i", client_secret="s")
    assert driver.asked[1].json == {"name": "n", "note": None, "when": 60}


def test_extra_headers_query_and_body_win(driver: Driver) -> None:
    driver.server.say(http_response(CHAT))
    driver(
        lambda client: chat(
            client,
            extra_headers={"User-Agent": "mine", "X-New": "ä", "Accept": None},
            extra_query={"q": [1, 2]},
            extra_body={"model": "other", "new": {"a": 1}},
        ),
        default_headers={"X-Default": "d"},
        default_query={"v": "1"},
    )
    [request] = driver.asked
    assert request.target == "/v1/chat/completions?v=1&q=1&q=2"
    assert request.headers["user-agent"] == "mine"
    assert "accept" not in request.headers
    assert request.headers["x-default"] == "d"
    assert request.headers["x-new"].encode("latin-1").decode() == "ä"
    assert request.json["model"] == "other"
    assert request.json["new"] == {"a": 1}


def test_with_options_shares_the_connection(driver: Driver) -> None:
    driver.server.say(http_response(CHAT))
    driver(lambda client: chat(client.with_options(default_headers={"X-A": "1"}, timeout=5, max_retries=0)))
    assert driver.asked[0].headers["x-a"] == "1"
    assert driver.server.opened == 1, "the copy opened its own connection"


def test_with_options_refuses_what_belongs_to_the_connections() -> None:
    with pytest.raises(TypeError, match="verify are fixed"):
        Sample(api_key="k").with_options(verify=False)


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, errors.BadRequestError),
        (401, errors.AuthenticationError),
        (403, errors.PermissionDeniedError),
        (404, errors.NotFoundError),
        (409, errors.ConflictError),
        (418, errors.APIStatusError),
        (422, errors.UnprocessableEntityError),
        (429, errors.RateLimitError),
        (500, errors.InternalServerError),
        (599, errors.InternalServerError),
    ],
)
def test_errors_by_status(driver: Driver, status: int, kind: type[errors.APIStatusError]) -> None:
    driver.server.say(http_response(ERROR, status, {"X-Request-Id": "r-1"}))
    with pytest.raises(kind) as caught:
        driver(lambda client: chat(client, max_retries=0))
    error = caught.value
    assert type(error) is kind
    assert error.status_code == status
    assert error.request_id == "r-1"
    assert error.content.startswith(b'{"error"')
    assert "too fast (POST /chat/completions, request r-1)" in str(error)
    described = status in (400, 401, 404, 429)
    assert isinstance(error.body, ErrorData if described else dict)


def test_an_html_page_is_a_clean_error(driver: Driver) -> None:
    page = b"<html><body><h1>502 Bad Gateway</h1></body></html>"
    driver.server.say(http_response(page, 502, {"content-type": "text/html"}))
    with pytest.raises(errors.InternalServerError) as caught:
        driver(lambda client: chat(client, max_retries=0))
    assert str(caught.value) == "502 Bad Gateway (POST /chat/completions)"
    assert caught.value.body == page.decode()


def test_a_good_status_with_a_page_is_unreadable(driver: Driver) -> None:
    driver.server.say(http_response(b"<html>log in</html>", headers={"content-type": "text/html; charset=utf-8"}))
    with pytest.raises(
        errors.ResponseDecodeError, match="status 200, and a body of type text/html that is not JSON"
    ) as caught:
        driver(chat)
    assert caught.value.content == b"<html>log in</html>"


@pytest.mark.parametrize(
    ("answer", "value"),
    [
        (http_response([{"id": "t"}]), [Thing(id="t")]),
        (http_response(b"t\xe4xt", headers={"content-type": "text/plain; charset=iso-8859-1"}), "täxt"),
        (
            http_response(b'[{"id":"t\xe4"}]', headers={"content-type": "application/json; charset=iso-8859-1"}),
            [Thing(id="tä")],
        ),
        (http_response(b"", 204), None),
    ],
)
def test_responses_by_status_and_media_type(driver: Driver, answer: bytes, value: Any) -> None:
    driver.server.say(answer)
    assert driver(lambda client: client.things.search(q="a b&c", tags=["x", "y"])) == value
    [request] = driver.asked
    assert request.headers["accept"] == "application/json, text/plain"
    assert request.headers["content-type"] == "application/x-www-form-urlencoded"
    assert request.body == b"q=a+b%26c&tags=x&tags=y"
    assert "authorization" not in request.headers, "the operation needs no credentials"


def test_xml_both_ways(driver: Driver) -> None:
    driver.server.say(
        http_response(
            b'<?xml version="1.0"?><pet id="7"><name>Rex</name><born>2020-01-02</born><tags><tag>a</tag><tag>b</tag></tags></pet>',
            headers={"content-type": "application/xml"},
        )
    )
    pet = Pet(id=3, name="<Tom>", born=dt.date(2021, 1, 1), tags=["x"])
    generated = driver(lambda client: client.things.pet(body=pet))
    assert generated == Pet(id=7, name="Rex", born=dt.date(2020, 1, 2), tags=["a", "b"])
    assert driver.asked[0].body.decode().partition("?>")[2].strip() == (
        '<pet id="3"><name>&lt;Tom&gt;</name><born>2021-01-01</born><tags><tag>x</tag></tags></pet>'
    )


def test_xml_with_entities_of_its_own_is_refused(driver: Driver) -> None:
    bomb = b'<!DOCTYPE p [<!ENTITY a "aaaa">]><pet id="1"><name>&a;</name></pet>'
    driver.server.say(http_response(bomb, headers={"content-type": "application/xml"}))
    with pytest.raises(errors.ResponseDecodeError, match="document type"):
        driver(lambda client: client.things.pet(body=Pet(id=1, name="n")))


def test_compressed_responses(driver: Driver) -> None:
    import json

    content = gzip.compress(json.dumps(CHAT).encode())
    driver.server.say(http_response(content, headers={"content-encoding": "gzip"}))
    assert driver(chat).id == "c"
    assert driver.asked[0].headers["accept-encoding"].startswith("gzip, deflate")


def test_brotli_is_undone_where_it_can_be(driver: Driver) -> None:
    brotli = pytest.importorskip("brotli")
    content = brotli.compress(b'{"id":"c"}')
    driver.server.say(http_response(content, headers={"content-encoding": "br"}))
    assert driver(chat).id == "c"
    assert "br" in driver.asked[0].headers["accept-encoding"].split(", ")


def test_an_encoding_nobody_asked_for_is_told(driver: Driver) -> None:
    driver.server.say(http_response(b"\x00\x01", headers={"content-encoding": "odd"}))
    with pytest.raises(errors.ResponseDecodeError, match="encoded as odd, which was not asked for"):
        driver(chat)


def test_raw_responses(driver: Driver) -> None:
    driver.server.say(http_response({**CHAT, "created": "now"}, headers={"X-Request-Id": "r"}))
    raw: RawResponse[ChatCompletion] = driver(lambda client: chat(client_raw(client)))
    assert (raw.status_code, raw.request_id, raw.retries, raw.headers["content-type"]) == (
        200,
        "r",
        0,
        "application/json",
    )
    assert raw.json()["id"] == raw.parse().id == "c"
    assert [str(found) for found in raw.mismatches] == ["/created: integer expected, not 'now'"]
    assert raw.unknown_members == ["/prompt"]
    assert repr(raw) == "<RawResponse 200 of POST /chat/completions>"


def client_raw(client: Any) -> Any:
    """Something `chat` can call, giving back whole responses."""

    class Chat:
        completions = client.chat.completions.with_raw_response

    class Client:
        chat = Chat

    return Client


def test_unread_responses(driver: Driver) -> None:
    driver.server.say(http_response(CHAT))

    def sync(client: Sample) -> tuple[bytes, int]:
        with client.chat.completions.with_streaming_response.create(model="m", messages=[]) as response:
            return b"".join(response.iter_bytes(10)), response.status_code

    async def later(client: AsyncSample) -> tuple[bytes, int]:
        async with client.chat.completions.with_streaming_response.create(model="m", messages=[]) as response:
            return b"".join([chunk async for chunk in response.iter_bytes(10)]), response.status_code

    content, status = driver(later if driver.is_async else sync)
    assert status == 200
    assert b'"chat.completion"' in content


def test_an_unread_response_can_be_parsed(driver: Driver) -> None:
    driver.server.say(http_response({"items": [{"id": "t"}]}))

    def sync(client: Sample) -> ThingPage:
        with client.things.with_streaming_response.list() as response:
            return response.parse()

    async def later(client: AsyncSample) -> ThingPage:
        async with client.things.with_streaming_response.list() as response:
            return await response.parse()

    assert driver(later if driver.is_async else sync) == ThingPage(items=[Thing(id="t")])


def test_strict_mode_names_the_place(driver: Driver) -> None:
    driver.server.say(http_response({**CHAT, "choices": [{"index": "0"}]}))
    with pytest.raises(
        errors.APIResponseValidationError, match=r"/choices/0/index: integer expected, not '0'"
    ) as caught:
        driver(chat, strict=True)
    assert [found.pointer for found in caught.value.mismatches] == ["/choices/0/index"]


def test_strict_mode_lets_unknown_members_be(driver: Driver) -> None:
    driver.server.say(http_response(CHAT))
    assert driver(chat, strict=True).id == "c"


def test_calls_without_a_method_of_their_own(driver: Driver) -> None:
    driver.server.say(http_response({"id": "t"}))
    generated = driver(
        lambda client: client.request("post", "new/things", query={"a": 1}, body={"x": 1}, response_type=Thing)
    )
    assert generated == Thing(id="t")
    assert (driver.asked[0].method, driver.asked[0].target) == ("POST", "/v1/new/things?a=1")


def test_paths_may_be_replaced(driver: Driver) -> None:
    driver.server.say(http_response(CHAT))
    driver(chat, paths={"/chat/completions": "/other/chat"})
    assert driver.asked[0].target == "/v1/other/chat"


def test_an_own_client_is_used_and_stays_open(server: Server) -> None:
    seen: list[str] = []
    server.say(http_response(CHAT))
    with httpx.Client(
        headers={"X-Own": "1"}, event_hooks={"request": [lambda request: seen.append(str(request.url))]}
    ) as own:
        with Sample(api_key="k", base_url=server.url, http_client=own) as client:
            chat(client)
        assert not own.is_closed
    assert seen == [f"{server.url}/chat/completions"]
    assert server.requests[0].headers["x-own"] == "1"


def test_proxies_of_the_environment_are_used(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", server.url.removesuffix("/v1"))
    server.say(http_response(CHAT, headers={"Set-Cookie": "a=1"}))
    with Sample(api_key="k", base_url="http://api.sample.invalid/v1") as client:
        chat(client)
        chat(client)
    assert [request.target for request in server.requests] == ["http://api.sample.invalid/v1/chat/completions"] * 2
    assert "cookie" not in server.requests[1].headers, "cookies that servers set are not sent back"


def test_base_url_from_the_environment(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAMPLE_BASE_URL", server.url + "/")
    server.say(http_response(CHAT))
    with Sample(api_key="k") as client:
        chat(client)
    assert server.requests[0].target == "/v1/chat/completions"


def test_a_client_without_base_url_says_what_to_do() -> None:
    from sample_client._runtime.client import SyncClient

    with pytest.raises(APIError, match=r"no base URL is known: pass base_url=\.\.\. to the client or set .* MY_URL"):
        SyncClient(base_url_env="MY_URL", servers=("/v1",)).request("GET", "/x")


def test_servers_with_variables() -> None:
    from sample_client._runtime.client import SyncClient
    from sample_client._runtime.servers import Server as Described

    servers = (
        "https://one.example",
        Described("https://{region}.two.example/{v}", {"region": "eu", "v": "v1"}, values={"region": ("eu", "us")}),
        Described("https://three.example", name="sandbox"),
    )
    client = SyncClient(servers=servers, server=1, server_variables={"region": "us"})
    assert repr(client) == "<SyncClient https://us.two.example/v1>"
    assert repr(SyncClient(servers=servers, server="sandbox")) == "<SyncClient https://three.example>"
    for wrong in (3, -1, "production", ""):
        with pytest.raises(ValueError, match="there are 3, counted from 0 or called 'sandbox'"):
            SyncClient(servers=servers, server=wrong)
    with pytest.raises(ValueError, match="region is 'mars', and may be eu, us"):
        SyncClient(servers=servers, server=1, server_variables={"region": "mars"})
    with pytest.raises(ValueError, match="zone unknown; there are region, v"):
        SyncClient(servers=servers, server=1, server_variables={"zone": "a"})
    with pytest.raises(ValueError, match="region unknown; there are none"):
        SyncClient(servers=servers, server_variables={"region": "eu"})
    SyncClient(servers=servers, server_variables={"shard": "1"}, server_variables_of_operations=("shard",))


@pytest.mark.parametrize("base", ["?tenant=t", "/?tenant=t", "/v2?tenant=t&a=%20", "?tenant=t#top"])
def test_a_query_in_the_base_url_stays(driver: Driver, base: str) -> None:
    """The path is put before it, and the query of the call after it."""
    path, _, query = base.partition("#")[0].partition("?")
    driver.server.say(http_response({}))
    driver(lambda client: client.request("GET", "/x", query={"q": 1}), base_url=f"{driver.server.url}{base}")
    assert driver.asked[0].target == f"/v1{path.rstrip('/')}/x?{query}&q=1"


@pytest.mark.parametrize("level", [logging.DEBUG, logging.INFO])
def test_the_log_tells_everything_but_secrets(driver: Driver, caplog: pytest.LogCaptureFixture, level: int) -> None:
    caplog.set_level(level, logger="sample_client")
    driver.server.say(http_response(ERROR, 503), http_response({"id": "t"}, headers={"Set-Cookie": "s3cret"}))
    options = {
        "extra_headers": {"X-Auth-Token": "s3cret", "X-Plain": "shown"},
        "extra_query": {"api_key": "s3cret", "q": "shown"},
    }
    driver(lambda client: client.things.get("1", **options), site_key="s3cret")
    lines = [record.getMessage() for record in caplog.records if record.name == "sample_client"]
    told = [line for line in lines if " in " in line][:2]
    assert told[0].startswith("GET /things/{id} 503 in 0.") and told[0].endswith("s (attempt 1)")
    assert told[1].startswith("GET /things/{id} 200 in 0.") and told[1].endswith("s (attempt 2)")
    assert "s3cret" not in caplog.text
    assert ("shown" in caplog.text) == (level == logging.DEBUG)


def test_the_log_of_bodies_tells_no_secret(driver: Driver, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, logger="sample_client")
    driver.server.say(http_response({"access_token": "s3cret", "note": "said"}))
    body = {"password": 's3"cret', "max_tokens": 5, "auth": {"apikeys": ["s3cret", "s3cret"]}, "note": "shown"}
    driver(lambda client: client.request("POST", "/x", body=body))
    assert "s3" not in caplog.text and "cret" not in caplog.text.replace("secret", "")
    assert '"max_tokens": 5' in caplog.text and '"note": "shown"' in caplog.text and '"note": "said"' in caplog.text


@pytest.mark.parametrize(
    ("content", "shown"),
    [
        (b"grant_type=x&client_secret=s3cret&scope=a", "grant_type=x&client_secret=***&scope=a"),
        (b'[{"token": "s3cret', '[{"token": ***'),
        (b'{"secrets": ["a", "b', '{"secrets": ***'),
        (b'{"a": "token", "b": "x=1&token=y"}', '{"a": "token", "b": "x=1&token=y"}'),
        (b"\xff plain", "\ufffd plain"),
        (b'{"password": "' + b"x" * 5000, '{"password": ***'),
    ],
)
def test_bodies_as_they_may_be_seen(content: bytes, shown: str) -> None:
    assert shown_body(content) == shown


def test_the_environment_turns_on_the_log(
    driver: Driver, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    log = logging.getLogger("sample_client")
    monkeypatch.setattr(log, "level", logging.NOTSET)
    monkeypatch.setattr(log, "handlers", [])
    log.manager._clear_cache()  # type: ignore[attr-defined]  # of levels asked for before
    monkeypatch.setenv("SAMPLE_LOG", "info")
    driver(lambda client: client.request("GET", "/x"))
    driver(lambda client: client.request("GET", "/y"))
    assert log.level == logging.INFO
    assert len(log.handlers) == 1
    assert "GET /x 200 in 0." in caplog.text
    monkeypatch.setenv("SAMPLE_LOG", "loud")
    driver(lambda client: client.request("GET", "/x"))
    assert "SAMPLE_LOG='LOUD' is not a valid log level; set it to debug or info" in caplog.text
    log.setLevel(logging.NOTSET)


def test_nothing_shows_a_secret(driver: Driver) -> None:
    driver.server.say(http_response(ERROR, 401))
    with pytest.raises(errors.AuthenticationError) as caught:
        driver(
            lambda client: client.things.get("1"),
            site_key="s3cret",
            username="s3cret",
            password="s3cret",
            default_headers={"X": "s3cret"},
        )
    client = Sample(
        api_key="s3cret",
        default_headers={"Authorization": "s3cret"},
        base_url="http://user:s3cret@host/v1?token=s3cret",
    )
    shown = [
        repr(caught.value),
        str(caught.value),
        repr(client),
        repr(client._sender),
        repr(client.things._sender),
        repr(client._sender.state),
    ]
    frame = caught.value.__traceback__
    while frame is not None:
        shown += [
            repr(value)
            for name, value in frame.tb_frame.f_locals.items()
            if "_runtime" in frame.tb_frame.f_code.co_filename and not isinstance(value, dict | str | tuple)
        ]
        frame = frame.tb_next
    assert not [text for text in shown if "s3cret" in text]


def test_signatures_tell_what_a_method_takes() -> None:
    parameters = inspect.signature(Sample(api_key="k").things.get).parameters
    assert list(parameters) == ["id", "tags", "since", "filter", "at", "x_ids", "options"]


def test_timeouts_in_every_form(driver: Driver) -> None:
    for value in (5, 5.0, Timeout(total=5), httpx.Timeout(5, read=1)):
        driver.server.say(http_response(CHAT))
        driver(lambda client, value=value: chat(client, timeout=value))
    assert len(driver.asked) == 4


def test_rate_limits_say_what_the_server_says(driver: Driver) -> None:
    driver.server.say(http_response(ERROR, 429, {"x-ratelimit-remaining": "0"}))
    with pytest.raises(RateLimitError, match=r"429 Too Many Requests: too fast .* 3 attempts") as caught:
        driver(chat)
    assert caught.value.headers["x-ratelimit-remaining"] == "0"
    assert len(driver.asked) == 3


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ({"message": "No such pet."}, "No such pet."),
        ({"detail": "No such pet."}, "No such pet."),
        ({"error": {"code": 7, "message": "No such pet."}}, "No such pet."),
        ({"type": "about:blank", "title": "Gone", "status": 404, "detail": "No such pet."}, "No such pet."),
        ({"title": "Gone", "status": 404}, "Gone"),
        (
            {"detail": [{"loc": ["body", "tags", 0], "msg": "Field required", "type": "missing"}]},
            "body.tags.0: Field required",
        ),
        ({"errors": [{"title": "Gone", "detail": "No such pet."}]}, "No such pet."),
        ({"errors": {"name": ["is blank"]}}, "name: is blank"),
        ({"error": "invalid_client", "error_description": "No such client."}, "No such client."),
        ({"error": "Gone", "message": "No such pet."}, "No such pet."),
        ([{"message": "No such pet."}], "No such pet."),
        ({"error": {"error": {"error": {"error": {"error": {"error": "deep"}}}}}}, ""),
        ({"code": 7}, ""),
    ],
)
def test_a_message_carries_the_reason_after_the_status(driver: Driver, body: Any, said: str) -> None:
    driver.server.say(http_response(body, 404))
    with pytest.raises(APIError) as caught:
        driver(lambda client: client.request("GET", "/pets/1"))
    assert str(caught.value) == f"404 Not Found{': ' if said else ''}{said} (GET /pets/1)"


UNDESCRIBED: list[tuple[bytes, Any]] = [
    (http_response({"id": "t"}, 201), Thing(id="t")),
    (http_response({"id": "t", "job": 7}, 202), from_dict(Thing, {"id": "t", "job": 7})),
    (http_response(b"", 202), None),
    (http_response(b"", 204), None),
    (http_response(b"", 205), None),
]


@pytest.mark.parametrize(("answer", "value"), UNDESCRIBED)
def test_a_success_that_is_not_described_is_read_as_the_described_one(
    driver: Driver, answer: bytes, value: Any
) -> None:
    driver.server.say(answer)
    assert driver(lambda client: client.things.get("t"), site_key="k") == value


@pytest.mark.parametrize(
    ("answer", "value"),
    [
        (http_response([{"id": "t"}], 201), [Thing(id="t")]),
        (http_response(b"text", 203, {"content-type": "text/plain"}), "text"),
        (http_response(b"", 202), None),
        (http_response(b"%PDF", 201, {"content-type": "application/pdf"}), b"%PDF"),
    ],
)
def test_so_it_is_where_several_are_described(driver: Driver, answer: bytes, value: Any) -> None:
    driver.server.say(answer)
    assert driver(lambda client: client.things.search(q="a")) == value


@pytest.mark.parametrize(
    ("media", "value"),
    [
        ("application/zip", b"\x89P\xff"),
        ("audio/mpeg", b"\x89P\xff"),
        ("text/csv", "\ufffdP\ufffd"),
        ("application/x-described", "\ufffdP\ufffd"),
        ("application/zip; charset=latin-1", "\x89P\xff"),
    ],
)
def test_bytes_are_not_decoded_where_text_is_described(driver: Driver, media: str, value: Any) -> None:
    driver.server.say(http_response(b"\x89P\xff", headers={"content-type": media}))
    described: Operation[str] = Operation(
        "GET", "/x", response=str, accept="text/plain, application/x-described", security=()
    )
    assert driver(lambda client: client._sender.send(described, Arguments({}))) == value


def test_pages_and_streams_without_a_body_are_empty(driver: Driver) -> None:
    driver.server.say(http_response(b"", 204))
    assert driver(lambda client: client.things.list()) == []
    driver.server.say(http_response(b"", 204))
    assert driver(lambda client: client.things.watch()) == []


def test_strict_mode_wants_the_body_that_is_described(driver: Driver) -> None:
    driver.server.say(http_response(b"", 204))
    with pytest.raises(errors.APIResponseValidationError, match="has no body, but its description requires one"):
        driver(lambda client: client.things.get("t"), site_key="k", strict=True)
    driver.server.say(http_response(b"", 204))
    assert driver(lambda client: client.things.search(q="a"), strict=True) is None
