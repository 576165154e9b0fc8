"""`client.beta.jig.storage`: Stored files of deployments."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ...._runtime.operation import Arguments, Operation
from ...._runtime.raw import async_opened, async_raw, opened, raw
from ...._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from ...._runtime.options import RequestOptions

_ERRORS: dict[int | str, Any] = {400: dict[str, str], 404: dict[str, str], 500: dict[str, str]}
_RETRIEVE: Operation[Any] = Operation("GET", "/deployments/storage/{filename}", response=Any, errors=_ERRORS)


class Storage(Resource):
    """Stored files of deployments."""

    def retrieve(self, filename: str, **options: Unpack[RequestOptions]) -> Any:
        """Get the address of a stored file.

        Redirects to a signed address from which the file can be fetched without an API key.

        Args:
            filename: Name of the stored file.

        Raises:
            BadRequestError: The request is malformed, or a setting is out of range.
            NotFoundError: There is no such file.
            InternalServerError: The server failed.
        """
        return self._sender.send(_RETRIEVE, Arguments(options, path={"filename": filename}))

    @cached_property
    def with_raw_response(self) -> StorageWithRawResponse:
        """Each method returns the whole response."""
        return StorageWithRawResponse(Storage(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> StorageWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return StorageWithStreamingResponse(Storage(self._sender.opened()))


class AsyncStorage(AsyncResource):
    """Stored files of deployments."""

    async def retrieve(self, filename: str, **options: Unpack[RequestOptions]) -> Any:
        """Get the address of a stored file.

        Redirects to a signed address from which the file can be fetched without an API key.

        Args:
            filename: Name of the stored file.

        Raises:
            BadRequestError: The request is malformed, or a setting is out of range.
            NotFoundError: There is no such file.
            InternalServerError: The server failed.
        """
        return await self._sender.send(_RETRIEVE, Arguments(options, path={"filename": filename}))

    @cached_property
    def with_raw_response(self) -> AsyncStorageWithRawResponse:
        """Each method returns the whole response."""
        return AsyncStorageWithRawResponse(AsyncStorage(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncStorageWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncStorageWithStreamingResponse(AsyncStorage(self._sender.opened()))


class StorageWithRawResponse:
    """`Storage`, each method returning the whole response."""

    def __init__(self, storage: Storage) -> None:
        self.retrieve = raw(storage.retrieve)


class StorageWithStreamingResponse:
    """`Storage`, each method opening a response to be read."""

    def __init__(self, storage: Storage) -> None:
        self.retrieve = opened(storage.retrieve)


class AsyncStorageWithRawResponse:
    """`AsyncStorage`, each method returning the whole response."""

    def __init__(self, storage: AsyncStorage) -> None:
        self.retrieve = async_raw(storage.retrieve)


class AsyncStorageWithStreamingResponse:
    """`AsyncStorage`, each method opening a response to be read."""

    def __init__(self, storage: AsyncStorage) -> None:
        self.retrieve = async_opened(storage.retrieve)
