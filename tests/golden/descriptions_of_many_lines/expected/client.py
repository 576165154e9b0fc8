"""Entry points of the Golden API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, SyncClient

if TYPE_CHECKING:
    from typing import Unpack

    from ._runtime.options import AsyncClientOptions, ClientOptions
    from .resources.files import AsyncFiles, Files


class Golden(SyncClient):
    """Client of the Golden API.

    Args:
        base_url: Default: the environment variable `GOLDEN_BASE_URL`, else none.
    """

    def __init__(self, *, base_url: str | None = None, **options: Unpack[ClientOptions]) -> None:
        super().__init__(
            base_url=base_url,
            base_url_env="GOLDEN_BASE_URL",
            log_env="GOLDEN_LOG",
            servers=(),
            security=(),
            version="1",
            **options,
        )

    @cached_property
    def files(self) -> Files:
        """Files, together with folders, are what everything else is about.

        They can be sent and fetched.

        Some of them are large.
        """
        from .resources.files import Files

        return Files(self._sender)


class AsyncGolden(AsyncClient):
    """Asyncio client of the Golden API.

    Args:
        base_url: Default: the environment variable `GOLDEN_BASE_URL`, else none.
    """

    def __init__(self, *, base_url: str | None = None, **options: Unpack[AsyncClientOptions]) -> None:
        super().__init__(
            base_url=base_url,
            base_url_env="GOLDEN_BASE_URL",
            log_env="GOLDEN_LOG",
            servers=(),
            security=(),
            version="1",
            **options,
        )

    @cached_property
    def files(self) -> AsyncFiles:
        """Files, together with folders, are what everything else is about.

        They can be sent and fetched.

        Some of them are large.
        """
        from .resources.files import AsyncFiles

        return AsyncFiles(self._sender)
