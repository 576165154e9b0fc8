"""`client.audio.voices`: Voices of speech models."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.operation import Arguments, Operation
from ..._runtime.raw import async_opened, async_raw, opened, raw
from ..._runtime.resource import AsyncResource, Resource
from ...models.audio import ListVoicesResponse

if TYPE_CHECKING:
    from typing import Unpack

    from ..._runtime.options import RequestOptions

_LIST: Operation[ListVoicesResponse] = Operation("GET", "/voices", response=ListVoicesResponse)


class Voices(Resource):
    """Voices of speech models."""

    def list(self, **options: Unpack[RequestOptions]) -> ListVoicesResponse:
        """List voices.

        Lists the voices of every speech model.
        """
        return self._sender.send(_LIST, Arguments(options))

    @cached_property
    def with_raw_response(self) -> VoicesWithRawResponse:
        """Each method returns the whole response."""
        return VoicesWithRawResponse(Voices(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> VoicesWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return VoicesWithStreamingResponse(Voices(self._sender.opened()))


class AsyncVoices(AsyncResource):
    """Voices of speech models."""

    async def list(self, **options: Unpack[RequestOptions]) -> ListVoicesResponse:
        """List voices.

        Lists the voices of every speech model.
        """
        return await self._sender.send(_LIST, Arguments(options))

    @cached_property
    def with_raw_response(self) -> AsyncVoicesWithRawResponse:
        """Each method returns the whole response."""
        return AsyncVoicesWithRawResponse(AsyncVoices(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncVoicesWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncVoicesWithStreamingResponse(AsyncVoices(self._sender.opened()))


class VoicesWithRawResponse:
    """`Voices`, each method returning the whole response."""

    def __init__(self, voices: Voices) -> None:
        self.list = raw(voices.list)


class VoicesWithStreamingResponse:
    """`Voices`, each method opening a response to be read."""

    def __init__(self, voices: Voices) -> None:
        self.list = opened(voices.list)


class AsyncVoicesWithRawResponse:
    """`AsyncVoices`, each method returning the whole response."""

    def __init__(self, voices: AsyncVoices) -> None:
        self.list = async_raw(voices.list)


class AsyncVoicesWithStreamingResponse:
    """`AsyncVoices`, each method opening a response to be read."""

    def __init__(self, voices: AsyncVoices) -> None:
        self.list = async_opened(voices.list)
