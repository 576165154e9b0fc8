"""`client.drafts`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions
    from ..models.drafts import Draft

_ADD: Operation[None] = Operation("POST", "/drafts", optional_body=True)


class Drafts(Resource):
    """Methods of `client.drafts`."""

    def add(
        self,
        request_body: Draft | None = None,
        *,
        body: str | None = None,
        note: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /drafts`.

        Args:
            request_body: The whole body as a record, instead of arguments for its properties.
        """
        return self._sender.send(_ADD, Arguments(options, whole=request_body, body={"body": body, "note": note}))

    @cached_property
    def with_raw_response(self) -> DraftsWithRawResponse:
        """Each method returns the whole response."""
        return DraftsWithRawResponse(Drafts(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> DraftsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return DraftsWithStreamingResponse(Drafts(self._sender.opened()))


class AsyncDrafts(AsyncResource):
    """Methods of `client.drafts`."""

    async def add(
        self,
        request_body: Draft | None = None,
        *,
        body: str | None = None,
        note: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /drafts`.

        Args:
            request_body: The whole body as a record, instead of arguments for its properties.
        """
        return await self._sender.send(_ADD, Arguments(options, whole=request_body, body={"body": body, "note": note}))

    @cached_property
    def with_raw_response(self) -> AsyncDraftsWithRawResponse:
        """Each method returns the whole response."""
        return AsyncDraftsWithRawResponse(AsyncDrafts(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncDraftsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncDraftsWithStreamingResponse(AsyncDrafts(self._sender.opened()))


class DraftsWithRawResponse:
    """`Drafts`, each method returning the whole response."""

    def __init__(self, drafts: Drafts) -> None:
        self.add = raw(drafts.add)


class DraftsWithStreamingResponse:
    """`Drafts`, each method opening a response to be read."""

    def __init__(self, drafts: Drafts) -> None:
        self.add = opened(drafts.add)


class AsyncDraftsWithRawResponse:
    """`AsyncDrafts`, each method returning the whole response."""

    def __init__(self, drafts: AsyncDrafts) -> None:
        self.add = async_raw(drafts.add)


class AsyncDraftsWithStreamingResponse:
    """`AsyncDrafts`, each method opening a response to be read."""

    def __init__(self, drafts: AsyncDrafts) -> None:
        self.add = async_opened(drafts.add)
