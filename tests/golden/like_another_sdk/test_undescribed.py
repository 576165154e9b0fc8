"""Requests that no method covers, and what becomes of their responses: `get`, `post`, ... of a client, and an SDK's innards."""

from __future__ import annotations

import importlib
import json
from typing import Any, Generic, TypeVar

import httpx
import pydantic
import pytest
from tests.golden.conftest import Golden

T = TypeVar("T")


@pytest.fixture
def client(golden: Golden) -> Any:
    return golden.package.Golden(bearer_token="k", base_url=golden.server.url)


def test_requests_are_built_and_not_sent(golden: Golden, client: Any) -> None:
    requests = importlib.import_module(f"{golden.package.__name__}._runtime.compat.requests")
    options = requests.make_request_options(query={"a": "1"}, extra_query={"b": "2"}, extra_headers={"X-A": "b"})
    made = client._build_request(requests.FinalRequestOptions(method="post", url="/x", json_data={"c": 1}, **options))
    assert (made.method, dict(made.url.params), made.headers["x-a"]) == ("POST", {"a": "1", "b": "2"}, "b")
    assert made.headers["authorization"] == "Bearer k" and json.loads(made.content) == {"c": 1}
    assert 1.5 <= client._calculate_retry_timeout(0, None) <= 2
    assert 4.5 <= client._calculate_retry_timeout(-1100, None) <= 6
    assert client._calculate_retry_timeout(1, None, httpx.Headers({"Retry-After": "20"})) == 20


def test_streams_of_a_response(golden: Golden, client: Any) -> None:
    body = b'data: {"sound": "wuff"}\n\n'
    stream = golden.package.Stream(
        response=httpx.Response(200, content=body), cast_to=golden.models.Bark, client=client
    )
    assert [bark.sound for bark in stream] == ["wuff"]


def test_events_without_data_are_seen_with_what_they_have(golden: Golden, client: Any) -> None:
    body = b"event: ping\n\nevent: end\nid: 7\nretry: 10\ndata: x\n\n: comment\n\ndata: y\n"
    stream = golden.package.Stream(response=httpx.Response(200, content=body), cast_to=object, client=client)
    found = [(event.event, event.data, event.id, event.retry) for event in stream._iter_events()]
    assert found == [("ping", "", None, None), ("end", "x", "7", 10), (None, "y", "7", None)]


def test_a_response_is_read_as_a_stream(golden: Golden, client: Any) -> None:
    package: Any = golden.package
    Bark: Any = golden.models.Bark  # noqa: N806  a class
    content = b'data: {"sound": "wuff"}\n\n'

    class Barks(package.Stream[Bark]):  # type: ignore[misc]  # known when the package is
        """A stream that says what its items are."""

    class Own(package.Stream[T], Generic[T]):  # type: ignore[misc]  # the same
        """One that leaves it open."""

    for kind in (package.Stream[Bark], Barks, Own[Bark]):
        response = package.APIResponse(raw=httpx.Response(200, content=content), client=client)
        stream = response.parse(to=kind)
        assert stream._cast_to is Bark and [bark.sound for bark in stream] == ["wuff"]
    with pytest.raises(TypeError, match=r"write Stream\[...\] of their type"):
        package.APIResponse(raw=httpx.Response(200, content=content)).parse(to=package.Stream)
    golden.server.answer(body=content, content_type="text/event-stream")
    stream = client.get("/x", cast_to=golden.models.Dog, stream=True, stream_cls=package.Stream[Bark])
    assert [bark.sound for bark in stream] == ["wuff"]


def test_files_and_fields_in_the_form_of_httpx(golden: Golden, client: Any) -> None:
    requests = importlib.import_module(f"{golden.package.__name__}._runtime.compat.requests")
    options = {"headers": {"Content-Type": "multipart/form-data; boundary=abc"}}
    made = client._build_request(
        requests.FinalRequestOptions(
            method="post",
            url="/x",
            json_data={"a": ["1", "2"], "o": {"b": 3}},
            files=[("f", b"x"), ("f", b"y")],
            **options,
        )
    )
    parts = made.read().split(b"--abc")
    assert parts[-1] == b"--\r\n" and made.headers["content-type"] == options["headers"]["Content-Type"]
    names = [part.split(b"\r\n")[1].partition(b"; ")[2].decode() for part in parts[1:-1]]
    assert names == ['name="a[]"', 'name="a[]"', 'name="o[b]"', *['name="f"; filename="upload"'] * 2]
    golden.server.answer({})
    client.post("/x", cast_to=object, files={"f": b"x"}, options={"headers": {"content-type": "multipart/form-data"}})
    said, boundary = golden.server.last.headers["content-type"].split("; boundary=")
    assert said == "multipart/form-data" and golden.server.last.body.startswith(f"--{boundary}".encode())


