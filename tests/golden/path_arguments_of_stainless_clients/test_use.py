"""A path parameter that the client supplies, as in such an SDK: an attribute that may be assigned and copied, never blank. An argument
that the constructor requires.
"""

from __future__ import annotations

import pytest
from tests.golden.conftest import Golden


def test_the_attribute_may_change(golden: Golden) -> None:
    golden.server.answer(status=204, body=b"")
    client = golden.package.Golden(base_url=golden.server.url, kennel_id="k1")
    client.copy(kennel_id="k2").dogs.list()
    assert golden.server.last.path == "/kennels/k2/dogs"
    client.kennel_id = "k3"
    client.dogs.list(kennel_id=None)
    assert golden.server.last.path == "/kennels/k3/dogs"
    client.with_options(timeout=3).dogs.list(kennel_id=golden.package.NOT_GIVEN)
    assert golden.server.last.path == "/kennels/k3/dogs"


def test_no_argument_may_be_blank(golden: Golden, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("KENNEL_ID", raising=False)
    client = golden.package.Golden(base_url=golden.server.url, kennel_id="k")
    with pytest.raises(ValueError, match="Expected a non-empty value for `kennel_id` but received ''"):
        client.dogs.with_raw_response.retrieve("rex", kennel_id="")
    with pytest.raises(ValueError, match="Expected a non-empty value for `id` but received ''"):
        client.dogs.with_raw_response.retrieve("")
    with pytest.raises(ValueError, match="Missing kennel_id argument"):
        golden.package.Golden(base_url=golden.server.url).dogs.list()


def test_a_required_argument_is_missed_by_the_constructor(golden: Golden, monkeypatch: pytest.MonkeyPatch) -> None:
    golden.server.answer(status=204, body=b"")
    golden.package.Golden(base_url=golden.server.url, kennel_id="k1", owner="ann").dogs.list()
    assert golden.server.last.headers["x-owner"] == "ann"
    monkeypatch.delenv("GOLDEN_API_KEY")
    message = (
        "The owner client option must be set either by passing owner to the client or by setting the GOLDEN_API_KEY"
    )
    with pytest.raises(golden.package.APIError, match=message):
        golden.package.Golden(kennel_id="k1")
