"""Both sides of a claim do the same work: equal values from equal bytes, equal bytes from equal values. Measures no time."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest
from benchmarks import samples
from benchmarks.claims import calls, comparing, decoding, encoding, events, github
from benchmarks.server import running
from together_client import to_dict

RESPONSES = [
    ("ChatCompletion", samples.chat_response()),
    ("ChatCompletion", samples.chat_response("look_up")),
    ("list[ModelInfo]", samples.models(3)),
    ("FinetuneListEvents", samples.job_events(3)),
    ("EmbeddingsResponse", samples.embeddings(2, 8)),
]


@pytest.mark.parametrize(("model", "text"), RESPONSES)
def test_decoding_loses_nothing(model: str, text: bytes) -> None:
    value = decoding.ours(model, text)()
    assert to_dict(value) == decoding.parser(plain=True)(text)
    assert value.__class__ is not dict, f"{model} was not decoded at all"


def test_responses_are_as_long_as_they_are_said_to_be() -> None:
    assert 950 < len(samples.chat_response()) < 1100
    assert len(json.loads(samples.models())) == 300
    assert len(json.loads(samples.job_events())["data"]) == 1000


def test_encoding_prints_the_same_request() -> None:
    printed = encoding.ours()()
    assert json.loads(printed) == json.loads(str(encoding.theirs(plain=True)())) == samples.request()
    assert len(samples.request()["messages"]) == 13


@pytest.mark.parametrize("size", [None, 7, 65536])
def test_every_event_becomes_an_item(size: int | None) -> None:
    whole = b"".join(samples.stream(20))
    chunks = samples.stream(20) if size is None else [whole[at : at + size] for at in range(0, len(whole), size)]
    assert events.ours(chunks)() == 20


def test_the_server_answers_both_sides_alike() -> None:
    with running() as url:
        theirs: Any = calls.sync_httpx(url)()
        assert isinstance(theirs, httpx.Response)
        assert theirs.content == samples.chat_response()
        assert to_dict(calls.sync_ours(url)()) == theirs.json()


def test_descriptions_grow_by_operations() -> None:
    generated = github.made_up(8)
    assert len(generated["paths"]) == len(generated["components"]["schemas"]) == 8


def test_a_twin_differs_by_every_so_manieth_text() -> None:
    yaml = "a: {type: string}\n" + "type: string\n" * 9
    assert comparing.edited(yaml, 4).count("type: integer") == 2
    assert comparing.edited('  "type": "string",\n' * 4, 2).count('"type": "integer",') == 2
