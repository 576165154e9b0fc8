"""The hand-written code of tests/dropin/hand_written/openai in a small package: workload identities, Bedrock, answers read into
classes. It stands for code that an SDK's owner moves into `custom/`.
"""

from __future__ import annotations

import asyncio
import importlib
import json
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal

import httpx
import pydantic
import pytest
from tests.sdk.hand_written import Exchange, events, generate, imported
from tests.support import checkers


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return generate(tmp_path_factory.mktemp("openai"))


@pytest.fixture(scope="module")
def openai(folder: Path) -> Iterator[Any]:
    with imported(folder) as package:
        yield package


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (
        "OPENAI_BASE_URL",
        "AWS_BEDROCK_BASE_URL",
        "AWS_BEARER_TOKEN_BEDROCK",
        "AWS_REGION",
        "AWS_DEFAULT_REGION",
    ):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("OPENAI_API_KEY", "from-environment")


@pytest.fixture
def exchange(openai: Any, monkeypatch: pytest.MonkeyPatch) -> Exchange:
    """A token endpoint that subject tokens are exchanged at."""
    made = Exchange()
    workload = importlib.import_module("openai.custom.auth.workload")
    own = httpx.Client

    class Routed(own):  # type: ignore[misc, valid-type]  # the client of httpx, whose requests stay here
        def __init__(self, **options: Any) -> None:
            super().__init__(**options, transport=httpx.MockTransport(made))

    monkeypatch.setattr(workload.httpx, "Client", Routed)
    return made


def identity(get_token: Any = lambda: "subject", **more: Any) -> dict[str, Any]:
    provider = {"token_type": "jwt", "get_token": get_token}
    return {"identity_provider_id": "idp", "service_account_id": "sa", "provider": provider, **more}


def made(openai: Any, exchange: Exchange, **arguments: Any) -> Any:
    return openai.OpenAI(transport=httpx.MockTransport(exchange), max_retries=0, **arguments)


def test_the_package_is_typed(folder: Path) -> None:
    for verdict in (
        checkers.mypy([folder / "openai"], search=[folder]),
        checkers.pyright([folder / "openai"], search=[folder]),
    ):
        assert verdict.clean, str(verdict)


def test_a_token_is_exchanged_once(openai: Any, exchange: Exchange) -> None:
    with made(openai, exchange, workload_identity=identity(client_id="c")) as client:
        assert not exchange.asked, "not before a request needs it"
        client.models.list()
        client.with_options(timeout=3).models.list()
    assert exchange.called == ["Bearer t1", "Bearer t1"]
    assert exchange.asked == [
        {
            "grant_type": "urn:ietf:params:oauth:grant-type:token-exchange",
            "subject_token": "subject",
            "subject_token_type": "urn:ietf:params:oauth:token-type:jwt",
            "identity_provider_id": "idp",
            "service_account_id": "sa",
            "client_id": "c",
        }
    ]


@pytest.mark.parametrize(
    ("seconds", "buffer", "exchanges"),
    [(3600, 3599.5, 1), (3600, 3600, 1), (0.001, 0, 2), (1000, 1200, 1), (1e9, 0, 1)],
)
def test_the_refresh_buffer(openai: Any, exchange: Exchange, seconds: float, buffer: float, exchanges: int) -> None:
    exchange.seconds = seconds
    with made(openai, exchange, workload_identity=identity(refresh_buffer_seconds=buffer)) as client:
        client.models.list()
        threading.Event().wait(0.01)
        client.models.list()
    assert len(exchange.asked) == exchanges


