"""What hand-written methods of an SDK use of their resource: its client, and the requests that it sends. Sends nothing itself."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from .sender import ClientState


class _OfClient:
    """Names for what the client does. Tests of an SDK replace them."""

    _sender: Any

    @property
    def _client(self) -> Any:
        return cast("ClientState", self._sender.state).client

    @cached_property
    def _get(self) -> Any:
        return self._client.get

    @cached_property
    def _post(self) -> Any:
        return self._client.post

    @cached_property
    def _put(self) -> Any:
        return self._client.put

    @cached_property
    def _patch(self) -> Any:
        return self._client.patch

    @cached_property
    def _delete(self) -> Any:
        return self._client.delete


class ResourceMembers(_OfClient):
    """Members of a resource."""

    def _sleep(self, seconds: float) -> None:
        import time

        time.sleep(seconds)


class AsyncResourceMembers(_OfClient):
    """Members of an asynchronous resource."""

    async def _sleep(self, seconds: float) -> None:
        from anyio import sleep

        await sleep(seconds)


class MadeOfClient:
    """A resource whose constructor takes a client, as hand-written code of an SDK expects."""

    def __init__(self, client: Any) -> None:
        super().__init__(getattr(client, "_sender", client))  # type: ignore[call-arg]  # the resource comes after this class
