"""Files that are read asynchronously: sent by an async client, and refused by the other one before anything is sent."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import anyio
import pytest
from tests.runtime.driver import Driver
from tests.runtime.wire import http_response

CONTENT = bytes(range(256)) * 600


class Upload:
    """An upload of a web framework: a file name, and an asynchronous `read`."""

    filename = "folder/x.bin"

    def __init__(self) -> None:
        self.rest = CONTENT

    async def read(self, size: int = -1) -> bytes:
        """The next bytes."""
        found, self.rest = self.rest[:size], self.rest[size:]
        return found


async def pieces() -> AsyncIterator[bytes]:
    yield CONTENT


def upload(client: Any, file: Any) -> Any:
    return client.files.upload(file=file, purpose="p")


def test_an_async_file_is_sent(driver: Driver, tmp_path: Path) -> None:
    if not driver.is_async:
        pytest.skip("only the async client takes async files")
    (tmp_path / "a.bin").write_bytes(CONTENT)

    async def opened(client: Any) -> Any:
        async with await anyio.open_file(tmp_path / "a.bin", "rb") as file:
            return await upload(client, file)

    driver.server.say(http_response({}))
    driver(opened)
    driver(lambda client: upload(client, Upload()))
    for request, name in zip(driver.asked, ("a.bin", "x.bin"), strict=True):
        assert CONTENT in request.body and f'filename="{name}"'.encode() in request.body


@pytest.mark.parametrize("make", [Upload, pieces])
def test_a_sync_client_refuses_what_it_cannot_read(driver: Driver, make: Any) -> None:
    if driver.is_async:
        pytest.skip("the async client can read it")
    with pytest.raises(TypeError, match="can only be sent by an async client"):
        driver(lambda client: upload(client, make()))
    assert not driver.asked
