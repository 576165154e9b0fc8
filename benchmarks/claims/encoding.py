"""Encoding: from a request of records to bytes, compared with encoding plain dicts. No connection."""

from __future__ import annotations

import functools
import json
from collections.abc import Callable
from importlib import import_module
from typing import Any

from benchmarks import samples
from benchmarks.claim import AtMost, Claim, Pair
from benchmarks.sampling import compare


def ours() -> Callable[[], bytes]:
    """Prints the request, 13 messages that are records, as the client does."""
    package, models = import_module("together_client"), import_module("together_client.models")
    encode: Callable[[object], bytes] = import_module("together_client._runtime.json_text").encode
    request: Any = package.from_dict(models.ChatCompletionRequest, samples.request())
    return functools.partial(encode, request)


def theirs(*, plain: bool) -> Callable[[], object]:
    """Prints the same request as plain dicts."""
    dumps: Callable[[object], object] = json.dumps if plain else import_module("msgspec.json").Encoder().encode
    return functools.partial(dumps, samples.request())


def measure(*, plain: bool) -> Pair:
    """Encoding records, as a multiple of encoding plain dicts with the same library."""
    return compare(ours(), theirs(plain=plain))


def _claim(id: str, library: str, limit: float, *, plain: bool) -> Claim:
    return Claim(
        id=id,
        what=f"encode a 13-message request, {library} printing",
        ours="specloom, records",
        peer="json.dumps, dicts" if plain else "msgspec.json.encode, dicts",
        limit=AtMost(limit),
        how="The request and each of its messages is a record on our side; no property is lost, whatever its name.",
        measure=functools.partial(measure, plain=plain),
        plain_json=plain,
    )


CLAIMS = (
    _claim("encode-request-json", "the standard library", 1.4, plain=True),
    _claim("encode-request", "msgspec", 4.5, plain=False),
)
