"""The rows that do not work: each ends in the error that tells why. What to write instead is tried first."""

from __future__ import annotations

from typing import Any

import httpx
import together_client
from tests.drop_in.table import CHAT, RESPONSE, fails
from tests.support.loopback import Loopback
from together_client import AsyncTogether, Together


@fails("model.to_json(), model.to_dict()", AttributeError, "has no attribute 'to_")
def methods_of_records(server: Loopback) -> None:
    server.answer(RESPONSE)
    completion = Together().chat.completions.create(**CHAT)
    assert together_client.to_dict(completion) == RESPONSE
    assert '"new"' in str(together_client.to_json(completion))
    generated: Any = completion
    generated.to_json()


@fails("response.model_fields_set", AttributeError, "has no attribute 'model_fields_set'")
def members_set(server: Loopback) -> None:
    server.answer(RESPONSE | {"usage": None})
    completion: Any = Together().chat.completions.create(**CHAT)
    assert together_client.is_set(completion, "usage"), "null counts as set"
    assert completion.model_fields_set


@fails("response.model_extra", AttributeError, "has no attribute 'model_extra'")
def members_besides(server: Loopback) -> None:
    server.answer(RESPONSE)
    completion: Any = Together().chat.completions.create(**CHAT)
    assert together_client.extras(completion) == {"new": {"a": 1}}
    assert completion.model_extra


@fails('client.post("/foo", cast_to=httpx.Response, body={...})', AttributeError, "has no attribute 'post'")
def other_paths(server: Loopback) -> None:
    client: Any = Together()
    client.request("POST", "/foo", body={"my_param": True})
    assert (server.last.method, server.last.path, server.last.json) == ("POST", "/v1/foo", {"my_param": True})
    client.post("/foo", cast_to=httpx.Response, body={"my_param": True})


@fails("client.organization.usage.costs.list() and its pages", AttributeError, "has no attribute 'organization'")
def costs(server: Loopback) -> None:
    client: Any = Together()
    client.organization.usage.costs.list()


@fails(
    "client.beta.realtime.transcription(...), client.beta.realtime.connect()", AttributeError, "no attribute 'realtime'"
)
def realtime(server: Loopback) -> None:
    client: Any = AsyncTogether()
    client.beta.realtime.transcription(model="openai/whisper-large-v3", sample_rate=16_000)
