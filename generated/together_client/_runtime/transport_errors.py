"""Exceptions of HTTP libraries as errors of this package. Decides neither on retries nor on what was sent."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from . import errors

TIMEOUTS = {
    "ConnectTimeout": errors.ConnectTimeoutError,
    "ReadTimeout": errors.ReadTimeoutError,
    "WriteTimeout": errors.WriteTimeoutError,
    "PoolTimeout": errors.PoolTimeoutError,
    "TimeoutException": errors.APITimeoutError,
}
UNSENT = frozenset({"ConnectError", "ConnectTimeout", "PoolTimeout", "ProxyError", "UnsupportedProtocol"})
# By class name, so that errors of httpx2 count as well; the last one is raised by the transport of httpx-aiohttp.
BROKEN = frozenset({"TransportError", "DecodingError", "ClientError"})
INVALID = frozenset({"InvalidURL", "InvalidPort", "UnicodeError", "LocalProtocolError", "CookieConflict"})
_GONE = frozenset({"StreamClosed", "StreamConsumed", "ResponseNotRead", "ClosedResourceError"})
HEADERS_TOO_LARGE = "Receive buffer too long"
"""What h11 says of headers and trailers; it limits nothing else."""
TOO_LONG = "the response took longer than the timeout allows"


class InvalidPort(Exception):
    """The port of the server, or of a proxy, cannot exist."""


class DeadlinePassed(Exception):
    """Reading the response took longer than the timeout of the whole call allows."""


def is_invalid(error: Exception, kinds: Iterable[str]) -> bool:
    """Whether the request itself is at fault, so that no attempt can succeed."""
    # For HTTP/2, httpcore calls a violation by the server a local one as well; our headers were checked before.
    of_h2 = type(error.__cause__ and error.__cause__.__context__).__module__.startswith("h2.")
    return not INVALID.isdisjoint(kinds) and not isinstance(error, errors.APIError) and not of_h2


def ungrouped(error: Exception) -> Exception:
    """What asyncio says of a port that cannot exist, which anyio raises in a group, as `InvalidPort`; others as they are."""
    inner: Any = next(iter(getattr(error, "exceptions", ())), None)
    return InvalidPort(_NO_PORT) if isinstance(inner, OverflowError) and _NO_PORT in str(inner) else error


_NO_PORT = "port must be 0-65535"


def is_unsent(error: Exception, kinds: Iterable[str]) -> bool:
    """Whether it is certain that the server did not process the request."""
    return not UNSENT.isdisjoint(kinds) or REFUSED.search(str(error)) is not None


REFUSED = re.compile(r"StreamReset stream_id:\d+, error_code:7\b")
"""What httpcore says of REFUSED_STREAM (RFC 9113 section 8.7)."""


def unquoted(error: Exception) -> str:
    """What a transport says, without what h11 quotes of a malformed response, which may hold anything."""
    return str(error).partition(_QUOTED)[0]


_QUOTED = ": bytearray("


def cause_of(error: Exception, redacted: Callable[[str], str]) -> Exception | None:
    """The error of a transport, as the cause of ours; None if its message, which tracebacks show, quotes what the server sent.

    As Python keeps it as the context of ours all the same, it and what led to it no longer quote that.
    """
    said = str(error)
    safe = said == unquoted(error) == redacted(said)
    scrub(error, redacted)
    return error if safe else None


def scrub(error: BaseException, redacted: Callable[[str], str]) -> None:
    """Remove from an exception, and from those that led to it, what they quote of a response or a secret."""
    seen, left = set[int](), [error]
    while left:
        each = left.pop()
        seen.add(id(each))
        kept = tuple(_without_quotes(each.args, redacted))
        if kept != each.args:
            each.args = kept
        further = (each.__cause__, each.__context__)
        left += [one for one in further if one is not None and id(one) not in seen]


def _without_quotes(values: Iterable[object], redacted: Callable[[str], str]) -> Iterator[object]:
    for value in values:
        match value:
            case str():
                yield redacted(value.partition(_QUOTED)[0])
            case bytes() | bytearray():
                yield b""
            case _:
                yield value


def broken_stream(error: Exception, what: str, redacted: Callable[[str], str]) -> Exception:
    """The error to raise for an exception that occurred while a response was read in chunks; it has its cause already.

    Args:
        redacted: Removes the secrets of the client from a string.
    """
    mapped = _broken_stream(error, what, redacted)
    if mapped is not error:
        mapped.__cause__ = cause_of(error, redacted)
    return mapped


def _broken_stream(error: Exception, what: str, redacted: Callable[[str], str]) -> Exception:
    kinds = [kind.__name__ for kind in type(error).__mro__]
    if isinstance(error, DeadlinePassed):
        return errors.ReadTimeoutError(f"{what}: {TOO_LONG}")
    if isinstance(error, UnicodeError):
        return errors.ResponseDecodeError(f"{what}: the body is not text in its declared charset: {error.args[-1]}")
    if _GONE.intersection(kinds):
        return errors.StreamInterruptedError(f"{what}: the response was already closed or read")
    if not BROKEN.intersection(kinds):
        return error
    if HEADERS_TOO_LARGE in str(error):
        return errors.ResponseTooLargeError(f"{what}: the trailer after the body is too large")
    kind = next((TIMEOUTS[name] for name in kinds if name in TIMEOUTS), errors.StreamInterruptedError)
    said = redacted(unquoted(error)) or kinds[0]
    return kind(f"{what}: the connection broke while the response was read: {said}")
