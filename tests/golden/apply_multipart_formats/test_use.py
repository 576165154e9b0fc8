"""Lists and objects travel in multipart bodies as `client.toml` says, a described encoding stays; indices and dots in queries; the
property that makes an item of a stream an error.
"""

from __future__ import annotations

from email import message_from_bytes
from email.message import Message

import pytest
from tests.golden.conftest import Golden


def test_indices_and_dots_in_queries(golden: Golden) -> None:
    golden.server.answer(status=204)
    golden.client.dogs.list(tags=["a", "b"], ids="1", owner={"name": "Ann", "phones": [1, 2]})
    assert list(golden.server.last.query) == [
        ("tags[0]", "a"),
        ("tags[1]", "b"),
        ("ids", "1"),
        ("owner.name", "Ann"),
        ("owner.phones[0]", "1"),
        ("owner.phones[1]", "2"),
    ]


def test_each_value_is_a_part(golden: Golden) -> None:
    golden.server.answer(status=204)
    golden.client.dogs.create(
        picture=("a.png", b"1"),
        pictures=[b"2", ("c.png", b"3")],
        tags=["x", "y"],
        owner={"name": "Ann", "phones": [1]},
        collar={"size": 2},
        size=3,
        extra_body={"more": ["z"]},
    )
    asked = golden.server.last
    message = message_from_bytes(b"content-type: " + asked.headers["content-type"].encode() + b"\r\n\r\n" + asked.body)
    parts = [part for part in message.get_payload() if isinstance(part, Message)]
    found = [(part.get_param("name", header="content-disposition"), part.get_payload(decode=True)) for part in parts]
    assert found == [
        ("picture", b"1"),
        ("pictures[]", b"2"),
        ("pictures[]", b"3"),
        ("tags[]", b"x"),
        ("tags[]", b"y"),
        ("owner[name]", b"Ann"),
        ("owner[phones][]", b"1"),
        ("collar", b'{"size":2}'),
        ("size", b"3"),
        ("more[]", b"z"),
    ]


def test_a_property_makes_an_item_an_error(golden: Golden) -> None:
    body = b'data: {"sound": "wuff", "error": "none"}\n\ndata: {"fault": {"message": "hoarse"}}\n\n'
    golden.server.answer(body=body, content_type="text/event-stream")
    stream = golden.client.dogs.barks()
    assert next(stream).sound == "wuff"
    with pytest.raises(golden.package.APIError, match="hoarse"):
        next(stream)