def test_threads_share_one_exchange(openai: Any, exchange: Exchange) -> None:
    with made(openai, exchange, workload_identity=identity()) as client:
        threads = [threading.Thread(target=client.models.list) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert len(exchange.asked) == 1 and exchange.called == ["Bearer t1"] * 8


def test_tasks_share_one_exchange(openai: Any, exchange: Exchange) -> None:
    async def run() -> None:
        transport = httpx.MockTransport(exchange.later)
        async with openai.AsyncOpenAI(workload_identity=identity(), transport=transport) as client:
            await asyncio.gather(*(client.models.list() for _ in range(8)))
            exchange.good = "t2"
            await client.models.list()

    asyncio.run(run())
    assert len(exchange.asked) == 2 and exchange.called == ["Bearer t1"] * 9 + ["Bearer t2"]


def test_a_rejected_token_is_replaced_once(openai: Any, exchange: Exchange) -> None:
    exchange.good = "t2"
    with made(openai, exchange, workload_identity=identity()) as client:
        client.models.list()
        assert exchange.called == ["Bearer t1", "Bearer t2"]
        exchange.good = "none"
        with pytest.raises(openai.AuthenticationError):
            client.models.list()
    assert exchange.called[2:] == ["Bearer t2", "Bearer t3"]


def test_a_refused_exchange(openai: Any, exchange: Exchange) -> None:
    exchange.status = 401
    with made(openai, exchange, workload_identity=identity()) as client, pytest.raises(openai.OAuthError) as caught:
        client.models.list()
    assert (caught.value.error, caught.value.message, caught.value.status_code) == (
        "invalid_grant",
        "unknown workload",
        401,
    )
    assert isinstance(caught.value, openai.AuthenticationError) and not exchange.called and len(exchange.asked) == 1


@pytest.mark.parametrize("seconds", [0, -1, True, "3600", None])
def test_a_token_without_a_lifetime_is_refused(openai: Any, exchange: Exchange, seconds: object) -> None:
    exchange.seconds = seconds
    with (
        made(openai, exchange, workload_identity=identity()) as client,
        pytest.raises(openai.OpenAIError, match="expires_in"),
    ):
        client.models.list()


def test_an_administrator_keeps_the_key(openai: Any, exchange: Exchange) -> None:
    with made(openai, exchange, workload_identity=identity(), admin_api_key="admin") as client:
        client.admin.projects.list()
    assert exchange.called == ["Bearer admin"] and not exchange.asked


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            {"workload_identity": identity(), "api_key": "k"},
            "`api_key` and `workload_identity` arguments are mutually exclusive",
        ),
        ({"workload_identity": identity(refresh_buffer_seconds=-1)}, "non-negative refresh buffer"),
        ({"workload_identity": {**identity(), "service_account_id": ""}}, "service-account IDs"),
        (
            {"workload_identity": {"identity_provider_id": "a", "service_account_id": "b"}},
            "Invalid `workload_identity`",
        ),
    ],
)
def test_wrong_arguments(openai: Any, arguments: dict[str, Any], message: str) -> None:
    for kind in (openai.OpenAI, openai.AsyncOpenAI):
        with pytest.raises(openai.OpenAIError, match=message):
            kind(**arguments)


def test_copies_change_between_key_and_identity(openai: Any) -> None:
    who = identity()
    client = openai.OpenAI(workload_identity=who)
    assert client.api_key is None and client.copy().workload_identity is who
    keyed = client.with_options(api_key="k")
    assert (keyed.api_key, keyed.workload_identity) == ("k", None)
    assert keyed.copy(workload_identity=who).workload_identity is who


def test_a_residency_is_a_base_url(openai: Any) -> None:
    for kind in (openai.OpenAI, openai.AsyncOpenAI):
        client = kind(api_key="k", data_residency="eu")
        assert str(client.base_url) == str(client.copy().base_url) == "https://eu.api.openai.com/v1/"
        assert str(client.with_options(data_residency="us").base_url) == "https://us.api.openai.com/v1/"
        assert str(client.with_options(base_url="https://own.example").base_url) == "https://own.example/"
        with pytest.raises(ValueError, match="mutually exclusive"):
            client.copy(data_residency="us", base_url="https://own.example")
        with pytest.raises(ValueError, match="Invalid `data_residency`: 'moon'"):
            kind(api_key="k", data_residency="moon")
        with pytest.raises(TypeError, match="provider"):
            kind(api_key="k", provider=object())


