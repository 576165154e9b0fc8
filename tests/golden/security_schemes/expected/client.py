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
        bearer: Sent as bearer token; a string, or a function that returns one. Default: the environment variable
            `GOLDEN_BEARER`.
        username: Name of the user. Default: the environment variable `GOLDEN_USERNAME`.
        password: Password of the user. Default: the environment variable `GOLDEN_PASSWORD`.
        header: Sent as the header `X-Key`; a string, or a function that returns one. Default: the environment
            variable `GOLDEN_HEADER`.
        query: Sent as the query parameter `key`; a string, or a function that returns one. Default: the environment
            variable `GOLDEN_QUERY`.
        cookie: Sent as the cookie `sid`; a string, or a function that returns one. Default: the environment
            variable `GOLDEN_COOKIE`.
        access_token: Sent as bearer token; a string, or a function that returns one. Default: the environment
            variable `GOLDEN_ACCESS_TOKEN`.
        base_url: Default: the environment variable `GOLDEN_BASE_URL`, else none.
        timeout: Seconds for a whole call, retries included, or a `Timeout`. Default: 600.
        max_retries: How often to retry after a failure that may be temporary. Default: 2.
        retry_unsafe: Whether to retry POST and PATCH even where the server may have processed the request.
        default_headers: Headers sent with every request.
        default_query: Query parameters sent with every request.
        proxy: URL of a proxy. Default: the usual environment variables, such as `HTTPS_PROXY`.
        verify: `False` to accept any certificate, a file of certificates, or an `ssl.SSLContext`.
        follow_redirects: Whether to follow redirects; credentials never travel to another origin. Default: `True`.
        strict: Whether a response that deviates from its description raises `APIResponseValidationError`.
        paths: Paths to use instead of described ones, by described path.
        limits: A `Limits`: how large bodies, events and JSON may be, and how long to wait when asked to.
        http_client: An httpx client to send through; it stays yours to close.
        transport: An httpx transport to send through.
        event_hooks: `request`, `response` or `retry` -> functions to call with each.
        recording: Called with each response before its body is read.
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
        access_token: Secret | None = None,
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
                "connect": Bearer(access_token, env="GOLDEN_ACCESS_TOKEN", argument="access_token"),
            },
            security=(("header",),),
            version="1",
            **options,
        )


class AsyncGolden(AsyncGoldenMethods, AsyncClient):
    """Asyncio client of Golden.

    Args:
        bearer: Sent as bearer token; a string, or a function that returns one. Default: the environment variable
            `GOLDEN_BEARER`.
        username: Name of the user. Default: the environment variable `GOLDEN_USERNAME`.
        password: Password of the user. Default: the environment variable `GOLDEN_PASSWORD`.
        header: Sent as the header `X-Key`; a string, or a function that returns one. Default: the environment
            variable `GOLDEN_HEADER`.
        query: Sent as the query parameter `key`; a string, or a function that returns one. Default: the environment
            variable `GOLDEN_QUERY`.
        cookie: Sent as the cookie `sid`; a string, or a function that returns one. Default: the environment
            variable `GOLDEN_COOKIE`.
        access_token: Sent as bearer token; a string, or a function that returns one. Default: the environment
            variable `GOLDEN_ACCESS_TOKEN`.
        base_url: Default: the environment variable `GOLDEN_BASE_URL`, else none.
        timeout: Seconds for a whole call, retries included, or a `Timeout`. Default: 600.
        max_retries: How often to retry after a failure that may be temporary. Default: 2.
        retry_unsafe: Whether to retry POST and PATCH even where the server may have processed the request.
        default_headers: Headers sent with every request.
        default_query: Query parameters sent with every request.
        proxy: URL of a proxy. Default: the usual environment variables, such as `HTTPS_PROXY`.
        verify: `False` to accept any certificate, a file of certificates, or an `ssl.SSLContext`.
        follow_redirects: Whether to follow redirects; credentials never travel to another origin. Default: `True`.
        strict: Whether a response that deviates from its description raises `APIResponseValidationError`.
        paths: Paths to use instead of described ones, by described path.
        limits: A `Limits`: how large bodies, events and JSON may be, and how long to wait when asked to.
        http_client: An httpx client to send through; it stays yours to close.
        transport: An httpx transport to send through.
        event_hooks: `request`, `response` or `retry` -> functions to call with each.
        recording: Called with each response before its body is read.
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
        access_token: AsyncSecret | None = None,
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
                "connect": Bearer(access_token, env="GOLDEN_ACCESS_TOKEN", argument="access_token"),
            },
            security=(("header",),),
            version="1",
            **options,
        )
