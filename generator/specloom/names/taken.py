"""Names that classes of the runtime have already, which no method and no resource can have. Knows no client."""

from __future__ import annotations

ON_CLIENT = frozenset(
    [
        "auth",
        "base_url",
        "close",
        "aclose",
        "copy",
        "options",
        "pages",
        "raw",
        "send",
        "stream",
        "timeout",
        "max_retries",
        "with_options",
        "with_raw_response",
        "with_streaming_response",
        "wait",
        "from_registry",
        "model",
        "webhooks",
        "http_client",
        "strict",
        "paths",
        "servers",
        "security",
        "version",
        "settings",
        "transport",
    ]
)
ON_RESOURCE = frozenset(("with_raw_response", "with_streaming_response"))
