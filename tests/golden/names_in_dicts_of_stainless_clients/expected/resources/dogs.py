"""`client.dogs`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .._runtime.codec import DATE
from .._runtime.compat.names import named
from .._runtime.compat.raw import async_opened, async_raw, opened, raw
from .._runtime.compat.resources import AsyncResource, Resource
from .._runtime.operation import Arguments, Operation
from .._runtime.records import REQUIRED
from .._runtime.style import Style

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Unpack

    from .._runtime.codec import Codec
    from .._runtime.options import RequestOptions
    from ..inputs.dogs import DogDict, MealInput, OwnerDict, PlaceDict, ToyDict
    from ..models.dogs import Dog, Owner, Place, Toy

_NAMES: Codec[Any] = named(wire_names={"post_code": "postCode"})
_NAMES2: Codec[Any] = named(
    members=lambda: {"livesAt": _NAMES, "bestFriend": _NAMES2, "metAt": DATE},
    wire_names={
        "first_name": "firstName",
        "from_": "from",
        "lives_at": "livesAt",
        "best_friend": "bestFriend",
        "met_at": "metAt",
    },
)
_NAMES3: Codec[Any] = named(wire_names={"weight_in_grams": "weightInGrams", "eaten_at": "eatenAt"})
_NAMES4: Codec[Any] = named(wire_names={"length_in_inches": "lengthInInches", "eaten_at": "eatenAt"})
_NAMES5: Codec[Any] = named(
    members=lambda: {"ownerInfo": _NAMES2, "eatenMeals": named(items=named(_NAMES3, _NAMES4))},
    wire_names={"owner_info": "ownerInfo", "eaten_meals": "eatenMeals", "favourite_toys": "favouriteToys"},
)
_LIST: Operation[None] = Operation("GET", "/dogs", encode={"query": {"nearTo": Style("deepObject", codec=_NAMES)}})
_CREATE: Operation[None] = Operation(
    "POST",
    "/dogs",
    encode={
        "body": {"ownerInfo": _NAMES2, "eatenMeals": named(items=named(_NAMES3, _NAMES4))},
        "whole": {
            "": named(
                wire_names={"owner_info": "ownerInfo", "eaten_meals": "eatenMeals", "favourite_toys": "favouriteToys"}
            )
        },
    },
)
_REPLACE: Operation[None] = Operation("PUT", "/dogs", whole=named(items=_NAMES5))


class Dogs(Resource):
    """Methods of `client.dogs`."""

    def list(self, *, near_to: Place | PlaceDict | None = None, **options: Unpack[RequestOptions]) -> None:
        """`GET /dogs`."""
        return self._sender.send(_LIST, Arguments(options, query={"nearTo": near_to}))

    @overload
    def create(
        self,
        *,
        owner_info: Owner | OwnerDict,
        eaten_meals: Sequence[MealInput] | None = None,
        favourite_toys: Mapping[str, Toy | ToyDict] | None = None,
        metadata: Mapping[str, object] | None = None,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    @overload
    def create(self, body: Dog | DogDict, **options: Unpack[RequestOptions]) -> None: ...
    def create(
        self,
        body: Dog | DogDict | None = None,
        *,
        owner_info: Owner | OwnerDict = REQUIRED,
        eaten_meals: Sequence[MealInput] | None = None,
        favourite_toys: Mapping[str, Toy | ToyDict] | None = None,
        metadata: Mapping[str, object] | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /dogs`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return self._sender.send(
            _CREATE,
            Arguments(
                options,
                whole=body,
                body={
                    "ownerInfo": owner_info,
                    "eatenMeals": eaten_meals,
                    "favouriteToys": favourite_toys,
                    "metadata": metadata,
                },
            ),
        )

    def replace(self, *, dogs: Sequence[Dog | DogDict], **options: Unpack[RequestOptions]) -> None:
        """`PUT /dogs`."""
        return self._sender.send(_REPLACE, Arguments(options, body=dogs))

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

    async def list(self, *, near_to: Place | PlaceDict | None = None, **options: Unpack[RequestOptions]) -> None:
        """`GET /dogs`."""
        return await self._sender.send(_LIST, Arguments(options, query={"nearTo": near_to}))

    @overload
    async def create(
        self,
        *,
        owner_info: Owner | OwnerDict,
        eaten_meals: Sequence[MealInput] | None = None,
        favourite_toys: Mapping[str, Toy | ToyDict] | None = None,
        metadata: Mapping[str, object] | None = None,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    @overload
    async def create(self, body: Dog | DogDict, **options: Unpack[RequestOptions]) -> None: ...
    async def create(
        self,
        body: Dog | DogDict | None = None,
        *,
        owner_info: Owner | OwnerDict = REQUIRED,
        eaten_meals: Sequence[MealInput] | None = None,
        favourite_toys: Mapping[str, Toy | ToyDict] | None = None,
        metadata: Mapping[str, object] | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /dogs`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return await self._sender.send(
            _CREATE,
            Arguments(
                options,
                whole=body,
                body={
                    "ownerInfo": owner_info,
                    "eatenMeals": eaten_meals,
                    "favouriteToys": favourite_toys,
                    "metadata": metadata,
                },
            ),
        )

    async def replace(self, *, dogs: Sequence[Dog | DogDict], **options: Unpack[RequestOptions]) -> None:
        """`PUT /dogs`."""
        return await self._sender.send(_REPLACE, Arguments(options, body=dogs))

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
        self.list = raw(dogs.list)
        self.create = raw(dogs.create)
        self.replace = raw(dogs.replace)


class DogsWithStreamingResponse:
    """`Dogs`, each method opening a response to be read."""

    def __init__(self, dogs: Dogs) -> None:
        self.list = opened(dogs.list)
        self.create = opened(dogs.create)
        self.replace = opened(dogs.replace)


class AsyncDogsWithRawResponse:
    """`AsyncDogs`, each method returning the whole response."""

    def __init__(self, dogs: AsyncDogs) -> None:
        self.list = async_raw(dogs.list)
        self.create = async_raw(dogs.create)
        self.replace = async_raw(dogs.replace)


class AsyncDogsWithStreamingResponse:
    """`AsyncDogs`, each method opening a response to be read."""

    def __init__(self, dogs: AsyncDogs) -> None:
        self.list = async_opened(dogs.list)
        self.create = async_opened(dogs.create)
        self.replace = async_opened(dogs.replace)
