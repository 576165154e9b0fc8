"""Compares the credentials of a client's request with the recorded ones. Knows schemes and their kinds; never a secret."""

from __future__ import annotations

from collections.abc import Iterator

from specloom import ir
from specloom.conformance.api import ApiUnderTest
from specloom.conformance.checking.compare import ABSENT, Difference, Side
from specloom.conformance.http.messages import HttpRequest, header, query_of
from specloom.conformance.redaction.redact_rules import header_tells


def credential_differences(
    api: ApiUnderTest, operation: ir.Operation, recorded: HttpRequest, sent: HttpRequest, side: Side
) -> Iterator[Difference]:
    """The same kind of credentials must be sent, or those of another alternative that the operation accepts."""
    if _authorized(api, operation, recorded) and _authorized(api, operation, sent):
        return
    for name, value in recorded.headers:
        if header_tells(name, api.rules) and name != "cookie":
            yield from _header(name, value, header(sent.headers, name), side)


def _authorized(api: ApiUnderTest, operation: ir.Operation, request: HttpRequest) -> bool:
    """Whether a request has all credentials of one of several alternatives."""
    alternatives = api.client.security if operation.security is None else operation.security
    schemes = {auth.key: auth for auth in api.client.auths}
    named = [[schemes[key] for key in keys if key in schemes] for keys in alternatives if keys]
    return len(named) > 1 and any(all(_carries(request, auth) for auth in each) for each in named)


def _carries(request: HttpRequest, auth: ir.Auth) -> bool:
    match auth.kind:
        case "bearer" | "oauth2" | "basic":
            scheme = (header(request.headers, "authorization") or "").partition(" ")[0].lower()
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


def _header(name: str, recorded: str, sent: str | None, side: Side) -> Iterator[Difference]:
    """The recorded header, with the same scheme before the secret."""
    scheme = recorded.rpartition(" ")[0]
    if sent is None or (scheme and sent.rpartition(" ")[0].lower() != scheme.lower()):
        yield Difference(f"header {name}", "", recorded, ABSENT if sent is None else sent, side)
