"""What is deprecated says so where a user reads it, and works."""

from __future__ import annotations

import datetime as dt
import inspect
import sys
import typing
import warnings

import pytest
from tests.golden.conftest import Golden


def test_docstrings_say_so(golden: Golden) -> None:
    assert "deprecated" in (golden.method("getOld").__doc__ or "").lower()
    assert "deprecated" in (golden.models.Old.__doc__ or "").lower()


def test_it_works(golden: Golden) -> None:
    golden.server.answer({"size": 3})
    assert golden.call("getOld", way="x").size == 3


def test_a_deprecated_argument_warns_when_it_is_given(golden: Golden) -> None:
    golden.server.answer(status=204, body=b"")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        golden.call("sendNew", name="Ann")
    with pytest.warns(DeprecationWarning, match="`nick`") as given:
        golden.call("sendNew", name="Ann", nick="A")
    assert given[0].filename == inspect.getsourcefile(Golden), "it is the caller that is warned"
    with pytest.warns(DeprecationWarning, match="`way`"):
        golden.call("sendNew", name="Ann", way="x")


@pytest.mark.parametrize(
    ("name", "value"),
    [("x_way", "x"), ("way", 1), ("page", 2), ("nick", "A"), ("born_on", dt.date(2000, 1, 2))],
)
def test_arguments_warn_wherever_they_are_sent(golden: Golden, name: str, value: object) -> None:
    golden.server.answer({"name": "Ann", "nick": "A"})
    with pytest.warns(DeprecationWarning) as given:
        golden.call("changePerson", **{"id": "1", "name": "Ann", name: value})
    assert [str(each.message) for each in given] == [f"the argument `{name}` is deprecated"]
    shown = (golden.method("changePerson").__doc__ or "").splitlines()
    assert any(line.strip().startswith(f"{name}: ") and line.endswith("Deprecated.") for line in shown)


def test_what_has_to_be_given_or_was_received_does_not_warn(golden: Golden) -> None:
    golden.server.answer({"name": "Ann", "nick": "A", "seen": 1})
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        changed = golden.call("changePerson", id="1", name="Ann", nick=None)
        assert changed.nick == "A"
        golden.models.Person(name="Ann")
    assert "id: Deprecated." in (golden.method("changePerson").__doc__ or "")


@pytest.mark.parametrize(("name", "value"), [("nick", "A"), ("born_on", dt.date(2000, 1, 2))])
def test_a_deprecated_property_warns_where_a_record_is_constructed(golden: Golden, name: str, value: object) -> None:
    with pytest.warns(DeprecationWarning, match=f"the property `{name}` of Person is deprecated") as given:
        golden.models.Person(**{"name": "Ann", name: value})
    assert [each.filename for each in given] == [__file__], "once, and to the caller"


def test_every_overload_is_found_at_run_time(golden: Golden) -> None:
    methods = [golden.method(each) for each in ("sendNew", "talk", "talkAsBefore", "changePerson")]
    found = [typing.get_overloads(getattr(method, "__func__", method)) for method in methods]
    marked = [[getattr(each, "__deprecated__", "") for each in overloads] for overloads in found]
    assert marked == [
        ["", "`way` and `nick` are deprecated.", "", "`way` is deprecated."],
        ["", "`voice` is deprecated."] * 3 + [""] * 3,
        ["This operation is deprecated."] * 6,
        [
            "",
            "`x_way`, `way`, `page`, `nick` and `born_on` are deprecated.",
            "",
            "`x_way`, `way` and `page` are deprecated.",
        ],
    ]


@pytest.mark.skipif(sys.version_info < (3, 12), reason="earlier versions have no mark for coroutine functions")
def test_a_deprecated_coroutine_function_is_one(golden: Golden) -> None:
    assert inspect.iscoroutinefunction(golden.package.resources.client.AsyncGoldenMethods.get_old)


@pytest.mark.parametrize(
    ("method", "given"), [("get_old", {}), ("change_person", {"id": "1", "name": "Ann", "page": 2})]
)
def test_where_a_response_is_opened_the_caller_is_warned(golden: Golden, method: str, given: dict[str, object]) -> None:
    golden.server.answer({"size": 3, "name": "Ann"})
    with pytest.warns(DeprecationWarning) as warned, getattr(golden.client.with_streaming_response, method)(**given):
        pass
    assert [each.filename for each in warned] == [__file__], "once, and to the caller"
