"""Prepares one request: URL, headers, body. Credentials are added later. Sends nothing."""

from __future__ import annotations

import functools
import platform
import re
import uuid
from collections.abc import Callable, Mapping
from importlib.util import find_spec
from typing import Any
from urllib.parse import urljoin, urlsplit

import attrs

from .body_encoding import make_body
from .errors import InvalidRequestError
from .hosts import check_host
from .log import shown_url
from .operation import Arguments, Operation, Values
from .options import ClientDefaults, RequestOptions, Timeout, check_options, mapping_of
from .request_body import RequestBody
from .retries import SAFE, RetryPolicy
from .style import serialize_cookie, serialize_header, serialize_path, serialize_query

_HINT = "; pass undescribed values in extra_body, extra_query or extra_headers"


@attrs.frozen
class PreparedRequest:
    """One prepared request, complete except for credentials.

    Attributes:
        operation: The operation to call.
        url: Absolute, with its query.
        headers: Name in lower case -> name as sent and value.
        body: None if nothing is sent.
        cookies: `name=value` pairs.
        timeout: How long to wait.
        policy: When to retry.
        count_header: Header that tells the server which retry a request is; `""` for none.
        any_failure: Whether every exception of a transport or hook is a broken connection, which may be retried.
        removed: Names in lower case of headers that the caller does not want to be sent.
        trusted: Whether its target may receive credentials: those of the client, and those of an HTTP client of the caller.
    """

    operation: Operation[Any]
    url: str
    headers: Mapping[str, tuple[str, str]] = attrs.field(repr=False)
    body: RequestBody | None
    cookies: tuple[str, ...] = attrs.field(repr=False)
    timeout: Timeout
    policy: RetryPolicy
    count_header: str = "X-Retry-Count"
    any_failure: bool = False
    removed: frozenset[str] = frozenset()
    trusted: bool = True

    @property
    def what(self) -> str:
        """Method and path, for messages and the log."""
        return f"{self.operation.method} {shown_url(self.operation.path)}"


def prepare_request(
    operation: Operation[Any],
    base_url: str,
    settings: ClientDefaults,
    arguments: Arguments,
    agent: str,
) -> PreparedRequest:
    """Prepare a call of `operation`.

    Args:
        operation: The operation to call.
        base_url: The URL that its path is appended to.
        settings: The settings of the client.
        arguments: The arguments of the caller.
        agent: Value of the User-Agent header.

    Raises:
        TypeError: An argument of this name does not exist.
        TypeError, ValueError: An argument cannot be encoded.
    """
    options = arguments.options
    if settings.query_arguments or settings.body_arguments:
        arguments = _supplied(arguments, settings)
    if options:
        check_options(options, RequestOptions.__optional_keys__, _HINT)
    made = make_body(operation, arguments, _added(arguments, options))
    progress = options.get("progress")
    if made is not None and progress is not None:
        made = attrs.evolve(made, progress=progress)
    timeout = settings.timeout if (own := options.get("timeout")) is None else Timeout.of(own)
    lines = _headers(operation, settings, options, agent, arguments.headers or {}, made)
    return PreparedRequest(
        operation,
        _url(operation, base_url, settings, options, arguments.path or {}, arguments.query or {}),
        lines,
        made,
        tuple(
            pair
            for name, value in (arguments.cookies or {}).items()
            if value is not None
            for pair in _cookie(operation, name, value)
        ),
        timeout,
        _policy(operation, settings, options, timeout, made),
        removed=_removed(options) if options else _NONE,
    )


_NONE = frozenset[str]()


def _supplied(arguments: Arguments, settings: ClientDefaults) -> Arguments:
    """The arguments of a call, completed by those of the client; a whole body that the caller gives stays as it is."""
    properties = arguments.whole is None and arguments.body.__class__ is dict
    return attrs.evolve(
        arguments,
        query=_completed(arguments.query, settings.query_arguments) if arguments.query else arguments.query,
        body=_completed(arguments.body, settings.body_arguments) if properties else arguments.body,
    )


