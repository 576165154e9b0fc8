"""Reconstructs the call that sends a recorded request. Knows the serialization of parameters and bodies; sends nothing."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from typing import Any, cast
from urllib.parse import parse_qsl

from specloom import ir
from specloom.conformance.api import ApiUnderTest
from specloom.conformance.checking.expect import multipart
from specloom.conformance.http.messages import HttpRequest, header, is_json, media_type, path_of, query_of
from specloom.conformance.routes import Match
from specloom.plan.arguments import MethodArgument
from specloom.values.exact import read_json

DELIMITERS = {"form": ",", "simple": ",", "spaceDelimited": " ", "pipeDelimited": "|", "deepObject": ","}


def recorded_arguments(api: ApiUnderTest, match: Match, request: HttpRequest, null: object) -> dict[str, Any]:
    """Keyword arguments of the method that send `request`; anything without an argument goes into `extra_...`.

    Args:
        null: The value for a JSON null: `NULL` of the package.
    """
    signature = api.signature(match.operation)
    arguments, several = signature.form(media_type(request.headers))
    found: dict[str, Any] = {}
    query = query_of(request.url)
    for argument in arguments:
        param = _described(match.operation, argument)
        if param is not None and (value := _param(param, match, query, request)) is not None:
            found[argument.name] = value
    secret = {auth.wire_name for auth in api.client.auths if auth.kind == "query"}
    if extra := {name: values for name, values in query.items() if name not in secret}:
        found["extra_query"] = extra
    found.update(_body(arguments, request, null))
    if several and request.body:
        found["content_type"] = media_type(request.headers)
    return found


def plain_arguments(match: Match, request: HttpRequest) -> dict[str, Any]:
    """Arguments of `client.request`, which accepts requests that no method does; a body that is not JSON is omitted."""
    found: dict[str, Any] = {
        "method": request.method,
        "path": path_of(request.url).removeprefix(match.base_path),
        "query": query_of(request.url),
    }
    with suppress(ValueError):
        found["body"] = request.json
    return found


def _described(operation: ir.Operation, argument: MethodArgument) -> ir.Param | None:
    """The parameter of an argument; None for an argument of the body."""
    fitting = (
        each for each in operation.params if (each.location, each.wire_name) == (argument.where, argument.wire_name)
    )
    return next(fitting, None)


def _param(param: ir.Param, match: Match, query: dict[str, list[str]], request: HttpRequest) -> object | None:
    """The value of a parameter, removed from `query`; None if it was not sent."""
    match param.location:
        case "path":
            return _value(param, [match.values[param.wire_name]]) if param.wire_name in match.values else None
        case "query":
            return _from_query(param, query)
        case "header":
            sent = header(request.headers, param.wire_name.lower())
            return None if sent is None else _value(param, [sent])
        case "cookie":
            cookies = _cookies(header(request.headers, "cookie") or "")
            return _value(param, [cookies[param.wire_name]]) if param.wire_name in cookies else None


def _cookies(text: str) -> dict[str, str]:
    """Cookies of a request by name (RFC 6265 section 4.2.1)."""
    pairs = (pair.strip().partition("=") for pair in text.split(";"))
    return {name: value for name, _, value in pairs}


def _from_query(param: ir.Param, query: dict[str, list[str]]) -> object | None:
    if param.wire_name in query:
        return _value(param, query.pop(param.wire_name))
    if param.style != "deepObject":
        return None
    inner = {name: query.pop(name)[0] for name in list(query) if name.startswith(f"{param.wire_name}[")}
    return {name[len(param.wire_name) + 1 : -1]: text for name, text in inner.items()} or None


def _value(param: ir.Param, texts: list[str]) -> object:
    if param.media_type is not None and is_json(param.media_type):
        return read_json(texts[0])
    if isinstance(param.type, ir.List):
        split = (
            texts if param.explode and param.location == "query" else texts[0].split(DELIMITERS.get(param.style, ","))
        )
        return [_scalar(param.type.item, text) for text in split]
    return _scalar(param.type, texts[0])


def _scalar(type: ir.Type, text: str) -> object:
    """A string parsed as a scalar of the type; the string itself if it is not valid."""
    match type:
        case ir.Int() if text.lstrip("-").isdigit():
            return int(text)
        case ir.Bool() if text in ("true", "false"):
            return text == "true"
        case ir.Float():
            try:
                return float(text)
            except ValueError:
                return text
        case _:
            return text


def _body(arguments: Iterable[MethodArgument], request: HttpRequest, null: object) -> Iterator[tuple[str, Any]]:
    """Arguments that form the body."""
    if not request.body:
        return
    content = _content(request)
    names = {(argument.where, argument.wire_name): argument.name for argument in arguments}
    whole = names.get(("body", ""))
    if whole is not None:
        yield whole, content
    elif isinstance(content, dict):
        extra: dict[str, Any] = {}
        for wire_name, value in cast("dict[str, Any]", content).items():
            if ("property", wire_name) in names:
                yield names["property", wire_name], null if value is None else value
            else:
                extra[wire_name] = value
        if extra:
            yield "extra_body", extra


def _content(request: HttpRequest) -> Any:
    """The body as an argument: JSON decoded, a form or multipart as a mapping, otherwise a string or bytes."""
    media = media_type(request.headers)
    if media == "multipart/form-data":
        return _gathered((part["name"], _part(part)) for part in multipart(request))
    content = body_content(request)
    return (
        request.body if isinstance(content, str) and not media.startswith("text/") and not is_json(media) else content
    )


def _part(part: Mapping[str, str]) -> object:
    if "filename" not in part:
        return part["text"]
    return (part["filename"], b64decode(part["base64"]), part.get("content_type", "application/octet-stream"))


def body_content(request: HttpRequest) -> Any:
    """The body as JSON for comparison: forms as mappings, multipart as a list of parts, otherwise a string."""
    media = media_type(request.headers)
    if media == "application/x-www-form-urlencoded":
        return _gathered(parse_qsl(request.body.decode(), keep_blank_values=True))
    if media == "multipart/form-data":
        return [{key: text for key, text in part.items() if key != "text"} for part in multipart(request)]
    try:
        return request.json
    except ValueError:
        return request.body.decode("utf-8", "backslashreplace")


def _gathered(pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    """Pairs as a mapping; a repeated name has a list of values."""
    found: dict[str, list[Any]] = {}
    for name, value in pairs:
        found.setdefault(name, []).append(value)
    return {name: values[0] if len(values) == 1 else values for name, values in found.items()}
