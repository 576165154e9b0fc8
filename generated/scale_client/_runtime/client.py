"""The base class of every client: settings and connections. Generated classes add credentials and resources.
Does not define operations.
"""

from __future__ import annotations

import types
from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, NoReturn, Self, cast

import attrs

from .auth import Scheme
from .client_state import ClientState, make_state
from .log import shown_url, switch_on
from .operation import Arguments, Operation, Security
from .options import CommonOptions, check_options
from .resource import AsyncResource, Resource
from .servers import Server
from .transport import AsyncConnections, Connections

if TYPE_CHECKING:
    from typing import Unpack

    import httpx

    from .async_sender import AsyncSender
    from .options import AsyncClientOptions, ClientDefaults, ClientOptions, RequestOptions
    from .sender import SyncSender


class SyncClient(Resource):
    """A client; a context manager that closes its connections. Threads may share one client.

    Args:
        base_url: The URL that paths are appended to.
        base_url_env: Environment variable that is read when `base_url` is not given.
        log_env: Environment variable that turns on the log: `info` or `debug`.
        servers: The servers of the description.
        auth: Security schemes by name.
        security: The default alternatives, for operations that declare none.
        headers: Sent with every request; those without a value are omitted.
        defaults: Settings that apply when an option is not given.
        server_variables_of_operations: Names of variables in URLs of servers that only some operations have.
        version: Version of the package, for the User-Agent header.
        options: See `ClientOptions`.
    """

    def __init__(
        self,
        *,
        base_url: str | None = None,
        base_url_env: str | None = None,
        log_env: str | None = None,
        servers: tuple[str | Server, ...] = (),
        auth: Mapping[str, Scheme] | None = None,
        security: Security = (),
        headers: Mapping[str, str | None] | None = None,
        defaults: ClientDefaults | None = None,
        server_variables_of_operations: tuple[str, ...] = (),
        version: str = "0",
        **options: Unpack[ClientOptions],
    ) -> None:
        if log_env:
            switch_on(log_env)
        package = type(self).__module__.partition(".")[0]
        state = make_state(
            package,
            version,
            base_url,
            base_url_env,
            servers,
            auth or {},
            security,
            headers or {},
            options,
            defaults,
            server_variables_of_operations,
        )
        from .sender import SyncSender

        super().__init__(SyncSender(state, Connections(cast("Mapping[str, Any]", options))))

    def with_options(self, *, http_client: httpx.Client | Any | None = None, **options: Unpack[CommonOptions]) -> Self:
        """A copy with other settings; headers and query parameters are added to the existing ones.

        Args:
            http_client: The client that the copy sends through; without it, the connections are shared.
            options: See `CommonOptions`.
        """
        own = self._sender.connections
        connections = own if http_client is None else own.through(http_client)
        return self._copy(_changed(self._sender.state, options), connections=connections)

    def _copy(self, state: ClientState, **changes: Any) -> Self:
        copy = object.__new__(type(self))
        vars(copy).update(_kept(self))
        copy._sender = attrs.evolve(self._sender, state=state, **changes)
        return copy

    def _use_scheme(self, name: str, scheme: Scheme) -> None:
        """In a constructor of hand-written code: use a scheme instead of the described one of this name.

        Raises:
            ValueError: The description has no scheme of this name.
        """
        _set_scheme(self._sender, name, scheme)

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, object] | None = None,
        body: object = None,
        response_type: Any = Any,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """Send a request that no method covers.

        Args:
            method: HTTP method.
            path: Appended to the base URL, or a whole URL, which then receives the credentials.
            query: Query parameters.
            body: Sent as JSON.
            response_type: Type of the response; without it, plain data is returned.
            options: See `RequestOptions`.
        """
        operation: Operation[Any] = Operation(method.upper(), path, response=response_type)
        return self._sender.send(operation, Arguments(options, query=query, body=body))

    def close(self) -> None:
        """Close the connections; an `http_client` that you passed stays open."""
        self._sender.connections.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: types.TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {_shown(self._sender.state)}>"

    def __copy__(self) -> Self:
        return self.with_options()

    def __reduce__(self) -> NoReturn:
        raise TypeError(_UNPICKLED)


