"""From a registry record to a call: what Enkrypt's client reads makes a Together client that calls that very model."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from tests.support.loopback import Loopback, serving

RECORDS = {"newer": "the newer generation", "older": "the older generation"}
RESPONSE = {
    "id": "1",
    "object": "chat.completion",
    "created": 1,
    "model": "m",
    "choices": [{"message": {"role": "assistant", "content": "Hello!"}}],
}


@pytest.fixture(autouse=True)
def _packages(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(root / "generated"))


def _record(root: Path, name: str, model_server: Loopback) -> dict[str, Any]:
    """The registry's response, its endpoint moved to a server of ours."""
    case = root / "tests" / "conformance" / "enkrypt" / "models.get" / "output" / f"{name}.json"
    record: dict[str, Any] = json.loads(case.read_bytes())["response"]["json"]
    port = int(model_server.url.rpartition(":")[2])
    record["model_config"]["endpoint"] |= {"scheme": "http", "host": "127.0.0.1", "port": port}
    return record


@pytest.mark.parametrize("name", RECORDS)
def test_record_read_from_the_registry_makes_a_client_that_calls_its_model(root: Path, name: str) -> None:
    from enkrypt_client import Enkrypt
    from together_client import Together

    with serving() as registry, serving() as model_server:
        record = _record(root, name, model_server)
        registry.answer(record)
        model_server.answer(RESPONSE)
        with Enkrypt(api_key="registry-key", base_url=registry.url) as enkrypt:
            found = enkrypt.models.get(model="Test Model", version="v1")
        with Together.from_registry(found) as together:
            response = together.chat.completions.create(
                model=together.model or "", messages=[{"role": "user", "content": "hi"}]
            )
    config = record["model_config"]
    asked = model_server.last
    assert asked.path == config["endpoint"]["base_path"] + config["paths"]["chat"]
    assert asked.json["model"] == record["model_name"]
    prefix = config["auth_data"]["header_prefix"]
    assert asked.headers[config["auth_data"]["header_name"].lower()] == f"{prefix} {config['apikeys'][0]}"
    assert response.choices[0].message is not None
    assert response.choices[0].message.content == "Hello!"


@pytest.mark.parametrize("name", RECORDS)
def test_key_of_a_record_is_shown_nowhere(root: Path, name: str) -> None:
    from together_client import Together

    with serving() as model_server:
        record = _record(root, name, model_server)
        record["model_config"]["apikeys"] = ["sk-secret-of-the-record"]
        assert "sk-secret" not in repr(Together.from_registry(record))
