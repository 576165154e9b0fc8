"""An httpx client over aiohttp whose requests pass through an httpcore pool, like those of other clients.
Not concerned with a particular API.

Tools that replace servers in tests, such as respx, replace that pool; requests of aiohttp itself would escape them.
"""

from __future__ import annotations

import importlib
from typing import Any

import httpcore
import httpx

from ..aiohttp_connections import discard_stale
from ..proxies import proxies_of_environment
from ..transport import client_options


def DefaultAioHttpClient(**options: Any) -> httpx.AsyncClient:  # noqa: N802  the name of a class elsewhere
    """For `http_client=` of an async client, over aiohttp; takes what `httpx.AsyncClient` takes.

    Raises:
        ImportError: `httpx-aiohttp` is not installed.
        InvalidRequestError: The environment names a proxy that cannot be used.
    """
    library = importlib.import_module("httpx_aiohttp")
    chosen = client_options({}) | options
    if chosen.get("transport") is None and chosen.get("proxy") is None:
        inner = library.AiohttpTransport(verify=chosen["verify"], limits=chosen["limits"])
        discard_stale([inner])
        chosen["transport"] = _Transport(inner)
    with proxies_of_environment(options):
        made = library.HttpxAiohttpClient(**chosen)
    discard_stale((made._transport, *made._mounts.values()))
    made.closes_with_client = True
    client: httpx.AsyncClient = made
    return client


class _Transport(httpx.AsyncHTTPTransport):
    def __init__(self, inner: httpx.AsyncBaseTransport) -> None:
        self._pool = _Pool(inner)


class _Pool(httpcore.AsyncConnectionPool):
    """One connection per origin; aiohttp opens as many connections behind it as it needs."""

    def __init__(self, inner: httpx.AsyncBaseTransport) -> None:
        super().__init__(max_connections=None)
        self._inner = inner

    def create_connection(self, origin: httpcore.Origin) -> httpcore.AsyncConnectionInterface:
        return _Connection(origin, self._inner)

    async def aclose(self) -> None:
        await super().aclose()
        await self._inner.aclose()


class _Connection(httpcore.AsyncConnectionInterface):
    def __init__(self, origin: httpcore.Origin, inner: httpx.AsyncBaseTransport) -> None:
        self._origin, self._inner = origin, inner

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response:
        stream: Any = request.stream
        sent: Any = request
        method = request.method.decode()
        made = httpx.Request(method, _url(request), headers=request.headers, stream=stream, extensions=sent.extensions)
        if "transfer-encoding" not in made.headers:
            await made.aread()
        response = await self._inner.handle_async_request(made)
        content: Any = response.stream
        extensions = dict(response.extensions)
        return httpcore.Response(
            response.status_code, headers=response.headers.raw, content=content, extensions=extensions
        )

    async def aclose(self) -> None:
        pass

    def can_handle_request(self, origin: httpcore.Origin) -> bool:
        return origin == self._origin

    def is_available(self) -> bool:
        return True

    def has_expired(self) -> bool:
        return False

    def is_idle(self) -> bool:
        return False

    def is_closed(self) -> bool:
        return False

    def info(self) -> str:
        return "aiohttp"


def _url(request: httpcore.Request) -> httpx.URL:
    url = request.url
    host = f"[{url.host.decode()}]" if b":" in url.host else url.host.decode()
    port = "" if url.port is None else f":{url.port}"
    return httpx.URL(f"{url.scheme.decode()}://{host}{port}{url.target.decode()}")
