"""Decoding: from the bytes of a response to typed objects, compared with parsing only and with the official SDK. No connection."""

from __future__ import annotations

import functools
import json
from collections.abc import Callable
from importlib import import_module
from typing import Any

from benchmarks import samples
from benchmarks.claim import AtLeast, AtMost, Claim, Pair
from benchmarks.sampling import compare

_PARSED = "Includes parsing on both sides; the peer's result is discarded."


def ours(model: str, text: bytes) -> Callable[[], Any]:
    """Decodes with the generated package.

    Args:
        model: Type of the response, as an expression over the package's models.
    """
    package = import_module("together_client")
    models = import_module("together_client.models")
    expression = eval(model, {name: getattr(models, name) for name in dir(models)})
    return functools.partial(package.from_json, expression, text)


def parser(*, plain: bool) -> Callable[[bytes], Any]:
    """The JSON parser of the generated package: the standard library, or msgspec."""
    if plain:
        return json.loads
    parse: Callable[[bytes], Any] = import_module("msgspec.json").Decoder().decode
    return parse


def theirs(text: bytes) -> Callable[[], Any]:
    """Decodes a chat response like the official SDK, after httpx has read the bytes."""
    construct = import_module("together._models").construct_type
    kind = import_module("together.types.chat").ChatCompletion
    return lambda: construct(value=json.loads(text), type_=kind)


def compared_with_parsing(model: str, text: Callable[[], bytes], *, plain: bool) -> Pair:
    """Decoding, as a multiple of parsing only with the same parser."""
    data = text()
    return compare(ours(model, data), functools.partial(parser(plain=plain), data))


def compared_with_together() -> Pair:
    """Decoding a chat response, as a multiple of the official SDK."""
    data = samples.chat_response()
    return compare(ours("ChatCompletion", data), theirs(data))


def _parsing(id: str, what: str, model: str, text: Callable[[], bytes], limit: float, *, plain: bool = False) -> Claim:
    with_parser = "the standard library" if plain else "msgspec"
    return Claim(
        id=f"decode-{id}{'-json' if plain else ''}",
        what=f"decode {what}, {with_parser} parsing",
        ours="specloom",
        peer="json.loads" if plain else "msgspec.json.decode",
        limit=AtMost(limit),
        how=_PARSED,
        measure=functools.partial(compared_with_parsing, model, text, plain=plain),
        plain_json=plain,
    )


def _sdk(id: str, limit: float, *, plain: bool) -> Claim:
    return Claim(
        id=id,
        what=f"decode a 1 KB chat response, {'without' if plain else 'with'} msgspec",
        ours="specloom",
        peer="together",
        limit=AtLeast(limit),
        how="From bytes to objects on both sides, after httpx has read them.",
        measure=compared_with_together,
        plain_json=plain,
    )


CLAIMS = (
    _parsing("chat", "a 1 KB chat response", "ChatCompletion", samples.chat_response, 2.6),
    _parsing("chat", "a 1 KB chat response", "ChatCompletion", samples.chat_response, 1.8, plain=True),
    _parsing("models", "300 models", "list[ModelInfo]", samples.models, 1.8),
    _parsing("job-events", "1,000 events", "FinetuneListEvents", samples.job_events, 1.6),
    _parsing("embeddings", "100 embeddings", "EmbeddingsResponse", samples.embeddings, 1.3),
    _sdk("decode-chat-sdk", 14, plain=False),
    _sdk("decode-chat-sdk-json", 6, plain=True),
)
