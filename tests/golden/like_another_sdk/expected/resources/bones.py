"""`client.bones`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.compat.raw import (
    async_opened,
    async_opened_page,
    async_raw,
    async_raw_page,
    opened,
    opened_page,
    raw,
    raw_page,
)
from .._runtime.compat.resources import AsyncResource, Resource
from .._runtime.operation import Arguments, Operation, Pages
from ..models.bones import BonePage

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.compat.pages import AsyncPager, Pager
    from .._runtime.options import RequestOptions
    from ..models.bones import Bone

_LIST: Operation[BonePage] = Operation("GET", "/bones", response=BonePage)
_LIST_PAGES: Pages[Bone] = Pages(
    "cursor", items=("data",), param="after", next=("data", "-1", "id"), more=("has_more",)
)
_FIRST: Operation[BonePage] = Operation("GET", "/bones", response=BonePage)


class Bones(Resource):
    """Methods of `client.bones`."""

    def list(self, *, after: str | None = None, **options: Unpack[RequestOptions]) -> Pager[Bone, BonePage]:
        """`GET /bones`."""
        return self._sender.pages(_LIST, _LIST_PAGES, Arguments(options, query={"after": after}))

    def first(self, *, after: str | None = None, **options: Unpack[RequestOptions]) -> BonePage:
        """The same as `client.bones.list`."""
        return self._sender.send(_FIRST, Arguments(options, query={"after": after}))

    @cached_property
    def with_raw_response(self) -> BonesWithRawResponse:
        """Each method returns the whole response."""
        return BonesWithRawResponse(Bones(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> BonesWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return BonesWithStreamingResponse(Bones(self._sender.opened()))


class AsyncBones(AsyncResource):
    """Methods of `client.bones`."""

    def list(self, *, after: str | None = None, **options: Unpack[RequestOptions]) -> AsyncPager[Bone, BonePage]:
        """`GET /bones`."""
        return self._sender.pages(_LIST, _LIST_PAGES, Arguments(options, query={"after": after}))

    async def first(self, *, after: str | None = None, **options: Unpack[RequestOptions]) -> BonePage:
        """The same as `client.bones.list`."""
        return await self._sender.send(_FIRST, Arguments(options, query={"after": after}))

    @cached_property
    def with_raw_response(self) -> AsyncBonesWithRawResponse:
        """Each method returns the whole response."""
        return AsyncBonesWithRawResponse(AsyncBones(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncBonesWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncBonesWithStreamingResponse(AsyncBones(self._sender.opened()))


class BonesWithRawResponse:
    """`Bones`, each method returning the whole response."""

    def __init__(self, bones: Bones) -> None:
        self.list = raw_page(bones.list)
        self.first = raw(bones.first)


class BonesWithStreamingResponse:
    """`Bones`, each method opening a response to be read."""

    def __init__(self, bones: Bones) -> None:
        self.list = opened_page(bones.list)
        self.first = opened(bones.first)


class AsyncBonesWithRawResponse:
    """`AsyncBones`, each method returning the whole response."""

    def __init__(self, bones: AsyncBones) -> None:
        self.list = async_raw_page(bones.list)
        self.first = async_raw(bones.first)


class AsyncBonesWithStreamingResponse:
    """`AsyncBones`, each method opening a response to be read."""

    def __init__(self, bones: AsyncBones) -> None:
        self.list = async_opened_page(bones.list)
        self.first = async_opened(bones.first)
