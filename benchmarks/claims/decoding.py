"""Decoding: from the bytes of a reply to typed objects, beside parsing alone and beside the official SDK. No connection."""

from __future__ import annotations

import functools
import json
from collections.abc import Callable
from importlib import import_module
from typing import Any

from benchmarks import samples
from benchmarks.claim import AtLeast, AtMost, Claim, Pair
from benchmarks.sampling import compare

_PARSED = "Parsing included on both sides; the peer's result is thrown away."


def ours(model: str, text: bytes) -> Callable[[], Any]:
    """Decodes with the generated package.

    Args:
        model: What the reply is, as an expression over the package's models.
    """
    package = import_module("together_client")
    models = import_module("together_client.models")
    expression = eval(model, {name: getattr(models, name) for name in dir(models)})
    return functools.partial(package.from_json, expression, text)


def parser(*, plain: bool) -> Callable[[bytes], Any]:
    """What the generated package parses with: the standard library, or msgspec."""
    if plain:
        return json.loads
    parse: Callable[[bytes], Any] = import_module("msgspec.json").Decoder().decode
    return parse


def theirs(text: bytes) -> Callable[[], Any]:
    """Decodes a chat reply as the official SDK does once httpx has the bytes."""
    construct = import_module("together._models").construct_type
    kind = import_module("together.types.chat").ChatCompletion
    return lambda: construct(value=json.loads(text), type_=kind)


def beside_parsing(model: str, text: Callable[[], bytes], *, plain: bool) -> Pair:
    """Decoding, times parsing alone with the same parser."""
    data = text()
    return compare(ours(model, data), functools.partial(parser(plain=plain), data))


def beside_together() -> Pair:
    """Decoding a chat reply, times what the official SDK takes."""
    data = samples.chat_reply()
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
        measure=functools.partial(beside_parsing, model, text, plain=plain),
        plain_json=plain,
    )


def _sdk(id: str, limit: float, *, plain: bool) -> Claim:
    return Claim(
        id=id,
        what=f"decode a 1 KB chat reply, {'without' if plain else 'with'} msgspec",
        ours="specloom",
        peer="together",
        limit=AtLeast(limit),
        how="Bytes to objects on both sides, as each does once httpx has read them.",
        measure=beside_together,
        plain_json=plain,
    )


CLAIMS = (
    _parsing("chat", "a 1 KB chat reply", "ChatCompletion", samples.chat_reply, 2.1),
    _parsing("chat", "a 1 KB chat reply", "ChatCompletion", samples.chat_reply, 1.35, plain=True),
    _parsing("models", "300 models", "list[ModelInfo]", samples.models, 1.5),
    _parsing("job-events", "1,000 events", "FinetuneListEvents", samples.job_events, 1.5),
    _parsing("embeddings", "100 embeddings", "EmbeddingsResponse", samples.embeddings, 1.1),
    _sdk("decode-chat-sdk", 25, plain=False),
    _sdk("decode-chat-sdk-json", 12, plain=True),
)
