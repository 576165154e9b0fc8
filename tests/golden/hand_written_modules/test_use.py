"""Hand-written modules are part of the package: classes in place of those they extend, resources, models, helpers."""

from __future__ import annotations

import asyncio
import importlib

from tests.golden.conftest import Golden


def test_extended_resources_are_what_users_reach(golden: Golden) -> None:
    golden.server.answer([{"name": "Rex"}, {"name": "Tom"}])
    assert [pet.name for pet in golden.client.pets.named("Tom")] == ["Tom"]
    module = importlib.import_module(f"{golden.package.__name__}.resources.pets")
    assert type(golden.client.pets) is module.Pets
    assert module.Pets.named.__doc__ == "Pets of one name."
    assert hasattr(module.AsyncPets, "named")


def test_generated_methods_and_views_are_still_there(golden: Golden) -> None:
    golden.server.answer([{"name": "Rex"}])
    assert golden.client.pets.with_raw_response.list().status_code == 200


def test_hand_written_resources_are_attributes_of_both_clients(golden: Golden) -> None:
    assert golden.client.tools.ping() == "pong"
    client = golden.package.AsyncGolden(base_url="http://127.0.0.1:9")
    assert asyncio.run(client.tools.ping()) == "pong"


def test_the_public_client_is_the_extended_one(golden: Golden) -> None:
    assert golden.client.ready() is True
    assert type(golden.client.with_options(timeout=3)).ready is golden.package.Golden.ready


def test_models_and_helpers_are_offered(golden: Golden) -> None:
    owner = golden.package.models.Owner(name="Ann")
    assert golden.package.to_dict(owner) == {"name": "Ann"}
    golden.server.answer([{"name": "Rex"}])
    assert golden.package.pet_names(golden.client) == ["Rex"]
    assert {"pet_names", "Golden"} <= set(dir(golden.package))


def test_api_md_lists_them(golden: Golden) -> None:
    page = golden.made.files["api.md"]
    assert "`client.pets.named(name)` | `list[Pet]` | `custom/resources/pets.py` | Pets of one name." in page
    assert "`client.tools.ping()`" in page
