"""Memory: decoded events compared with parsed dicts. Counts bytes, not time."""

from __future__ import annotations

import gc
import json
import tracemalloc
from collections.abc import Callable
from importlib import import_module
from typing import Any

from benchmarks import samples
from benchmarks.claim import AtMost, Claim, Pair
from benchmarks.sampling import pair_of

EVENTS = 1000


def held(make: Callable[[], Any]) -> float:
    """Bytes that stay allocated while the result of `make` is alive."""
    gc.collect()
    tracemalloc.start()
    try:
        kept = make()
        gc.collect()
        size = tracemalloc.get_traced_memory()[0]
        del kept
        return size
    finally:
        tracemalloc.stop()


def measure() -> Pair:
    """1,000 chunks of a streamed chat as records, as a multiple of the same chunks as dicts."""
    package, models = import_module("together_client"), import_module("together_client.models")
    texts = [json.dumps(samples.chunk(number)).encode() for number in range(EVENTS)]
    parse = import_module("msgspec.json").decode
    decode = package.from_json

    def ours() -> Any:
        return [decode(models.ChatCompletionChunk, text) for text in texts]

    def theirs() -> Any:
        return [parse(text) for text in texts]

    ours()  # objects created on first use count for neither side
    return pair_of([(held(ours), held(theirs)) for _ in range(3)], "B")


CLAIMS = (
    Claim(
        id="memory-events",
        what="memory of 1,000 decoded chat chunks",
        ours="specloom",
        peer="their dicts",
        limit=AtMost(1.2),
        how="Bytes that Python has allocated for them, strings and numbers included, msgspec parsing.",
        measure=measure,
    ),
)
