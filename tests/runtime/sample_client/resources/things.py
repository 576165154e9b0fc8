"""`client.things`: methods of every shape."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.codec import TIME_HTTP, TIME_UNIX
from .._runtime.operation import Arguments, Operation, Pages, StreamOperation
from .._runtime.polling import Polling, async_wait_for, wait_for
from .._runtime.raw import async_opened_page, async_raw, async_raw_page, opened_page, raw, raw_page
from .._runtime.resource import AsyncResource, Resource
from .._runtime.style import JSON_STRING, Style
from ..models.shared import ErrorData
from ..models.things import Pet, Thing, ThingPage

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from .._runtime.options import RequestOptions
    from .._runtime.pages import AsyncPager, Pager
    from .._runtime.stream import AsyncStream, Stream

_LIST: Operation[ThingPage] = Operation("GET", "/things", response=ThingPage)
_LIST_PAGES: Pages[Thing] = Pages("page", items=("items",), param="page", size="limit")
_OFFSET_PAGES: Pages[Thing] = Pages("offset", items=("items",), param="offset", size="limit")
_CURSOR_PAGES: Pages[Thing] = Pages("cursor", items=("items",), param="cursor", next=("next_cursor",))
_LINKED: Operation[list[Thing]] = Operation("GET", "/things/linked", response=list[Thing])
_LINKED_PAGES: Pages[Thing] = Pages("link")
_GET: Operation[Thing] = Operation(
    "GET",
    "/things/{id}",
    response=Thing,
    encode={
        "query": {
            "tags": Style("pipeDelimited", explode=False),
            "since": TIME_HTTP,
            "filter": Style("deepObject"),
            "at": JSON_STRING,
        },
        "header": {"X-Ids": Style(explode=True)},
    },
    security=(("siteKey",), ("basicAuth",)),
    errors={404: ErrorData, "default": ErrorData},
)
_CREATE: Operation[Thing] = Operation(
    "POST",
    "/things",
    response=Thing,
    encode={"body": {"when": TIME_UNIX}},
    security=(("oauth",),),
    idempotency_header="Idempotency-Key",
)
_DELETE: Operation[None] = Operation("DELETE", "/things/{id}", security=(("queryKey", "cookieKey"),))
_SEARCH: Operation[str | list[Thing] | None] = Operation(
    "POST",
    "/things/search",
    responses={"200": {"application/json": list[Thing], "text/plain": str}, "204": {}},
    content_type="application/x-www-form-urlencoded",
    security=(),
)
_PET: Operation[Pet] = Operation("POST", "/pets", response=Pet, content_type="application/xml", security=())
_WATCH: StreamOperation[Thing] = StreamOperation("GET", "/things/watch", item=Thing, kind="jsonl", security=())
_DONE = Polling(field=("status",), done=("completed",), failed=("error",))


class Things(Resource):
    """Things of every kind."""

    def list(
        self, *, page: int | None = None, limit: int | None = None, **options: Unpack[RequestOptions]
    ) -> Pager[Thing, ThingPage]:
        """All things."""
        return self._sender.pages(_LIST, _LIST_PAGES, Arguments(options, query={"page": page, "limit": limit}))

    def list_by_offset(self, *, limit: int | None = None, **options: Unpack[RequestOptions]) -> Pager[Thing, ThingPage]:
        """All things, by offset."""
        return self._sender.pages(_LIST, _OFFSET_PAGES, Arguments(options, query={"limit": limit}))

    def list_by_cursor(
        self, *, cursor: str | None = None, **options: Unpack[RequestOptions]
    ) -> Pager[Thing, ThingPage]:
        """All things, by cursor."""
        return self._sender.pages(_LIST, _CURSOR_PAGES, Arguments(options, query={"cursor": cursor}))

    def list_linked(self, **options: Unpack[RequestOptions]) -> Pager[Thing, builtins.list[Thing]]:
        """All things, by link."""
        return self._sender.pages(_LINKED, _LINKED_PAGES, Arguments(options))

    def get(
        self,
        id: str,
        *,
        tags: Sequence[str] | None = None,
        since: dt.datetime | None = None,
        filter: Mapping[str, object] | None = None,
        at: Mapping[str, object] | None = None,
        x_ids: Sequence[int] | None = None,
        **options: Unpack[RequestOptions],
    ) -> Thing:
        """One thing."""
        return self._sender.send(
            _GET,
            Arguments(
                options,
                path={"id": id},
                query={"tags": tags, "since": since, "filter": filter, "at": at},
                headers={"X-Ids": x_ids},
            ),
        )

    def create(
        self, *, name: str, note: str | None = None, when: dt.datetime | None = None, **options: Unpack[RequestOptions]
    ) -> Thing:
        """Make a thing."""
        return self._sender.send(_CREATE, Arguments(options, body={"name": name, "note": note, "when": when}))

    def delete(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a thing."""
        return self._sender.send(_DELETE, Arguments(options, path={"id": id}))

    def search(
        self, *, q: str, tags: Sequence[str] | None = None, **options: Unpack[RequestOptions]
    ) -> str | builtins.list[Thing] | None:
        """Find things."""
        return self._sender.send(_SEARCH, Arguments(options, body={"q": q, "tags": tags}))

    def pet(self, *, body: Pet, **options: Unpack[RequestOptions]) -> Pet:
        """Send a pet, get a pet."""
        return self._sender.send(_PET, Arguments(options, body=body))

    def watch(self, **options: Unpack[RequestOptions]) -> Stream[Thing]:
        """Things as they change."""
        return self._sender.stream(_WATCH, Arguments(options))

    def wait_for(
        self, id: str, *, wait_timeout: float = 3600.0, interval: float = 1.0, **options: Unpack[RequestOptions]
    ) -> Thing:
        """Wait until a thing is complete."""
        return wait_for(lambda: self.get(id, **options), _DONE, timeout=wait_timeout, interval=interval)

    @cached_property
    def with_raw_response(self) -> ThingsWithRawResponse:
        """Each method returns the whole response."""
        return ThingsWithRawResponse(Things(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> ThingsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return ThingsWithStreamingResponse(Things(self._sender.opened()))


class ThingsWithRawResponse:
    """`Things`, each method returning the whole response."""

    def __init__(self, things: Things) -> None:
        self.list = raw_page(things.list)
        self.get = raw(things.get)
        self.search = raw(things.search)


class ThingsWithStreamingResponse:
    """`Things`, each method a context manager of the unread response."""

    def __init__(self, things: Things) -> None:
        self.list = opened_page(things.list)


class AsyncThings(AsyncResource):
    """Things of every kind."""

    def list(
        self, *, page: int | None = None, limit: int | None = None, **options: Unpack[RequestOptions]
    ) -> AsyncPager[Thing, ThingPage]:
        """All things."""
        return self._sender.pages(_LIST, _LIST_PAGES, Arguments(options, query={"page": page, "limit": limit}))

    def list_by_offset(
        self, *, limit: int | None = None, **options: Unpack[RequestOptions]
    ) -> AsyncPager[Thing, ThingPage]:
        """All things, by offset."""
        return self._sender.pages(_LIST, _OFFSET_PAGES, Arguments(options, query={"limit": limit}))

    def list_by_cursor(
        self, *, cursor: str | None = None, **options: Unpack[RequestOptions]
    ) -> AsyncPager[Thing, ThingPage]:
        """All things, by cursor."""
        return self._sender.pages(_LIST, _CURSOR_PAGES, Arguments(options, query={"cursor": cursor}))

    def list_linked(self, **options: Unpack[RequestOptions]) -> AsyncPager[Thing, builtins.list[Thing]]:
        """All things, by link."""
        return self._sender.pages(_LINKED, _LINKED_PAGES, Arguments(options))

    async def get(
        self,
        id: str,
        *,
        tags: Sequence[str] | None = None,
        since: dt.datetime | None = None,
        filter: Mapping[str, object] | None = None,
        at: Mapping[str, object] | None = None,
        x_ids: Sequence[int] | None = None,
        **options: Unpack[RequestOptions],
    ) -> Thing:
        """One thing."""
        return await self._sender.send(
            _GET,
            Arguments(
                options,
                path={"id": id},
                query={"tags": tags, "since": since, "filter": filter, "at": at},
                headers={"X-Ids": x_ids},
            ),
        )

    async def create(
        self, *, name: str, note: str | None = None, when: dt.datetime | None = None, **options: Unpack[RequestOptions]
    ) -> Thing:
        """Make a thing."""
        return await self._sender.send(_CREATE, Arguments(options, body={"name": name, "note": note, "when": when}))

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a thing."""
        return await self._sender.send(_DELETE, Arguments(options, path={"id": id}))

    async def search(
        self, *, q: str, tags: Sequence[str] | None = None, **options: Unpack[RequestOptions]
    ) -> str | builtins.list[Thing] | None:
        """Find things."""
        return await self._sender.send(_SEARCH, Arguments(options, body={"q": q, "tags": tags}))

    async def pet(self, *, body: Pet, **options: Unpack[RequestOptions]) -> Pet:
        """Send a pet, get a pet."""
        return await self._sender.send(_PET, Arguments(options, body=body))

    async def watch(self, **options: Unpack[RequestOptions]) -> AsyncStream[Thing]:
        """Things as they change."""
        return await self._sender.stream(_WATCH, Arguments(options))

    async def wait_for(
        self, id: str, *, wait_timeout: float = 3600.0, interval: float = 1.0, **options: Unpack[RequestOptions]
    ) -> Thing:
        """Wait until a thing is complete."""
        return await async_wait_for(lambda: self.get(id, **options), _DONE, timeout=wait_timeout, interval=interval)

    @cached_property
    def with_raw_response(self) -> AsyncThingsWithRawResponse:
        """Each method returns the whole response."""
        return AsyncThingsWithRawResponse(AsyncThings(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncThingsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncThingsWithStreamingResponse(AsyncThings(self._sender.opened()))


class AsyncThingsWithRawResponse:
    """`AsyncThings`, each method returning the whole response."""

    def __init__(self, things: AsyncThings) -> None:
        self.list = async_raw_page(things.list)
        self.get = async_raw(things.get)


class AsyncThingsWithStreamingResponse:
    """`AsyncThings`, each method a context manager of the unread response."""

    def __init__(self, things: AsyncThings) -> None:
        self.list = async_opened_page(things.list)
