"""A record as the body of a call whose body is arguments, typed further properties, and properties with a single value."""

from __future__ import annotations

import datetime as dt

from tests.golden.conftest import Golden

SEEN = dt.datetime(2026, 1, 2, tzinfo=dt.UTC)


def test_a_property_with_a_single_value_has_a_default(golden: Golden) -> None:
    pet = golden.models.Pet(id=1, name="Rex")
    assert golden.package.to_dict(pet) == {"id": 1, "kind": "pet", "name": "Rex"}
    assert golden.package.from_dict(golden.models.Pet, {"id": 1}).kind is None, "what is absent in a response is absent"


def test_further_properties_are_given_by_name(golden: Golden) -> None:
    golden.server.answer(body=b"", status=204)
    golden.client.pets.add("o", id=1, name="Rex", additional_properties={"legs": 4, "name": 7})
    assert golden.server.last.json == {"id": 1, "kind": "pet", "name": "Rex", "legs": 4}


def test_a_whole_record_is_sent(golden: Golden) -> None:
    """But for what only the server writes; its further properties, too."""
    data = {"id": 1, "kind": "pet", "name": None, "made": "2026-01-02T00:00:00Z", "note": "n", "legs": 4}
    pet = golden.package.from_dict(golden.models.Pet, data)
    pet.seen = SEEN
    golden.server.answer(body=b"", status=204)
    golden.client.pets.add("o", **golden.package.arguments_for(golden.client.pets.add, pet))
    assert golden.server.last.json == {
        "id": 1,
        "kind": "pet",
        "name": None,
        "seen": int(SEEN.timestamp()),
        "legs": 4,
    }


def test_fields_are_documented_where_they_stand(golden: Golden) -> None:
    code = golden.made.files["models/pets.py"]
    assert (
        '    id: int\n    """Number of the pet."""\n    kind: Literal["pet"] = "pet"\n    """Always pet."""\n' in code
    )
