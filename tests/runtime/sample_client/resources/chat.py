"""`client.chat`: chat with a model."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, overload

from .._runtime.operation import Arguments, CompletionOperation, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource
from ..models.chat import ChatCompletion, ChatCompletionChunk
from ..models.shared import ErrorData

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Unpack

    from .._runtime.options import RequestOptions
    from .._runtime.stream import AsyncCompletionStream, CompletionStream
    from ..models.chat import ChatMessage
    from ..types.chat import ChatMessageDict

_ERRORS = {400: ErrorData, 401: ErrorData, 404: ErrorData, 429: ErrorData, 503: ErrorData, 504: ErrorData}

_CREATE: Operation[ChatCompletion] = Operation("POST", "/chat/completions", response=ChatCompletion, errors=_ERRORS)
_CREATE_STREAM: CompletionOperation[ChatCompletionChunk, ChatCompletion] = CompletionOperation(
    "POST", "/chat/completions", item=ChatCompletionChunk, final=ChatCompletion, end="[DONE]", errors=_ERRORS
)


class Completions(Resource):
    """Complete a conversation."""

    @overload
    def create(
        self,
        *,
        model: str,
        messages: Iterable[ChatMessage | ChatMessageDict],
        max_tokens: int | None = None,
        temperature: float | None = None,
        stream: Literal[False] | None = None,
        **options: Unpack[RequestOptions],
    ) -> ChatCompletion: ...
    @overload
    def create(
        self,
        *,
        model: str,
        messages: Iterable[ChatMessage | ChatMessageDict],
        max_tokens: int | None = None,
        temperature: float | None = None,
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> CompletionStream[ChatCompletionChunk, ChatCompletion]: ...
    @overload
    def create(
        self,
        *,
        model: str,
        messages: Iterable[ChatMessage | ChatMessageDict],
        max_tokens: int | None = None,
        temperature: float | None = None,
        stream: bool,
        **options: Unpack[RequestOptions],
    ) -> ChatCompletion | CompletionStream[ChatCompletionChunk, ChatCompletion]: ...
    def create(
        self,
        *,
        model: str,
        messages: Iterable[ChatMessage | ChatMessageDict],
        max_tokens: int | None = None,
        temperature: float | None = None,
        stream: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> ChatCompletion | CompletionStream[ChatCompletionChunk, ChatCompletion]:
        """Answer a conversation."""
        body = {
            "model": model,
            "messages": messages,
            "max_tokens": max_tokens,
            "temperature": temperature,
            "stream": stream,
        }
        if stream:
            return self._sender.stream_completion(_CREATE_STREAM, Arguments(options, body=body))
        return self._sender.send(_CREATE, Arguments(options, body=body))

    @cached_property
    def with_raw_response(self) -> CompletionsWithRawResponse:
        """Each method returns the whole response."""
        return CompletionsWithRawResponse(Completions(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> CompletionsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return CompletionsWithStreamingResponse(Completions(self._sender.opened()))


class CompletionsWithRawResponse:
    """`Completions`, each method returning the whole response."""

    def __init__(self, completions: Completions) -> None:
        self.create = raw(completions.create)


class CompletionsWithStreamingResponse:
    """`Completions`, each method a context manager of the unread response."""

    def __init__(self, completions: Completions) -> None:
        self.create = opened(completions.create)


class Chat(Resource):
    """Chat with a model."""

    @cached_property
    def completions(self) -> Completions:
        """Complete a conversation."""
        return Completions(self._sender)


class AsyncCompletions(AsyncResource):
    """Complete a conversation."""

    @overload
    async def create(
        self,
        *,
        model: str,
        messages: Iterable[ChatMessage | ChatMessageDict],
        max_tokens: int | None = None,
        temperature: float | None = None,
        stream: Literal[False] | None = None,
        **options: Unpack[RequestOptions],
    ) -> ChatCompletion: ...
    @overload
    async def create(
        self,
        *,
        model: str,
        messages: Iterable[ChatMessage | ChatMessageDict],
        max_tokens: int | None = None,
        temperature: float | None = None,
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> AsyncCompletionStream[ChatCompletionChunk, ChatCompletion]: ...
    @overload
    async def create(
        self,
        *,
        model: str,
        messages: Iterable[ChatMessage | ChatMessageDict],
        max_tokens: int | None = None,
        temperature: float | None = None,
        stream: bool,
        **options: Unpack[RequestOptions],
    ) -> ChatCompletion | AsyncCompletionStream[ChatCompletionChunk, ChatCompletion]: ...
    async def create(
        self,
        *,
        model: str,
        messages: Iterable[ChatMessage | ChatMessageDict],
        max_tokens: int | None = None,
        temperature: float | None = None,
        stream: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> ChatCompletion | AsyncCompletionStream[ChatCompletionChunk, ChatCompletion]:
        """Answer a conversation."""
        body = {
            "model": model,
            "messages": messages,
            "max_tokens": max_tokens,
            "temperature": temperature,
            "stream": stream,
        }
        if stream:
            return await self._sender.stream_completion(_CREATE_STREAM, Arguments(options, body=body))
        return await self._sender.send(_CREATE, Arguments(options, body=body))

    @cached_property
    def with_raw_response(self) -> AsyncCompletionsWithRawResponse:
        """Each method returns the whole response."""
        return AsyncCompletionsWithRawResponse(AsyncCompletions(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncCompletionsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncCompletionsWithStreamingResponse(AsyncCompletions(self._sender.opened()))


class AsyncCompletionsWithRawResponse:
    """`AsyncCompletions`, each method returning the whole response."""

    def __init__(self, completions: AsyncCompletions) -> None:
        self.create = async_raw(completions.create)


class AsyncCompletionsWithStreamingResponse:
    """`AsyncCompletions`, each method a context manager of the unread response."""

    def __init__(self, completions: AsyncCompletions) -> None:
        self.create = async_opened(completions.create)


class AsyncChat(AsyncResource):
    """Chat with a model."""

    @cached_property
    def completions(self) -> AsyncCompletions:
        """Complete a conversation."""
        return AsyncCompletions(self._sender)
