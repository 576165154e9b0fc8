"""JSON text and codecs: nothing is lost on the way, with msgspec and without, whatever the members are called."""

from __future__ import annotations

import datetime as dt
import decimal
import enum
import json
import math
import uuid
from collections.abc import Iterator
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample_client import NULL, from_dict, to_dict, to_json
from sample_client._runtime import codec, json_text
from sample_client.models import File, Thing

NAMES = st.one_of(
    st.text(max_size=8),
    st.sampled_from(["_x", "__dict__", "a b", "file_type", "__class__", "__shape__", "", "NULL", "self"]),
)
SCALARS = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False, allow_infinity=False), st.text(max_size=20)
)
DATA = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES, inner, max_size=4), max_leaves=12
)


@pytest.fixture(params=["msgspec", "standard library"])
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Runs a test with each of the two."""
    if request.param == "msgspec":
        pytest.importorskip("msgspec")
        assert json_text._quick() is not None, "msgspec is there and not used"
    else:
        monkeypatch.setattr(json_text, "_quick", lambda: None)
    return str(request.param)


@given(members=st.dictionaries(NAMES, DATA, max_size=6), quick=st.booleans())
def test_a_record_is_written_as_it_was_read(members: dict[str, Any], quick: bool) -> None:
    record = from_dict(File, members)
    with pytest.MonkeyPatch.context() as patch:
        if not quick:
            patch.setattr(json_text, "_quick", lambda: None)
        assert json.loads(json_text.encode({"it": record, "all": [record]})) == {"it": members, "all": [members]}
        assert json.loads(to_json(record)) == members
        assert json_text.parse(json_text.encode(record)) == members
    assert to_dict(record) == members


@given(value=DATA)
def test_both_parsers_read_the_same(value: Any) -> None:
    text = json.dumps(value)
    assert json_text.parse(text) == json_text.parse(text.encode()) == value


@pytest.mark.parametrize("text", ["1_000", "\u0665", " 5", "5 ", "0x1f", "", "Infinity", "NaN"])
@pytest.mark.parametrize("kind", [codec.INT_STRING, codec.DECIMAL])
def test_what_only_python_takes_for_a_number(kind: codec.Codec[Any], text: str) -> None:
    with pytest.raises(ValueError, match="not a number"):
        kind.load(text)


@pytest.mark.parametrize(
    "text",
    ["18446744073709551616", "-9223372036854775809", "123456789012345678901234567890", "NaN", '"\\ud800"'],
)
def test_what_msgspec_cannot_read_is_read(text: str, parser: str) -> None:
    assert repr(json_text.parse(text)) == repr(json.loads(text))
    assert repr(json.loads(to_json(json_text.parse(text)))) == repr(json.loads(text))


def test_integers_beyond_64_bits_stay_exact(parser: str) -> None:
    number = 2**200 + 1
    assert json_text.encode({"seed": number}) == f'{{"seed":{number}}}'.encode()


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
def test_nan_is_refused_in_requests_and_kept_in_responses(value: float, parser: str) -> None:
    with pytest.raises(ValueError, match="not JSON compliant"):
        json_text.encode({"deep": [{"x": value, "y": None}]})
    thing = from_dict(Thing, {"id": value})
    assert repr(json.loads(to_json(thing))["id"]) == repr(value)


def test_lone_surrogates_survive(parser: str) -> None:
    assert json.loads(json_text.encode({"text": "\ud800"})) == {"text": "\ud800"}
    assert json.loads(to_json({"text": "\ud800"})) == {"text": "\ud800"}


class Colour(enum.Enum):
    RED = "red"


@pytest.mark.parametrize(
    ("value", "printed"),
    [
        (dt.datetime(2026, 1, 2, tzinfo=dt.UTC), "2026-01-02T00:00:00Z"),
        (dt.date(2026, 1, 2), "2026-01-02"),
        (uuid.UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (decimal.Decimal("1.50"), 1.5),
        (b"\xff\xfe", "//4="),
        (bytearray(b"a"), "YQ=="),
        (memoryview(b"a"), "YQ=="),
        (dt.time(1, 2, 3), "01:02:03"),
        (dt.timedelta(days=1, seconds=2), "P1DT2S"),
        (Colour.RED, "red"),
        (NULL, None),
        ((1, 2), [1, 2]),
        (range(3), [0, 1, 2]),
        (MappingProxyType({"a": 1}), {"a": 1}),
        ("ünï", "ünï"),
    ],
)
def test_python_values_have_a_json_form(value: Any, printed: Any, parser: str) -> None:
    assert json.loads(json_text.encode({"v": [value]})) == {"v": [printed]}
    assert to_dict({"v": [value]}) == {"v": [printed]}


def test_a_generator_is_sent_as_an_array(parser: str) -> None:
    def items() -> Iterator[Thing]:
        yield Thing(id="a")

    assert json_text.encode({"all": items()}) == b'{"all":[{"id":"a"}]}'


def test_what_has_no_json_form_is_named(parser: str) -> None:
    with pytest.raises(TypeError, match="object has no JSON form"):
        json_text.encode({"x": object()})


@pytest.mark.parametrize("text", [b"", b"{", b"<html>", b"\xff\xfe\x00", b"[" * 200_000])
def test_no_json_is_a_value_error(text: bytes, parser: str) -> None:
    with pytest.raises(ValueError):
        json_text.parse(text)


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        (codec.TIME, "2026-01-02T03:04:05.123456789+01:00", dt.datetime(2026, 1, 2, 2, 4, 5, 123456, dt.UTC)),
        (codec.TIME, "2026-01-02t03:04:05z", dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=dt.UTC)),
        (codec.TIME_HTTP, "Sun, 06 Nov 1994 08:49:37 GMT", dt.datetime(1994, 11, 6, 8, 49, 37, tzinfo=dt.UTC)),
        (codec.TIME_UNIX, 1.5, dt.datetime(1970, 1, 1, 0, 0, 1, 500000, dt.UTC)),
        (codec.DATE, "2026-01-02", dt.date(2026, 1, 2)),
        (codec.DECIMAL, "1.10", decimal.Decimal("1.10")),
        (codec.INT_STRING, "18446744073709551616", 2**64),
        (codec.BYTES, "//4=", b"\xff\xfe"),
        (codec.BYTES_URL, "__4", b"\xff\xfe"),
        (codec.BYTES_URL, "__4=", b"\xff\xfe"),
        (codec.each(codec.DATE), ["2026-01-02", 7], [dt.date(2026, 1, 2), 7]),
        (codec.values(codec.DATE), {"a": "2026-01-02"}, {"a": dt.date(2026, 1, 2)}),
    ],
)
def test_codecs_read(kind: codec.Codec[Any], text: Any, value: Any) -> None:
    assert kind.read(text) == value


@given(st.datetimes(timezones=st.just(dt.UTC)))
def test_times_survive(time: dt.datetime) -> None:
    assert codec.TIME.load(codec.TIME.dump(time)) == time


@given(st.binary())
def test_bytes_survive(octets: bytes) -> None:
    assert codec.BYTES.load(codec.BYTES.dump(octets)) == octets
    assert codec.BYTES_URL.load(codec.BYTES_URL.dump(octets)) == octets


@given(st.datetimes(min_value=dt.datetime(1971, 1, 1), max_value=dt.datetime(2100, 1, 1), timezones=st.just(dt.UTC)))
def test_unix_times_survive_as_whole_seconds(time: dt.datetime) -> None:
    assert codec.TIME_UNIX.load(codec.TIME_UNIX.dump(time)) == time.replace(microsecond=0)
    assert abs(codec.TIME_UNIX.load(time.timestamp()) - time) < dt.timedelta(microseconds=2)


@given(DATA)
def test_codecs_never_raise_on_reading(raw: Any) -> None:
    for kind in (
        codec.TIME,
        codec.TIME_HTTP,
        codec.TIME_UNIX,
        codec.DATE,
        codec.UUID,
        codec.DECIMAL,
        codec.INT_STRING,
        codec.BYTES,
    ):
        kind.read(raw)
        codec.each(kind).read(raw)
        codec.values(kind).read(raw)


@pytest.mark.parametrize("before", [0, 1, 15, 16, 17, 40])
def test_a_time_is_found_behind_any_number_of_other_letters(before: int) -> None:
    text = json.dumps({"a": "T" * before, "b": "2026-01-31T12:00:00"}).encode()
    found = json_text._first_time(text)
    assert found is not None and found.group() == b"T12:00:00"
    assert json_text._first_time(b'"' + b"T" * before + b'"') is None
