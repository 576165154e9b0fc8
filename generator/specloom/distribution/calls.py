"""The calls that the tests of a distribution make: arguments, expected request, response and value.
Executes no package.

The tests must run without specloom, so the calls are JSON: one file per method, one case per way to call it.
"""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeAlias, cast
from urllib.parse import unquote

import attrs

from specloom import ir
from specloom.conformance.api import ApiUnderTest, book_of, method_path
from specloom.conformance.http.events import items
from specloom.conformance.http.messages import HttpRequest, is_json, media_type
from specloom.conformance.replaying.replay import without_recording
from specloom.emit import SymbolTable
from specloom.plan.arguments import MethodArgument
from specloom.plan.examples import values
from specloom.plan.headers import header_classes
from specloom.plan.responses import ResponseVariant, variants
from specloom.plan.schemes import plan_schemes
from specloom.plan.settings import PackageSettings
from specloom.plan.tree import plan_tree
from specloom.values import Json

Case: TypeAlias = dict[str, Any]
_PLAIN = (str, int, float, bool)


def call_files(api: ApiUnderTest, settings: PackageSettings) -> dict[str, str]:
    """The files of `tests/calls/` by their paths in the project, and `tests/client.json` with the constructor arguments of both clients."""
    schemes = plan_schemes(api.client.auths, settings)
    secrets = {
        secret.name: f"test-{secret.name}" for scheme in schemes if not _asks(scheme.auth) for secret in scheme.secrets
    }
    client = {
        "arguments": secrets,
        "base_path": unquote(api.routes.base_paths[0].rstrip("/")),
        "secret_query": sorted(scheme.auth.wire_name for scheme in schemes if scheme.auth.kind == "query"),
    }
    book = _book(api.client, settings)
    files = {
        f"calls/{method_path(operation)}.json": _text(_method(api, operation, book))
        for operation in api.client.operations.values()
    }
    return {f"tests/{path}": text for path, text in {**files, "client.json": _text(client)}.items()}


def _book(client: ir.Client, settings: PackageSettings) -> SymbolTable:
    """The shapes of a client, and the classes of headers that its methods return."""
    headers = {} if settings.compat else header_classes(plan_tree(client, settings.client))
    return attrs.evolve(book_of(client), headers=headers)


def _asks(auth: ir.Auth) -> bool:
    """Whether a scheme requests a token from a separate server before the first call."""
    return auth.token_url is not None


def _text(value: object) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"


def _method(api: ApiUnderTest, operation: ir.Operation, book: SymbolTable) -> dict[str, object]:
    cases = list(_cases(api, operation, book))
    reason = _untested(api, operation, book)
    skipped = {"skip": reason} if reason else {}
    return {"method": method_path(operation), "endpoint": operation.key, **skipped, "cases": cases}


def _untested(api: ApiUnderTest, operation: ir.Operation, book: SymbolTable) -> str:
    """The reason why a call cannot be tested with a server that only responds, `""` if it can."""
    security = operation.security if operation.security is not None else api.client.security
    asking = {auth.key for auth in api.client.auths if _asks(auth)}
    if security and all(asking.intersection(each) for each in security):
        return "its credentials come from a token server"
    plain, _ = variants(operation, book)
    if any(case.media_type and "xml" in case.media_type for variant in plain[:1] for case in variant.cases):
        return "its response is XML"
    return ""


def _cases(api: ApiUnderTest, operation: ir.Operation, book: SymbolTable) -> Iterator[Case]:
    """The call with its required arguments, with all of them, and as a stream if a property of the body requests one."""
    arguments = list(api.signature(operation).arguments)
    _, switched = variants(operation, book)
    switch = operation.stream.switch if operation.stream is not None and switched is not None else None
    every = _without(values(operation, arguments, book), switch)
    needed = [(argument, value) for argument, value in every if not argument.default]
    yield _case("required", api, operation, book, needed, "")
    if len(every) > len(needed):
        yield _case("all", api, operation, book, every, "")
    turned = next(
        (argument for argument in arguments if argument.where == "property" and argument.wire_name == switch), None
    )
    if switch is not None and turned is not None:
        yield _case("stream", api, operation, book, [*needed, (turned, True)], switch)


def _without(given: Iterator[tuple[MethodArgument, Any]], switch: str | None) -> list[tuple[MethodArgument, Any]]:
    """Arguments without the one that requests a stream, and without those that equal their absence."""
    return [
        (argument, value)
        for argument, value in given
        if not (argument.where == "property" and argument.wire_name == switch)
        and not (value is None and argument.default)
    ]


def _case(
    name: str,
    api: ApiUnderTest,
    operation: ir.Operation,
    book: SymbolTable,
    given: list[tuple[MethodArgument, Any]],
    switch: str,
) -> Case:
    plain, switched = variants(operation, book)
    variant = switched if switch and switched is not None else plain[0]
    body = json.dumps({switch: True}).encode() if switch else b""
    asked = HttpRequest(operation.method.upper(), operation.path, (("content-type", "application/json"),), body)
    answer = without_recording(api, operation, asked)
    content = answer.body if isinstance(answer.body, bytes) else b"".join(answer.body)
    kind = _kind(variant, api.settings.compat)
    return {
        "name": name,
        "kind": kind,
        "arguments": {
            argument.name: _tagged(value, is_file=_is_file(argument, operation)) for argument, value in given
        },
        "sent": _sent(api, operation, given, switch),
        **_told(kind, answer.status, media_type(answer.headers), content, operation.stream),
        **({"value": variant.headers} if variant.headers else {}),
    }


