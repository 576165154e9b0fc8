"""A recorded redirect, or a recorded next page, sends no call to another server."""

from __future__ import annotations

import asyncio

import httpx
import pytest

from specloom.conformance.checking.harness import answer
from specloom.conformance.http.messages import HttpRequest, whole
from specloom.conformance.http.own_server import AsyncOwnServerTransport, OwnServer, OwnServerTransport
from specloom.conformance.http.server import ServedResponse, serving


def test_another_server_is_not_asked() -> None:
    asked: list[HttpRequest] = []

    def other(request: HttpRequest) -> ServedResponse:
        asked.append(request)
        return ServedResponse(200)

    with serving(other) as elsewhere, serving(lambda _: ServedResponse(302, (("location", elsewhere),))) as server:
        own = OwnServer(httpx.URL(server))

        async def call() -> None:
            async with httpx.AsyncClient(transport=AsyncOwnServerTransport(own), follow_redirects=True) as client:
                await client.get(server)

        with (
            httpx.Client(transport=OwnServerTransport(own), follow_redirects=True) as client,
            pytest.raises(httpx.ConnectError, match="is not the local server"),
        ):
            client.get(server)
        with pytest.raises(httpx.ConnectError, match="is not the local server"):
            asyncio.run(call())
    assert not asked


def test_a_recorded_redirect_is_answered_without_its_target() -> None:
    sent = answer(whole(307, (("location", "https://elsewhere.example/x"), ("x-a", "1")), b""))
    assert (sent.status, sent.headers) == (307, (("x-a", "1"),))
    assert answer(whole(201, (("location", "/x"),), b"")).headers == (("location", "/x"),)
