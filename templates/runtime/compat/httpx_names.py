"""Names of the previous SDK that are objects of httpx; imported on first use, because importing httpx takes time."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import httpx

Transport = httpx.BaseTransport
ProxiesTypes = str | httpx.Proxy | Mapping[str, "str | httpx.Proxy | None"]
Timeout = httpx.Timeout

DEFAULT_TIMEOUT: Final = httpx.Timeout(600.0, connect=10.0)
"""Bounds of the waits of one attempt; `Timeout` of the runtime also bounds the whole call."""
DEFAULT_CONNECTION_LIMITS: Final = httpx.Limits(max_connections=1000, max_keepalive_connections=100)
