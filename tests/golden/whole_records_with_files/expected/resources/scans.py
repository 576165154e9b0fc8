"""`client.scans`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .._runtime.codec import BYTES
from .._runtime.files import FILE, FILE_OR_TEXT
from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.records import REQUIRED
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from typing import Unpack

    from .._runtime.files import FileInput
    from .._runtime.options import RequestOptions
    from ..models.shared import Label, Scan
    from ..types.shared import LabelDict, ScanDict

_ADD: Operation[None] = Operation(
    "POST",
    "/scans",
    encode={"body": {"seal": BYTES}},
    content_type="multipart/form-data",
    parts={"page": FILE, "pages": FILE, "cover": FILE, "source": FILE_OR_TEXT},
)


class Scans(Resource):
    """Methods of `client.scans`."""

    @overload
    def add(
        self,
        *,
        page: FileInput,
        pages: Sequence[FileInput] | None = None,
        cover: FileInput | None = None,
        source: FileInput | str | None = None,
        seal: bytes | None = None,
        at: dt.datetime | str | None = None,
        label: Label | LabelDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    @overload
    def add(self, body: Scan | ScanDict, **options: Unpack[RequestOptions]) -> None: ...
    def add(
        self,
        body: Scan | ScanDict | None = None,
        *,
        page: FileInput = REQUIRED,
        pages: Sequence[FileInput] | None = None,
        cover: FileInput | None = None,
        source: FileInput | str | None = None,
        seal: bytes | None = None,
        at: dt.datetime | str | None = None,
        label: Label | LabelDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /scans`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            page: The first page.
        """
        return self._sender.send(
            _ADD,
            Arguments(
                options,
                whole=body,
                body={
                    "page": page,
                    "pages": pages,
                    "cover": cover,
                    "source": source,
                    "seal": seal,
                    "at": at,
                    "label": label,
                },
            ),
        )

    @cached_property
    def with_raw_response(self) -> ScansWithRawResponse:
        """Each method returns the whole response."""
        return ScansWithRawResponse(Scans(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> ScansWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return ScansWithStreamingResponse(Scans(self._sender.opened()))


class AsyncScans(AsyncResource):
    """Methods of `client.scans`."""

    @overload
    async def add(
        self,
        *,
        page: FileInput,
        pages: Sequence[FileInput] | None = None,
        cover: FileInput | None = None,
        source: FileInput | str | None = None,
        seal: bytes | None = None,
        at: dt.datetime | str | None = None,
        label: Label | LabelDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    @overload
    async def add(self, body: Scan | ScanDict, **options: Unpack[RequestOptions]) -> None: ...
    async def add(
        self,
        body: Scan | ScanDict | None = None,
        *,
        page: FileInput = REQUIRED,
        pages: Sequence[FileInput] | None = None,
        cover: FileInput | None = None,
        source: FileInput | str | None = None,
        seal: bytes | None = None,
        at: dt.datetime | str | None = None,
        label: Label | LabelDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /scans`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            page: The first page.
        """
        return await self._sender.send(
            _ADD,
            Arguments(
                options,
                whole=body,
                body={
                    "page": page,
                    "pages": pages,
                    "cover": cover,
                    "source": source,
                    "seal": seal,
                    "at": at,
                    "label": label,
                },
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncScansWithRawResponse:
        """Each method returns the whole response."""
        return AsyncScansWithRawResponse(AsyncScans(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncScansWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncScansWithStreamingResponse(AsyncScans(self._sender.opened()))


class ScansWithRawResponse:
    """`Scans`, each method returning the whole response."""

    def __init__(self, scans: Scans) -> None:
        self.add = raw(scans.add)


class ScansWithStreamingResponse:
    """`Scans`, each method opening a response to be read."""

    def __init__(self, scans: Scans) -> None:
        self.add = opened(scans.add)


class AsyncScansWithRawResponse:
    """`AsyncScans`, each method returning the whole response."""

    def __init__(self, scans: AsyncScans) -> None:
        self.add = async_raw(scans.add)


class AsyncScansWithStreamingResponse:
    """`AsyncScans`, each method opening a response to be read."""

    def __init__(self, scans: AsyncScans) -> None:
        self.add = async_opened(scans.add)
