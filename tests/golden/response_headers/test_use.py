"""Described headers of responses are read as what they are, from responses, streams and errors alike."""

from __future__ import annotations

import datetime as dt
import importlib
import typing

import pytest
from tests.golden.conftest import Golden

SENT = {
    "x-rate-limit": "17",
    "X-Rate-Reset": "2026-01-02T03:04:05Z",
    "X-Cost": "0.5",
    "X-Cached": "true",
    "X-Regions": "eu, us",
    "X-Tier": "paid",
    "X-Sizes": "1,2",
    "X-More": '{"a": 1}',
    "class": "first",
    "int": "5",
}


def headers_of(golden: Golden) -> typing.Any:
    return importlib.import_module(f"{golden.package.__name__}.headers")


def test_each_value_has_its_type(golden: Golden) -> None:
    golden.server.answer([], headers=SENT)
    raw = golden.client.things.with_raw_response.list()
    found = golden.package.headers.ThingsListHeaders(raw.headers)
    assert found.x_rate_limit == 17
    assert found.x_rate_reset == dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=dt.UTC)
    assert (found.x_cost, found.x_cached) == (0.5, True)
    assert (found.x_regions, found.x_sizes) == (["eu", "us"], [1, 2])
    assert (found.x_tier, found.x_more, found.class_, found.int) == ("paid", '{"a": 1}', "first", 5)
    assert found.retry_after is None


def test_what_does_not_fit_stays_as_it_came(golden: Golden) -> None:
    golden.server.answer(
        [], headers={"X-Rate-Limit": "many", "X-Cached": "perhaps", "X-Sizes": "1,x", "X-Rate-Reset": ""}
    )
    with golden.client.things.with_streaming_response.list() as response:
        found = golden.package.headers.ThingsListHeaders(response.headers)
    assert (found.x_rate_limit, found.x_cached, found.x_sizes, found.x_rate_reset) == ("many", "perhaps", "1,x", "")


def test_those_of_an_error(golden: Golden) -> None:
    golden.server.answer({}, status=429, headers={"Retry-After": "3"})
    with pytest.raises(golden.package.RateLimitError) as caught:
        golden.client.with_options(max_retries=0).things.list()
    assert golden.package.headers.ThingsListHeaders(caught.value.headers).retry_after == 3


def test_only_what_every_good_response_must_have_is_sure_to_be_there(golden: Golden) -> None:
    annotations = headers_of(golden).ThingsListHeaders.__annotations__
    assert annotations["x_rate_limit"] == "builtins.int", "one of its headers is called int"
    assert annotations["x_cost"] == "float | None"
    assert annotations["retry_after"] == "builtins.int | None"


def test_operations_with_the_same_headers_share_a_class(golden: Golden) -> None:
    generated = headers_of(golden)
    assert generated.ThingsDeleteHeaders is generated.ThingsGetHeaders
    assert not hasattr(generated, "ThingsPutHeaders")


def test_commas_in_quoted_strings_separate_nothing(golden: Golden) -> None:
    listed = importlib.import_module(f"{golden.package.__name__}._runtime.response_headers").listed()
    assert listed('"a, b", c,, "d\\", e"') == ['"a, b"', "c", '"d\\", e"']
    assert listed('W/"1,2" , n="x,y";q=1') == ['W/"1,2"', 'n="x,y";q=1']
    assert (listed(""), listed("a,b"), listed('a, "b')) == ([], ["a", "b"], ["a", '"b'])


WRONG: dict[str, tuple[dict[str, str], str]] = {
    "absent": ({"X-Cost": "1"}, "X-Rate-Limit is required, but absent"),
    "no number": ({"x-rate-limit": "many"}, "X-Rate-Limit does not fit"),
    "no time": ({"x-rate-limit": "1", "X-Rate-Reset": "soon"}, "X-Rate-Reset does not fit"),
    "no such value": ({"x-rate-limit": "1", "X-Tier": "gold"}, "X-Tier has 'gold'"),
    "no such item": ({"x-rate-limit": "1", "X-Regions": "eu, mars"}, "X-Regions has 'mars'"),
}


