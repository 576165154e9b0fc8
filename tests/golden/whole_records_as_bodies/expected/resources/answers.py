"""`client.answers`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .._runtime.operation import Arguments, Operation, StreamOperation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.records import REQUIRED
from .._runtime.resource import AsyncResource, Resource
from ..models.answers import AnswerCreateEvent, AnswerCreateResponse

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from .._runtime.options import RequestOptions
    from .._runtime.stream import AsyncStream, Stream
    from ..models.answers import Question

_CREATE: Operation[AnswerCreateResponse] = Operation("POST", "/answers", response=AnswerCreateResponse, switch="stream")
_CREATE_STREAM: StreamOperation[AnswerCreateEvent] = StreamOperation("POST", "/answers", item=AnswerCreateEvent)


class Answers(Resource):
    """Methods of `client.answers`."""

    @overload
    def create(
        self, *, text: str, stream: Literal[False] | None = None, **options: Unpack[RequestOptions]
    ) -> AnswerCreateResponse: ...
    @overload
    def create(
        self, *, text: str, stream: Literal[True], **options: Unpack[RequestOptions]
    ) -> Stream[AnswerCreateEvent]: ...
    @overload
    def create(
        self, *, text: str, stream: bool, **options: Unpack[RequestOptions]
    ) -> AnswerCreateResponse | Stream[AnswerCreateEvent]: ...
    @overload
    def create(
        self, body: Question, *, stream: Literal[False] | None = None, **options: Unpack[RequestOptions]
    ) -> AnswerCreateResponse: ...
    @overload
    def create(
        self, body: Question, *, stream: Literal[True], **options: Unpack[RequestOptions]
    ) -> Stream[AnswerCreateEvent]: ...
    @overload
    def create(
        self, body: Question, *, stream: bool, **options: Unpack[RequestOptions]
    ) -> AnswerCreateResponse | Stream[AnswerCreateEvent]: ...
    def create(
        self,
        body: Question | None = None,
        *,
        text: str = REQUIRED,
        stream: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> AnswerCreateResponse | Stream[AnswerCreateEvent]:
        """`POST /answers`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        sent = {"text": text, "stream": stream}
        if stream:
            return self._sender.stream(_CREATE_STREAM, Arguments(options, whole=body, body=sent))
        return self._sender.send(_CREATE, Arguments(options, whole=body, body=sent))

    @cached_property
    def with_raw_response(self) -> AnswersWithRawResponse:
        """Each method returns the whole response."""
        return AnswersWithRawResponse(Answers(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AnswersWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AnswersWithStreamingResponse(Answers(self._sender.opened()))


class AsyncAnswers(AsyncResource):
    """Methods of `client.answers`."""

    @overload
    async def create(
        self, *, text: str, stream: Literal[False] | None = None, **options: Unpack[RequestOptions]
    ) -> AnswerCreateResponse: ...
    @overload
    async def create(
        self, *, text: str, stream: Literal[True], **options: Unpack[RequestOptions]
    ) -> AsyncStream[AnswerCreateEvent]: ...
    @overload
    async def create(
        self, *, text: str, stream: bool, **options: Unpack[RequestOptions]
    ) -> AnswerCreateResponse | AsyncStream[AnswerCreateEvent]: ...
    @overload
    async def create(
        self, body: Question, *, stream: Literal[False] | None = None, **options: Unpack[RequestOptions]
    ) -> AnswerCreateResponse: ...
    @overload
    async def create(
        self, body: Question, *, stream: Literal[True], **options: Unpack[RequestOptions]
    ) -> AsyncStream[AnswerCreateEvent]: ...
    @overload
    async def create(
        self, body: Question, *, stream: bool, **options: Unpack[RequestOptions]
    ) -> AnswerCreateResponse | AsyncStream[AnswerCreateEvent]: ...
    async def create(
        self,
        body: Question | None = None,
        *,
        text: str = REQUIRED,
        stream: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> AnswerCreateResponse | AsyncStream[AnswerCreateEvent]:
        """`POST /answers`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        sent = {"text": text, "stream": stream}
        if stream:
            return await self._sender.stream(_CREATE_STREAM, Arguments(options, whole=body, body=sent))
        return await self._sender.send(_CREATE, Arguments(options, whole=body, body=sent))

    @cached_property
    def with_raw_response(self) -> AsyncAnswersWithRawResponse:
        """Each method returns the whole response."""
        return AsyncAnswersWithRawResponse(AsyncAnswers(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncAnswersWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncAnswersWithStreamingResponse(AsyncAnswers(self._sender.opened()))


class AnswersWithRawResponse:
    """`Answers`, each method returning the whole response."""

    def __init__(self, answers: Answers) -> None:
        self.create = raw(answers.create)


class AnswersWithStreamingResponse:
    """`Answers`, each method opening a response to be read."""

    def __init__(self, answers: Answers) -> None:
        self.create = opened(answers.create)


class AsyncAnswersWithRawResponse:
    """`AsyncAnswers`, each method returning the whole response."""

    def __init__(self, answers: AsyncAnswers) -> None:
        self.create = async_raw(answers.create)


class AsyncAnswersWithStreamingResponse:
    """`AsyncAnswers`, each method opening a response to be read."""

    def __init__(self, answers: AsyncAnswers) -> None:
        self.create = async_opened(answers.create)
