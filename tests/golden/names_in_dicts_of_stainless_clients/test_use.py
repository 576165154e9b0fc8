"""Dicts inside arguments have the Python names of properties, as SDKs of Stainless take them; names on the wire are accepted, too."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from tests.golden.conftest import Golden


def sent(golden: Golden, **arguments: Any) -> Any:
    golden.server.answer(body=b"", status=204)
    golden.client.dogs.create(**arguments)
    return golden.server.last.json


def test_objects_in_objects_and_lists_are_sent_under_their_wire_names(golden: Golden) -> None:
    owner = {"first_name": "Ann", "lives_at": {"post_code": "1"}, "best_friend": {"first_name": "Bo", "from": "Rome"}}
    assert sent(golden, owner_info=owner, eaten_meals=[{"kind": "kibble", "weight_in_grams": 2}]) == {
        "ownerInfo": {
            "firstName": "Ann",
            "livesAt": {"postCode": "1"},
            "bestFriend": {"firstName": "Bo", "from": "Rome"},
        },
        "eatenMeals": [{"kind": "kibble", "weightInGrams": 2}],
    }


def test_names_that_are_data_stay_and_lead_to_objects(golden: Golden) -> None:
    body = sent(golden, owner_info={"firstName": "Ann"}, favourite_toys={"red_ball": {"toy_name": "Ball"}})
    assert body == {"ownerInfo": {"firstName": "Ann"}, "favouriteToys": {"red_ball": {"toy_name": "Ball"}}}, (
        "`toy_name` is a name on the wire, too"
    )
    assert sent(golden, owner_info={"firstName": "Ann"}, metadata={"first_name": "x"})["metadata"] == {
        "first_name": "x"
    }


def test_a_record_is_sent_as_it_is(golden: Golden) -> None:
    place = golden.models.Place(post_code="1")
    owner = golden.models.Owner(first_name="Ann", from_="Rome", lives_at=place)
    assert sent(golden, owner_info=owner) == {
        "ownerInfo": {"firstName": "Ann", "from": "Rome", "livesAt": {"postCode": "1"}}
    }
    assert sent(golden, owner_info={"first_name": "Ann", "lives_at": place})["ownerInfo"]["livesAt"] == {
        "postCode": "1"
    }


def test_a_record_is_sent_with_what_only_the_server_writes(golden: Golden) -> None:
    """As the SDKs do it, whose users may rely on it."""
    place = golden.package.from_dict(golden.models.Place, {"postCode": "1", "checkedOn": "today"})
    body = sent(golden, owner_info={"first_name": "Ann", "lives_at": place})
    assert body["ownerInfo"]["livesAt"] == {"postCode": "1", "checkedOn": "today"}


def test_dates_are_sent_as_dates_and_times_as_times(golden: Golden) -> None:
    owner = {"first_name": "Ann", "met_at": dt.date(2026, 1, 31)}
    assert sent(golden, owner_info=owner)["ownerInfo"]["metAt"] == "2026-01-31"
    with pytest.raises(TypeError, match="a date is required, not a datetime"):
        sent(golden, owner_info={**owner, "met_at": dt.datetime(2026, 1, 31, tzinfo=dt.UTC)})
    eaten = {"kind": "bone", "length_in_inches": 3, "eaten_at": dt.datetime(2026, 1, 31, tzinfo=dt.UTC)}
    assert sent(golden, owner_info=owner, eaten_meals=[eaten])["eatenMeals"] == [
        {"kind": "bone", "lengthInInches": 3, "eatenAt": "2026-01-31T00:00:00Z"}
    ]


def test_objects_in_queries_and_whole_bodies_have_such_names_as_well(golden: Golden) -> None:
    golden.server.answer(body=b"", status=204)
    golden.client.dogs.list(near_to={"post_code": "1"})
    assert golden.server.last.query == [("nearTo[postCode]", "1")]
    golden.server.answer(body=b"", status=204)
    golden.client.dogs.replace(dogs=[{"owner_info": {"first_name": "Ann"}}])
    assert golden.server.last.json == [{"ownerInfo": {"firstName": "Ann"}}]


def test_a_whole_body_may_be_such_a_dict(golden: Golden) -> None:
    assert sent(golden, body={"owner_info": {"first_name": "Ann"}}) == {"ownerInfo": {"firstName": "Ann"}}
    assert sent(golden, body=golden.models.Dog(owner_info=golden.models.Owner(first_name="Ann"))) == {
        "ownerInfo": {"firstName": "Ann"}
    }


def test_input_types_have_the_python_names(golden: Golden) -> None:
    assert set(golden.package.types.Owner.__annotations__) == {
        "first_name", "from", "lives_at", "best_friend", "met_at",
    }  # fmt: skip
