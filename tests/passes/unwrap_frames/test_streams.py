"""Streams: every form a frame is described in, what ends them, and what switches them on."""

from __future__ import annotations

import pytest
from tests.support.described import Seen, finished

from specloom import ir
from specloom.ir.show import show

CHUNK = "Chunk: {type: object, required: [text], properties: {text: {type: string}}}"


def stream(
    schema: str, *, word: str = "schema", media_type: str = "text/event-stream", toml: str = "", more: str = ""
) -> ir.Stream:
    return seen_stream(schema, word=word, media_type=media_type, toml=toml, more=more)[1]


def seen_stream(
    schema: str, *, word: str = "schema", media_type: str = "text/event-stream", toml: str = "", more: str = ""
) -> tuple[Seen, ir.Stream]:
    seen = finished(
        f"""
openapi: 3.2.0
paths:
  /chat:
    post:
      requestBody:
        content: {{application/json: {{schema: {{type: object, properties: {{stream: {{type: boolean}}, tokens: {{type: boolean}}}}}}}}}}
      responses:
        '200': {{description: ok, content: {{{more}{media_type}: {{{word}: {schema}}}}}}}
components:
  schemas:
    {CHUNK}
    Frame: {{type: object, properties: {{data: {{$ref: '#/components/schemas/Chunk'}}}}}}
    Done: {{type: object, properties: {{data: {{type: string, enum: ['[DONE]']}}}}}}
""",
        toml=toml,
    )
    found = seen.operation("POST /chat").stream
    assert found is not None
    return seen, found


@pytest.mark.parametrize(
    ("schema", "item", "end"),
    [
        ("{$ref: '#/components/schemas/Chunk'}", "Ref(Chunk)", None),
        ("{$ref: '#/components/schemas/Frame'}", "Ref(Chunk)", None),
        (
            "{oneOf: [{$ref: '#/components/schemas/Frame'}, {$ref: '#/components/schemas/Done'}]}",
            "Ref(Chunk)",
            "[DONE]",
        ),
        ("{anyOf: [{$ref: '#/components/schemas/Chunk'}, {const: '[DONE]'}]}", "Ref(Chunk)", "[DONE]"),
        ("{type: array, items: {$ref: '#/components/schemas/Frame'}}", "Ref(Chunk)", None),
        ("{type: object, properties: {event: {type: string}, id: {type: string}, data: {type: string}}}", "Str", None),
        ("{type: string}", "Str", None),
    ],
)
def test_frames(schema: str, item: str, end: str | None) -> None:
    found = stream(schema)
    assert (found.kind, show(found.item), found.end) == ("sse", item, end)


FRAME = "{type: object, properties: {event: {const: %s}, data: {type: string, contentMediaType: application/json, contentSchema: {%s}}}}"


@pytest.mark.parametrize(
    ("schema", "item"),
    [
        ("{$ref: '#/components/schemas/Chunk'}", "Ref(Chunk)"),
        (FRAME % ("chunk", "$ref: '#/components/schemas/Chunk'"), "Ref(Chunk)"),
        (
            "{oneOf: ["
            + FRAME % ("chunk", "$ref: '#/components/schemas/Chunk'")
            + ", "
            + FRAME % ("n", "type: integer")
            + "]}",
            "Union(Ref(Chunk), Int) by kind of value",
        ),
    ],
)
def test_items_of_3_2(schema: str, item: str) -> None:
    assert show(stream(schema, word="itemSchema").item) == item


@pytest.mark.parametrize("media_type", ["application/jsonl", "application/x-ndjson", "application/json-seq"])
@pytest.mark.parametrize(
    ("word", "schema"),
    [
        ("schema", "{$ref: '#/components/schemas/Chunk'}"),
        ("itemSchema", "{$ref: '#/components/schemas/Chunk'}"),
        ("schema", "{type: array, items: {$ref: '#/components/schemas/Chunk'}}"),
    ],
)
def test_lines(media_type: str, word: str, schema: str) -> None:
    found = stream(schema, word=word, media_type=media_type)
    assert (found.kind, show(found.item)) == ("jsonl", "Ref(Chunk)")


def test_the_switch_is_a_member_of_the_body_where_a_response_comes_whole_as_well() -> None:
    whole = "application/json: {schema: {type: object}}, "
    chunk = "{$ref: '#/components/schemas/Chunk'}"
    assert stream(chunk).switch is None, "always a stream"
    assert stream(chunk, more=whole).switch == "stream"
    assert stream(chunk, more=whole, toml="[streams]\nswitch = 'tokens'").switch == "tokens"
    assert stream(chunk, more=whole, toml="[streams.'POST /chat']\nswitch = 'tokens'").switch == "tokens"
    assert stream(chunk, more=whole, toml="[streams]\nswitch = 'gone'").switch is None


def test_the_end_may_be_said() -> None:
    chunk = "{$ref: '#/components/schemas/Chunk'}"
    assert stream(chunk, toml="[streams]\nend = 'STOP'").end == "STOP"
    assert stream(chunk, toml="[streams]\nend = 'STOP'\n[streams.'POST /chat']\nend = 'HALT'").end == "HALT"
