"""Variables of a server's URL have defaults and may be chosen."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from tests.golden.conftest import Golden


@pytest.mark.parametrize(
    ("choice", "url"),
    [
        ({}, "https://eu.example.com/v1/pets"),
        ({"server_variables": {"region": "us"}}, "https://us.example.com/v1/pets"),
        ({"server": 1}, "https://sandbox.example.com/pets"),
    ],
)
def test_defaults_and_choice(golden: Golden, choice: dict[str, Any], url: str) -> None:
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(str(request.url))
        return httpx.Response(204)

    transport = httpx.MockTransport(answer)
    with golden.package.Golden(http_client=httpx.Client(transport=transport), **choice) as client:
        golden.method("listPets", client)()
    assert asked == [url]
