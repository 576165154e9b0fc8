"""A resource that has operations and reads webhooks, which the package `standardwebhooks` verifies: `client.webhooks`."""

from __future__ import annotations

import asyncio
import sys
from types import SimpleNamespace
from typing import Any

import pytest
from tests.golden.conftest import Golden

LOST = '{"type": "dog.lost", "place": "park"}'


class Forged(Exception):
    """What the package raises."""


class Webhook:
    """Stands for the class of that name in the package: a signature is right if it names the key."""

    def __init__(self, key: str) -> None:
        self.key = key

    def verify(self, payload: str | bytes, headers: dict[str, str]) -> None:
        if headers["webhook-signature"] != self.key:
            raise Forged(self.key)


@pytest.fixture
def library(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "standardwebhooks", SimpleNamespace(Webhook=Webhook))


@pytest.fixture
def client(golden: Golden) -> Any:
    return golden.package.Golden(base_url=golden.server.url, hook_key="bone")


def test_operations_stay_where_they_were(golden: Golden, client: Any) -> None:
    async def call() -> None:
        async with golden.package.AsyncGolden(base_url=golden.server.url) as other:
            await other.webhooks.create(url="b")

    golden.server.answer(status=204, body=b"")
    client.webhooks.create(url="a")
    assert golden.server.last.target == "/webhooks?url=a"
    golden.server.answer(status=204, body=b"")
    assert client.webhooks.with_raw_response.create(url="c").status_code == 204
    golden.server.answer(status=204, body=b"")
    asyncio.run(call())
    assert golden.server.last.target == "/webhooks?url=b"


@pytest.mark.usefixtures("library")
def test_a_request_is_verified_with_the_key_in_base64(golden: Golden, client: Any) -> None:
    lost = client.webhooks.unwrap(LOST, headers={"Webhook-Signature": "Ym9uZQ=="})
    assert isinstance(lost, golden.models.Lost) and lost.place == "park"
    assert client.webhooks.unwrap(LOST, {"webhook-signature": "dG95"}, key=b"toy") == lost
    other = golden.package.AsyncGolden(base_url=golden.server.url, hook_key="bone")
    assert other.webhooks.unwrap(LOST.encode(), [("webhook-signature", "Ym9uZQ==")]) == lost
    with pytest.raises(Forged):
        client.copy(hook_key="toy").webhooks.unwrap(LOST, headers={"webhook-signature": "Ym9uZQ=="})


@pytest.mark.usefixtures("library")
def test_without_any_key_nothing_is_read(golden: Golden, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HOOK_KEY", raising=False)
    with pytest.raises(ValueError, match="hook_key"):
        golden.package.Golden(base_url=golden.server.url).webhooks.unwrap(LOST, headers={})


@pytest.mark.parametrize("key", ["", " ", b"", b" "])
@pytest.mark.usefixtures("library")
def test_a_blank_key_is_a_missing_one(client: Any, key: str | bytes) -> None:
    with pytest.raises(ValueError, match="without a key"):
        client.webhooks.unwrap(LOST, headers={"webhook-signature": ""}, key=key)


def test_a_request_may_be_read_without_being_verified(golden: Golden, client: Any) -> None:
    assert client.webhooks.unsafe_unwrap('{"type": "dog.born", "weight": 1.5}').weight == 1.5
    assert not hasattr(client.webhooks, "verify_signature")


def test_a_package_that_is_missing_is_named(golden: Golden, client: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "standardwebhooks", None)
    with pytest.raises(golden.package.GoldenError, match="install `standardwebhooks`"):
        client.webhooks.unwrap(LOST, headers={})
