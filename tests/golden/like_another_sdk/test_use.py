"""A package that takes the place of an SDK: its import paths, its methods of records, responses and clients."""

from __future__ import annotations

import asyncio
import base64
import datetime as dt
import hashlib
import hmac
import importlib
import inspect
import json
import time
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any, get_type_hints

import httpx
import pytest
from tests.golden.conftest import Golden
from tests.runtime.wire import Close, Server

DOG = {
    "id": "d1",
    "name": "Rex",
    "dogSize": "small",
    "born": "2024-05-01T10:00:00Z",
    "tags": [{"text": "x"}],
    "extra": 1,
}


@pytest.fixture
def client(golden: Golden) -> Any:
    return golden.package.Golden(bearer_token="k", base_url=golden.server.url)


def test_import_paths(golden: Golden) -> None:
    package = golden.package.__name__
    types = importlib.import_module(f"{package}.types")
    dog = importlib.import_module(f"{package}.types.dog")
    barks = importlib.import_module(f"{package}.types.shared.barks")
    assert types.Dog is dog.Dog is golden.models.Dog
    assert barks.BarkCreateResponse is types.Sound is golden.models.Bark
    assert dog.DogTag is golden.models.Tag and types.DogListResponse is golden.models.Dog
    assert set(get_type_hints(types.DogCreateParams)) == {"name", "picture", "size"}
    assert set(get_type_hints(types.DogRetrieveParams)) == {"tail"}
    assert "text" in get_type_hints(dog.TagParam)
    assert importlib.import_module(f"{package}.pagination").SyncCursorPage[types.Dog]
    assert golden.package.KennelProblem is golden.package.GoldenError is golden.package.APIError
    with pytest.raises(AttributeError, match="has no attribute 'Cat'"):
        _ = types.Cat


def test_constructor(golden: Golden, monkeypatch: pytest.MonkeyPatch) -> None:
    kennel = golden.package.Golden
    assert str(kennel(bearer_token="k").base_url) == "https://api.kennel.example/v1/"
    assert str(kennel(bearer_token="k", environment="sandbox").base_url) == "https://sandbox.kennel.example/v1/"
    with pytest.raises(ValueError, match="unknown environment 'moon': use one of production, sandbox"):
        kennel(bearer_token="k", environment="moon")
    with pytest.raises(TypeError, match="max_retries cannot be None"):
        kennel(bearer_token="k", max_retries=None)
    monkeypatch.delenv("GOLDEN_API_KEY")
    with pytest.raises(golden.package.GoldenError, match="The bearer_token client option must be set"):
        kennel()
    monkeypatch.setenv("GOLDEN_API_KEY", "from env")
    generated = kennel()
    assert generated.bearer_token == "from env" and generated.max_retries == 1 and generated.timeout.read == 60.0
    assert kennel(timeout=None).timeout is None
    assert generated.default_headers["X-Kennel"] == "yes" and not generated.is_closed()


def test_an_environment_and_a_variable_are_ambiguous(golden: Golden, monkeypatch: pytest.MonkeyPatch) -> None:
    kennel, sandbox = golden.package.Golden, "https://sandbox.kennel.example/v1/"
    monkeypatch.setenv("GOLDEN_BASE_URL", "https://variable.example")
    with pytest.raises(ValueError, match=r"`GOLDEN_BASE_URL` env var.*you must pass base_url=None"):
        kennel(bearer_token="k", environment="sandbox")
    assert str(kennel(bearer_token="k").base_url) == "https://variable.example/"
    assert str(kennel(bearer_token="k", environment="sandbox", base_url=None).base_url) == sandbox
    assert str(kennel(bearer_token="k", environment="sandbox", base_url="https://own.example").base_url).endswith(
        "own.example/"
    )
    assert str(kennel(bearer_token="k").with_options(environment="sandbox").base_url) == sandbox


