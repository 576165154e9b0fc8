"""Binary responses: bytes that are read on demand. Reads an unread response; `download` writes files."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Self, cast

from .errors import APIStatusError
from .options import Progress
from .response_decoding import ReceivedResponse
from .response_head import ResponseHead
from .transport_errors import broken_stream

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
        """The media type; `""` if the server sent none."""
        return self._received.media_type


class Binary(_BinaryHead):
    """A binary response, read on demand; reading it to the end, closing it or leaving its `with` block releases the connection."""

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
        """Release the connection."""
        self._response.close()

    def read(self) -> bytes:
        """The whole body, content encoding removed; later calls return the same bytes."""
        with self._reading():
            return self._response.read()

    @property
    def content(self) -> bytes:
        """Same as `read()`."""
        return self.read()

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The body in chunks, of `chunk_size` bytes or as they arrive."""
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
        """Write the body to a file, which appears only once it is complete; returns its length in bytes.

        Args:
            path: The file; its previous content is replaced at the very end.
            checksum: The expected checksum, such as `"sha256:9f86d0..."`.
            resume: Whether to continue an earlier interrupted download, and to continue automatically when this one is
                interrupted, if the server supports ranges.
            progress: Called as bytes arrive.

        Raises:
            ChecksumError: The checksum differs.
            StreamInterruptedError: The download was interrupted; with `resume`, the bytes so far are kept for the next attempt.
        """
        from .download import Target

        source = self
        try:
            with Target(path, checksum, resume, progress, whole=self._again is not None) as target:
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
        """Write the chunks; False if the download was interrupted and the rest can be requested."""
        if not target.begin(self.headers, self._received.status_code):
            return False
        try:
            for chunk in self._response.iter_bytes():
                target.write(chunk)
            return target.end()
        except Exception as error:
            mapped = broken_stream(error, self._what, self._received.redacted)
            if self._again is None or not target.may_resume(self.headers, mapped):
                raise mapped  # noqa: B904  it has its cause
            return False

    def _rest(self, target: Target) -> Binary:
        """A new response with the bytes that the file lacks."""
        self.close()
        again = cast("Callable[[Mapping[str, str]], Binary]", self._again)
        try:
            return again(target.wanted())
        except APIStatusError as error:
            if not target.refused(error):
                raise
            return again(target.wanted())


class AsyncBinary(_BinaryHead):
    """The asynchronous counterpart of `Binary`."""

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
        """Release the connection."""
        await self._response.aclose()

    async def read(self) -> bytes:
        """The whole body, content encoding removed; later calls return the same bytes."""
        with self._reading():
            return await self._response.aread()

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """The body in chunks, of `chunk_size` bytes or as they arrive."""
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
            with Target(path, checksum, resume, progress, whole=self._again is not None) as target:
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
        """Write the chunks; False if the download was interrupted and the rest can be requested."""
        if not target.begin(self.headers, self._received.status_code):
            return False
        try:
            async for chunk in self._response.aiter_bytes():
                target.write(chunk)
            return target.end()
        except Exception as error:
            mapped = broken_stream(error, self._what, self._received.redacted)
            if self._again is None or not target.may_resume(self.headers, mapped):
                raise mapped  # noqa: B904  it has its cause
            return False

    async def _rest(self, target: Target) -> AsyncBinary:
        """A new response with the bytes that the file lacks."""
        await self.close()
        again = cast("Callable[[Mapping[str, str]], Awaitable[AsyncBinary]]", self._again)
        try:
            return await again(target.wanted())
        except APIStatusError as error:
            if not target.refused(error):
                raise
            return await again(target.wanted())
