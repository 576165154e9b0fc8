"""Options of a client and of a single call. Does not act on them."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeAlias, TypedDict, runtime_checkable

import attrs

if TYPE_CHECKING:
    import ssl

    import httpx

    from .deadlines import PhaseTimeouts
    from .hooks import EventHooks

Progress: TypeAlias = Callable[[int, "int | None"], None]
"""Called with the number of bytes transferred and the total, None if the total is unknown."""


@runtime_checkable
class HttpxTimeout(Protocol):
    """A timeout of httpx, httpx2 or another library of this interface."""

    @property
    def connect(self) -> float | None: ...
    @property
    def read(self) -> float | None: ...
    @property
    def write(self) -> float | None: ...
    @property
    def pool(self) -> float | None: ...


@attrs.frozen
class Timeout:
    """Timeouts in seconds; None waits forever.

    Attributes:
        total: For the whole call: all attempts, the pauses between them, sending, and reading the response to its end. For a stream,
            a binary response and an opened response it covers the time until the headers arrive; after that `read` limits the wait
            for each chunk. It cannot interrupt two things: resolving a host name, and, with your own `http_client` or
            `transport`, the current wait for the next bytes of a request or of headers.
        connect: For establishing a connection.
        read: For the next bytes of the response.
        write: For the server to accept the next bytes of the request.
        pool: For a free connection.
    """

    total: float | None = 600.0
    connect: float | None = 10.0
    read: float | None = 600.0
    write: float | None = 600.0
    pool: float | None = 600.0

    @classmethod
    def of(cls, value: float | Timeout | HttpxTimeout) -> Timeout:
        """A timeout from any value that `timeout=` accepts; a number is the total."""
        if isinstance(value, Timeout):
            return value
        if isinstance(value, (int, float)):
            return cls(value, min(value, 10.0), value, value, value)
        try:
            return cls(None, value.connect, value.read, value.write, value.pool)
        except AttributeError:
            kind = type(value).__name__
            raise TypeError(f"timeout must be a number of seconds or a Timeout, not {kind}") from None

    def deadline(self) -> float | None:
        """The deadline of a call that begins now, on the monotonic clock; None without a total."""
        return None if self.total is None else time.monotonic() + self.total

    def phase_timeouts(self, deadline: float | None) -> PhaseTimeouts:
        """The timeouts of one attempt, in the form that httpx expects, limited by `deadline`."""
        from .deadlines import PhaseTimeouts

        bounds = (("connect", self.connect), ("read", self.read), ("write", self.write), ("pool", self.pool))
        return PhaseTimeouts(bounds, deadline)


HEADER_BYTES: Final = 100 << 10
"""The size of headers that h11 accepts if it is not told otherwise."""


@attrs.frozen
class Limits:
    """Limits on what a server may send, so that a hostile one can neither exhaust the memory nor block a thread; None is no limit.

    Attributes:
        body: Bytes of a body that is read whole, content encoding removed; files and streams are read in chunks and not limited.
        event: Bytes of one event or line of a stream.
        headers: Number of header lines of a response.
        header_bytes: Bytes of all header lines together. Above the default it has no effect with your own `http_client` or `transport`,
            which has its own limit.
        retry_after: Seconds that a server may ask to wait before the next attempt; a longer wait ends the call.
        depth: Levels of nesting in JSON; None for as many as Python supports, which is some hundreds.
        token: Seconds for the token endpoint to return an access token, within the timeout of the call.
    """

    body: int | None = 256 << 20
    event: int | None = 32 << 20
    headers: int | None = 1000
    retry_after: float | None = 120.0
    token: float | None = 60.0
    depth: int | None = None
    header_bytes: int | None = HEADER_BYTES


class KeylessOptions(TypedDict, total=False):
    """Options of methods that have their own argument `idempotency_key`."""

    extra_headers: Mapping[str, str | None] | None
    """Headers sent in addition; they take precedence over all others, and None removes one."""
    extra_query: Mapping[str, object] | None
    """Query parameters sent in addition."""
    extra_body: Mapping[str, object] | None
    """Properties added to the JSON object or form that is sent; they take precedence."""
    timeout: float | Timeout | HttpxTimeout | None
    """Seconds for the whole call, retries included, or a `Timeout`; by default that of the client."""
    max_retries: int | None
    """How often to retry after a failure that may be temporary; by default as often as the client."""
    progress: Progress | None
    """Called with the bytes sent and their total, None if unknown, while a body is sent."""


class RequestOptions(KeylessOptions, total=False):
    """Options that every method accepts in addition to its own arguments."""

    idempotency_key: str | None
    """Tells the server that two requests are the same, which makes retries of a POST safe; generated if the operation has a header for it."""


class CommonOptions(TypedDict, total=False):
    """Options that every client accepts in addition to its credentials, sync or async."""

    timeout: float | Timeout | HttpxTimeout | None
    """Seconds for a whole call, retries included, or a `Timeout`; the default is 600."""
    max_retries: int | None
    """How often to retry after a failure that may be temporary; the default is 2."""
    retry_unsafe: bool | None
    """Whether POST and PATCH are retried even if the server may have processed the request."""
    default_headers: Mapping[str, str] | None
    """Headers sent with every call."""
    default_query: Mapping[str, object] | None
    """Query parameters sent with every call."""
    proxy: str | None
    """URL of a proxy; without it, the usual environment variables apply."""
    verify: bool | str | ssl.SSLContext | None
    """False to disable certificate checks, a file of certificates, or an `ssl.SSLContext`."""
    follow_redirects: bool | None
    """Whether to follow redirects; credentials are never sent to another host."""
    strict: bool | None
    """Whether a response that deviates from its description raises `APIResponseValidationError`."""
    server: int | str | None
    """Which of the described servers: its name, or its number counted from 0."""
    server_variables: Mapping[str, str] | None
    """Values for the variables in the server's URL."""
    paths: Mapping[str, str] | None
    """Paths to use instead of described ones, by described path."""
    limits: Limits | None
    """Limits on what a server may send: size of bodies and events, the wait it may ask for."""


