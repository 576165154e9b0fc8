"""Compares the request of a client with the recorded one. Knows the parts of a request; sends none."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast
from urllib.parse import unquote

from specloom.conformance.api import ApiUnderTest
from specloom.conformance.checking.compare import Difference, Side, differences, same
from specloom.conformance.checking.json_access import elements, properties
from specloom.conformance.checking.judge_credentials import credential_differences
from specloom.conformance.checking.recorded_call import body_content
from specloom.conformance.http.messages import HttpRequest, is_json, media_type, path_of, query_of
from specloom.conformance.routes import Match

TYPE = "content_type"


def sent_differences(
    api: ApiUnderTest, match: Match, recorded: HttpRequest, sent: HttpRequest, base_path: str, side: Side
) -> Iterator[Difference]:
    """Differences between the request of a client and the recorded one; of credentials, only the kind is compared."""
    expected_path = path_of(recorded.url).removeprefix(match.base_path)
    path = path_of(sent.url).removeprefix(base_path)
    if _segments(path) != _segments(expected_path):
        yield Difference("path", "", expected_path, path, side)
    secret = {auth.wire_name for auth in api.client.auths if auth.kind == "query"}
    yield from differences("query", _query(recorded, secret), _query(sent, secret), side=side)
    if not _same_body(recorded, sent):
        expected, actual = _comparable(_parts(recorded), _parts(sent))
        if not _of_one_form(recorded, sent):
            expected, actual = media_type(recorded.headers), media_type(sent.headers)
        yield from differences("request body", expected, actual, side=side)
    yield from credential_differences(api, match.operation, recorded, sent, side)


def _segments(path: str) -> list[str]:
    """The decoded segments of a path: which characters are percent-encoded says nothing (RFC 3986 section 6.2.2)."""
    return [unquote(segment) for segment in path.split("/")]


def _same_body(recorded: HttpRequest, sent: HttpRequest) -> bool:
    try:
        return recorded.body == sent.body or same(recorded.json, sent.json)
    except ValueError:
        return _of_one_form(recorded, sent) and same(*_comparable(_parts(recorded), _parts(sent)))


def _of_one_form(recorded: HttpRequest, sent: HttpRequest) -> bool:
    """Whether equal values are equal bodies: a form is not JSON. What was recorded without a type may be either."""
    before, after = media_type(recorded.headers), media_type(sent.headers)
    return not before or not after or before == after or (is_json(before) and is_json(after))


def _comparable(recorded: Any, sent: Any) -> tuple[Any, Any]:
    """Both bodies, without the types of parts that were recorded without one: a part need not say its type (RFC 7578 section 4.4)."""
    if recorded.__class__ is not list or sent.__class__ is not list:
        return recorded, sent
    said = elements(recorded)
    silent = [at < len(said) and TYPE not in properties(said[at]) for at in range(len(sent))]
    return recorded, [
        {key: value for key, value in part.items() if key != TYPE} if quiet and part.__class__ is dict else part
        for part, quiet in zip(elements(sent), silent, strict=True)
    ]


def _parts(request: HttpRequest) -> Any:
    """The body for comparison; the order of parts counts only among those of one name (RFC 7578 section 5.2)."""
    content = body_content(request)
    if media_type(request.headers) == "multipart/form-data" and isinstance(content, list):
        return sorted(map(_plain_part, cast("list[dict[str, str]]", content)), key=lambda part: part.get("name", ""))
    return content


def _plain_part(part: dict[str, str]) -> dict[str, str]:
    """A part; a field of plain text says nothing by its type, which is the default (RFC 7578 section 4.4)."""
    plain = "filename" not in part and part.get(TYPE) == "text/plain"
    return {key: value for key, value in part.items() if key != TYPE} if plain else part


def _query(request: HttpRequest, secret: set[str]) -> dict[str, list[str]]:
    return {name: values for name, values in query_of(request.url).items() if name not in secret}
