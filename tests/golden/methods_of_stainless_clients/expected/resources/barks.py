"""`client.barks`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.compat.legacy_raw import async_raw, raw
from .._runtime.compat.legacy_resources import AsyncResource, Resource
from .._runtime.compat.raw import async_opened, opened
from .._runtime.operation import Arguments, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import KeylessOptions
    from ..models.barks import BarkCreateRequest

_CREATE: Operation[None] = Operation("POST", "/barks")
_REPEAT: Operation[None] = Operation("PUT", "/barks")


class Barks(Resource):
    """Methods of `client.barks`."""

    def create(
        self,
        body: BarkCreateRequest | None = None,
        *,
        idempotency_key: str | None = None,
        loud: bool | None = None,
        **options: Unpack[KeylessOptions],
    ) -> None:
        """`POST /barks`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return self._sender.send(
            _CREATE,
            Arguments(
                {"idempotency_key": None, **options},
                whole=body,
                body={"idempotency_key": idempotency_key, "loud": loud},
            ),
        )

    def repeat(self, *, idempotency_key: str | None = None, **options: Unpack[KeylessOptions]) -> None:
        """`PUT /barks`."""
        return self._sender.send(
            _REPEAT, Arguments({"idempotency_key": None, **options}, headers={"Idempotency-Key": idempotency_key})
        )

    @cached_property
    def with_raw_response(self) -> BarksWithRawResponse:
        """Each method returns the whole response."""
        return BarksWithRawResponse(Barks(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> BarksWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return BarksWithStreamingResponse(Barks(self._sender.opened()))


class AsyncBarks(AsyncResource):
    """Methods of `client.barks`."""

    async def create(
        self,
        body: BarkCreateRequest | None = None,
        *,
        idempotency_key: str | None = None,
        loud: bool | None = None,
        **options: Unpack[KeylessOptions],
    ) -> None:
        """`POST /barks`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return await self._sender.send(
            _CREATE,
            Arguments(
                {"idempotency_key": None, **options},
                whole=body,
                body={"idempotency_key": idempotency_key, "loud": loud},
            ),
        )

    async def repeat(self, *, idempotency_key: str | None = None, **options: Unpack[KeylessOptions]) -> None:
        """`PUT /barks`."""
        return await self._sender.send(
            _REPEAT, Arguments({"idempotency_key": None, **options}, headers={"Idempotency-Key": idempotency_key})
        )

    @cached_property
    def with_raw_response(self) -> AsyncBarksWithRawResponse:
        """Each method returns the whole response."""
        return AsyncBarksWithRawResponse(AsyncBarks(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncBarksWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncBarksWithStreamingResponse(AsyncBarks(self._sender.opened()))


class BarksWithRawResponse:
    """`Barks`, each method returning the whole response."""

    def __init__(self, barks: Barks) -> None:
        self.create = raw(barks.create)
        self.repeat = raw(barks.repeat)


class BarksWithStreamingResponse:
    """`Barks`, each method opening a response to be read."""

    def __init__(self, barks: Barks) -> None:
        self.create = opened(barks.create)
        self.repeat = opened(barks.repeat)


class AsyncBarksWithRawResponse:
    """`AsyncBarks`, each method returning the whole response."""

    def __init__(self, barks: AsyncBarks) -> None:
        self.create = async_raw(barks.create)
        self.repeat = async_raw(barks.repeat)


class AsyncBarksWithStreamingResponse:
    """`AsyncBarks`, each method opening a response to be read."""

    def __init__(self, barks: AsyncBarks) -> None:
        self.create = async_opened(barks.create)
        self.repeat = async_opened(barks.repeat)
