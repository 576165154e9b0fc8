"""What may go wrong with a call, as exceptions. Knows statuses and messages; sends nothing and reads no socket."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast

from .headers import Headers

if TYPE_CHECKING:
    import httpx


class APIError(Exception):
    """Base of every error that a client raises of its own accord.

    Attributes:
        message: What happened, for a person.
    """

    def __init__(self, message: str = "") -> None:
        super().__init__(message)
        self.message = message


class APIConnectionError(APIError):
    """No reply: the server was not reached, or the connection broke before the reply was whole."""


class APITimeoutError(APIConnectionError):
    """No reply in time, all attempts taken together."""


class ConnectTimeoutError(APITimeoutError):
    """No connection in time; nothing was sent."""


class ReadTimeoutError(APITimeoutError):
    """The server was silent for too long."""


class WriteTimeoutError(APITimeoutError):
    """The server did not take the request in time."""


class PoolTimeoutError(APITimeoutError):
    """No connection of the pool became free in time; nothing was sent."""


class APIStatusError(APIError):
    """The server replied with an error status.

    Attributes:
        status_code: HTTP status.
        headers: Of the reply; their names have no case.
        body: The reply's body: of the described type, else plain JSON, else text, None where it is empty.
        content: The same as it came.
        request_id: What the server calls this request, to quote to its support.
    """

    def __init__(
        self,
        message: str = "",
        *,
        status_code: int = 0,
        headers: Mapping[str, str] | None = None,
        body: Any = None,
        content: bytes = b"",
    ) -> None:
        super().__init__(message)
        self.status_code, self.headers, self.body, self.content = status_code, Headers(headers or {}), body, content
        self.request_id = request_id(self.headers)

    @property
    def response(self) -> httpx.Response:
        """The reply as httpx has it, made anew each time; its body is `content`, its request is not known."""
        return read_response(self.status_code, self.headers, self.content)


class BadRequestError(APIStatusError):
    """400: the request was refused."""


class AuthenticationError(APIStatusError):
    """401: no valid credentials."""


class PermissionDeniedError(APIStatusError):
    """403: the credentials do not allow this."""


class NotFoundError(APIStatusError):
    """404: there is no such thing."""


class RequestTimeoutError(APIStatusError):
    """408: the server waited too long for the request."""


class ConflictError(APIStatusError):
    """409: the request is at odds with the state of the server."""


class UnprocessableEntityError(APIStatusError):
    """422: the request was understood and makes no sense."""


class RateLimitError(APIStatusError):
    """429: too many requests."""


class InternalServerError(APIStatusError):
    """500 and above: the server failed."""


class MissingCredentialsError(APIError):
    """The operation needs credentials that nobody gave, or that are blank."""


class InvalidRequestError(APIError, ValueError):
    """The request breaks the rules of HTTP, as a malformed URL or header does; nothing was sent, nothing is tried again."""


class ResponseDecodeError(APIError):
    """The server said yes, with a body that is not what it claims to be.

    Attributes:
        status_code, headers, content: The reply, as far as it was read.
    """

    def __init__(
        self, message: str = "", *, status_code: int = 0, headers: Mapping[str, str] | None = None, content: bytes = b""
    ) -> None:
        super().__init__(message)
        self.status_code, self.headers, self.content = status_code, Headers(headers or {}), content


class ResponseTooLargeError(ResponseDecodeError):
    """The response is beyond one of the client's `Limits`; the message names which."""


class APIResponseValidationError(APIError):
    """Only with `strict=True`: the reply deviates from its description.

    Attributes:
        mismatches: One `verify.Mismatch` for each deviation, with its JSON pointer.
    """

    def __init__(self, message: str = "", mismatches: Sequence[Any] = ()) -> None:
        super().__init__(message)
        self.mismatches = tuple(mismatches)


class StreamError(APIError):
    """A stream did not come to its proper end."""


class StreamInterruptedError(StreamError, APIConnectionError):
    """A stream ended before its end marker, or in the middle of an item: what came is not the whole."""


class StreamErrorEvent(StreamError):
    """The server reported an error in the middle of a stream.

    Attributes:
        body: What it said: of the described type, else plain JSON or text.
        event: Name of the event.
    """

    def __init__(self, message: str = "", *, body: Any = None, event: str = "error") -> None:
        super().__init__(message)
        self.body, self.event = body, event


class ChecksumError(APIError):
    """A downloaded file is not the expected one; it was removed."""


class PollingError(APIError):
    """Waiting did not lead to a good end.

    Attributes:
        last: What was seen last.
    """

    def __init__(self, message: str = "", last: Any = None) -> None:
        super().__init__(message)
        self.last = last


class PollingFailedError(PollingError):
    """It ended in a state that counts as failure."""


class PollingTimeoutError(PollingError):
    """It did not end in time."""


class WebhookError(APIError):
    """What came in as a webhook is none, or not genuine."""


_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    408: RequestTimeoutError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}

# Of the body as it travelled: `content` has been decoded since.
_OF_TRANSFER = frozenset({"content-encoding", "content-length", "transfer-encoding"})

_ID_HEADERS = ("x-request-id", "request-id", "x-amzn-requestid", "x-correlation-id", "cf-ray")
_MESSAGE_KEYS = ("message", "detail", "error_description", "title", "reason", "msg")


def read_response(status: int, headers: Mapping[str, str], content: bytes) -> httpx.Response:
    """A reply whose body was read already, content encoding undone, as httpx has it."""
    import httpx

    kept = {name: value for name, value in headers.items() if name not in _OF_TRANSFER}
    return httpx.Response(status, headers=kept, content=content)


def status_error(status: int) -> type[APIStatusError]:
    """The class of error for an HTTP status."""
    return _BY_STATUS.get(status, InternalServerError if status >= 500 else APIStatusError)


def request_id(headers: Mapping[str, str]) -> str | None:
    """What the server calls the request, by whichever header it says so."""
    return next((headers[name] for name in _ID_HEADERS if name in headers), None)


def error_message(body: Any) -> str:
    """The sentence for a person in an error body, `""` where there is none."""
    match body:
        case str():
            # A page for browsers helps nobody in a terminal.
            return "" if body.lstrip()[:1] == "<" else body.strip()[:500]
        case {"error": inner} if inner:
            return error_message(inner)
        case {"errors": [first, *_]}:
            return error_message(first)
        case dict():
            members = cast("dict[str, Any]", body)
            return next((text for name in _MESSAGE_KEYS if isinstance(text := members.get(name), str) and text), "")
        case _:
            return ""
