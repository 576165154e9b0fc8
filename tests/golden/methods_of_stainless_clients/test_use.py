"""A client with methods of its own can be constructed, and arguments have the names that `client.toml` gives them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import httpx
import pytest
from tests.golden.conftest import Golden


def test_arguments_go_where_their_names_say(golden: Golden) -> None:
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json={"ok": True}) if request.method == "GET" else httpx.Response(204)

    client = golden.package.Golden(transport=httpx.MockTransport(answer))
    assert client.ping().ok is True
    assert client.with_raw_response.ping().parse().ok is True
    assert client.with_raw_response.dogs.create_many(dogs=[]).status_code == 204
    assert not hasattr(client.with_raw_response, "base_url")
    del seen[:-1]
    client.dogs.rename("d1", id="d2", name="Rex", old_name="Max", options={"loud": True}, extra_headers={"x-a": "1"})
    client.dogs.create_many([{"name": "Rex"}])
    *_, renamed, created = seen
    assert (renamed.url.path, dict(renamed.url.params)) == ("/dogs/d1", {"name": "Max"})
    assert json.loads(renamed.content) == {"id": "d2", "name": "Rex", "options": {"loud": True}}
    assert renamed.headers["x-a"] == "1"
    assert json.loads(created.content) == [{"name": "Rex"}]


def test_an_idempotency_key_that_the_api_describes_is_an_argument(golden: Golden) -> None:
    seen: list[httpx.Request] = []
    client = golden.package.Golden(transport=answering(httpx.Response(204), seen))
    client.barks.create(idempotency_key="in the body", loud=True, timeout=5, extra_headers={"x-a": "1"})
    client.barks.repeat(idempotency_key="in a header")
    created, repeated = seen
    assert json.loads(created.content) == {"idempotency_key": "in the body", "loud": True}
    assert "idempotency-key" not in created.headers and created.headers["x-a"] == "1"
    assert repeated.headers["idempotency-key"] == "in a header"


def answering(response: httpx.Response, seen: list[httpx.Request]) -> httpx.MockTransport:
    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return response

    return httpx.MockTransport(answer)


def test_a_method_may_return_one_property_of_the_response(golden: Golden) -> None:
    response = httpx.Response(200, json={"success": True, "result": [{"name": "Rex", "age": 3}]})
    client = golden.package.Golden(transport=answering(response, []), strict=True)
    (dog,) = client.dogs.list()
    assert (type(dog).__name__, dog.name) == ("DogListResponseResult", "Rex")
    assert client.dogs.with_raw_response.list().parse() == [dog]


def test_a_client_keeps_what_it_does_not_send_and_needs_no_credential(
    golden: Golden, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KENNEL", "k1")
    seen: list[httpx.Request] = []
    transport = answering(httpx.Response(200, json={}), seen)
    assert golden.package.Golden(transport=transport).kennel == "k1"
    client = golden.package.Golden(kennel="k2", transport=transport)
    client.ping()
    client.with_options(token="secret").ping()
    assert client.kennel == "k2"
    assert [request.headers.get("authorization") for request in seen] == [None, "Bearer secret"]


def test_httpx_is_imported_on_first_use(golden: Golden) -> None:
    name = golden.package.__name__
    code = f"""
import sys
import {name} as package
package.Golden(token="t")
assert "httpx" not in sys.modules
assert package.DEFAULT_TIMEOUT.read == 90.0
assert "httpx" in sys.modules
"""
    folder = Path(golden.package.__file__ or "").parents[1]
    done = subprocess.run([sys.executable, "-c", code], cwd=folder, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