def test_copies(golden: Golden, client: Any) -> None:
    copied = client.copy(bearer_token="other", default_headers={"X-Foo": "bar"}, max_retries=7)
    assert (copied.bearer_token, copied.max_retries, client.max_retries) == ("other", 7, 1)
    assert copied.default_headers["X-Foo"] == "bar" and copied.base_url == client.base_url
    assert "X-Foo" not in copied.with_options(set_default_headers={}).default_headers
    with pytest.raises(
        ValueError, match="`default_headers` and `set_default_headers` arguments are mutually exclusive"
    ):
        copied.copy(default_headers={}, set_default_headers={})
    client.bearer_token = "changed"
    golden.server.answer(DOG)
    client.dogs.retrieve("d1", "o1")
    assert golden.server.last.headers["authorization"] == "Bearer changed"


def test_arguments(golden: Golden, client: Any) -> None:
    golden.server.answer(DOG)
    client.dogs.retrieve("d1", "o1", tail=golden.package.NOT_GIVEN)
    assert golden.server.last.path == "/owners/o1/dogs/d1" and not golden.server.last.query
    with pytest.raises(ValueError, match="Expected a non-empty value for `owner_id` but received ''"):
        client.dogs.retrieve("d1", "")
    golden.server.answer(DOG)
    client.dogs.create(name="Rex", picture=b"...", size=golden.package.omit)
    assert golden.server.last.headers["content-type"].startswith("multipart/form-data")
    assert not hasattr(client.dogs, "secret")


def test_deprecation(golden: Golden, client: Any) -> None:
    golden.server.answer(DOG)
    golden.server.answer(DOG)
    with pytest.warns(DeprecationWarning, match=r"Use `dogs\.retrieve`\."):
        client.dogs.get("d1", "o1")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        client.owners.dogs.retrieve("d1", "o1")
    assert type(client.dogs).picture.__deprecated__ == "Take a camera."


def test_records(golden: Golden) -> None:
    dog = golden.decode(golden.models.Dog, DOG)
    assert dog.to_dict() == DOG and dog.model_dump(mode="json", by_alias=True, exclude_unset=True) == DOG
    assert dog.to_dict(mode="python")["born"] == dt.datetime(2024, 5, 1, 10, tzinfo=dt.UTC)
    assert dog.model_dump()["dog_size"] == "small" and dog.model_dump(include={"id"}) == {"id": "d1"}
    assert dog.model_fields_set == {"id", "name", "dog_size", "born", "tags", "extra"}
    assert dog.model_extra == {"extra": 1} and dict(dog)["tags"][0].text == "x"
    assert dog.model_copy(update={"name": "Max"}).name == "Max" and dog.name == "Rex"
    assert golden.models.Tag.construct(text=1).text == 1
    assert golden.models.Tag(text="x").to_json(indent=None) == '{"text":"x"}'
    assert dog.to_json is None, "a property of that name wins"
    assert '"id":"d1"' in dog.model_dump_json()
    assert isinstance(dog, golden.package.BaseModel)


def test_responses(golden: Golden, client: Any, tmp_path: Path) -> None:
    for _ in range(4):
        golden.server.answer(DOG)
    raw = client.dogs.with_raw_response.retrieve("d1", "o1")
    assert raw.is_closed and raw.parse().name == "Rex" and raw.json() == DOG and raw.retries_taken == 0
    assert raw.http_request.method == raw.method == "GET" and raw.url.path.endswith("/d1") and raw.http_version
    assert raw.elapsed > dt.timedelta(0) and raw.parse(to=dict[str, Any])["id"] == "d1"
    assert client.with_raw_response.dogs.retrieve("d1", "o1").parse().id == "d1"
    with client.dogs.with_streaming_response.retrieve("d1", "o1") as opened:
        assert not opened.is_closed
        assert opened.parse().name == "Rex" and opened.text() and opened.is_closed
    with pytest.warns(DeprecationWarning):
        picture = client.dogs.picture()
    picture.write_to_file(tmp_path / "dog.json")
    assert picture.is_closed and picture.json() == DOG and (tmp_path / "dog.json").read_bytes() == picture.content


