"""A path's server replaces the client's, an operation's replaces its path's."""

from __future__ import annotations

import httpx
from tests.golden.conftest import Golden


def test_hosts(golden: Golden) -> None:
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(str(request.url))
        return httpx.Response(204)

    with golden.package.Golden(http_client=httpx.Client(transport=httpx.MockTransport(answer))) as client:
        for operation in ("listFiles", "putFile", "listPets"):
            golden.method(operation, client)()
    assert asked == [
        "https://files.example.com/files",
        "https://upload.example.com/v2/files",
        "https://api.example.com/pets",
    ]
