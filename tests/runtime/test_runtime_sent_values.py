"""One rule for values that go out: whoever prints them, and wherever they are sent, they are the same, or they are refused."""

from __future__ import annotations

import dataclasses
import datetime as dt
import decimal
import enum
import json
import math
import uuid
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import unquote

import attrs
import pydantic
import pytest
from sample_client import to_dict, to_json
from sample_client._runtime import codec, json_text
from sample_client._runtime.files import FILE, PartEncoding
from sample_client._runtime.multipart import multipart
from sample_client._runtime.servers import Server, choose_server
from sample_client._runtime.style import Style, serialize_cookie, serialize_header, serialize_path, serialize_query
from sample_client._runtime.xml_printing import print_xml
from sample_client.models import Thing
from tests.runtime.driver import Driver


@pytest.fixture(params=["msgspec", "standard library", "digits kept"])
def encode(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Callable[[object], bytes]:
    """Each of the printers."""
    if request.param == "msgspec":
        pytest.importorskip("msgspec")
        return json_text.encode
    monkeypatch.setattr(json_text, "_quick", lambda: None)
    monkeypatch.setattr(json_text.met, "unusual", request.param == "digits kept")
    return json_text.encode


class Colour(enum.Enum):
    RED = "red"
    DAY = dt.date(2026, 1, 2)


@dataclasses.dataclass
class Point:
    x: int
    _y: int = 2


@attrs.define
class Size:
    width: int
    _cached: int = 3


class Place(pydantic.BaseModel):
    since: dt.date
    city: str = pydantic.Field(default="Rome", alias="cityName")


class Duck:
    """A scalar of numpy, to those that do not look closer: a moment or a duration where `kind` says so."""

    ndim = 0

    def __init__(self, found: Any, kind: str = "f", micro: Any = None) -> None:
        self.found, self.micro, self.kind = found, micro, kind

    @property
    def dtype(self) -> Any:
        """What it is made of."""
        return self

    def item(self) -> Any:
        """The value in Python, or itself where Python has none."""
        return self if self.found is Duck else self.found

    def astype(self, unit: str) -> Duck:
        """The same in another unit."""
        assert unit in ("datetime64[us]", "timedelta64[us]")
        return Duck(self.micro, self.kind, self.micro)

    def __eq__(self, other: object) -> bool:
        return self.micro is not None and isinstance(other, Duck)

    __hash__ = object.__hash__


class Array:
    """An array of numpy."""

    ndim, dtype = 1, "U1"

    def __init__(self, *items: Any) -> None:
        self.items = items

    def item(self) -> Any:
        """The one value in it."""
        raise ValueError("can only convert an array of size 1 to a Python scalar")

    def __iter__(self) -> Iterator[Any]:
        return iter(self.items)


class Table(Array):
    """A table of pandas or polars, which iterates over its columns."""

    columns = ("a", "b")

    def to_dict(self) -> dict[str, Any]:
        """Its columns."""
        return {"a": [1], "b": [2]}


def zone(**offset: float) -> dt.timezone:
    return dt.timezone(dt.timedelta(**offset))


NOON = dt.datetime(2026, 1, 2, 12, tzinfo=dt.UTC)
SENT: list[tuple[Any, str]] = [
    (NOON, '"2026-01-02T12:00:00Z"'),
    (NOON.astimezone(zone(hours=2)), '"2026-01-02T14:00:00+02:00"'),
    (dt.datetime(2026, 1, 2, 12, tzinfo=zone(seconds=30)), '"2026-01-02T11:59:30Z"'),
    (dt.datetime(2026, 1, 2, 12, tzinfo=zone(seconds=3601)), '"2026-01-02T10:59:59Z"'),
    (dt.datetime(1883, 1, 2, 12, 0, 0, 5, tzinfo=zone(seconds=-17762)), '"1883-01-02T16:56:02.000005Z"'),
    (dt.date(2026, 1, 2), '"2026-01-02"'),
    (dt.time(1, 2, 3), '"01:02:03"'),
    (dt.time(1, 2, 3, 4000, tzinfo=dt.UTC), '"01:02:03.004000Z"'),
    (dt.timedelta(days=1, seconds=3723, microseconds=50), '"P1DT3723.00005S"'),
    (dt.timedelta(0), '"P0D"'),
    (dt.timedelta(days=-1), '"-P1D"'),
    (dt.timedelta(seconds=-5), '"-PT5S"'),
    (dt.timedelta(microseconds=1), '"PT0.000001S"'),
    (dt.timedelta(seconds=10), '"PT10S"'),
    (uuid.UUID(int=1), '"00000000-0000-0000-0000-000000000001"'),
    (decimal.Decimal("1.10"), "1.10"),
    (decimal.Decimal("0.10000000000000000000000001"), "0.10000000000000000000000001"),
    (decimal.Decimal("1E+400"), "1E+400"),
    (decimal.Decimal(-7), "-7"),
    (b"\xff\xfe", '"//4="'),
    (bytearray(b"hi"), '"aGk="'),
    (memoryview(b"hi"), '"aGk="'),
    (Colour.RED, '"red"'),
    (Colour.DAY, '"2026-01-02"'),
    (Point(1), '{"x":1,"_y":2}'),
    (Size(1), '{"width":1}'),
    (Place(since=dt.date(2026, 1, 2)), '{"since":"2026-01-02","cityName":"Rome"}'),
    (frozenset({1}), "[1]"),
    (Array("a", Duck(1)), '["a",1]'),
    (Duck(1.5), "1.5"),
    (Duck(1767355200000000000, "M", NOON), '"2026-01-02T12:00:00Z"'),
    (Duck(5_000_000_000, "m", dt.timedelta(seconds=5)), '"PT5S"'),
    (Duck(dt.date(2026, 1, 2), "M"), '"2026-01-02"'),
    (2**70, str(2**70)),
    ("\ud800", '"\\ud800"'),
]


@pytest.mark.parametrize(("value", "text"), SENT)
def test_every_printer_prints_the_same(encode: Callable[[object], bytes], value: Any, text: str) -> None:
    assert encode(value).decode() == text
    assert encode({"a": [value], "b": Thing(id="t", status=value)}).decode() == (
        f'{{"a":[{text}],"b":{{"id":"t","status":{text}}}}}'
    )
    assert encode({"a": value, "none": None}).decode() == f'{{"a":{text},"none":null}}'
    assert to_json([value]) == f"[{text}]"
    assert json.loads(to_json(to_dict([value]))) == json.loads(f"[{text}]")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (1, "1"),
        (1.5, "1.5"),
        (Colour.RED, "red"),
        (dt.date(2026, 1, 2), "2026-01-02"),
        (dt.datetime(2026, 1, 2, 12, tzinfo=zone(seconds=30)), "2026-01-02T11:59:30Z"),
        (uuid.UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (decimal.Decimal("1.10"), "1.10"),
        (None, "null"),
        (True, "true"),
    ],
)
def test_every_printer_prints_the_same_names(encode: Callable[[object], bytes], name: Any, text: str) -> None:
    assert encode({"in": {name: Thing(id="t")}}).decode() == f'{{"in":{{"{text}":{{"id":"t"}}}}}}'
    assert unquote(serialize_query("q", {name: "v"}, Style("deepObject"))[0]) == f"q[{text}]=v"


