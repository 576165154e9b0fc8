"""A `stainless.yml`, an `api.md` and a configuration of openapi-python-client as sources of `--like`. Not an SDK's code."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.sdk.small import describe, operation

from specloom import document
from specloom.findings import Refused
from specloom.sdk.stainless_keys import RULES, fate
from specloom.sdk.transforms import overlay_actions
from specloom.verbs.like import move

HERE = Path(__file__).parent
CONFIGURATION = HERE / "acme.stainless.yml"
DESCRIPTION = HERE / "acme.yaml"
PAGE = Path(__file__).parents[2] / "docs" / "migrate-stainless.md"


def test_the_items_of_a_list_are_handled_as_its_key(tmp_path: Path) -> None:
    report = move(tmp_path, "acme", str(DESCRIPTION), [CONFIGURATION]).report
    assert not [row.name for row in report.rows if "positional_params" in row.name]
    assert fate(("settings", "unwrap_response_fields", "*")).fate == "honoured"
    assert fate(("targets", "python", "keep_files", "*")).fate == "not yet"


def test_an_api_md_never_wins_over_code(tmp_path: Path) -> None:
    sdk = HERE / "acme-1.2.0"
    made: list[str] = []
    for number, sources in enumerate(([sdk], [sdk / "api.md", sdk])):
        move(tmp_path / str(number), "acme", str(DESCRIPTION), sources)
        written = (tmp_path / str(number) / "specs" / "acme" / "client.toml").read_text(encoding="utf-8")
        made.append("\n".join(line for line in written.splitlines() if not line.startswith("#")))
    assert made[0] == made[1]


def test_transforms_of_which_none_applies_leave_no_overlay(tmp_path: Path) -> None:
    configuration = tmp_path / "stainless.yml"
    configuration.write_text(
        "resources: {}\nopenapi:\n  transforms:\n    - {command: merge, args: {target: $.paths.x, value: {summary: s}}}\n",
        encoding="utf-8",
    )
    report = move(tmp_path / "project", "acme", str(DESCRIPTION), [configuration]).report
    assert ("key", "openapi.transforms: $.paths.x") in {(row.subject, row.name) for row in report.rows}
    assert not (tmp_path / "project" / "specs" / "acme" / "overlay.yaml").exists()


def test_a_configuration_becomes_settings(tmp_path: Path) -> None:
    moved = move(tmp_path, "acme", str(DESCRIPTION), [CONFIGURATION])
    folder = tmp_path / "specs" / "acme"
    found = tomllib.loads((folder / "client.toml").read_text(encoding="utf-8"))
    assert (found["package"], found["client"]) == ("acme_sdk", "AcmeCorp")
    assert found["env"] == {"api_key": "ACME_TOKEN", "tenant": "ACME_TENANT"}
    assert found["headers"] == {"tenant": "Acme-Tenant"}
    assert found["defaults"]["arguments"] == {"tenant": "main"}
    assert found["retries"] == {"idempotency_header": "Idempotency-Key", "initial_delay": 1.0}
    assert found["streams"] == {"end": "[DONE]", "error": "error"}
    assert found["operations"]["POST /chat/completions"] == "chat.completions.create"
    assert found["operations"]["GET /extra"] is False
    assert found["pages"] == [
        {"kind": "cursor", "param": "cursor", "items": "data", "next": "next_cursor", "operations": ["GET /things"]}
    ]
    lock = tomllib.loads((folder / "names.lock").read_text(encoding="utf-8"))
    assert lock["classes"]["#/components/schemas/ThingObject"] == "Thing"
    described = document.load(folder / "openapi.yaml", overlay=folder / "overlay.yaml")
    schemas = described.data["components"]["schemas"]
    assert schemas["Nut"]["description"] == "A nut."
    assert "modelName" not in schemas["ThingObject"]["properties"]
    names = {(row.subject, row.name) for row in moved.report.rows}
    assert {
        ("method", "things.melt"),
        ("type", "Ghost"),
        ("key", "openapi.transforms.3"),
        ("key", "openapi.transforms: $.components.schemas.Bolt.description"),
        ("key", "wild.key"),
    } <= names


def test_every_key_has_a_fate_and_the_page_lists_them_all() -> None:
    page = PAGE.read_text(encoding="utf-8")
    missing = [rule.pattern for rule in RULES if f"| `{rule.pattern}` | {rule.fate} | {rule.meaning} |" not in page]
    assert not missing


@given(st.lists(st.text(min_size=1, max_size=8), max_size=6))
def test_any_key_at_all_has_a_fate(path: list[str]) -> None:
    assert fate(tuple(path)) in RULES


@pytest.mark.parametrize(
    ("transform", "actions"),
    [
        (
            {"command": "remove", "args": {"target": ["$.a", "$.b"], "keys": ["x", "it's"]}},
            [
                {"target": "$.a['x']", "remove": True},
                {"target": "$.a['it\\'s']", "remove": True},
                {"target": "$.b['x']", "remove": True},
                {"target": "$.b['it\\'s']", "remove": True},
            ],
        ),
        ({"command": "remove", "args": {"target": "$.a"}}, [{"target": "$.a", "remove": True}]),
        (
            {"command": "update", "args": {"target": "$.a.b", "value": 1}},
            [{"target": "$.a.b", "remove": True}, {"target": "$.a", "update": {"b": 1}}],
        ),
        (
            {"command": "merge", "reason": "why\nnot", "args": {"target": "$.a.x-b", "value": {"c": 1}}},
            [{"target": "$.a['x-b']", "description": "why not", "update": {"c": 1}}],
        ),
        ({"command": "dance", "args": {"target": "$"}}, []),
        ("nonsense", []),
    ],
)
def test_transforms_become_actions_of_an_overlay(transform: object, actions: list[object]) -> None:
    assert overlay_actions({"openapi": {"transforms": [transform]}})[0] == actions


def test_an_api_md_alone_gives_the_methods(tmp_path: Path) -> None:
    move(tmp_path, "acme", str(DESCRIPTION), [HERE / "acme-1.2.0" / "api.md"])
    folder = tmp_path / "specs" / "acme"
    found = tomllib.loads((folder / "client.toml").read_text(encoding="utf-8"))
    lock = tomllib.loads((folder / "names.lock").read_text(encoding="utf-8"))
    assert (found["package"], found["operations"]["GET /things"]) == ("acme", "things.list")
    assert lock["classes"]["#/components/schemas/ThingObject"] == "Thing"
    assert lock["members"]["GET /stores/{storeId}/things/{thingId}!path storeId"] == "store_id"
    assert found["methods"]["GET /stores/{storeId}/things/{thingId}"] == {
        "path": ["thingId", "storeId"],
        "keyword": ["storeId"],
    }


def test_two_sources_say_more_than_one(tmp_path: Path) -> None:
    move(tmp_path, "acme", str(DESCRIPTION), [HERE / "acme-1.2.0" / "api.md", CONFIGURATION])
    found = tomllib.loads((tmp_path / "specs" / "acme" / "client.toml").read_text(encoding="utf-8"))
    assert (found["package"], found["env"]["api_key"]) == ("acme", "ACME_TOKEN")


def test_the_configuration_of_openapi_python_client(tmp_path: Path) -> None:
    config = tmp_path / "config.yml"
    config.write_text(
        "package_name_override: shop_api\nfield_prefix: attr_\nhttp_timeout: 5\nmore: 1\n"
        "class_overrides:\n  ThingObject: {class_name: Thing, module_name: things}\n  Nobody: {class_name: X}\n",
        encoding="utf-8",
    )
    moved = move(tmp_path / "project", "acme", str(DESCRIPTION), [config])
    folder = tmp_path / "project" / "specs" / "acme"
    lock = tomllib.loads((folder / "names.lock").read_text(encoding="utf-8"))
    assert tomllib.loads((folder / "client.toml").read_text(encoding="utf-8"))["package"] == "shop_api"
    assert lock["classes"]["#/components/schemas/ThingObject"] == "Thing"
    assert {row.name for row in moved.report.rows} == {
        "http_timeout",
        "more",
        "Nobody",
        "class_overrides.ThingObject.module_name",
    }


@pytest.mark.parametrize("text", ["a: 1\n", "# Nothing\n"])
def test_what_is_no_configuration_is_refused(text: str, tmp_path: Path) -> None:
    for name in ("config.yml", "api.md"):
        (tmp_path / name).write_text(text, encoding="utf-8")
        with pytest.raises(Refused) as refused:
            move(tmp_path / "project", "acme", str(DESCRIPTION), [tmp_path / name])
        assert refused.value.finding.code in ("unreadable-sdk", "not-a-mapping")
        assert not (tmp_path / "project" / "specs").exists()


PAGED = """
client_settings: {opts: {api_key: {type: string, read_env: KEY}, region: {type: string, read_env: REGION}}}
query_settings: {nested_format: dots}
settings: {unwrap_response_fields: [data]}
resources:
  dogs:
    methods:
      list: get /dogs
      all: {endpoint: get /all, unwrap_response_fields: []}
      get: get /dog
      create_many: {endpoint: post /dogs, body_param_name: dogs}