def test_tokens_of_platforms(openai: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    auth = importlib.import_module("openai.auth")
    asked: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return (
            httpx.Response(200, json={"access_token": "azure"})
            if "169" in request.url.host
            else httpx.Response(200, text="gcp")
        )

    http_client = httpx.Client(transport=httpx.MockTransport(answer))
    azure = auth.azure_managed_identity_token_provider(client_id="c", http_client=http_client)
    google = auth.gcp_id_token_provider(audience="a", http_client=http_client)
    assert (azure["token_type"], azure["get_token"](), google["token_type"], google["get_token"]()) == (
        "jwt",
        "azure",
        "id",
        "gcp",
    )
    assert dict(asked[0].url.params) == {
        "api-version": "2018-02-01",
        "resource": "https://management.azure.com/",
        "client_id": "c",
    }
    assert asked[0].headers["metadata"] == "true" and asked[1].headers["metadata-flavor"] == "Google"
    (tmp_path / "token").write_text("one\n")
    kubernetes = auth.k8s_service_account_token_provider(tmp_path / "token")
    assert kubernetes["get_token"]() == "one"
    (tmp_path / "token").write_text("two")
    assert kubernetes["get_token"]() == "two"
    with pytest.raises(openai.OpenAIError, match="cannot read the token"):
        auth.k8s_service_account_token_provider(tmp_path / "none")["get_token"]()


def x509(openai: Any, exchange: Exchange, **options: Any) -> Any:
    who = importlib.import_module("openai.auth").x509_workload_identity(
        identity_provider_id="idp", service_account_id="sa"
    )
    client = httpx.Client(transport=httpx.MockTransport(exchange), cookies={"c": "1"}, headers={"X-Own": "1"})
    return openai.OpenAI(workload_identity=who, http_client=client, max_retries=0, **options)


def test_a_certificate_stands_for_a_token(openai: Any) -> None:
    urls: list[str] = []

    def seen(request: httpx.Request) -> None:
        urls.append(str(request.url))
        if request.url.path == "/oauth/token":
            assert not {"cookie", "x-own", "authorization"} & set(request.headers)

    exchange = Exchange(hook=seen)
    with x509(openai, exchange) as client:
        client.models.list()
        client.models.list()
    token, api = "https://mtls.auth.openai.com/oauth/token", "https://mtls.api.openai.com/v1/models"
    assert urls == [token, api, api] and exchange.called == ["Bearer t1"] * 2
    assert exchange.asked[0]["subject_token_type"] == "urn:openai:params:oauth:token-type:x509"
    assert "subject_token" not in exchange.asked[0]


def test_tasks_share_the_token_of_a_certificate(openai: Any) -> None:
    exchange = Exchange()
    who = importlib.import_module("openai.auth").x509_workload_identity(
        identity_provider_id="idp", service_account_id="sa"
    )

    async def run() -> None:
        http_client = httpx.AsyncClient(transport=httpx.MockTransport(exchange.later))
        async with openai.AsyncOpenAI(workload_identity=who, http_client=http_client) as client:
            await asyncio.gather(*(client.models.list() for _ in range(8)))

    asyncio.run(run())
    assert len(exchange.asked) == 1 and exchange.called == ["Bearer t1"] * 8


def test_a_certificate_is_for_one_origin_with_tls(openai: Any) -> None:
    exchange = Exchange()
    with pytest.raises(openai.OpenAIError, match="HTTPS"):
        x509(openai, exchange, base_url="http://localhost")
    with x509(openai, exchange) as client:
        with pytest.raises(openai.OpenAIError, match="origin"):
            client.get("https://elsewhere.example/models", cast_to=object)
        with pytest.raises(openai.OpenAIError, match="API key"):
            client.models.list(extra_headers={"api-key": "k"})
        with pytest.raises(openai.OpenAIError, match="origin"):
            client.models.list(extra_headers={"Host": "elsewhere.example"})
    assert not exchange.asked and not exchange.called


def test_an_exchange_by_certificate_is_repeated(openai: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    waits: list[float] = []
    monkeypatch.setattr(importlib.import_module("openai.custom.auth.x509").time, "sleep", waits.append)
    busy = [httpx.Response(503, headers={"retry-after": "2"}), httpx.Response(429)]

    def refuse(request: httpx.Request) -> httpx.Response | None:
        return busy.pop(0) if busy and request.url.path == "/oauth/token" else None

    exchange = Exchange(hook=refuse)
    with x509(openai, exchange) as client:
        client.models.list()
    assert waits == [2.0, 1.0] and exchange.called == ["Bearer t1"]
    exchange = Exchange(status=403)
    with x509(openai, exchange) as client, pytest.raises(openai.OAuthError) as caught:
        client.models.list()
    assert caught.value.error == "invalid_grant" and "unknown workload" not in str(caught.value)
    assert len(exchange.asked) == 1


def test_a_client_without_a_certificate_is_told_so(openai: Any) -> None:
    who = importlib.import_module("openai.auth").x509_workload_identity(
        identity_provider_id="idp", service_account_id="sa"
    )
    with (
        openai.OpenAI(workload_identity=who) as client,
        pytest.raises(openai.OpenAIError, match="requires an `http_client`"),
    ):
        client.models.list()


def bedrock(openai: Any, exchange: Exchange, **arguments: Any) -> Any:
    return openai.BedrockOpenAI(transport=httpx.MockTransport(exchange), max_retries=1, **arguments)


def test_bedrock_is_at_the_endpoint_of_its_region(openai: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    client = openai.BedrockOpenAI(aws_region="eu-west-1", api_key="k")
    assert str(client.base_url) == "https://bedrock-mantle.eu-west-1.api.aws/openai/v1/"
    assert (
        str(client.with_options(aws_region="us-east-1").base_url)
        == "https://bedrock-mantle.us-east-1.api.aws/openai/v1/"
    )
    own = openai.AsyncBedrockOpenAI(base_url="https://example.com/openai/v1/responses", api_key="k")
    assert str(own.base_url) == "https://example.com/openai/v1/"
    assert str(own.copy(aws_region="eu-west-1").base_url) == "https://example.com/openai/v1/"
    with pytest.raises(openai.OpenAIError, match="Bedrock requires an AWS region"):
        openai.BedrockOpenAI(api_key="k")
    monkeypatch.setenv("AWS_DEFAULT_REGION", "us-west-2")
    assert openai.BedrockOpenAI(api_key="k").aws_region == "us-west-2"


def test_bedrock_sends_tokens_with_every_request(openai: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    exchange, numbers = Exchange(), iter("abcd")
    client = bedrock(openai, exchange, aws_region="eu-west-1", bedrock_token_provider=lambda: next(numbers))
    client.models.list()
    client.with_options(timeout=3).admin.projects.list()
    monkeypatch.setenv("AWS_BEARER_TOKEN_BEDROCK", "ambient")
    bedrock(openai, exchange, aws_region="eu-west-1").models.list()
    assert exchange.called == ["Bearer a", "Bearer b", "Bearer ambient"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"api_key": "k", "bedrock_token_provider": lambda: "t"}, "ambiguous"),
        ({"api_key": "k", "aws_profile": "p"}, "ambiguous"),
        ({"aws_profile": "p", "aws_access_key_id": "a", "aws_secret_access_key": "s"}, "ambiguous"),
        ({"aws_access_key_id": "a"}, "require both"),
        ({"api_key": ""}, "must not be empty"),
        ({"api_key": lambda: "t"}, "bedrock_token_provider"),
    ],
)
def test_bedrock_refuses_credentials_that_exclude_each_other(
    openai: Any, arguments: dict[str, Any], message: str
) -> None:
    for kind in (openai.BedrockOpenAI, openai.AsyncBedrockOpenAI):
        with pytest.raises(openai.OpenAIError, match=message):
            kind(aws_region="eu-west-1", **arguments)


def test_bedrock_signs_with_keys(openai: Any) -> None:
    pytest.importorskip("botocore")
    seen: list[httpx.Headers] = []
    exchange = Exchange(hook=lambda request: seen.append(request.headers))
    keys = {"aws_access_key_id": "AKID", "aws_secret_access_key": "secret", "aws_session_token": "session"}
    bedrock(openai, exchange, aws_region="eu-west-1", **keys).models.list()
    assert seen[0]["authorization"].startswith("AWS4-HMAC-SHA256 Credential=AKID/")
    assert (
        "/eu-west-1/bedrock-mantle/aws4_request" in seen[0]["authorization"]
        and seen[0]["x-amz-security-token"] == "session"
    )


def test_bedrock_with_a_profile_that_is_not_there(openai: Any) -> None:
    pytest.importorskip("botocore")
    with pytest.raises(openai.OpenAIError, match="cannot use the AWS configuration"):
        bedrock(openai, Exchange(), aws_profile="nowhere")
    with pytest.raises(openai.OpenAIError, match="cannot use the AWS configuration"):
        bedrock(openai, Exchange(), aws_region="eu-west-1", aws_profile="nowhere").models.list()


def test_bedrock_without_botocore_says_what_to_install(openai: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("exceptions", "session"):
        monkeypatch.setitem(sys.modules, f"botocore.{name}", None)
    client = bedrock(openai, Exchange(), aws_region="eu-west-1", aws_profile="p")
    with pytest.raises(openai.OpenAIError, match=r"pip install 'openai\[bedrock\]'"):
        client.models.list()


class Place(pydantic.BaseModel):
    """Where."""

    city: str
    unit: Literal["c", "f"] | None = None


MESSAGES = [{"role": "user", "content": "where?"}]
TEXT = '{"city": "Rome", "unit": "c"}'


def completion(message: dict[str, Any], reason: str = "stop") -> dict[str, Any]:
    choice = {"index": 0, "finish_reason": reason, "message": {"role": "assistant", "content": None, **message}}
    return {"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": [choice]}


def called(name: str, arguments: str = TEXT) -> dict[str, Any]:
    return {"id": "1", "type": "function", "function": {"name": name, "arguments": arguments}}


class Answers:
    """An API with one answer."""

    def __init__(self, answer: httpx.Response) -> None:
        self.answer, self.sent = answer, dict[str, Any]()

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.sent = json.loads(request.content)
        return self.answer

    async def later(self, request: httpx.Request) -> httpx.Response:
        return self(request)


def completions(openai: Any, answers: Answers) -> Any:
    return openai.OpenAI(api_key="k", transport=httpx.MockTransport(answers)).chat.completions


def test_content_is_an_instance_of_the_class(openai: Any) -> None:
    answers = Answers(httpx.Response(200, json=completion({"content": TEXT})))
    found = completions(openai, answers).parse(model="m", messages=MESSAGES, response_format=Place)
    assert found.choices[0].message.parsed == Place(city="Rome", unit="c")
    types = importlib.import_module("openai.types.chat")
    assert isinstance(found, types.ParsedChatCompletion) and isinstance(found, types.ChatCompletion)
    shown = found.to_dict()["choices"][0]["message"]
    assert (shown["content"], shown["parsed"]) == (TEXT, json.loads(TEXT))
    assert '"parsed":{"city":"Rome","unit":"c"}' in openai.to_json(found)
    schema = answers.sent["response_format"]["json_schema"]
    assert (schema["name"], schema["strict"]) == ("Place", True)
    assert schema["schema"]["required"] == ["city", "unit"] and schema["schema"]["additionalProperties"] is False
    assert "default" not in schema["schema"]["properties"]["unit"]


def test_create_does_not_read(openai: Any) -> None:
    answers = Answers(httpx.Response(200, json=completion({"content": TEXT})))
    chat = completions(openai, answers)
    with pytest.raises(TypeError, match=r"call `chat\.completions\.parse\(\)`"):
        chat.create(model="m", messages=MESSAGES, response_format=Place)
    assert chat.create(model="m", messages=MESSAGES).choices[0].message.content == TEXT
    assert chat.with_raw_response.create(model="m", messages=MESSAGES).parse().id == "c"
    with chat.with_streaming_response.create(model="m", messages=MESSAGES) as response:
        assert response.status_code == 200


@pytest.mark.parametrize("message", [{"content": TEXT, "refusal": "no"}, {"content": None}, {"content": ""}])
def test_other_content_is_not_read(openai: Any, message: dict[str, Any]) -> None:
    answers = Answers(httpx.Response(200, json=completion(message)))
    found = completions(openai, answers).parse(model="m", messages=MESSAGES, response_format=Place)
    assert found.choices[0].message.parsed is None


def test_arguments_of_calls_are_instances_too(openai: Any) -> None:
    calls = [called("Place"), called("plain", '{"a": 1}'), {"id": "2", "type": "custom"}]
    answers = Answers(httpx.Response(200, json=completion({"tool_calls": calls}, "tool_calls")))
    plain = {"type": "function", "function": {"name": "plain", "strict": True, "parameters": {}}}
    tools = [openai.pydantic_function_tool(Place), plain]
    found = completions(openai, answers).parse(model="m", messages=MESSAGES, tools=tools)
    first, second, third = found.choices[0].message.tool_calls
    assert first.function.parsed_arguments == Place(city="Rome", unit="c")
    assert second.function.parsed_arguments == {"a": 1} and third.type == "custom"
    assert answers.sent["tools"][0]["function"] | {"parameters": 0} == {
        "name": "Place",
        "strict": True,
        "description": "Where.",
        "parameters": 0,
    }


def test_answers_that_cannot_be_read(openai: Any) -> None:
    for reason, kind in (
        ("length", openai.LengthFinishReasonError),
        ("content_filter", openai.ContentFilterFinishReasonError),
    ):
        answers = Answers(httpx.Response(200, json=completion({"content": TEXT}, reason)))
        with pytest.raises(kind):
            completions(openai, answers).parse(model="m", messages=MESSAGES, response_format=Place)
    answers = Answers(httpx.Response(200, json=completion({"content": "{}"})))
    with pytest.raises(pydantic.ValidationError):
        completions(openai, answers).parse(model="m", messages=MESSAGES, response_format=Place)
    with pytest.raises(ValueError, match="`f` is not strict"):
        completions(openai, answers).parse(
            model="m", messages=MESSAGES, tools=[{"type": "function", "function": {"name": "f"}}]
        )


def chunk(delta: dict[str, Any], reason: str | None = None, **more: Any) -> dict[str, Any]:
    choice = {"index": 0, "delta": delta, "finish_reason": reason, **more}
    return {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice]}


def tool_call(index: int, **function: str) -> dict[str, Any]:
    return {"tool_calls": [{"index": index, "type": "function", "function": function}]}


STREAM = (
    chunk({"role": "assistant", "content": ""}),
    chunk({"content": TEXT[:12]}, logprobs={"content": [{"token": "a", "logprob": -1}]}),
    chunk({"content": TEXT[12:]}, logprobs={"content": [{"token": "b", "logprob": -2}]}),
    chunk(tool_call(0, name="Place", arguments="")),
    chunk(tool_call(0, arguments=TEXT[:9])),
    chunk(tool_call(0, arguments=TEXT[9:])),
    chunk(tool_call(1, name="other", arguments="{}")),
    chunk({}, "tool_calls"),
)


def check_events(found: list[Any]) -> None:
    shown = [event for event in found if event.type != "chunk"]
    assert [event.type for event in shown] == [
        "content.delta",
        "logprobs.content.delta",
        "content.delta",
        "logprobs.content.delta",
        "content.done",
        "logprobs.content.done",
        *["tool_calls.function.arguments.delta"] * 3,
        "tool_calls.function.arguments.done",
        "tool_calls.function.arguments.delta",
        "tool_calls.function.arguments.done",
    ]
    assert (shown[0].snapshot, shown[0].parsed) == (TEXT[:12], {"city": "Ro"})
    assert shown[4].parsed == Place(city="Rome", unit="c") and shown[4].content == TEXT
    assert [each.token for each in shown[5].content] == ["a", "b"] == [each.token for each in shown[3].snapshot]
    assert shown[9].parsed_arguments == Place(city="Rome", unit="c") and shown[9].index == 0
    assert (shown[11].name, shown[11].parsed_arguments) == ("other", None)
    assert [len(event.snapshot.choices[0].message.content or "") for event in found if event.type == "chunk"][:3] == [
        0,
        12,
        29,
    ]


def test_streams_are_events(openai: Any) -> None:
    answers = Answers(events(*STREAM))
    tools = [openai.pydantic_function_tool(Place), {"type": "function", "function": {"name": "other"}}]
    manager = completions(openai, answers).stream(model="m", messages=MESSAGES, response_format=Place, tools=tools)
    assert not answers.sent, "the request is sent by `with`"
    with manager as stream:
        check_events(list(stream))
        final = stream.get_final_completion()
    message = final.choices[0].message
    assert message.parsed == Place(city="Rome", unit="c") and final.object == "chat.completion"
    assert (
        message.tool_calls[0].function.parsed_arguments == message.parsed
        and "index" not in message.tool_calls[0].to_dict()
    )
    assert answers.sent["stream"] is True


def test_async_streams_are_events(openai: Any) -> None:
    tools = [openai.pydantic_function_tool(Place), {"type": "function", "function": {"name": "other"}}]

    async def run() -> None:
        client = openai.AsyncOpenAI(api_key="k", transport=httpx.MockTransport(Answers(events(*STREAM)).later))
        manager = client.chat.completions.stream(model="m", messages=MESSAGES, response_format=Place, tools=tools)
        async with manager as stream:
            check_events([event async for event in stream])
            final = await stream.get_final_completion()
        assert final.choices[0].message.parsed == Place(city="Rome", unit="c")
        client = openai.AsyncOpenAI(
            api_key="k",
            transport=httpx.MockTransport(Answers(httpx.Response(200, json=completion({"content": TEXT}))).later),
        )
        parsed = await client.chat.completions.parse(model="m", messages=MESSAGES, response_format=Place)
        assert parsed.choices[0].message.parsed == Place(city="Rome", unit="c")

    asyncio.run(run())


def test_a_stream_that_ends_early(openai: Any) -> None:
    answers = Answers(events(chunk({"content": TEXT[:5]}), chunk({}, "length")))
    with (
        completions(openai, answers).stream(model="m", messages=MESSAGES, response_format=Place) as stream,
        pytest.raises(openai.LengthFinishReasonError),
    ):
        stream.until_done()
    answers = Answers(events(chunk({"content": "plain"}), chunk({}, "length")))
    with completions(openai, answers).stream(model="m", messages=MESSAGES) as stream:
        assert [event.content for event in stream if event.type == "content.done"] == ["plain"]


def test_a_stream_that_is_refused(openai: Any) -> None:
    answers = Answers(events(chunk({"refusal": "I "}), chunk({"refusal": "cannot"}), chunk({}, "stop")))
    with completions(openai, answers).stream(model="m", messages=MESSAGES, response_format=Place) as stream:
        found = [event for event in stream if event.type.startswith("refusal")]
    assert [event.type for event in found] == ["refusal.delta", "refusal.delta", "refusal.done"]
    assert (found[1].snapshot, found[2].refusal) == ("I cannot", "I cannot")


OUTPUT = [
    {"type": "reasoning"},
    {"type": "message", "content": [{"type": "refusal", "refusal": "no"}, {"type": "output_text", "text": TEXT}]},
    {"type": "function_call", "name": "Place", "arguments": TEXT},
]
RESPONSE = {"id": "r", "output": OUTPUT}


def test_responses_are_read(openai: Any) -> None:
    answers = Answers(httpx.Response(200, json=RESPONSE))
    client = openai.OpenAI(api_key="k", transport=httpx.MockTransport(answers))
    tools = [openai.pydantic_function_tool(Place), {"type": "web_search"}]
    found = client.responses.parse(model="m", input="x", text_format=Place, tools=tools, text={"verbosity": "low"})
    assert found.output_parsed == Place(city="Rome", unit="c") == found.output[2].parsed_arguments
    assert found.output[1].content[1].parsed == found.output_parsed and found.output[0].type == "reasoning"
    assert isinstance(found, importlib.import_module("openai.types.responses").Response)
    assert answers.sent["text"]["verbosity"] == "low" and answers.sent["text"]["format"]["name"] == "Place"
    assert answers.sent["tools"][0]["name"] == "Place" and answers.sent["tools"][1] == {"type": "web_search"}
    with pytest.raises(TypeError, match="Cannot mix"):
        client.responses.parse(model="m", text_format=Place, text={"format": {"type": "text"}})
    with pytest.raises(ValueError, match="is not strict"):
        client.responses.parse(model="m", tools=[{"type": "function", "name": "f", "parameters": {}}])


RESPONSE_EVENTS = (
    {
        "type": "response.output_text.delta",
        "sequence_number": 1,
        "output_index": 1,
        "content_index": 0,
        "delta": TEXT[:9],
    },
    {
        "type": "response.output_text.delta",
        "sequence_number": 2,
        "output_index": 1,
        "content_index": 0,
        "delta": TEXT[9:],
    },
    {"type": "response.output_text.done", "sequence_number": 3, "text": TEXT},
    {"type": "response.function_call_arguments.delta", "sequence_number": 4, "output_index": 2, "delta": "{"},
    {"type": "response.completed", "sequence_number": 5, "response": RESPONSE},
)


def test_streams_of_responses_are_read(openai: Any) -> None:
    answers = Answers(events(*RESPONSE_EVENTS))
    client = openai.OpenAI(api_key="k", transport=httpx.MockTransport(answers))
    with client.responses.stream(model="m", text_format=Place, tools=[openai.pydantic_function_tool(Place)]) as stream:
        found = list(stream)
        final = stream.get_final_response()
    assert [getattr(event, "snapshot", None) for event in found] == [TEXT[:9], TEXT, None, "{", None]
    assert found[2].parsed == final.output_parsed == found[4].response.output_parsed == Place(city="Rome", unit="c")
    assert answers.sent["stream"] is True
    with (
        pytest.raises(openai.OpenAIError, match=r"response\.completed"),
        _resumed(openai, RESPONSE_EVENTS[:2]) as stream,
    ):
        stream.get_final_response()
    with _resumed(openai, RESPONSE_EVENTS, starting_after=1) as stream:
        assert [event.sequence_number for event in stream] == [2, 3, 4, 5]


def _resumed(openai: Any, sent: Any, **arguments: Any) -> Any:
    """A stream of a response that is in the background."""

    def answer(request: httpx.Request) -> httpx.Response:
        assert str(request.url).endswith("/responses/r?stream=true")
        return events(*sent)

    client = openai.OpenAI(api_key="k", transport=httpx.MockTransport(answer))
    return client.responses.stream(response_id="r", text_format=Place, **arguments)


def test_async_streams_of_responses_are_read(openai: Any) -> None:
    async def run() -> None:
        client = openai.AsyncOpenAI(api_key="k", transport=httpx.MockTransport(Answers(events(*RESPONSE_EVENTS)).later))
        async with client.responses.stream(model="m", text_format=Place) as stream:
            assert len([event async for event in stream]) == 5
            assert (await stream.get_final_response()).output_parsed == Place(city="Rome", unit="c")

    asyncio.run(run())
