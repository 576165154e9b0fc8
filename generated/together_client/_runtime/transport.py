"""Connections through httpx, which is imported at the first request. Handles sockets, TLS and proxies.
Not concerned with retries or credentials.

A request goes straight to an httpx transport: cookies, redirects and credentials are handled before, so the layer of
`httpx.Client` would only add overhead. Your own client, however, is used as it is, with all of its hooks.
"""

from __future__ import annotations

import functools
import threading
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from .errors import APIError
from .hooks import call_hooks, call_hooks_async, hooks_of
from .unread import close_if_unread, close_if_unread_async

if TYPE_CHECKING:
    import ssl

    import httpx

    from .attempts import WireRequest

Hooks: TypeAlias = tuple[Callable[[Any], object], ...]

_CONNECTIONS = 1000
_IDLE_CONNECTIONS = 100
_ONE_LASTING = 30.0


class Connections:
    """Sends the requests of a sync client; shared by its copies."""

    def __init__(self, options: Mapping[str, Any]) -> None:
        self._options, self._closed = options, False
        self.on_retry = hooks_of(options, "retry")
        _check_options(options, "handle_request", "close", "aclose")
        self._lock = threading.Lock()
        self._send: Callable[[WireRequest], httpx.Response] | None = None
        self._close: Callable[[], None] | None = None

    def through(self, http_client: Any) -> Connections:
        """The same settings with another httpx client to send through."""
        return Connections({**self._options, "http_client": http_client})

    def send(self, wire_request: WireRequest) -> httpx.Response:
        """The response to one request, its body unread.

        Raises:
            APIError: The client was closed.
        """
        send = self._send
        if send is None:
            with self._lock:
                _refuse_closed(self._closed)
                send = self._send = self._send or self._open()
        return send(wire_request)

    def close(self) -> None:
        """Close what was opened here; a client that the caller passed stays open."""
        close, self._close, self._send, self._closed = self._close, None, None, True
        if close is not None:
            close()

    def _open(self) -> Callable[[WireRequest], httpx.Response]:

        own = self._options.get("http_client")
        if own is not None and getattr(own, "closes_with_client", False):
            self._close = own.close
        before, after = hooks_of(self._options, "request"), hooks_of(self._options, "response")
        recording = self._options.get("recording")
        before, after = _recorded(recording, recording, before, after)
        if own is not None:
            through = functools.partial(_through, own, before)
            return functools.partial(_observed, through, after) if after else through
        handle = self._handler()

        def send(wire_request: WireRequest) -> httpx.Response:
            request = _request(wire_request, _content(wire_request))
            call_hooks(before, request)
            response = handle(request)
            response.request = request
            return response

        return functools.partial(_observed, send, after) if after else send

    def _handler(self) -> Callable[[httpx.Request], httpx.Response]:
        import httpx

        from .header_limit import raised_limit
        from .pool import Pool
        from .proxies import proxy_of

        transport: httpx.BaseTransport | None = self._options.get("transport")
        if transport is not None:
            self._close = transport.close
            return functools.partial(_watched, transport.handle_request)
        options = _transport_options(self._options)
        pool = Pool(
            lambda key: httpx.HTTPTransport(**options, proxy=proxy_of(self._options, *key[:3])),
            raised_limit(self._options.get("limits")),
        )
        self._close = pool.close
        return pool.send


