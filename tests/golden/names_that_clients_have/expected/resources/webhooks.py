"""`client.webhooks`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions

_GET_X: Operation[None] = Operation("GET", "/in/webhooks")


class Webhooks(Resource):
    """Methods of `client.webhooks`."""

    def get_x(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /in/webhooks`."""
        return self._sender.send(_GET_X, Arguments(options))

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

    async def get_x(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /in/webhooks`."""
        return await self._sender.send(_GET_X, Arguments(options))

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
        self.get_x = raw(webhooks.get_x)


class WebhooksWithStreamingResponse:
    """`Webhooks`, each method opening a response to be read."""

    def __init__(self, webhooks: Webhooks) -> None:
        self.get_x = opened(webhooks.get_x)


class AsyncWebhooksWithRawResponse:
    """`AsyncWebhooks`, each method returning the whole response."""

    def __init__(self, webhooks: AsyncWebhooks) -> None:
        self.get_x = async_raw(webhooks.get_x)


class AsyncWebhooksWithStreamingResponse:
    """`AsyncWebhooks`, each method opening a response to be read."""

    def __init__(self, webhooks: AsyncWebhooks) -> None:
        self.get_x = async_opened(webhooks.get_x)
