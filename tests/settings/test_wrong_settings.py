"""Whatever a `client.toml` says wrongly is an error with its line and column, exit code 2, and changes no file."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from specloom import document, pipeline, settings, source
from specloom.findings import Refused, as_text
from specloom.names.lock import Lock
from specloom.settings import from_toml
from specloom.verbs.lint import lint_all
from specloom.verbs.regenerate import regenerate_all

DESCRIPTION = """\
openapi: 3.1.0
info: {title: Shop, version: "1"}
components:
  securitySchemes:
    key: {type: apiKey, in: header, name: X-Key}
  schemas:
    Order: {type: object, properties: {id: {type: string}, status: {enum: [open, paid, lost]}}}
    Product: {type: object, properties: {id: {type: string}, price: {type: number}}}
    Orders: {type: object, properties: {orders: {type: array, items: {$ref: "#/components/schemas/Order"}}, next: {type: string}}}
security: [{key: []}]
paths:
  /orders:
    get:
      operationId: listOrders
      tags: [orders]
      parameters: [{name: cursor, in: query, schema: {type: string}}, {name: max, in: query, schema: {type: integer}}]
      responses: {"200": {description: OK, content: {application/json: {schema: {$ref: "#/components/schemas/Orders"}}}}}
    post:
      operationId: createOrder
      tags: [orders]
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Order"}}}}
      responses: {"201": {description: OK, content: {application/json: {schema: {$ref: "#/components/schemas/Order"}}}}}
  /orders/{id}:
    get:
      operationId: getOrder
      tags: [orders]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {"200": {description: OK, content: {application/json: {schema: {$ref: "#/components/schemas/Order"}}}}}
    delete:
      operationId: deleteOrder
      tags: [orders]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {"204": {description: OK}}
  /products/{id}:
    get:
      operationId: getProduct
      tags: [products]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {"200": {description: OK, content: {application/json: {schema: {$ref: "#/components/schemas/Product"}}}}}
"""
LOCK = """\
[operations]
"GET /orders" = "orders.list"
"GET /orders/{id}" = "orders.get"

