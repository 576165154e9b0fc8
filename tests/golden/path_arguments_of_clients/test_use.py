"""A path parameter that the client supplies: the argument of a call comes first, then that of the constructor, then the variable."""

from __future__ import annotations

import asyncio
import inspect
from typing import Any

import pytest
from tests.golden.conftest import Golden


def client_of(golden: Golden, **arguments: Any) -> Any:
    golden.server.answer(status=204, body=b"")
    return golden.package.Golden(base_url=golden.server.url, **arguments)


def test_a_call_comes_before_the_constructor_and_that_before_the_variable(
    golden: Golden, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KENNEL_ID", "of-variable")
    client_of(golden).dogs.list()
    assert golden.server.last.path == "/kennels/of-variable/dogs"
    client = client_of(golden, kennel_id="a/b")
    client.dogs.retrieve("rex")
    assert golden.server.last.path == "/kennels/a%2Fb/dogs/rex"
    client.with_options(timeout=3).dogs.retrieve("rex", kennel_id="c")
    assert golden.server.last.path == "/kennels/c/dogs/rex"


def test_an_argument_has_a_default_after_its_variable(golden: Golden, monkeypatch: pytest.MonkeyPatch) -> None:
    def sent(**arguments: Any) -> str:
        client_of(golden, kennel_id="k", **arguments).dogs.list()
        version: str = golden.server.last.headers["kennel-version"]
        return version

    assert sent() == "2026-01-31"
    assert sent(kennel_version="2026-02-28") == "2026-02-28"
    monkeypatch.setenv("KENNEL_VERSION", "2026-03-31")
    assert sent() == "2026-03-31"


def test_async_clients_supply_it_too(golden: Golden) -> None:
    async def call() -> None:
        async with golden.package.AsyncGolden(base_url=golden.server.url, kennel_id="k") as client:
            await client.dogs.retrieve("rex")

    golden.server.answer(status=204, body=b"")
    asyncio.run(call())
    assert golden.server.last.path == "/kennels/k/dogs/rex"


def test_without_any_value_nothing_is_sent(golden: Golden, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("KENNEL_ID", raising=False)
    client = client_of(golden)
    before = len(golden.server.asked)
    with pytest.raises(ValueError, match="Missing kennel_id argument; pass kennel_id"):
        client.dogs.list()
    assert len(golden.server.asked) == before


def test_a_positional_one_stays_required(golden: Golden) -> None:
    client = client_of(golden, kennel_id="k")
    with pytest.raises(TypeError, match="kennel_id"):
        client.kennels.retrieve()
    client.kennels.retrieve("other")
    assert golden.server.last.path == "/kennels/other"


def test_it_is_said_where_the_value_comes_from(golden: Golden) -> None:
    method = inspect.unwrap(type(client_of(golden).dogs).list)
    assert inspect.signature(method).parameters["kennel_id"].default is None
    assert "Default: `kennel_id` of the client." in (method.__doc__ or "")
    assert "environment variable `KENNEL_ID`" in " ".join((golden.package.Golden.__doc__ or "").split())
