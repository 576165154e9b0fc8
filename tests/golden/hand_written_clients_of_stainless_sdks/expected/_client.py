"""Entry points of Golden."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.auth import ApiKey, Bearer
from ._runtime.compat.async_client import AsyncClient
from ._runtime.compat.client import SyncClient
from ._runtime.compat.credentials import current, wanted
from ._runtime.options import ClientDefaults, Timeout

if TYPE_CHECKING:
    from typing import Unpack

    from httpx import URL
    from httpx import Timeout as _Timeout

    from ._resources.dogs import AsyncDogs, Dogs
    from ._resources.kennels import AsyncKennels, Kennels
    from ._runtime.auth import AsyncSecret, Secret
    from ._runtime.compat.options import AsyncClientOptions, ClientOptions


def __getattr__(name: str) -> _Timeout:
    if name != "DEFAULT_TIMEOUT":
        raise AttributeError(name)
    import httpx

    return httpx.Timeout(30, connect=10.0)


DEFAULT_MAX_RETRIES = 1


class Golden(SyncClient):
    """Client of Golden.

    Args:
        api_key: Sent as bearer token; a string, or a function that returns one. Default: the environment variable
            `GOLDEN_API_KEY`.
        admin_key: Sent as the header `X-Admin`; a string, or a function that returns one. Default: the environment
            variable `GOLDEN_ADMIN_KEY`.
        base_url: Default: the environment variable `GOLDEN_BASE_URL`, else `https://dogs.example`.
        timeout: Seconds for a whole call, retries included, or a `Timeout`. Default: 30.
        max_retries: How often to retry after a failure that may be temporary. Default: 1.
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
        api_key: Secret | None = None,
        admin_key: Secret | None = None,
        base_url: str | URL | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        self.api_key = wanted(api_key, "GOLDEN_API_KEY")
        self.admin_key = wanted(admin_key, "GOLDEN_ADMIN_KEY")
        super().__init__(
            base_url=base_url,
            base_url_env="GOLDEN_BASE_URL",
            log_env="GOLDEN_LOG",
            servers=("https://dogs.example",),
            auth={
                "apiKey": Bearer(current(self, "api_key"), env="GOLDEN_API_KEY", argument="api_key"),
                "adminKey": ApiKey(
                    current(self, "admin_key"),
                    location="header",
                    name="X-Admin",
                    env="GOLDEN_ADMIN_KEY",
                    argument="admin_key",
                ),
            },
            security=(("apiKey",),),
            defaults=ClientDefaults(timeout=Timeout.of(30), max_retries=1),
            version="1",
            **options,
        )

    @cached_property
    def dogs(self) -> Dogs:
        """Methods of `client.dogs`."""
        from ._resources.dogs import Dogs

        return Dogs(self._sender)

    @cached_property
    def kennels(self) -> Kennels:
        """Methods of `client.kennels`."""
        from ._resources.kennels import Kennels

        return Kennels(self._sender)


class AsyncGolden(AsyncClient):
    """Asyncio client of Golden.

    Args:
        api_key: Sent as bearer token; a string, or a function that returns one. Default: the environment variable
            `GOLDEN_API_KEY`.
        admin_key: Sent as the header `X-Admin`; a string, or a function that returns one. Default: the environment
            variable `GOLDEN_ADMIN_KEY`.
        base_url: Default: the environment variable `GOLDEN_BASE_URL`, else `https://dogs.example`.
        timeout: Seconds for a whole call, retries included, or a `Timeout`. Default: 30.
        max_retries: How often to retry after a failure that may be temporary. Default: 1.
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
        api_key: AsyncSecret | None = None,
        admin_key: AsyncSecret | None = None,
        base_url: str | URL | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        self.api_key = wanted(api_key, "GOLDEN_API_KEY")
        self.admin_key = wanted(admin_key, "GOLDEN_ADMIN_KEY")
        super().__init__(
            base_url=base_url,
            base_url_env="GOLDEN_BASE_URL",
            log_env="GOLDEN_LOG",
            servers=("https://dogs.example",),
            auth={
                "apiKey": Bearer(current(self, "api_key"), env="GOLDEN_API_KEY", argument="api_key"),
                "adminKey": ApiKey(
                    current(self, "admin_key"),
                    location="header",
                    name="X-Admin",
                    env="GOLDEN_ADMIN_KEY",
                    argument="admin_key",
                ),
            },
            security=(("apiKey",),),
            defaults=ClientDefaults(timeout=Timeout.of(30), max_retries=1),
            version="1",
            **options,
        )

    @cached_property
    def dogs(self) -> AsyncDogs:
        """Methods of `client.dogs`."""
        from ._resources.dogs import AsyncDogs

        return AsyncDogs(self._sender)

    @cached_property
    def kennels(self) -> AsyncKennels:
        """Methods of `client.kennels`."""
        from ._resources.kennels import AsyncKennels

        return AsyncKennels(self._sender)
