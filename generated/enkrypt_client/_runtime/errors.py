"""The exceptions of a client. Sends nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast

from .headers import Headers

if TYPE_CHECKING:
    import httpx


class APIError(Exception):
    """Base class of every error that a client raises itself.

    Attributes:
        message: What happened, in a sentence.
    """

    def __init__(self, message: str = "") -> None:
        super().__init__(message)
        self.message = message


class APIConnectionError(APIError):
    """No response: the server could not be reached, or the connection broke before the response was complete."""


class APITimeoutError(APIConnectionError):
    """The call timed out, counting all attempts."""


class ConnectTimeoutError(APITimeoutError):
    """Connecting timed out; nothing was sent."""


class ReadTimeoutError(APITimeoutError):
    """The server sent nothing for longer than the read timeout."""


class WriteTimeoutError(APITimeoutError):
    """The server did not accept the request within the write timeout."""


class PoolTimeoutError(APITimeoutError):
    """No connection of the pool became free in time; nothing was sent."""


class APIStatusError(APIError):
    """The server responded with an error status.

    Attributes:
        status_code: HTTP status code.
        headers: Headers of the response; names match in any case.
        body: Body of the response: of the described type, else plain JSON, else a string; None if it is empty.
        content: The body as bytes.
        request_id: The server's identifier of this request, to quote to its support.
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
        """The response as an `httpx.Response`, created at each access; its body is `content`, its request is unknown."""
        return read_response(self.status_code, self.headers, self.content)


class BadRequestError(APIStatusError):
    """400: the server rejected the request as invalid."""


class AuthenticationError(APIStatusError):
    """401: the credentials are missing or invalid."""


class PermissionDeniedError(APIStatusError):
    """403: the credentials do not permit this request."""


class NotFoundError(APIStatusError):
    """404: the resource does not exist."""


class RequestTimeoutError(APIStatusError):
    """408: the server timed out while waiting for the request."""


class ConflictError(APIStatusError):
    """409: the request conflicts with the current state of the resource."""


class UnprocessableEntityError(APIStatusError):
    """422: the request is well-formed, but its content is invalid."""


class RateLimitError(APIStatusError):
    """429: too many requests."""


class InternalServerError(APIStatusError):
    """500 and above: the server failed."""


class MissingCredentialsError(APIError):
    """The operation needs credentials that were not given, or that are blank."""


class InvalidRequestError(APIError, ValueError):
    """The request violates the HTTP protocol, such as a malformed URL or header; nothing was sent, and it is not retried."""


class ResponseDecodeError(APIError):
    """The status was a success, but the body could not be decoded as its content type.

    Attributes:
        status_code, headers, content: The response, as far as it was read.
    """

    def __init__(
        self, message: str = "", *, status_code: int = 0, headers: Mapping[str, str] | None = None, content: bytes = b""
    ) -> None:
        super().__init__(message)
        self.status_code, self.headers, self.content = status_code, Headers(headers or {}), content


class ResponseTooLargeError(ResponseDecodeError):
    """The response exceeds one of the client's `Limits`; the message names which."""


class APIResponseValidationError(APIError):
    """Raised only with `strict=True`: the response deviates from its description.

    Attributes:
        mismatches: One `verify.Mismatch` for each deviation, with its JSON pointer.
    """

    def __init__(self, message: str = "", mismatches: Sequence[Any] = ()) -> None:
        super().__init__(message)
        self.mismatches = tuple(mismatches)


class StreamError(APIError):
    """A stream did not end properly."""


class StreamInterruptedError(StreamError, APIConnectionError):
    """A stream ended before its end marker, or in the middle of an item; the data is incomplete."""


class StreamErrorEvent(StreamError):
    """The server reported an error within a stream.

    Attributes:
        body: The data of the event: of the described type, else plain JSON or a string.
        event: Name of the event.
    """

    def __init__(self, message: str = "", *, body: Any = None, event: str = "error") -> None:
        super().__init__(message)
        self.body, self.event = body, event


class ChecksumError(APIError):
    """A downloaded file does not have the expected checksum; it was removed."""


class PollingError(APIError):
    """Polling ended without reaching a successful state.

    Attributes:
        last: The last value received.
    """

    def __init__(self, message: str = "", last: Any = None) -> None:
        super().__init__(message)
        self.last = last


class PollingFailedError(PollingError):
    """The operation reached a state that counts as failure."""


class PollingTimeoutError(PollingError):
    """The operation did not finish in time."""


class WebhookError(APIError):
    """A webhook request is malformed or not genuine."""


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

# These headers describe the body as it was transferred; `content` was decoded since.
_OF_TRANSFER = frozenset({"content-encoding", "content-length", "transfer-encoding"})

_ID_HEADERS = ("x-request-id", "request-id", "x-amzn-requestid", "x-correlation-id", "cf-ray")
_MESSAGE_KEYS = ("message", "detail", "error_description", "errorMessage", "error_message", "reason", "msg")
_HOLDERS = ("error", "errors", "detail", "details", "fault")
_LESSER_KEYS = ("title", "description", "code")


def read_response(status: int, headers: Mapping[str, str], content: bytes) -> httpx.Response:
    """A response whose body was already read, content encoding removed, as an httpx response."""
    import httpx

    from .response_decoding import text_encoding

    # As bytes: httpx itself would encode them as ASCII, and servers send others.
    kept = [(name.encode(), value.encode()) for name, value in headers.items() if name not in _OF_TRANSFER]
    made = httpx.Response(status, headers=kept, content=content)
    made.encoding = text_encoding(headers.get("content-type", ""), content)
    return made


def status_error(status: int) -> type[APIStatusError]:
    """The class of error for an HTTP status."""
    return _BY_STATUS.get(status, InternalServerError if status >= 500 else APIStatusError)


def request_id(headers: Mapping[str, str]) -> str | None:
    """The server's identifier of the request, from whichever header it uses."""
    return next((headers[name] for name in _ID_HEADERS if name in headers), None)


def error_message(body: Any, depth: int = 4) -> str:
    """The human-readable message in an error body, `""` if it has none.

    It is searched for as frameworks write it: `message`, `detail` (also of RFC 9457), `error.message`, lists of errors with the
    location of each, or names of fields with what is wrong with them.

    Args:
        depth: How many levels to search.
    """
    match body:
        case str():
            # An HTML page is of no use in an error message.
            return "" if body.lstrip()[:1] == "<" else body.strip()
        case [first, *_] if depth:
            return error_message(first, depth - 1)
        case {"loc": [*place], "msg": str() as said}:
            return f"{'.'.join(str(step) for step in place)}: {said}"
        case dict() if depth:
            return _message_of(cast("dict[str, Any]", body), depth - 1)
        case _:
            return ""


def _message_of(members: dict[str, Any], depth: int) -> str:
    """The sentence in an object: what is one, then what may hold one, then what is less than one."""
    for name in _MESSAGE_KEYS:
        if isinstance(said := members.get(name), str) and said:
            return said
    for held in (members[name] for name in _HOLDERS if members.get(name)):
        if said := error_message(held, depth):
            return said
        if held.__class__ is dict and (said := error_message([*held.values()], depth)):
            return f"{next(iter(held))}: {said}"
    lesser = (members.get(name) for name in _LESSER_KEYS)
    return next((said for said in lesser if isinstance(said, str)), "")
