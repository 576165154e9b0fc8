"""Entry points of Enkrypt AI model registry."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.auth import ApiKey
from ._runtime.client import AsyncClient, SyncClient

if TYPE_CHECKING:
    from typing import Unpack

    from ._runtime.auth import AsyncSecret, Secret
    from ._runtime.options import AsyncClientOptions, ClientOptions
    from .resources.models import AsyncModels, Models


class Enkrypt(SyncClient):
    """Client of Enkrypt AI model registry.

    A saved model tells Enkrypt AI where a model is served, how to sign in there and what kind of answers to expect.
    It is known by its saved name and its version.

    Args:
        api_key: Sent as the header `apikey`; a string, or a function that returns one. Default: the environment
            variable `ENKRYPTAI_API_KEY`.
        base_url: Default: the environment variable `ENKRYPTAI_BASE_URL`, else `https://api.enkryptai.com`.
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
        self, *, api_key: Secret | None = None, base_url: str | None = None, **options: Unpack[ClientOptions]
    ) -> None:
        super().__init__(
            base_url=base_url,
            base_url_env="ENKRYPTAI_BASE_URL",
            log_env="ENKRYPT_LOG",
            servers=("https://api.enkryptai.com",),
            auth={
                "apiKeyAuth": ApiKey(
                    api_key, location="header", name="apikey", env="ENKRYPTAI_API_KEY", argument="api_key"
                )
            },
            security=(("apiKeyAuth",),),
            version="2.0.0",
            **options,
        )

    @cached_property
    def models(self) -> Models:
        """Saved models - add, read, change and remove them."""
        from .resources.models import Models

        return Models(self._sender)


class AsyncEnkrypt(AsyncClient):
    """Asyncio client of Enkrypt AI model registry.

    A saved model tells Enkrypt AI where a model is served, how to sign in there and what kind of answers to expect.
    It is known by its saved name and its version.

    Args:
        api_key: Sent as the header `apikey`; a string, or a function that returns one. Default: the environment
            variable `ENKRYPTAI_API_KEY`.
        base_url: Default: the environment variable `ENKRYPTAI_BASE_URL`, else `https://api.enkryptai.com`.
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
        self, *, api_key: AsyncSecret | None = None, base_url: str | None = None, **options: Unpack[AsyncClientOptions]
    ) -> None:
        super().__init__(
            base_url=base_url,
            base_url_env="ENKRYPTAI_BASE_URL",
            log_env="ENKRYPT_LOG",
            servers=("https://api.enkryptai.com",),
            auth={
                "apiKeyAuth": ApiKey(
                    api_key, location="header", name="apikey", env="ENKRYPTAI_API_KEY", argument="api_key"
                )
            },
            security=(("apiKeyAuth",),),
            version="2.0.0",
            **options,
        )

    @cached_property
    def models(self) -> AsyncModels:
        """Saved models - add, read, change and remove them."""
        from .resources.models import AsyncModels

        return AsyncModels(self._sender)
