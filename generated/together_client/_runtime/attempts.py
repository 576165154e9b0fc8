"""The attempts of one call: which request to send next, and what to do with its outcome. Performs no I/O.

The sync and the async client both drive this class; they add only sending, reading and sleeping.
"""

from __future__ import annotations

import re
import time
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import attrs

from . import errors
from .auth import AppliedCredentials, Scheme, basic, secret_names, secret_values
from .bounds import LARGE_HEADERS
from .deadlines import PhaseTimeouts
from .header_lines import valid_headers
from .hooks import Retry
from .log import logger, parts_of, secrets_in, secrets_of, shown_body, shown_headers, shown_url
from .prepared_request import PreparedRequest, redirected, same_origin
from .request_body import RequestBody
from .response_decoding import ReceivedResponse, error_for
from .secret_forms import without
from .transport_errors import (
    BROKEN,
    HEADERS_TOO_LARGE,
    TIMEOUTS,
    TOO_LONG,
    DeadlinePassed,
    cause_of,
    is_invalid,
    is_unsent,
    scrub,
    ungrouped,
    unquoted,
)

if TYPE_CHECKING:
    from .oauth import Token

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_MOST_REDIRECTS = 20
_HARMLESS = frozenset({"accept", "accept-encoding", "user-agent", "content-type"})


@attrs.frozen
class WireRequest:
    """One complete request.

    Attributes:
        trusted: Whether its target may receive the caller's credentials; otherwise it carries these headers and no others.
    """

    method: str
    url: str = attrs.field(repr=shown_url)
    headers: Sequence[tuple[str, str]] = attrs.field(repr=False)
    body: RequestBody | None
    timeout: PhaseTimeouts
    trusted: bool = True


