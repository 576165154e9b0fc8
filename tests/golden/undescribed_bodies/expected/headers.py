"""Headers that responses describe: `GetCountedHeaders(response.headers)` reads them, also from an error."""

from __future__ import annotations

from ._runtime.response_headers import ResponseHeaders, header_field, integer


class GetCountedHeaders(ResponseHeaders):
    """Headers of responses to `client.get_counted`."""

    x_count: int = header_field("X-Count", integer, required=True)