def mapping_of(options: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    """The value of an option that is a mapping; empty if it is not given.

    Raises:
        TypeError: It is something else.
    """
    given = options.get(name)
    if given is not None and not hasattr(given, "items"):
        raise TypeError(f"{name} must be a mapping, not {type(given).__name__}")
    return given or {}


def check_options(options: Mapping[str, Any], known: frozenset[str], hint: str = "") -> None:
    """Reject unknown keyword arguments, such as misspelt ones.

    Raises:
        TypeError: There is one.
    """
    unknown = ", ".join(repr(name) for name in options if name not in known)
    if unknown:
        raise TypeError(f"unexpected keyword argument {unknown}{hint}")


class AsyncRecording(Protocol):
    """A hook for every response of an async client."""

    async def on_async(self, response: httpx.Response) -> object:
        """Inspect a response whose body is unread; its stream may be wrapped."""
        ...


class ClientOptions(CommonOptions, total=False):
    """Options that a sync client accepts."""

    http_client: httpx.Client | Any | None
    """An `httpx.Client` (or one of httpx2) to send through, with its proxies, hooks and transports; you close it yourself."""
    transport: httpx.BaseTransport | Any | None
    """An httpx transport to send through directly, without the layer of `httpx.Client`; faster, and closed with the client."""
    event_hooks: EventHooks | None
    """`request`, `response` or `retry` -> functions to call with each."""
    recording: Callable[[httpx.Response], object] | None
    """Called with each response before its body is read, as an httpx response hook is."""


class AsyncClientOptions(CommonOptions, total=False):
    """Options that an async client accepts."""

    http_client: httpx.AsyncClient | Any | None
    """An `httpx.AsyncClient` (or one of httpx2, httpx-aiohttp) to send through; you close it yourself."""
    transport: httpx.AsyncBaseTransport | Any | None
    """An httpx async transport to send through directly; that of httpx-aiohttp is best for many concurrent calls."""
    event_hooks: EventHooks | None
    """`request`, `response` or `retry` -> functions, which may be async, to call with each."""
    recording: AsyncRecording | None
    """Its `on_async` is awaited with each response before its body is read."""


@attrs.frozen(eq=False, repr=False)
class ClientDefaults:
    """The settings of a client, with defaults filled in.

    Attributes:
        retry_delays: Most seconds before the first retry, and before any; None for the usual ones.
        path_arguments: Path parameter -> the constructor argument that supplies it where a call does not, and its value.
        query_arguments, body_arguments: The same for query parameters and properties of bodies; those without a value are omitted.
        idempotency_header: Header that makes retries of requests safe that no method covers.
    """

    timeout: Timeout = Timeout()
    max_retries: int = 2
    retry_unsafe: bool = False
    default_headers: Mapping[str, str] = attrs.field(factory=dict[str, str])
    default_query: Mapping[str, object] = attrs.field(factory=dict[str, object])
    follow_redirects: bool = True
    strict: bool = False
    paths: Mapping[str, str] = attrs.field(factory=dict[str, str])
    limits: Limits = Limits()
    retry_delays: tuple[float, float] | None = None
    path_arguments: Mapping[str, tuple[str, Callable[[], str | None]]] = attrs.field(factory=dict[str, Any])
    query_arguments: Mapping[str, tuple[str, Callable[[], str | None]]] = attrs.field(factory=dict[str, Any])
    body_arguments: Mapping[str, tuple[str, Callable[[], str | None]]] = attrs.field(factory=dict[str, Any])
    idempotency_header: str | None = None

    def changed(self, options: Mapping[str, Any]) -> ClientDefaults:
        """The same settings with the given `options` replaced; headers and query parameters are added to the existing ones."""
        given = {name: value for name, value in options.items() if value is not None and name in _SETTINGS}
        if "timeout" in given:
            given["timeout"] = Timeout.of(given["timeout"])
        for name, kind, what in (("max_retries", int, "a whole number"), ("limits", Limits, "Limits(...)")):
            if not isinstance(given.get(name, getattr(self, name)), kind):
                raise TypeError(f"{name} must be {what}, not {type(given[name]).__name__}")
        for name in ("default_headers", "default_query"):
            if name in given:
                given[name] = {**getattr(self, name), **mapping_of(given, name)}
        return attrs.evolve(self, **given)


_SETTINGS = frozenset(field.name for field in attrs.fields(ClientDefaults))
