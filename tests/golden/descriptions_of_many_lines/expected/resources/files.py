"""`client.files`: Files, together with folders, are what everything else is about."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource
from ..models.files import Fault, File, Teapot

if TYPE_CHECKING:
    from typing import Any, Unpack

    from .._runtime.options import RequestOptions

_ERRORS: dict[int | str, Any] = {404: Fault, 410: Fault, 418: Teapot, "default": Fault}
_GET: Operation[File] = Operation("GET", "/files/{id}", response=File, errors=_ERRORS)


class Files(Resource):
    """Files, together with folders, are what everything else is about.

    They can be sent and fetched.

    Some of them are large.
    """

    def get(
        self,
        id: str,
        *,
        order: str | None = None,
        form: str | None = None,
        like: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> File:
        """Reads what is known of one file.

        The file itself is not sent, since it may be large and is seldom needed; ask for it where its size is small
        enough for you.

        Args:
            id: Id of the file.
            order:
                * `name` puts names in order
                * `size` puts small files first
            form: One of these:
                short
                long - with all that is known of the folder
            like: An example is at https://example.com/files

        Returns:
            The file, with all that is known of it.

            Folders are left out.

        Raises:
            NotFoundError: No such file. The body is `Fault`.
            APIStatusError: The file was removed. The body is `Fault`. A teapot holds no files. The body is
                `Teapot`. Anything else that goes wrong. The body is `Fault`.
        """
        return self._sender.send(
            _GET, Arguments(options, path={"id": id}, query={"order": order, "form": form, "like": like})
        )

    @cached_property
    def with_raw_response(self) -> FilesWithRawResponse:
        """Each method returns the whole response."""
        return FilesWithRawResponse(Files(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> FilesWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return FilesWithStreamingResponse(Files(self._sender.opened()))


class AsyncFiles(AsyncResource):
    """Files, together with folders, are what everything else is about.

    They can be sent and fetched.

    Some of them are large.
    """

    async def get(
        self,
        id: str,
        *,
        order: str | None = None,
        form: str | None = None,
        like: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> File:
        """Reads what is known of one file.

        The file itself is not sent, since it may be large and is seldom needed; ask for it where its size is small
        enough for you.

        Args:
            id: Id of the file.
            order:
                * `name` puts names in order
                * `size` puts small files first
            form: One of these:
                short
                long - with all that is known of the folder
            like: An example is at https://example.com/files

        Returns:
            The file, with all that is known of it.

            Folders are left out.

        Raises:
            NotFoundError: No such file. The body is `Fault`.
            APIStatusError: The file was removed. The body is `Fault`. A teapot holds no files. The body is
                `Teapot`. Anything else that goes wrong. The body is `Fault`.
        """
        return await self._sender.send(
            _GET, Arguments(options, path={"id": id}, query={"order": order, "form": form, "like": like})
        )

    @cached_property
    def with_raw_response(self) -> AsyncFilesWithRawResponse:
        """Each method returns the whole response."""
        return AsyncFilesWithRawResponse(AsyncFiles(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncFilesWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncFilesWithStreamingResponse(AsyncFiles(self._sender.opened()))


class FilesWithRawResponse:
    """`Files`, each method returning the whole response."""

    def __init__(self, files: Files) -> None:
        self.get = raw(files.get)


class FilesWithStreamingResponse:
    """`Files`, each method opening a response to be read."""

    def __init__(self, files: Files) -> None:
        self.get = opened(files.get)


class AsyncFilesWithRawResponse:
    """`AsyncFiles`, each method returning the whole response."""

    def __init__(self, files: AsyncFiles) -> None:
        self.get = async_raw(files.get)


class AsyncFilesWithStreamingResponse:
    """`AsyncFiles`, each method opening a response to be read."""

    def __init__(self, files: AsyncFiles) -> None:
        self.get = async_opened(files.get)