def test_other_paths(golden: Golden, client: Any) -> None:
    class Puppy(golden.package.BaseModel):  # type: ignore[name-defined, misc]  # a class that is made at run time
        name: str

    for _ in range(3):
        golden.server.answer(DOG)
    assert client.get("/dogs/1", cast_to=Puppy).name == "Rex"
    assert client.post("/dogs", cast_to=httpx.Response, body={"a": 1}).json() == DOG
    assert golden.server.last.json == {"a": 1}
    client.put("/x", cast_to=object, content=b"raw", options={"headers": {"Content-Type": "text/plain"}})
    assert golden.server.last.body == b"raw" and golden.server.last.headers["content-type"] == "text/plain"


def test_pages(golden: Golden, client: Any) -> None:
    golden.server.answer({"data": [DOG], "next": "n"})
    golden.server.answer({"data": [{**DOG, "id": "d2"}]})
    page = client.dogs.list()
    assert page.data[0].id == "d1" and page.has_next_page()
    assert [dog.id for dog in page] == ["d1", "d2"]


def test_asyncio(golden: Golden) -> None:
    async def use() -> None:
        async with golden.package.AsyncGolden(bearer_token="k", base_url=golden.server.url) as client:
            golden.server.answer(DOG)
            golden.server.answer(DOG)
            raw = await client.dogs.with_raw_response.retrieve("d1", "o1")
            assert (await raw.parse()).name == "Rex" and raw.is_closed
            assert (await client.get("/x", cast_to=dict[str, Any]))["id"] == "d1"
            golden.server.answer({"data": [DOG]})
            page = await client.dogs.list()
            assert page.data[0].id == "d1" and not page.has_next_page()
        assert client.is_closed()

    asyncio.run(use())


def test_streams(golden: Golden, client: Any) -> None:
    golden.server.answer(body=b'data: {"sound": "woof"}\n\n', content_type="text/event-stream")
    with client.barks.create(loud=True, stream=True) as stream:
        assert stream.response.status_code == 200
        assert [item.sound for item in stream] == ["woof"]


def test_pages_go_on_after_the_last_item(golden: Golden, client: Any) -> None:
    golden.server.answer({"data": [{"id": "a"}, {"id": "b"}], "has_more": True})
    golden.server.answer({"data": [{"id": "c"}], "has_more": False})
    assert [bone.id for bone in client.bones.list()] == ["a", "b", "c"]
    assert golden.server.last.query == [("after", "b")]
    golden.server.answer({"data": [], "has_more": True})
    assert list(client.bones.list()) == []


def test_a_list_of_one_page(golden: Golden, client: Any) -> None:
    golden.server.answer({"data": ["ball", "rope"]})
    toys = client.toys.list()
    assert list(toys) == toys.data == ["ball", "rope"] and not toys.has_next_page()


def test_another_name_may_return_the_whole_response(golden: Golden, client: Any) -> None:
    golden.server.answer({"data": [], "has_more": True})
    assert client.bones.first().has_more is True


def test_only_dates_and_times_are_more_than_what_travels(golden: Golden, client: Any) -> None:
    golden.server.answer({"data": [{"id": "a", "chip": "7f000001-0000-4000-8000-000000000001", "buried": 1700000000}]})
    bone = client.bones.list().data[0]
    assert (bone.chip, bone.buried) == ("7f000001-0000-4000-8000-000000000001", 1700000000)


def _signed(body: str, secret: bytes, **changes: str) -> dict[str, str]:
    """Headers as Standard Webhooks has them."""
    headers = {"Webhook-Id": "w1", "Webhook-Timestamp": str(int(time.time())), **changes}
    text = f"{headers['Webhook-Id']}.{headers['Webhook-Timestamp']}.{body}"
    signature = base64.b64encode(hmac.new(secret, text.encode(), hashlib.sha256).digest()).decode()
    return {**headers, "Webhook-Signature": f"v1,bm9uZQ== v1,{signature}"}


