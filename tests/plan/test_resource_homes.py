"""Which module each resource gets, and that a resource which becomes a folder keeps what users import."""

from __future__ import annotations

from tests.plan import rich

from specloom.diff.python.surface import surface
from specloom.plan import PackageSettings, plan
from specloom.plan.package import PackagePlan


def planned(*calls: str) -> PackagePlan:
    operations = [rich.operation("GET", f"/{number}", call) for number, call in enumerate(calls)]
    return plan(rich.client(*operations), PackageSettings("by_hand_client", "ByHand", "1.0"))


def paths(*calls: str) -> list[str]:
    return [module.path for module in planned(*calls).resources]


def test_a_resource_alone_is_one_file() -> None:
    assert paths("shops.list", "shops.get") == ["resources/shops.py"]


def test_folders_follow_the_attributes() -> None:
    assert paths("shops.list", "shops.items.list", "shops.items.parts.list", "rooms.list") == [
        "resources/shops/shops.py",
        "resources/shops/items/items.py",
        "resources/shops/items/parts.py",
        "resources/rooms.py",
    ]


def test_names_that_a_module_cannot_have_are_changed_below_a_resource_too() -> None:
    assert paths("shops.con.list", "shops.shops.list", "shops.店.list") == [
        "resources/shops/shops.py",
        "resources/shops/con_.py",
        "resources/shops/shops_2.py",
        "resources/shops/店_2.py",
    ]


def test_one_path_leads_to_a_class_before_and_after_its_resource_becomes_a_folder() -> None:
    before, after = surface(planned("shops.list")), surface(planned("shops.list", "shops.items.list"))
    assert before.items() <= after.items()
    assert "by_hand_client.resources.shops.Items.list" in after


def test_the_module_of_the_resource_offers_each_class_below_it() -> None:
    package = planned("shops.list", "shops.items.list", "shops.items.parts.list")
    offered = {exports.path: {name.strip('"') for name in exports.names} for exports in package.exports}
    classes = {name for module in package.resources for name in module.names}
    assert offered["resources/shops/__init__.py"] == classes
    assert offered["resources/shops/items/__init__.py"] == {name for name in classes if "Shop" not in name}


def test_an_attribute_is_compared_by_its_class_whatever_the_module_calls_it() -> None:
    package = planned("shops.items.list")
    (module, *_) = package.resources
    renamed = module.sync.children[0]._replace(type="_Items", imported="Items as _Items")
    assert renamed.class_name == module.sync.children[0].class_name == "Items"
