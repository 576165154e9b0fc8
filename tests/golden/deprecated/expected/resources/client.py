"""`client`: Methods of the client itself."""
# The classes below refer to deprecated methods.
# mypy: disable-error-code="deprecated"
# pyright: reportDeprecated=false

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .._runtime.codec import DATE
from .._runtime.deprecation import deprecated, deprecated_overload, warn_of
from .._runtime.operation import Arguments, Operation, StreamOperation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.records import REQUIRED
from .._runtime.resource import AsyncResource, Resource
from ..models.client import Old, Person, TalkEvent, TalkResponse

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal, Unpack

    from .._runtime.options import RequestOptions
    from .._runtime.stream import AsyncStream, Stream
    from ..models.client import SendRequest, TalkAsBeforeRequest, TalkRequest

_GET_OLD: Operation[Old] = Operation("GET", "/old", response=Old)
_SEND: Operation[None] = Operation("POST", "/new")
_TALK: Operation[TalkResponse] = Operation("POST", "/talk", response=TalkResponse, switch="stream")
_TALK_STREAM: StreamOperation[TalkEvent] = StreamOperation("POST", "/talk", item=TalkEvent)
_CHANGE_PERSON: Operation[Person] = Operation(
    "PUT", "/people/{id}", response=Person, encode={"body": {"born-on": DATE}}
)
_TALK_AS_BEFORE: Operation[TalkResponse] = Operation("POST", "/older", response=TalkResponse, switch="stream")
_TALK_AS_BEFORE_STREAM: StreamOperation[TalkEvent] = StreamOperation("POST", "/older", item=TalkEvent)


