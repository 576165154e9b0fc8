"""httpx clients with the defaults that clients of this package use, for callers who change one setting.
Adds no behavior.

Each is closed together with the client that sends through it, because usually nobody else holds a reference to it.
"""

from __future__ import annotations

import importlib
from typing import Any

import httpx

from .aiohttp_connections import discard_stale
from .proxies import proxies_of_environment
from .transport import client_options


class DefaultHttpxClient(httpx.Client):
    """For `http_client=` of a sync client; accepts the arguments of `httpx.Client`.

    Raises:
        InvalidRequestError: The environment names a proxy that cannot be used.
    """

    closes_with_client = True

    def __init__(self, **options: Any) -> None:
        with proxies_of_environment(options):
            super().__init__(**client_options({}) | options)


class DefaultAsyncHttpxClient(httpx.AsyncClient):
    """For `http_client=` of an async client; accepts the arguments of `httpx.AsyncClient`.

    Raises:
        InvalidRequestError: The environment names a proxy that cannot be used.
    """

    closes_with_client = True

    def __init__(self, **options: Any) -> None:
        with proxies_of_environment(options):
            super().__init__(**client_options({}) | options)


def DefaultAioHttpClient(**options: Any) -> httpx.AsyncClient:  # noqa: N802  the name of a class elsewhere
    """An async client over aiohttp, provided by `httpx-aiohttp`; accepts the arguments of its `HttpxAiohttpClient`.

    Raises:
        ImportError: `httpx-aiohttp` is not installed.
        InvalidRequestError: The environment names a proxy that cannot be used.
    """
    with proxies_of_environment(options):
        made = importlib.import_module("httpx_aiohttp").HttpxAiohttpClient(**client_options({}) | options)
    discard_stale((made._transport, *made._mounts.values()))
    made.closes_with_client = True
    client: httpx.AsyncClient = made
    return client
