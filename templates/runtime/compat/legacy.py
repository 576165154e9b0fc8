"""Read responses with the interface of older SDKs: `parse()` is never awaited."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, overload

import httpx

from ..json_text import parse
from ..response_decoding import ReceivedResponse
from .cast import cast_response
from .records import answering
from .responses import SDKResponseHead
from .stream_types import item_type, stream_class

if TYPE_CHECKING:
    from ..operation import Operation

T = TypeVar("T")
S = TypeVar("S")

_UNSET: Any = object()


class LegacyAPIResponse(SDKResponseHead[T]):
    """A whole response, of a sync or an async client. In new code `RawResponse`."""

    def __init__(
        self, operation: Operation[Any], received: ReceivedResponse, response: httpx.Response, value: Callable[[], T]
    ) -> None:
        super().__init__(operation, received, response)
        self._value, self._parsed = value, dict[Any, Any]()

    @overload
    def parse(self) -> T: ...
    @overload
    def parse(self, *, to: type[S]) -> S: ...
    def parse(self, *, to: Any = _UNSET) -> Any:
        """What the method would have returned, or the body as a value of `to`, which may be a `Stream[...]`."""
        as_stream = stream_class(to)
        if as_stream is not None:
            return as_stream(self.http_response, cast_to=item_type(to))
        if to not in self._parsed:
            self._parsed[to] = self._value() if to is _UNSET else cast_response(self.http_response, to)
        return answering(self._parsed[to], self.request_id)

    @property
    def content(self) -> bytes:
        """The whole body."""
        return self.http_response.content

    @property
    def text(self) -> str:
        """The whole body as a string."""
        return self.http_response.text

    def json(self) -> Any:
        """The whole body as plain data.

        Raises:
            ValueError: It is not JSON.
        """
        return parse(self.content)


class HttpxBinaryResponseContent:
    """A binary response, already read, of a sync or an async client. In new code `Binary`."""

    def __init__(self, response: httpx.Response) -> None:
        self.response = response

    @property
    def content(self) -> bytes:
        """The whole body."""
        return self.response.content

    @property
    def text(self) -> str:
        """The whole body as a string."""
        return self.response.text

    @property
    def encoding(self) -> str | None:
        """Charset of `text`."""
        return self.response.encoding

    @property
    def charset_encoding(self) -> str | None:
        """The charset that the server declares."""
        return self.response.charset_encoding

    @property
    def is_closed(self) -> bool:
        """Whether the connection was released."""
        return self.response.is_closed

    def json(self, **options: Any) -> Any:
        """The whole body as plain data; options as for `json.loads`."""
        return self.response.json(**options)

    def read(self) -> bytes:
        """The whole body."""
        return self.response.read()

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The body in chunks."""
        return self.response.iter_bytes(chunk_size)

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """The body in chunks of decoded text."""
        return self.response.iter_text(chunk_size)

    def iter_lines(self) -> Iterator[str]:
        """The body line by line."""
        return self.response.iter_lines()

    def iter_raw(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The body in chunks."""
        return self.response.iter_bytes(chunk_size)

    def write_to_file(self, file: str | os.PathLike[str]) -> None:
        """Write the body to a file."""
        self.stream_to_file(file)

    def stream_to_file(self, file: str | os.PathLike[str], *, chunk_size: int | None = None) -> None:
        """Write the body to a file."""
        with Path(file).open("wb") as target:
            for chunk in self.iter_bytes(chunk_size):
                target.write(chunk)

    def close(self) -> None:
        """Release the connection."""
        self.response.close()

    async def aread(self) -> bytes:
        """The whole body."""
        return await self.response.aread()

    async def aiter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """The body in chunks."""
        async for chunk in self.response.aiter_bytes(chunk_size):
            yield chunk

    async def aiter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """The body in chunks of decoded text."""
        async for text in self.response.aiter_text(chunk_size):
            yield text

    async def aiter_lines(self) -> AsyncIterator[str]:
        """The body line by line."""
        async for line in self.response.aiter_lines():
            yield line

    async def aiter_raw(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """The body in chunks."""
        async for chunk in self.response.aiter_bytes(chunk_size):
            yield chunk

    async def astream_to_file(self, file: str | os.PathLike[str], *, chunk_size: int | None = None) -> None:
        """Write the body to a file."""
        self.stream_to_file(file, chunk_size=chunk_size)

    async def aclose(self) -> None:
        """Release the connection."""
        await self.response.aclose()
