"""Decodes responses: from status, headers and bytes to typed values or errors. Not concerned with connections."""

from __future__ import annotations

import codecs
import functools
import http
import importlib
import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, cast

import attrs

from .convert import to_dict
from .decode import cached_decoder, decoder
from .errors import APIResponseValidationError, APIStatusError, ResponseDecodeError, error_message, status_error
from .json_text import parse
from .operation import BINARY, Operation

if TYPE_CHECKING:
    import httpx

    from .prepared_request import PreparedRequest
    from .verify import Mismatch


@attrs.frozen
class ReceivedResponse:
    """A received response.

    Attributes:
        status_code: HTTP status.
        headers: Names in lower case; repeated ones joined by `, `.
        content: The body, content encoding removed.
        retries: Number of attempts before the one that returned it.
        http_response: The response of the HTTP library that it was read from.
        redact: Removes the secrets of the client from a string; None if there are none.
    """

    status_code: int
    headers: Mapping[str, str]
    content: bytes = b""
    retries: int = 0
    http_response: httpx.Response | None = attrs.field(default=None, repr=False, eq=False)
    redact: Callable[[str], str] | None = attrs.field(default=None, repr=False, eq=False)

    def redacted(self, text: str) -> str:
        """A string from the response without the secrets of the client, which a server may repeat."""
        return text if self.redact is None else self.redact(text)

    @property
    def media_type(self) -> str:
        """The media type without parameters, in lower case; `""` if the server sent none."""
        return _media_type(self.headers.get("content-type", ""))

    @property
    def text(self) -> str:
        """The body as a string, in the charset that the server declares, else UTF-8; undecodable bytes are replaced."""
        return self.content.decode(self.charset, errors="replace")

    @property
    def charset(self) -> str:
        """The declared charset; UTF-8 if there is none, or none that Python can decode text with."""
        return _charset(self.headers.get("content-type", ""))


@functools.lru_cache(maxsize=256)
def _charset(header: str) -> str:
    named = re.search(r"charset\s*=\s*[\"']?([\w.:-]+)", header, re.IGNORECASE)
    if named is None:
        return "utf-8"
    try:
        _PROBE.decode(named[1], errors="replace")
    except (LookupError, ValueError):
        return "utf-8"
    return named[1]


def text_encoding(content_type: str, content: bytes) -> str:
    """The charset of a body of text for a decoder of chunks, which does not know the byte order without a mark."""
    charset = _charset(content_type)
    marks = _BYTE_ORDER_MARKS.get(codecs.lookup(charset).name, ())
    return f"{charset}-le" if marks and not content.startswith(marks) else charset


_BYTE_ORDER_MARKS = {"utf-16": (b"\xff\xfe", b"\xfe\xff"), "utf-32": (b"\xff\xfe\0\0", b"\0\0\xfe\xff")}
_PROBE = b"a\xff"
"""Codecs such as `idna` cannot replace undecodable bytes, and others such as `hex` do not produce text."""


@functools.lru_cache(maxsize=256)
def _media_type(header: str) -> str:
    return header.partition(";")[0].strip().lower()


def value_of(operation: Operation[Any], received: ReceivedResponse, strict: bool = False) -> Any:
    """The typed value of a success response.

    Raises:
        ResponseDecodeError: The body could not be decoded as its content type.
        APIResponseValidationError: Only if `strict`: the value deviates from its description.
    """
    if strict and (failure := header_failure(operation, received)) is not None:
        raise failure
    if operation.headers is not None:
        return operation.headers(received.headers)
    expression = described_type(operation, received)
    if strict and (found := mismatches(expression, received, operation.unwrap)):
        first = f"{found[0].pointer or '/'}: {found[0].message}"
        more = f" and {len(found) - 1} more" if len(found) > 1 else ""
        raise APIResponseValidationError(
            received.redacted(f"{operation.method} {operation.path}: {first}{more}"), found
        )
    if expression is None or expression is BINARY:
        return None if expression is None else received.content
    if not received.content or received.status_code in (204, 205) or operation.method == "HEAD":
        return "" if expression is str and _is_empty_text(received, operation) else None
    if expression is Any and _is_binary(received):
        return received.content
    data = part_of(_data(expression, received, operation), operation.unwrap)
    if data.__class__ in (str, bytes) and (media := received.media_type) and not is_json(media):
        return data
    decode = cached_decoder(expression)
    try:
        return data if decode is None else decode(data)
    except RecursionError:
        raise _undecodable(received, f"{operation.method} {operation.path}: the body is nested too deeply") from None


