"""A name of `client.toml` that something else has by default is an error that says which, also before there is a lock."""

from __future__ import annotations

from itertools import permutations

import pytest
from tests.settings.test_wrong_settings import DESCRIPTION

from specloom import document, ir, pipeline, settings, source
from specloom.findings import Refused, as_text
from specloom.names.lock import Lock
from specloom.passes.locked_names import classes_of, members_of

TEXT = (
    DESCRIPTION.replace(
        "{name: max, in: query, schema: {type: integer}}",
        "{name: max, in: query, schema: {type: integer}}, {name: X-Trace, in: header, schema: {type: string}}",
    )
    .replace("requestBody:", "parameters: [{name: id, in: query, schema: {type: string}}]\n      requestBody:")
    .replace("id: {type: string}, price:", "home: {type: object, properties: {street: {type: string}}}, price:")
)
DOCUMENT = document.load_source(source.parse(TEXT.encode(), "openapi.yaml"))


def built(text: str, lock: Lock) -> tuple[ir.Client, Lock]:
    client, _, named = pipeline.build_client(DOCUMENT, settings.parse(text, "shop", "client.toml"), lock)
    return client, named


BASE, NAMED = built("", Lock())
METHODS = {key: ".".join((*each.resource, each.name)) for key, each in BASE.operations.items()}
CLASSES = classes_of(BASE)
LOCKS = pytest.mark.parametrize("lock", [Lock(), NAMED], ids=["fresh", "locked"])


def findings(text: str, lock: Lock) -> list[str]:
    with pytest.raises(Refused) as refused:
        built(text, lock)
    return [as_text(each) for each in refused.value.findings]


@LOCKS
@pytest.mark.parametrize(("place", "other"), list(permutations(CLASSES, 2)))
def test_a_class_cannot_have_the_name_of_another(place: str, other: str, lock: Lock) -> None:
    name = CLASSES[other]
    if other.startswith(f"{place}/") and lock is not NAMED:
        built(f'[types]\n"{place}" = "{name}"\n', lock)  # the other is called after this one, so both have new names
        return
    found = findings(f'[types]\n"{place}" = "{name}"\n', lock)
    assert found and all(each.startswith("client.toml:2:1 error ") and other in each for each in found), found


@LOCKS
@pytest.mark.parametrize(("key", "other"), list(permutations(METHODS, 2)))
@pytest.mark.parametrize("further", ["", ".now"])
def test_a_method_cannot_have_the_name_of_another_or_be_below_it(
    key: str, other: str, further: str, lock: Lock
) -> None:
    found = findings(f'[operations]\n"{key}" = "{METHODS[other]}{further}"\n', lock)
    assert found and all(each.startswith("client.toml:2:1 error ") for each in found), found
    assert any(repr(other) in each for each in found), found


@LOCKS
@pytest.mark.parametrize("key", METHODS)
@pytest.mark.parametrize("resource", ["orders", "products"])
def test_a_method_cannot_have_the_name_of_a_resource(key: str, resource: str, lock: Lock) -> None:
    alone = [other for other in METHODS if METHODS[other].startswith(f"{resource}.")] == [key]
    if alone:
        assert built(f'[operations]\n"{key}" = "{resource}"\n', lock)[0].operations[key].name == resource
        return
    found = findings(f'[operations]\n"{key}" = "{resource}"\n', lock)
    assert found and all("client.toml:2:1 error " in each and "is the resource of" in each for each in found), found


ARGUMENTS = {
    '[parameters]\ncursor = "max"': "'max' in query",
    '[parameters]\nmax = "cursor"': "'cursor' in query",
    '[parameters]\ncursor = "x_trace"': "'X-Trace' in header",
    '[parameters]\nX-Trace = "max"': "'max' in query",
    '[parameters]\nid = "status"': "'status' in the body",
    '[parameters]\nid = "timeout"': "every method has one of that name",
    '[parameters]\nid = "id"': "'id' in the body",
    '[parameters]\ncursor = "same"\nmax = "same"': "'cursor' in query",
    '[methods."GET /orders".arguments]\ncursor = "max"': "'max' in query",
    '[methods."GET /orders".arguments]\ncursor = "same"\nmax = "same"': "'cursor' in query",
    '[methods."GET /orders".arguments]\ncursor = "self"': "every method has one of that name",
    '[methods."POST /orders".arguments]\nstatus = "query_id"': "'id' in query",
    '[methods."POST /orders".arguments]\nid = "key"': "'id' in query",
    '[methods."POST /orders".arguments]\n"id in query" = "status"': "'status' in the body",
    '[methods."POST /orders".arguments]\nstatus = "body"': "every method has one of that name",
}