@attrs.define
class Attempts:
    """The state of one call.

    Attributes:
        request: The prepared request.
        follow: Whether to follow redirects.
        schemes: The client's security schemes, whose secrets are never logged.
        tokens: The access tokens in use, which are never logged either.
        used: Those of the latest request; a fresh token is requested only if nobody has replaced them meanwhile.
        count: Failed attempts so far.
        url, method, body: What to send next; a redirect changes them.
        trusted: Whether the target of the request may still receive the credentials.
        redirects: How many redirects were followed.
        refreshed: Whether a fresh token was requested already.
        renew: Whether to request a fresh token before the next attempt.
        last: The error of the previous attempt.
        sending: Whether the current attempt has a request, so that what goes wrong is the fault of the transport.
        started: When the current attempt began, on the monotonic clock.
        credentials: The credentials that it was sent with.
    """

    request: PreparedRequest
    follow: bool = True
    schemes: Mapping[str, Scheme] = attrs.field(factory=dict[str, Scheme])
    tokens: Mapping[int, Token] = attrs.field(factory=dict[int, "Token"])
    used: dict[int, Token] = attrs.field(factory=dict[int, "Token"])
    count: int = 0
    url: str = attrs.field(init=False)
    method: str = attrs.field(init=False)
    body: RequestBody | None = attrs.field(init=False)
    trusted: bool = attrs.field(init=False)
    redirects: int = 0
    refreshed: bool = False
    renew: bool = False
    last: errors.APIError | None = None
    sending: bool = False
    started: float = 0.0
    credentials: AppliedCredentials = attrs.field(factory=AppliedCredentials)

    def __attrs_post_init__(self) -> None:
        self.url, self.method, self.body = self.request.url, self.request.operation.method, self.request.body
        self.trusted = self.request.trusted

    def next_request(self, credentials: AppliedCredentials) -> WireRequest:
        """The next request, including credentials.

        Raises:
            APIError: The deadline has passed; the error of the previous attempt, if there was one.
        """
        if self.request.policy.left() == 0.0:
            raise self.last or errors.APITimeoutError(
                f"{self.request.what}: the deadline passed before the request could be sent"
            )
        self.started, self.credentials = time.monotonic(), credentials
        lines = dict(self.request.headers)
        url = self.url
        if self.trusted:
            # A header in extra_headers or default_headers takes precedence over the scheme.
            for name, value in credentials.headers.items():
                lines.setdefault(name.lower(), (name, value))
            cookies = [*self.request.cookies, *(f"{name}={value}" for name, value in credentials.cookies.items())]
            if cookies:
                lines["cookie"] = ("Cookie", "; ".join(cookies))
            if credentials.query and not self.redirects:
                url = _with_query(url, credentials.query)
        else:
            lines = {name: line for name, line in lines.items() if name in _HARMLESS}
        if self.count and (name := self.request.count_header):
            lines[name.lower()] = (name, str(self.count))
        if self.body is None:
            lines.pop("content-type", None)
        elif self.body.streamed and self.body.size is not None:
            lines["content-length"] = ("Content-Length", str(self.body.size))
        if "@" in url:
            url = _without_user(url, lines if self.trusted else {})
        self._log_sent(url, lines)
        checked = valid_headers(lines.values(), self.request.what)
        self.sending = True
        return WireRequest(
            self.method,
            url,
            checked,
            self.body,
            self.request.timeout.phase_timeouts(self.request.policy.deadline),
            self.trusted,
        )

    def failed(self, error: Exception) -> float:
        """Seconds to wait before the next attempt, after no complete response arrived.

        Raises:
            APIConnectionError: The call is not retried.
            Exception: `error` itself, if it is not a connection error.
        """
        error = ungrouped(error)
        kinds = [kind.__name__ for kind in type(error).__mro__]
        sending, self.sending = self.sending, False
        if (
            isinstance(error, errors.APIStatusError)
            and not isinstance(error, errors.AuthenticationError)
            and not sending
        ):
            return self._without_token(error)
        if isinstance(error, DeadlinePassed):
            raise errors.ReadTimeoutError(f"{self.request.what}: {TOO_LONG}") from error
        if is_invalid(error, kinds):
            # Raised without the original message and traceback: they would show the malformed value, which may be a key.
            scrub(error, lambda text: "")
            if self.redirects:
                raise errors.APIConnectionError(f"{self.request.what}: redirected, but {_invalid(kinds)}") from None
            unsent = "" if "LocalProtocolError" in kinds else "; nothing was sent"
            raise errors.InvalidRequestError(f"{self.request.what}: {_invalid(kinds)}{unsent}") from None
        broken = BROKEN.intersection(kinds) or (self.request.any_failure and sending)
        if not broken or isinstance(error, errors.APIError):
            raise error
        self._log_failed(kinds[0])
        if HEADERS_TOO_LARGE in str(error):
            raise errors.ResponseTooLargeError(f"{self.request.what}: {LARGE_HEADERS}") from None
        sent = not is_unsent(error, kinds)
        wait = None if "UnsupportedProtocol" in kinds else self.request.policy.after_failure(self.count, sent)
        self.last = self._failure(error, kinds, sent)
        if wait is None:
            raise self.last from cause_of(error, self.redacted)
        self.count += 1
        return wait

    def _without_token(self, error: errors.APIStatusError) -> float:
        """Seconds to wait before a token is requested again; the request itself was not sent."""
        policy = attrs.evolve(self.request.policy, repeatable=True, replayable=True)
        wait = policy.after_response(self.count, error.status_code, error.headers)
        self.last = error
        if wait is None:
            raise error
        self.count += 1
        return wait

    def answered(self, received: ReceivedResponse, refreshable: bool) -> float | None:
        """How to proceed after a response: None to accept it, else seconds to wait before the next attempt.

        Args:
            received: The response; its content is read unless it is a success.
            refreshable: Whether a fresh token could help against 401.

        Raises:
            APIStatusError: The response has an error status and the call is not retried.
        """
        status, self.sending = received.status_code, False
        self._log_answered(received)
        if 200 <= status < 300:
            return None
        if status in _REDIRECTS and self.follow and "location" in received.headers:
            self._redirect(status, received.headers["location"])
            return 0.0
        if status == 401 and refreshable and not self.refreshed and (self.body is None or self.body.replayable):
            self.refreshed = self.renew = True
            return 0.0
        wait = self.request.policy.after_response(self.count, status, received.headers)
        self.last = error_for(received, self.request)
        if wait is None:
            raise self.last
        self.count += 1
        return wait

    def retry(self, wait: float) -> Retry:
        """What to tell hooks of the attempt that failed, when the next one is `wait` seconds away."""
        return Retry(self.count, self.last, wait, self.request.what)

    def _redirect(self, status: int, location: str) -> None:
        try:
            target = redirected(self.url, location)
        except ValueError as error:
            shown = f"{self.redacted(shown_url(location)):.200}"
            raise errors.APIConnectionError(
                f"{self.request.what}: redirected to {shown!r}, which is not a valid URL: {error}"
            ) from None
        self.redirects += 1
        if self.redirects > _MOST_REDIRECTS:
            raise errors.APIConnectionError(f"{self.request.what}: more than {_MOST_REDIRECTS} redirects")
        self.trusted = self.trusted and same_origin(self.url, target)
        unencrypted = target.lower().startswith("http:") and self.url.lower().startswith("https:")
        self.url = target
        # RFC 9110 section 15.4: 303 requires a GET; 301 and 302 turn a POST into one.
        if (status == 303 and self.method != "HEAD") or (status in (301, 302) and self.method == "POST"):
            self.method, self.body = "GET", None
        elif self.body is not None and unencrypted:
            raise errors.APIConnectionError(
                f"{self.request.what}: redirected from https to http; the body is not sent unencrypted"
            )
        elif self.body is not None and not self.body.replayable:
            raise errors.APIConnectionError(
                f"{self.request.what}: redirected, but the body cannot be sent a second time"
            )

    def _failure(self, error: Exception, kinds: list[str], sent: bool) -> errors.APIConnectionError:
        kind = next((TIMEOUTS[name] for name in kinds if name in TIMEOUTS), errors.APIConnectionError)
        said = self.redacted(unquoted(error)) or kinds[0]
        tries = f" ({self.count + 1} attempts)" if self.count else ""
        harm = ""
        if sent and not self.request.policy.repeatable:
            harm = "; not retried: the server may have processed the request"
        return kind(f"{self.request.what}: {said}{tries}{harm}")

    def _log_sent(self, url: str, lines: Mapping[str, tuple[str, str]]) -> None:
        log = logger()
        if log.isEnabledFor(10):
            names = secret_names(self.schemes.values())
            body = None if self.body is None else self.body.whole
            secrets = self._secrets()
            said = without(f"{shown_url(url, names)} headers {shown_headers(dict(lines.values()), names)}", secrets)
            log.debug("%s %s body %s", self.method, said, "-" if body is None else shown_body(body, secrets))

    def redacted(self, text: str) -> str:
        """A string without the secrets of the client and of this call."""
        return without(text, self._secrets())

    def _secrets(self) -> set[str]:
        """What must not appear in a log or a message."""
        applied = self.credentials
        held = [*applied.headers.values(), *applied.query.values(), *applied.cookies.values()]
        held += [pair.partition("=")[2] for pair in self.request.cookies]
        known = {part for value in held for part in parts_of(value)}
        known |= secrets_of(self.url, self.request.headers.values()) | secrets_of(self.request.url, ())
        if (body := self.request.body) is not None and body.whole:
            known |= secrets_in(body.whole)
        return known | secret_values(self.schemes.values()) | {token.value for token in self.tokens.values()}

    def _log_failed(self, kind: str) -> None:
        took = time.monotonic() - self.started
        logger().info("%s failed with %s in %.3f s (attempt %d)", self.request.what, kind, took, self.count + 1)

    def _log_answered(self, received: ReceivedResponse) -> None:
        log = logger()
        if log.isEnabledFor(20):
            took = time.monotonic() - self.started
            log.info("%s %d in %.3f s (attempt %d)", self.request.what, received.status_code, took, self.count + 1)
            if log.isEnabledFor(10):
                names = secret_names(self.schemes.values())
                secrets = self._secrets()
                said = without(f"{shown_headers(received.headers, names)}", secrets)
                log.debug("response headers %s body %s", said, shown_body(received.content, secrets))


