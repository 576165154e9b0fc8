"""`client.models.chat_completions`: Calls to deployed models."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from ..._runtime.operation import Arguments, Operation, StreamOperation
from ..._runtime.raw import async_opened, async_raw, opened, raw
from ..._runtime.records import REQUIRED
from ..._runtime.resource import AsyncResource, Resource
from ...models.models import CompletionResponse

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal, Unpack

    from ..._runtime.options import RequestOptions
    from ..._runtime.stream import AsyncStream, Stream
    from ...models.models import ChatCompletionRequest, ParameterBindings
    from ...types.models import ChatMessageInput, ParameterBindingsDict

_CREATE: Operation[CompletionResponse] = Operation(
    "POST", "/v4/models/{model_deployment_id}/chat-completions", response=CompletionResponse, switch="stream"
)
_CREATE_STREAM: StreamOperation[CompletionResponse] = StreamOperation(
    "POST", "/v4/models/{model_deployment_id}/chat-completions", item=CompletionResponse
)


class ChatCompletions(Resource):
    """Calls to deployed models."""

    @overload
    def create(
        self,
        model_deployment_id: str,
        *,
        prompt: str,
        chat_history: Sequence[ChatMessageInput],
        stream: Literal[False] | None = None,
        max_tokens: int | None = None,
        temperature: float | None = None,
        top_k: float | None = None,
        top_p: float | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        stop_sequences: Sequence[str] | None = None,
        logprobs: bool | None = None,
        top_logprobs: int | None = None,
        reasoning_effort: Literal["low", "medium", "high"] | None = None,
        chat_template: str | None = None,
        chat_template_kwargs: Mapping[str, object] | None = None,
        model_request_parameters: ParameterBindings | ParameterBindingsDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> CompletionResponse: ...
    @overload
    def create(
        self,
        model_deployment_id: str,
        *,
        prompt: str,
        chat_history: Sequence[ChatMessageInput],
        stream: Literal[True],
        max_tokens: int | None = None,
        temperature: float | None = None,
        top_k: float | None = None,
        top_p: float | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        stop_sequences: Sequence[str] | None = None,
        logprobs: bool | None = None,
        top_logprobs: int | None = None,
        reasoning_effort: Literal["low", "medium", "high"] | None = None,
        chat_template: str | None = None,
        chat_template_kwargs: Mapping[str, object] | None = None,
        model_request_parameters: ParameterBindings | ParameterBindingsDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> Stream[CompletionResponse]: ...
    @overload
    def create(
        self,
        model_deployment_id: str,
        *,
        prompt: str,
        chat_history: Sequence[ChatMessageInput],
        stream: bool,
        max_tokens: int | None = None,
        temperature: float | None = None,
        top_k: float | None = None,
        top_p: float | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        stop_sequences: Sequence[str] | None = None,
        logprobs: bool | None = None,
        top_logprobs: int | None = None,
        reasoning_effort: Literal["low", "medium", "high"] | None = None,
        chat_template: str | None = None,
        chat_template_kwargs: Mapping[str, object] | None = None,
        model_request_parameters: ParameterBindings | ParameterBindingsDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> CompletionResponse | Stream[CompletionResponse]: ...
    @overload
    def create(
        self,
        model_deployment_id: str,
        body: ChatCompletionRequest,
        *,
        stream: Literal[False] | None = None,
        **options: Unpack[RequestOptions],
    ) -> CompletionResponse: ...
    @overload
    def create(
        self,
        model_deployment_id: str,
        body: ChatCompletionRequest,
        *,
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> Stream[CompletionResponse]: ...
    @overload
    def create(
        self, model_deployment_id: str, body: ChatCompletionRequest, *, stream: bool, **options: Unpack[RequestOptions]
    ) -> CompletionResponse | Stream[CompletionResponse]: ...
    def create(
        self,
        model_deployment_id: str,
        body: ChatCompletionRequest | None = None,
        *,
        prompt: str = REQUIRED,
        chat_history: Sequence[ChatMessageInput] = REQUIRED,
        stream: bool | None = None,
        max_tokens: int | None = None,
        temperature: float | None = None,
        top_k: float | None = None,
        top_p: float | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        stop_sequences: Sequence[str] | None = None,
        logprobs: bool | None = None,
        top_logprobs: int | None = None,
        reasoning_effort: Literal["low", "medium", "high"] | None = None,
        chat_template: str | None = None,
        chat_template_kwargs: Mapping[str, object] | None = None,
        model_request_parameters: ParameterBindings | ParameterBindingsDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> CompletionResponse | Stream[CompletionResponse]:
        """Continue a conversation.

        Args:
            model_deployment_id: Id of a deployment.
            body: The whole body as a record, instead of arguments for its properties.
            prompt: Text to continue, or what the user says now.
            chat_history: What was said before `prompt`; may be empty.
            stream: Whether to send the completion piece by piece.
            max_tokens: Most tokens to generate. What holds otherwise depends on the model.
            temperature: How much to leave to chance, from 0 to 2; some models stop at 1.
            top_k: Choose among this many of the likeliest tokens.
            top_p: Choose among the likeliest tokens that together are this probable.
            frequency_penalty: Above 0, tokens count for less the more often they were used; below 0, for more.
            presence_penalty: Above 0, tokens that were used at all count for less; below 0, for more.
            stop_sequences: Texts to stop at, up to 4. They are not part of the completion.
            logprobs: Whether to tell how probable the tokens were.
            top_logprobs: How many alternatives to tell for each token.
            reasoning_effort: How long a reasoning model should think.
            chat_template: Template that turns a conversation into text, for LLM Engine.
            chat_template_kwargs: Values for that template.
            model_request_parameters: Values for the names that a model's template declares.

        Returns:
            The completion, whole or piece by piece.

        Raises:
            APIStatusError: The call failed.
        """
        sent = {
            "prompt": prompt,
            "chat_history": chat_history,
            "stream": stream,
            "max_tokens": max_tokens,
            "temperature": temperature,
            "top_k": top_k,
            "top_p": top_p,
            "frequency_penalty": frequency_penalty,
            "presence_penalty": presence_penalty,
            "stop_sequences": stop_sequences,
            "logprobs": logprobs,
            "top_logprobs": top_logprobs,
            "reasoning_effort": reasoning_effort,
            "chat_template": chat_template,
            "chat_template_kwargs": chat_template_kwargs,
            "model_request_parameters": model_request_parameters,
        }
        if stream:
            return self._sender.stream(
                _CREATE_STREAM,
                Arguments(options, path={"model_deployment_id": model_deployment_id}, whole=body, body=sent),
            )
        return self._sender.send(
            _CREATE, Arguments(options, path={"model_deployment_id": model_deployment_id}, whole=body, body=sent)
        )

    @cached_property
    def with_raw_response(self) -> ChatCompletionsWithRawResponse:
        """Each method returns the whole response."""
        return ChatCompletionsWithRawResponse(ChatCompletions(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> ChatCompletionsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return ChatCompletionsWithStreamingResponse(ChatCompletions(self._sender.opened()))


class AsyncChatCompletions(AsyncResource):
    """Calls to deployed models."""

    @overload
    async def create(
        self,
        model_deployment_id: str,
        *,
        prompt: str,
        chat_history: Sequence[ChatMessageInput],
        stream: Literal[False] | None = None,
        max_tokens: int | None = None,
        temperature: float | None = None,
        top_k: float | None = None,
        top_p: float | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        stop_sequences: Sequence[str] | None = None,
        logprobs: bool | None = None,
        top_logprobs: int | None = None,
        reasoning_effort: Literal["low", "medium", "high"] | None = None,
        chat_template: str | None = None,
        chat_template_kwargs: Mapping[str, object] | None = None,
        model_request_parameters: ParameterBindings | ParameterBindingsDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> CompletionResponse: ...
    @overload
    async def create(
        self,
        model_deployment_id: str,
        *,
        prompt: str,
        chat_history: Sequence[ChatMessageInput],
        stream: Literal[True],
        max_tokens: int | None = None,
        temperature: float | None = None,
        top_k: float | None = None,
        top_p: float | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        stop_sequences: Sequence[str] | None = None,
        logprobs: bool | None = None,
        top_logprobs: int | None = None,
        reasoning_effort: Literal["low", "medium", "high"] | None = None,
        chat_template: str | None = None,
        chat_template_kwargs: Mapping[str, object] | None = None,
        model_request_parameters: ParameterBindings | ParameterBindingsDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[CompletionResponse]: ...
    @overload
    async def create(
        self,
        model_deployment_id: str,
        *,
        prompt: str,
        chat_history: Sequence[ChatMessageInput],
        stream: bool,
        max_tokens: int | None = None,
        temperature: float | None = None,
        top_k: float | None = None,
        top_p: float | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        stop_sequences: Sequence[str] | None = None,
        logprobs: bool | None = None,
        top_logprobs: int | None = None,
        reasoning_effort: Literal["low", "medium", "high"] | None = None,
        chat_template: str | None = None,
        chat_template_kwargs: Mapping[str, object] | None = None,
        model_request_parameters: ParameterBindings | ParameterBindingsDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> CompletionResponse | AsyncStream[CompletionResponse]: ...
    @overload
    async def create(
        self,
        model_deployment_id: str,
        body: ChatCompletionRequest,
        *,
        stream: Literal[False] | None = None,
        **options: Unpack[RequestOptions],
    ) -> CompletionResponse: ...
    @overload
    async def create(
        self,
        model_deployment_id: str,
        body: ChatCompletionRequest,
        *,
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[CompletionResponse]: ...
    @overload
    async def create(
        self, model_deployment_id: str, body: ChatCompletionRequest, *, stream: bool, **options: Unpack[RequestOptions]
    ) -> CompletionResponse | AsyncStream[CompletionResponse]: ...
    async def create(
        self,
        model_deployment_id: str,
        body: ChatCompletionRequest | None = None,
        *,
        prompt: str = REQUIRED,
        chat_history: Sequence[ChatMessageInput] = REQUIRED,
        stream: bool | None = None,
        max_tokens: int | None = None,
        temperature: float | None = None,
        top_k: float | None = None,
        top_p: float | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        stop_sequences: Sequence[str] | None = None,
        logprobs: bool | None = None,
        top_logprobs: int | None = None,
        reasoning_effort: Literal["low", "medium", "high"] | None = None,
        chat_template: str | None = None,
        chat_template_kwargs: Mapping[str, object] | None = None,
        model_request_parameters: ParameterBindings | ParameterBindingsDict | None = None,
        **options: Unpack[RequestOptions],
    ) -> CompletionResponse | AsyncStream[CompletionResponse]:
        """Continue a conversation.

        Args:
            model_deployment_id: Id of a deployment.
            body: The whole body as a record, instead of arguments for its properties.
            prompt: Text to continue, or what the user says now.
            chat_history: What was said before `prompt`; may be empty.
            stream: Whether to send the completion piece by piece.
            max_tokens: Most tokens to generate. What holds otherwise depends on the model.
            temperature: How much to leave to chance, from 0 to 2; some models stop at 1.
            top_k: Choose among this many of the likeliest tokens.
            top_p: Choose among the likeliest tokens that together are this probable.
            frequency_penalty: Above 0, tokens count for less the more often they were used; below 0, for more.
            presence_penalty: Above 0, tokens that were used at all count for less; below 0, for more.
            stop_sequences: Texts to stop at, up to 4. They are not part of the completion.
            logprobs: Whether to tell how probable the tokens were.
            top_logprobs: How many alternatives to tell for each token.
            reasoning_effort: How long a reasoning model should think.
            chat_template: Template that turns a conversation into text, for LLM Engine.
            chat_template_kwargs: Values for that template.
            model_request_parameters: Values for the names that a model's template declares.

        Returns:
            The completion, whole or piece by piece.

        Raises:
            APIStatusError: The call failed.
        """
        sent = {
            "prompt": prompt,
            "chat_history": chat_history,
            "stream": stream,
            "max_tokens": max_tokens,
            "temperature": temperature,
            "top_k": top_k,
            "top_p": top_p,
            "frequency_penalty": frequency_penalty,
            "presence_penalty": presence_penalty,
            "stop_sequences": stop_sequences,
            "logprobs": logprobs,
            "top_logprobs": top_logprobs,
            "reasoning_effort": reasoning_effort,
            "chat_template": chat_template,
            "chat_template_kwargs": chat_template_kwargs,
            "model_request_parameters": model_request_parameters,
        }
        if stream:
            return await self._sender.stream(
                _CREATE_STREAM,
                Arguments(options, path={"model_deployment_id": model_deployment_id}, whole=body, body=sent),
            )
        return await self._sender.send(
            _CREATE, Arguments(options, path={"model_deployment_id": model_deployment_id}, whole=body, body=sent)
        )

    @cached_property
    def with_raw_response(self) -> AsyncChatCompletionsWithRawResponse:
        """Each method returns the whole response."""
        return AsyncChatCompletionsWithRawResponse(AsyncChatCompletions(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncChatCompletionsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncChatCompletionsWithStreamingResponse(AsyncChatCompletions(self._sender.opened()))


class ChatCompletionsWithRawResponse:
    """`ChatCompletions`, each method returning the whole response."""

    def __init__(self, chat_completions: ChatCompletions) -> None:
        self.create = raw(chat_completions.create)


class ChatCompletionsWithStreamingResponse:
    """`ChatCompletions`, each method opening a response to be read."""

    def __init__(self, chat_completions: ChatCompletions) -> None:
        self.create = opened(chat_completions.create)


class AsyncChatCompletionsWithRawResponse:
    """`AsyncChatCompletions`, each method returning the whole response."""

    def __init__(self, chat_completions: AsyncChatCompletions) -> None:
        self.create = async_raw(chat_completions.create)


class AsyncChatCompletionsWithStreamingResponse:
    """`AsyncChatCompletions`, each method opening a response to be read."""

    def __init__(self, chat_completions: AsyncChatCompletions) -> None:
        self.create = async_opened(chat_completions.create)
