"""`client.animals`."""
# The classes below refer to deprecated methods.
# mypy: disable-error-code="deprecated"
# pyright: reportDeprecated=false

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.deprecation import deprecated
from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions

_DROP: Operation[None] = Operation("DELETE", "/pets/{id}")


class Animals(Resource):
    """Methods of `client.animals`."""

    @deprecated("Use `client.pets.delete`.")
    def drop(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Use `client.pets.delete`. Deprecated."""
        return self._sender.send(_DROP, Arguments(options, path={"id": id}))

    @cached_property
    def with_raw_response(self) -> AnimalsWithRawResponse:
        """Each method returns the whole response."""
        return AnimalsWithRawResponse(Animals(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AnimalsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AnimalsWithStreamingResponse(Animals(self._sender.opened()))


class AsyncAnimals(AsyncResource):
    """Methods of `client.animals`."""

    @deprecated("Use `client.pets.delete`.")
    async def drop(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Use `client.pets.delete`. Deprecated."""
        return await self._sender.send(_DROP, Arguments(options, path={"id": id}))

    @cached_property
    def with_raw_response(self) -> AsyncAnimalsWithRawResponse:
        """Each method returns the whole response."""
        return AsyncAnimalsWithRawResponse(AsyncAnimals(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncAnimalsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncAnimalsWithStreamingResponse(AsyncAnimals(self._sender.opened()))


class AnimalsWithRawResponse:
    """`Animals`, each method returning the whole response."""

    def __init__(self, animals: Animals) -> None:
        self.drop = raw(animals.drop)


class AnimalsWithStreamingResponse:
    """`Animals`, each method opening a response to be read."""

    def __init__(self, animals: Animals) -> None:
        self.drop = opened(animals.drop)


class AsyncAnimalsWithRawResponse:
    """`AsyncAnimals`, each method returning the whole response."""

    def __init__(self, animals: AsyncAnimals) -> None:
        self.drop = async_raw(animals.drop)


class AsyncAnimalsWithStreamingResponse:
    """`AsyncAnimals`, each method opening a response to be read."""

    def __init__(self, animals: AsyncAnimals) -> None:
        self.drop = async_opened(animals.drop)
