"""Status, headers and request of a response, whichever way its body is read. Reads no body itself."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, cast

from .errors import request_id
from .headers import Headers
from .response_decoding import ReceivedResponse
from .transport_errors import broken_stream

if TYPE_CHECKING:
    import httpx


class ResponseHead:
    """Status, headers and request of a response: the same for raw, opened, binary and streamed ones."""

    def __init__(self, received: ReceivedResponse, what: str) -> None:
        self._received, self._what = received, what

    @property
    def status_code(self) -> int:
        """HTTP status code (RFC 9110 section 15)."""
        return self._received.status_code

    @property
    def headers(self) -> Mapping[str, str]:
        """Header fields; names match in any case (RFC 9110 section 5.1)."""
        return Headers(self._received.headers)

    @property
    def request_id(self) -> str | None:
        """The server's identifier of this request, None where it sent none."""
        return request_id(self._received.headers)

    @property
    def retries(self) -> int:
        """Attempts that failed before this response arrived."""
        return self._received.retries

    @property
    def http_request(self) -> httpx.Request:
        """The request as it was sent, redirects followed."""
        return self._http_response.request

    @property
    def is_closed(self) -> bool:
        """Whether the body was read to its end or the connection was released."""
        return self._http_response.is_closed

    @property
    def _http_response(self) -> httpx.Response:
        return cast("httpx.Response", self._received.http_response)

    @contextmanager
    def _reading(self) -> Generator[None, None, None]:
        """Turn transport errors that occur while the body is read into errors of this package."""
        try:
            yield
        except Exception as error:
            raise broken_stream(error, self._what, self._received.redacted)  # noqa: B904  it has its cause

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.status_code} of {self._what}>"
