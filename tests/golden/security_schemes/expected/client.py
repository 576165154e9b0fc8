"""Entry points of Golden."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.auth import ApiKey, Basic, Bearer
from ._runtime.client import AsyncClient, SyncClient
from .resources.client import AsyncGoldenMethods, GoldenMethods

if TYPE_CHECKING:
    from typing import Unpack

    from ._runtime.auth import AsyncSecret, Secret
    from ._runtime.options import AsyncClientOptions, ClientOptions


class Golden(GoldenMethods, SyncClient):
    """Client of Golden.

    Args:
        bearer: Sent as bearer token; a text, or a function that returns one. Default: the environment variable
            `GOLDEN_BEARER`.
        username: Name of the user. Default: the environment variable `GOLDEN_USERNAME`.
        password: Password of the user. Default: the environment variable `GOLDEN_PASSWORD`.
        header: Sent as the header `X-Key`; a text, or a function that returns one. Default: the environment
            variable `GOLDEN_HEADER`.
        query: Sent as the query parameter `key`; a text, or a function that returns one. Default: the environment
            variable `GOLDEN_QUERY`.
        cookie: Sent as the cookie `sid`; a text, or a function that returns one. Default: the environment variable
            `GOLDEN_COOKIE`.
        connect: Sent as bearer token; a text, or a function that returns one. Default: the environment variable
            `GOLDEN_CONNECT`.
        base_url: Default: the environment variable `GOLDEN_BASE_URL`, else none.
    """

    def __init__(
        self,
        *,
        bearer: Secret | None = None,
        username: str | None = None,
        password: str | None = None,
        header: Secret | None = None,
        query: Secret | None = None,
        cookie: Secret | None = None,
        connect: Secret | None = None,
        base_url: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(
            base_url=base_url,
            base_url_env="GOLDEN_BASE_URL",
            log_env="GOLDEN_LOG",
            servers=(),
            auth={
                "bearer": Bearer(bearer, env="GOLDEN_BEARER", argument="bearer"),
                "basic": Basic(
                    username, password, env=("GOLDEN_USERNAME", "GOLDEN_PASSWORD"), arguments=("username", "password")
                ),
                "header": ApiKey(header, location="header", name="X-Key", env="GOLDEN_HEADER", argument="header"),
                "query": ApiKey(query, location="query", name="key", env="GOLDEN_QUERY", argument="query"),
                "cookie": ApiKey(cookie, location="cookie", name="sid", env="GOLDEN_COOKIE", argument="cookie"),
                "connect": Bearer(connect, env="GOLDEN_CONNECT", argument="connect"),
            },
            security=(("header",),),
            version="1",
            **options,
        )


class AsyncGolden(AsyncGoldenMethods, AsyncClient):
    """Asyncio client of Golden.

    Args:
        bearer: Sent as bearer token; a text, or a function that returns one. Default: the environment variable
            `GOLDEN_BEARER`.
        username: Name of the user. Default: the environment variable `GOLDEN_USERNAME`.
        password: Password of the user. Default: the environment variable `GOLDEN_PASSWORD`.
        header: Sent as the header `X-Key`; a text, or a function that returns one. Default: the environment
            variable `GOLDEN_HEADER`.
        query: Sent as the query parameter `key`; a text, or a function that returns one. Default: the environment
            variable `GOLDEN_QUERY`.
        cookie: Sent as the cookie `sid`; a text, or a function that returns one. Default: the environment variable
            `GOLDEN_COOKIE`.
        connect: Sent as bearer token; a text, or a function that returns one. Default: the environment variable
            `GOLDEN_CONNECT`.
        base_url: Default: the environment variable `GOLDEN_BASE_URL`, else none.
    """

    def __init__(
        self,
        *,
        bearer: AsyncSecret | None = None,
        username: str | None = None,
        password: str | None = None,
        header: AsyncSecret | None = None,
        query: AsyncSecret | None = None,
        cookie: AsyncSecret | None = None,
        connect: AsyncSecret | None = None,
        base_url: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        super().__init__(
            base_url=base_url,
            base_url_env="GOLDEN_BASE_URL",
            log_env="GOLDEN_LOG",
            servers=(),
            auth={
                "bearer": Bearer(bearer, env="GOLDEN_BEARER", argument="bearer"),
                "basic": Basic(
                    username, password, env=("GOLDEN_USERNAME", "GOLDEN_PASSWORD"), arguments=("username", "password")
                ),
                "header": ApiKey(header, location="header", name="X-Key", env="GOLDEN_HEADER", argument="header"),
                "query": ApiKey(query, location="query", name="key", env="GOLDEN_QUERY", argument="query"),
                "cookie": ApiKey(cookie, location="cookie", name="sid", env="GOLDEN_COOKIE", argument="cookie"),
                "connect": Bearer(connect, env="GOLDEN_CONNECT", argument="connect"),
            },
            security=(("header",),),
            version="1",
            **options,
        )
