"""Today's peers: SDKs of OpenAI and Anthropic on httpx2, httpx2 and niquests themselves, pydantic. Counts CPU, not waiting."""

from __future__ import annotations

import functools
import time
from collections.abc import Callable
from importlib import import_module
from typing import Any

from benchmarks import samples
from benchmarks.claim import AtLeast, AtMost, Claim, Pair
from benchmarks.claims.calls import HEADERS, PATH, async_compared_with, async_ours, sync_compared_with
from benchmarks.claims.decoding import ours
from benchmarks.claims.starting import READY
from benchmarks.processes import compare_snippets
from benchmarks.sampling import compare

_OPENAI = """
from openai import OpenAI
client = OpenAI(api_key="k")
client.chat.completions.create
"""
_ANTHROPIC = """
from anthropic import Anthropic
client = Anthropic(api_key="k")
client.messages.create
"""


def sync_openai(url: str) -> Callable[[], object]:
    """The same call with OpenAI's SDK."""
    client = import_module("openai").OpenAI(api_key="k", base_url=url)
    request = {key: value for key, value in samples.request().items() if key in ("model", "messages", "max_tokens")}
    return lambda: client.chat.completions.create(**request)


def sync_httpx2(url: str) -> Callable[[], object]:
    """The same request with plain httpx2, which does not parse the response."""
    client = import_module("httpx2").Client()
    return lambda: client.post(url + PATH, json=samples.request(), headers=HEADERS)


def sync_niquests(url: str) -> Callable[[], object]:
    """The same request with plain niquests, which does not parse the response."""
    session = import_module("niquests").Session()
    return lambda: session.post(url + PATH, json=samples.request(), headers=HEADERS).content


def async_httpx2(url: str) -> tuple[Callable[[], Any], Callable[[], Any]]:
    """The same request with plain httpx2, async."""
    client = import_module("httpx2").AsyncClient()
    return lambda: client.post(url + PATH, json=samples.request(), headers=HEADERS), client.aclose


def decoded_by_openai() -> Pair:
    """Decoding a chat response, as a multiple of OpenAI's SDK, which constructs its models without validation."""
    data, models = samples.chat_response(), import_module("openai._models")
    kind = import_module("openai.types.chat").ChatCompletion
    loads: Callable[[bytes], Any] = import_module("json").loads
    return compare(ours("ChatCompletion", data), lambda: models.construct_type(value=loads(data), type_=kind))


def decoded_by_pydantic() -> Pair:
    """Decoding a chat response, as a multiple of pydantic's own validation of the same JSON."""
    data, kind = samples.chat_response(), import_module("openai.types.chat").ChatCompletion
    return compare(ours("ChatCompletion", data), functools.partial(kind.model_validate_json, data))


_CPU = "The client's CPU over a loopback socket; ours decodes the response, the peer leaves it as bytes."
_FRESH = "CPU of a fresh process without the start of the interpreter itself; no transport is open yet."
_READY = "import, create a client, access the chat resource"
_DECODE = "decode a 1 KB chat response, msgspec parsing"


def _claim(id: str, what: str, peer: str, limit: AtMost | AtLeast, how: str, measure: Callable[[], Pair]) -> Claim:
    return Claim(id=id, what=what, ours="specloom", peer=peer, limit=limit, how=how, measure=measure)


CLAIMS = (
    _claim("start-openai", _READY, "openai", AtLeast(8), _FRESH, lambda: compare_snippets(READY, _OPENAI, 9)),
    _claim("start-anthropic", _READY, "anthropic", AtLeast(15), _FRESH, lambda: compare_snippets(READY, _ANTHROPIC, 9)),
    _claim("call-openai", "one sync call", "openai", AtLeast(5), _CPU, lambda: sync_compared_with(sync_openai)),
    _claim(
        "call-httpx2", "one sync call", "httpx2.Client.post", AtMost(1.4), _CPU, lambda: sync_compared_with(sync_httpx2)
    ),
    _claim(
        "call-niquests",
        "one sync call",
        "niquests.Session.post",
        AtMost(1),
        _CPU,
        lambda: sync_compared_with(sync_niquests),
    ),
    _claim(
        "call-async-httpx2",
        "one async call",
        "httpx2.AsyncClient.post",
        AtMost(1.45),
        _CPU,
        lambda: async_compared_with(async_ours, async_httpx2, 1, time.process_time),
    ),
    _claim("decode-openai", _DECODE, "openai", AtLeast(18), "Includes parsing on both sides.", decoded_by_openai),
    _claim(
        "decode-pydantic", _DECODE, "pydantic", AtLeast(1.2), "Includes parsing on both sides.", decoded_by_pydantic
    ),
)
