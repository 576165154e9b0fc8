"""Swagger 2.0: every parameter, body and response arrives as if it had been written in 3.1."""

from __future__ import annotations

from tests.golden.conftest import Golden


def test_array_formats_survive(golden: Golden) -> None:
    golden.server.answer([{"name": "Rex"}])
    pets = golden.call("listPets", tags=["a", "b"], ids=[1, 2])
    assert golden.server.last.query == [("tags", "a|b"), ("ids", "1"), ("ids", "2")]
    assert pets[0].name == "Rex"


def test_body_is_sent_as_json(golden: Golden) -> None:
    golden.server.answer({"name": "Rex", "owner": None}, status=201)
    pet = golden.call("addPet", name="Rex", weight=2.5)
    assert golden.server.last.json == {"name": "Rex", "weight": 2.5}
    assert pet.owner is None
    assert golden.encode(pet) == {"name": "Rex", "owner": None}


def test_form_data_becomes_multipart(golden: Golden) -> None:
    golden.server.answer(status=204, body=b"")
    golden.call("addPhoto", id="7", photo=b"\x89PNG", caption="Rex")
    assert golden.server.last.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert b"\x89PNG" in golden.server.last.body
    assert b'name="caption"' in golden.server.last.body


def test_api_key_is_sent(golden: Golden) -> None:
    golden.server.answer([])
    golden.call("listPets")
    assert golden.server.last.headers["x-key"] == "secret"


def test_missing_pet_is_a_typed_error(golden: Golden) -> None:
    golden.server.answer({"message": "no such pet"}, status=404)
    try:
        golden.call("addPhoto", id="7", photo=b"")
    except golden.package.NotFoundError as error:
        assert error.body.message == "no such pet"
    else:
        raise AssertionError("404 raised nothing")
