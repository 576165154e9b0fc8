"""The sync client with the attributes and methods of the previous SDK; `members` converts their arguments."""

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


class SyncClient(Members, client.SyncClient):
    """A client with the attributes and methods of the previous SDK; see `client.SyncClient` of the runtime."""

    def __init__(self, *, base_url: httpx.URL | str | None = None, legacy: bool = False, **options: Any) -> None:
        package = {name: options.pop(name) for name in OF_PACKAGE if name in options}
        check_http_client(options.get("http_client"), is_async=False)
        self._options = options
        client.SyncClient.__init__(self, base_url=url_text(base_url), **package, **plain_options(options))
        kind: type[sender.SyncSender] = sender.SyncSender
        if legacy:
            from . import legacy_sender

            kind = legacy_sender.SyncSender
        self._sender = kind(lenient(self._sender.state, self), self._sender.connections)

    def copy(self, *, http_client: Any = None, **changes: Any) -> Self:
        """A copy with other settings; in new code `with_options`.

        Args:
            http_client: The client that the copy sends through; without it, the connections are shared.
            changes: Constructor arguments; `set_default_headers` and `set_default_query` replace the existing ones.
        """
        return self._copied(http_client, changes)

    with_options = copy

    def get(self, path: str, *, cast_to: Any, options: RequestOptions | None = None, **how: Any) -> Any:
        """Send a GET request that no method covers; in new code `request`."""
        return self._ask("GET", path, cast_to, options, **how)

    def post(self, path: str, *, cast_to: Any, options: RequestOptions | None = None, **how: Any) -> Any:
        """Send a POST request that no method covers; in new code `request`.

        Args:
            path: Appended to the base URL.
            cast_to: Type of the value: a model, `object`, `dict`, `httpx.Response`, ...
            options: Headers, query, timeout and so on.
            how: `body` is sent as JSON, `content` unchanged, `files` as parts; `stream=True` returns a stream.
        """
        return self._ask("POST", path, cast_to, options, **how)

    def put(self, path: str, *, cast_to: Any, options: RequestOptions | None = None, **how: Any) -> Any:
        """Send a PUT request that no method covers; arguments as for `post`."""
        return self._ask("PUT", path, cast_to, options, **how)

    def patch(self, path: str, *, cast_to: Any, options: RequestOptions | None = None, **how: Any) -> Any:
        """Send a PATCH request that no method covers; arguments as for `post`."""
        return self._ask("PATCH", path, cast_to, options, **how)

    def delete(self, path: str, *, cast_to: Any, options: RequestOptions | None = None, **how: Any) -> Any:
        """Send a DELETE request that no method covers; arguments as for `post`."""
        return self._ask("DELETE", path, cast_to, options, **how)

    def _ask(
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
            return chosen_sender.stream(operation, Arguments(cast("Any", chosen), body=sent))
        response: Any = chosen_sender.raw().send(operation, Arguments(cast("Any", chosen), body=sent))
        return cast_response(response.http_response, cast_to, strict=self._state.settings.strict)

    def close(self) -> None:
        """Close the connections; an `http_client` that you passed stays open."""
        self._closed = True
        client.SyncClient.close(self)
