"""Compares the credentials of a client's request with the recorded ones. Knows schemes and their kinds; never a secret."""

from __future__ import annotations

from collections.abc import Iterator

from specloom import ir
from specloom.conformance.api import ApiUnderTest
from specloom.conformance.checking.compare import ABSENT, ComparisonRule, Difference, Side
from specloom.conformance.http.messages import HttpRequest, header, query_of
from specloom.conformance.redaction.redact_rules import header_tells

HEADERS = "/headers/"
"""Begins the pointer of a violation that concerns a header of the request."""

AUTHORIZATION = "authorization"


def credential_differences(
    api: ApiUnderTest, operation: ir.Operation, recorded: HttpRequest, sent: HttpRequest, side: Side
) -> Iterator[Difference]:
    """The same kind of credentials must be sent, or those of another alternative that the operation accepts."""
    if _authorized(api, operation, recorded) and _authorized(api, operation, sent):
        return
    for name, value in _credentials(api, recorded):
        if _is_described(api, operation, name, value):
            yield from _header(name, value, header(sent.headers, name), side, opaque=_is_opaque(api, operation, name))


def undescribed_credentials(api: ApiUnderTest, operation: ir.Operation, recorded: HttpRequest) -> Iterator[Difference]:
    """Recorded headers with credentials that the description does not name for the operation, so no client sends them."""
    for name, value in _credentials(api, recorded):
        if not _is_described(api, operation, name, value):
            rule = ComparisonRule("credentials that the description names")
            yield Difference("request", f"{HEADERS}{name}", rule, _scheme(value) or "a value")


def _credentials(api: ApiUnderTest, request: HttpRequest) -> Iterator[tuple[str, str]]:
    return ((name, value) for name, value in request.headers if header_tells(name, api.rules) and name != "cookie")


def _alternatives(api: ApiUnderTest, operation: ir.Operation) -> list[list[ir.Auth]]:
    """The schemes that an operation accepts, those of one alternative together; none for anonymous calls."""
    alternatives = api.client.security if operation.security is None else operation.security
    schemes = {auth.key: auth for auth in api.client.auths}
    return [[schemes[key] for key in keys if key in schemes] for keys in alternatives if keys]


def _authorized(api: ApiUnderTest, operation: ir.Operation, request: HttpRequest) -> bool:
    """Whether a request has all credentials of one of several alternatives."""
    named = _alternatives(api, operation)
    return len(named) > 1 and any(all(_carries(request, auth) for auth in each) for each in named)


def _is_described(api: ApiUnderTest, operation: ir.Operation, name: str, value: str) -> bool:
    """Whether a scheme of the operation puts such a value into the header, or a parameter is called so."""
    if any(param.location == "header" and param.wire_name.lower() == name for param in operation.params):
        return True
    return any(_fits(auth, name, value) for each in _alternatives(api, operation) for auth in each)


def _fits(auth: ir.Auth, name: str, value: str) -> bool:
    """Whether a header with a value is the credentials of a scheme; a value without a scheme may be of any."""
    scheme = _scheme(value).lower()
    match auth.kind:
        case "bearer" | "oauth2" | "basic":
            return name == AUTHORIZATION and scheme in ("", "basic" if auth.kind == "basic" else "bearer")
        case "header":
            return name == auth.wire_name.lower() and (not auth.prefix or scheme in ("", auth.prefix.lower()))
        case "query" | "cookie" | "other":
            return False


def _is_opaque(api: ApiUnderTest, operation: ir.Operation, name: str) -> bool:
    """Whether the value of a header is up to the caller as a whole: an API key, whatever word it begins with."""
    schemes = (auth for each in _alternatives(api, operation) for auth in each)
    return any(auth.kind == "header" and not auth.prefix and auth.wire_name.lower() == name for auth in schemes)


def _carries(request: HttpRequest, auth: ir.Auth) -> bool:
    match auth.kind:
        case "bearer" | "oauth2" | "basic":
            scheme = _scheme(header(request.headers, AUTHORIZATION) or "").lower()
            return scheme == ("basic" if auth.kind == "basic" else "bearer")
        case "header":
            return header(request.headers, auth.wire_name.lower()) is not None
        case "query":
            return auth.wire_name in query_of(request.url)
        case "cookie":
            pairs = (header(request.headers, "cookie") or "").split(";")
            return auth.wire_name in {pair.partition("=")[0].strip() for pair in pairs}
        case "other":
            return False


def _scheme(value: str) -> str:
    """The authentication scheme before a secret; `""` for a value of one word (RFC 9110 section 11.4)."""
    scheme, space, _ = value.partition(" ")
    return scheme if space else ""


def _header(name: str, recorded: str, sent: str | None, side: Side, *, opaque: bool) -> Iterator[Difference]:
    """The recorded header, with the same scheme before the secret."""
    scheme = "" if opaque else _scheme(recorded).lower()
    if sent is None or (scheme and _scheme(sent).lower() != scheme):
        yield Difference(f"header {name}", "", recorded, ABSENT if sent is None else sent, side)
