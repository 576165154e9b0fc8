"""Sends calls and returns read and binary responses with the interface of older SDKs. Does not define the responses."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

import attrs

from . import sender

if TYPE_CHECKING:
    import httpx

    from ..operation import Arguments, Operation
    from ..response_decoding import ReceivedResponse
    from .legacy import HttpxBinaryResponseContent


def _raw_response(
    operation: Operation[Any], received: ReceivedResponse, response: httpx.Response, value: Callable[[], Any]
) -> Any:
    from .legacy import LegacyAPIResponse

    return cast("Any", LegacyAPIResponse(operation, received, response, value))


@attrs.frozen(eq=False, repr=False)
class SyncSender(sender.SyncSender):
    """The object through which the methods of resources send requests."""

    def send_content(
        self,
        operation: Operation[Any],
        arguments: Arguments,
    ) -> HttpxBinaryResponseContent:
        """Call an operation whose success response is binary."""
        from .legacy import HttpxBinaryResponseContent

        if self.mode == "open":
            opened: Any = self.send_bytes(operation, arguments)
            return cast("HttpxBinaryResponseContent", opened)
        call = self.state.prepare(operation, arguments)
        received, response = self._exchange(call, whole=True)
        shown: Any = self._in_mode(operation, received, response, HttpxBinaryResponseContent(response))
        return cast("HttpxBinaryResponseContent", shown)

    def _raw_response(
        self, operation: Operation[Any], received: ReceivedResponse, response: httpx.Response, value: Callable[[], Any]
    ) -> Any:
        return _raw_response(operation, received, response, value)


@attrs.frozen(eq=False, repr=False)
class AsyncSender(sender.AsyncSender):
    """The object through which the methods of async resources send requests."""

    async def send_content(
        self,
        operation: Operation[Any],
        arguments: Arguments,
    ) -> HttpxBinaryResponseContent:
        """Call an operation whose success response is binary."""
        from .legacy import HttpxBinaryResponseContent

        if self.mode == "open":
            opened: Any = await self.send_bytes(operation, arguments)
            return cast("HttpxBinaryResponseContent", opened)
        call = self.state.prepare(operation, arguments)
        received, response = await self._exchange(call, whole=True)
        shown: Any = self._in_mode(operation, received, response, HttpxBinaryResponseContent(response))
        return cast("HttpxBinaryResponseContent", shown)

    def _raw_response(
        self, operation: Operation[Any], received: ReceivedResponse, response: httpx.Response, value: Callable[[], Any]
    ) -> Any:
        return _raw_response(operation, received, response, value)
