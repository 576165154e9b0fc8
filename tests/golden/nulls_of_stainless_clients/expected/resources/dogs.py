"""`client.dogs`."""
# The classes below refer to deprecated methods.
# mypy: disable-error-code="deprecated"
# pyright: reportDeprecated=false

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .._runtime.codec import DATE
from .._runtime.compat.arguments import non_empty, warn_of
from .._runtime.compat.raw import async_opened, async_raw, opened, raw
from .._runtime.compat.resources import AsyncResource, Resource
from .._runtime.compat.sentinels import omit as _omit
from .._runtime.deprecation import deprecated_overload
from .._runtime.files import FILE
from .._runtime.operation import Arguments, Operation, StreamOperation
from .._runtime.records import NULL, REQUIRED
from ..models.dogs import DogBarkResponse

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal, Unpack

    from .._runtime.compat.sentinels import Omit
    from .._runtime.compat.streams import AsyncStream, Stream
    from .._runtime.files import FileInput
    from .._runtime.options import RequestOptions
    from ..models.dogs import DogBarkRequest, DogOmitRequest, DogPictureRequest, DogUpdateRequest

_UPDATE: Operation[None] = Operation("PATCH", "/dogs/{id}", encode={"body": {"born": DATE}})
_PICTURE: Operation[None] = Operation(
    "PUT", "/dogs/{id}", content_type="multipart/form-data", parts={"image": FILE}, optional_body=True
)
_BARK: Operation[DogBarkResponse] = Operation("POST", "/barks", response=DogBarkResponse, switch="stream")
_BARK_STREAM: StreamOperation[DogBarkResponse] = StreamOperation("POST", "/barks", item=DogBarkResponse)
_OMIT: Operation[None] = Operation("POST", "/omit", optional_body=True)


