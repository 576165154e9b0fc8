"""A resource with others below it is a folder; its classes are imported from where they were, and only if they are used."""

from __future__ import annotations

import importlib
import sys

from tests.golden.conftest import Golden


def module(golden: Golden, name: str) -> str:
    return f"{golden.package.__name__}.{name}"


def test_a_call_imports_its_own_resource(golden: Golden) -> None:
    golden.server.answer(body=b"", status=204)
    golden.client.shops.items.parts.list()
    assert module(golden, "resources.shops.items.parts") in sys.modules
    assert module(golden, "resources.shops.items.spare") not in sys.modules


def test_the_folder_offers_all_classes_below_it(golden: Golden) -> None:
    shops = importlib.import_module(module(golden, "resources.shops"))
    items = importlib.import_module(module(golden, "resources.shops.items"))
    assert {"AsyncShops", "ItemsWithRawResponse", "Spare", "AsyncSpareWithStreamingResponse"} <= set(shops.__all__)
    assert type(golden.client.shops.items.spare) is shops.Spare is items.Spare
    assert dir(shops) == shops.__all__


def test_a_model_and_a_resource_have_one_name(golden: Golden) -> None:
    golden.server.answer({"names": ["a"]})
    assert golden.client.shops.items.list() == golden.models.Items(names=["a"])


def test_a_resource_called_like_the_one_above_has_its_own_module(golden: Golden) -> None:
    golden.server.answer(body=b"", status=204)
    golden.client.shops.shops.get("s1")
    assert golden.server.last.path == "/shops/s1"


def test_no_module_hides_a_class(golden: Golden) -> None:
    golden.server.answer(body=b"", status=204)
    resource = golden.client.shops.店
    resource.get()
    assert importlib.import_module(module(golden, "resources.shops")).店 is type(resource)


def test_hand_written_classes_replace_those_below_a_resource(golden: Golden) -> None:
    assert golden.client.depots.rooms.count() == 7
    golden.server.answer(body=b"", status=204)
    golden.client.depots.rooms.get()
