"""Entry points of the Sample API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.auth import ApiKey, AsyncSecret, Basic, Bearer, ClientCredentials, Secret
from ._runtime.client import AsyncClient, SyncClient

if TYPE_CHECKING:
    from typing import Unpack

    from ._runtime.options import AsyncClientOptions, ClientOptions
    from .resources.chat import AsyncChat, Chat
    from .resources.files import AsyncFiles, Files
    from .resources.things import AsyncThings, Things

_SERVERS = ("https://api.sample.example/v1",)
_SECURITY = (("bearerAuth",),)


class Sample(SyncClient):
    """Client of the Sample API.

    Args:
        api_key: Sent as bearer token; a text or a function that returns one. Default: the environment variable SAMPLE_API_KEY.
        site_key: Sent in the header X-Site-Key. Default: the environment variable SAMPLE_SITE_KEY.
        base_url: Default: SAMPLE_BASE_URL, else https://api.sample.example/v1.
    """

    def __init__(
        self,
        *,
        api_key: Secret | None = None,
        site_key: Secret | None = None,
        username: Secret | None = None,
        password: Secret | None = None,
        client_id: Secret | None = None,
        client_secret: Secret | None = None,
        base_url: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(
            base_url=base_url,
            base_url_env="SAMPLE_BASE_URL",
            log_env="SAMPLE_LOG",
            servers=_SERVERS,
            auth={
                "bearerAuth": Bearer(api_key, env="SAMPLE_API_KEY", argument="api_key"),
                "siteKey": ApiKey(
                    site_key, location="header", name="X-Site-Key", env="SAMPLE_SITE_KEY", argument="site_key"
                ),
                "queryKey": ApiKey(site_key, location="query", name="api_key", argument="site_key"),
                "cookieKey": ApiKey(site_key, location="cookie", name="session", argument="site_key"),
                "basicAuth": Basic(username, password, env=("SAMPLE_USERNAME", "SAMPLE_PASSWORD")),
                "oauth": ClientCredentials(client_id, client_secret, token_url="token", scopes=("read", "write")),
            },
            security=_SECURITY,
            version="1.2.3",
            **options,
        )

    @cached_property
    def chat(self) -> Chat:
        """Chat with a model."""
        from .resources.chat import Chat

        return Chat(self._sender)

    @cached_property
    def files(self) -> Files:
        """Files."""
        from .resources.files import Files

        return Files(self._sender)

    @cached_property
    def things(self) -> Things:
        """Things of every kind."""
        from .resources.things import Things

        return Things(self._sender)


class AsyncSample(AsyncClient):
    """Client of the Sample API for asyncio; arguments as for `Sample`."""

    def __init__(
        self,
        *,
        api_key: AsyncSecret | None = None,
        site_key: AsyncSecret | None = None,
        username: AsyncSecret | None = None,
        password: AsyncSecret | None = None,
        client_id: AsyncSecret | None = None,
        client_secret: AsyncSecret | None = None,
        base_url: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        super().__init__(
            base_url=base_url,
            base_url_env="SAMPLE_BASE_URL",
            log_env="SAMPLE_LOG",
            servers=_SERVERS,
            auth={
                "bearerAuth": Bearer(api_key, env="SAMPLE_API_KEY", argument="api_key"),
                "siteKey": ApiKey(
                    site_key, location="header", name="X-Site-Key", env="SAMPLE_SITE_KEY", argument="site_key"
                ),
                "queryKey": ApiKey(site_key, location="query", name="api_key", argument="site_key"),
                "cookieKey": ApiKey(site_key, location="cookie", name="session", argument="site_key"),
                "basicAuth": Basic(username, password, env=("SAMPLE_USERNAME", "SAMPLE_PASSWORD")),
                "oauth": ClientCredentials(client_id, client_secret, token_url="token", scopes=("read", "write")),
            },
            security=_SECURITY,
            version="1.2.3",
            **options,
        )

    @cached_property
    def chat(self) -> AsyncChat:
        """Chat with a model."""
        from .resources.chat import AsyncChat

        return AsyncChat(self._sender)

    @cached_property
    def files(self) -> AsyncFiles:
        """Files."""
        from .resources.files import AsyncFiles

        return AsyncFiles(self._sender)

    @cached_property
    def things(self) -> AsyncThings:
        """Things of every kind."""
        from .resources.things import AsyncThings

        return AsyncThings(self._sender)
