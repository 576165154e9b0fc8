"""Clients of httpx2 with the defaults of this package, for callers who change one setting. Not concerned with a particular API.

httpx2 is imported when one is created: a package does not require it, and whoever passes its transports or timeouts has it.
"""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from typing import Any

from ..proxies import proxies_of_environment
from ..transport import client_options


def DefaultHttpx2Client(**options: Any) -> Any:  # noqa: N802  the name of a class elsewhere
    """An `httpx2.Client` for `http_client=` of a sync client; takes what `httpx2.Client` takes, and timeouts and limits of httpx as well.

    Raises:
        ImportError: httpx2 is not installed.
        InvalidRequestError: The environment names a proxy that cannot be used.
    """
    with proxies_of_environment(options):
        made = _library().Client(**_with_defaults(options))
    made.closes_with_client = True
    return made


def DefaultAsyncHttpx2Client(**options: Any) -> Any:  # noqa: N802  the name of a class elsewhere
    """An `httpx2.AsyncClient` for `http_client=` of an async client; takes what `httpx2.AsyncClient` takes, and timeouts and limits of httpx as well.

    Raises:
        ImportError: httpx2 is not installed.
        InvalidRequestError: The environment names a proxy that cannot be used.
    """
    with proxies_of_environment(options):
        made = _library().AsyncClient(**_with_defaults(options))
    made.closes_with_client = True
    return made


def _library() -> Any:
    return importlib.import_module("httpx2")


def _with_defaults(options: Mapping[str, Any]) -> dict[str, Any]:
    import httpx

    chosen: dict[str, Any] = {**client_options({}), **options}
    timeout, limits = chosen.get("timeout"), chosen["limits"]
    if isinstance(timeout, httpx.Timeout):
        chosen["timeout"] = _library().Timeout(**timeout.as_dict())
    if isinstance(limits, httpx.Limits):
        chosen["limits"] = _library().Limits(
            max_connections=limits.max_connections,
            max_keepalive_connections=limits.max_keepalive_connections,
            keepalive_expiry=limits.keepalive_expiry,
        )
    return chosen
