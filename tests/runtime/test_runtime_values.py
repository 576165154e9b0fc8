"""Values as they go out and come in: numbers, dates, enumerations, paths, and properties named like methods of Python."""

from __future__ import annotations

import copy
import datetime as dt
import decimal
import enum
import json
import os
import pickle
import re
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample_client import from_dict, from_json, models, to_dict, to_json
from sample_client._runtime import errors, json_text
from sample_client._runtime.codec import DATE, TIME, TIME_HTTP, TIME_UNIX, Codec, each
from sample_client._runtime.json_text import encode, parse
from sample_client._runtime.multipart import multipart
from sample_client._runtime.records import Record, field, record
from sample_client._runtime.style import serialize_header, serialize_path, serialize_query
from sample_client._runtime.unions import ByPropertyType
from sample_client._runtime.xml import Xml, parse_xml
from sample_client._runtime.xml_printing import print_xml
from sample_client.models import Thing
from tests.runtime.driver import Driver
from tests.runtime.wire import http_response


@record
class Measured(Record):
    """A thing with a number."""

    id: str
    size: float


NUMBER = Codec[decimal.Decimal](lambda raw: decimal.Decimal(str(raw)), lambda value: value, {"type": "number"})


@record
class Sale(Record):
    """Numbers in XML."""

    price: decimal.Decimal | None = field("price", NUMBER, default=None, xml=Xml(attribute=True))
    size: float | None = None
    made: dt.datetime | None = field("made", TIME_UNIX, default=None)
    prices: list[decimal.Decimal] | None = field("prices", each(NUMBER), default=None)


class Word(str, enum.Enum):  # noqa: UP042  older than StrEnum, and still common
    """A string that is a member of an enumeration too."""

    RED = "red"


class Number(enum.IntEnum):
    """A number that is."""

    ONE = 1


class Ratio(float, enum.Enum):
    """A fraction that is."""

    HALF = 0.5


class Text(str):
    """A string with its own class."""


class Scalar:
    """What numpy's scalars look like."""

    dtype = "int64"

    def item(self) -> int:
        """The number itself."""
        return 7


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Word.RED, "red"),
        (Number.ONE, "1"),
        (Ratio.HALF, "0.5"),
        (Text("t"), "t"),
        (Scalar(), "7"),
        (Path("a") / "b", f"a{os.sep}b"),
    ],
)
def test_values_with_a_class_of_their_own(value: Any, text: str) -> None:
    assert serialize_header("X", value) == text
    assert serialize_query("q", value) == serialize_query("q", text)
    assert serialize_path("p", value) == serialize_path("p", text)
    written = encode({"a": value, "b": [value]}).decode().replace('"', "").replace("\\\\", "\\")
    assert written == f"{{a:{text},b:[{text}]}}"
    assert print_xml({"a": value}).endswith(f"<a>{text}</a></root>".encode())
    plain = to_dict({"a": value})["a"]
    assert type(plain) in (str, int, float) and str(plain) == text


