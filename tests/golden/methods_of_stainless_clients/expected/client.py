"""Entry points of Golden."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.auth import Bearer
from ._runtime.compat.async_client import AsyncClient
from ._runtime.compat.client import SyncClient
from ._runtime.compat.credentials import current, wanted
from ._runtime.options import ClientDefaults, Timeout
from .resources.client import AsyncGoldenMethods, GoldenMethods

if TYPE_CHECKING:
    from typing import Unpack

    from httpx import URL
    from httpx import Timeout as _Timeout

    from ._runtime.auth import AsyncSecret, Secret
    from ._runtime.compat.options import AsyncClientOptions, ClientOptions
    from .resources.barks import AsyncBarks, Barks
    from .resources.dogs import AsyncDogs, Dogs


def __getattr__(name: str) -> _Timeout:
    if name != "DEFAULT_TIMEOUT":
        raise AttributeError(name)
    import httpx

    return httpx.Timeout(90, connect=10.0)


class Golden(GoldenMethods, SyncClient):
    """Client of Golden.

    Args:
        token: Sent as bearer token; a string, or a function that returns one. Default: the environment variable
            `GOLDEN_TOKEN`.
        kennel: Kept as an attribute, for hand-written code. Default: the environment variable `KENNEL`.
        base_url: Default: the environment variable `GOLDEN_BASE_URL`, else `https://api.dogs.example`.
        timeout: Seconds for a whole call, retries included, or a `Timeout`. Default: 90.
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
        token: Secret | None = None,
        kennel: str | None = None,
        base_url: str | URL | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        self.token = wanted(token, "GOLDEN_TOKEN")
        self.kennel = wanted(kennel, "KENNEL")
        super().__init__(
            base_url=base_url,
            base_url_env="GOLDEN_BASE_URL",
            log_env="GOLDEN_LOG",
            servers=("https://api.dogs.example",),
            auth={"key": Bearer(current(self, "token"), env="GOLDEN_TOKEN", argument="token")},
            security=(("key",), ()),
            defaults=ClientDefaults(timeout=Timeout.of(90)),
            version="1",
            legacy=True,
            **options,
        )

    @cached_property
    def dogs(self) -> Dogs:
        """Methods of `client.dogs`."""
        from .resources.dogs import Dogs

        return Dogs(self._sender)

    @cached_property
    def barks(self) -> Barks:
        """Methods of `client.barks`."""
        from .resources.barks import Barks

        return Barks(self._sender)


class AsyncGolden(AsyncGoldenMethods, AsyncClient):
    """Asyncio client of Golden.

    Args:
        token: Sent as bearer token; a string, or a function that returns one. Default: the environment variable
            `GOLDEN_TOKEN`.
        kennel: Kept as an attribute, for hand-written code. Default: the environment variable `KENNEL`.
        base_url: Default: the environment variable `GOLDEN_BASE_URL`, else `https://api.dogs.example`.
        timeout: Seconds for a whole call, retries included, or a `Timeout`. Default: 90.
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
        token: AsyncSecret | None = None,
        kennel: str | None = None,
        base_url: str | URL | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        self.token = wanted(token, "GOLDEN_TOKEN")
        self.kennel = wanted(kennel, "KENNEL")
        super().__init__(
            base_url=base_url,
            base_url_env="GOLDEN_BASE_URL",
            log_env="GOLDEN_LOG",
            servers=("https://api.dogs.example",),
            auth={"key": Bearer(current(self, "token"), env="GOLDEN_TOKEN", argument="token")},
            security=(("key",), ()),
            defaults=ClientDefaults(timeout=Timeout.of(90)),
            version="1",
            legacy=True,
            **options,
        )

    @cached_property
    def dogs(self) -> AsyncDogs:
        """Methods of `client.dogs`."""
        from .resources.dogs import AsyncDogs

        return AsyncDogs(self._sender)

    @cached_property
    def barks(self) -> AsyncBarks:
        """Methods of `client.barks`."""
        from .resources.barks import AsyncBarks

        return AsyncBarks(self._sender)
