"""What was never recorded ends: pages have a last one, jobs are done, and streams say so, so that no loop over them runs for ever."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from specloom import document, ir, passes
from specloom.conformance.api import ApiUnderTest
from specloom.conformance.replaying.last_page import last_pages
from specloom.conformance.replaying.replay import replaying
from specloom.conformance.replaying.sample_stream import sample_events
from specloom.lower import lower
from specloom.settings.from_toml import parse

SETTINGS = """
[[pages]]
kind = "cursor"
param = "after"
items = "data"
next = "data.-1.id"
more = "has_more"
operations = ["GET /jobs"]

[[pages]]
kind = "cursor"
param = "after"
items = "data"
next = "next"
operations = ["GET /cats", "GET /dogs", "GET /fish"]

[streams]
end = "[DONE]"
"""
TEXT = {"type": "string"}
MAYBE = {"type": ["string", "null"]}


def page(next_: Any, required: list[str], **more: Any) -> dict[str, Any]:
    items = {"type": "array", "items": {"$ref": "#/components/schemas/Job"}}
    return {"type": "object", "required": ["data", *required], "properties": {"data": items, **next_}, **more}


def event(kind: str, **properties: Any) -> dict[str, Any]:
    return {"type": "object", "required": ["type"], "properties": {"type": {"const": kind}, **properties}}


def operation(schema: Any, media: str = "application/json") -> dict[str, Any]:
    after = {"name": "after", "in": "query", "schema": TEXT}
    return {
        "parameters": [after],
        "responses": {"200": {"description": "All.", "content": {media: {"schema": schema}}}},
    }


STATES = ["queued", "running", "failed", "Completed"]
KINDS = [
    event("error", message=TEXT),
    event("answer.completed"),
    event("answer.text.delta", delta=TEXT),
    event("answer.text.done"),
    event("answer.failed"),
    event("answer.part.added"),
    event("answer.created"),
]
SPEC = {
    "openapi": "3.1.0",
    "info": {"title": "Jobs", "version": "1"},
    "paths": {
        "/jobs": {
            "get": operation(page({"has_more": {"type": "boolean"}}, [], example={"data": [], "has_more": True}))
        },
        "/cats": {"get": operation(page({"next": MAYBE}, ["next"]))},
        "/dogs": {"get": operation(page({"next": TEXT}, []))},
        "/fish": {"get": operation(page({"next": TEXT}, ["next"]))},
        "/job": {"get": operation({"$ref": "#/components/schemas/Job"})},
        "/answers": {"get": operation({"oneOf": KINDS}, "text/event-stream")},
        "/asked": {
            "get": {
                "parameters": [{"name": "stream", "in": "query", "schema": {"type": "boolean"}}],
                "responses": {
                    "200": {
                        "description": "One, or its parts.",
                        "content": {
                            "application/json": {"schema": {"$ref": "#/components/schemas/Job"}},
                            "text/event-stream": {"schema": {"oneOf": KINDS}},
                        },
                    }
                },
            }
        },
        "/lines": {"get": operation({"oneOf": KINDS}, "application/x-ndjson")},
    },
    "components": {
        "schemas": {
            "State": {"type": "string", "enum": STATES, "default": "queued"},
            "Job": {
                "type": "object",
                "required": ["id", "status"],
                "properties": {
                    "id": TEXT,
                    "status": {"$ref": "#/components/schemas/State"},
                    "state": {"type": "string", "enum": ["on", "off"]},
                    "mood": {"type": "string", "enum": ["sad", "done"]},
                },
            },
        }
    },
}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("jobs")
    (folder / "openapi.json").write_text(json.dumps(SPEC), encoding="utf-8")
    settings = parse(SETTINGS, "jobs", "client.toml")
    described = document.load(folder / "openapi.json")
    client = passes.run(lower(described)[0], passes.Context(settings=settings))
    with replaying(ApiUnderTest("jobs", client, described, settings), folder / "recordings") as url:
        yield url


def test_a_page_is_the_last_one(server: str) -> None:
    assert httpx.get(f"{server}/jobs").json() == {"data": [], "has_more": False}, "the example, without more"
    assert httpx.get(f"{server}/cats").json()["next"] is None
    assert "next" not in httpx.get(f"{server}/dogs").json()
    assert httpx.get(f"{server}/fish").json()["next"] == "text", "the description allows nothing else"


def test_a_job_is_done(server: str) -> None:
    job = httpx.get(f"{server}/job").json()
    assert (job["status"], job["state"], job["mood"]) == ("Completed", "on", "sad")


EVENTS = ["answer.created", "answer.part.added", "answer.text.delta", "answer.text.done", "answer.completed"]


def test_a_stream_has_each_event_but_failures_and_ends_with_the_last(server: str) -> None:
    response = httpx.get(f"{server}/answers")
    assert response.headers["content-type"] == "text/event-stream"
    lines = [line.removeprefix("data: ") for line in response.text.split("\n\n") if line]
    assert [json.loads(line)["type"] for line in lines[:-1]] == EVENTS and lines[-1] == "[DONE]"


def test_lines_are_a_stream_too(server: str) -> None:
    response = httpx.get(f"{server}/lines")
    assert response.headers["content-type"] == "application/x-ndjson"
    assert [json.loads(line)["type"] for line in response.text.splitlines()] == EVENTS


@pytest.mark.parametrize(
    ("query", "media"), [("", "json"), ("?stream=false", "json"), ("?stream=true", "event-stream")]
)
def test_a_query_may_ask_for_a_stream(server: str, query: str, media: str) -> None:
    assert httpx.get(f"{server}/asked{query}").headers["content-type"].endswith(media)


def test_named_events_keep_their_names() -> None:
    events = tuple(
        ir.StreamEvent(name, ir.Str()) for name in ("message_stop", "error", "ping", "blockStop", "message_start")
    )
    found = sample_events(ir.Stream("sse", ir.Str(), events=events), {})
    assert [each.name for each in found] == ["message_start", "ping", "message_stop", "blockStop"]


def test_a_stream_of_failures_alone_has_them() -> None:
    found = sample_events(ir.Stream("sse", ir.Str(), events=(ir.StreamEvent("error", ir.Str()),)), {})
    assert [each.name for each in found] == ["error"]
    assert [each.data for each in sample_events(ir.Stream("sse", ir.Str()), {})] == ["text"]


@pytest.mark.parametrize("value", [None, [], {"meta": None}, {"meta": {}}])
def test_a_page_without_a_cursor_stays_as_it_is(value: Any) -> None:
    assert list(last_pages(ir.Pages("cursor", ("data",), ir.Str(), next=("meta", "next")), value)) == []


def test_a_cursor_below_others_goes_alone() -> None:
    pages = ir.Pages("cursor", ("data",), ir.Str(), next=("meta", "next"))
    value = {"data": [], "meta": {"next": "a", "size": 1}}
    assert list(last_pages(pages, value)) == [
        {"data": [], "meta": {"next": None, "size": 1}},
        {"data": [], "meta": {"size": 1}},
    ]