@pytest.fixture
def east(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Local time two hours ahead of UTC."""
    if not hasattr(time, "tzset"):
        pytest.skip("the time zone cannot be set here")
    monkeypatch.setenv("TZ", "XXX-2")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("east")
def test_a_time_without_zone_is_local_in_every_form() -> None:
    naive = dt.datetime(2026, 1, 31, 12, 0)
    assert TIME.dump(naive) == "2026-01-31T12:00:00+02:00"
    assert TIME_HTTP.dump(naive) == "Sat, 31 Jan 2026 10:00:00 GMT"
    assert TIME_UNIX.dump(naive) == dt.datetime(2026, 1, 31, 10, tzinfo=dt.UTC).timestamp()
    assert encode({"a": [naive]}) == b'{"a":["2026-01-31T12:00:00+02:00"]}'
    assert serialize_query("q", naive) == ["q=2026-01-31T12%3A00%3A00%2B02%3A00"]
    assert print_xml({"a": naive}).endswith(b"<a>2026-01-31T12:00:00+02:00</a></root>")
    assert to_dict([naive]) == ["2026-01-31T12:00:00+02:00"]


@given(st.datetimes(timezones=st.just(dt.UTC)))
def test_a_time_with_zone_keeps_it(time: dt.datetime) -> None:
    assert TIME.load(TIME.dump(time)) == time
    assert dt.datetime.fromisoformat(parse(encode([time]))[0]) == time


def test_a_datetime_is_no_date() -> None:
    with pytest.raises(TypeError, match=r"pass the result of its date"):
        DATE.dump(dt.datetime(2026, 1, 31, 12, tzinfo=dt.UTC))
    assert DATE.dump(dt.date(2026, 1, 31)) == "2026-01-31"


class _NoOffset(dt.tzinfo):
    def utcoffset(self, time: dt.datetime | None) -> None:
        return None

    def tzname(self, time: dt.datetime | None) -> None:
        return None

    dst = utcoffset


def test_every_time_has_an_offset_of_rfc_3339() -> None:
    odd = dt.timezone(dt.timedelta(hours=1, minutes=1, seconds=1))
    assert TIME.dump(dt.datetime(2026, 1, 31, 12, tzinfo=odd)) == "2026-01-31T10:58:59Z"
    noon = dt.datetime(2026, 1, 31, 12)
    assert TIME.dump(noon.replace(tzinfo=_NoOffset())) == TIME.dump(noon)


@given(st.datetimes(timezones=st.just(dt.UTC)))
def test_whole_seconds(time: dt.datetime) -> None:
    seconds = TIME_UNIX.dump(time)
    assert type(seconds) is int and 0 <= time.timestamp() - seconds < 1


@pytest.mark.parametrize("text", ["1e400", "-1E+400", "12345678901234567890e400", "1" + "0" * 400 + ".0"])
def test_a_number_beyond_a_float_is_no_infinity(text: str) -> None:
    value = parse(f'{{"a": {text}}}'.encode())["a"]
    assert value == decimal.Decimal(text)
    assert parse(to_json({"a": value})) == {"a": value}


BEYOND = ("1e9999999999999999999", "-1.5E+9999999999999999999")


@pytest.mark.parametrize("text", BEYOND)
def test_a_number_beyond_any_decimal_stays_as_it_was_written(driver: Driver, text: str) -> None:
    driver.server.say(http_response(b'{"id": "t", "size": %s}' % text.encode()))
    thing = driver(lambda client: client.request("GET", "/x", response_type=Thing))
    assert to_json(thing) == f'{{"id":"t","size":{text}}}'
    for copied in (copy.deepcopy(thing), pickle.loads(pickle.dumps(thing))):
        assert to_json(copied) == to_json(thing)


@pytest.mark.parametrize("text", BEYOND)
def test_such_a_number_hides_no_status(driver: Driver, text: str) -> None:
    driver.server.say(http_response(b'{"a": %s}' % text.encode(), status=404))
    with pytest.raises(errors.NotFoundError) as caught:
        driver(lambda client: client.request("GET", "/x", response_type=Thing))
    assert isinstance(caught.value.body["a"], decimal.Decimal)


@pytest.mark.parametrize("around", ["{}", "[{}, " + "1.5, " * 3_000 + "0]", "[" + '"text", ' * 3_000 + "{}]"])
def test_a_huge_number_is_found_among_few_and_many_fractions(around: str) -> None:
    for text in ("1e400", "-2.5E+309", "1" + "0" * 400 + ".5", "1" * 250 + "e99", "1" * 308 + ".0e9"):
        document = around.replace("{}", text)
        assert "inf" not in repr(json_text._usual(document.encode()))


TINY = ("1e-400", "-1E-400", "0." + "0" * 330 + "1", "0." + "0" * 250 + "1e-99", "-2.50e-0000000400", "2e-324")


@pytest.fixture(params=["read by msgspec", "read by the standard library"])
def _reader(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param.endswith("library"):
        monkeypatch.setattr(json_text, "_quick", lambda: None)


@pytest.mark.usefixtures("_reader")
@pytest.mark.parametrize("text", TINY)
@pytest.mark.parametrize(
    "around",
    [
        "{}",
        '{{"a": [{{"b": {}}}]}}',
        "[" + "1.25, " * 2_000 + "{}]",
        "[" + "-1e-7, " * 2_000 + "{}]",
        "[" + '{{"e": 0.012}}, ' * 2_000 + "{}]",
        "[" + '{{"e": -0.012}}, ' * 2_000 + "{}]",
    ],
)
def test_a_number_too_small_for_a_float_is_not_zero(text: str, around: str) -> None:
    """Wherever it is, and however many numbers are around it."""
    document = around.format(text)
    want = json.loads(document, parse_float=decimal.Decimal)
    for source in (document, document.encode()):
        value = parse(source)
        for printed in (to_json(value), encode(value).decode()):
            assert json.loads(printed, parse_float=decimal.Decimal) == want
        assert to_json(from_json(Any, source)) == to_json(value)


@pytest.mark.usefixtures("_reader")
@pytest.mark.parametrize(
    "text", ["0.0", "-0.0", "0e-400", "0.000e5", "0E0", "5e-324", "1.5", "2.2250738585072014e-308"]
)
def test_what_a_float_holds_is_a_float(text: str) -> None:
    value = parse(f"[{text}]")[0]
    assert type(value) is float and repr(value) == repr(float(text))


@pytest.mark.parametrize("text", ["1e-400", "-2.5E+9999", "1e-9999999999999999999", BEYOND[0]])
def test_such_a_number_is_a_number_to_strict_clients(driver: Driver, text: str) -> None:
    driver.server.say(http_response(b'{"id": "t", "size": %s}' % text.encode()))
    thing = driver(lambda client: client.request("GET", "/x", response_type=Measured), strict=True)
    assert to_json(thing).lower() == f'{{"id":"t","size":{text}}}'.lower()
    driver.server.say(http_response({}))
    driver(lambda client: client.request("POST", "/x", body=thing))
    assert driver.asked[-1].body.lower() == to_json(thing).lower().encode()


def test_events_keep_such_numbers(driver: Driver) -> None:
    driver.server.say(
        http_response(b'data: {"a": 1e-400}\n\ndata: [DONE]\n\n', headers={"content-type": "text/event-stream"})
    )
    [event] = driver(lambda client: client.chat.completions.create(model="m", messages=[], stream=True))
    assert to_json(event) == '{"a":1E-400}'


@pytest.mark.parametrize("text", ["12.50", " 12.50 ", "1e400", "1e-400"])
def test_numbers_in_xml_are_those_of_json(text: str) -> None:
    """Exact where a Decimal is described, and no string but for what is no number."""
    document = f"<r price='{text}'><size>{text}</size><made>1700000000</made><prices>{text}</prices></r>"
    sale = from_dict(Sale, parse_xml(document.encode(), Sale))
    assert sale.price == decimal.Decimal(text.strip()) and sale.prices == [sale.price]
    assert to_json(sale.size) == to_json(parse(text.strip()))
    assert sale.made == dt.datetime.fromtimestamp(1_700_000_000, dt.UTC)


@pytest.mark.parametrize("text", ["1_0", "\u0663", "nan", "INF", "0x1", "1,5"])
def test_what_is_no_number_in_xml_stays_as_it_came(text: str) -> None:
    assert parse_xml(f"<r><size>{text}</size></r>".encode(), Sale) == {"size": text}


@pytest.mark.parametrize("name", ["number", "huge"])
def test_a_union_told_by_the_type_of_a_number(name: str) -> None:
    union = ByPropertyType("size", {"number": Measured, "string": Thing})
    value = parse({"number": '{"size": 1.5}', "huge": '{"size": -2.5e309}'}[name])
    assert union.chosen(value) is Measured
    assert type(from_dict(Annotated[Thing | Measured, union], value)) is Measured


def test_a_whole_number_with_more_digits_than_python_converts(driver: Driver) -> None:
    text = "-" + "7" * 5_000
    driver.server.say(http_response(b'{"id": "t", "size": %s}' % text.encode()))
    thing = driver(lambda client: client.request("GET", "/x", response_type=Thing))
    assert vars(thing)["size"] == decimal.Decimal(text)
    assert to_json(thing) == f'{{"id":"t","size":{text}}}'
    driver.server.say(http_response({}))
    driver(lambda client: client.request("POST", "/x", body=thing))
    assert driver.asked[-1].body == to_json(thing).encode()


def test_a_number_beyond_any_memory_stays_small() -> None:
    [value] = parse(b"[1e999999999]")
    assert value == decimal.Decimal("1e999999999") and "Infinity" not in to_json([value])


def test_a_path_needs_its_values(driver: Driver) -> None:
    with pytest.raises(TypeError, match="the path parameter 'id' must not be None"):
        driver(lambda client: client.things.get(None), site_key="k")
    assert not driver.asked


SPECIAL = [
    "__reduce_ex__",
    "__reduce__",
    "__getstate__",
    "__setstate__",
    "__deepcopy__",
    "__copy__",
    "__iter__",
    "__class__",
    "read",
    "__fspath__",
    "__dict__",
    "__len__",
    "items",
    "dtype",
    "item",
]


@pytest.mark.parametrize("name", SPECIAL)
def test_properties_named_like_methods_break_nothing(name: str) -> None:
    data = {"id": "t", name: "x"}
    record = from_dict(models.Thing, data)
    assert isinstance(record, models.Thing)
    for twin in (
        copy.copy(record),
        copy.deepcopy(record),
        *(pickle.loads(pickle.dumps(record, at)) for at in range(6)),
    ):
        assert type(twin) is models.Thing and twin == record and vars(twin) == data
    assert to_dict(record) == data == parse(encode(record)) == parse(to_json(record))
    assert name in repr(record)
    body = multipart({"part": record}, {}, "multipart/form-data")
    assert b"application/json" in b"".join(piece for piece in body.pieces if isinstance(piece, bytes))
    assert serialize_query("q", record)
    assert print_xml(record)


def test_copies_share_nothing_deep() -> None:
    record = from_dict(models.Thing, {"id": "t", "more": {"a": [1]}})
    shallow, deep = copy.copy(record), copy.deepcopy(record)
    vars(record)["more"]["a"].append(2)
    assert vars(shallow)["more"] == {"a": [1, 2]} and vars(deep)["more"] == {"a": [1]}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "utf-16-be"])
def test_a_document_type_is_refused_in_every_encoding(encoding: str) -> None:
    named = "utf-8" if encoding == "utf-8" else "utf-16"
    text = f'<?xml version="1.0" encoding="{named}"?><!DOCTYPE r [<!ENTITY a "b">]><r>&a;</r>'
    with pytest.raises(ValueError, match="document type"):
        parse_xml(text.encode(encoding), Any)


@pytest.mark.parametrize(
    "charset", ["hex", "idna", "punycode", "undefined", "no-such", "base64", "zlib", "utf-7", "utf-16"]
)
def test_charsets_of_every_kind(driver: Driver, charset: str) -> None:
    driver.server.say(http_response(b"abc \xff!", headers={"content-type": f"text/plain; charset={charset}"}))
    assert isinstance(driver(lambda client: client.request("GET", "/x", response_type=str)), str)


@pytest.mark.parametrize("depth", [900, 5_000, 100_000])
def test_json_that_is_nested_deeply(driver: Driver, depth: int) -> None:
    driver.server.say(http_response(b'{"a":' * depth + b"1" + b"}" * depth))
    try:
        found = driver(lambda client: client.request("GET", "/x"))
    except errors.ResponseDecodeError as error:
        assert re.search("nested too deeply|recursion", str(error))
    else:
        assert list(found) == ["a"]


def test_from_json_of_what_is_nested_deeply() -> None:
    with pytest.raises(ValueError):
        from_json(models.Thing, b"[" * 100_000)
