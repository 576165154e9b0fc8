"""Chat completions that are read into Python classes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, TypeVar, cast

from ..._resources._chat import AsyncCompletions as GeneratedAsyncCompletions
from ..._resources._chat import Completions as GeneratedCompletions
from ..lib.parsed import Expected, ParsedChatCompletion, given
from ..lib.streaming.completions import AsyncChatCompletionStreamManager, ChatCompletionStreamManager

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ... import AsyncStream, Stream
    from ...types.chat import ChatCompletion, ChatCompletionChunk, ChatCompletionMessageParam

T = TypeVar("T")


class Completions(GeneratedCompletions):
    """Chat completions, whose content and calls of functions can be instances of classes."""

    if not TYPE_CHECKING:  # type checkers see the overloads of the generated method

        def create(self, **arguments: Any) -> Any:
            """As the generated method. Raises TypeError for a class as `response_format`."""
            _refuse_class(arguments.get("response_format"))
            return super().create(**arguments)

    def parse(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: str,
        response_format: type[T] | Mapping[str, Any] | object = None,
        tools: Iterable[Mapping[str, Any]] | object = None,
        **arguments: Any,
    ) -> ParsedChatCompletion[T]:
        """Create a completion, and read its content and the arguments of its calls of functions.

        Args:
            messages: The conversation.
            model: Name of the model.
            response_format: Class of the content: a model or a dataclass of pydantic, or what `create` takes.
            tools: Functions that are strict, such as those of `pydantic_function_tool`.
            arguments: Further arguments of `create`.

        Raises:
            ValueError: A tool is not strict.
            LengthFinishReasonError: The answer is not whole.
            ContentFilterFinishReasonError: A filter ended it.
            pydantic.ValidationError: It does not fit the class.
        """
        expected = Expected[T](response_format, given(tools))
        expected.check()
        asked: Any = {**arguments, **expected.arguments()}
        create: Callable[..., Any] = self.create
        return expected.read(cast("ChatCompletion", create(messages=list(messages), model=model, **asked)))

    def stream(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: str,
        response_format: type[T] | Mapping[str, Any] | object = None,
        tools: Iterable[Mapping[str, Any]] | object = None,
        **arguments: Any,
    ) -> ChatCompletionStreamManager[T]:
        """A context manager that streams a completion as events; arguments as for `parse`.

        The request is sent when it is entered. Tools that are not strict are allowed; their arguments are not read.
        """
        expected = Expected[T](response_format, given(tools))
        asked: Any = {**arguments, **expected.arguments()}
        create: Callable[..., Any] = self.create

        def send() -> Stream[ChatCompletionChunk]:
            return cast(
                "Stream[ChatCompletionChunk]", create(messages=list(messages), model=model, stream=True, **asked)
            )

        return ChatCompletionStreamManager(send, expected)


class AsyncCompletions(GeneratedAsyncCompletions):
    """Chat completions, whose content and calls of functions can be instances of classes."""

    if not TYPE_CHECKING:  # type checkers see the overloads of the generated method

        async def create(self, **arguments: Any) -> Any:
            """As the generated method. Raises TypeError for a class as `response_format`."""
            _refuse_class(arguments.get("response_format"))
            return await super().create(**arguments)

    async def parse(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: str,
        response_format: type[T] | Mapping[str, Any] | object = None,
        tools: Iterable[Mapping[str, Any]] | object = None,
        **arguments: Any,
    ) -> ParsedChatCompletion[T]:
        """As `Completions.parse`."""
        expected = Expected[T](response_format, given(tools))
        expected.check()
        asked: Any = {**arguments, **expected.arguments()}
        create: Callable[..., Any] = self.create
        return expected.read(cast("ChatCompletion", await create(messages=list(messages), model=model, **asked)))

    def stream(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: str,
        response_format: type[T] | Mapping[str, Any] | object = None,
        tools: Iterable[Mapping[str, Any]] | object = None,
        **arguments: Any,
    ) -> AsyncChatCompletionStreamManager[T]:
        """As `Completions.stream`."""
        expected = Expected[T](response_format, given(tools))
        asked: Any = {**arguments, **expected.arguments()}
        create: Callable[..., Any] = self.create

        async def send() -> AsyncStream[ChatCompletionChunk]:
            sent = await create(messages=list(messages), model=model, stream=True, **asked)
            return cast("AsyncStream[ChatCompletionChunk]", sent)

        return AsyncChatCompletionStreamManager(send, expected)


def _refuse_class(response_format: object) -> None:
    if isinstance(response_format, type):
        raise TypeError(
            "You tried to pass a `BaseModel` class to `chat.completions.create()`; call `chat.completions.parse()` instead"
        )