class GoldenMethods(Resource):
    """Methods of the client itself."""

    @deprecated("This operation is deprecated.")
    def get_old(self, *, way: str | None = None, **options: Unpack[RequestOptions]) -> Old:
        """Deprecated.

        Args:
            way: Deprecated.
        """
        return self._sender.send(_GET_OLD, Arguments(options, query={"way": way}))

    @overload
    def send(self, *, name: str, **options: Unpack[RequestOptions]) -> None: ...
    @overload
    @deprecated_overload("`way` and `nick` are deprecated.")
    def send(
        self, *, name: str, way: str | None = None, nick: str | None = None, **options: Unpack[RequestOptions]
    ) -> None: ...
    @overload
    def send(self, body: SendRequest, **options: Unpack[RequestOptions]) -> None: ...
    @overload
    @deprecated_overload("`way` is deprecated.")
    def send(self, body: SendRequest, *, way: str | None = None, **options: Unpack[RequestOptions]) -> None: ...
    def send(
        self,
        body: SendRequest | None = None,
        *,
        name: str = REQUIRED,
        way: str | None = None,
        nick: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /new`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            way: Deprecated.
            nick: Deprecated.
        """
        warn_of(way=way, nick=nick)
        return self._sender.send(
            _SEND, Arguments(options, query={"way": way}, whole=body, body={"name": name, "nick": nick})
        )

    @overload
    def talk(
        self, *, text: str, stream: Literal[False] | None = None, **options: Unpack[RequestOptions]
    ) -> TalkResponse: ...
    @overload
    @deprecated_overload("`voice` is deprecated.")
    def talk(
        self,
        *,
        text: str,
        voice: str | None = None,
        stream: Literal[False] | None = None,
        **options: Unpack[RequestOptions],
    ) -> TalkResponse: ...
    @overload
    def talk(self, *, text: str, stream: Literal[True], **options: Unpack[RequestOptions]) -> Stream[TalkEvent]: ...
    @overload
    @deprecated_overload("`voice` is deprecated.")
    def talk(
        self, *, text: str, voice: str | None = None, stream: Literal[True], **options: Unpack[RequestOptions]
    ) -> Stream[TalkEvent]: ...
    @overload
    def talk(
        self, *, text: str, stream: bool, **options: Unpack[RequestOptions]
    ) -> TalkResponse | Stream[TalkEvent]: ...
    @overload
    @deprecated_overload("`voice` is deprecated.")
    def talk(
        self, *, text: str, voice: str | None = None, stream: bool, **options: Unpack[RequestOptions]
    ) -> TalkResponse | Stream[TalkEvent]: ...
    @overload
    def talk(
        self, body: TalkRequest, *, stream: Literal[False] | None = None, **options: Unpack[RequestOptions]
    ) -> TalkResponse: ...
    @overload
    def talk(
        self, body: TalkRequest, *, stream: Literal[True], **options: Unpack[RequestOptions]
    ) -> Stream[TalkEvent]: ...
    @overload
    def talk(
        self, body: TalkRequest, *, stream: bool, **options: Unpack[RequestOptions]
    ) -> TalkResponse | Stream[TalkEvent]: ...
    def talk(
        self,
        body: TalkRequest | None = None,
        *,
        text: str = REQUIRED,
        voice: str | None = None,
        stream: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> TalkResponse | Stream[TalkEvent]:
        """`POST /talk`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            voice: Deprecated.
        """
        warn_of(voice=voice)
        sent = {"text": text, "voice": voice, "stream": stream}
        if stream:
            return self._sender.stream(_TALK_STREAM, Arguments(options, whole=body, body=sent))
        return self._sender.send(_TALK, Arguments(options, whole=body, body=sent))

    @overload
    def change_person(self, id: str, *, name: str, **options: Unpack[RequestOptions]) -> Person: ...
    @overload
    @deprecated_overload("`x_way`, `way`, `page`, `nick` and `born_on` are deprecated.")
    def change_person(
        self,
        id: str,
        *,
        name: str,
        x_way: str | None = None,
        way: int | None = None,
        page: int | None = None,
        nick: str | None = None,
        born_on: dt.date | str | None = None,
        **options: Unpack[RequestOptions],
    ) -> Person: ...
    @overload
    def change_person(self, id: str, body: Person, **options: Unpack[RequestOptions]) -> Person: ...
    @overload
    @deprecated_overload("`x_way`, `way` and `page` are deprecated.")
    def change_person(
        self,
        id: str,
        body: Person,
        *,
        x_way: str | None = None,
        way: int | None = None,
        page: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> Person: ...
    def change_person(
        self,
        id: str,
        body: Person | None = None,
        *,
        name: str = REQUIRED,
        x_way: str | None = None,
        way: int | None = None,
        page: int | None = None,
        nick: str | None = None,
        born_on: dt.date | str | None = None,
        **options: Unpack[RequestOptions],
    ) -> Person:
        """`PUT /people/{id}`.

        Args:
            id: Deprecated.
            body: The whole body as a record, instead of arguments for its properties.
            x_way: Deprecated.
            way: Deprecated.
            page: Default: `1`. Deprecated.
            nick: Deprecated.
            born_on: Deprecated.
        """
        warn_of(x_way=x_way, way=way, page=page, nick=nick, born_on=born_on)
        return self._sender.send(
            _CHANGE_PERSON,
            Arguments(
                options,
                path={"id": id},
                query={"page": page},
                headers={"X-Way": x_way},
                cookies={"way": way},
                whole=body,
                body={"name": name, "nick": nick, "born-on": born_on},
            ),
        )

    @overload
    @deprecated_overload("This operation is deprecated.")
    def talk_as_before(
        self, *, text: str, stream: Literal[False] | None = None, **options: Unpack[RequestOptions]
    ) -> TalkResponse: ...
    @overload
    @deprecated_overload("This operation is deprecated.")
    def talk_as_before(
        self, *, text: str, stream: Literal[True], **options: Unpack[RequestOptions]
    ) -> Stream[TalkEvent]: ...
    @overload
    @deprecated_overload("This operation is deprecated.")
    def talk_as_before(
        self, *, text: str, stream: bool, **options: Unpack[RequestOptions]
    ) -> TalkResponse | Stream[TalkEvent]: ...
    @overload
    @deprecated_overload("This operation is deprecated.")
    def talk_as_before(
        self, body: TalkAsBeforeRequest, *, stream: Literal[False] | None = None, **options: Unpack[RequestOptions]
    ) -> TalkResponse: ...
    @overload
    @deprecated_overload("This operation is deprecated.")
    def talk_as_before(
        self, body: TalkAsBeforeRequest, *, stream: Literal[True], **options: Unpack[RequestOptions]
    ) -> Stream[TalkEvent]: ...
    @overload
    @deprecated_overload("This operation is deprecated.")
    def talk_as_before(
        self, body: TalkAsBeforeRequest, *, stream: bool, **options: Unpack[RequestOptions]
    ) -> TalkResponse | Stream[TalkEvent]: ...
    @deprecated("This operation is deprecated.")
    def talk_as_before(
        self,
        body: TalkAsBeforeRequest | None = None,
        *,
        text: str = REQUIRED,
        stream: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> TalkResponse | Stream[TalkEvent]:
        """Deprecated.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        sent = {"text": text, "stream": stream}
        if stream:
            return self._sender.stream(_TALK_AS_BEFORE_STREAM, Arguments(options, whole=body, body=sent))
        return self._sender.send(_TALK_AS_BEFORE, Arguments(options, whole=body, body=sent))

    @cached_property
    def with_raw_response(self) -> GoldenMethodsWithRawResponse:
        """Each method returns the whole response."""
        return GoldenMethodsWithRawResponse(GoldenMethods(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> GoldenMethodsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return GoldenMethodsWithStreamingResponse(GoldenMethods(self._sender.opened()))


class AsyncGoldenMethods(AsyncResource):
    """Methods of the client itself."""

    @deprecated("This operation is deprecated.")
    async def get_old(self, *, way: str | None = None, **options: Unpack[RequestOptions]) -> Old:
        """Deprecated.

        Args:
            way: Deprecated.
        """
        return await self._sender.send(_GET_OLD, Arguments(options, query={"way": way}))

    @overload
    async def send(self, *, name: str, **options: Unpack[RequestOptions]) -> None: ...
    @overload
    @deprecated_overload("`way` and `nick` are deprecated.")
    async def send(
        self, *, name: str, way: str | None = None, nick: str | None = None, **options: Unpack[RequestOptions]
    ) -> None: ...
    @overload
    async def send(self, body: SendRequest, **options: Unpack[RequestOptions]) -> None: ...
    @overload
    @deprecated_overload("`way` is deprecated.")
    async def send(self, body: SendRequest, *, way: str | None = None, **options: Unpack[RequestOptions]) -> None: ...
    async def send(
        self,
        body: SendRequest | None = None,
        *,
        name: str = REQUIRED,
        way: str | None = None,
        nick: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /new`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            way: Deprecated.
            nick: Deprecated.
        """
        warn_of(way=way, nick=nick)
        return await self._sender.send(
            _SEND, Arguments(options, query={"way": way}, whole=body, body={"name": name, "nick": nick})
        )

    @overload
    async def talk(
        self, *, text: str, stream: Literal[False] | None = None, **options: Unpack[RequestOptions]
    ) -> TalkResponse: ...
    @overload
    @deprecated_overload("`voice` is deprecated.")
    async def talk(
        self,
        *,
        text: str,
        voice: str | None = None,
        stream: Literal[False] | None = None,
        **options: Unpack[RequestOptions],
    ) -> TalkResponse: ...
    @overload
    async def talk(
        self, *, text: str, stream: Literal[True], **options: Unpack[RequestOptions]
    ) -> AsyncStream[TalkEvent]: ...
    @overload
    @deprecated_overload("`voice` is deprecated.")
    async def talk(
        self, *, text: str, voice: str | None = None, stream: Literal[True], **options: Unpack[RequestOptions]
    ) -> AsyncStream[TalkEvent]: ...
    @overload
    async def talk(
        self, *, text: str, stream: bool, **options: Unpack[RequestOptions]
    ) -> TalkResponse | AsyncStream[TalkEvent]: ...
    @overload
    @deprecated_overload("`voice` is deprecated.")
    async def talk(
        self, *, text: str, voice: str | None = None, stream: bool, **options: Unpack[RequestOptions]
    ) -> TalkResponse | AsyncStream[TalkEvent]: ...
    @overload
    async def talk(
        self, body: TalkRequest, *, stream: Literal[False] | None = None, **options: Unpack[RequestOptions]
    ) -> TalkResponse: ...
    @overload
    async def talk(
        self, body: TalkRequest, *, stream: Literal[True], **options: Unpack[RequestOptions]
    ) -> AsyncStream[TalkEvent]: ...
    @overload
    async def talk(
        self, body: TalkRequest, *, stream: bool, **options: Unpack[RequestOptions]
    ) -> TalkResponse | AsyncStream[TalkEvent]: ...
    async def talk(
        self,
        body: TalkRequest | None = None,
        *,
        text: str = REQUIRED,
        voice: str | None = None,
        stream: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> TalkResponse | AsyncStream[TalkEvent]:
        """`POST /talk`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            voice: Deprecated.
        """
        warn_of(voice=voice)
        sent = {"text": text, "voice": voice, "stream": stream}
        if stream:
            return await self._sender.stream(_TALK_STREAM, Arguments(options, whole=body, body=sent))
        return await self._sender.send(_TALK, Arguments(options, whole=body, body=sent))

    @overload
    async def change_person(self, id: str, *, name: str, **options: Unpack[RequestOptions]) -> Person: ...
    @overload
    @deprecated_overload("`x_way`, `way`, `page`, `nick` and `born_on` are deprecated.")
    async def change_person(
        self,
        id: str,
        *,
        name: str,
        x_way: str | None = None,
        way: int | None = None,
        page: int | None = None,
        nick: str | None = None,
        born_on: dt.date | str | None = None,
        **options: Unpack[RequestOptions],
    ) -> Person: ...
    @overload
    async def change_person(self, id: str, body: Person, **options: Unpack[RequestOptions]) -> Person: ...
    @overload
    @deprecated_overload("`x_way`, `way` and `page` are deprecated.")
    async def change_person(
        self,
        id: str,
        body: Person,
        *,
        x_way: str | None = None,
        way: int | None = None,
        page: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> Person: ...
    async def change_person(
        self,
        id: str,
        body: Person | None = None,
        *,
        name: str = REQUIRED,
        x_way: str | None = None,
        way: int | None = None,
        page: int | None = None,
        nick: str | None = None,
        born_on: dt.date | str | None = None,
        **options: Unpack[RequestOptions],
    ) -> Person:
        """`PUT /people/{id}`.

        Args:
            id: Deprecated.
            body: The whole body as a record, instead of arguments for its properties.
            x_way: Deprecated.
            way: Deprecated.
            page: Default: `1`. Deprecated.
            nick: Deprecated.
            born_on: Deprecated.
        """
        warn_of(x_way=x_way, way=way, page=page, nick=nick, born_on=born_on)
        return await self._sender.send(
            _CHANGE_PERSON,
            Arguments(
                options,
                path={"id": id},
                query={"page": page},
                headers={"X-Way": x_way},
                cookies={"way": way},
                whole=body,
                body={"name": name, "nick": nick, "born-on": born_on},
            ),
        )

    @overload
    @deprecated_overload("This operation is deprecated.")
    async def talk_as_before(
        self, *, text: str, stream: Literal[False] | None = None, **options: Unpack[RequestOptions]
    ) -> TalkResponse: ...
    @overload
    @deprecated_overload("This operation is deprecated.")
    async def talk_as_before(
        self, *, text: str, stream: Literal[True], **options: Unpack[RequestOptions]
    ) -> AsyncStream[TalkEvent]: ...
    @overload
    @deprecated_overload("This operation is deprecated.")
    async def talk_as_before(
        self, *, text: str, stream: bool, **options: Unpack[RequestOptions]
    ) -> TalkResponse | AsyncStream[TalkEvent]: ...
    @overload
    @deprecated_overload("This operation is deprecated.")
    async def talk_as_before(
        self, body: TalkAsBeforeRequest, *, stream: Literal[False] | None = None, **options: Unpack[RequestOptions]
    ) -> TalkResponse: ...
    @overload
    @deprecated_overload("This operation is deprecated.")
    async def talk_as_before(
        self, body: TalkAsBeforeRequest, *, stream: Literal[True], **options: Unpack[RequestOptions]
    ) -> AsyncStream[TalkEvent]: ...
    @overload
    @deprecated_overload("This operation is deprecated.")
    async def talk_as_before(
        self, body: TalkAsBeforeRequest, *, stream: bool, **options: Unpack[RequestOptions]
    ) -> TalkResponse | AsyncStream[TalkEvent]: ...
    @deprecated("This operation is deprecated.")
    async def talk_as_before(
        self,
        body: TalkAsBeforeRequest | None = None,
        *,
        text: str = REQUIRED,
        stream: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> TalkResponse | AsyncStream[TalkEvent]:
        """Deprecated.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        sent = {"text": text, "stream": stream}
        if stream:
            return await self._sender.stream(_TALK_AS_BEFORE_STREAM, Arguments(options, whole=body, body=sent))
        return await self._sender.send(_TALK_AS_BEFORE, Arguments(options, whole=body, body=sent))

    @cached_property
    def with_raw_response(self) -> AsyncGoldenMethodsWithRawResponse:
        """Each method returns the whole response."""
        return AsyncGoldenMethodsWithRawResponse(AsyncGoldenMethods(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncGoldenMethodsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncGoldenMethodsWithStreamingResponse(AsyncGoldenMethods(self._sender.opened()))


class GoldenMethodsWithRawResponse:
    """`GoldenMethods`, each method returning the whole response."""

    def __init__(self, client: GoldenMethods) -> None:
        self.get_old = raw(client.get_old)
        self.send = raw(client.send)
        self.talk = raw(client.talk)
        self.change_person = raw(client.change_person)
        self.talk_as_before = raw(client.talk_as_before)


class GoldenMethodsWithStreamingResponse:
    """`GoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: GoldenMethods) -> None:
        self.get_old = opened(client.get_old)
        self.send = opened(client.send)
        self.talk = opened(client.talk)
        self.change_person = opened(client.change_person)
        self.talk_as_before = opened(client.talk_as_before)


class AsyncGoldenMethodsWithRawResponse:
    """`AsyncGoldenMethods`, each method returning the whole response."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.get_old = async_raw(client.get_old)
        self.send = async_raw(client.send)
        self.talk = async_raw(client.talk)
        self.change_person = async_raw(client.change_person)
        self.talk_as_before = async_raw(client.talk_as_before)


class AsyncGoldenMethodsWithStreamingResponse:
    """`AsyncGoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.get_old = async_opened(client.get_old)
        self.send = async_opened(client.send)
        self.talk = async_opened(client.talk)
        self.change_person = async_opened(client.change_person)
        self.talk_as_before = async_opened(client.talk_as_before)
