"""Applies the rules of `client.toml` for single methods: hidden ones, additional resources, order and names of arguments.
called. Does not name methods.
"""

from __future__ import annotations

import attrs

from specloom import ir
from specloom.findings import did_you_mean
from specloom.passes.aliases import core, record
from specloom.passes.context import Context
from specloom.settings import MethodRule
from specloom.toml_places import Path

_WHAT = {
    "path": "path parameter",
    "keyword": "path parameter",
    "arguments": "parameter or property",
    "body": "media type",
    "unwrap": "property of its response",
}


def apply_method_rules(client: ir.Client, context: Context) -> ir.Client:
    """The client with the rules applied to its operations."""
    rules = context.settings.methods
    for key, rule in rules.items():
        if key in client.operations:
            _check(client, client.operations[key], rule, context)
    if not rules and not context.settings.compat:
        return client
    generated: dict[str, ir.Operation] = {}
    for key, operation in client.operations.items():
        rule = rules.get(key, MethodRule())
        if context.settings.compat:
            rule = rule if rule.body else attrs.evolve(rule, body=_richest(client, operation))
            operation = _taken_literally(operation)
        generated[key] = _unwrapped(client, _ruled(operation, rule), rule.unwrap)
    return client._replace(operations=generated)


def _ruled(operation: ir.Operation, rule: MethodRule) -> ir.Operation:
    return operation._replace(
        path_order=rule.path,
        keyword_only=frozenset(rule.keyword),
        positional_body=rule.positional_body,
        argument_names=rule.arguments,
        deprecated=operation.deprecated or bool(rule.deprecated),
        instead=rule.deprecated,
        body=_body_first(operation.body, rule.body),
        stream=None if rule.returns == "binary" else operation.stream,
        responses=tuple(_returned(response, rule.returns) for response in operation.responses),
    )


def _returned(response: ir.Response, returns: str) -> ir.Response:
    """A response as a method hands it on that returns `binary`, or a `stream` and nothing else."""
    match returns:
        case "binary":
            return _as_bytes(response)
        case "stream" if response.success:
            return response._replace(media=_streamed(response))
        case _:
            return response


def _streamed(response: ir.Response) -> tuple[ir.Media, ...]:
    return tuple(media for media in response.media if media.kind in ("sse", "jsonl"))


def _unwrapped(client: ir.Client, operation: ir.Operation, name: str) -> ir.Operation:
    """The operation with the type of one property for its successful JSON responses."""
    if name not in response_properties(client, operation):
        return operation
    responses = tuple(
        response._replace(media=tuple(_property_alone(client, media, name) for media in response.media))
        if response.success
        else response
        for response in operation.responses
    )
    return operation._replace(responses=responses, unwrap=name)


def _property_alone(client: ir.Client, media: ir.Media, name: str) -> ir.Media:
    whole = record(client, core(client, media.type))
    found = next((field for field in whole.fields if field.wire_name == name), None) if whole is not None else None
    return media if found is None or media.kind != "json" else media._replace(type=found.type)


def response_properties(client: ir.Client, operation: ir.Operation) -> set[str]:
    """Properties of successful JSON responses."""
    media = [each for response in operation.responses if response.success for each in response.media]
    wholes = [record(client, core(client, each.type)) for each in media if each.kind == "json"]
    return {field.wire_name for whole in wholes if whole is not None for field in whole.fields}


def _body_first(body: ir.Body | None, media_type: str) -> ir.Body | None:
    """The body with one media type only: that of the arguments."""
    if body is None or not media_type:
        return body
    return body._replace(media=tuple(media for media in body.media if media.media_type == media_type) or body.media)


def _richest(client: ir.Client, operation: ir.Operation) -> str:
    """The media type whose properties become arguments if several media types have their own object; else `""`."""
    media = operation.body.media if operation.body else ()
    sized = {each.media_type: body for each in media if (body := record(client, core(client, each.type)))}
    if len({body.key for body in sized.values()}) < 2:
        return ""
    return max(sized, key=lambda media_type: (len(sized[media_type].fields), media_type.startswith("multipart/")))


def _taken_literally(operation: ir.Operation) -> ir.Operation:
    """The operation with an optional body unless the description states otherwise, as in SDKs."""
    if operation.body is None or not operation.body.assumed:
        return operation
    return operation._replace(body=operation.body._replace(required=False))


def _as_bytes(response: ir.Response) -> ir.Response:
    """A success response whose body is returned unread."""
    if not response.success:
        return response
    described = response.media[0].media_type if response.media else "*/*"
    return response._replace(media=(ir.Media(described, "binary", ir.Bytes("raw"), response.origin),))


def _check(client: ir.Client, operation: ir.Operation, rule: MethodRule, context: Context) -> None:
    """Report names that the operation does not have."""
    path = {param.wire_name for param in operation.params if param.location == "path"}
    known = _argument_keys(client, operation)
    media = {each.media_type for each in operation.body.media} if operation.body else set[str]()
    parts = response_properties(client, operation)
    wrong: list[tuple[Path, str, set[str]]] = [
        *((("path", at), wire_name, path) for at, wire_name in enumerate(rule.path) if wire_name not in path),
        *((("keyword", at), wire_name, path) for at, wire_name in enumerate(rule.keyword) if wire_name not in path),
        *((("arguments", wire_name), wire_name, known) for wire_name in rule.arguments if wire_name not in known),
        *([(("body",), rule.body, media)] if rule.body and rule.body not in media else []),
        *([(("unwrap",), rule.unwrap, parts)] if rule.unwrap and rule.unwrap not in parts else []),
    ]
    if rule.returns == "stream" and not any(map(_streamed, operation.successes)):
        message = f"{operation.key} has no stream, which `returns` asks for; [streams] describes one"
        context.report_setting(("methods", operation.key, "returns"), message)
    if rule.positional_body and not is_one_argument(client, operation):
        message = f"{operation.key} has no body that is one argument, which `positional_body` is about"
        context.report_setting(("methods", operation.key, "positional_body"), message)
    for path_to, wire_name, names in wrong:
        message = (
            f"{operation.key} has no {_WHAT[str(path_to[0])]} {wire_name!r}{did_you_mean(wire_name, sorted(names))}"
        )
        context.report_setting(("methods", operation.key, *path_to), message)


def is_one_argument(client: ir.Client, operation: ir.Operation) -> bool:
    """Whether the body is given as one argument: it has no properties."""
    return operation.body is not None and not _properties(client, operation)


def _argument_keys(client: ir.Client, operation: ir.Operation) -> set[str]:
    """What `arguments` may name: `id`, `id in path`, `name in body`, and `body` for a body that is one argument."""
    places = [
        *((param.wire_name, param.location) for param in operation.params),
        *((wire_name, "body") for wire_name in _properties(client, operation)),
    ]
    whole = {"body"} if operation.body is not None else set[str]()
    return {wire_name for wire_name, _ in places} | {f"{wire_name} in {where}" for wire_name, where in places} | whole


def _properties(client: ir.Client, operation: ir.Operation) -> set[str]:
    found: set[str] = set()
    for media in operation.body.media if operation.body else ():
        body = record(client, core(client, media.type))
        found.update(field.wire_name for field in (body.fields if body is not None else ()))
    return found
