"""`client`: Methods of the client itself."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource
from .._runtime.style import Style

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Unpack

    from .._runtime.options import RequestOptions

_SIMPLE: Operation[None] = Operation("GET", "/simple/{id}")
_LABEL: Operation[None] = Operation("GET", "/label/{id}", encode={"path": {"id": Style("label", explode=True)}})
_MATRIX: Operation[None] = Operation("GET", "/matrix/{id}", encode={"path": {"id": Style("matrix")}})
_TEXT: Operation[None] = Operation("GET", "/text/{id}.{form}")


class GoldenMethods(Resource):
    """Methods of the client itself."""

    def simple(self, id: Sequence[int], **options: Unpack[RequestOptions]) -> None:
        """`GET /simple/{id}`."""
        return self._sender.send(_SIMPLE, Arguments(options, path={"id": id}))

    def label(self, id: Sequence[int], **options: Unpack[RequestOptions]) -> None:
        """`GET /label/{id}`."""
        return self._sender.send(_LABEL, Arguments(options, path={"id": id}))

    def matrix(self, id: Sequence[int], **options: Unpack[RequestOptions]) -> None:
        """`GET /matrix/{id}`."""
        return self._sender.send(_MATRIX, Arguments(options, path={"id": id}))

    def text(self, id: str, form: Literal["json", "xml"], **options: Unpack[RequestOptions]) -> None:
        """`GET /text/{id}.{form}`."""
        return self._sender.send(_TEXT, Arguments(options, path={"id": id, "form": form}))

    @cached_property
    def with_raw_response(self) -> GoldenMethodsWithRawResponse:
        """Each method returns the whole response."""
        return GoldenMethodsWithRawResponse(GoldenMethods(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> GoldenMethodsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return GoldenMethodsWithStreamingResponse(GoldenMethods(self._sender.opened()))


class AsyncGoldenMethods(AsyncResource):
    """Methods of the client itself."""

    async def simple(self, id: Sequence[int], **options: Unpack[RequestOptions]) -> None:
        """`GET /simple/{id}`."""
        return await self._sender.send(_SIMPLE, Arguments(options, path={"id": id}))

    async def label(self, id: Sequence[int], **options: Unpack[RequestOptions]) -> None:
        """`GET /label/{id}`."""
        return await self._sender.send(_LABEL, Arguments(options, path={"id": id}))

    async def matrix(self, id: Sequence[int], **options: Unpack[RequestOptions]) -> None:
        """`GET /matrix/{id}`."""
        return await self._sender.send(_MATRIX, Arguments(options, path={"id": id}))

    async def text(self, id: str, form: Literal["json", "xml"], **options: Unpack[RequestOptions]) -> None:
        """`GET /text/{id}.{form}`."""
        return await self._sender.send(_TEXT, Arguments(options, path={"id": id, "form": form}))

    @cached_property
    def with_raw_response(self) -> AsyncGoldenMethodsWithRawResponse:
        """Each method returns the whole response."""
        return AsyncGoldenMethodsWithRawResponse(AsyncGoldenMethods(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncGoldenMethodsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncGoldenMethodsWithStreamingResponse(AsyncGoldenMethods(self._sender.opened()))


class GoldenMethodsWithRawResponse:
    """`GoldenMethods`, each method returning the whole response."""

    def __init__(self, client: GoldenMethods) -> None:
        self.simple = raw(client.simple)
        self.label = raw(client.label)
        self.matrix = raw(client.matrix)
        self.text = raw(client.text)


class GoldenMethodsWithStreamingResponse:
    """`GoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: GoldenMethods) -> None:
        self.simple = opened(client.simple)
        self.label = opened(client.label)
        self.matrix = opened(client.matrix)
        self.text = opened(client.text)


class AsyncGoldenMethodsWithRawResponse:
    """`AsyncGoldenMethods`, each method returning the whole response."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.simple = async_raw(client.simple)
        self.label = async_raw(client.label)
        self.matrix = async_raw(client.matrix)
        self.text = async_raw(client.text)


class AsyncGoldenMethodsWithStreamingResponse:
    """`AsyncGoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.simple = async_opened(client.simple)
        self.label = async_opened(client.label)
        self.matrix = async_opened(client.matrix)
        self.text = async_opened(client.text)
