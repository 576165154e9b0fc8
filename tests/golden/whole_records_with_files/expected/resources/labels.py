"""`client.labels`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions
    from ..models.shared import Label
    from ..types.shared import LabelDict

_ADD: Operation[None] = Operation("POST", "/labels")


class Labels(Resource):
    """Methods of `client.labels`."""

    def add(
        self,
        body: Label | LabelDict | None = None,
        *,
        raw: bytes | str | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /labels`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return self._sender.send(_ADD, Arguments(options, whole=body, body={"raw": raw}))

    @cached_property
    def with_raw_response(self) -> LabelsWithRawResponse:
        """Each method returns the whole response."""
        return LabelsWithRawResponse(Labels(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> LabelsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return LabelsWithStreamingResponse(Labels(self._sender.opened()))


class AsyncLabels(AsyncResource):
    """Methods of `client.labels`."""

    async def add(
        self,
        body: Label | LabelDict | None = None,
        *,
        raw: bytes | str | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /labels`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return await self._sender.send(_ADD, Arguments(options, whole=body, body={"raw": raw}))

    @cached_property
    def with_raw_response(self) -> AsyncLabelsWithRawResponse:
        """Each method returns the whole response."""
        return AsyncLabelsWithRawResponse(AsyncLabels(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncLabelsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncLabelsWithStreamingResponse(AsyncLabels(self._sender.opened()))


class LabelsWithRawResponse:
    """`Labels`, each method returning the whole response."""

    def __init__(self, labels: Labels) -> None:
        self.add = raw(labels.add)


class LabelsWithStreamingResponse:
    """`Labels`, each method opening a response to be read."""

    def __init__(self, labels: Labels) -> None:
        self.add = opened(labels.add)


class AsyncLabelsWithRawResponse:
    """`AsyncLabels`, each method returning the whole response."""

    def __init__(self, labels: AsyncLabels) -> None:
        self.add = async_raw(labels.add)


class AsyncLabelsWithStreamingResponse:
    """`AsyncLabels`, each method opening a response to be read."""

    def __init__(self, labels: AsyncLabels) -> None:
        self.add = async_opened(labels.add)
