"""Responses that are read into Python classes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from ..._resources._responses import AsyncResponses as GeneratedAsyncResponses
from ..._resources._responses import Responses as GeneratedResponses
from ..lib.parsed import given
from ..lib.parsed_responses import ExpectedResponse, ParsedResponse
from ..lib.streaming.responses import AsyncResponseStreamManager, ResponseStreamManager

if TYPE_CHECKING:
    from ... import AsyncStream, Stream
    from ...types.responses import Response

T = TypeVar("T")


class Responses(GeneratedResponses):
    """Responses, whose text and calls of functions can be instances of classes."""

    def parse(
        self,
        *,
        text_format: type[T] | None = None,
        text: Mapping[str, Any] | object = None,
        tools: Iterable[Mapping[str, Any]] | object = None,
        **arguments: Any,
    ) -> ParsedResponse[T]:
        """Create a response, and read its text and the arguments of its calls of functions.

        Args:
            text_format: Class of the text: a model or a dataclass of pydantic.
            text: The argument of `create`, without a `format` if there is a class.
            tools: Functions that are strict, such as those of `pydantic_function_tool`, and other tools.
            arguments: Further arguments of `create`.

        Raises:
            ValueError: A function is not strict.
            TypeError: The class and a `format` are given.
            pydantic.ValidationError: The answer does not fit the class.
        """
        expected = ExpectedResponse[T](text_format, given(tools))
        expected.check()
        create: Callable[..., Any] = self.create
        return expected.read(cast("Response", create(**arguments, **expected.arguments(text))))

    def stream(
        self,
        *,
        text_format: type[T] | None = None,
        text: Mapping[str, Any] | object = None,
        tools: Iterable[Mapping[str, Any]] | object = None,
        response_id: str | None = None,
        starting_after: int | None = None,
        **arguments: Any,
    ) -> ResponseStreamManager[T]:
        """A context manager that streams a response as events; arguments as for `parse`. The request is sent when it is entered.

        Args:
            response_id: A response in the background, whose events are streamed instead of those of a new one.
            starting_after: Number of the last event that the caller has seen of it.
        """
        expected = ExpectedResponse[T](text_format, given(tools))
        asked = {**arguments, **expected.arguments(text), "stream": True}
        create: Callable[..., Any] = self.create
        retrieve: Callable[..., Any] = self.retrieve

        def send() -> Stream[Any]:
            sent = create(**asked) if response_id is None else retrieve(response_id, **arguments, stream=True)
            return cast("Stream[Any]", sent)

        return ResponseStreamManager(send, expected, starting_after)


class AsyncResponses(GeneratedAsyncResponses):
    """Responses, whose text and calls of functions can be instances of classes."""

    async def parse(
        self,
        *,
        text_format: type[T] | None = None,
        text: Mapping[str, Any] | object = None,
        tools: Iterable[Mapping[str, Any]] | object = None,
        **arguments: Any,
    ) -> ParsedResponse[T]:
        """As `Responses.parse`."""
        expected = ExpectedResponse[T](text_format, given(tools))
        expected.check()
        create: Callable[..., Any] = self.create
        return expected.read(cast("Response", await create(**arguments, **expected.arguments(text))))

    def stream(
        self,
        *,
        text_format: type[T] | None = None,
        text: Mapping[str, Any] | object = None,
        tools: Iterable[Mapping[str, Any]] | object = None,
        response_id: str | None = None,
        starting_after: int | None = None,
        **arguments: Any,
    ) -> AsyncResponseStreamManager[T]:
        """As `Responses.stream`."""
        expected = ExpectedResponse[T](text_format, given(tools))
        asked = {**arguments, **expected.arguments(text), "stream": True}
        create: Callable[..., Any] = self.create
        retrieve: Callable[..., Any] = self.retrieve

        async def send() -> AsyncStream[Any]:
            sent = create(**asked) if response_id is None else retrieve(response_id, **arguments, stream=True)
            return cast("AsyncStream[Any]", await sent)

        return AsyncResponseStreamManager(send, expected, starting_after)
