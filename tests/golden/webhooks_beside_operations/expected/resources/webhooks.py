"""`client.webhooks`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.compat.raw import async_opened, async_raw, opened, raw
from .._runtime.compat.resources import AsyncResource, Resource
from .._runtime.operation import Arguments, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions

_CREATE: Operation[None] = Operation("POST", "/webhooks")


class Webhooks(Resource):
    """Methods of `client.webhooks`."""

    def create(self, *, url: str, **options: Unpack[RequestOptions]) -> None:
        """`POST /webhooks`."""
        return self._sender.send(_CREATE, Arguments(options, query={"url": url}))

    @cached_property
    def with_raw_response(self) -> WebhooksWithRawResponse:
        """Each method returns the whole response."""
        return WebhooksWithRawResponse(Webhooks(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> WebhooksWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return WebhooksWithStreamingResponse(Webhooks(self._sender.opened()))


class AsyncWebhooks(AsyncResource):
    """Methods of `client.webhooks`."""

    async def create(self, *, url: str, **options: Unpack[RequestOptions]) -> None:
        """`POST /webhooks`."""
        return await self._sender.send(_CREATE, Arguments(options, query={"url": url}))

    @cached_property
    def with_raw_response(self) -> AsyncWebhooksWithRawResponse:
        """Each method returns the whole response."""
        return AsyncWebhooksWithRawResponse(AsyncWebhooks(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncWebhooksWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncWebhooksWithStreamingResponse(AsyncWebhooks(self._sender.opened()))


class WebhooksWithRawResponse:
    """`Webhooks`, each method returning the whole response."""

    def __init__(self, webhooks: Webhooks) -> None:
        self.create = raw(webhooks.create)


class WebhooksWithStreamingResponse:
    """`Webhooks`, each method opening a response to be read."""

    def __init__(self, webhooks: Webhooks) -> None:
        self.create = opened(webhooks.create)


class AsyncWebhooksWithRawResponse:
    """`AsyncWebhooks`, each method returning the whole response."""

    def __init__(self, webhooks: AsyncWebhooks) -> None:
        self.create = async_raw(webhooks.create)


class AsyncWebhooksWithStreamingResponse:
    """`AsyncWebhooks`, each method opening a response to be read."""

    def __init__(self, webhooks: AsyncWebhooks) -> None:
        self.create = async_opened(webhooks.create)
