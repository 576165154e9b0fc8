"""`client.chat.completions`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from ..._runtime.operation import Arguments, CompletionOperation, Operation
from ..._runtime.raw import async_opened, async_raw, opened, raw
from ..._runtime.records import REQUIRED
from ..._runtime.resource import AsyncResource, Resource
from ...models.chat import ChatCompletion, ChatCompletionChunk
from ...models.shared import ErrorData

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal, Unpack

    from ..._runtime.options import RequestOptions
    from ..._runtime.stream import AsyncCompletionStream, CompletionStream
    from ...models.chat import (
        ChatCompletionRequest,
        ChatCompletionRequestFunctionCall,
        ChatCompletionRequestModel,
        ChatCompletionRequestResponseFormat,
        ChatMessage,
        ToolChoice,
        ToolsPart,
    )
    from ...types.chat import (
        ChatCompletionRequestFunctionCallDict,
        ChatCompletionRequestResponseFormatDict,
        ChatMessageDict,
        ToolChoiceDict,
        ToolsPartDict,
    )

_ERRORS = {400: ErrorData, 401: ErrorData, 404: ErrorData, 429: ErrorData, 503: ErrorData, 504: ErrorData}
_CREATE: Operation[ChatCompletion] = Operation(
    "POST", "/chat/completions", response=ChatCompletion, errors=_ERRORS, switch="stream"
)
_CREATE_STREAM: CompletionOperation[ChatCompletionChunk, ChatCompletion] = CompletionOperation(
    "POST", "/chat/completions", final=ChatCompletion, item=ChatCompletionChunk, end="[DONE]", errors=_ERRORS
)


class Completions(Resource):
    """Methods of `client.chat.completions`."""

    @overload
    def create(
        self,
        *,
        messages: Sequence[ChatMessage | ChatMessageDict],
        model: ChatCompletionRequestModel,
        max_tokens: int | None = None,
        stop: Sequence[str] | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
        context_length_exceeded_behavior: Literal["truncate", "error"] | None = None,
        repetition_penalty: float | None = None,
        stream: Literal[False] | None = None,
        logprobs: int | None = None,
        echo: bool | None = None,
        n: int | None = None,
        min_p: float | None = None,
        presence_penalty: float | None = None,
        frequency_penalty: float | None = None,
        logit_bias: Mapping[str, float] | None = None,
        seed: int | None = None,
        function_call: Literal["none", "auto"]
        | ChatCompletionRequestFunctionCall
        | ChatCompletionRequestFunctionCallDict
        | None = None,
        response_format: ChatCompletionRequestResponseFormat | ChatCompletionRequestResponseFormatDict | None = None,
        tools: Sequence[ToolsPart | ToolsPartDict] | None = None,
        tool_choice: str | ToolChoice | ToolChoiceDict | None = None,
        safety_model: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> ChatCompletion: ...
    @overload
    def create(
        self,
        *,
        messages: Sequence[ChatMessage | ChatMessageDict],
        model: ChatCompletionRequestModel,
        max_tokens: int | None = None,
        stop: Sequence[str] | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
        context_length_exceeded_behavior: Literal["truncate", "error"] | None = None,
        repetition_penalty: float | None = None,
        stream: Literal[True],
        logprobs: int | None = None,
        echo: bool | None = None,
        n: int | None = None,
        min_p: float | None = None,
        presence_penalty: float | None = None,
        frequency_penalty: float | None = None,
        logit_bias: Mapping[str, float] | None = None,
        seed: int | None = None,
        function_call: Literal["none", "auto"]
        | ChatCompletionRequestFunctionCall
        | ChatCompletionRequestFunctionCallDict
        | None = None,
        response_format: ChatCompletionRequestResponseFormat | ChatCompletionRequestResponseFormatDict | None = None,
        tools: Sequence[ToolsPart | ToolsPartDict] | None = None,
        tool_choice: str | ToolChoice | ToolChoiceDict | None = None,
        safety_model: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> CompletionStream[ChatCompletionChunk, ChatCompletion]: ...
    @overload
    def create(
        self,
        *,
        messages: Sequence[ChatMessage | ChatMessageDict],
        model: ChatCompletionRequestModel,
        max_tokens: int | None = None,
        stop: Sequence[str] | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
        context_length_exceeded_behavior: Literal["truncate", "error"] | None = None,
        repetition_penalty: float | None = None,
        stream: bool,
        logprobs: int | None = None,
        echo: bool | None = None,
        n: int | None = None,
        min_p: float | None = None,
        presence_penalty: float | None = None,
        frequency_penalty: float | None = None,
        logit_bias: Mapping[str, float] | None = None,
        seed: int | None = None,
        function_call: Literal["none", "auto"]
        | ChatCompletionRequestFunctionCall
        | ChatCompletionRequestFunctionCallDict
        | None = None,
        response_format: ChatCompletionRequestResponseFormat | ChatCompletionRequestResponseFormatDict | None = None,
        tools: Sequence[ToolsPart | ToolsPartDict] | None = None,
        tool_choice: str | ToolChoice | ToolChoiceDict | None = None,
        safety_model: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> ChatCompletion | CompletionStream[ChatCompletionChunk, ChatCompletion]: ...
    @overload
    def create(
        self, body: ChatCompletionRequest, *, stream: Literal[False] | None = None, **options: Unpack[RequestOptions]
    ) -> ChatCompletion: ...
    @overload
    def create(
        self, body: ChatCompletionRequest, *, stream: Literal[True], **options: Unpack[RequestOptions]
    ) -> CompletionStream[ChatCompletionChunk, ChatCompletion]: ...
    @overload
    def create(
        self, body: ChatCompletionRequest, *, stream: bool, **options: Unpack[RequestOptions]
    ) -> ChatCompletion | CompletionStream[ChatCompletionChunk, ChatCompletion]: ...
    def create(
        self,
        body: ChatCompletionRequest | None = None,
        *,
        messages: Sequence[ChatMessage | ChatMessageDict] = REQUIRED,
        model: ChatCompletionRequestModel = REQUIRED,
        max_tokens: int | None = None,
        stop: Sequence[str] | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
        context_length_exceeded_behavior: Literal["truncate", "error"] | None = None,
        repetition_penalty: float | None = None,
        stream: bool | None = None,
        logprobs: int | None = None,
        echo: bool | None = None,
        n: int | None = None,
        min_p: float | None = None,
        presence_penalty: float | None = None,
        frequency_penalty: float | None = None,
        logit_bias: Mapping[str, float] | None = None,
        seed: int | None = None,
        function_call: Literal["none", "auto"]
        | ChatCompletionRequestFunctionCall
        | ChatCompletionRequestFunctionCallDict
        | None = None,
        response_format: ChatCompletionRequestResponseFormat | ChatCompletionRequestResponseFormatDict | None = None,
        tools: Sequence[ToolsPart | ToolsPartDict] | None = None,
        tool_choice: str | ToolChoice | ToolChoiceDict | None = None,
        safety_model: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> ChatCompletion | CompletionStream[ChatCompletionChunk, ChatCompletion]:
        """Answer a conversation.

        Sends a list of messages to a chat model and returns its next message, at once or token by token.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            messages: The conversation so far, oldest message first.
            model: Name of a chat model.
            max_tokens: Highest number of tokens to write.
            stop: Texts at which the model stops; they are not part of the answer.
            temperature: How freely tokens are drawn: 0 for always the likeliest, higher for more variety.
            top_p: Draws only from the likeliest tokens whose probabilities add up to this.
            top_k: Draws only from this many of the likeliest tokens.
            context_length_exceeded_behavior: What to do when the conversation is too long for the model: cut
                `max_tokens` down to what fits, or fail. Default: `"error"`.
            repetition_penalty: Above 1, makes tokens that occurred before less likely.
            stream: Whether the answer is sent token by token, as server-sent events.
            logprobs: How many of the likeliest tokens to give with their probabilities at each step.
            echo: Whether the reply repeats the prompt.
            n: How many answers to make.
            min_p: Leaves out tokens less likely than this, from 0 to 1, times the likeliest one.
            presence_penalty: From -2 to 2; above 0, makes tokens that occurred at all less likely.
            frequency_penalty: From -2 to 2; above 0, makes tokens less likely the more often they occurred.
            logit_bias: Token numbers, and what is added to the score of each before drawing.
            seed: Number that the randomness starts from; the same seed gives the same answer where that is
                possible.
            function_call: Whether the model calls a function, or which one it must call. Use `tool_choice` instead.
            response_format: What form the answer must have.
            tools: Functions that the model may call.
            tool_choice: Whether the model calls tools, or which one it must call: `auto`, `none`, `required` or the
                tool.
            safety_model: Name of a model that checks the conversation and may refuse it.

        Returns:
            The answer; a stream of chunks if `stream` is true.

        Raises:
            BadRequestError: The request is malformed, or an argument is out of range. The body is `ErrorData`.
            AuthenticationError: The API key is missing or not valid. The body is `ErrorData`.
            NotFoundError: What was asked for does not exist. The body is `ErrorData`.
            RateLimitError: Too many requests; try again later. The body is `ErrorData`.
            InternalServerError: The service is overloaded or down for a while; try again later. The model did not
                answer in time. The body is `ErrorData`.
        """
        sent = {
            "messages": messages,
            "model": model,
            "max_tokens": max_tokens,
            "stop": stop,
            "temperature": temperature,
            "top_p": top_p,
            "top_k": top_k,
            "context_length_exceeded_behavior": context_length_exceeded_behavior,
            "repetition_penalty": repetition_penalty,
            "stream": stream,
            "logprobs": logprobs,
            "echo": echo,
            "n": n,
            "min_p": min_p,
            "presence_penalty": presence_penalty,
            "frequency_penalty": frequency_penalty,
            "logit_bias": logit_bias,
            "seed": seed,
            "function_call": function_call,
            "response_format": response_format,
            "tools": tools,
            "tool_choice": tool_choice,
            "safety_model": safety_model,
        }
        if stream:
            return self._sender.stream_completion(_CREATE_STREAM, Arguments(options, whole=body, body=sent))
        return self._sender.send(_CREATE, Arguments(options, whole=body, body=sent))

    @cached_property
    def with_raw_response(self) -> CompletionsWithRawResponse:
        """Each method returns the whole response."""
        return CompletionsWithRawResponse(Completions(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> CompletionsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return CompletionsWithStreamingResponse(Completions(self._sender.opened()))


class AsyncCompletions(AsyncResource):
    """Methods of `client.chat.completions`."""

    @overload
    async def create(
        self,
        *,
        messages: Sequence[ChatMessage | ChatMessageDict],
        model: ChatCompletionRequestModel,
        max_tokens: int | None = None,
        stop: Sequence[str] | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
        context_length_exceeded_behavior: Literal["truncate", "error"] | None = None,
        repetition_penalty: float | None = None,
        stream: Literal[False] | None = None,
        logprobs: int | None = None,
        echo: bool | None = None,
        n: int | None = None,
        min_p: float | None = None,
        presence_penalty: float | None = None,
        frequency_penalty: float | None = None,
        logit_bias: Mapping[str, float] | None = None,
        seed: int | None = None,
        function_call: Literal["none", "auto"]
        | ChatCompletionRequestFunctionCall
        | ChatCompletionRequestFunctionCallDict
        | None = None,
        response_format: ChatCompletionRequestResponseFormat | ChatCompletionRequestResponseFormatDict | None = None,
        tools: Sequence[ToolsPart | ToolsPartDict] | None = None,
        tool_choice: str | ToolChoice | ToolChoiceDict | None = None,
        safety_model: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> ChatCompletion: ...
    @overload
    async def create(
        self,
        *,
        messages: Sequence[ChatMessage | ChatMessageDict],
        model: ChatCompletionRequestModel,
        max_tokens: int | None = None,
        stop: Sequence[str] | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
        context_length_exceeded_behavior: Literal["truncate", "error"] | None = None,
        repetition_penalty: float | None = None,
        stream: Literal[True],
        logprobs: int | None = None,
        echo: bool | None = None,
        n: int | None = None,
        min_p: float | None = None,
        presence_penalty: float | None = None,
        frequency_penalty: float | None = None,
        logit_bias: Mapping[str, float] | None = None,
        seed: int | None = None,
        function_call: Literal["none", "auto"]
        | ChatCompletionRequestFunctionCall
        | ChatCompletionRequestFunctionCallDict
        | None = None,
        response_format: ChatCompletionRequestResponseFormat | ChatCompletionRequestResponseFormatDict | None = None,
        tools: Sequence[ToolsPart | ToolsPartDict] | None = None,
        tool_choice: str | ToolChoice | ToolChoiceDict | None = None,
        safety_model: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> AsyncCompletionStream[ChatCompletionChunk, ChatCompletion]: ...
    @overload
    async def create(
        self,
        *,
        messages: Sequence[ChatMessage | ChatMessageDict],
        model: ChatCompletionRequestModel,
        max_tokens: int | None = None,
        stop: Sequence[str] | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
        context_length_exceeded_behavior: Literal["truncate", "error"] | None = None,
        repetition_penalty: float | None = None,
        stream: bool,
        logprobs: int | None = None,
        echo: bool | None = None,
        n: int | None = None,
        min_p: float | None = None,
        presence_penalty: float | None = None,
        frequency_penalty: float | None = None,
        logit_bias: Mapping[str, float] | None = None,
        seed: int | None = None,
        function_call: Literal["none", "auto"]
        | ChatCompletionRequestFunctionCall
        | ChatCompletionRequestFunctionCallDict
        | None = None,
        response_format: ChatCompletionRequestResponseFormat | ChatCompletionRequestResponseFormatDict | None = None,
        tools: Sequence[ToolsPart | ToolsPartDict] | None = None,
        tool_choice: str | ToolChoice | ToolChoiceDict | None = None,
        safety_model: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> ChatCompletion | AsyncCompletionStream[ChatCompletionChunk, ChatCompletion]: ...
    @overload
    async def create(
        self, body: ChatCompletionRequest, *, stream: Literal[False] | None = None, **options: Unpack[RequestOptions]
    ) -> ChatCompletion: ...
    @overload
    async def create(
        self, body: ChatCompletionRequest, *, stream: Literal[True], **options: Unpack[RequestOptions]
    ) -> AsyncCompletionStream[ChatCompletionChunk, ChatCompletion]: ...
    @overload
    async def create(
        self, body: ChatCompletionRequest, *, stream: bool, **options: Unpack[RequestOptions]
    ) -> ChatCompletion | AsyncCompletionStream[ChatCompletionChunk, ChatCompletion]: ...
    async def create(
        self,
        body: ChatCompletionRequest | None = None,
        *,
        messages: Sequence[ChatMessage | ChatMessageDict] = REQUIRED,
        model: ChatCompletionRequestModel = REQUIRED,
        max_tokens: int | None = None,
        stop: Sequence[str] | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
        context_length_exceeded_behavior: Literal["truncate", "error"] | None = None,
        repetition_penalty: float | None = None,
        stream: bool | None = None,
        logprobs: int | None = None,
        echo: bool | None = None,
        n: int | None = None,
        min_p: float | None = None,
        presence_penalty: float | None = None,
        frequency_penalty: float | None = None,
        logit_bias: Mapping[str, float] | None = None,
        seed: int | None = None,
        function_call: Literal["none", "auto"]
        | ChatCompletionRequestFunctionCall
        | ChatCompletionRequestFunctionCallDict
        | None = None,
        response_format: ChatCompletionRequestResponseFormat | ChatCompletionRequestResponseFormatDict | None = None,
        tools: Sequence[ToolsPart | ToolsPartDict] | None = None,
        tool_choice: str | ToolChoice | ToolChoiceDict | None = None,
        safety_model: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> ChatCompletion | AsyncCompletionStream[ChatCompletionChunk, ChatCompletion]:
        """Answer a conversation.

        Sends a list of messages to a chat model and returns its next message, at once or token by token.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            messages: The conversation so far, oldest message first.
            model: Name of a chat model.
            max_tokens: Highest number of tokens to write.
            stop: Texts at which the model stops; they are not part of the answer.
            temperature: How freely tokens are drawn: 0 for always the likeliest, higher for more variety.
            top_p: Draws only from the likeliest tokens whose probabilities add up to this.
            top_k: Draws only from this many of the likeliest tokens.
            context_length_exceeded_behavior: What to do when the conversation is too long for the model: cut
                `max_tokens` down to what fits, or fail. Default: `"error"`.
            repetition_penalty: Above 1, makes tokens that occurred before less likely.
            stream: Whether the answer is sent token by token, as server-sent events.
            logprobs: How many of the likeliest tokens to give with their probabilities at each step.
            echo: Whether the reply repeats the prompt.
            n: How many answers to make.
            min_p: Leaves out tokens less likely than this, from 0 to 1, times the likeliest one.
            presence_penalty: From -2 to 2; above 0, makes tokens that occurred at all less likely.
            frequency_penalty: From -2 to 2; above 0, makes tokens less likely the more often they occurred.
            logit_bias: Token numbers, and what is added to the score of each before drawing.
            seed: Number that the randomness starts from; the same seed gives the same answer where that is
                possible.
            function_call: Whether the model calls a function, or which one it must call. Use `tool_choice` instead.
            response_format: What form the answer must have.
            tools: Functions that the model may call.
            tool_choice: Whether the model calls tools, or which one it must call: `auto`, `none`, `required` or the
                tool.
            safety_model: Name of a model that checks the conversation and may refuse it.

        Returns:
            The answer; a stream of chunks if `stream` is true.

        Raises:
            BadRequestError: The request is malformed, or an argument is out of range. The body is `ErrorData`.
            AuthenticationError: The API key is missing or not valid. The body is `ErrorData`.
            NotFoundError: What was asked for does not exist. The body is `ErrorData`.
            RateLimitError: Too many requests; try again later. The body is `ErrorData`.
            InternalServerError: The service is overloaded or down for a while; try again later. The model did not
                answer in time. The body is `ErrorData`.
        """
        sent = {
            "messages": messages,
            "model": model,
            "max_tokens": max_tokens,
            "stop": stop,
            "temperature": temperature,
            "top_p": top_p,
            "top_k": top_k,
            "context_length_exceeded_behavior": context_length_exceeded_behavior,
            "repetition_penalty": repetition_penalty,
            "stream": stream,
            "logprobs": logprobs,
            "echo": echo,
            "n": n,
            "min_p": min_p,
            "presence_penalty": presence_penalty,
            "frequency_penalty": frequency_penalty,
            "logit_bias": logit_bias,
            "seed": seed,
            "function_call": function_call,
            "response_format": response_format,
            "tools": tools,
            "tool_choice": tool_choice,
            "safety_model": safety_model,
        }
        if stream:
            return await self._sender.stream_completion(_CREATE_STREAM, Arguments(options, whole=body, body=sent))
        return await self._sender.send(_CREATE, Arguments(options, whole=body, body=sent))

    @cached_property
    def with_raw_response(self) -> AsyncCompletionsWithRawResponse:
        """Each method returns the whole response."""
        return AsyncCompletionsWithRawResponse(AsyncCompletions(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncCompletionsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncCompletionsWithStreamingResponse(AsyncCompletions(self._sender.opened()))


class CompletionsWithRawResponse:
    """`Completions`, each method returning the whole response."""

    def __init__(self, completions: Completions) -> None:
        self.create = raw(completions.create)


class CompletionsWithStreamingResponse:
    """`Completions`, each method opening a response to be read."""

    def __init__(self, completions: Completions) -> None:
        self.create = opened(completions.create)


class AsyncCompletionsWithRawResponse:
    """`AsyncCompletions`, each method returning the whole response."""

    def __init__(self, completions: AsyncCompletions) -> None:
        self.create = async_raw(completions.create)


class AsyncCompletionsWithStreamingResponse:
    """`AsyncCompletions`, each method opening a response to be read."""

    def __init__(self, completions: AsyncCompletions) -> None:
        self.create = async_opened(completions.create)