class AsyncConnections:
    """Sends the requests of an async client; shared by its copies."""

    def __init__(self, options: Mapping[str, Any]) -> None:
        self._options, self._closed = options, False
        self.on_retry = hooks_of(options, "retry")
        _check_options(options, "handle_async_request", "aclose", "close")
        self._send: Callable[[WireRequest], Any] | None = None
        self._close: Callable[[], Any] | None = None

    def through(self, http_client: Any) -> AsyncConnections:
        """The same settings with another httpx client to send through."""
        return AsyncConnections({**self._options, "http_client": http_client})

    async def send(self, wire_request: WireRequest) -> httpx.Response:
        """The response to one request, its body unread; see `Connections.send`."""
        _refuse_closed(self._closed)
        send = self._send = self._send or self._open()
        response: httpx.Response = await send(wire_request)
        return response

    async def close(self) -> None:
        """Close what was opened here; a client that the caller passed stays open."""
        close, self._close, self._send, self._closed = self._close, None, None, True
        if close is not None:
            await close()

    def _open(self) -> Callable[[WireRequest], Any]:

        own = self._options.get("http_client")
        if own is not None and getattr(own, "closes_with_client", False):
            self._close = own.aclose
        before, after = hooks_of(self._options, "request"), hooks_of(self._options, "response")
        recording = self._options.get("recording")
        before, after = _recorded(recording, getattr(recording, "on_async", None), before, after)
        if own is not None:
            through = functools.partial(_async_through, own, before)
            return functools.partial(_async_observed, through, after) if after else through
        handle = self._handler()

        async def send(wire_request: WireRequest) -> httpx.Response:
            request = _request(wire_request, _async_content(wire_request))
            if before:
                await call_hooks_async(before, request)
            response: httpx.Response = await handle(request)
            response.request = request
            return response

        return functools.partial(_async_observed, send, after) if after else send

    def _handler(self) -> Callable[[httpx.Request], Any]:
        import httpx

        from .async_pool import AsyncPool
        from .header_limit import raised_limit
        from .proxies import proxy_of

        transport: httpx.AsyncBaseTransport | None = self._options.get("transport")
        if transport is not None:
            self._close = transport.aclose
            return functools.partial(_async_watched, transport.handle_async_request)
        options = _transport_options(self._options)
        pool = AsyncPool(
            lambda key: httpx.AsyncHTTPTransport(**options, proxy=proxy_of(self._options, *key[:3])),
            raised_limit(self._options.get("limits")),
        )
        self._close = pool.close
        return pool.send


def _check_options(options: Mapping[str, Any], handle: str, close: str, other: str) -> None:
    """Refuse options that httpx would only stumble over in the first call.

    Raises:
        TypeError: A client or a transport is of the other kind, which has another method to close it, or of neither; the
            proxy is neither a string nor one of httpx.
        InvalidRequestError: The URL of the proxy cannot be used.
    """
    for name, method in (("http_client", "send"), ("transport", handle)):
        given = options.get(name)
        if given is not None and not (hasattr(given, method) and (hasattr(given, close) or not hasattr(given, other))):
            raise TypeError(
                f"{name} must be one of httpx with the methods {method} and {close}, not {type(given).__name__}"
            )
    if options.get("proxy") is not None:
        from .proxies import check_proxy

        check_proxy(options["proxy"])


def _refuse_closed(closed: bool) -> None:
    if closed:
        raise APIError(
            "the client is closed, or a copy of it that shares its connections; create a new one to send requests"
        )


def _recorded(recording: Any, hook: Any, before: Hooks, after: Hooks) -> tuple[Hooks, Hooks]:
    """The hooks, with those of a recording; its `on_request` keeps bodies that can be read only once."""
    if recording is None:
        return before, after
    watch = getattr(recording, "on_request", None)
    return (before if watch is None else (*before, watch)), (*after, hook)


def _request(wire_request: WireRequest, content: Any) -> httpx.Request:
    import httpx

    extensions = {"timeout": wire_request.timeout}
    return httpx.Request(
        wire_request.method,
        _url(wire_request.url),
        headers=_lines(wire_request),
        content=content,
        extensions=extensions,
    )


def request_of(wire_request: WireRequest) -> httpx.Request:
    """A request as httpx has it, which is not sent."""
    return _request(wire_request, _content(wire_request))


def _lines(wire_request: WireRequest) -> list[tuple[bytes, bytes]]:
    # Beyond ASCII, servers expect UTF-8, if anything (RFC 9110 section 5.5).
    return [(name.encode("ascii"), value.encode()) for name, value in wire_request.headers]


@functools.lru_cache(maxsize=256)
def _url(url: str) -> httpx.URL:
    import httpx

    found = httpx.URL(url)
    if (found.port or 0) > _LAST_PORT:
        raise httpx.InvalidURL("no such port")  # sockets would use its remainder modulo 65536
    return found


