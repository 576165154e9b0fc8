"""`client.toys`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.compat.raw import async_opened_page, async_raw_page, opened_page, raw_page
from .._runtime.compat.resources import AsyncResource, Resource
from .._runtime.operation import Arguments, Operation, Pages
from ..models.toys import ToyBox

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.compat.pages import AsyncPager, Pager
    from .._runtime.options import RequestOptions

_LIST: Operation[ToyBox] = Operation("GET", "/toys", response=ToyBox)
_LIST_PAGES: Pages[str] = Pages("single", items=("data",))


class Toys(Resource):
    """Methods of `client.toys`."""

    def list(self, **options: Unpack[RequestOptions]) -> Pager[str, ToyBox]:
        """`GET /toys`."""
        return self._sender.pages(_LIST, _LIST_PAGES, Arguments(options))

    @cached_property
    def with_raw_response(self) -> ToysWithRawResponse:
        """Each method returns the whole response."""
        return ToysWithRawResponse(Toys(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> ToysWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return ToysWithStreamingResponse(Toys(self._sender.opened()))


class AsyncToys(AsyncResource):
    """Methods of `client.toys`."""

    def list(self, **options: Unpack[RequestOptions]) -> AsyncPager[str, ToyBox]:
        """`GET /toys`."""
        return self._sender.pages(_LIST, _LIST_PAGES, Arguments(options))

    @cached_property
    def with_raw_response(self) -> AsyncToysWithRawResponse:
        """Each method returns the whole response."""
        return AsyncToysWithRawResponse(AsyncToys(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncToysWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncToysWithStreamingResponse(AsyncToys(self._sender.opened()))


class ToysWithRawResponse:
    """`Toys`, each method returning the whole response."""

    def __init__(self, toys: Toys) -> None:
        self.list = raw_page(toys.list)


class ToysWithStreamingResponse:
    """`Toys`, each method opening a response to be read."""

    def __init__(self, toys: Toys) -> None:
        self.list = opened_page(toys.list)


class AsyncToysWithRawResponse:
    """`AsyncToys`, each method returning the whole response."""

    def __init__(self, toys: AsyncToys) -> None:
        self.list = async_raw_page(toys.list)


class AsyncToysWithStreamingResponse:
    """`AsyncToys`, each method opening a response to be read."""

    def __init__(self, toys: AsyncToys) -> None:
        self.list = async_opened_page(toys.list)
