"""Bodies of webhooks, and XML, as typed values."""

from __future__ import annotations

import datetime as dt
import hashlib
import hmac
from collections.abc import Mapping
from typing import Any, ClassVar

import pytest
from sample_client import from_dict, to_dict
from sample_client._runtime.errors import WebhookError
from sample_client._runtime.records import Record, field, record
from sample_client._runtime.webhooks import parse
from sample_client._runtime.xml import Xml, parse_xml
from sample_client._runtime.xml_printing import print_xml
from sample_client.models import ContentPart, Pet, TextPart, Thing


def genuine(body: bytes, headers: Mapping[str, str]) -> None:
    """Raises unless the body is signed."""
    if headers.get("x-signature") != hmac.new(b"key", body, hashlib.sha256).hexdigest():
        raise ValueError("wrong signature")


def test_a_body_is_typed() -> None:
    assert parse(Thing, b'{"id": "t", "more": 1}') == from_dict(Thing, {"id": "t", "more": 1})
    assert isinstance(parse(ContentPart, '{"type": "text", "text": "x"}'), TextPart)


def test_a_body_is_verified_as_it_came() -> None:
    body = b'{"id":  "t"}'
    signature = hmac.new(b"key", body, hashlib.sha256).hexdigest()
    assert parse(Thing, body, {"X-Signature": signature}, genuine) == Thing(id="t")
    with pytest.raises(WebhookError, match="not genuine: wrong signature"):
        parse(Thing, body + b" ", {"X-Signature": signature}, genuine)


@pytest.mark.parametrize("body", [b"", b"<x/>", "{"])
def test_what_is_no_json_is_told(body: Any) -> None:
    with pytest.raises(WebhookError, match="not JSON"):
        parse(Thing, body)


@record
class Author(Record):
    __xml__: ClassVar[Xml] = Xml("author", namespace="urn:a", prefix="a")

    kind: str | None = field("kind", default=None, xml=Xml(attribute=True))
    name: str = field("name", xml=Xml(text=True))


@record
class Book(Record):
    __xml__: ClassVar[Xml] = Xml("book")

    pages: int
    price: float | None = None
    sold: bool | None = None
    authors: list[Author] | None = field("authors", default=None, xml=Xml(name="author", namespace="urn:a"))
    tags: list[str] | None = field("tags", default=None, xml=Xml(wrapped=True, name="labels", item="label"))
    more: dict[str, Any] | None = None


BOOK = {
    "pages": 7,
    "price": 1.5,
    "sold": True,
    "authors": [{"kind": "first", "name": "A & B"}, {"name": "C"}],
    "tags": ["x", "y"],
    "more": {"a": "1", "b": ["2", "3"]},
}


def test_xml_goes_and_comes_back() -> None:
    book = from_dict(Book, BOOK)
    text = print_xml(book)
    assert b"<labels><label>x</label><label>y</label></labels>" in text
    assert b'kind="first"' in text
    assert b"urn:a" in text
    assert to_dict(from_dict(Book, parse_xml(text, Book))) == BOOK


def test_xml_by_other_prefixes_is_the_same() -> None:
    text = b'<book xmlns:z="urn:a"><pages>7</pages><z:author kind="k">N</z:author></book>'
    assert parse_xml(text, Book) == {"pages": 7, "authors": [{"kind": "k", "name": "N"}]}


@pytest.mark.parametrize(
    ("text", "data"),
    [
        (b"<pet/>", {}),
        (b'<pet id="x"><name>n</name></pet>', {"id": "x", "name": "n"}),
        (b'<pet id="1"><born>soon</born><tags/></pet>', {"id": 1, "born": "soon", "tags": []}),
    ],
)
def test_xml_that_does_not_fit_is_read_as_far_as_it_goes(text: bytes, data: dict[str, Any]) -> None:
    assert parse_xml(text, Pet) == data


def test_a_list_of_elements() -> None:
    assert parse_xml(b'<pets><pet id="1"/><pet id="2"/></pets>', list[Pet]) == [{"id": 1}, {"id": 2}]


def test_dates_in_xml_stay_text_until_read() -> None:
    pet = from_dict(Pet, parse_xml(b'<pet id="1"><born>2020-01-02</born></pet>', Pet))
    assert pet.born == dt.date(2020, 1, 2)


@pytest.mark.parametrize("text", [b"", b"<a>", b"no", b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'])
def test_what_is_no_xml_is_a_value_error(text: bytes) -> None:
    with pytest.raises(ValueError):
        parse_xml(text, Pet)
