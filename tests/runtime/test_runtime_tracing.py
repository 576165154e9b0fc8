"""Sentry and OpenTelemetry see calls as docs/python-libraries.md says; each in its own process, since both patch httpx."""

from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
from tests.runtime.wire import Server, http_response

SENTRY = """
import sentry_sdk
from sample_client import Sample
from sample_client._runtime.http_clients import DefaultHttpxClient
seen = []
sentry_sdk.init(dsn="http://k@127.0.0.1:9/1", traces_sample_rate=1.0, before_send_transaction=lambda event, _: seen.append(event))
with sentry_sdk.start_transaction(name="t"), Sample(site_key="k", base_url=URL, http_client=DefaultHttpxClient()) as client:
    client.things.get("1")
print([span["op"] for span in seen[0]["spans"]])
"""
TELEMETRY = """
import httpx
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
exporter, provider = InMemorySpanExporter(), TracerProvider()
provider.add_span_processor(SimpleSpanProcessor(exporter))
HTTPXClientInstrumentor().instrument(tracer_provider=provider)
from sample_client import Sample
with Sample(site_key="k", base_url=URL) as client:
    client.things.get("1")
print([span.name for span in exporter.get_finished_spans()])
"""


def installed(*modules: str) -> bool:
    try:
        return all(find_spec(module) for module in modules)
    except ModuleNotFoundError:
        return False


def run(code: str, server: Server, package: Path) -> str:
    """What a program that calls the server prints."""
    server.say(http_response({"id": "1"}))
    ran = subprocess.run(
        [sys.executable, "-c", code.replace("URL", repr(server.url))],
        cwd=package.parent,
        capture_output=True,
        text=True,
        check=True,
    )
    return ran.stdout.strip()


@pytest.mark.skipif(not installed("sentry_sdk"), reason="sentry-sdk is not installed")
def test_sentry_makes_a_span(server: Server, sample_package: Path) -> None:
    assert run(SENTRY, server, sample_package) == "['http.client']"
    assert "sentry-trace" in server.requests[0].headers


@pytest.mark.skipif(
    not installed("opentelemetry.instrumentation.httpx", "opentelemetry.sdk"),
    reason="opentelemetry-instrumentation-httpx is not installed",
)
def test_opentelemetry_makes_a_span(server: Server, sample_package: Path) -> None:
    assert run(TELEMETRY, server, sample_package) == "['GET']"
    assert "traceparent" in server.requests[0].headers