def header_failure(operation: Operation[Any], received: ReceivedResponse) -> APIResponseValidationError | None:
    """The error for headers of a success response that deviate from their description, for a strict client; None if none do."""
    described: Any = operation.headers
    if operation.described_headers:
        package = (__package__ or "").rpartition(".")[0]
        described = vars(importlib.import_module(f"{package}.headers"))[operation.described_headers]
    if described is None:
        return None
    from .response_headers import header_mismatches
    from .verify import Mismatch

    found = [Mismatch("", message) for message in header_mismatches(described, received.headers, received.status_code)]
    said = "; ".join(each.message for each in found)
    message = received.redacted(f"{operation.method} {operation.path}: {said}")
    return APIResponseValidationError(message, found) if found else None


def _is_binary(received: ReceivedResponse) -> bool:
    """Whether the declared media type is none of text, so that decoding would lose bytes."""
    media = received.media_type
    if not media or media.startswith("text/") or "charset" in received.headers["content-type"].lower():
        return False
    return _TEXTUAL.search(media) is None


_TEXTUAL = re.compile(
    r"[/+](json|xml|yaml|x-yaml|toml|javascript|x-javascript|graphql|sql|x-ndjson|jsonl|x-www-form-urlencoded)$"
)


def _undecodable(received: ReceivedResponse, message: str) -> ResponseDecodeError:
    return ResponseDecodeError(
        received.redacted(message), status_code=received.status_code, headers=received.headers, content=received.content
    )


def _is_empty_text(received: ReceivedResponse, operation: Operation[Any]) -> bool:
    """Whether a response without content is an empty string rather than a response that has no body."""
    bodiless = received.status_code in (204, 205) or operation.method == "HEAD"
    return not bodiless and bool(received.media_type) and not is_json(received.media_type)


def described_type(operation: Operation[Any], received: ReceivedResponse) -> Any:
    """The type expression in the description for this status and media type.

    A success whose status or body is not described is read as the first described one that has a body of this media type.
    """
    media_type = received.media_type
    for name in (media_type, f"{media_type.partition('/')[0]}/*") if operation.others else ():
        if name in operation.others:
            return operation.others[name]
    if operation.responses is None:
        return Any if operation.others and media_type and _is_binary(received) else operation.response
    status = str(received.status_code)
    for name in (status, f"{status[0]}XX", "default"):
        if name in operation.responses and (operation.responses[name] or not received.content):
            return _by_media(operation.responses[name], received.media_type)
    if not received.content:
        return None
    with_body = [described for described in operation.responses.values() if described]
    alike = (described for described in with_body if _describes(described, received.media_type))
    return _by_media(next(alike, with_body[0]), received.media_type) if with_body else Any


def _describes(media_types: Mapping[str, Any], media_type: str) -> bool:
    bare = {_media_type(name) for name in media_types}
    return not media_type or not bare.isdisjoint((media_type, f"{media_type.partition('/')[0]}/*", "*/*"))


def part_of(data: Any, unwrap: str) -> Any:
    """The property of a response that its method returns; all of it without such a property."""
    return cast("dict[str, Any]", data).get(unwrap, data) if unwrap and isinstance(data, dict) else data


def mismatches(expression: Any, received: ReceivedResponse, unwrap: str = "") -> list[Mismatch]:
    """Deviations of a response, or of its property `unwrap`, from the description."""
    from .verify import Mismatch, check

    if expression is None or expression is BINARY or not (is_json(received.media_type) or not received.media_type):
        return []
    if not received.content:
        return [Mismatch("", "the response has no body, but its description requires one")]
    try:
        return check(expression, part_of(parse(received.content), unwrap))
    except ValueError as error:
        return [Mismatch("", f"not JSON: {error}")]


