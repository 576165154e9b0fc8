"""`client.stays`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .._runtime.codec import AS_IT_IS, DATE
from .._runtime.dates import dates
from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.records import REQUIRED
from .._runtime.resource import AsyncResource, Resource
from .._runtime.style import Style, json_string

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence
    from typing import Any, Unpack

    from .._runtime.codec import Codec
    from .._runtime.options import RequestOptions
    from ..models.stays import Range, Rooms, Stay, StayChangeRequest
    from ..types.stays import RangeDict, RoomsDict, StayDict, StayUnclearInput

_DATES: Codec[Any] = dates(members=lambda: {"from": DATE})
_DATES2: Codec[Any] = dates(members=lambda: {"at": AS_IT_IS}, rest=lambda: dates(DATE, _DATES2))
_DATES3: Codec[Any] = dates(
    members=lambda: {
        "day": DATE,
        "days": dates(items=DATE),
        "by_name": dates(values=DATE),
        "range": _DATES,
        "rooms": _DATES2,
        "inner": dates(items=_DATES3),
        "either": dates(_DATES, dates(items=DATE)),
    }
)
_SEARCH: Operation[None] = Operation(
    "GET",
    "/stays/{day}/{days}",
    encode={
        "path": {"day": DATE, "days": DATE},
        "query": {
            "from": DATE,
            "word": DATE,
            "range": Style("deepObject", explode=False, codec=_DATES),
            "filter": json_string(_DATES),
        },
        "header": {"X-Day": DATE},
        "cookie": {"seen": DATE},
    },
)
_BOOK: Operation[None] = Operation(
    "POST",
    "/stays",
    encode={
        "body": {
            "day": DATE,
            "days": dates(items=DATE),
            "by_name": dates(values=DATE),
            "range": _DATES,
            "rooms": _DATES2,
            "inner": dates(items=_DATES3),
            "either": dates(_DATES, dates(items=DATE)),
        }
    },
)
_CHANGE: Operation[None] = Operation(
    "PATCH", "/stays", encode={"body": {"guest": AS_IT_IS, "since": AS_IT_IS}, "additional": {"": DATE}}
)
_REPLACE: Operation[None] = Operation("PUT", "/stays", whole=dates(items=_DATES3))


class Stays(Resource):
    """Methods of `client.stays`."""

    def search(
        self,
        day: dt.date | str,
        days: Sequence[dt.date | str],
        *,
        since: dt.datetime | str | None = None,
        from_: dt.date | str | None = None,
        either: str | None = None,
        word: dt.date | str | int | None = None,
        range: Range | RangeDict | None = None,
        filter: Range | RangeDict | None = None,
        x_day: dt.date | str | None = None,
        seen: dt.date | str | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /stays/{day}/{days}`."""
        return self._sender.send(
            _SEARCH,
            Arguments(
                options,
                path={"day": day, "days": days},
                query={"since": since, "from": from_, "either": either, "word": word, "range": range, "filter": filter},
                headers={"X-Day": x_day},
                cookies={"seen": seen},
            ),
        )

    def book(
        self,
        body: Stay | StayDict | None = None,
        *,
        day: dt.date | str | None = None,
        days: Sequence[dt.date | str] | None = None,
        by_name: Mapping[str, dt.date | str] | None = None,
        range: Range | RangeDict | None = None,
        rooms: Rooms | RoomsDict | Mapping[str, object] | None = None,
        inner: Sequence[Stay | StayDict] | None = None,
        either: Range | RangeDict | Sequence[dt.date | str] | None = None,
        unclear: StayUnclearInput | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /stays`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return self._sender.send(
            _BOOK,
            Arguments(
                options,
                whole=body,
                body={
                    "day": day,
                    "days": days,
                    "by_name": by_name,
                    "range": range,
                    "rooms": rooms,
                    "inner": inner,
                    "either": either,
                    "unclear": unclear,
                },
            ),
        )

    @overload
    def change(
        self,
        *,
        guest: str,
        since: dt.datetime | str | None = None,
        additional_properties: Mapping[str, dt.date | str] | None = None,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    @overload
    def change(self, body: StayChangeRequest | Mapping[str, object], **options: Unpack[RequestOptions]) -> None: ...
    def change(
        self,
        body: StayChangeRequest | Mapping[str, object] | None = None,
        *,
        guest: str = REQUIRED,
        since: dt.datetime | str | None = None,
        additional_properties: Mapping[str, dt.date | str] | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PATCH /stays`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            additional_properties: Further properties of the body, by name.
        """
        return self._sender.send(
            _CHANGE,
            Arguments(options, whole=body, body={**(additional_properties or {}), "guest": guest, "since": since}),
        )

    def replace(self, *, body: Sequence[Stay | StayDict], **options: Unpack[RequestOptions]) -> None:
        """`PUT /stays`."""
        return self._sender.send(_REPLACE, Arguments(options, body=body))

    @cached_property
    def with_raw_response(self) -> StaysWithRawResponse:
        """Each method returns the whole response."""
        return StaysWithRawResponse(Stays(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> StaysWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return StaysWithStreamingResponse(Stays(self._sender.opened()))


class AsyncStays(AsyncResource):
    """Methods of `client.stays`."""

    async def search(
        self,
        day: dt.date | str,
        days: Sequence[dt.date | str],
        *,
        since: dt.datetime | str | None = None,
        from_: dt.date | str | None = None,
        either: str | None = None,
        word: dt.date | str | int | None = None,
        range: Range | RangeDict | None = None,
        filter: Range | RangeDict | None = None,
        x_day: dt.date | str | None = None,
        seen: dt.date | str | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /stays/{day}/{days}`."""
        return await self._sender.send(
            _SEARCH,
            Arguments(
                options,
                path={"day": day, "days": days},
                query={"since": since, "from": from_, "either": either, "word": word, "range": range, "filter": filter},
                headers={"X-Day": x_day},
                cookies={"seen": seen},
            ),
        )

    async def book(
        self,
        body: Stay | StayDict | None = None,
        *,
        day: dt.date | str | None = None,
        days: Sequence[dt.date | str] | None = None,
        by_name: Mapping[str, dt.date | str] | None = None,
        range: Range | RangeDict | None = None,
        rooms: Rooms | RoomsDict | Mapping[str, object] | None = None,
        inner: Sequence[Stay | StayDict] | None = None,
        either: Range | RangeDict | Sequence[dt.date | str] | None = None,
        unclear: StayUnclearInput | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /stays`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return await self._sender.send(
            _BOOK,
            Arguments(
                options,
                whole=body,
                body={
                    "day": day,
                    "days": days,
                    "by_name": by_name,
                    "range": range,
                    "rooms": rooms,
                    "inner": inner,
                    "either": either,
                    "unclear": unclear,
                },
            ),
        )

    @overload
    async def change(
        self,
        *,
        guest: str,
        since: dt.datetime | str | None = None,
        additional_properties: Mapping[str, dt.date | str] | None = None,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    @overload
    async def change(
        self, body: StayChangeRequest | Mapping[str, object], **options: Unpack[RequestOptions]
    ) -> None: ...
    async def change(
        self,
        body: StayChangeRequest | Mapping[str, object] | None = None,
        *,
        guest: str = REQUIRED,
        since: dt.datetime | str | None = None,
        additional_properties: Mapping[str, dt.date | str] | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PATCH /stays`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            additional_properties: Further properties of the body, by name.
        """
        return await self._sender.send(
            _CHANGE,
            Arguments(options, whole=body, body={**(additional_properties or {}), "guest": guest, "since": since}),
        )

    async def replace(self, *, body: Sequence[Stay | StayDict], **options: Unpack[RequestOptions]) -> None:
        """`PUT /stays`."""
        return await self._sender.send(_REPLACE, Arguments(options, body=body))

    @cached_property
    def with_raw_response(self) -> AsyncStaysWithRawResponse:
        """Each method returns the whole response."""
        return AsyncStaysWithRawResponse(AsyncStays(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncStaysWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncStaysWithStreamingResponse(AsyncStays(self._sender.opened()))


class StaysWithRawResponse:
    """`Stays`, each method returning the whole response."""

    def __init__(self, stays: Stays) -> None:
        self.search = raw(stays.search)
        self.book = raw(stays.book)
        self.change = raw(stays.change)
        self.replace = raw(stays.replace)


class StaysWithStreamingResponse:
    """`Stays`, each method opening a response to be read."""

    def __init__(self, stays: Stays) -> None:
        self.search = opened(stays.search)
        self.book = opened(stays.book)
        self.change = opened(stays.change)
        self.replace = opened(stays.replace)


class AsyncStaysWithRawResponse:
    """`AsyncStays`, each method returning the whole response."""

    def __init__(self, stays: AsyncStays) -> None:
        self.search = async_raw(stays.search)
        self.book = async_raw(stays.book)
        self.change = async_raw(stays.change)
        self.replace = async_raw(stays.replace)


class AsyncStaysWithStreamingResponse:
    """`AsyncStays`, each method opening a response to be read."""

    def __init__(self, stays: AsyncStays) -> None:
        self.search = async_opened(stays.search)
        self.book = async_opened(stays.book)
        self.change = async_opened(stays.change)
        self.replace = async_opened(stays.replace)
