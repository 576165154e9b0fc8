"""Entry points of Golden."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.compat.async_client import AsyncClient
from ._runtime.compat.client import SyncClient

if TYPE_CHECKING:
    from typing import Unpack

    from httpx import URL

    from ._runtime.compat.options import AsyncClientOptions, ClientOptions
    from .resources.dogs import AsyncDogs, Dogs


class Golden(SyncClient):
    """Client of Golden.

    Args:
        base_url: Default: the environment variable `GOLDEN_BASE_URL`, else `https://api.dogs.example`.
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

    def __init__(self, *, base_url: str | URL | None = None, **options: Unpack[ClientOptions]) -> None:
        super().__init__(
            base_url=base_url,
            base_url_env="GOLDEN_BASE_URL",
            log_env="GOLDEN_LOG",
            servers=("https://api.dogs.example",),
            security=(),
            version="1",
            **options,
        )

    @cached_property
    def dogs(self) -> Dogs:
        """Methods of `client.dogs`."""
        from .resources.dogs import Dogs

        return Dogs(self._sender)


class AsyncGolden(AsyncClient):
    """Asyncio client of Golden.

    Args:
        base_url: Default: the environment variable `GOLDEN_BASE_URL`, else `https://api.dogs.example`.
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

    def __init__(self, *, base_url: str | URL | None = None, **options: Unpack[AsyncClientOptions]) -> None:
        super().__init__(
            base_url=base_url,
            base_url_env="GOLDEN_BASE_URL",
            log_env="GOLDEN_LOG",
            servers=("https://api.dogs.example",),
            security=(),
            version="1",
            **options,
        )

    @cached_property
    def dogs(self) -> AsyncDogs:
        """Methods of `client.dogs`."""
        from .resources.dogs import AsyncDogs

        return AsyncDogs(self._sender)
