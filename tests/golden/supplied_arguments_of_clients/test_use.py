"""A query parameter or a property that the client supplies: the argument of a call comes first, and nothing is sent without a value."""

from __future__ import annotations

import asyncio
import inspect
import json
from typing import Any

import pytest
from tests.golden.conftest import Golden


def client_of(golden: Golden, **arguments: Any) -> Any:
    golden.server.answer(status=204, body=b"")
    return golden.package.Golden(base_url=golden.server.url, **arguments)


def sent(golden: Golden) -> Any:
    return json.loads(golden.server.last.body)


def test_a_call_comes_before_the_constructor_and_that_before_the_variable(
    golden: Golden, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DOGS_REGION", "variable")
    client_of(golden).dogs.list()
    assert golden.server.last.target == "/dogs?Region=variable"
    client = client_of(golden, region="client")
    client.dogs.list(limit=3)
    assert golden.server.last.target == "/dogs?Region=client&limit=3"
    client.dogs.list(region="call")
    assert golden.server.last.target == "/dogs?Region=call"


def test_properties_of_bodies_are_supplied_too(golden: Golden) -> None:
    client = client_of(golden, owner="o", region="r")
    client.dogs.create(name="Rex")
    assert sent(golden) == {"ownerId": "o", "name": "Rex", "kennel": "r"}
    client.dogs.create(name="Rex", owner_id="p", kennel="k")
    assert sent(golden) == {"ownerId": "p", "name": "Rex", "kennel": "k"}


def test_without_any_value_nothing_is_sent(golden: Golden, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DOGS_REGION", raising=False)
    client = client_of(golden)
    client.dogs.list()
    assert golden.server.last.target == "/dogs"
    client.dogs.create(name="Rex")
    assert sent(golden) == {"name": "Rex"}


def test_a_whole_body_stays_as_the_caller_gives_it(golden: Golden) -> None:
    client_of(golden, owner="o").dogs.create({"ownerId": "p", "name": "Rex"})
    assert sent(golden) == {"ownerId": "p", "name": "Rex"}


def test_operations_without_the_parameter_are_not_changed(golden: Golden) -> None:
    client = client_of(golden, owner="o", region="r")
    client.cats.list()
    assert golden.server.last.target == "/cats"
    client.cats.create(name="Tom")
    assert sent(golden) == {"name": "Tom"}


def test_async_clients_supply_them_too(golden: Golden) -> None:
    async def call() -> None:
        async with golden.package.AsyncGolden(base_url=golden.server.url, owner="o", region="r") as client:
            await client.dogs.create(name="Rex")

    golden.server.answer(status=204, body=b"")
    asyncio.run(call())
    assert sent(golden) == {"ownerId": "o", "name": "Rex", "kennel": "r"}


def test_it_is_said_where_the_value_comes_from(golden: Golden) -> None:
    dogs = client_of(golden).dogs
    for method, name, argument in ((dogs.list, "region", "region"), (dogs.create, "owner_id", "owner")):
        plain = inspect.unwrap(method)
        assert inspect.signature(plain).parameters[name].default is None
        assert f"Default: `{argument}` of the client." in (plain.__doc__ or "")
    docs = " ".join((golden.package.Golden.__doc__ or "").split())
    assert "Query parameter `Region` and property of the body `kennel` of calls that do not give it" in docs