def _completed(values: Values, supplied: Mapping[str, tuple[str, Callable[[], str | None]]]) -> Values:
    return {
        name: supplied[name][1]() if value is None and name in supplied else value for name, value in values.items()
    }


def _removed(options: RequestOptions) -> frozenset[str]:
    return frozenset(name.lower() for name, value in mapping_of(options, "extra_headers").items() if value is None)


def _added(arguments: Arguments, options: RequestOptions) -> Mapping[str, object] | None:
    """Properties that are put into the body: those of the method, and those of the caller, which win."""
    extra = mapping_of(options, "extra_body") or None
    if not arguments.more:
        return extra
    return {**{name: value for name, value in arguments.more.items() if value is not None}, **(extra or {})}


def _url(
    operation: Operation[Any],
    base_url: str,
    settings: ClientDefaults,
    options: RequestOptions,
    path: Values,
    query: Values,
) -> str:
    steps = operation.steps
    if operation.path in settings.paths:
        steps = attrs.evolve(operation, path=settings.paths[operation.path]).steps
    if len(steps) > 1:
        steps = tuple(
            serialize_path(
                step,
                _of_client(step, settings) if (value := path.get(step)) is None else value,
                operation.style("path", step),
            )
            if index % 2
            else step
            for index, step in enumerate(steps)
        )
    target = "".join(steps)
    if "/." in target:
        _refuse_dot_segments(operation, target)
    _refuse_host(operation, target if "://" in target else base_url)
    root, _, own_query = base_url.partition("#")[0].partition("?")
    whole = "://" in target
    base = target if whole else root.rstrip("/") + ("" if target[:1] in ("/", "") else "/") + target
    pairs = [own_query] if own_query and not whole else []
    pairs += [
        pair
        for name, value in query.items()
        if value is not None
        for pair in serialize_query(name, value, operation.style("query", name))
    ]
    extra = mapping_of(options, "extra_query")
    defaults = {name: value for name, value in settings.default_query.items() if name not in extra}
    for more in (defaults, extra):
        pairs += [pair for name, value in more.items() if value is not None for pair in serialize_query(name, value)]
    return f"{base}{'&' if '?' in base else '?'}{'&'.join(pairs)}" if pairs else base


def _refuse_host(operation: Operation[Any], url: str) -> None:
    """Raise InvalidRequestError if the host of the URL cannot exist."""
    try:
        check_host(url)
    except ValueError as error:
        what = f"{operation.method} {shown_url(operation.path)}"
        raise InvalidRequestError(f"{what}: its URL is malformed: {error}; nothing was sent") from None


def _of_client(step: str, settings: ClientDefaults) -> str | None:
    """A path parameter that the client supplies; None if it is not one that the client supplies.

    Raises:
        ValueError: The client has no value for it.
    """
    if step not in settings.path_arguments:
        return None
    name, ask = settings.path_arguments[step]
    value = ask()
    if value is None:
        raise ValueError(f"Missing {name} argument; pass {name}=... to the client, or to the method")
    return value


def _refuse_dot_segments(operation: Operation[Any], target: str) -> None:
    """Raise ValueError if arguments, such as an empty label, would change the path (RFC 3986 section 5.2.4)."""
    segments = target.partition("?")[0].split("/")
    if any(segment in (".", "..") and segment not in operation.path.split("/") for segment in segments):
        raise ValueError(f"these arguments lead to {target!r}, a different path from {operation.path!r}")


