"""`client.model`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions

_GET_X: Operation[None] = Operation("GET", "/in/model")


class Model(Resource):
    """Methods of `client.model`."""

    def get_x(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /in/model`."""
        return self._sender.send(_GET_X, Arguments(options))

    @cached_property
    def with_raw_response(self) -> ModelWithRawResponse:
        """Each method returns the whole response."""
        return ModelWithRawResponse(Model(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> ModelWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return ModelWithStreamingResponse(Model(self._sender.opened()))


class AsyncModel(AsyncResource):
    """Methods of `client.model`."""

    async def get_x(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /in/model`."""
        return await self._sender.send(_GET_X, Arguments(options))

    @cached_property
    def with_raw_response(self) -> AsyncModelWithRawResponse:
        """Each method returns the whole response."""
        return AsyncModelWithRawResponse(AsyncModel(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncModelWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncModelWithStreamingResponse(AsyncModel(self._sender.opened()))


class ModelWithRawResponse:
    """`Model`, each method returning the whole response."""

    def __init__(self, model: Model) -> None:
        self.get_x = raw(model.get_x)


class ModelWithStreamingResponse:
    """`Model`, each method opening a response to be read."""

    def __init__(self, model: Model) -> None:
        self.get_x = opened(model.get_x)


class AsyncModelWithRawResponse:
    """`AsyncModel`, each method returning the whole response."""

    def __init__(self, model: AsyncModel) -> None:
        self.get_x = async_raw(model.get_x)


class AsyncModelWithStreamingResponse:
    """`AsyncModel`, each method opening a response to be read."""

    def __init__(self, model: AsyncModel) -> None:
        self.get_x = async_opened(model.get_x)
