"""Entry points of Kennel."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.auth import Bearer
from ._runtime.compat.async_client import AsyncClient
from ._runtime.compat.client import SyncClient
from ._runtime.compat.credentials import current, needed, wanted
from ._runtime.compat.environments import base_url_of
from ._runtime.compat.sentinels import not_given
from ._runtime.options import ClientDefaults, Timeout

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from httpx import URL
    from httpx import Timeout as _Timeout

    from ._runtime.auth import AsyncSecret, Secret
    from ._runtime.compat.options import AsyncClientOptions, ClientOptions
    from ._runtime.compat.sentinels import NotGiven
    from .resources.barks import AsyncBarks, Barks
    from .resources.bones import AsyncBones, Bones
    from .resources.dogs import AsyncDogs, Dogs
    from .resources.owners import AsyncOwners, Owners
    from .resources.toys import AsyncToys, Toys
    from .webhooks import Hooks

ENVIRONMENTS = {"production": "https://api.kennel.example/v1", "sandbox": "https://sandbox.kennel.example/v1"}


def __getattr__(name: str) -> _Timeout:
    if name != "DEFAULT_TIMEOUT":
        raise AttributeError(name)
    import httpx

    return httpx.Timeout(60.0, connect=10.0)


DEFAULT_MAX_RETRIES = 1


class Golden(SyncClient):
    """Client of Kennel.

    Args:
        bearer_token: Sent as bearer token; a string, or a function that returns one. Default: the environment
            variable `GOLDEN_API_KEY`.
        environment: Name of a base URL: `production`, `sandbox`.
        hook_secret: Secret of the signatures of webhooks. Default: the environment variable `GOLDEN_HOOK_SECRET`.
        base_url: Default: the environment variable `GOLDEN_BASE_URL`, else `https://api.kennel.example/v1`.
        timeout: Seconds for a whole call, retries included, or a `Timeout`. Default: 60.
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
        bearer_token: Secret | None = None,
        hook_secret: str | None = None,
        environment: Literal["production", "sandbox"] | None = None,
        base_url: str | URL | NotGiven | None = not_given,
        **options: Unpack[ClientOptions],
    ) -> None:
        self.bearer_token = needed(bearer_token, "bearer_token", "GOLDEN_API_KEY")
        self.hook_secret = wanted(hook_secret, "GOLDEN_HOOK_SECRET")
        self.environment = environment
        super().__init__(
            base_url=base_url_of(base_url, environment, ENVIRONMENTS, "GOLDEN_BASE_URL"),
            base_url_env="GOLDEN_BASE_URL",
            log_env="GOLDEN_LOG",
            servers=("https://api.kennel.example/v1",),
            auth={"token": Bearer(current(self, "bearer_token"), env="GOLDEN_API_KEY", argument="bearer_token")},
            security=(("token",),),
            headers={"X-Kennel": "yes"},
            defaults=ClientDefaults(
                timeout=Timeout.of(60.0), max_retries=1, retry_delays=(1.0, 6.0), idempotency_header="X-Once"
            ),
            version="1.0.0",
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

    @cached_property
    def bones(self) -> Bones:
        """Methods of `client.bones`."""
        from .resources.bones import Bones

        return Bones(self._sender)

    @cached_property
    def toys(self) -> Toys:
        """Methods of `client.toys`."""
        from .resources.toys import Toys

        return Toys(self._sender)

    @cached_property
    def owners(self) -> Owners:
        """Methods of `client.owners`."""
        from .resources.owners import Owners

        return Owners(self._sender)

    @cached_property
    def hooks(self) -> Hooks:
        """What the API sends by itself, verified and read."""
        from .webhooks import Hooks

        return Hooks(self._sender)


class AsyncGolden(AsyncClient):
    """Asyncio client of Kennel.

    Args:
        bearer_token: Sent as bearer token; a string, or a function that returns one. Default: the environment
            variable `GOLDEN_API_KEY`.
        environment: Name of a base URL: `production`, `sandbox`.
        hook_secret: Secret of the signatures of webhooks. Default: the environment variable `GOLDEN_HOOK_SECRET`.
        base_url: Default: the environment variable `GOLDEN_BASE_URL`, else `https://api.kennel.example/v1`.
        timeout: Seconds for a whole call, retries included, or a `Timeout`. Default: 60.
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
        bearer_token: AsyncSecret | None = None,
        hook_secret: str | None = None,
        environment: Literal["production", "sandbox"] | None = None,
        base_url: str | URL | NotGiven | None = not_given,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        self.bearer_token = needed(bearer_token, "bearer_token", "GOLDEN_API_KEY")
        self.hook_secret = wanted(hook_secret, "GOLDEN_HOOK_SECRET")
        self.environment = environment
        super().__init__(
            base_url=base_url_of(base_url, environment, ENVIRONMENTS, "GOLDEN_BASE_URL"),
            base_url_env="GOLDEN_BASE_URL",
            log_env="GOLDEN_LOG",
            servers=("https://api.kennel.example/v1",),
            auth={"token": Bearer(current(self, "bearer_token"), env="GOLDEN_API_KEY", argument="bearer_token")},
            security=(("token",),),
            headers={"X-Kennel": "yes"},
            defaults=ClientDefaults(
                timeout=Timeout.of(60.0), max_retries=1, retry_delays=(1.0, 6.0), idempotency_header="X-Once"
            ),
            version="1.0.0",
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

    @cached_property
    def bones(self) -> AsyncBones:
        """Methods of `client.bones`."""
        from .resources.bones import AsyncBones

        return AsyncBones(self._sender)

    @cached_property
    def toys(self) -> AsyncToys:
        """Methods of `client.toys`."""
        from .resources.toys import AsyncToys

        return AsyncToys(self._sender)

    @cached_property
    def owners(self) -> AsyncOwners:
        """Methods of `client.owners`."""
        from .resources.owners import AsyncOwners

        return AsyncOwners(self._sender)

    @cached_property
    def hooks(self) -> Hooks:
        """What the API sends by itself, verified and read."""
        from .webhooks import Hooks

        return Hooks(self._sender)
