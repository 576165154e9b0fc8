"""Chat completions whose content and calls of functions are read into Python classes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast, get_origin

import attrs

from ...extend import record
from ...types.chat import ChatCompletion, ChatCompletionMessage
from ...types.chat.chat_completion import Choice
from ...types.chat.chat_completion_message_function_tool_call import (
    ChatCompletionMessageFunctionToolCall,
    Function,
)
from .errors import ContentFilterFinishReasonError, LengthFinishReasonError
from .schemas import class_schema, read_json
from .tools import check_strict, is_parsed, read_arguments

if TYPE_CHECKING:
    from ...extend import Record

T = TypeVar("T")


@record
class ParsedFunction(Function):
    """A call of a function.

    Attributes:
        parsed_arguments: Its arguments as an instance of the class of the tool, or as plain data.
    """

    parsed_arguments: object | None = None


@record
class ParsedFunctionToolCall(ChatCompletionMessageFunctionToolCall):
    """A tool call of a function."""

    function: ParsedFunction  # pyright: ignore[reportIncompatibleVariableOverride]  # nobody assigns another to a value that was read


@record
class ParsedChatCompletionMessage(ChatCompletionMessage, Generic[T]):
    """A message.

    Attributes:
        parsed: Its content as an instance of the class that the caller asked for.
    """

    parsed: T | None = None
    tool_calls: list[ParsedFunctionToolCall] | None = None  # type: ignore[assignment]  # calls of custom tools stay as they are


@record
class ParsedChoice(Choice, Generic[T]):
    """A choice."""

    message: ParsedChatCompletionMessage[T]  # pyright: ignore[reportIncompatibleVariableOverride]  # as above


@record
class ParsedChatCompletion(ChatCompletion, Generic[T]):
    """A chat completion."""

    choices: list[ParsedChoice[T]]  # type: ignore[assignment]  # a list that nobody else holds


@attrs.frozen
class Expected(Generic[T]):
    """What an answer is read as.

    Attributes:
        response_format: Class of the content, or what is sent as `response_format`.
        tools: The tools of the request.
    """

    response_format: type[T] | Mapping[str, Any] | object = None
    tools: tuple[Mapping[str, Any], ...] = attrs.field(default=(), converter=tuple[Mapping[str, Any], ...])

    @property
    def content(self) -> type[T] | None:
        """Class of the content, None for one that stays a string."""
        return cast("type[T]", self.response_format) if isinstance(self.response_format, type) else None

    @property
    def anything(self) -> bool:
        """Whether anything is read."""
        return self.content is not None or is_parsed(self.tools)

    def check(self) -> None:
        """Refuse tools that cannot be read. Raises ValueError."""
        check_strict(self.tools)

    def arguments(self) -> dict[str, Any]:
        """The arguments `response_format` and `tools` of the request, where they are given."""
        made: dict[str, Any] = {"tools": self.tools} if self.tools else {}
        if (cls := self.content) is not None:
            schema = {"name": cls.__name__, "schema": class_schema(cls), "strict": True}
            made["response_format"] = {"type": "json_schema", "json_schema": schema}
        elif self.response_format is not None:
            made["response_format"] = self.response_format
        return made

    def read(self, completion: ChatCompletion) -> ParsedChatCompletion[T]:
        """A whole answer.

        Raises:
            LengthFinishReasonError: It is not whole.
            ContentFilterFinishReasonError: A filter ended it.
            pydantic.ValidationError: It does not fit the class.
        """
        for choice in completion.choices:
            self.check_end(choice.finish_reason, completion)
        choices = [self._choice(choice) for choice in completion.choices]
        return with_values(ParsedChatCompletion[T], completion, choices=choices)

    def check_end(self, reason: str | None, completion: ChatCompletion) -> None:
        """Refuse an answer that ended before its end; the same exceptions as those of `read`."""
        if reason == "length":
            raise LengthFinishReasonError(completion=completion)
        if reason == "content_filter":
            raise ContentFilterFinishReasonError()

    def value(self, content: str | None, refusal: str | None = None) -> T | None:
        """The content of a message as an instance of the class.

        Raises:
            pydantic.ValidationError: It does not fit.
        """
        return read_json(self.content, content) if self.content is not None and content and not refusal else None

    def _choice(self, choice: Choice) -> ParsedChoice[T]:
        message = choice.message
        changes: dict[str, Any] = {"parsed": self.value(message.content, message.refusal)}
        if message.tool_calls:
            changes["tool_calls"] = [self.call(call) for call in message.tool_calls]
        made = with_values(ParsedChatCompletionMessage[T], message, **changes)
        return with_values(ParsedChoice[T], choice, message=made)

    def call(self, call: Any) -> Any:
        """A tool call with its arguments; one of a custom tool as it is."""
        if call.type != "function":
            return call
        read = read_arguments(self.tools, call.function.name, call.function.arguments)
        return with_values(
            ParsedFunctionToolCall, call, function=with_values(ParsedFunction, call.function, parsed_arguments=read)
        )


R = TypeVar("R", bound="Record")


def with_values(cls: type[R], known: Record, **values: Any) -> R:
    """A record of a class with what another one has, and some values besides."""
    made: R = object.__new__(get_origin(cls) or cls)
    vars(made).update({**vars(known), **values})
    return made


def given(tools: object) -> Iterable[Mapping[str, Any]]:
    """The tools that a caller passed, if any."""
    return cast("Iterable[Mapping[str, Any]]", tools) if isinstance(tools, Iterable) else ()
