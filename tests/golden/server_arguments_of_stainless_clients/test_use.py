"""Constructor arguments that take the place of variables of the base URL, as in SDKs with one host for each region."""

from __future__ import annotations

from typing import Any

import pytest
from tests.golden.conftest import Golden


@pytest.fixture(autouse=True)
def plain(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("GOLDEN_REGION", "GOLDEN_URL"):
        monkeypatch.delenv(name, raising=False)


def url(client: Any) -> str:
    return str(client.base_url)


def test_an_argument_or_its_variable_is_part_of_the_base_url(golden: Golden, monkeypatch: pytest.MonkeyPatch) -> None:
    make = golden.package.Golden
    assert url(make(region="us")) == "https://us.dogs.example/v2/"
    assert url(make(region="us", kennel_stage="beta")) == "https://us.dogs.example/beta/"
    monkeypatch.setenv("GOLDEN_REGION", "asia")
    assert url(make()) == "https://asia.dogs.example/v2/"
    assert make().region == "asia" and make(tag="a").tag == "a"


def test_a_base_url_of_ones_own_may_have_the_variables(golden: Golden, monkeypatch: pytest.MonkeyPatch) -> None:
    make = golden.package.AsyncGolden
    assert url(make(region="us", base_url="https://{region}.cats.example")) == "https://us.cats.example/"
    assert url(make(base_url="https://cats.example/x")) == "https://cats.example/x/"
    monkeypatch.setenv("GOLDEN_URL", "https://{stage}.birds.example")
    assert url(make()) == "https://v2.birds.example/"


def test_an_argument_that_the_url_needs_is_missed(golden: Golden) -> None:
    with pytest.raises(golden.package.GoldenError, match="region is required, but not set"):
        golden.package.Golden()


def test_a_copy_of_another_region_has_another_base_url(golden: Golden) -> None:
    client = golden.package.Golden(region="us")
    assert url(client.copy(timeout=3)) == url(client)
    assert url(client.with_options(region="asia")) == "https://asia.dogs.example/v2/"
    assert url(client.copy(region="asia", base_url="https://{region}.x.example")) == "https://asia.x.example/"


def test_requests_go_there(golden: Golden) -> None:
    golden.server.answer(status=204, body=b"")
    assert golden.package.Golden(region="dogs", base_url=golden.server.url + "/{region}").dogs.list() is None
    assert golden.server.last.target == "/dogs/dogs"