_LAST_PORT = 65535


def _through(client: Any, before: Hooks, wire_request: WireRequest) -> Any:
    request, how = _built(client, wire_request, _content(wire_request))
    call_hooks(before, request)
    response = client.send(request, stream=True, follow_redirects=False, **how)
    close_if_unread(response)
    return response


async def _async_through(client: Any, before: Hooks, wire_request: WireRequest) -> Any:
    request, how = _built(client, wire_request, _async_content(wire_request))
    await call_hooks_async(before, request)
    response = await client.send(request, stream=True, follow_redirects=False, **how)
    close_if_unread_async(response)
    return response


def _built(client: Any, wire_request: WireRequest, content: Any) -> tuple[Any, dict[str, Any]]:
    """The request for a client of the caller, and the arguments to send it with."""
    # Built by the client itself, so that it has the client's request class and default headers.
    request = client.build_request(wire_request.method, wire_request.url, headers=_lines(wire_request), content=content)
    request.extensions["timeout"] = wire_request.timeout
    if wire_request.trusted:
        return request, {}
    # After a redirect to another host, the headers that the client adds to every request must not be sent.
    request.url = type(request.url)(wire_request.url)
    sent = {name.lower() for name, _ in wire_request.headers} | _OF_MESSAGE
    for name in [name for name in request.headers if name not in sent]:
        del request.headers[name]
    request.headers["host"] = request.url.netloc.decode("ascii")
    return request, {"auth": None}


_OF_MESSAGE = frozenset({"host", "content-length", "transfer-encoding", "connection"})


def _watched(handle: Callable[[httpx.Request], Any], request: httpx.Request) -> httpx.Response:
    response: httpx.Response = handle(request)
    close_if_unread(response)
    return response


async def _async_watched(handle: Callable[[httpx.Request], Any], request: httpx.Request) -> httpx.Response:
    response: httpx.Response = await handle(request)
    close_if_unread_async(response)
    return response


def _observed(send: Callable[[WireRequest], Any], after: Hooks, wire_request: WireRequest) -> Any:
    response = send(wire_request)
    call_hooks(after, response)
    return response


async def _async_observed(send: Callable[[WireRequest], Any], after: Hooks, wire_request: WireRequest) -> Any:
    response = await send(wire_request)
    await call_hooks_async(after, response)
    return response


def _content(wire_request: WireRequest) -> Any:
    body = wire_request.body
    return None if body is None else body.chunks() if body.streamed else body.whole


def _async_content(wire_request: WireRequest) -> Any:
    body = wire_request.body
    return None if body is None else body.async_chunks() if body.streamed else body.whole


def client_options(options: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments of an httpx client, sync or async, if the caller passes none."""
    from http.cookiejar import CookieJar, DefaultCookiePolicy

    import httpx

    limits = httpx.Limits(max_connections=_CONNECTIONS, max_keepalive_connections=_IDLE_CONNECTIONS)
    # Cookies that servers set are not sent back: an API call depends on its arguments only.
    none = CookieJar(DefaultCookiePolicy(allowed_domains=()))
    return {"verify": _context(options.get("verify")), "limits": limits, "cookies": none, "follow_redirects": True}


def _transport_options(options: Mapping[str, Any]) -> dict[str, Any]:
    """Limits of a transport with a single connection."""
    import httpx

    limits = httpx.Limits(max_connections=1, max_keepalive_connections=1, keepalive_expiry=_ONE_LASTING)
    return {"verify": _context(options.get("verify")), "limits": limits}


@functools.lru_cache(maxsize=8)
def _context(verify: bool | str | ssl.SSLContext | None) -> ssl.SSLContext:
    """The TLS context; creating one takes most of the time of creating a client, so it is shared."""
    import ssl

    import httpx

    if isinstance(verify, ssl.SSLContext):
        return verify
    if isinstance(verify, str):
        return ssl.create_default_context(cafile=verify)
    return httpx.create_ssl_context(verify=verify is not False)