def _kind(variant: ResponseVariant, compat: str) -> str:
    """How the returned value is read; `headers` is a class that `value` names."""
    match variant.call:
        case "send":
            return "headers" if variant.headers else "plain"
        case "send_binary":
            return "content" if compat == "stainless-legacy" else "binary"
        case "pages":
            return "pages"
        case "stream" | "stream_completion":
            return "stream"


def _told(kind: str, status: int, media: str, content: bytes, stream: ir.Stream | None) -> Case:
    """The response, and the value that the method returns if it differs from the JSON of the response."""
    response, value = _response(status, media, content), _value(kind, media, content, stream)
    return (
        {"response": response}
        if "json" in response and response["json"] == value
        else {"response": response, "value": value}
    )


def _is_file(argument: MethodArgument, operation: ir.Operation) -> bool:
    parts = (part for media in (operation.body.media if operation.body else ()) for part in media.parts)
    return argument.where == "property" and any(part.file for part in parts if part.wire_name == argument.wire_name)


def _tagged(value: Any, *, is_file: bool) -> Json:
    """An argument as JSON: values without a JSON form become an object with one key that begins with `$`."""
    match value:
        case None:
            return {"$null": True}
        case bytes():
            return {"$bytes": b64encode(value).decode()}
        case str() if is_file:
            return {"$bytes": b64encode(value.encode()).decode()}
        case Mapping():
            return {
                str(key): _tagged(item, is_file=is_file)
                for key, item in cast("Mapping[str, Any]", value).items()
                if item is not None
            }
        case list() | tuple():
            return [_tagged(item, is_file=is_file) for item in cast("Sequence[Any]", value)]
        case _:
            return cast("Json", value)


def _sent(api: ApiUnderTest, operation: ir.Operation, given: list[tuple[MethodArgument, Any]], switch: str) -> Case:
    """The reliable parts of the request: its method, and path, query names and body if they are plain.

    Arguments with a default other than None are sent whether or not they are given.
    """
    sent: Case = {"method": operation.method.upper()}
    path = _path(operation, given)
    if path is not None:
        sent["path"] = path
    signature = api.signature(operation)
    filled = [argument for argument in signature.arguments if argument.default not in ("", "None")]
    query = {argument.wire_name: value for argument, value in given if argument.where == "query"}
    styled = {param.wire_name: param for param in operation.params if param.location == "query"}
    if all(
        isinstance(value, _PLAIN) and styled[wire].media_type is None for wire, value in query.items() if wire in styled
    ):
        sent["query"] = sorted({*query, *(argument.wire_name for argument in filled if argument.where == "query")})
    types = signature.media_types
    values = {argument.wire_name: value for argument, value in given if argument.where == "property"}
    whole = [value for argument, value in given if argument.where == "body"]
    constants = any(argument.where == "property" for argument in filled)
    if len(types) == 1 and is_json(types[0]) and not constants and _is_json(whole or values):
        if whole:
            sent["json"] = whole[0]
        elif values:
            sent["json"] = values
    return sent


def _path(operation: ir.Operation, given: list[tuple[MethodArgument, Any]]) -> str | None:
    params = {param.wire_name: param for param in operation.params if param.location == "path"}
    path = operation.path
    for argument, value in given:
        if argument.where != "path":
            continue
        if params[argument.wire_name].style != "simple" or not isinstance(value, str | int) or isinstance(value, bool):
            return None
        path = path.replace(f"{{{argument.wire_name}}}", str(value))
    return None if "{" in path or "?" in path or "#" in path else unquote(path)


def _is_json(value: object) -> bool:
    match value:
        case Mapping():
            return all(_is_json(item) for item in cast("Mapping[str, object]", value).values())
        case list() | tuple():
            return all(_is_json(item) for item in cast("Sequence[object]", value))
        case _:
            return isinstance(value, _PLAIN)


def _response(status: int, media: str, content: bytes) -> Case:
    said: Case = {"status": status, "content-type": media} if media else {"status": status}
    if is_json(media) and content:
        return {**said, "json": json.loads(content)}
    try:
        return {**said, "text": content.decode()} if content else said
    except UnicodeDecodeError:
        return {**said, "base64": b64encode(content).decode()}


def _value(kind: str, media: str, content: bytes, stream: ir.Stream | None) -> Any:
    """The value that the method returns, as JSON."""
    match kind:
        case "stream":
            return items(content, stream.kind if stream else "sse", stream.end if stream else None)
        case "binary" | "content":
            return content.decode()
        case _:
            return json.loads(content) if is_json(media) and content else content.decode() or None
