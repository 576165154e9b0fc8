"""Entry points of Golden."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.auth import ApiKey
from ._runtime.client import AsyncClient, SyncClient
from .resources.client import AsyncGoldenMethods, GoldenMethods

if TYPE_CHECKING:
    from typing import Unpack

    from ._runtime.auth import AsyncSecret, Secret
    from ._runtime.options import AsyncClientOptions, ClientOptions


class Golden(GoldenMethods, SyncClient):
    """Client of Golden.

    Args:
        api_key: Sent as the header `X-Key`; a text, or a function that returns one. Default: the environment
            variable `GOLDEN_API_KEY`.
        base_url: Default: the environment variable `GOLDEN_BASE_URL`, else `https://pets.example.com/v2`.
    """

    def __init__(
        self, *, api_key: Secret | None = None, base_url: str | None = None, **options: Unpack[ClientOptions]
    ) -> None:
        super().__init__(
            base_url=base_url,
            base_url_env="GOLDEN_BASE_URL",
            log_env="GOLDEN_LOG",
            servers=("https://pets.example.com/v2",),
            auth={"key": ApiKey(api_key, location="header", name="X-Key", env="GOLDEN_API_KEY", argument="api_key")},
            security=(("key",),),
            version="1",
            **options,
        )


class AsyncGolden(AsyncGoldenMethods, AsyncClient):
    """Asyncio client of Golden.

    Args:
        api_key: Sent as the header `X-Key`; a text, or a function that returns one. Default: the environment
            variable `GOLDEN_API_KEY`.
        base_url: Default: the environment variable `GOLDEN_BASE_URL`, else `https://pets.example.com/v2`.
    """

    def __init__(
        self, *, api_key: AsyncSecret | None = None, base_url: str | None = None, **options: Unpack[AsyncClientOptions]
    ) -> None:
        super().__init__(
            base_url=base_url,
            base_url_env="GOLDEN_BASE_URL",
            log_env="GOLDEN_LOG",
            servers=("https://pets.example.com/v2",),
            auth={"key": ApiKey(api_key, location="header", name="X-Key", env="GOLDEN_API_KEY", argument="api_key")},
            security=(("key",),),
            version="1",
            **options,
        )
