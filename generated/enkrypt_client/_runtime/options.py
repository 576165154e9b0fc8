"""What callers may choose, for a client or for one call. Knows the choices; does not act on them."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, TypedDict

import attrs

if TYPE_CHECKING:
    import ssl

    import httpx

    from .deadlines import PhaseTimeouts

Progress: TypeAlias = Callable[[int, "int | None"], None]
"""Called with the bytes done so far and the bytes there are, None where nobody knows."""


@attrs.frozen
class Timeout:
    """How long to wait, in seconds; None waits for ever.

    Attributes:
        total: For the whole call: all attempts, the pauses between them, sending, and reading the reply to its end. A stream, a
            binary reply and an opened response are bounded by it until their headers are there, then by `read` from
            one chunk to the next. Two things it cannot cut short: looking up a host's name, and, with an `http_client` or
            `transport` of your own, the wait under way for the next bytes of a request or of headers.
        connect: For a connection.
        read: For the next bytes of the reply.
        write: For the server to take the next bytes of the request.
        pool: For a free connection.
    """

    total: float | None = 600.0
    connect: float | None = 10.0
    read: float | None = 600.0
    write: float | None = 600.0
    pool: float | None = 600.0

    @classmethod
    def of(cls, value: float | Timeout | httpx.Timeout) -> Timeout:
        """From any of the forms that `timeout=` takes; a number is the total."""
        if isinstance(value, Timeout):
            return value
        if isinstance(value, (int, float)):
            return cls(value, min(value, 10.0), value, value, value)
        return cls(None, value.connect, value.read, value.write, value.pool)

    def deadline(self) -> float | None:
        """When a call that begins now must be over, on the monotonic clock; None for never."""
        return None if self.total is None else time.monotonic() + self.total

    def phase_timeouts(self, deadline: float | None) -> PhaseTimeouts:
        """The bounds of one attempt, as httpx wants them, when all must be over at `deadline`."""
        from .deadlines import PhaseTimeouts

        bounds = (("connect", self.connect), ("read", self.read), ("write", self.write), ("pool", self.pool))
        return PhaseTimeouts(bounds, deadline)


@attrs.frozen
class Limits:
    """How much of a server's say is taken, so that a hostile one can fill no memory and keep no thread; None is no limit.

    Attributes:
        body: Bytes of a body that is read whole, content encoding undone; files and streams are read piece by piece, without it.
        event: Bytes of one event or line of a stream.
        headers: Number of header lines of a response; h11 bounds their size by 100 KiB.
        retry_after: Seconds that a server may ask to wait before the next attempt; beyond it there is none.
        token: Seconds for an access token to come from its endpoint, within the time there is for the call.
    """

    body: int | None = 256 << 20
    event: int | None = 32 << 20
    headers: int | None = 1000
    retry_after: float | None = 120.0
    token: float | None = 60.0


class RequestOptions(TypedDict, total=False):
    """What every method takes besides its own arguments.

    Attributes:
        extra_headers: Sent too; they win over all others, and None removes one.
        extra_query: Query parameters sent too.
        extra_body: Members put into the JSON object or form that is sent; they win.
        timeout: Seconds for the whole call, or a `Timeout`.
        max_retries: How often to try again.
        idempotency_key: Tells the server that two requests are one; made up where the operation has a header for it.
        progress: Called while a body is sent.
    """

    extra_headers: Mapping[str, str | None] | None
    extra_query: Mapping[str, object] | None
    extra_body: Mapping[str, object] | None
    timeout: float | Timeout | httpx.Timeout | None
    max_retries: int | None
    idempotency_key: str | None
    progress: Progress | None


class CommonOptions(TypedDict, total=False):
    """What every client takes besides its credentials, sync or async.

    Attributes:
        timeout: As for a call.
        max_retries: As for a call; 2 unless given.
        retry_unsafe: Whether POST and PATCH are tried again even where the server may have acted on them already.
        default_headers, default_query: Sent with every call.
        proxy: URL of a proxy; the usual environment variables hold where this is not given.
        verify: False for no check of certificates, a file of certificates, or an `ssl.SSLContext`.
        follow_redirects: Whether to follow them; credentials never travel to another host.
        strict: Whether a reply that deviates from its description raises `APIResponseValidationError`.
        server: Which of the described servers: its name, or its number counted from 0.
        server_variables: Values for the variables in its URL.
        paths: Described path -> path to use instead.
        limits: How much of a server's say is taken: the size of bodies and events, the wait it may ask for.
    """

    timeout: float | Timeout | httpx.Timeout | None
    max_retries: int | None
    retry_unsafe: bool | None
    default_headers: Mapping[str, str] | None
    default_query: Mapping[str, object] | None
    proxy: str | None
    verify: bool | str | ssl.SSLContext | None
    follow_redirects: bool | None
    strict: bool | None
    server: int | str | None
    server_variables: Mapping[str, str] | None
    paths: Mapping[str, str] | None
    limits: Limits | None


def check_options(options: Mapping[str, Any], known: frozenset[str], hint: str = "") -> None:
    """Refuse keywords that nothing takes, which a misspelt argument ends up as.

    Raises:
        TypeError: There is one.
    """
    unknown = ", ".join(repr(name) for name in options if name not in known)
    if unknown:
        raise TypeError(f"unexpected keyword argument {unknown}{hint}")


class AsyncRecording(Protocol):
    """What sees every reply of an async client."""

    async def on_async(self, response: httpx.Response) -> object:
        """Look at a reply whose body is unread; its stream may be wrapped."""
        ...


class ClientOptions(CommonOptions, total=False):
    """What a client takes besides its credentials.

    Attributes:
        http_client: An `httpx.Client` (or one of httpx2) to send through, with its proxies, hooks and transports; it stays yours to close.
        transport: An httpx transport to send through directly, without the client's layer; quicker, and closed with the client.
        recording: Called with each reply before its body is read, as an httpx response hook is.
    """

    http_client: httpx.Client | Any | None
    transport: httpx.BaseTransport | Any | None
    recording: Callable[[httpx.Response], object] | None


class AsyncClientOptions(CommonOptions, total=False):
    """What an async client takes besides its credentials.

    Attributes:
        http_client: An `httpx.AsyncClient` (or one of httpx2, httpx-aiohttp) to send through; it stays yours to close.
        transport: An httpx async transport to send through directly; httpx-aiohttp's serves many calls at once best.
        recording: Its `on_async` is awaited with each reply before its body is read.
    """

    http_client: httpx.AsyncClient | Any | None
    transport: httpx.AsyncBaseTransport | Any | None
    recording: AsyncRecording | None


@attrs.frozen(eq=False, repr=False)
class ClientDefaults:
    """The choices of a client, defaults filled in."""

    timeout: Timeout = Timeout()
    max_retries: int = 2
    retry_unsafe: bool = False
    default_headers: Mapping[str, str] = attrs.field(factory=dict[str, str])
    default_query: Mapping[str, object] = attrs.field(factory=dict[str, object])
    follow_redirects: bool = True
    strict: bool = False
    paths: Mapping[str, str] = attrs.field(factory=dict[str, str])
    limits: Limits = Limits()

    def changed(self, options: Mapping[str, Any]) -> ClientDefaults:
        """The same but for `options` that are given; headers and query are added to those there are."""
        given = {name: value for name, value in options.items() if value is not None and name in _SETTINGS}
        if "timeout" in given:
            given["timeout"] = Timeout.of(given["timeout"])
        for name in ("default_headers", "default_query"):
            if name in given:
                given[name] = {**getattr(self, name), **given[name]}
        return attrs.evolve(self, **given)


_SETTINGS = frozenset(field.name for field in attrs.fields(ClientDefaults))
