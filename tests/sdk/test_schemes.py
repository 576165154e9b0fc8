"""Credentials that an SDK sends and its description does not declare: `--like` adds them to the overlay, so that requests carry them."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tests.sdk.small import BEARER, CLIENT, describe, operation, small_sdk

from specloom.verbs.like import move

DOGS = """
def list(self) -> object:
    return self._get("/dogs", cast_to=object)
"""
TWO = """
    from ._base_client import SyncAPIClient, AsyncAPIClient
    from ._compat import cached_property
    from .resources.dogs import Dogs, AsyncDogs

    class Kennel(SyncAPIClient):
        def __init__(self, *, api_key: str | None = None, token: str | None = None) -> None:
            self.api_key = api_key
            self.token = token

        @cached_property
        def dogs(self) -> Dogs: ...

        @property
        def auth_headers(self) -> dict[str, str]:
            return {**self._api_key_auth, **self._token_auth}

        @property
        def _api_key_auth(self) -> dict[str, str]:
            return {"X-Kennel-Key": self.api_key}

        @property
        def _token_auth(self) -> dict[str, str]:
            return {"Authorization": f"Bearer {self.token}"}

        def get_auth_url(self) -> dict[str, str]:
            return {"api_key": self.api_key}

    class AsyncKennel(AsyncAPIClient): ...
"""


def sent(tmp_path: Path, client: str, arguments: str, **described: Any) -> Mapping[str, str]:
    """The headers that the package sends which takes the SDK's place; `query` is the query."""
    sdk = small_sdk(tmp_path, DOGS, client=client)
    description = describe(
        tmp_path, {"/dogs": {"get": operation(response={})}}, servers=[{"url": "https://k.example"}], **described
    )
    move(tmp_path, "kennel", str(description), [sdk])
    program = f"""
import httpx, json, kennel
def answer(request):
    print(json.dumps({{**dict(request.headers), "query": request.url.query.decode()}}))
    return httpx.Response(200, json={{}})
kennel.Kennel({arguments}, http_client=httpx.Client(transport=httpx.MockTransport(answer))).dogs.list()
"""
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path / "generated", text=True, capture_output=True, check=True
    )
    headers: Mapping[str, str] = json.loads(done.stdout)
    return headers


def overlay(tmp_path: Path) -> Path:
    return tmp_path / "specs" / "kennel" / "overlay.yaml"


def test_a_description_without_schemes_gets_those_of_the_sdk(tmp_path: Path) -> None:
    assert sent(tmp_path, CLIENT, "api_key='k'")["authorization"] == "Bearer k"
    assert "security" in overlay(tmp_path).read_text(encoding="utf-8")


def test_schemes_that_nothing_requires_are_required(tmp_path: Path) -> None:
    assert sent(tmp_path, CLIENT, "api_key='k'", components=BEARER["components"])["authorization"] == "Bearer k"


def test_a_scheme_that_is_lacking_is_added_next_to_the_others(tmp_path: Path) -> None:
    assert sent(tmp_path, TWO, "token='t'", **BEARER)["authorization"] == "Bearer t"
    (tmp_path / "other").mkdir()
    assert sent(tmp_path / "other", TWO, "api_key='k'", **BEARER)["x-kennel-key"] == "k"


def test_a_credential_in_the_query_is_one(tmp_path: Path) -> None:
    client = CLIENT.replace("auth_headers(self) -> dict[str, str]", "default_query(self) -> dict[str, object]")
    client = client.replace(
        '{"Authorization": f"Bearer {self.api_key}"}', '{**super().default_query, "key": self.api_key}'
    )
    assert sent(tmp_path, client, "api_key='k'")["query"] == "key=k"
    scheme = {"Key": {"type": "apiKey", "in": "query", "name": "key"}}
    (tmp_path / "other").mkdir()
    described: dict[str, Any] = {"components": {"securitySchemes": scheme}, "security": [{"Key": []}]}
    assert sent(tmp_path / "other", client, "api_key='k'", **described)["query"] == "key=k"
    assert not overlay(tmp_path / "other").exists()


def test_an_argument_keeps_its_default(tmp_path: Path) -> None:
    dated = CLIENT.replace("base_url: str | None = None", 'dated: str | None = "2026-01-31"').replace(
        "self.api_key = api_key",
        "self.api_key = api_key\n            self.dated = dated",
    )
    dated += """
        @property
        def default_headers(self) -> dict[str, str]:
            return {"X-Dated": self.dated}
"""
    client = dated.replace("    class AsyncKennel(AsyncAPIClient): ...\n", "")
    assert sent(tmp_path, client, "api_key='k'", **BEARER)["x-dated"] == "2026-01-31"
    (tmp_path / "other").mkdir()
    assert sent(tmp_path / "other", client, "api_key='k', dated='now'", **BEARER)["x-dated"] == "now"


def test_a_description_that_says_it_all_needs_no_overlay(tmp_path: Path) -> None:
    assert sent(tmp_path, CLIENT, "api_key='k'", **BEARER)["authorization"] == "Bearer k"
    assert not overlay(tmp_path).exists()


def test_an_operation_that_says_what_it_requires_is_left_alone(tmp_path: Path) -> None:
    sdk = small_sdk(tmp_path, DOGS)
    paths = {"/dogs": {"get": {**operation(response={}), "security": []}}}
    move(tmp_path, "kennel", str(describe(tmp_path, paths, components=BEARER["components"])), [sdk])
    assert not overlay(tmp_path).exists()
