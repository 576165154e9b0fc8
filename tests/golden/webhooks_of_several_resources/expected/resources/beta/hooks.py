"""`client.beta.hooks`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.compat.raw import async_opened, async_raw, opened, raw
from ..._runtime.compat.resources import AsyncResource, Resource
from ..._runtime.operation import Arguments, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ..._runtime.options import RequestOptions

_CREATE: Operation[None] = Operation("POST", "/beta/hooks")


class Hooks(Resource):
    """Methods of `client.beta.hooks`."""

    def create(self, *, url: str, **options: Unpack[RequestOptions]) -> None:
        """`POST /beta/hooks`."""
        return self._sender.send(_CREATE, Arguments(options, query={"url": url}))

    @cached_property
    def with_raw_response(self) -> HooksWithRawResponse:
        """Each method returns the whole response."""
        return HooksWithRawResponse(Hooks(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> HooksWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return HooksWithStreamingResponse(Hooks(self._sender.opened()))


class AsyncHooks(AsyncResource):
    """Methods of `client.beta.hooks`."""

    async def create(self, *, url: str, **options: Unpack[RequestOptions]) -> None:
        """`POST /beta/hooks`."""
        return await self._sender.send(_CREATE, Arguments(options, query={"url": url}))

    @cached_property
    def with_raw_response(self) -> AsyncHooksWithRawResponse:
        """Each method returns the whole response."""
        return AsyncHooksWithRawResponse(AsyncHooks(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncHooksWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncHooksWithStreamingResponse(AsyncHooks(self._sender.opened()))


class HooksWithRawResponse:
    """`Hooks`, each method returning the whole response."""

    def __init__(self, hooks: Hooks) -> None:
        self.create = raw(hooks.create)


class HooksWithStreamingResponse:
    """`Hooks`, each method opening a response to be read."""

    def __init__(self, hooks: Hooks) -> None:
        self.create = opened(hooks.create)


class AsyncHooksWithRawResponse:
    """`AsyncHooks`, each method returning the whole response."""

    def __init__(self, hooks: AsyncHooks) -> None:
        self.create = async_raw(hooks.create)


class AsyncHooksWithStreamingResponse:
    """`AsyncHooks`, each method opening a response to be read."""

    def __init__(self, hooks: AsyncHooks) -> None:
        self.create = async_opened(hooks.create)
