"""`client.dogs`."""
# The classes below refer to deprecated methods.
# mypy: disable-error-code="deprecated"
# pyright: reportDeprecated=false

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .._runtime.compat.arguments import non_empty
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
from .._runtime.deprecation import deprecated
from .._runtime.files import FILE
from .._runtime.operation import BINARY, Arguments, Operation, Pages
from .._runtime.records import REQUIRED
from ..models.dogs import DogPage
from ..models.shared import Dog

if TYPE_CHECKING:
    from typing import Any, Unpack

    from .._runtime.compat.pages import AsyncPager, Pager
    from .._runtime.compat.responses import AsyncBinaryAPIResponse, BinaryAPIResponse
    from .._runtime.files import FileInput
    from .._runtime.options import RequestOptions
    from ..models.dogs import DogWithPicture
    from ..models.shared import Size

_LIST: Operation[DogPage] = Operation("GET", "/dogs", response=DogPage)
_LIST_PAGES: Pages[Dog] = Pages("cursor", items=("data",), param="after", next=("next",))
_CREATE: Operation[Dog] = Operation(
    "POST",
    "/dogs",
    response=Dog,
    content_type="multipart/form-data",
    parts={"picture": FILE},
    idempotency_header="X-Once",
)
_RETRIEVE: Operation[Dog] = Operation("GET", "/owners/{owner_id}/dogs/{dogId}", response=Dog)
_PICTURE: Operation[Any] = Operation("GET", "/dogs/picture", response=BINARY, accept="text/plain")
_GET: Operation[Dog] = Operation("GET", "/owners/{owner_id}/dogs/{dogId}", response=Dog)


class Dogs(Resource):
    """Methods of `client.dogs`."""

    def list(self, *, after: str | None = None, **options: Unpack[RequestOptions]) -> Pager[Dog, DogPage]:
        """`GET /dogs`."""
        return self._sender.pages(_LIST, _LIST_PAGES, Arguments(options, query={"after": after}))

    @overload
    def create(
        self, *, name: str, picture: FileInput, size: Size | None = None, **options: Unpack[RequestOptions]
    ) -> Dog: ...
    @overload
    def create(self, body: DogWithPicture, **options: Unpack[RequestOptions]) -> Dog: ...
    def create(
        self,
        body: DogWithPicture | None = None,
        *,
        name: str = REQUIRED,
        picture: FileInput = REQUIRED,
        size: Size | None = None,
        **options: Unpack[RequestOptions],
    ) -> Dog:
        """`POST /dogs`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return self._sender.send(
            _CREATE, Arguments(options, whole=body, body={"name": name, "picture": picture, "size": size})
        )

    def retrieve(
        self, dog_id: str, owner_id: str, *, tail: bool | None = None, **options: Unpack[RequestOptions]
    ) -> Dog:
        """`GET /owners/{owner_id}/dogs/{dogId}`."""
        non_empty(dog_id=dog_id, owner_id=owner_id)
        return self._sender.send(
            _RETRIEVE, Arguments(options, path={"dogId": dog_id, "owner_id": owner_id}, query={"with-tail": tail})
        )

    @deprecated("Take a camera.")
    def picture(self, **options: Unpack[RequestOptions]) -> BinaryAPIResponse:
        """Deprecated."""
        return self._sender.send_bytes(_PICTURE, Arguments(options))

    @deprecated("Use `dogs.retrieve`.")
    def get(self, dog_id: str, owner_id: str, *, tail: bool | None = None, **options: Unpack[RequestOptions]) -> Dog:
        """Use `dogs.retrieve`. Deprecated."""
        non_empty(dog_id=dog_id, owner_id=owner_id)
        return self._sender.send(
            _GET, Arguments(options, path={"dogId": dog_id, "owner_id": owner_id}, query={"with-tail": tail})
        )

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

    def list(self, *, after: str | None = None, **options: Unpack[RequestOptions]) -> AsyncPager[Dog, DogPage]:
        """`GET /dogs`."""
        return self._sender.pages(_LIST, _LIST_PAGES, Arguments(options, query={"after": after}))

    @overload
    async def create(
        self, *, name: str, picture: FileInput, size: Size | None = None, **options: Unpack[RequestOptions]
    ) -> Dog: ...
    @overload
    async def create(self, body: DogWithPicture, **options: Unpack[RequestOptions]) -> Dog: ...
    async def create(
        self,
        body: DogWithPicture | None = None,
        *,
        name: str = REQUIRED,
        picture: FileInput = REQUIRED,
        size: Size | None = None,
        **options: Unpack[RequestOptions],
    ) -> Dog:
        """`POST /dogs`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return await self._sender.send(
            _CREATE, Arguments(options, whole=body, body={"name": name, "picture": picture, "size": size})
        )

    async def retrieve(
        self, dog_id: str, owner_id: str, *, tail: bool | None = None, **options: Unpack[RequestOptions]
    ) -> Dog:
        """`GET /owners/{owner_id}/dogs/{dogId}`."""
        non_empty(dog_id=dog_id, owner_id=owner_id)
        return await self._sender.send(
            _RETRIEVE, Arguments(options, path={"dogId": dog_id, "owner_id": owner_id}, query={"with-tail": tail})
        )

    @deprecated("Take a camera.")
    async def picture(self, **options: Unpack[RequestOptions]) -> AsyncBinaryAPIResponse:
        """Deprecated."""
        return await self._sender.send_bytes(_PICTURE, Arguments(options))

    @deprecated("Use `dogs.retrieve`.")
    async def get(
        self, dog_id: str, owner_id: str, *, tail: bool | None = None, **options: Unpack[RequestOptions]
    ) -> Dog:
        """Use `dogs.retrieve`. Deprecated."""
        non_empty(dog_id=dog_id, owner_id=owner_id)
        return await self._sender.send(
            _GET, Arguments(options, path={"dogId": dog_id, "owner_id": owner_id}, query={"with-tail": tail})
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
        self.list = raw_page(dogs.list)
        self.create = raw(dogs.create)
        self.retrieve = raw(dogs.retrieve)
        self.picture = raw(dogs.picture)
        self.get = raw(dogs.get)


class DogsWithStreamingResponse:
    """`Dogs`, each method opening a response to be read."""

    def __init__(self, dogs: Dogs) -> None:
        self.list = opened_page(dogs.list)
        self.create = opened(dogs.create)
        self.retrieve = opened(dogs.retrieve)
        self.picture = opened(dogs.picture)
        self.get = opened(dogs.get)


class AsyncDogsWithRawResponse:
    """`AsyncDogs`, each method returning the whole response."""

    def __init__(self, dogs: AsyncDogs) -> None:
        self.list = async_raw_page(dogs.list)
        self.create = async_raw(dogs.create)
        self.retrieve = async_raw(dogs.retrieve)
        self.picture = async_raw(dogs.picture)
        self.get = async_raw(dogs.get)


class AsyncDogsWithStreamingResponse:
    """`AsyncDogs`, each method opening a response to be read."""

    def __init__(self, dogs: AsyncDogs) -> None:
        self.list = async_opened_page(dogs.list)
        self.create = async_opened(dogs.create)
        self.retrieve = async_opened(dogs.retrieve)
        self.picture = async_opened(dogs.picture)
        self.get = async_opened(dogs.get)