pagination:
  - name: after
    type: cursor_id
    request: {after: {type: string, x-stainless-pagination-property: {purpose: next_cursor_id}}}
    response:
      items:
        type: array
        items: {type: object, properties: {key: {type: string, x-stainless-pagination-property: {purpose: cursor_item_id}}}}
        x-stainless-pagination-property: {purpose: items}
      more: {type: boolean, x-stainless-pagination-property: {purpose: has_next_page}}
  - {name: whole, type: fake_page, response: {data: {type: array, items: {type: object}}}}
"""


def test_pages_unwrapping_and_whole_bodies_of_a_configuration(tmp_path: Path) -> None:
    dogs = {"type": "array", "items": {"type": "object", "properties": {"key": {"type": "string"}}}}
    after = {"name": "after", "in": "query", "schema": {"type": "string"}}
    paged = {"type": "object", "properties": {"items": dogs, "more": {"type": "boolean"}}}
    data = {"type": "object", "properties": {"data": dogs}}
    one = {"type": "object", "properties": {"data": {"type": "object", "properties": {"key": {"type": "string"}}}}}
    paths = {
        "/dogs": {"get": operation(parameters=[after], response=paged), "post": operation(body=dogs)},
        "/all": {"get": operation(response=data)},
        "/dog": {"get": operation(response=one)},
    }
    configuration = tmp_path / "stainless.yml"
    configuration.write_text(PAGED, encoding="utf-8")
    move(tmp_path, "kennel", str(describe(tmp_path, paths)), [configuration])
    found = tomllib.loads((tmp_path / "specs" / "kennel" / "client.toml").read_text(encoding="utf-8"))
    assert found["pages"] == [
        {
            "kind": "cursor",
            "param": "after",
            "items": "items",
            "next": "items.-1.key",
            "more": "more",
            "operations": ["GET /dogs"],
        },
        {"kind": "single", "items": "data", "operations": ["GET /all"]},
    ]
    assert found["methods"] == {"GET /dog": {"unwrap": "data"}, "POST /dogs": {"arguments": {"body": "dogs"}}}
    assert (found["query"], found["attributes"]) == ({"arrays": "comma", "objects": "dots"}, ["api_key", "region"])


def test_retries_of_a_configuration(tmp_path: Path) -> None:
    configuration = tmp_path / "stainless.yml"
    configuration.write_text(
        """
