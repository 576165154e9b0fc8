"""None is a JSON null for a property that may be null, as Stainless sends it; markers and arguments that are not given send nothing."""

from __future__ import annotations

import asyncio
import datetime as dt
import inspect
import json
import warnings
from typing import Any

import pytest
from tests.golden.conftest import Golden


def client_of(golden: Golden) -> Any:
    golden.server.answer(status=204, body=b"")
    return golden.package.Golden(base_url=golden.server.url)


def sent(golden: Golden, **arguments: Any) -> Any:
    client_of(golden).dogs.update("rex", owner="o", **arguments)
    return json.loads(golden.server.last.body)


def test_none_is_null_where_null_is_described(golden: Golden) -> None:
    assert sent(golden, name=None) == {"owner": "o", "name": None}
    assert sent(golden, born=None) == {"owner": "o", "born": None}
    assert sent(golden, born=dt.date(2026, 1, 31)) == {"owner": "o", "born": "2026-01-31"}
    assert sent(golden, age=None) == {"owner": "o"}


def test_what_is_not_given_is_not_sent(golden: Golden) -> None:
    assert sent(golden) == {"owner": "o"}
    for marker in (golden.package.omit, golden.package.NOT_GIVEN, golden.package.not_given):
        assert sent(golden, name=marker, born=marker, age=marker, region=marker) == {"owner": "o"}


def test_a_query_has_no_null(golden: Golden) -> None:
    sent(golden, region=None)
    assert golden.server.last.target == "/dogs/rex"


def test_a_form_has_no_null(golden: Golden) -> None:
    client_of(golden).dogs.picture("rex", title=None, image=b"x")
    assert b"title" not in golden.server.last.body


def test_only_a_deprecated_argument_that_is_given_warns(golden: Golden) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        sent(golden)
        sent(golden, colour=golden.package.omit)
    with pytest.warns(DeprecationWarning, match="`colour` is deprecated") as seen:
        assert sent(golden, colour="red") == {"owner": "o", "colour": "red"}
    assert seen[0].filename == __file__


def test_a_whole_body_keeps_its_nulls(golden: Golden) -> None:
    client_of(golden).dogs.update("rex", {"owner": None, "name": None}, age=3)
    assert json.loads(golden.server.last.body) == {"owner": None, "name": None, "age": 3}


def test_a_method_may_have_the_name_of_the_marker(golden: Golden) -> None:
    client_of(golden).dogs.omit(omit=None)
    assert json.loads(golden.server.last.body) == {"omit": None}
    client_of(golden).dogs.omit()
    assert not golden.server.last.body


def test_async_clients_send_nulls_too(golden: Golden) -> None:
    async def call() -> None:
        async with golden.package.AsyncGolden(base_url=golden.server.url) as client:
            await client.dogs.update("rex", owner=None, name=None)

    golden.server.answer(status=204, body=b"")
    asyncio.run(call())
    assert json.loads(golden.server.last.body) == {"owner": None, "name": None}


def test_the_default_says_that_nothing_is_sent(golden: Golden) -> None:
    given = inspect.signature(inspect.unwrap(client_of(golden).dogs.update)).parameters
    assert given["name"].default is golden.package.omit and given["age"].default is None


def test_what_asks_for_a_stream_may_be_null_as_well(golden: Golden) -> None:
    def bark(**arguments: Any) -> Any:
        golden.server.answer(body=b'{"loud": true}')
        assert golden.package.Golden(base_url=golden.server.url).dogs.bark(volume=1, **arguments).loud
        return json.loads(golden.server.last.body)

    assert bark() == bark(stream=golden.package.omit) == {"volume": 1}
    assert bark(stream=None) == {"volume": 1, "stream": None}
    assert bark(stream=False) == {"volume": 1, "stream": False}
    golden.server.answer(content_type="text/event-stream", body=b'data: {"loud": false}\n\n')
    with golden.package.Golden(base_url=golden.server.url).dogs.bark(volume=1, stream=True) as barks:
        assert [each.loud for each in barks] == [False]
    assert json.loads(golden.server.last.body) == {"volume": 1, "stream": True}
