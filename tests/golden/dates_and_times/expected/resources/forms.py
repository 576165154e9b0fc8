"""`client.forms`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.codec import DATE
from .._runtime.dates import dates
from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from typing import Unpack

    from .._runtime.options import RequestOptions
    from ..models.forms import FormSendPartsRequest, FormSendRequest

_SEND: Operation[None] = Operation(
    "POST",
    "/forms",
    encode={"body": {"day": DATE, "days": dates(items=DATE)}},
    content_type="application/x-www-form-urlencoded",
)
_SEND_PARTS: Operation[None] = Operation(
    "POST", "/parts", encode={"body": {"day": DATE}}, content_type="multipart/form-data"
)


class Forms(Resource):
    """Methods of `client.forms`."""

    def send(
        self,
        body: FormSendRequest | None = None,
        *,
        day: dt.date | str | None = None,
        days: Sequence[dt.date | str] | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /forms`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return self._sender.send(_SEND, Arguments(options, whole=body, body={"day": day, "days": days}))

    def send_parts(
        self,
        body: FormSendPartsRequest | None = None,
        *,
        day: dt.date | str | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /parts`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return self._sender.send(_SEND_PARTS, Arguments(options, whole=body, body={"day": day}))

    @cached_property
    def with_raw_response(self) -> FormsWithRawResponse:
        """Each method returns the whole response."""
        return FormsWithRawResponse(Forms(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> FormsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return FormsWithStreamingResponse(Forms(self._sender.opened()))


class AsyncForms(AsyncResource):
    """Methods of `client.forms`."""

    async def send(
        self,
        body: FormSendRequest | None = None,
        *,
        day: dt.date | str | None = None,
        days: Sequence[dt.date | str] | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /forms`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return await self._sender.send(_SEND, Arguments(options, whole=body, body={"day": day, "days": days}))

    async def send_parts(
        self,
        body: FormSendPartsRequest | None = None,
        *,
        day: dt.date | str | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /parts`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return await self._sender.send(_SEND_PARTS, Arguments(options, whole=body, body={"day": day}))

    @cached_property
    def with_raw_response(self) -> AsyncFormsWithRawResponse:
        """Each method returns the whole response."""
        return AsyncFormsWithRawResponse(AsyncForms(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncFormsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncFormsWithStreamingResponse(AsyncForms(self._sender.opened()))


class FormsWithRawResponse:
    """`Forms`, each method returning the whole response."""

    def __init__(self, forms: Forms) -> None:
        self.send = raw(forms.send)
        self.send_parts = raw(forms.send_parts)


class FormsWithStreamingResponse:
    """`Forms`, each method opening a response to be read."""

    def __init__(self, forms: Forms) -> None:
        self.send = opened(forms.send)
        self.send_parts = opened(forms.send_parts)


class AsyncFormsWithRawResponse:
    """`AsyncForms`, each method returning the whole response."""

    def __init__(self, forms: AsyncForms) -> None:
        self.send = async_raw(forms.send)
        self.send_parts = async_raw(forms.send_parts)


class AsyncFormsWithStreamingResponse:
    """`AsyncForms`, each method opening a response to be read."""

    def __init__(self, forms: AsyncForms) -> None:
        self.send = async_opened(forms.send)
        self.send_parts = async_opened(forms.send_parts)
