"""Lists and objects travel in brackets where `client.toml` says so; a style that is described other than `form` stays."""

from __future__ import annotations

import httpx
from tests.golden.conftest import Golden


def test_lists_and_objects_travel_in_brackets(golden: Golden) -> None:
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(204)

    client = golden.package.Golden(transport=httpx.MockTransport(answer))
    client.dogs.list(labels=["a", "b"], ids=["1"], ages=[1, 2], colours=["r", "g"], owner={"name": "Ann"}, size=3)
    (request,) = seen
    assert request.url.params.multi_items() == [
        ("tags[]", "a"),
        ("tags[]", "b"),
        ("ids[]", "1"),
        ("ages[]", "1"),
        ("ages[]", "2"),
        ("colours", "r|g"),
        ("owner[name]", "Ann"),
        ("size", "3"),
    ]
