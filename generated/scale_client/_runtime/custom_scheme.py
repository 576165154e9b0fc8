"""Security schemes in hand-written code: credentials that are computed for each attempt. Sends nothing."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from typing import TYPE_CHECKING, Any, cast

import attrs

if TYPE_CHECKING:
    from .attempts import Attempts


@attrs.frozen
class UnsignedRequest:
    """An attempt before it has credentials.

    Attributes:
        method: HTTP method.
        url: The complete URL, without API keys in its query.
        headers: Name in lower case -> value.
        body: What will be sent; None without a body, or if it is only read while it is sent.
        streamed: Whether there is a body that is only read while it is sent.
    """

    method: str
    url: str
    headers: Mapping[str, str] = attrs.field(repr=False)
    body: bytes | None = attrs.field(default=None, repr=False)
    streamed: bool = False

    @classmethod
    def of(cls, attempts: Attempts) -> UnsignedRequest:
        """The next attempt of a call."""
        body = attempts.body
        headers = {name: value for name, (_, value) in attempts.request.headers.items()}
        if body is None:
            headers.pop("content-type", None)
            return cls(attempts.method, attempts.url, headers)
        return cls(attempts.method, attempts.url, headers, body.whole, body.whole is None)


class CustomScheme:
    """A security scheme whose credentials hand-written code computes, as `_use_scheme` of a client installs it.

    Attributes:
        arguments: Constructor arguments that the credentials come from. A copy of a client that changes none of them shares
            the scheme, and whatever the scheme has cached.
    """

    arguments: tuple[str, ...] = ()

    def headers(self, request: UnsignedRequest) -> Mapping[str, str] | Awaitable[Mapping[str, str]]:
        """Headers to add to an attempt, which must not have line breaks; for an async client possibly an awaitable.

        Called for every attempt, retries included; threads may call it at the same time. An exception ends the call,
        except for failed connections and responses such as 503, after which it is called again. A redirect to another
        origin has no credentials, so it is not called for one.
        """
        raise NotImplementedError

    def rejected(self, headers: Mapping[str, str]) -> bool:
        """Whether a request that was answered with 401 may be sent once more, with new headers.

        Args:
            headers: The credentials that the request was sent with.
        """
        del headers
        return False

    def secrets(self) -> tuple[()]:
        """No values that are known in advance."""
        return ()

    def apply(self, values: tuple[str, ...], credentials: object) -> None:
        """Add nothing: the headers are asked for by each attempt."""

    def ways(self) -> list[str]:
        """How to supply the credentials, for an error message."""
        return [f"pass {' and '.join(f'{name}=...' for name in self.arguments)} to the client"]


def headers_of_scheme(found: Any) -> Mapping[str, str]:
    """What a scheme computed, unchanged.

    Raises:
        TypeError: It is not a mapping; an awaitable needs the async client.
    """
    if isinstance(found, Mapping):
        return cast("Mapping[str, str]", found)
    if hasattr(found, "close"):
        found.close()  # a coroutine that nobody will await
    raise TypeError(f"`headers` of a CustomScheme must return a mapping, not {type(found).__name__}")