def test_webhooks_are_verified_and_read(golden: Golden, client: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    body = json.dumps({"type": "dog.lost", "place": "park"})
    headers = _signed(body, b"bone")
    lost = client.hooks.unwrap(body, headers, secret="whsec_" + base64.b64encode(b"bone").decode())
    assert isinstance(lost, golden.models.Lost) and lost.place == "park"
    with pytest.raises(ValueError, match="GOLDEN_HOOK_SECRET"):
        client.hooks.unwrap(body, headers)
    monkeypatch.setenv("GOLDEN_HOOK_SECRET", "bone")
    kennel = golden.package.Golden(bearer_token="k")
    assert isinstance(kennel.hooks.unwrap(body.encode(), list(headers.items())), golden.models.Lost)
    assert kennel.copy(hook_secret="other").hook_secret == "other"


@pytest.mark.parametrize(
    ("headers", "error"),
    [
        ({"Webhook-Timestamp": "1000"}, "too old"),
        ({"Webhook-Timestamp": "99999999999"}, "too new"),
        ({"Webhook-Timestamp": "now"}, "Invalid webhook timestamp"),
    ],
)
def test_webhooks_of_another_time_are_refused(golden: Golden, client: Any, headers: dict[str, str], error: str) -> None:
    with pytest.raises(golden.package.InvalidWebhookSignatureError, match=error):
        client.hooks.verify_signature("{}", _signed("{}", b"bone", **headers), secret="bone")


def test_webhooks_that_are_not_genuine_are_refused(golden: Golden, client: Any) -> None:
    headers = _signed("{}", b"bone")
    with pytest.raises(golden.package.InvalidWebhookSignatureError, match="does not match"):
        client.hooks.unwrap("[]", headers, secret="bone")
    with pytest.raises(ValueError, match="Could not find webhook-id header"):
        client.hooks.unwrap("{}", {key: value for key, value in headers.items() if key != "Webhook-Id"}, secret="bone")
    with pytest.raises(ValueError, match="not base64"):
        client.hooks.unwrap("{}", headers, secret="whsec_a")
    with pytest.raises(ValueError, match="Could not find webhook-signature header"):
        client.hooks.unwrap("{}", None, secret="bone")


@pytest.mark.parametrize(("secret", "key"), [("", b""), (" ", b" "), ("whsec_", b""), ("whsec_ ", b"")])
def test_a_blank_secret_verifies_nothing(
    golden: Golden, client: Any, monkeypatch: pytest.MonkeyPatch, secret: str, key: bytes
) -> None:
    """Anybody can sign with it."""
    headers = _signed("{}", key)
    with pytest.raises(ValueError, match=r"secret must either be set|has no key"):
        client.hooks.unwrap("{}", headers, secret=secret)
    monkeypatch.setenv("GOLDEN_HOOK_SECRET", secret)
    for kennel in (golden.package.Golden(bearer_token="k"), golden.package.AsyncGolden(bearer_token="k")):
        with pytest.raises(ValueError, match=r"secret must either be set|has no key"):
            kennel.hooks.verify_signature("{}", headers)


@pytest.mark.parametrize(
    "change",
    [{"proxy": "http://127.0.0.1:1"}, {"verify": False}, {"event_hooks": {}}, {"transport": object()}],
    ids=lambda change: next(iter(change)),
)
def test_copies_refuse_what_only_new_connections_could_heed(
    golden: Golden, client: Any, change: dict[str, Any]
) -> None:
    for kennel in (client, golden.package.AsyncGolden(bearer_token="k")):
        with pytest.raises(TypeError, match="create a new client"):
            kennel.with_options(**change)


def test_a_content_type_with_other_bytes_than_ascii_is_read(golden: Golden, client: Any) -> None:
    other = golden.package.AsyncGolden(bearer_token="k", base_url=golden.server.url)

    async def call() -> Any:
        return await other.dogs.retrieve("d1", "o1")

    for retrieve in (lambda: client.dogs.retrieve("d1", "o1"), lambda: asyncio.run(call())):
        golden.server.answer(DOG, content_type="application/json; charset=x\x80")
        assert retrieve().id == "d1"
    golden.server.answer({"message": "no"}, status=404, content_type="application/json; charset=x\x80")
    with pytest.raises(golden.package.NotFoundError) as caught:
        client.dogs.retrieve("d1", "o1")
    assert caught.value.response.text == '{"message": "no"}'


CHARSETS = ["undefined", "hex", "idna", "punycode", "rot13", "zlib", "base64", "x\x80", "utf-8"]


@pytest.mark.parametrize("charset", CHARSETS)
def test_no_charset_of_a_server_breaks_an_open_response(golden: Golden, client: Any, charset: str) -> None:
    for read in (lambda opened: opened.text(), lambda opened: "".join(opened.iter_text())):
        golden.server.answer(body="h\u00e9\n".encode(), content_type=f"text/plain; charset={charset}")
        with client.dogs.with_streaming_response.retrieve("d1", "o1") as opened:
            assert read(opened) == "h\u00e9\n"


def test_utf_16_may_come_without_its_mark(golden: Golden, client: Any) -> None:
    sent = {"body": "h\u00e9".encode("utf-16-le"), "content_type": "text/plain; charset=utf-16"}
    golden.server.answer(**sent)
    with client.dogs.with_streaming_response.retrieve("d1", "o1") as opened:
        assert opened.text() == "h\u00e9"
    golden.server.answer(**sent, status=404)
    with pytest.raises(golden.package.NotFoundError) as caught:
        client.dogs.retrieve("d1", "o1")
    assert caught.value.response.text == "h\u00e9"


@pytest.mark.parametrize("key", ["", " "])
def test_a_blank_key_is_reported_by_name(golden: Golden, key: str) -> None:
    client = golden.package.Golden(bearer_token=key, base_url=golden.server.url)
    with pytest.raises(golden.package.GoldenError, match=r"blank: pass bearer_token=\.\.\. .* variable GOLDEN_API_KEY"):
        client.dogs.retrieve("d1", "o1")


def test_copies_show_the_arguments_of_the_constructor(golden: Golden, client: Any) -> None:
    arguments = inspect.signature(type(client).__init__).parameters
    assert {"bearer_token", "hook_secret"} < {*arguments} <= {"self", *inspect.signature(client.copy).parameters}
    assert client.with_options(max_retries=3).max_retries == 3


def test_variables_of_the_package_configure_its_own_client(golden: Golden, monkeypatch: pytest.MonkeyPatch) -> None:
    package = golden.package
    monkeypatch.setattr(package, "bearer_token", "of the package")
    monkeypatch.setattr(package, "base_url", golden.server.url)
    golden.server.answer(DOG)
    assert package.dogs.retrieve("d1", owner_id="o1").name == "Rex"
    assert golden.server.last.headers["authorization"] == "Bearer of the package"
    monkeypatch.setattr(package, "strict", True)
    golden.server.answer({**DOG, "name": 5})
    with pytest.raises(package.APIResponseValidationError):
        package.dogs.retrieve("d1", owner_id="o1")
    package.dogs._client.close()


def test_defaults_are_offered(golden: Golden) -> None:
    assert httpx.Timeout(60.0, connect=10.0) == golden.package.DEFAULT_TIMEOUT
    assert golden.package.DEFAULT_MAX_RETRIES == 1


def test_clients_of_httpx(golden: Golden) -> None:
    kennel = golden.package.Golden
    with httpx.Client(timeout=7) as own, httpx.Client() as usual:
        assert kennel(bearer_token="k", http_client=own).timeout == httpx.Timeout(7)
        assert kennel(bearer_token="k", http_client=usual).timeout == httpx.Timeout(60.0, connect=10.0)
        with pytest.raises(TypeError, match="Invalid `http_client` argument"):
            golden.package.AsyncGolden(bearer_token="k", http_client=own)


def test_values_are_cast_to_the_member_that_fits(golden: Golden) -> None:
    class Cat(golden.package.BaseModel):  # type: ignore[name-defined, misc]  # a class that is made at run time
        lives: int

    class Fish(golden.package.BaseModel):  # type: ignore[name-defined, misc]  # the same
        lives: str
        fins: int

    strict = golden.package.Golden(bearer_token="k", base_url=golden.server.url, _strict_response_validation=True)
    for data, kind in (({"lives": 9}, Cat), ({"lives": "1", "fins": 4}, Fish)):
        golden.server.answer(data)
        assert type(strict.get("/animals", cast_to=Cat | Fish)) is kind
    golden.server.answer({"lives": "nine"})
    with pytest.raises(golden.package.APIResponseValidationError, match="/lives"):
        strict.get("/animals", cast_to=Cat)


def test_a_query_of_the_call_wins_over_the_default_one(golden: Golden) -> None:
    kennel = golden.package.Golden(bearer_token="k", base_url=golden.server.url, default_query={"a": "1", "b": "2"})
    golden.server.answer({"data": []})
    kennel.toys.list(extra_query={"a": "3"}).first_page()
    assert dict(golden.server.last.query) == {"a": "3", "b": "2"}


def test_the_package_has_a_client_itself(golden: Golden) -> None:
    package: Any = golden.package
    assert package.bearer_token is None and package.timeout is None
    package.bearer_token, package.base_url = "first", golden.server.url
    for token in ("first", "second"):
        package.bearer_token = token
        golden.server.answer({"data": ["ball"]})
        assert list(package.toys.list()) == ["ball"]
        assert golden.server.last.headers["authorization"] == f"Bearer {token}"
    assert package.toys._client is package.bones._client
    package.bearer_token = package.base_url = None


def test_shapes_that_passes_make_are_exported(golden: Golden, client: Any) -> None:
    golden.server.answer({"data": [], "told": {"type": "dog.born", "weight": 1.5, "at": "2024-05-01"}})
    told = client.toys.list().told
    types = importlib.import_module(f"{golden.package.__name__}.types")
    assert isinstance(told, types.ToldBirth) and told.at == dt.date(2024, 5, 1)


READS: dict[str, Callable[[Any], Any]] = {
    "read": lambda response: response.read(),
    "text": lambda response: response.text(),
    "json": lambda response: response.json(),
    "parse": lambda response: response.parse(),
    "iter_bytes": lambda response: response.iter_bytes(),
    "iter_text": lambda response: response.iter_text(),
    "iter_lines": lambda response: response.iter_lines(),
}


@pytest.mark.parametrize("how", READS)
def test_an_opened_response_raises_errors_of_the_package_only(golden: Golden, how: str) -> None:
    head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n"

    def read(client: Any) -> None:
        with client.dogs.with_streaming_response.retrieve("d1", "o1") as opened:
            found = READS[how](opened)
            list(found if how.startswith("iter_") else ())

    async def read_async(client: Any) -> None:
        async with client.dogs.with_streaming_response.retrieve("d1", "o1") as opened:
            found = READS[how](opened)
            _ = [piece async for piece in found] if how.startswith("iter_") else await found

    with Server() as server:
        server.say([head + b'{"id"', Close])
        options = {"bearer_token": "k", "base_url": server.url, "max_retries": 0}
        with pytest.raises(golden.package.StreamInterruptedError):
            read(golden.package.Golden(**options))
        with pytest.raises(golden.package.StreamInterruptedError):
            asyncio.run(read_async(golden.package.AsyncGolden(**options)))
