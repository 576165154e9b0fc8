"""`client.bundles`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from .._runtime.files import FileInput
    from .._runtime.options import RequestOptions
    from ..models.bundles import Bundle

_ADD: Operation[None] = Operation("POST", "/bundles", content_type="multipart/form-data")


class Bundles(Resource):
    """Methods of `client.bundles`."""

    def add(
        self,
        body: Bundle | Mapping[str, object] | None = None,
        *,
        title: str | None = None,
        additional_properties: Mapping[str, FileInput] | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /bundles`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            additional_properties: Further properties of the body, by name.
        """
        return self._sender.send(
            _ADD, Arguments(options, whole=body, body={**(additional_properties or {}), "title": title})
        )

    @cached_property
    def with_raw_response(self) -> BundlesWithRawResponse:
        """Each method returns the whole response."""
        return BundlesWithRawResponse(Bundles(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> BundlesWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return BundlesWithStreamingResponse(Bundles(self._sender.opened()))


class AsyncBundles(AsyncResource):
    """Methods of `client.bundles`."""

    async def add(
        self,
        body: Bundle | Mapping[str, object] | None = None,
        *,
        title: str | None = None,
        additional_properties: Mapping[str, FileInput] | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /bundles`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            additional_properties: Further properties of the body, by name.
        """
        return await self._sender.send(
            _ADD, Arguments(options, whole=body, body={**(additional_properties or {}), "title": title})
        )

    @cached_property
    def with_raw_response(self) -> AsyncBundlesWithRawResponse:
        """Each method returns the whole response."""
        return AsyncBundlesWithRawResponse(AsyncBundles(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncBundlesWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncBundlesWithStreamingResponse(AsyncBundles(self._sender.opened()))


class BundlesWithRawResponse:
    """`Bundles`, each method returning the whole response."""

    def __init__(self, bundles: Bundles) -> None:
        self.add = raw(bundles.add)


class BundlesWithStreamingResponse:
    """`Bundles`, each method opening a response to be read."""

    def __init__(self, bundles: Bundles) -> None:
        self.add = opened(bundles.add)


class AsyncBundlesWithRawResponse:
    """`AsyncBundles`, each method returning the whole response."""

    def __init__(self, bundles: AsyncBundles) -> None:
        self.add = async_raw(bundles.add)


class AsyncBundlesWithStreamingResponse:
    """`AsyncBundles`, each method opening a response to be read."""

    def __init__(self, bundles: AsyncBundles) -> None:
        self.add = async_opened(bundles.add)
