"""A client made from a registry's record calls the server, the path and with the key that the record names."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from tests.plan.rich import AT, client, operation
from tests.support.loopback import Loopback, serving

from specloom import ir
from specloom.plan import PackageSettings, RegistryPaths, plan
from specloom.render import render

NAME = "registered_client"
PLACES = {
    "model": "name",
    "scheme": "at.scheme",
    "host": "at.host",
    "port": "at.port",
    "base_path": "at.path",
    "header": "auth.header",
    "prefix": "auth.prefix",
    "space": "auth.space",
    "keys": "keys",
}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    described = client(operation("GET", "/ping", "calls.ping"), auths=(ir.Auth("key", "bearer", AT, name="api_key"),))
    registry = RegistryPaths(PLACES, {"GET /ping": "paths.ping"})
    folder = tmp_path_factory.mktemp("registry")
    for path, text in render(plan(described, PackageSettings(NAME, "Registered", registry=registry))).items():
        target = folder / NAME / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    sys.path.insert(0, str(folder))
    yield importlib.import_module(NAME)
    sys.path.remove(str(folder))


@pytest.fixture
def server() -> Iterator[Loopback]:
    with serving() as running:
        running.answer("pong")
        yield running


def record(server: Loopback, **more: Any) -> dict[str, Any]:
    port = int(server.url.rpartition(":")[2])
    at = {"scheme": "http", "host": "127.0.0.1", "port": port, "path": "/v2"}
    return {"name": "m", "at": at, "paths": {"ping": "/pong"}, "keys": ["k1", "k2"]} | more


@pytest.mark.parametrize(
    ("auth", "header", "value"),
    [
        ({}, "authorization", "Bearer k1"),
        ({"header": "X-Key", "prefix": ""}, "x-key", "k1"),
        ({"header": "X-Key", "prefix": "Key", "space": True}, "x-key", "Key k1"),
        ({"prefix": "Key:", "space": False}, "authorization", "Key:k1"),
    ],
)
def test_all_that_a_record_names_is_used(
    package: Any, server: Loopback, auth: dict[str, object], header: str, value: str
) -> None:
    generated = package.Registered.from_registry(record(server, auth=auth))
    assert generated.calls.ping() == "pong"
    assert server.last.target == "/v2/pong"
    assert server.last.headers[header] == value
    assert generated.with_options(max_retries=0).model == "m"


def test_what_a_record_does_not_name_stays_the_clients(package: Any, server: Loopback, monkeypatch: Any) -> None:
    monkeypatch.setenv("REGISTERED_API_KEY", "own")
    generated = package.Registered.from_registry(record(server, paths=None, keys=None, name=None))
    generated.calls.ping()
    assert server.last.target == "/v2/ping"
    assert server.last.headers["authorization"] == "Bearer own"
    assert generated.model is None


def test_a_record_of_another_package_will_do(package: Any, server: Loopback) -> None:
    held = record(server)
    like = SimpleNamespace(**held | {"at": SimpleNamespace(**held["at"])})
    package.Registered.from_registry(like).calls.ping()
    assert server.last.target == "/v2/pong"


def test_a_record_without_a_host_is_refused(package: Any) -> None:
    with pytest.raises(package.APIError, match=r"at\.host is not there"):
        package.Registered.from_registry({"name": "m"})


def test_no_key_is_shown(package: Any, server: Loopback) -> None:
    assert "k1" not in repr(package.Registered.from_registry(record(server)))


def test_the_package_is_elsewhere(package: Any) -> None:
    assert not Path(package.__file__).is_relative_to(Path(__file__).parent)
