"""Entry points of Own."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, SyncClient
from .resources.client import AsyncGoldenMethods, GoldenMethods

if TYPE_CHECKING:
    from typing import Unpack

    from ._runtime.options import AsyncClientOptions, ClientOptions
    from .resources.auth import AsyncAuth, Auth
    from .resources.close_ import AsyncClose, Close
    from .resources.model import AsyncModel, Model
    from .resources.options import AsyncOptions, Options
    from .resources.request_ import AsyncRequest, Request
    from .resources.self import AsyncSelf, Self
    from .resources.send import AsyncSend, Send
    from .resources.servers import AsyncServers, Servers
    from .resources.settings import AsyncSettings, Settings
    from .resources.stream import AsyncStreamResource, StreamResource
    from .resources.version import AsyncVersion, Version
    from .resources.webhooks import AsyncWebhooks, Webhooks
    from .resources.with_options_ import AsyncWithOptions, WithOptions


class Golden(GoldenMethods, SyncClient):
    """Client of Own.

    Args:
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

    @cached_property
    def request_(self) -> Request:
        """Methods of `client.request_`."""
        from .resources.request_ import Request

        return Request(self._sender)

    @cached_property
    def self(self) -> Self:
        """Methods of `client.self`."""
        from .resources.self import Self

        return Self(self._sender)

    @cached_property
    def close_(self) -> Close:
        """Methods of `client.close_`."""
        from .resources.close_ import Close

        return Close(self._sender)

    @cached_property
    def send(self) -> Send:
        """Methods of `client.send`."""
        from .resources.send import Send

        return Send(self._sender)

    @cached_property
    def model(self) -> Model:
        """Methods of `client.model`."""
        from .resources.model import Model

        return Model(self._sender)

    @cached_property
    def webhooks(self) -> Webhooks:
        """Methods of `client.webhooks`."""
        from .resources.webhooks import Webhooks

        return Webhooks(self._sender)

    @cached_property
    def servers(self) -> Servers:
        """Methods of `client.servers`."""
        from .resources.servers import Servers

        return Servers(self._sender)

    @cached_property
    def auth(self) -> Auth:
        """Methods of `client.auth`."""
        from .resources.auth import Auth

        return Auth(self._sender)

    @cached_property
    def with_options_(self) -> WithOptions:
        """Methods of `client.with_options_`."""
        from .resources.with_options_ import WithOptions

        return WithOptions(self._sender)

    @cached_property
    def options(self) -> Options:
        """Methods of `client.options`."""
        from .resources.options import Options

        return Options(self._sender)

    @cached_property
    def stream(self) -> StreamResource:
        """Methods of `client.stream`."""
        from .resources.stream import StreamResource

        return StreamResource(self._sender)

    @cached_property
    def version(self) -> Version:
        """Methods of `client.version`."""
        from .resources.version import Version

        return Version(self._sender)

    @cached_property
    def settings(self) -> Settings:
        """Methods of `client.settings`."""
        from .resources.settings import Settings

        return Settings(self._sender)


class AsyncGolden(AsyncGoldenMethods, AsyncClient):
    """Asyncio client of Own.

    Args:
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

    @cached_property
    def request_(self) -> AsyncRequest:
        """Methods of `client.request_`."""
        from .resources.request_ import AsyncRequest

        return AsyncRequest(self._sender)

    @cached_property
    def self(self) -> AsyncSelf:
        """Methods of `client.self`."""
        from .resources.self import AsyncSelf

        return AsyncSelf(self._sender)

    @cached_property
    def close_(self) -> AsyncClose:
        """Methods of `client.close_`."""
        from .resources.close_ import AsyncClose

        return AsyncClose(self._sender)

    @cached_property
    def send(self) -> AsyncSend:
        """Methods of `client.send`."""
        from .resources.send import AsyncSend

        return AsyncSend(self._sender)

    @cached_property
    def model(self) -> AsyncModel:
        """Methods of `client.model`."""
        from .resources.model import AsyncModel

        return AsyncModel(self._sender)

    @cached_property
    def webhooks(self) -> AsyncWebhooks:
        """Methods of `client.webhooks`."""
        from .resources.webhooks import AsyncWebhooks

        return AsyncWebhooks(self._sender)

    @cached_property
    def servers(self) -> AsyncServers:
        """Methods of `client.servers`."""
        from .resources.servers import AsyncServers

        return AsyncServers(self._sender)

    @cached_property
    def auth(self) -> AsyncAuth:
        """Methods of `client.auth`."""
        from .resources.auth import AsyncAuth

        return AsyncAuth(self._sender)

    @cached_property
    def with_options_(self) -> AsyncWithOptions:
        """Methods of `client.with_options_`."""
        from .resources.with_options_ import AsyncWithOptions

        return AsyncWithOptions(self._sender)

    @cached_property
    def options(self) -> AsyncOptions:
        """Methods of `client.options`."""
        from .resources.options import AsyncOptions

        return AsyncOptions(self._sender)

    @cached_property
    def stream(self) -> AsyncStreamResource:
        """Methods of `client.stream`."""
        from .resources.stream import AsyncStreamResource

        return AsyncStreamResource(self._sender)

    @cached_property
    def version(self) -> AsyncVersion:
        """Methods of `client.version`."""
        from .resources.version import AsyncVersion

        return AsyncVersion(self._sender)

    @cached_property
    def settings(self) -> AsyncSettings:
        """Methods of `client.settings`."""
        from .resources.settings import AsyncSettings

        return AsyncSettings(self._sender)
