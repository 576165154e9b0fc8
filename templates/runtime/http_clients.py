"""Clients of httpx made as a client here makes its own, for callers who change one thing about them. Knows their defaults only.

Each is closed with the client that sends through it, since nobody else holds it as a rule.
"""

from __future__ import annotations

import importlib
from typing import Any

import httpx

from .transport import client_options


class DefaultHttpxClient(httpx.Client):
    """For `http_client=` of a sync client; takes what `httpx.Client` takes."""

    closes_with_client = True

    def __init__(self, **options: Any) -> None:
        super().__init__(**client_options({}) | options)


class DefaultAsyncHttpxClient(httpx.AsyncClient):
    """For `http_client=` of an async client; takes what `httpx.AsyncClient` takes."""

    closes_with_client = True

    def __init__(self, **options: Any) -> None:
        super().__init__(**client_options({}) | options)


def DefaultAioHttpClient(**options: Any) -> httpx.AsyncClient:  # noqa: N802  the name of a class elsewhere
    """The same over aiohttp, which the package `httpx-aiohttp` brings; takes what its `HttpxAiohttpClient` takes.

    Raises:
        ImportError: `httpx-aiohttp` is not installed.
    """
    made = importlib.import_module("httpx_aiohttp").HttpxAiohttpClient(**client_options({}) | options)
    made.closes_with_client = True
    client: httpx.AsyncClient = made
    return client
