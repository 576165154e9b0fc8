"""`client.sounds`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.records import REQUIRED
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from .._runtime.options import RequestOptions
    from ..models.sounds import SoundAddRequest

_LIST: Operation[None] = Operation("GET", "/sounds")
_ADD: Operation[None] = Operation("POST", "/sounds")


class Sounds(Resource):
    """Methods of `client.sounds`."""

    def list(
        self, *, voice: str, format: Literal["wav"] = "wav", x_rate: Literal[16] = 16, **options: Unpack[RequestOptions]
    ) -> None:
        """`GET /sounds`.

        Args:
            format: Default: `"wav"`.
        """
        return self._sender.send(
            _LIST, Arguments(options, query={"voice": voice, "format": format}, headers={"X-Rate": x_rate})
        )

    @overload
    def add(
        self,
        *,
        text: str,
        kind: Literal["sound"] = "sound",
        loud: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    @overload
    def add(self, body: SoundAddRequest, **options: Unpack[RequestOptions]) -> None: ...
    def add(
        self,
        body: SoundAddRequest | None = None,
        *,
        text: str = REQUIRED,
        kind: Literal["sound"] = "sound",
        loud: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /sounds`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            loud: Default: `True`.
        """
        return self._sender.send(_ADD, Arguments(options, whole=body, body={"text": text, "kind": kind, "loud": loud}))

    @cached_property
    def with_raw_response(self) -> SoundsWithRawResponse:
        """Each method returns the whole response."""
        return SoundsWithRawResponse(Sounds(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> SoundsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return SoundsWithStreamingResponse(Sounds(self._sender.opened()))


class AsyncSounds(AsyncResource):
    """Methods of `client.sounds`."""

    async def list(
        self, *, voice: str, format: Literal["wav"] = "wav", x_rate: Literal[16] = 16, **options: Unpack[RequestOptions]
    ) -> None:
        """`GET /sounds`.

        Args:
            format: Default: `"wav"`.
        """
        return await self._sender.send(
            _LIST, Arguments(options, query={"voice": voice, "format": format}, headers={"X-Rate": x_rate})
        )

    @overload
    async def add(
        self,
        *,
        text: str,
        kind: Literal["sound"] = "sound",
        loud: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    @overload
    async def add(self, body: SoundAddRequest, **options: Unpack[RequestOptions]) -> None: ...
    async def add(
        self,
        body: SoundAddRequest | None = None,
        *,
        text: str = REQUIRED,
        kind: Literal["sound"] = "sound",
        loud: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /sounds`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            loud: Default: `True`.
        """
        return await self._sender.send(
            _ADD, Arguments(options, whole=body, body={"text": text, "kind": kind, "loud": loud})
        )

    @cached_property
    def with_raw_response(self) -> AsyncSoundsWithRawResponse:
        """Each method returns the whole response."""
        return AsyncSoundsWithRawResponse(AsyncSounds(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncSoundsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncSoundsWithStreamingResponse(AsyncSounds(self._sender.opened()))


class SoundsWithRawResponse:
    """`Sounds`, each method returning the whole response."""

    def __init__(self, sounds: Sounds) -> None:
        self.list = raw(sounds.list)
        self.add = raw(sounds.add)


class SoundsWithStreamingResponse:
    """`Sounds`, each method opening a response to be read."""

    def __init__(self, sounds: Sounds) -> None:
        self.list = opened(sounds.list)
        self.add = opened(sounds.add)


class AsyncSoundsWithRawResponse:
    """`AsyncSounds`, each method returning the whole response."""

    def __init__(self, sounds: AsyncSounds) -> None:
        self.list = async_raw(sounds.list)
        self.add = async_raw(sounds.add)


class AsyncSoundsWithStreamingResponse:
    """`AsyncSounds`, each method opening a response to be read."""

    def __init__(self, sounds: AsyncSounds) -> None:
        self.list = async_opened(sounds.list)
        self.add = async_opened(sounds.add)