def _headers(
    operation: Operation[Any],
    settings: ClientDefaults,
    options: RequestOptions,
    agent: str,
    headers: Values,
    body: RequestBody | None,
) -> dict[str, tuple[str, str]]:
    lines = {
        "accept": ("Accept", operation.accepts),
        "accept-encoding": ("Accept-Encoding", accepted_encodings()),
        "user-agent": ("User-Agent", agent),
    }
    if body is not None:
        lines["content-type"] = ("Content-Type", body.content_type)
    key = idempotency_key(operation, options)
    if key is not None:
        lines[key[0].lower()] = key
    for name, value in settings.default_headers.items():
        lines[name.lower()] = (name, value)
    for name, value in headers.items():
        if value is not None:
            lines[name.lower()] = (name, serialize_header(name, value, operation.style("header", name)))
    for name, own in mapping_of(options, "extra_headers").items():
        lines.pop(name.lower(), None)
        if own is not None:
            lines[name.lower()] = (name, serialize_header(name, own))
    if body is not None and "content-type" in lines:
        name, said = lines["content-type"]
        lines["content-type"] = (name, _with_boundary(said, body.content_type))
    return lines


def _with_boundary(said: str, own: str) -> str:
    """A multipart media type that the caller gave, with the boundary of the body, without which nobody can read it."""
    _, parameter, boundary = own.partition("; boundary=")
    bounded = not boundary or "boundary=" in said.lower() or not said.lower().startswith("multipart/")
    return said if bounded else f"{said}{parameter}{boundary}"


def idempotency_key(operation: Operation[Any], options: RequestOptions) -> tuple[str, str] | None:
    """Header and value that make a retry of this call safe, None if there are none."""
    given = options.get("idempotency_key")
    name = operation.idempotency_header
    if name is None:
        return None if given is None else ("Idempotency-Key", given)
    return name, given or str(uuid.uuid4())


def _policy(
    operation: Operation[Any],
    settings: ClientDefaults,
    options: RequestOptions,
    timeout: Timeout,
    body: RequestBody | None,
) -> RetryPolicy:
    retries: Any = options.get("max_retries")
    if retries is not None and not isinstance(retries, int):
        raise TypeError(f"max_retries must be a whole number, not {type(retries).__name__}")
    keyed = operation.idempotency_header is not None or options.get("idempotency_key") is not None
    return RetryPolicy(
        settings.max_retries if retries is None else retries,
        operation.method in SAFE or keyed or settings.retry_unsafe,
        body is None or body.replayable,
        timeout.deadline(),
        settings.limits.retry_after,
        settings.retry_delays,
    )


def _cookie(operation: Operation[Any], name: str, value: Any) -> list[str]:
    return serialize_cookie(name, value, operation.style("cookie", name))


@functools.cache
def accepted_encodings() -> str:
    """Value of the Accept-Encoding header: the content encodings that httpx can decode here."""
    found = [name for name, modules in _DECODERS if any(find_spec(module) for module in modules)]
    return ", ".join(["gzip", "deflate", *found])


_DECODERS = (("br", ("brotli", "brotlicffi")), ("zstd", ("zstandard",)))


@functools.cache
def user_agent(package: str, version: str) -> str:
    """Value of the User-Agent header."""
    return f"{package}/{version} Python/{platform.python_version()}"


def redirected(url: str, location: str) -> str:
    """The absolute URL that a redirect points to.

    Raises:
        ValueError: It is malformed.
    """
    if _HOSTLESS.match(location):
        raise ValueError("no host")
    target = urljoin(url, location)
    if not urlsplit(target).hostname:
        raise ValueError("no host")
    check_host(target)
    _origin(target)
    return target


_HOSTLESS = re.compile(r"https?:(?!//[^/?#])|//(?:[/?#]|$)", re.IGNORECASE)
"""`urljoin` takes the host of the other URL for such a one, which RFC 9110 section 4.2.1 has rejected."""


def is_resumable(call: PreparedRequest) -> bool:
    """Whether the rest of an interrupted response can be requested: not of a write, nor of a range that the caller chose."""
    return call.operation.method == "GET" and "range" not in call.headers


def same_origin(first: str, second: str) -> bool:
    """Whether both URLs have the same scheme, host and port, so that credentials may be sent to the second."""
    return _origin(first) == _origin(second)


def _origin(url: str) -> tuple[str, str | None, int | None]:
    parts = urlsplit(url)
    return parts.scheme, parts.hostname, parts.port or {"http": 80, "https": 443}.get(parts.scheme)
