"""Requests built and not sent, in the words of an SDK's innards, which its tests and some tools use. Knows how a call is prepared; sends
nothing.
"""

from __future__ import annotations

import random
from collections.abc import Mapping
from typing import Any, Self, cast

import httpx

from .. import retries, transport
from ..attempts import Attempts
from ..operation import Arguments
from .sentinels import is_given

_MOST_DOUBLINGS = 4
HTTPX_DEFAULT_TIMEOUT = httpx.Timeout(5.0)


class FinalRequestOptions:
    """A request as its parts: `method`, `url`, and what `options=` of a client's `get`, `post`, ... takes."""

    def __init__(self, *, method: str, url: str, **given: Any) -> None:
        self.method, self.url, self.given = method, url, given

    @classmethod
    def construct(cls, **given: Any) -> Self:
        """The same."""
        return cls(**given)


def make_request_options(
    *,
    query: Mapping[str, object] | None = None,
    extra_headers: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, object] | None = None,
    extra_body: Mapping[str, object] | None = None,
    **given: Any,
) -> dict[str, Any]:
    """Options of a request, of arguments of a method."""
    made = {**given, "headers": extra_headers, "extra_json": extra_body}
    if query is not None or extra_query:
        made["params"] = {**(query or {}), **(extra_query or {})}
    return {name: value for name, value in made.items() if value is not None and is_given(value)}


def build_request(client: Any, options: FinalRequestOptions) -> httpx.Request:
    """The request that a client would send."""
    from .plan_call import plan_call

    given = dict(options.given)
    body, content, files = (given.pop(name, None) for name in ("json_data", "content", "files"))
    operation, sent, chosen = plan_call(
        options.method.upper(),
        options.url,
        object,
        body,
        content,
        files,
        given,
        stream=False,
        schemes=client._state.schemes,
    )
    sender = client._sender
    call = sender.state.prepare(operation, Arguments(cast("Any", chosen), body=sent))
    attempts = Attempts(call, schemes=sender.state.schemes)
    wire_request = attempts.next_request(_credentials(sender, sender.state.credentials(call), attempts))
    return transport.request_of(wire_request)


def _credentials(sender: Any, schemes: list[Any], attempts: Attempts) -> Any:
    from ..auth import AppliedCredentials, resolve
    from ..custom_scheme import CustomScheme, UnsignedRequest, headers_of_scheme

    applied = AppliedCredentials()
    for scheme in schemes:
        if isinstance(scheme, CustomScheme):
            applied.headers.update(headers_of_scheme(scheme.headers(UnsignedRequest.of(attempts))))
        scheme.apply(tuple(resolve(secret, type(scheme).__name__) for secret in scheme.secrets()), applied)
    return applied


def retry_timeout(
    client: Any, remaining: int, options: FinalRequestOptions | None = None, headers: httpx.Headers | None = None
) -> float:
    """Seconds that a client waits before it tries again, with `remaining` attempts left: what the server asks for, within the
    limit of the client, or longer with each attempt.
    """
    asked = retries.retry_after({name.lower(): value for name, value in headers.items()}) if headers else None
    most_to_ask = client._state.settings.limits.retry_after
    if asked is not None and asked > 0 and (most_to_ask is None or asked <= most_to_ask):
        return asked
    most: int = options.given.get("max_retries", client.max_retries) if options is not None else client.max_retries
    tried = min(max(most - remaining, 0), _MOST_DOUBLINGS)
    first, most_of_all = client._state.settings.retry_delays or (0.5, 8.0)
    longest: float = min(first * 2**tried, most_of_all)
    return longest * random.uniform(0.75, 1)


def should_retry(client: Any, response: httpx.Response) -> bool:
    """Whether a client tries again after a response, as long as attempts are left."""
    settings = client._state.settings
    policy = retries.RetryPolicy(1, repeatable=settings.retry_unsafe, longest=settings.limits.retry_after)
    headers = {name.lower(): value for name, value in response.headers.items()}
    return policy.after_response(0, response.status_code, headers) is not None