[classes]
"#/components/schemas/Order" = "Order"
"#/components/schemas/Product" = "Product"
"""

WRONG = {
    # what is no name
    '[types]\nOrder = "class"': (2, 1, "did you mean `class_`?"),
    '[types]\nOrder = "My Order"': (2, 1, "did you mean `My_Order`?"),
    '[types]\nOrder = "1st"': (2, 1, "Python identifier"),
    '[types]\nOrder = ""': (2, 1, "Python identifier"),
    '[types]\nOrder = "\\u00ade"': (2, 1, "Python identifier"),
    '[operations]\n"GET /orders" = "orders.no good"': (2, 1, "orders.no good"),
    '[operations]\n"GET /orders" = "orders..list"': (2, 1, "orders..list"),
    '[operations]\n"GET /orders" = "orders.import"': (2, 1, "orders.import"),
    '[operations]\n"GET /orders" = []': (2, 1, "`false` hides"),
    '[operations]\n"GET /orders" = true': (2, 1, "which hides"),
    '[parameters]\ncursor = "the-cursor"': (2, 1, "did you mean `the_cursor`?"),
    '[methods."GET /orders".arguments]\ncursor = "the cursor"': (2, 1, "did you mean `the_cursor`?"),
    'package = "a-b"': (1, 1, "did you mean `a_b`?"),
    'client = "my.Client"': (1, 1, "Python identifier"),
    'client = "Exception"': (1, 1, "`Exception` is a built-in name of Python; did you mean `ExceptionClient`?"),
    'client = "APIError"': (1, 1, "every package offers `APIError` already"),
    'client = "OpenResponse"': (1, 1, "every package offers `OpenResponse` already"),
    'client = "models"': (1, 1, "every package offers `models` already"),
    '[types]\nOrder = "list"': (2, 1, "no class can be called 'list'"),
    '[operations]\n"GET /orders" = "orders._all"': (2, 1, "names that begin with `_` are private"),
    '[auth]\nkey = "api-key"': (2, 1, "did you mean `api_key`?"),
    '[headers]\naccount-id = "x-account"': (2, 1, "did you mean `account_id`?"),
    '[headers]\naccount = "x account"': (2, 1, "the name of a header"),
    '[env]\napi_key = "NO GOOD"': (2, 1, "environment variable"),
    # names that something has
    '[types]\nProduct = "Order"': (2, 1, "#/components/schemas/Order"),
    '[types]\nOrder = "Same"\nProduct = "Same"': (3, 1, "'Order'"),
    '[operations]\n"GET /orders" = "orders.get"': (2, 1, "'GET /orders/{id}'"),
    '[operations]\n"GET /orders" = "orders.a"\n"POST /orders" = "orders.a"': (3, 1, "'GET /orders'"),
    '[operations]\n"GET /orders" = "close"': (2, 1, "attribute 'close'"),
    '[operations]\n"GET /orders" = "close.list"': (2, 1, "attribute 'close'"),
    '[operations]\n"GET /orders" = ["orders.list", "orders.get"]': (2, 1, "orders.get"),
    '[methods."GET /orders".arguments]\ncursor = "max"': (2, 1, "one of that name"),
    '[methods."GET /orders".arguments]\ncursor = "timeout"': (2, 1, "one of that name"),
    '[headers]\ntimeout = "x-timeout"': (2, 1, "`timeout` already"),
    '[auth]\nkey = "base_url"': (2, 1, "`base_url` already"),
    # what is not in the description
    '[operations]\n"GET /order" = "orders.all"': (2, 1, "did you mean `GET /orders`?"),
    '[operations]\n"GET /order" = false': (2, 1, "did you mean `GET /orders`?"),
    '[types]\nOrdre = "Ware"': (2, 1, "Order"),
    '[parameters]\ncursr = "after"': (2, 1, "did you mean `cursor`?"),
    '[auth]\nkeys = "api_key"': (2, 1, "did you mean `key`?"),
    '[auth]\nkey = ["a", "b"]': (2, 1, "takes one argument"),
    '[env]\napi_keys = "KEY"': (2, 1, "did you mean `api_key`?"),
    '[methods."GET /order"]\nreturns = "binary"': (1, 2, "did you mean `GET /orders`?"),
    '[methods."GET /orders/{id}"]\npath = ["ids"]': (2, 9, "did you mean `id`?"),
    '[methods."GET /orders".arguments]\ncursr = "x"': (2, 1, "did you mean `cursor`?"),
    '[methods."POST /orders"]\nbody = "application/jsn"': (2, 1, "did you mean `application/json`?"),
    '[methods."GET /orders"]\nreturn = "binary"': (2, 1, "did you mean `returns`?"),
    '[methods."GET /orders"]\nreturns = "binry"': (2, 1, "did you mean `binary`?"),
    '[streams."GET /order"]\nend = "x"': (1, 2, "did you mean `GET /orders`?"),
    '[streams."GET /orders"]\nitem = "#/components/schemas/Nothing"': (2, 1, "Nothing"),
    '[waiters."GET /order/{id}"]\nfield = "status"\ndone = ["paid"]': (1, 2, "did you mean `GET /orders/{id}`?"),
    '[waiters."GET /orders/{id}"]\nfield = "state"\ndone = ["paid"]': (2, 1, "did you mean `status`?"),
    '[waiters."GET /orders/{id}"]\nfield = "status"\ndone = ["payd"]': (3, 9, "did you mean `paid`?"),
    '[waiters."DELETE /orders/{id}"]\nfield = "status"\ndone = ["paid"]': (1, 2, "does not return one object"),
    '[[pages]]\nkind = "cursor"\nparam = "cursr"\nnext = "next"': (1, 3, "did you mean `cursor`?"),
    '[[pages]]\nkind = "cursor"\nparam = "cursor"\nnext = "nxt"': (1, 3, "did you mean `next`?"),
    '[[pages]]\nkind = "cursor"\nparam = "cursor"\nnext = "next"\nitems = "order"': (1, 3, "did you mean `orders`?"),
    '[[pages]]\nkind = "page"\nparam = "max"\noperations = ["GET /order"]': (4, 15, "did you mean `GET /orders`?"),
    '[[pages]]\nkind = "page"\nparam = "max"\noperations = ["GET /products/{id}"]': (4, 15, "no parameter 'max'"),
    '[[pages]]\nkind = "page"': (2, 1, "lack param"),
    '[[pages]]\nkind = "pages"\nparam = "max"': (2, 1, "did you mean `page`?"),
    '[exports."types"]\nOrder = "#/components/schemas/Odrer"': (2, 1, "Odrer"),
    '[exports."types"]\nOrder = "GET /order response"': (2, 1, "GET /order"),
    '[mcp]\ninclude = ["order.*"]': (2, 12, "matches no method"),
    '[mcp.rename]\n"GET /order" = "orders"': (2, 1, "did you mean `GET /orders`?"),
    '[registry]\nhost = "host"\n[registry.paths]\n"GET /order" = "p"': (4, 1, "did you mean `GET /orders`?"),
    # keys and values
    'pakage = "x"': (1, 1, "did you mean `package`?"),
    'templates = "nowhere"': (1, 1, "no folder 'nowhere'"),
    'overlay = "overlays.yaml"': (1, 1, "no file 'overlays.yaml'"),
    'allow_external_refs = ["../comon"]': (1, 24, "no folder '../comon'"),
    'allow_external_refs = "yes"': (1, 1, "must be an array"),
    "budget = -1": (1, 1, "at least 0"),
    'compat = "stainles"': (1, 1, "did you mean `stainless`?"),
    '[environments]\nprod = "shop.test"': (2, 1, "base URL"),
    "[defaults]\ntimeout = 0": (2, 1, "positive number"),
    '[redact]\npatterns = ["a", "("]': (2, 18, "regular expression"),
    '[redact]\nheader = ["x"]': (2, 1, "did you mean `headers`?"),
    "[types]\nOrder = 5": (2, 1, "a string"),
    "[[types]]\nOrder = 'X'": (1, 3, "a table"),
    "types = [": (1, 10, "not valid TOML"),
    f"budget = {'9' * 5000}": (1, 5010, "not valid TOML"),
    "package = 2024-01-01": (1, 1, "a date or time"),
    'package = ""': (1, 1, "an import name"),
    'package = "shоp"': (1, 1, "an import name"),  # a Cyrillic letter on purpose
    'package = "json"': (1, 1, "did you mean `json_client`?"),
    'package = "httpx"': (1, 1, "hide the module 'httpx'"),
    '[operations]\n"GET /orders" = "orders.__init__"': (2, 1, "name of a method"),
    'attributes = ["tenant"]': (1, 1, "only with `compat`"),
    'module_client = ["base_url"]': (1, 1, "only with `compat`"),
    'compat = "stainless"\nmodule_client = ["base_url", "timout"]': (2, 30, "did you mean `timeout`?"),
    'compat = "stainless"\nmodule_client = ["environment"]': (2, 18, "no argument `environment`"),
    'base_url = "shop.test"': (1, 1, "a URL without a query"),
    'base_url = "https://shop.test/?a=b"': (1, 1, "a URL without a query"),
    '[waiters."GET /orders/{id}"]\nfield = "status"\ndone = []': (3, 1, "never end"),
    '[waiters."GET /orders/{id}"]\nfield = "status"\ndone = ["paid"]\nfailed = ["lost", "paid"]': (4, 19, "both"),
    '[redact]\npatterns = ["a*"]': (2, 13, "fits everywhere"),
    '[redact]\npatterns = ["x([a-z]+)*y"]': (2, 13, "take forever"),
    '[retries]\nidempotency_header = "Retry Key"': (2, 1, "name of a header"),
    '[environments]\n"" = "https://shop.test"': (2, 1, "needs a name"),
    '[defaults]\nheaders = {"X Y" = "1"}': (2, 12, "not the name of a header"),
    '[defaults.headers]\nX-Y = "a\\nb"': (2, 1, "no line breaks"),
    '[streams]\nswitch = "streem"': (2, 1, "no operation has a boolean 'streem'"),
    '[streams."GET /orders"]\nitem = "response"\nswitch = "streem"': (3, 1, "no boolean 'streem'"),
    '[exports."types"]\nOrder = "GET /orders items"': (2, 1, "the package has no 'GET /orders items'"),
    '[exports."types"]\nStream = "Streem"': (2, 1, "the package has no 'Streem'"),
    'compat = "stainless"\n[webhooks]\nresource = "beta..hooks"': (3, 1, "must be an import name"),
    'compat = "stainless"\n[webhooks]\nmethods = ["parse"]': (3, 12, "must be some of unwrap, unsafe_unwrap"),
    'compat = "stainless"\n[webhooks]\nmethods = [{name = "a", does = "b"}]': (3, 25, "not 'b'"),
    'compat = "stainless"\n[webhooks]\nmethods = ["get_signature"]': (3, 12, "needs webhooks.signature"),
    'compat = "stainless"\n[webhooks]\nmethods = ["unwrap", "unwrap"]': (3, 22, "has 'unwrap' twice"),
    'compat = "stainless"\n[webhooks]\nsignature = {signed = "{body}"}': (3, 1, "lacks header"),
    'compat = "stainless"\n[webhooks]\nsignature = {header = "X", signed = "{id}"}': (3, 28, "must have {body}"),
    'compat = "stainless"\n[webhooks]\nsignature = {header = "X", signed = "{id}{body}"}': (3, 28, "must have {id} if"),
    'compat = "stainless"\n[webhooks]\nsignature = {header = "X", signed = "{url}{body}"}': (3, 28, "has {url}"),
    'compat = "stainless"\n[webhooks]\nverifier = "standardwebhooks"\nsignature = {header = "X"}': (
        4,
        1,
        "verifies already",
    ),
    'compat = "stainless"\n[webhooks]\nmethods = ["get_signature"]\n'
    'signature = {header = "X", signed = "{id}{body}", id = "Y"}': (3, 12, "signs headers as well"),
    'compat = "stainless"\n[webhooks]\nevents = ["#/components/schemas/Nothing"]': (3, 11, "no schema"),
    'compat = "stainless"\n[webhooks]\nmethods = [{name = "unwrap", events = ["#/components/schemas/Ordr"]}]': (
        3,
        40,
        "did you mean `#/components/schemas/Order`?",
    ),
    'compat = "stainless"\n[webhooks]\nresource = "orders"\nmethods = [{name = "list", does = "unwrap"}]': (
        2,
        2,
        "already",
    ),
    'compat = "stainless"\n[webhooks]\nresource = "orders.list.hooks"': (2, 2, "client.orders has 'list' already"),
    'compat = "stainless"\n[webhooks]\nresource = "close"': (2, 2, "the client has 'close' already"),
    'compat = "stainless"\n[[webhooks]]\n[[webhooks]]\nsecret = "b"': (3, 3, "reads webhooks already"),
    '[methods."GET /orders"]\nreturns = "stream"': (2, 1, "GET /orders has no stream"),
    'server_arguments = {tenant = "tenant"}': (1, 1, "only with `compat`"),
    'compat = "stainless"\n[server_arguments]\nregion = "region"': (3, 1, "is not one of `attributes`"),
    'compat = "stainless"\nattributes = ["region"]\n[server_arguments]\nregion = "region"': (4, 1, "no base URL has"),
    '[exports."../types"]\nOrder = "#/components/schemas/Order"': (1, 2, "dotted path"),
}


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """The folder of an API whose names are locked."""
    folder = tmp_path / "specs" / "shop"
    folder.mkdir(parents=True)
    (folder / "openapi.yaml").write_text(DESCRIPTION)
    (folder / "names.lock").write_text(LOCK)
    return folder


@pytest.mark.parametrize("text", WRONG)
def test_what_is_wrong_is_an_error_at_its_place(shop: Path, text: str) -> None:
    line, column, said = WRONG[text]
    (shop / "client.toml").write_text(text + "\n")
    root = shop.parents[1]
    with pytest.raises(Refused) as refused:
        regenerate_all(root)
    lines = [as_text(finding).replace(f"{shop}/", "") for finding in refused.value.findings]
    assert any(each.startswith(f"client.toml:{line}:{column} error ") and said in each for each in lines), lines
    assert (shop / "names.lock").read_text() == LOCK
    assert not (root / "generated").exists()


def test_bytes_that_are_no_text_have_a_place(shop: Path) -> None:
    (shop / "client.toml").write_bytes(b'client = "Shop"\npackage = "sh\xf6p"\n')
    with pytest.raises(Refused, match="not UTF-8") as refused:
        regenerate_all(shop.parents[1])
    assert f"{shop}/client.toml:2:14 error " in as_text(refused.value.finding)


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("{", 1, "Invalid statement"),
        ('[operations]\n"GET /orders" = 5\n', 2, "must be a string"),
        ('[operations]\n"GET /orders" = "orders.1st"\n', 2, "Python identifier, not 'orders.1st'"),
        ('[members]\n"GET /orders!query max" = "class"\n', 2, "Python identifier, not 'class'"),
        ('[operations]\n"GET /orders" = "a.b"\n"POST /orders" = "a.b"\n', 3, "is the name of GET /orders too"),
        ('[clases]\n"#/components/schemas/Order" = "Order"\n', 1, "did you mean `classes`?"),
        ("[members]\nx = 1\n<<<<<<< HEAD\n", 3, "Invalid statement"),
        (f"x = {'9' * 5000}\n", 1, "4300 digits"),
    ],
)
def test_what_is_wrong_in_a_lock_is_an_error_at_its_place(shop: Path, text: str, line: int, said: str) -> None:
    (shop / "names.lock").write_text(text)
    with pytest.raises(Refused) as refused:
        regenerate_all(shop.parents[1])
    shown = as_text(refused.value.finding)
    assert f"names.lock:{line}:" in shown and "error bad-lock" in shown and said in shown
    assert (shop / "names.lock").read_text() == text


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        ('[members]\n"{}!id" = "status"', "'status' is the name of #/components/schemas/Order!status"),
        ('[members]\n"{}!id" = "self"', "no attribute can be called 'self'"),
        ('[members]\n"{}!id" = "__init__"', "no attribute can be called '__init__'"),
        ('[classes]\n"{}" = "list"', "no class can be called 'list'"),
        ('[operations]\n"GET /orders" = "close"', "every client has an attribute 'close'"),
        ('[operations]\n"GET /orders" = "orders._sender"', "names that begin with `_` are private"),
        ('[members]\n"GET /orders!query max" = "cursor"', "'cursor' is the name of GET /orders!query cursor"),
        ('[members]\n"GET /orders!query max" = "timeout"', "GET /orders cannot have an argument 'timeout'"),
    ],
)
def test_a_locked_name_that_cannot_be_had_is_an_error_at_its_place(shop: Path, entry: str, said: str) -> None:
    text = entry.format("#/components/schemas/Order") + "\n"
    (shop / "names.lock").write_text(text)
    with pytest.raises(Refused) as refused:
        regenerate_all(shop.parents[1])
    shown = as_text(refused.value.finding)
    assert "names.lock:2:1 error unfit-lock" in shown and said in shown
    assert (shop / "names.lock").read_text() == text
    assert not (shop.parents[1] / "generated").exists()


def test_a_name_that_the_default_rules_gave_stays_where_a_better_one_for_it_appears(shop: Path) -> None:
    """`Id` alone is `id`; a property `id` that comes later gets another name."""
    name = '"#/components/schemas/Order!Id" = "id"\n'
    (shop / "openapi.yaml").write_text(DESCRIPTION.replace("{id:", "{Id: {type: string}, id:", 1))
    (shop / "names.lock").write_text(f"[members]\n{name}")
    regenerate_all(shop.parents[1])
    assert name in (shop / "names.lock").read_text()


def test_a_lock_may_begin_with_a_byte_order_mark(shop: Path) -> None:
    (shop / "names.lock").write_bytes(b"\xef\xbb\xbf" + LOCK.encode())
    regenerate_all(shop.parents[1])
    assert '"GET /orders" = "orders.list"' in (shop / "names.lock").read_text()


@pytest.mark.parametrize(
    ("text", "place", "said"),
    [
        ("", "1:1", "the file is empty"),
        ("overlay: 9.0\ninfo: {}\nactions: []\n", "1:1", "must have `overlay: 1.0.0`"),
        ("overlay: 1.0.0\nactions: []\nactions: []\n", "3:1", "duplicate key 'actions'"),
        ("overlay: 1.0.0\nactions:\n  - {target: $.info, remove: 'yes'}\n", "3:30", "true or false"),
        ("overlay: 1.0.0\nactions:\n  - {target: $.info, description: x}\n", "3:5", "`update`, or `remove: true`"),
        ("overlay: 1.0.0\nactions:\n  - {target: $.info.title, update: {x: 1}}\n", "3:36", "is not an object"),
    ],
)
def test_what_is_wrong_in_an_overlay_is_an_error_at_its_place(shop: Path, text: str, place: str, said: str) -> None:
    (shop / "overlay.yaml").write_text(text)
    with pytest.raises(Refused) as refused:
        regenerate_all(shop.parents[1])
    assert f"overlay.yaml:{place} error " in as_text(refused.value.finding)
    assert said in refused.value.finding.message


@pytest.mark.parametrize(
    ("text", "place", "said"),
    [
        (b"lnt = 1\n", "1:1", "did you mean 'lint'?"),
        (b"[diff.levels]\nrequest-body-type-chnged = 'info'\n", "2:1", "did you mean"),
        (b"x = " + b"9" * 5000, "1:5005", "4300 digits"),
        (b"[diff] # \xe9\n", "1:10", "not valid UTF-8"),
    ],
)
def test_what_is_wrong_in_specloom_toml_is_an_error_of_lint(shop: Path, text: bytes, place: str, said: str) -> None:
    root = shop.parents[1]
    (root / "specloom.toml").write_bytes(text)
    refused = lint_all(root, [], jobs=1).refused
    assert [each for each in map(as_text, refused) if f"specloom.toml:{place} error " in each and said in each], refused


DOCUMENT = document.load_source(source.parse(DESCRIPTION.encode(), "openapi.yaml"))


KEY = st.sampled_from(sorted({*from_toml.KEYS, "GET /orders", "Order", "cursor", "kind", "field", "done", "x"}))
SCALAR = st.one_of(
    st.text(max_size=8),
    st.integers(-2, 2),
    st.booleans(),
    st.sampled_from(["GET /orders", "orders.list", "cursor", "page", "class", "#/components/schemas/Order", "nan"]),
)
VALUE = st.recursive(
    SCALAR, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEY, inner, max_size=3), max_leaves=8
)


def toml(value: object) -> str:
    """A value as TOML, tables inline."""
    match value:
        case bool():
            return str(value).lower()
        case dict():
            return "{" + ", ".join(f"{toml(key)} = {toml(item)}" for key, item in value.items()) + "}"
        case list():
            return "[" + ", ".join(map(toml, value)) + "]"
        case str():
            escaped = "".join(c if c.isprintable() and c not in '"\\' else f"\\U{ord(c):08x}" for c in value)
            return f'"{escaped}"'
        case _:
            return str(value)


@given(st.dictionaries(KEY, VALUE, max_size=4))
def test_any_settings_are_followed_or_refused_with_a_place(table: dict[str, object]) -> None:
    text = "".join(f"{toml(key)} = {toml(value)}\n" for key, value in table.items())
    tomllib.loads(text)
    try:
        chosen = settings.parse(text, "shop", "client.toml")
        pipeline.build_client(DOCUMENT, chosen, Lock())
    except Refused as refused:
        for finding in refused.findings:
            assert finding.place is not None
            assert finding.place.line is not None
            assert finding.severity == "error"
