"""Constructor arguments of the previous SDK, and their conversion to the settings of the runtime.
Does not act on them.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, TypedDict

from .. import options as plain
from .sentinels import NotGiven, is_given, only_given

if TYPE_CHECKING:
    import httpx

    from .sentinels import Omit

DEFAULT_MAX_RETRIES: Final = 2


def check_http_client(given: object, *, is_async: bool) -> None:
    """Refuse a client of httpx, or of a library with its interface, of the other kind: one for asyncio, or one that is not.

    Raises:
        TypeError: It is one.
    """
    other = "close" if is_async else "aclose"
    if given is not None and hasattr(given, other) and not hasattr(given, "aclose" if is_async else "close"):
        expected = "AsyncClient" if is_async else "Client"
        raise TypeError(
            f"Invalid `http_client` argument; Expected an instance of `httpx.{expected}` but got {type(given)}"
        )


class ClientOptions(plain.ClientOptions, total=False):
    """Constructor arguments other than credentials."""

    _strict_response_validation: bool
    """`strict` in new code: whether a response that deviates from its description raises `APIResponseValidationError`."""


class AsyncClientOptions(plain.AsyncClientOptions, total=False):
    """Constructor arguments of the async client, other than credentials."""

    _strict_response_validation: bool
    """`strict` in new code: whether a response that deviates from its description raises `APIResponseValidationError`."""


class RequestOptions(TypedDict, total=False):
    """The `options=` argument of `get`, `post`, ...; in new code arguments of `request`."""

    headers: Mapping[str, str | Omit]
    """`extra_headers` in new code: sent in addition; `Omit()` removes one."""
    params: Mapping[str, object]
    """`extra_query` in new code: query parameters sent in addition."""
    max_retries: int
    """How often to retry after a failure that may be temporary."""
    timeout: float | httpx.Timeout | None
    """Seconds for each wait, None for no limit."""
    idempotency_key: str
    """Tells the server that two requests are the same."""
    extra_json: Mapping[str, object]
    """`extra_body` in new code: properties added to the JSON object that is sent."""
    follow_redirects: bool
    """Accepted and ignored: the client follows redirects or does not."""
    security: Mapping[str, bool]
    """Name of a security scheme -> whether to use it; by default the request has the credentials of the API as a whole."""


def plain_options(given: Mapping[str, Any]) -> dict[str, Any]:
    """The settings of the runtime: a timeout of None means no limit, and a POST is retried.

    Raises:
        TypeError: `max_retries` is None.
    """
    made = only_given(given)
    if "max_retries" in made:
        made["max_retries"] = _retries(made["max_retries"])
    if "timeout" in made:
        made["timeout"] = plain_timeout(made["timeout"])
    if "_strict_response_validation" in made:
        made["strict"] = made.pop("_strict_response_validation")
    if made.get("default_headers"):
        made["default_headers"] = only_given(made["default_headers"])
    made |= {name: value for name, value in _settings_of(made.get("http_client")).items() if name not in given}
    made.setdefault("retry_unsafe", True)
    return made


def _settings_of(http_client: object) -> dict[str, Any]:
    """What the user chose for an httpx client, or for one of another library of its interface, which counts for the API client, too."""
    found: dict[str, Any] = {}
    timeout, redirects = getattr(http_client, "timeout", None), getattr(http_client, "follow_redirects", None)
    if isinstance(timeout, plain.HttpxTimeout) and not _is_usual(http_client, timeout):
        found["timeout"] = plain_timeout(timeout)
    if isinstance(redirects, bool):
        found["follow_redirects"] = redirects
    return found


def _is_usual(http_client: object, timeout: plain.HttpxTimeout) -> bool:
    """Whether nobody chose a timeout: httpx has its own default, clients that the package makes for its users have none."""
    waits = {timeout.connect, timeout.read, timeout.write, timeout.pool}
    return waits == {5.0} or (waits == {None} and getattr(http_client, "closes_with_client", False))


def _retries(value: Any) -> int:
    if value is None:
        raise TypeError(
            "max_retries cannot be None. If you want to disable retries, pass `0`; if you want unlimited retries, pass "
            "`math.inf` or a very high number"
        )
    return 1_000_000 if value == math.inf else value


def plain_timeout(value: Any) -> plain.Timeout:
    """The bounds of each wait; no limit where None is given."""
    if value is None:
        return plain.Timeout(None, None, None, None, None)
    if isinstance(value, plain.Timeout):
        return value
    import httpx

    return plain.Timeout.of(value if isinstance(value, plain.HttpxTimeout) else httpx.Timeout(value))


def call_options(options: Mapping[str, Any]) -> dict[str, Any]:
    """The `options=` argument of `get`, `post`, ... as options of the runtime."""
    made = {_NAMES.get(name, name): value for name, value in options.items() if not isinstance(value, NotGiven)}
    made.pop("follow_redirects", None)
    if "timeout" in made:
        made["timeout"] = plain_timeout(made["timeout"])
    return {name: value for name, value in made.items() if is_given(value)}


_NAMES = {"headers": "extra_headers", "params": "extra_query", "extra_json": "extra_body"}
