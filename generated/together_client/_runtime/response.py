"""Whole and unread responses, for callers who need more than the decoded value.
what it means. Does not decode bodies itself.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from .bounds import lines_within, lines_within_async
from .json_text import parse
from .operation import Operation
from .response_decoding import ReceivedResponse, described_type, mismatches, part_of
from .response_head import ResponseHead

if TYPE_CHECKING:
    import types

    import httpx

    from .verify import Mismatch

T = TypeVar("T")


class RawResponse(ResponseHead, Generic[T]):
    """A whole response.

    Attributes:
        content: The body, content encoding removed.
    """

    def __init__(self, operation: Operation[Any], received: ReceivedResponse, value: Callable[[], T]) -> None:
        super().__init__(received, f"{operation.method} {operation.path}")
        self._operation = operation
        self.content, self._value = received.content, value

    @property
    def text(self) -> str:
        """The body as a string."""
        return self._received.text

    def json(self) -> Any:
        """The body as plain data.

        Raises:
            ValueError: It is not JSON.
        """
        return parse(self.content)

    def parse(self) -> T:
        """What the method would have returned.

        Raises:
            ResponseDecodeError: The body could not be decoded as its content type.
        """
        return self._value()

    @property
    def mismatches(self) -> list[Mismatch]:
        """Deviations of the body from its description; each names a JSON pointer."""
        return mismatches(described_type(self._operation, self._received), self._received, self._operation.unwrap)

    @property
    def unknown_members(self) -> list[str]:
        """JSON pointers of properties that the description does not declare."""
        from .verify import unknown_members

        data = part_of(self.json(), self._operation.unwrap) if self.content else None
        return unknown_members(described_type(self._operation, self._received), data) if self.content else []


class OpenResponse(ResponseHead, Generic[T]):
    """A response whose body is unread; a context manager that releases the connection."""

    def __init__(
        self,
        operation: Operation[Any],
        received: ReceivedResponse,
        response: httpx.Response,
        value: Callable[[ReceivedResponse], T],
        limit: int | None = None,
    ) -> None:
        super().__init__(received, f"{operation.method} {operation.path}")
        self._operation, self._limit = operation, limit
        self._response, self._value = response, value
        response.encoding = received.charset

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: types.TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Release the connection."""
        self._response.close()

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The body in chunks, content encoding removed."""
        with self._reading():
            yield from self._response.iter_bytes(chunk_size)

    def iter_text(self) -> Iterator[str]:
        """The body in chunks of decoded text, by the charset that the server declares."""
        with self._reading():
            yield from self._response.iter_text()

    def iter_lines(self) -> Iterator[str]:
        """The body line by line; one that is longer than `Limits(event=)` is an error."""
        own, chunks = self._response.__dict__, self._response.iter_text
        own["iter_text"] = lambda: lines_within(chunks(), self._limit)
        with self._reading():
            yield from self._response.iter_lines()

    def read(self) -> bytes:
        """The whole body."""
        with self._reading():
            return self._response.read()

    def text(self) -> str:
        """The whole body as a string."""
        return self.read().decode(self._received.charset, errors="replace")

    def json(self) -> Any:
        """The whole body as plain data.

        Raises:
            ValueError: It is not JSON.
        """
        return parse(self.read())

    def parse(self) -> T:
        """What the method would have returned; reads the body, unless it is a stream or a binary response."""
        return self._value(self._received)


class AsyncOpenResponse(ResponseHead, Generic[T]):
    """The same for asyncio."""

    def __init__(
        self,
        operation: Operation[Any],
        received: ReceivedResponse,
        response: httpx.Response,
        value: Callable[[ReceivedResponse], Any],
        limit: int | None = None,
    ) -> None:
        super().__init__(received, f"{operation.method} {operation.path}")
        self._operation, self._limit = operation, limit
        self._response, self._value = response, value
        response.encoding = received.charset

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: types.TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Release the connection."""
        await self._response.aclose()

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """The body in chunks, content encoding removed."""
        with self._reading():
            async for chunk in self._response.aiter_bytes(chunk_size):
                yield chunk

    async def iter_text(self) -> AsyncIterator[str]:
        """The body in chunks of decoded text, by the charset that the server declares."""
        with self._reading():
            async for text in self._response.aiter_text():
                yield text

    async def iter_lines(self) -> AsyncIterator[str]:
        """The body line by line; one that is longer than `Limits(event=)` is an error."""
        own, chunks = self._response.__dict__, self._response.aiter_text
        own["aiter_text"] = lambda: lines_within_async(chunks(), self._limit)
        with self._reading():
            async for line in self._response.aiter_lines():
                yield line

    async def read(self) -> bytes:
        """The whole body."""
        with self._reading():
            return await self._response.aread()

    async def text(self) -> str:
        """The whole body as a string."""
        return (await self.read()).decode(self._received.charset, errors="replace")

    async def json(self) -> Any:
        """The whole body as plain data.

        Raises:
            ValueError: It is not JSON.
        """
        return parse(await self.read())

    async def parse(self) -> T:
        """What the method would have returned; reads the body, unless it is a stream or a binary response."""
        value: T = await self._value(self._received)
        return value