organization: {name: kennel}
client_settings:
  default_retries: {max_retries: 3, initial_delay_seconds: 1, max_delay_seconds: 15.5}
  idempotency: {header: Once}
  opts: {kennel_id: {type: string, send_as_path_param: kennelId}}
""",
        encoding="utf-8",
    )
    kennel = {"name": "kennelId", "in": "path", "required": True, "schema": {"type": "string"}}
    description = describe(tmp_path, {"/kennels/{kennelId}": {"get": operation(parameters=[kennel])}})
    move(tmp_path, "kennel", str(description), [configuration])
    found = tomllib.loads((tmp_path / "specs" / "kennel" / "client.toml").read_text(encoding="utf-8"))
    assert found["retries"] == {"idempotency_header": "Once", "initial_delay": 1.0, "max_delay": 15.5}
    assert found["defaults"] == {"max_retries": 3}
    assert found["path_arguments"] == {"kennel_id": "kennelId"} and found["required"] == ["kennel_id"]


def test_arguments_that_a_configuration_sends(tmp_path: Path) -> None:
    configuration = tmp_path / "stainless.yml"
    configuration.write_text(
        """
organization: {name: kennel}
client_settings:
  opts:
    region: {type: string, nullable: true, send_as_query_param: Region, send_as_body_param: region}
    owner: {type: string, send_as_body_param: ownerId}
    flock: {type: string, nullable: true, send_as_query_param: flock}
