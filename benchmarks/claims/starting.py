"""Start-up: the cost until a process can send its first request, compared with the minimum. Sends nothing."""

from __future__ import annotations

import functools

from benchmarks.claim import AtLeast, AtMost, Claim
from benchmarks.processes import compare_snippets

READY = """
import sys; sys.path.insert(0, "generated")
from together_client import Together
client = Together(api_key="k")
client.chat.completions.create
"""
_OPENED = f"""{READY}
client._sender.connections._open()
"""
_LEAST = """
import attrs, httpx
httpx.Client()
"""
_THEIRS = """
from together import Together
client = Together(api_key="k")
client.chat.completions.create
"""

CLAIMS = (
    Claim(
        id="start-connected",
        what="import, create a client, access the chat resource, open the transport",
        ours="specloom",
        peer="import httpx and attrs, httpx.Client()",
        limit=AtMost(1.3),
        how="CPU of a fresh process without the start of the interpreter itself.",
        measure=functools.partial(compare_snippets, _OPENED, _LEAST),
    ),
    Claim(
        id="start-ready",
        what="import, create a client, access the chat resource",
        ours="specloom",
        peer="together",
        limit=AtLeast(8),
        how="CPU of a fresh process without the start of the interpreter itself; no transport is open yet.",
        measure=functools.partial(compare_snippets, READY, _THEIRS),
    ),
)
