"""Responses whose text and calls of functions are read into Python classes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Generic, TypeVar, cast

import attrs

from ...extend import record
from ...types.responses import Response, ResponseFunctionToolCall, ResponseOutputMessage, ResponseOutputText
from .parsed import with_values
from .schemas import class_schema, read_json
from .tools import PydanticFunctionTool, check_strict, read_arguments

T = TypeVar("T")


@record
class ParsedResponseFunctionToolCall(ResponseFunctionToolCall):
    """A call of a function.

    Attributes:
        parsed_arguments: Its arguments as an instance of the class of the tool, or as plain data.
    """

    parsed_arguments: object | None = None


@record
class ParsedResponseOutputText(ResponseOutputText, Generic[T]):
    """Text.

    Attributes:
        parsed: It as an instance of the class that the caller asked for.
    """

    parsed: T | None = None


@record
class ParsedResponseOutputMessage(ResponseOutputMessage, Generic[T]):
    """A message, whose texts are read."""


@record
class ParsedResponse(Response, Generic[T]):
    """A response, whose output is read."""

    @property
    def output_parsed(self) -> T | None:
        """The first text that was read."""
        found = cast("Iterable[Any]", self.output)
        parts: Iterable[Any] = (part for item in found if item.type == "message" for part in item.content)
        return next((part.parsed for part in parts if getattr(part, "parsed", None) is not None), None)


@attrs.frozen
class ExpectedResponse(Generic[T]):
    """What a response is read as.

    Attributes:
        text_format: Class of its text, None for text that stays a string.
        tools: The tools of the request: in the form of chat completions too, as `pydantic_function_tool` makes them.
    """

    text_format: type[T] | None = None
    tools: tuple[Mapping[str, Any], ...] = attrs.field(default=(), converter=tuple[Mapping[str, Any], ...])

    @property
    def functions(self) -> list[Mapping[str, Any]]:
        """The tools that are functions, in the form of chat completions."""
        functions = (tool for tool in self.tools if tool.get("type") == "function")
        return [tool if "function" in tool else {"type": "function", "function": tool} for tool in functions]

    def check(self) -> None:
        """Refuse functions that cannot be read. Raises ValueError."""
        check_strict(self.functions)

    def arguments(self, text: object) -> dict[str, Any]:
        """The arguments `text` and `tools` of the request, where they are given.

        Args:
            text: The argument of the caller, whose `format` the class takes the place of.

        Raises:
            TypeError: It has a `format` as well.
        """
        made: dict[str, Any] = {"tools": [_sent(tool) for tool in self.tools]} if self.tools else {}
        given: Mapping[str, Any] = cast("Mapping[str, Any]", text) if isinstance(text, Mapping) else {}
        if self.text_format is None:
            return {**made, "text": given} if given else made
        if "format" in given:
            raise TypeError("Cannot mix and match text.format with text_format")
        schema = {"name": self.text_format.__name__, "schema": class_schema(self.text_format), "strict": True}
        return {**made, "text": {**given, "format": {"type": "json_schema", **schema}}}

    def read(self, response: Response) -> ParsedResponse[T]:
        """A whole response.

        Raises:
            pydantic.ValidationError: It does not fit the class.
        """
        items: Iterable[Any] = response.output or ()
        output = [self._item(item) for item in items]
        return with_values(ParsedResponse[T], response, output=output)

    def text(self, text: str) -> T | None:
        """A text as an instance of the class. Raises pydantic.ValidationError."""
        return read_json(self.text_format, text) if self.text_format is not None and text else None

    def _item(self, item: Any) -> Any:
        match item.type:
            case "message":
                content = [self._content(part) for part in item.content]
                return with_values(ParsedResponseOutputMessage[T], item, content=content)
            case "function_call":
                read = read_arguments(self.functions, item.name, item.arguments)
                return with_values(ParsedResponseFunctionToolCall, item, parsed_arguments=read)
            case _:
                return item

    def _content(self, part: Any) -> Any:
        if part.type != "output_text":
            return part
        return with_values(ParsedResponseOutputText[T], part, parsed=self.text(part.text))


def _sent(tool: Mapping[str, Any]) -> Mapping[str, Any]:
    """A tool as responses have them: what describes a function is not nested."""
    return {"type": "function", **tool["function"]} if isinstance(tool, PydanticFunctionTool) else tool