class Dogs(Resource):
    """Methods of `client.dogs`."""

    @overload
    def update(
        self,
        id: str,
        *,
        owner: str | None,
        region: str | None = None,
        name: str | Omit | None = _omit,
        age: int | None = None,
        born: dt.date | str | Omit | None = _omit,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    @overload
    @deprecated_overload("`colour` is deprecated.")
    def update(
        self,
        id: str,
        *,
        owner: str | None,
        region: str | None = None,
        name: str | Omit | None = _omit,
        age: int | None = None,
        colour: str | Omit | None = _omit,
        born: dt.date | str | Omit | None = _omit,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    @overload
    def update(
        self, id: str, body: DogUpdateRequest, *, region: str | None = None, **options: Unpack[RequestOptions]
    ) -> None: ...
    def update(
        self,
        id: str,
        body: DogUpdateRequest | None = None,
        *,
        owner: str | None = REQUIRED,
        region: str | None = None,
        name: str | Omit | None = _omit,
        age: int | None = None,
        colour: str | Omit | None = _omit,
        born: dt.date | str | Omit | None = _omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PATCH /dogs/{id}`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            colour: Deprecated.
        """
        non_empty(id=id)
        warn_of(colour=colour)
        return self._sender.send(
            _UPDATE,
            Arguments(
                options,
                path={"id": id},
                query={"region": region},
                whole=body,
                body={
                    "owner": NULL if owner is None else owner,
                    "name": NULL if name is None else name,
                    "age": age,
                    "colour": NULL if colour is None else colour,
                    "born": NULL if born is None else born,
                },
            ),
        )

    def picture(
        self,
        id: str,
        body: DogPictureRequest | None = None,
        *,
        title: str | None = None,
        image: FileInput | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /dogs/{id}`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        non_empty(id=id)
        return self._sender.send(
            _PICTURE, Arguments(options, path={"id": id}, whole=body, body={"title": title, "image": image})
        )

    @overload
    def bark(
        self, *, volume: int, stream: Literal[False] | None | Omit = _omit, **options: Unpack[RequestOptions]
    ) -> DogBarkResponse: ...
    @overload
    def bark(
        self, *, volume: int, stream: Literal[True], **options: Unpack[RequestOptions]
    ) -> Stream[DogBarkResponse]: ...
    @overload
    def bark(
        self, *, volume: int, stream: bool, **options: Unpack[RequestOptions]
    ) -> DogBarkResponse | Stream[DogBarkResponse]: ...
    @overload
    def bark(
        self, body: DogBarkRequest, *, stream: Literal[False] | None | Omit = _omit, **options: Unpack[RequestOptions]
    ) -> DogBarkResponse: ...
    @overload
    def bark(
        self, body: DogBarkRequest, *, stream: Literal[True], **options: Unpack[RequestOptions]
    ) -> Stream[DogBarkResponse]: ...
    @overload
    def bark(
        self, body: DogBarkRequest, *, stream: bool, **options: Unpack[RequestOptions]
    ) -> DogBarkResponse | Stream[DogBarkResponse]: ...
    def bark(
        self,
        body: DogBarkRequest | None = None,
        *,
        volume: int = REQUIRED,
        stream: bool | Omit | None = _omit,
        **options: Unpack[RequestOptions],
    ) -> DogBarkResponse | Stream[DogBarkResponse]:
        """`POST /barks`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        sent = {"volume": volume, "stream": NULL if stream is None else stream}
        if stream:
            return self._sender.stream(_BARK_STREAM, Arguments(options, whole=body, body=sent))
        return self._sender.send(_BARK, Arguments(options, whole=body, body=sent))

    def omit(
        self, body: DogOmitRequest | None = None, *, omit: str | Omit | None = _omit, **options: Unpack[RequestOptions]
    ) -> None:
        """`POST /omit`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return self._sender.send(_OMIT, Arguments(options, whole=body, body={"omit": NULL if omit is None else omit}))

    @cached_property
    def with_raw_response(self) -> DogsWithRawResponse:
        """Each method returns the whole response."""
        return DogsWithRawResponse(Dogs(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> DogsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return DogsWithStreamingResponse(Dogs(self._sender.opened()))


class AsyncDogs(AsyncResource):
    """Methods of `client.dogs`."""

    @overload
    async def update(
        self,
        id: str,
        *,
        owner: str | None,
        region: str | None = None,
        name: str | Omit | None = _omit,
        age: int | None = None,
        born: dt.date | str | Omit | None = _omit,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    @overload
    @deprecated_overload("`colour` is deprecated.")
    async def update(
        self,
        id: str,
        *,
        owner: str | None,
        region: str | None = None,
        name: str | Omit | None = _omit,
        age: int | None = None,
        colour: str | Omit | None = _omit,
        born: dt.date | str | Omit | None = _omit,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    @overload
    async def update(
        self, id: str, body: DogUpdateRequest, *, region: str | None = None, **options: Unpack[RequestOptions]
    ) -> None: ...
    async def update(
        self,
        id: str,
        body: DogUpdateRequest | None = None,
        *,
        owner: str | None = REQUIRED,
        region: str | None = None,
        name: str | Omit | None = _omit,
        age: int | None = None,
        colour: str | Omit | None = _omit,
        born: dt.date | str | Omit | None = _omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PATCH /dogs/{id}`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            colour: Deprecated.
        """
        non_empty(id=id)
        warn_of(colour=colour)
        return await self._sender.send(
            _UPDATE,
            Arguments(
                options,
                path={"id": id},
                query={"region": region},
                whole=body,
                body={
                    "owner": NULL if owner is None else owner,
                    "name": NULL if name is None else name,
                    "age": age,
                    "colour": NULL if colour is None else colour,
                    "born": NULL if born is None else born,
                },
            ),
        )

    async def picture(
        self,
        id: str,
        body: DogPictureRequest | None = None,
        *,
        title: str | None = None,
        image: FileInput | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /dogs/{id}`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        non_empty(id=id)
        return await self._sender.send(
            _PICTURE, Arguments(options, path={"id": id}, whole=body, body={"title": title, "image": image})
        )

    @overload
    async def bark(
        self, *, volume: int, stream: Literal[False] | None | Omit = _omit, **options: Unpack[RequestOptions]
    ) -> DogBarkResponse: ...
    @overload
    async def bark(
        self, *, volume: int, stream: Literal[True], **options: Unpack[RequestOptions]
    ) -> AsyncStream[DogBarkResponse]: ...
    @overload
    async def bark(
        self, *, volume: int, stream: bool, **options: Unpack[RequestOptions]
    ) -> DogBarkResponse | AsyncStream[DogBarkResponse]: ...
    @overload
    async def bark(
        self, body: DogBarkRequest, *, stream: Literal[False] | None | Omit = _omit, **options: Unpack[RequestOptions]
    ) -> DogBarkResponse: ...
    @overload
    async def bark(
        self, body: DogBarkRequest, *, stream: Literal[True], **options: Unpack[RequestOptions]
    ) -> AsyncStream[DogBarkResponse]: ...
    @overload
    async def bark(
        self, body: DogBarkRequest, *, stream: bool, **options: Unpack[RequestOptions]
    ) -> DogBarkResponse | AsyncStream[DogBarkResponse]: ...
    async def bark(
        self,
        body: DogBarkRequest | None = None,
        *,
        volume: int = REQUIRED,
        stream: bool | Omit | None = _omit,
        **options: Unpack[RequestOptions],
    ) -> DogBarkResponse | AsyncStream[DogBarkResponse]:
        """`POST /barks`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        sent = {"volume": volume, "stream": NULL if stream is None else stream}
        if stream:
            return await self._sender.stream(_BARK_STREAM, Arguments(options, whole=body, body=sent))
        return await self._sender.send(_BARK, Arguments(options, whole=body, body=sent))

    async def omit(
        self, body: DogOmitRequest | None = None, *, omit: str | Omit | None = _omit, **options: Unpack[RequestOptions]
    ) -> None:
        """`POST /omit`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return await self._sender.send(
            _OMIT, Arguments(options, whole=body, body={"omit": NULL if omit is None else omit})
        )

    @cached_property
    def with_raw_response(self) -> AsyncDogsWithRawResponse:
        """Each method returns the whole response."""
        return AsyncDogsWithRawResponse(AsyncDogs(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncDogsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncDogsWithStreamingResponse(AsyncDogs(self._sender.opened()))


class DogsWithRawResponse:
    """`Dogs`, each method returning the whole response."""

    def __init__(self, dogs: Dogs) -> None:
        self.update = raw(dogs.update)
        self.picture = raw(dogs.picture)
        self.bark = raw(dogs.bark)
        self.omit = raw(dogs.omit)


class DogsWithStreamingResponse:
    """`Dogs`, each method opening a response to be read."""

    def __init__(self, dogs: Dogs) -> None:
        self.update = opened(dogs.update)
        self.picture = opened(dogs.picture)
        self.bark = opened(dogs.bark)
        self.omit = opened(dogs.omit)


class AsyncDogsWithRawResponse:
    """`AsyncDogs`, each method returning the whole response."""

    def __init__(self, dogs: AsyncDogs) -> None:
        self.update = async_raw(dogs.update)
        self.picture = async_raw(dogs.picture)
        self.bark = async_raw(dogs.bark)
        self.omit = async_raw(dogs.omit)


class AsyncDogsWithStreamingResponse:
    """`AsyncDogs`, each method opening a response to be read."""

    def __init__(self, dogs: AsyncDogs) -> None:
        self.update = async_opened(dogs.update)
        self.picture = async_opened(dogs.picture)
        self.bark = async_opened(dogs.bark)
        self.omit = async_opened(dogs.omit)