def error_for(received: ReceivedResponse, call: PreparedRequest) -> APIStatusError:
    """The error for a response with an error status."""
    body = error_body(call.operation, received)
    try:
        said = received.redacted(error_message(to_dict(body)))[:MOST_SAID]
    except RecursionError:
        said = ""
    name = http.HTTPStatus(received.status_code).phrase if received.status_code in _STATUSES else "Error"
    kind = status_error(received.status_code)
    error = kind(status_code=received.status_code, headers=received.headers, body=body, content=received.content)
    number = f", request {error.request_id}" if error.request_id else ""
    tries = f", {received.retries + 1} attempts" if received.retries else ""
    # The request id too may repeat the token that the server rejected.
    error.message = received.redacted(
        f"{received.status_code} {name}{': ' if said else ''}{said} ({call.what}{number}{tries})"
    )
    error.args = (error.message,)
    return error


MOST_SAID = 500
"""Characters of a server's reason in the message of an error."""


def error_body(operation: Operation[Any], received: ReceivedResponse) -> Any:
    """The body of an error: typed if described, plain JSON if it is JSON, else a string; None if it is empty."""
    if not received.content:
        return None
    expression = error_type(operation, received.status_code)
    try:
        if is_xml(received.media_type) and expression is not Any:
            from .xml import parse_xml

            data = parse_xml(received.content, expression)
        else:
            data = parse(received.content)
        decode = decoder(expression)
        return data if decode is None else decode(data)
    except (ValueError, RecursionError):
        return received.text


def error_type(operation: Operation[Any], status: int) -> Any:
    """The type expression of an error body; Any if none is described."""
    for name in (status, str(status), f"{status // 100}XX", "default"):
        if name in operation.errors:
            return operation.errors[name]
    return Any


def is_json(media_type: str) -> bool:
    """Whether it is JSON, whatever the subtype (RFC 6839 section 3.1)."""
    return media_type.endswith(("/json", "+json"))


def is_xml(media_type: str) -> bool:
    """Whether it is XML (RFC 7303)."""
    return media_type.endswith(("/xml", "+xml"))


def _data(expression: Any, received: ReceivedResponse, operation: Operation[Any]) -> Any:
    media = received.media_type
    described_xml = is_xml(media) and expression is not Any
    if media and not is_json(media) and not described_xml and _takes_text(expression):
        return received.content if _is_binary(received) and not _asked_for(media, operation) else received.text
    try:
        if described_xml:
            from .xml import parse_xml

            return parse_xml(received.content, expression)
        return _json_of(received)
    except (ValueError, RecursionError) as error:
        if expression is Any and not media:
            return _text_or_bytes(received.content)
        what = f"{operation.method} {operation.path}: status {received.status_code}"
        claim = f"of type {media}" if media else "without a type"
        encoding = received.headers.get("content-encoding", "")
        from .prepared_request import accepted_encodings

        if encoding and encoding not in accepted_encodings().split(", "):
            claim += f", encoded as {encoding}, which was not asked for,"
        said = f"{what}, and a body {claim} that is {'' if described_xml else 'not JSON: '}{error}"
        raise _undecodable(received, said) from None


def _asked_for(media_type: str, operation: Operation[Any]) -> bool:
    """Whether the description has a body of this type, whose bytes are text whatever the type."""
    accepted = {_media_type(name) for name in operation.accepts.split(",")}
    return not accepted.isdisjoint((media_type, f"{media_type.partition('/')[0]}/*", "*/*"))


def _text_or_bytes(content: bytes) -> str | bytes:
    """A body of which neither the description nor the server states a type."""
    try:
        return content.decode()
    except UnicodeDecodeError:
        return content


def _json_of(received: ReceivedResponse) -> Any:
    """The JSON value of a body: in UTF-8, -16 or -32, else in the charset that the server declares."""
    try:
        return parse(received.content)
    except UnicodeDecodeError:
        if "charset" not in received.headers.get("content-type", "").lower():
            raise
        return parse(received.text)


def _takes_text(expression: Any) -> bool:
    from .expressions import union_parts

    return any(part is str or part is Any for part in union_parts(expression, "")[0])


def _by_media(media_types: Mapping[str, Any], media_type: str) -> Any:
    if not media_types:
        return None
    kind = media_type.partition("/")[0]
    bare = {name.partition(";")[0].strip().lower(): target for name, target in media_types.items()}
    for name in (media_type, f"{kind}/*", "*/*"):
        if name in bare:
            return bare[name]
    if is_json(media_type) or not media_type:
        return next((target for name, target in bare.items() if is_json(name)), next(iter(bare.values())))
    return next(iter(bare.values())) if len(bare) == 1 else Any


_STATUSES = frozenset(int(status) for status in http.HTTPStatus)