def test_a_request_that_changes_something_has_a_key_that_makes_retries_safe(golden: Golden, client: Any) -> None:
    def key_of(method: str, **options: Any) -> str | None:
        golden.server.answer({})
        getattr(client, method)("/x", cast_to=object, **options)
        key: str | None = golden.server.last.headers.get("x-once")
        return key

    made = key_of("post")
    assert made is not None and made.startswith("stainless-python-retry-")
    assert key_of("post", options={"idempotency_key": "k"}) == "k"
    assert key_of("post", options={"headers": {"X-Once": "h"}}) == "h"
    assert key_of("get") is None


def test_the_error_of_pydantic_is_the_cause(golden: Golden) -> None:
    class Cat(golden.package.BaseModel):  # type: ignore[name-defined, misc]  # known when the package is
        lives: int

    strict = golden.package.Golden(bearer_token="k", base_url=golden.server.url, _strict_response_validation=True)
    golden.server.answer({"lives": "nine"})
    with pytest.raises(golden.package.APIResponseValidationError) as caught:
        strict.get("/animals", cast_to=Cat)
    cause = caught.value.__cause__
    assert isinstance(cause, pydantic.ValidationError) and cause.errors()[0]["loc"] == ("lives",)


def test_defaults_of_a_model_are_read_and_not_sent(golden: Golden) -> None:
    class Cat(golden.package.BaseModel):  # type: ignore[name-defined, misc]  # known when the package is
        lives: int = 9
        name: str | None = None

    class Tabby(Cat):
        stripes: bool = True

    tabby = Tabby.construct(name="Tom")
    assert (tabby.lives, tabby.stripes, Tabby().lives) == (9, True, 9)
    assert tabby.to_dict() == {"name": "Tom"} and Tabby(lives=9).to_dict() == {"lives": 9}


@pytest.mark.parametrize(("status", "after", "again"), [(429, "120", True), (429, "121", False), (400, "1", False)])
def test_whether_a_response_is_tried_again(client: Any, status: int, after: str, again: bool) -> None:
    assert client._should_retry(httpx.Response(status, headers={"Retry-After": after})) is again


def test_a_security_scheme_is_chosen_for_one_request(golden: Golden, client: Any) -> None:
    golden.server.answer({})
    golden.server.answer({})
    client.get("/x", cast_to=object, options={"security": {"TOKEN": True}})
    client.get("/x", cast_to=object, options={"security": {"unknown": True}})
    assert [request.headers["authorization"] for request in golden.server.asked[-2:]] == ["Bearer k"] * 2
    auth = importlib.import_module(f"{golden.package.__name__}._runtime.auth")
    client._change(schemes={"token": auth.Bearer(None, argument="bearer_token")})
    said = (
        "Expected the bearer_token to be set. Or for the `Authorization` headers to be explicitly omitted: GET /x needs"
    )
    with pytest.raises(TypeError, match=f"Could not resolve authentication method. {said}"):
        client.get("/x", cast_to=object)
    schemes = {"token": auth.Bearer(None, argument="bearer_token"), "login": auth.Basic(arguments=("user", "password"))}
    client._change(schemes={**schemes, "key": auth.ApiKey(location="header", name="X-Key", argument="key")})
    said = "Expected either bearer_token, user, password or key to be set. Or for one of the `Authorization`, `Authorization` or `X-Key` headers"
    with pytest.raises(TypeError, match=said):
        client.get("/x", cast_to=object)


def test_a_key_that_was_taken_away_is_missed(golden: Golden, client: Any) -> None:
    client.bearer_token = None
    with pytest.raises(golden.package.APIError, match="credentials returned None"):
        client.get("/x", cast_to=object)
    assert not golden.server.asked
