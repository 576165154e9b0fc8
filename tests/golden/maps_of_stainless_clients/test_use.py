"""Schemas of undeclared properties alone are dicts, as in SDKs by Stainless, whose users write `dog.metadata["key"]`."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any, get_type_hints

from tests.golden.conftest import Golden


def client_of(golden: Golden) -> Any:
    return golden.package.Golden(base_url=golden.server.url)


def test_a_named_map_is_a_dict(golden: Golden) -> None:
    dog = {"metadata": {"items": "bones", "get": "it"}, "births": {"rex": "2026-01-31"}}
    golden.server.answer(dog)
    made = client_of(golden).dogs.create(metadata={"items": "bones"}, births={"rex": dt.date(2026, 1, 31)})
    assert json.loads(golden.server.last.body) == {"metadata": {"items": "bones"}, "births": {"rex": "2026-01-31"}}
    assert made.metadata == dog["metadata"] and isinstance(made.metadata, dict)
    assert made.births["rex"] == dt.date(2026, 1, 31)
    assert made.to_dict() == dog


def test_a_named_map_is_a_whole_response(golden: Golden) -> None:
    golden.server.answer({"breed": "pug", "age": 3})
    assert client_of(golden).dogs.facts() == {"breed": "pug", "age": 3}


def test_a_member_of_a_union_may_be_a_map(golden: Golden) -> None:
    for owner in ({"name": "Ann"}, "Ann"):
        golden.server.answer({"owner": owner})
        assert client_of(golden).dogs.create().owner == owner


def test_what_others_include_stays_a_class(golden: Golden) -> None:
    golden.server.answer({"kennel": {"name": "West"}})
    assert client_of(golden).dogs.create().kennel.name == "West"
    assert isinstance(golden.package.models.Nothing, type)
    assert get_type_hints(golden.package.models.Dog)["metadata"] == dict[str, str] | None