""",
        encoding="utf-8",
    )
    region = {"name": "Region", "in": "query", "schema": {"type": "string"}}
    dog = {"type": "object", "properties": {"region": {"type": "string"}, "ownerId": {"type": "string"}}}
    paths = {"/dogs": {"get": operation(parameters=[region]), "post": operation(body=dog)}}
    report = move(tmp_path, "kennel", str(describe(tmp_path, paths)), [configuration]).report
    found = tomllib.loads((tmp_path / "specs" / "kennel" / "client.toml").read_text(encoding="utf-8"))
    assert found["query_arguments"] == {"region": "Region"}
    assert found["body_arguments"] == {"region": "region", "owner": "ownerId"}
    assert (found["attributes"], found["required"]) == (["flock"], ["owner"])
    [gap] = [each for each in report.rows if each.subject == "constructor"]
    assert (gap.name, gap.change) == ("flock", 'describe flock, then [query_arguments] flock = "flock"')
    assert gap.line.endswith("stainless.yml:7")


def test_forms_and_streams_of_a_configuration(tmp_path: Path) -> None:
    configuration = tmp_path / "stainless.yml"
    configuration.write_text(
        """
organization: {name: kennel}
query_settings: {array_format: indices, nested_format: dots}
multipart_settings: {nested_format: dots}
streaming:
  on_event:
    - {data_starts_with: "[DONE]", handle: done}
    - {kind: fallthrough, error_property: fault}
""",
        encoding="utf-8",
    )
    move(tmp_path, "kennel", str(describe(tmp_path, {"/dogs": {"get": operation()}})), [configuration])
    found = tomllib.loads((tmp_path / "specs" / "kennel" / "client.toml").read_text(encoding="utf-8"))
    assert found["query"] == {"arrays": "indices", "objects": "dots"}
    assert found["multipart"] == {"arrays": "brackets", "objects": "dots"}
    assert found["streams"] == {"end": "[DONE]", "error": "fault"}


ODD = """
organization: {name: kennel}
client_settings: {opts: {count: {type: integer, nullable: true}}}
streaming:
  on_event:
    - {data_starts_with: "[DONE]", handle: done}
    - {data_starts_with: "{\\"error\\"", handle: error}
    - {event_type: end, handle: done}
    - {event_type: null, handle: yield}
pagination:
  - {name: by_header, type: cursor_header}
  - {name: by_page, type: page_number, request: {page: {type: integer}}, response: {dogs: {type: array}}}
resources:
  hooks: {methods: {unwrap: {type: webhook_unwrap}}}
"""


def test_values_that_a_package_cannot_follow_are_reported(tmp_path: Path) -> None:
    configuration = tmp_path / "stainless.yml"
    configuration.write_text(ODD, encoding="utf-8")
    description = describe(tmp_path, {"/dogs": {"get": operation()}})
    rows = move(tmp_path, "kennel", str(description), [configuration]).report.rows
    assert {(row.subject, row.name, row.line.rpartition(":")[2]) for row in rows} == {
        ("constructor", "count", "3"),
        ("key", "streaming.on_event.1", "7"),
        ("key", "streaming.on_event.2", "8"),
        ("paging", "by_header", "11"),
        ("paging", "by_page", "12"),
        ("method", "hooks.unwrap", "14"),
    }
