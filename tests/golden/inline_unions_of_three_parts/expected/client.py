"""Entry points of Parcels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, SyncClient
from .resources.client import AsyncGoldenMethods, GoldenMethods

if TYPE_CHECKING:
    from typing import Unpack

    from ._runtime.options import AsyncClientOptions, ClientOptions


class Golden(GoldenMethods, SyncClient):
    """Client of Parcels.

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


class AsyncGolden(AsyncGoldenMethods, AsyncClient):
    """Asyncio client of Parcels.

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