def _invalid(kinds: Sequence[str]) -> str:
    if "InvalidURL" in kinds:
        return "its URL is malformed"
    if "InvalidPort" in kinds:
        return "its port, or that of the proxy, is not one of 0 to 65535"
    # h11 compares a length that the caller gave with the body while that is sent.
    return (
        "it violates the HTTP protocol, such as by a Content-Length that is not that of the body"
        if "LocalProtocolError" in kinds
        else "a name or value cannot be encoded"
    )


def _without_user(url: str, lines: dict[str, tuple[str, str]]) -> str:
    """The URL without user and password; they are sent as Basic credentials unless others are given (RFC 3986 section 3.2.1)."""
    from urllib.parse import unquote

    found = _USER.match(url)
    if found is None:
        return url
    user, _, password = found[2].partition(":")
    if "authorization" not in lines:
        lines["authorization"] = ("Authorization", f"Basic {basic(unquote(user), unquote(password))}")
    return found[1] + url[found.end() :]


_USER = re.compile(r"([a-zA-Z][a-zA-Z0-9+.-]*://)([^/?#]*)@")


def _with_query(url: str, more: Mapping[str, str]) -> str:
    from urllib.parse import urlencode

    return f"{url}{'&' if '?' in url else '?'}{urlencode(more)}"