@LOCKS
@pytest.mark.parametrize("text", ARGUMENTS)
def test_an_argument_cannot_have_the_name_of_another(text: str, lock: Lock) -> None:
    found = findings(text, lock)
    line = text.count("\n") + 1
    assert found and all(each.startswith(f"client.toml:{line}:1 error ") for each in found), found
    assert any(ARGUMENTS[text] in each for each in found), found


OTHERS = {
    '[operations]\n"GET /orders" = ["orders.list", "orders.with_raw_response"]': (2, "already in use"),
    '[mcp.rename]\n"GET /orders" = "orders_get"': (2, "'orders_get' is the tool of 'GET /orders/{id}' already"),
    '[mcp.rename]\n"GET /orders" = "a"\n"POST /orders" = "a"': (3, "'a' is the tool of 'GET /orders' already"),
    '[exports."."]\nShop = "#/components/schemas/Order"': (2, "`Shop` is the client of the package"),
    '[exports."."]\nAsyncShop = "object"': (2, "`AsyncShop` is the client of the package"),
    'compat = "stainless"\n[webhooks]\nsecret = "api_key"': (3, "the client has an argument `api_key` already"),
    'compat = "stainless"\n[webhooks]\nsecret = "timeout"': (3, "the client has an argument `timeout` already"),
    'compat = "stainless"\n[webhooks]\nsecret = "orders"': (3, "the client has an attribute `orders` already"),
    'compat = "stainless"\nattributes = ["a", "products"]': (2, "the client has an attribute `products` already"),
    'compat = "stainless"\nattributes = ["close"]': (2, "the client has an attribute `close` already"),
    'compat = "stainless"\n[auth]\nkey = "orders"': (3, "the client has an attribute `orders` already"),
    'compat = "stainless"\n[headers]\nwith_options = "x-options"': (3, "has an attribute `with_options` already"),
    'compat = "stainless"\n[path_arguments]\nproducts = "id"': (3, "the client has an attribute `products` already"),
}


@LOCKS
@pytest.mark.parametrize("text", OTHERS)
def test_a_tool_an_export_and_a_kept_argument_cannot_have_the_name_of_another(text: str, lock: Lock) -> None:
    line, said = OTHERS[text]
    assert any(each.startswith(f"client.toml:{line}:") and said in each for each in findings(text, lock))


@LOCKS
@pytest.mark.parametrize(
    "text",
    [
        '[types]\nOrder = "Product"\nProduct = "Order"',
        '[operations]\n"GET /orders" = "orders.get"\n"GET /orders/{id}" = "orders.list"',
        '[operations]\n"GET /orders" = "orders.find"\n"POST /orders" = "orders.list"',
        '[parameters]\ncursor = "max"\nmax = "cursor"',
        '[parameters]\nid = "status"\n[methods."POST /orders".arguments]\n"id in query" = "filter"',
        '[methods."POST /orders".arguments]\n"id in query" = "status"\nstatus = "state"',
    ],
)
def test_names_can_be_exchanged(text: str, lock: Lock) -> None:
    client, _ = built(text, lock)
    asked = settings.parse(text, "shop", "client.toml")
    assert {
        key: ".".join((*client.operations[key].resource, client.operations[key].name)) for key in asked.operations
    } == dict(asked.operations)
    assert asked.types.items() <= {place.rpartition("/")[2]: name for place, name in classes_of(client).items()}.items()
    for place, name in members_of(client).items():
        key, _, wire_name = place.rpartition(" ")
        assert key.startswith("#") or asked.parameters.get(wire_name, name) == name


def test_what_is_new_in_the_description_gives_way_to_an_entry() -> None:
    """An update of the description does not fail because of a name that was free before."""
    chosen = '[types]\nProduct = "Ware"\n[operations]\n"GET /products/{id}" = "products.find"\n'
    lock = built(chosen, Lock())[1]
    later = TEXT.replace(
        "    Orders:", "    Ware: {type: object, properties: {a: {$ref: '#/components/schemas/Order'}}}\n    Orders:"
    )
    later += "  /products/find: {get: {operationId: find, tags: [products], responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Ware'}}}}}}}\n"
    changed = document.load_source(source.parse(later.encode(), "openapi.yaml"))
    client, *_ = pipeline.build_client(changed, settings.parse(chosen, "shop", "client.toml"), lock)
    assert classes_of(client)["#/components/schemas/Product"] == "Ware"
    assert classes_of(client)["#/components/schemas/Ware"] == "Ware2"
    assert client.operations["GET /products/{id}"].name == "find"
    assert client.operations["GET /products/find"].name == "get_find"