REFUSED: list[tuple[Any, type[Exception]]] = [
    (Duck(None, "M"), TypeError),
    (Duck(5, "M"), TypeError),
    (Duck(5, "m"), TypeError),
    (Duck(Duck), TypeError),
    (Table("a", "b"), TypeError),
    (object(), TypeError),
    (Place, TypeError),
    (1j, TypeError),
    ({(1, 2): 3}, TypeError),
    (math.nan, ValueError),
    (-math.inf, ValueError),
    (Duck(math.nan), ValueError),
    (decimal.Decimal("NaN"), ValueError),
    (decimal.Decimal("sNaN"), ValueError),
    (decimal.Decimal("-Infinity"), ValueError),
    (dt.time(1, tzinfo=dt.timezone(dt.timedelta(seconds=30))), ValueError),
]


@pytest.mark.parametrize(("value", "error"), REFUSED[:-1])
def test_every_printer_refuses_the_same(encode: Callable[[object], bytes], value: Any, error: type[Exception]) -> None:
    with pytest.raises(error):
        encode({"a": [value], "b": 1})


@pytest.mark.parametrize(("value", "error"), REFUSED)
def test_parameters_and_forms_refuse_what_json_does(value: Any, error: type[Exception]) -> None:
    for send in (
        lambda: serialize_query("q", value),
        lambda: serialize_query("q", [value]),
        lambda: serialize_query("q", {"a": value}, Style("deepObject")),
        lambda: serialize_path("p", value),
        lambda: serialize_header("h", value),
        lambda: serialize_cookie("c", value),
        lambda: multipart({"a": value}, {}, "multipart/form-data"),
    ):
        with pytest.raises(error):
            send()


def test_what_can_be_read_only_once_is_read_once(encode: Callable[[object], bytes]) -> None:
    def items(*values: Any) -> Iterator[Any]:
        yield from values

    body = {
        "a": items(1, None),
        "none": None,
        "odd": items("\ud800", dt.datetime(2026, 1, 2, 12, tzinfo=zone(seconds=30))),
        "more": {None: items(decimal.Decimal("1.10"), items(Thing(id="t")))},
    }
    assert json.loads(encode(body)) == {
        "a": [1, None],
        "none": None,
        "odd": ["\ud800", "2026-01-02T11:59:30Z"],
        "more": {"null": [1.1, [{"id": "t"}]]},
    }


def arrays() -> list[Any]:
    return [["a", "b"], ("a", "b"), {"a": 1, "b": 2}.keys(), Array("a", "b"), iter(["a", "b"])]