@pytest.mark.parametrize("case", WRONG)
def test_strict_clients_check_headers(golden: Golden, case: str) -> None:
    headers, message = WRONG[case]
    golden.server.answer([], headers=headers)
    assert golden.client.things.list() == []
    golden.server.answer([], headers=headers)
    with pytest.raises(golden.package.APIResponseValidationError, match=message) as caught:
        golden.client.with_options(strict=True).things.list()
    assert caught.value.mismatches
    golden.server.answer([], headers=SENT)
    assert golden.client.with_options(strict=True).things.list() == []


def test_strict_clients_check_headers_that_are_returned(golden: Golden) -> None:
    golden.server.answer(body=b"", status=202)
    assert golden.client.things.start("1").location is None
    strict = golden.client.with_options(strict=True)
    golden.server.answer(body=b"", status=202)
    with pytest.raises(golden.package.APIResponseValidationError, match="Location is required"):
        strict.things.start("1")
    golden.server.answer(body=b"", status=202, headers={"Location": "/things/2"})
    assert strict.things.start("1").location == "/things/2"


def test_strict_clients_check_headers_that_one_status_requires(golden: Golden) -> None:
    strict = golden.client.with_options(strict=True)
    golden.server.answer(body=b"", status=200)
    assert strict.things.copy("1").location is None
    golden.server.answer(body=b"", status=202)
    with pytest.raises(golden.package.APIResponseValidationError, match="Location is required"):
        strict.things.copy("1")
    golden.server.answer(body=b"", status=202, headers={"Location": "/things/2"})
    assert strict.things.copy("1").location == "/things/2"


@pytest.mark.parametrize("value", ["1_0", "\u0663", "1.5", "", "0x1"])
def test_integers_are_those_of_json(golden: Golden, value: str) -> None:
    read = golden.package.headers.ThingsListHeaders
    assert read({"X-Rate-Limit": value}).x_rate_limit == value
    assert (read({"X-Rate-Limit": "-12"}).x_rate_limit, read({"X-Cost": "1e3"}).x_cost) == (-12, 1000.0)


@pytest.mark.parametrize("value", ["1_0.5", "nan", "inf", "1e999", "\u0663"])
def test_numbers_are_those_of_json(golden: Golden, value: str) -> None:
    assert golden.package.headers.ThingsListHeaders({"X-Cost": value}).x_cost == value


def test_strict_clients_check_headers_of_streams_and_files(golden: Golden) -> None:
    strict = golden.client.with_options(strict=True)
    golden.server.answer(body=b"data: {}\n\n", headers={"content-type": "text/event-stream"})
    with pytest.raises(golden.package.APIResponseValidationError, match="X-Left is required"):
        list(strict.things.watch())
    golden.server.answer(body=b"abc", headers={"content-type": "application/octet-stream"})
    with pytest.raises(golden.package.APIResponseValidationError, match="X-Left is required"):
        strict.things.content("1")
    golden.server.answer(body=b"abc", headers={"content-type": "application/octet-stream"})
    assert golden.client.things.content("1").read() == b"abc"


def test_they_are_returned_where_there_is_nothing_else(golden: Golden) -> None:
    """A method whose response has no body returns its described headers; one without described headers returns None."""
    golden.server.answer(body=b"", status=204, headers={"ETag": '"1"'})
    deleted = golden.client.things.delete("1")
    assert isinstance(deleted, golden.package.headers.ThingsDeleteHeaders)
    assert deleted.e_tag == '"1"'
    golden.server.answer(body=b"", status=204, headers={"ETag": '"2"'})
    raw = golden.client.things.with_raw_response.delete("1")
    assert raw.parse().e_tag == '"2"'
    golden.server.answer(body=b"", status=204, headers={"ETag": '"3"'})
    assert golden.client.things.update("1") is None
