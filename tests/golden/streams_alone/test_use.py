"""Operations that only stream: of several responses the stream alone, and a stream that only `client.toml` describes."""

from __future__ import annotations

import asyncio
import inspect
from typing import Any

import pytest
from tests.golden.conftest import Golden

EVENTS = b'data: {"loud": true}\n\ndata: {"loud": false}\n\n'


@pytest.mark.parametrize("method", ["list", "list_howls"])
def test_an_operation_may_return_nothing_but_a_stream(golden: Golden, method: str) -> None:
    async def heard() -> list[Any]:
        async with golden.package.AsyncGolden(base_url=golden.server.url) as client:
            return [each async for each in await getattr(client.barks, method)()]

    golden.server.answer(content_type="text/event-stream", body=EVENTS)
    client = golden.package.Golden(base_url=golden.server.url)
    with getattr(client.barks, method)() as barks:
        assert [each.loud for each in barks] == [True, False]
    assert golden.server.last.headers["accept"] == "text/event-stream"
    assert "accept" not in inspect.signature(getattr(client.barks, method)).parameters
    golden.server.answer(content_type="text/event-stream", body=EVENTS)
    assert len(asyncio.run(heard())) == 2
