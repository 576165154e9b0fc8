"""Commands that people paste into a shell hold what a description says as data; only credentials are expanded."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from specloom.conformance.api import ApiUnderTest
from specloom.conformance.http.messages import HttpRequest
from specloom.conformance.reporting.curl_format import curl_command, curl_of_request
from specloom.project import apis
from specloom.verbs.conform import coverage, described, shown_coverage

EVIL = "$(touch made)`touch made`\"; touch made; '\r\nz: 1"
DESCRIPTION: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Shop", "version": "1"},
    "servers": [{"url": "https://shop.example/v1"}],
    "security": [{"key": []}],
    "paths": {
        "/x": {
            "post": {
                "operationId": "put_x",
                "parameters": [
                    {"name": "X-H", "in": "header", "required": True, "schema": {"type": "string"}, "example": EVIL},
                    {"name": "q", "in": "query", "required": True, "schema": {"type": "string"}, "example": EVIL},
                ],
                "requestBody": {"content": {"multipart/form-data": {"schema": {"$ref": "#/components/schemas/Form"}}}},
                "responses": {"204": {"description": "Done."}},
            }
        }
    },
    "components": {
        "schemas": {
            "Form": {
                "type": "object",
                "required": ["note"],
                "properties": {"note": {"type": "string"}},
                "example": {"note": "@/etc/hostname"},
            }
        },
        "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}},
    },
}


@pytest.fixture
def shop(tmp_path: Path) -> Callable[[], ApiUnderTest]:
    folder = tmp_path / "specs" / "shop"
    folder.mkdir(parents=True)
    (folder / "openapi.json").write_text(json.dumps(DESCRIPTION), encoding="utf-8")
    (folder / "client.toml").write_text('package = "shop_client"\n', encoding="utf-8")
    return lambda: described(apis(tmp_path, ["shop"])[0])


def words(command: str, folder: Path) -> list[str]:
    """The arguments that `curl` gets from a shell."""
    script = f"curl() {{ printf '%s\\0' \"$@\"; }}\n{command}"
    done = subprocess.run(["sh", "-c", script], cwd=folder, env={"SHOP_KEY": "k 1", "SHOP_API_KEY": "k 1"}, capture_output=True, check=True)  # fmt: skip
    assert not (folder / "made").exists()
    return done.stdout.decode().split("\0")[:-1]


def test_values_of_a_description_are_not_run(shop: Callable[[], ApiUnderTest], tmp_path: Path) -> None:
    api = shop()
    given = words(curl_command(api, api.client.operations["POST /x"]), tmp_path)
    assert given[:2] == ["-X", "POST"]
    headers = [value for option, value in pairwise(given) if option == "-H"]
    assert headers == [f"X-H: {' '.join(EVIL.split())}", "X-Key: k 1"]
    assert given[-2:] == ["--form-string", "note=@/etc/hostname"], "curl would take a value of -F for a file"


def test_a_request_is_repeated_as_it_was(shop: Callable[[], ApiUnderTest], tmp_path: Path) -> None:
    api = shop()
    request = HttpRequest("POST", "/x?q=$(touch made)", (("x-h", "$(touch made)"), ("x-e", "")), b"@file $(touch made)")
    command = curl_of_request(api, api.client.operations["POST /x"], request, "https://shop.example")
    given = words(command, tmp_path)
    assert given[2] == "https://shop.example/x?q=$(touch made)"
    assert {"x-h: $(touch made)", "x-e;", "X-Key: k 1"} <= set(given)
    assert given[-2:] == ["--data-raw", "@file $(touch made)"]


def test_coverage_is_printed_as_json_too(shop: Callable[[], ApiUnderTest], tmp_path: Path) -> None:
    shop()
    found = coverage(tmp_path)
    (read,) = json.loads(shown_coverage(found, "json"))
    assert (read["api"], read["seen"], len(read["missing"])) == ("shop", 0, read["described"])
    assert shown_coverage(found, "text").startswith("shop: 0 of ")
