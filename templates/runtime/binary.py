"""Binary replies: bytes read when asked for. Knows an unread response; `download` knows files."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Self, cast

from .attempts import broken_stream
from .errors import APIStatusError
from .options import Progress
from .response_decoding import ReceivedResponse
from .response_head import ResponseHead

if TYPE_CHECKING:
    import types

    import httpx

    from .download import Target


class _BinaryHead(ResponseHead):
    def __init__(self, response: httpx.Response, received: ReceivedResponse, what: str) -> None:
        super().__init__(received, what)
        self._response = response

    @property
    def content_type(self) -> str:
        """The media type, `""` where the server names none."""
        return self._received.media_type


class Binary(_BinaryHead):
    """A reply that is bytes, read when asked for; reading to the end, closing or a `with` block frees the connection."""

    def __init__(
        self,
        response: httpx.Response,
        received: ReceivedResponse,
        what: str,
        again: Callable[[Mapping[str, str]], Binary] | None = None,
    ) -> None:
        super().__init__(response, received, what)
        self._again = again

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: types.TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Free the connection."""
        self._response.close()

    def read(self) -> bytes:
        """All of it, content encoding undone; once read it stays at hand."""
        with self._reading():
            return self._response.read()

    @property
    def content(self) -> bytes:
        """The same as `read()`."""
        return self.read()

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """In chunks, of `chunk_size` bytes or as they arrive."""
        try:
            with self._reading():
                yield from self._response.iter_bytes(chunk_size)
        finally:
            self.close()

    def write_to_file(
        self,
        path: str | os.PathLike[str],
        *,
        checksum: str | None = None,
        resume: bool = False,
        progress: Progress | None = None,
    ) -> int:
        """Write it to a file, which is there only when it is whole; returns its length in bytes.

        Args:
            path: The file; what it held before is replaced at the very end.
            checksum: What it must be, such as `"sha256:9f86d0..."`.
            resume: Whether to go on where an earlier try broke off, and to go on by itself when this one breaks, where the
                server supports ranges.
            progress: Called as bytes arrive.

        Raises:
            ChecksumError: It is not what it must be.
            StreamInterruptedError: It broke off; with `resume`, what came is kept for the next try.
        """
        from .download import Target

        source = self
        try:
            with Target(path, checksum, resume, progress) as target:
                if self._again is not None and target.continues(self.headers):
                    if target.is_whole(self.headers):
                        return target.finish()
                    source = source._rest(target)
                while not source._fill(target):
                    source = source._rest(target)
                return target.finish()
        finally:
            source.close()

    def _fill(self, target: Target) -> bool:
        """Write what comes; False where it broke off and the rest can be asked for."""
        if not target.begin(self.headers, self._received.status_code):
            return False
        try:
            for chunk in self._response.iter_bytes():
                target.write(chunk)
            return target.end()
        except Exception as error:
            mapped = broken_stream(error, self._what)
            if self._again is None or not target.may_resume(self.headers, mapped):
                raise mapped from (None if mapped is error else error)
            return False

    def _rest(self, target: Target) -> Binary:
        """A new reply, for what the file lacks."""
        self.close()
        again = cast("Callable[[Mapping[str, str]], Binary]", self._again)
        try:
            return again(target.wanted())
        except APIStatusError as error:
            if not target.refused(error):
                raise
            return again(target.wanted())


class AsyncBinary(_BinaryHead):
    """The same for asyncio."""

    def __init__(
        self,
        response: httpx.Response,
        received: ReceivedResponse,
        what: str,
        again: Callable[[Mapping[str, str]], Awaitable[AsyncBinary]] | None = None,
    ) -> None:
        super().__init__(response, received, what)
        self._again = again

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: types.TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Free the connection."""
        await self._response.aclose()

    async def read(self) -> bytes:
        """All of it, content encoding undone; once read it stays at hand."""
        with self._reading():
            return await self._response.aread()

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """In chunks, of `chunk_size` bytes or as they arrive."""
        try:
            with self._reading():
                async for chunk in self._response.aiter_bytes(chunk_size):
                    yield chunk
        finally:
            await self.close()

    async def write_to_file(
        self,
        path: str | os.PathLike[str],
        *,
        checksum: str | None = None,
        resume: bool = False,
        progress: Progress | None = None,
    ) -> int:
        """As `Binary.write_to_file`."""
        from .download import Target

        source = self
        try:
            with Target(path, checksum, resume, progress) as target:
                if self._again is not None and target.continues(self.headers):
                    if target.is_whole(self.headers):
                        return target.finish()
                    source = await source._rest(target)
                while not await source._fill(target):
                    source = await source._rest(target)
                return target.finish()
        finally:
            await source.close()

    async def _fill(self, target: Target) -> bool:
        """Write what comes; False where it broke off and the rest can be asked for."""
        if not target.begin(self.headers, self._received.status_code):
            return False
        try:
            async for chunk in self._response.aiter_bytes():
                target.write(chunk)
            return target.end()
        except Exception as error:
            mapped = broken_stream(error, self._what)
            if self._again is None or not target.may_resume(self.headers, mapped):
                raise mapped from (None if mapped is error else error)
            return False

    async def _rest(self, target: Target) -> AsyncBinary:
        """A new reply, for what the file lacks."""
        await self.close()
        again = cast("Callable[[Mapping[str, str]], Awaitable[AsyncBinary]]", self._again)
        try:
            return await again(target.wanted())
        except APIStatusError as error:
            if not target.refused(error):
                raise
            return await again(target.wanted())
