"""Entry points of Golden."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, SyncClient

if TYPE_CHECKING:
    from typing import Unpack

    from ._runtime.options import AsyncClientOptions, ClientOptions
    from .resources.things import AsyncThings, Things


class Golden(SyncClient):
    """Client of Golden.

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
    def things(self) -> Things:
        """Methods of `client.things`."""
        from .resources.things import Things

        return Things(self._sender)


class AsyncGolden(AsyncClient):
    """Asyncio client of Golden.

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
    def things(self) -> AsyncThings:
        """Methods of `client.things`."""
        from .resources.things import AsyncThings

        return AsyncThings(self._sender)
