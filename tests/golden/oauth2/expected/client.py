"""Entry points of Golden."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.auth import ClientCredentials
from ._runtime.client import AsyncClient, SyncClient
from .resources.client import AsyncGoldenMethods, GoldenMethods

if TYPE_CHECKING:
    from typing import Unpack

    from ._runtime.options import AsyncClientOptions, ClientOptions


class Golden(GoldenMethods, SyncClient):
    """Client of Golden.

    Args:
        client_id: Identifier of the application. Default: the environment variable `GOLDEN_CLIENT_ID`.
        client_secret: Secret of the application. Default: the environment variable `GOLDEN_CLIENT_SECRET`.
        base_url: Default: the environment variable `GOLDEN_BASE_URL`, else none.
    """

    def __init__(
        self,
        *,
        client_id: str | None = None,
        client_secret: str | None = None,
        base_url: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(
            base_url=base_url,
            base_url_env="GOLDEN_BASE_URL",
            log_env="GOLDEN_LOG",
            servers=(),
            auth={
                "login": ClientCredentials(
                    client_id,
                    client_secret,
                    token_url="/token",
                    scopes=("read",),
                    env=("GOLDEN_CLIENT_ID", "GOLDEN_CLIENT_SECRET"),
                    arguments=("client_id", "client_secret"),
                )
            },
            security=(("login",),),
            version="1",
            **options,
        )


class AsyncGolden(AsyncGoldenMethods, AsyncClient):
    """Asyncio client of Golden.

    Args:
        client_id: Identifier of the application. Default: the environment variable `GOLDEN_CLIENT_ID`.
        client_secret: Secret of the application. Default: the environment variable `GOLDEN_CLIENT_SECRET`.
        base_url: Default: the environment variable `GOLDEN_BASE_URL`, else none.
    """

    def __init__(
        self,
        *,
        client_id: str | None = None,
        client_secret: str | None = None,
        base_url: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        super().__init__(
            base_url=base_url,
            base_url_env="GOLDEN_BASE_URL",
            log_env="GOLDEN_LOG",
            servers=(),
            auth={
                "login": ClientCredentials(
                    client_id,
                    client_secret,
                    token_url="/token",
                    scopes=("read",),
                    env=("GOLDEN_CLIENT_ID", "GOLDEN_CLIENT_SECRET"),
                    arguments=("client_id", "client_secret"),
                )
            },
            security=(("login",),),
            version="1",
            **options,
        )
