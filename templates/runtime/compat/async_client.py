"""The async client with the attributes and methods of the previous SDK; `members` converts their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, cast

from .. import client
from ..operation import Arguments, StreamOperation
from . import sender
from .members import OF_PACKAGE, Members, following, lenient, url_text
from .options import check_http_client, plain_options
from .plan_call import plan_call

if TYPE_CHECKING:
    import httpx

    from .options import RequestOptions


class AsyncClient(Members, client.AsyncClient):
    """The asynchronous counterpart of `SyncClient`."""

    def __init__(self, *, base_url: httpx.URL | str | None = None, legacy: bool = False, **options: Any) -> None:
        package = {name: options.pop(name) for name in OF_PACKAGE if name in options}
        check_http_client(options.get("http_client"), is_async=True)
        self._options = options
        client.AsyncClient.__init__(self, base_url=url_text(base_url), **package, **plain_options(options))
        kind: type[sender.AsyncSender] = sender.AsyncSender
        if legacy:
            from . import legacy_sender

            kind = legacy_sender.AsyncSender
        self._sender = kind(lenient(self._sender.state, self), self._sender.connections)

    def copy(self, *, http_client: Any = None, **changes: Any) -> Self:
        """As `SyncClient.copy`."""
        return self._copied(http_client, changes)

    with_options = copy

    async def get(self, path: str, *, cast_to: Any, options: RequestOptions | None = None, **how: Any) -> Any:
        """As `SyncClient.get`."""
        return await self._ask("GET", path, cast_to, options, **how)

    async def post(self, path: str, *, cast_to: Any, options: RequestOptions | None = None, **how: Any) -> Any:
        """As `SyncClient.post`."""
        return await self._ask("POST", path, cast_to, options, **how)

    async def put(self, path: str, *, cast_to: Any, options: RequestOptions | None = None, **how: Any) -> Any:
        """As `SyncClient.put`."""
        return await self._ask("PUT", path, cast_to, options, **how)

    async def patch(self, path: str, *, cast_to: Any, options: RequestOptions | None = None, **how: Any) -> Any:
        """As `SyncClient.patch`."""
        return await self._ask("PATCH", path, cast_to, options, **how)

    async def delete(self, path: str, *, cast_to: Any, options: RequestOptions | None = None, **how: Any) -> Any:
        """As `SyncClient.delete`."""
        return await self._ask("DELETE", path, cast_to, options, **how)

    async def _ask(
        self,
        method: str,
        path: str,
        cast_to: Any,
        options: RequestOptions | None,
        *,
        body: Any = None,
        content: Any = None,
        files: Any = None,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        operation, sent, chosen = plan_call(
            method,
            path,
            cast_to,
            body,
            content,
            files,
            options or {},
            stream=stream,
            stream_cls=stream_cls,
            schemes=self._state.schemes,
            idempotency_header=self._state.settings.idempotency_header,
        )
        from .cast import cast_response

        chosen_sender = following(self._sender, options or {})
        if isinstance(operation, StreamOperation):
            return await chosen_sender.stream(operation, Arguments(cast("Any", chosen), body=sent))
        response: Any = await chosen_sender.raw().send(operation, Arguments(cast("Any", chosen), body=sent))
        return cast_response(response.http_response, cast_to, strict=self._state.settings.strict)

    async def close(self) -> None:
        """Close the connections; an `http_client` that you passed stays open."""
        self._closed = True
        await client.AsyncClient.close(self)
