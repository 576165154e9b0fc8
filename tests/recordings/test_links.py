"""A registry record that no longer fits the description it points to is found; hosts of nobody are let be."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import attrs
import pytest

from specloom import ir
from specloom.conformance.api import ApiUnderTest
from specloom.conformance.http.messages import HttpRequest, whole
from specloom.conformance.recordings.print import write_recording
from specloom.conformance.recordings.recording import Recording
from specloom.conformance.registry.record_schemas import BadRecord, record_schemas
from specloom.conformance.registry.registry_links import check_links
from specloom.settings.registry import RegistryRule

RULE = RegistryRule(
    {
        "host": "config.endpoint.host",
        "scheme": "config.endpoint.scheme",
        "port": "config.endpoint.port",
        "base_path": "config.endpoint.base_path",
        "header": "config.auth.header",
        "prefix": "config.auth.prefix",
    },
    {"POST /pets": "config.paths.create"},
)


@pytest.fixture
def linked(pets: ApiUnderTest) -> ApiUnderTest:
    return attrs.evolve(pets, settings=attrs.evolve(pets.settings, registry=RULE))


def record(**changes: Any) -> dict[str, Any]:
    endpoint = {"scheme": "https", "host": "pets.example.com", "port": 443, "base_path": "/v1"}
    config = {
        "provider": "Pets Inc.",
        "endpoint": {**endpoint, **changes.pop("endpoint", {})},
        "paths": {"create": "/pets"},
        "auth": {"header": "X-Pet-Pass"},
        **changes,
    }
    return {"name": "a", "config": config}


def checked(body: Any, api: ApiUnderTest, folder: Path) -> list[tuple[bool, list[str], str | None]]:
    response = whole(200, (("content-type", "application/json"),), json.dumps(body).encode())
    file = folder / "registry" / "one.http"
    write_recording(Recording(HttpRequest("GET", "https://registry.example.com/models"), response), file)
    verdicts = check_links([api], [file], folder)
    return [(v.ok, [str(each) for each in v.differences], v.skipped) for v in verdicts]


def test_a_record_that_fits(linked: ApiUnderTest, tmp_path: Path) -> None:
    assert checked({"models": [record(), record()]}, linked, tmp_path) == [(True, [], None)] * 2
    assert checked(record(endpoint={"base_path": "/v1/"}), linked, tmp_path) == [(True, [], None)]


@pytest.mark.parametrize(
    ("changes", "complaint"),
    [
        ({"endpoint": {"host": "api.pets.example.org"}}, "server /config/endpoint/host: expected"),
        ({"endpoint": {"port": 8443}}, 'got "https://pets.example.com:8443/v1"'),
        ({"endpoint": {"base_path": "/v2"}}, 'got "https://pets.example.com/v2"'),
        ({"endpoint": {"scheme": "http", "port": 80}}, 'got "http://pets.example.com/v1"'),
        ({"paths": {"create": "/animals"}}, 'path /config/paths/create: expected "/pets", got "/animals"'),
        (
            {"auth": {"header": "Authorization", "prefix": "Bearer"}},
            'expected "x-pet-pass", got "authorization bearer"',
        ),
    ],
)
def test_a_record_that_no_longer_fits(
    linked: ApiUnderTest, tmp_path: Path, changes: dict[str, Any], complaint: str
) -> None:
    ((ok, said, _),) = checked(record(**changes), linked, tmp_path)
    assert not ok
    assert len(said) == 1
    assert complaint in said[0]


def test_a_moved_server_is_found(linked: ApiUnderTest, tmp_path: Path) -> None:
    moved = attrs.evolve(linked, client=linked.client._replace(servers=(ir.Server("https://pets.example.dev/v1"),)))
    ((ok, said, _),) = checked(record(), moved, tmp_path)
    assert not ok
    assert said == [
        'server /config/endpoint/host: expected "https://pets.example.dev/v1", got "https://pets.example.com/v1"'
    ]


def test_an_operation_that_is_gone_is_found(linked: ApiUnderTest, tmp_path: Path) -> None:
    left = {key: each for key, each in linked.client.operations.items() if key != "POST /pets"}
    ((ok, said, _),) = checked(record(), attrs.evolve(linked, client=linked.client._replace(operations=left)), tmp_path)
    assert (ok, said) == (False, ['path /config/paths/create: expected nothing, got "POST /pets"'])


def test_a_host_of_nobody_is_skipped(linked: ApiUnderTest, tmp_path: Path) -> None:
    stranger = record(endpoint={"host": "api.elsewhere.com"}, provider="Else")
    assert checked(stranger, linked, tmp_path) == [
        (True, [], "no description in specs/ has the host api.elsewhere.com")
    ]


def test_bodies_without_records_and_broken_files(linked: ApiUnderTest, tmp_path: Path) -> None:
    assert checked([1, {"config": {"endpoint": {"host": 5}}}], linked, tmp_path) == []
    (tmp_path / "bad.http").write_text("")
    assert check_links([linked], [tmp_path / "bad.http"], tmp_path) == []


def test_schemas_of_a_record(tmp_path: Path) -> None:
    model = {"name": "gpt", "request_schema": {"type": "object"}, "response_schema": {"type": 5}}
    file = tmp_path / "model.json"
    file.write_text(json.dumps({"items": [model, {"request_schema": {}}]}))
    first, second = record_schemas(file)
    assert (first.name, first.pointer, first.schema, first.fault) == (
        "gpt request_schema",
        "/items/0/request_schema",
        {"type": "object"},
        "",
    )
    assert "$.type" in second.fault
    response = whole(200, (("content-type", "application/json"),), json.dumps(model).encode())
    write_recording(Recording(HttpRequest("GET", "/x"), response), tmp_path / "model.http")
    assert [each.name for each in record_schemas(tmp_path / "model.http")] == [first.name, second.name]


@pytest.mark.parametrize("text", ["{}", "nothing", '{"request_schema": {}}', '{"request_schema": "x"}'])
def test_a_record_without_schemas(tmp_path: Path, text: str) -> None:
    (tmp_path / "x.json").write_text(text)
    with pytest.raises(BadRecord):
        record_schemas(tmp_path / "x.json")
    with pytest.raises(BadRecord, match="No such file"):
        record_schemas(tmp_path / "absent.json")