@pytest.mark.parametrize("at", range(5))
def test_an_array_is_one_in_every_form(at: int) -> None:
    assert serialize_query("q", arrays()[at]) == ["q=a", "q=b"]
    assert serialize_query("q", {"x": arrays()[at]}, Style("deepObject")) == ["q%5Bx%5D=a", "q%5Bx%5D=b"]
    assert serialize_query("q", {"x": arrays()[at]}, Style(lists="indices")) == [
        "q%5Bx%5D%5B0%5D=a",
        "q%5Bx%5D%5B1%5D=b",
    ]
    assert serialize_query("q", {"x": arrays()[at]}, Style(lists="comma")) == ["q%5Bx%5D=a,b"]
    assert serialize_path("p", arrays()[at]) == serialize_header("h", arrays()[at]) == "a,b"
    assert json_text.encode({"q": arrays()[at]}) == b'{"q":["a","b"]}'
    assert print_xml({"q": arrays()[at]}).endswith(b"<root><q>a</q><q>b</q></root>")
    for part, names in (
        (PartEncoding(), ["q", "q"]),
        (PartEncoding(lists="brackets"), ["q[]", "q[]"]),
        (PartEncoding(lists="comma"), ["q"]),
    ):
        body = multipart({"q": arrays()[at]}, {"q": part}, "multipart/form-data; boundary=b")
        sent = b"".join(piece for piece in body.pieces if isinstance(piece, bytes))
        assert [name for name in names if f'name="{name}"'.encode() in sent] == names
        assert sent.count(b"form-data; name=") == len(names)
    chunks = multipart({"q": iter([b"a", b"b"])}, {"q": FILE}, "multipart/form-data; boundary=b")
    assert len(chunks.pieces) == 4, "an iterator in the place of a file is that file"


def test_an_empty_array_in_a_query() -> None:
    assert serialize_query("q", {"x": []}, Style(lists="comma")) == ["q%5Bx%5D="]


@pytest.mark.parametrize(
    ("kind", "value", "sent"),
    [
        (codec.INT_STRING, Duck(7), "7"),
        (codec.TIME_UNIX, Duck(1767355200000000000, "M", NOON), 1767355200),
        (codec.TIME_UNIX, 1767355200.75, 1767355200),
        (codec.TIME_UNIX, -0.5, -1),
        (codec.TIME_HTTP, Duck(1767355200000000000, "M", NOON), "Fri, 02 Jan 2026 12:00:00 GMT"),
        (codec.DATE, Duck(dt.date(2026, 1, 2), "M"), "2026-01-02"),
        (codec.BYTES, memoryview(b"\xff\xfe"), "//4="),
        (codec.BYTES_URL, bytearray(b"\xff\xfe"), "__4"),
        (codec.BYTES_URL, memoryview(b"\xff\xfe"), "__4"),
    ],
)
def test_codecs_know_values_of_other_libraries(kind: codec.Codec[Any], value: Any, sent: Any) -> None:
    assert kind.dump(value) == sent
    assert codec.each(kind).dump([value]) == [sent]


def test_a_moment_in_the_place_of_a_date_is_refused() -> None:
    with pytest.raises(TypeError, match="a date is required"):
        codec.DATE.dump(Duck(1767355200000000000, "M", NOON))


class Region(str, enum.Enum):  # noqa: UP042  older than StrEnum, and still common
    EU = "eu"


def test_variables_of_a_server() -> None:
    server = Server("https://{region}.test:{port}/", {"region": "us", "port": "443"}, values={"region": ["eu", "us"]})
    assert choose_server((server,), 0, {"region": Region.EU, "port": 8443}) == "https://eu.test:8443/"  # type: ignore[dict-item]
    for value in (None, True, 1.5, b"eu", ["eu"]):
        with pytest.raises(TypeError, match="server_variables: port must be a string, not"):
            choose_server((server,), 0, {"port": value})  # type: ignore[dict-item]


def test_values_arrive_as_they_were_given(driver: Driver) -> None:
    odd = dt.datetime(2026, 1, 2, 12, tzinfo=zone(seconds=30))
    body = {"when": odd, "price": decimal.Decimal("1.10"), "raw": memoryview(b"hi"), "all": iter([None, odd])}
    driver(lambda client: client.request("POST", "/x", body=body, extra_query={"when": odd, "tags": Array("a", "b")}))
    assert driver.asked[-1].body == (
        b'{"when":"2026-01-02T11:59:30Z","price":1.10,"raw":"aGk=","all":[null,"2026-01-02T11:59:30Z"]}'
    )
    assert driver.asked[-1].target.endswith("?when=2026-01-02T11%3A59%3A30Z&tags=a&tags=b")
    for value in (math.nan, decimal.Decimal("Infinity"), Duck(5, "M")):
        with pytest.raises((TypeError, ValueError)):
            driver(lambda client, value=value: client.request("POST", "/x", body={"a": value}))
        with pytest.raises((TypeError, ValueError)):
            driver(lambda client, value=value: client.request("GET", "/x", extra_query={"a": value}))
    assert len(driver.asked) == 1, "a value that cannot be sent was sent"