class AsyncClient(AsyncResource):
    """The asynchronous client; tasks may share one, event loops may not."""

    def __init__(
        self,
        *,
        base_url: str | None = None,
        base_url_env: str | None = None,
        log_env: str | None = None,
        servers: tuple[str | Server, ...] = (),
        auth: Mapping[str, Scheme] | None = None,
        security: Security = (),
        headers: Mapping[str, str | None] | None = None,
        defaults: ClientDefaults | None = None,
        server_variables_of_operations: tuple[str, ...] = (),
        version: str = "0",
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        if log_env:
            switch_on(log_env)
        package = type(self).__module__.partition(".")[0]
        state = make_state(
            package,
            version,
            base_url,
            base_url_env,
            servers,
            auth or {},
            security,
            headers or {},
            options,
            defaults,
            server_variables_of_operations,
        )
        from .async_sender import AsyncSender

        super().__init__(AsyncSender(state, AsyncConnections(cast("Mapping[str, Any]", options))))

    def with_options(
        self, *, http_client: httpx.AsyncClient | Any | None = None, **options: Unpack[CommonOptions]
    ) -> Self:
        """As `SyncClient.with_options`."""
        own = self._sender.connections
        connections = own if http_client is None else own.through(http_client)
        return self._copy(_changed(self._sender.state, options), connections=connections)

    def _copy(self, state: ClientState, **changes: Any) -> Self:
        copy = object.__new__(type(self))
        vars(copy).update(_kept(self))
        copy._sender = attrs.evolve(self._sender, state=state, **changes)
        return copy

    def _use_scheme(self, name: str, scheme: Scheme) -> None:
        """As `SyncClient._use_scheme`."""
        _set_scheme(self._sender, name, scheme)

    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, object] | None = None,
        body: object = None,
        response_type: Any = Any,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """As `SyncClient.request`."""
        operation: Operation[Any] = Operation(method.upper(), path, response=response_type)
        return await self._sender.send(operation, Arguments(options, query=query, body=body))

    async def close(self) -> None:
        """Close the connections; an `http_client` that you passed stays open."""
        await self._sender.connections.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: types.TracebackType | None
    ) -> None:
        await self.close()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {_shown(self._sender.state)}>"

    def __copy__(self) -> Self:
        return self.with_options()

    def __reduce__(self) -> NoReturn:
        raise TypeError(_UNPICKLED)


def _changed(state: ClientState, options: Mapping[str, Any]) -> ClientState:
    refuse_fixed(options)
    check_options(options, CommonOptions.__optional_keys__)
    return attrs.evolve(state, settings=state.settings.changed(options))


def _kept(client: object) -> dict[str, Any]:
    """What a copy has of a client: attributes that hand-written code assigned, without resources, which belong to the client."""
    found = vars(client).items()
    return {name: value for name, value in found if not isinstance(getattr(type(client), name, None), cached_property)}


def _set_scheme(sender: SyncSender | AsyncSender, name: str, scheme: Scheme) -> None:
    known = sender.state.schemes
    if name not in known:
        raise ValueError(f"the description has no security scheme {name!r}; it has {', '.join(known) or 'none'}")
    # The sender is frozen and shared with the resources of the client.
    object.__setattr__(sender, "state", attrs.evolve(sender.state, schemes={**known, name: scheme}))


def refuse_fixed(options: Mapping[str, Any]) -> None:
    """Raise TypeError for what a copy, which shares the connections, cannot change."""
    fixed = [name for name in _OF_CONNECTIONS if options.get(name) is not None]
    if fixed:
        raise TypeError(
            f"{', '.join(fixed)} are fixed when connections are created; create a new client to change them"
        )


_OF_CONNECTIONS = ("proxy", "verify", "transport", "recording", "event_hooks", "server", "server_variables")


_UNPICKLED = (
    "a client holds connections and credentials, so it can be neither pickled nor deep-copied; create one in each process, "
    "and copy it with with_options()"
)


def _shown(state: ClientState) -> str:
    return shown_url(state.base_url) or "without base URL"
