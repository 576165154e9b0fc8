"""`client.code_interpreter`: Code run in sessions."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.operation import Arguments, Operation
from ..._runtime.raw import async_opened, async_raw, opened, raw
from ..._runtime.resource import AsyncResource, Resource
from ...models.code_interpreter import ExecuteResponse

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Unpack

    from ..._runtime.options import RequestOptions
    from ...inputs.code_interpreter import ExecuteRequestFileDict
    from ...models.code_interpreter import ExecuteRequest, ExecuteRequestFile
    from .sessions import AsyncSessions, Sessions

_EXECUTE: Operation[ExecuteResponse] = Operation("POST", "/tci/execute", response=ExecuteResponse, optional_body=True)


class CodeInterpreter(Resource):
    """Code run in sessions."""

    @cached_property
    def sessions(self) -> Sessions:
        """Code run in sessions."""
        from .sessions import Sessions

        return Sessions(self._sender)

    def execute(
        self,
        body: ExecuteRequest | None = None,
        *,
        code: str | None = None,
        files: Sequence[ExecuteRequestFile | ExecuteRequestFileDict] | None = None,
        language: Literal["python"] | None = None,
        session_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> ExecuteResponse:
        """Run code.

        Runs Python code in a session of the code interpreter, a new one or one that is still open, and returns its
        output.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            code: The code.
            files: Files to upload before the code runs.
            language: Language of the code; Python is the one there is. Default: `"python"`.
            session_id: Id of the session to run in, which keeps variables and files of earlier runs; a new one if
                not given.

        Returns:
            What the code printed and made, or why it could not be run.
        """
        return self._sender.send(
            _EXECUTE,
            Arguments(
                options, whole=body, body={"code": code, "files": files, "language": language, "session_id": session_id}
            ),
        )

    @cached_property
    def with_raw_response(self) -> CodeInterpreterWithRawResponse:
        """Each method returns the whole response."""
        return CodeInterpreterWithRawResponse(CodeInterpreter(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> CodeInterpreterWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return CodeInterpreterWithStreamingResponse(CodeInterpreter(self._sender.opened()))


class AsyncCodeInterpreter(AsyncResource):
    """Code run in sessions."""

    @cached_property
    def sessions(self) -> AsyncSessions:
        """Code run in sessions."""
        from .sessions import AsyncSessions

        return AsyncSessions(self._sender)

    async def execute(
        self,
        body: ExecuteRequest | None = None,
        *,
        code: str | None = None,
        files: Sequence[ExecuteRequestFile | ExecuteRequestFileDict] | None = None,
        language: Literal["python"] | None = None,
        session_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> ExecuteResponse:
        """Run code.

        Runs Python code in a session of the code interpreter, a new one or one that is still open, and returns its
        output.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
            code: The code.
            files: Files to upload before the code runs.
            language: Language of the code; Python is the one there is. Default: `"python"`.
            session_id: Id of the session to run in, which keeps variables and files of earlier runs; a new one if
                not given.

        Returns:
            What the code printed and made, or why it could not be run.
        """
        return await self._sender.send(
            _EXECUTE,
            Arguments(
                options, whole=body, body={"code": code, "files": files, "language": language, "session_id": session_id}
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncCodeInterpreterWithRawResponse:
        """Each method returns the whole response."""
        return AsyncCodeInterpreterWithRawResponse(AsyncCodeInterpreter(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncCodeInterpreterWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncCodeInterpreterWithStreamingResponse(AsyncCodeInterpreter(self._sender.opened()))


class CodeInterpreterWithRawResponse:
    """`CodeInterpreter`, each method returning the whole response."""

    def __init__(self, code_interpreter: CodeInterpreter) -> None:
        self.execute = raw(code_interpreter.execute)


class CodeInterpreterWithStreamingResponse:
    """`CodeInterpreter`, each method opening a response to be read."""

    def __init__(self, code_interpreter: CodeInterpreter) -> None:
        self.execute = opened(code_interpreter.execute)


class AsyncCodeInterpreterWithRawResponse:
    """`AsyncCodeInterpreter`, each method returning the whole response."""

    def __init__(self, code_interpreter: AsyncCodeInterpreter) -> None:
        self.execute = async_raw(code_interpreter.execute)


class AsyncCodeInterpreterWithStreamingResponse:
    """`AsyncCodeInterpreter`, each method opening a response to be read."""

    def __init__(self, code_interpreter: AsyncCodeInterpreter) -> None:
        self.execute = async_opened(code_interpreter.execute)
