"""Tools in the protocol's types, and the results of their calls. Not concerned with transports."""

from __future__ import annotations

import base64
from typing import Any

import jsonschema
from mcp import types

from ..data import as_json, members
from ..plain import harmless
from ..select import BadQuery, check_query, select
from ..table import Operation, Schema
from .catalogue import Catalogue, search
from .definitions import bundled, description, input_schema, offered_arguments, output_schema, own_names
from .results import DEEPEST, cut, is_deeper, sendable
from .service import Items, Octets, Service, ToolFailure

_SHOWN = ("image/", "audio/")
_MOST_SHOWN = 1_000_000


def tool_of(operation: Operation) -> types.Tool:
    """The tool of an operation; text of the API description stays within its description."""
    return types.Tool(
        name=operation.tool,
        description=description(operation),
        input_schema=input_schema(operation),
        output_schema=output_schema(operation),
        annotations=types.ToolAnnotations(
            read_only_hint=operation.read_only,
            destructive_hint=operation.destructive,
            idempotent_hint=operation.idempotent,
            open_world_hint=True,
        ),
    )


async def call_tool(service: Service, operation: Operation, arguments: dict[str, Any]) -> types.CallToolResult:
    """The result of calling an operation's tool."""
    problem = _problem(input_schema(operation), arguments)
    if problem:
        return failed(problem)
    own = own_names(operation)
    query: str | None = arguments.get(own.jsonpath)
    names = {argument.name for argument in offered_arguments(operation)}
    given = {name: value for name, value in arguments.items() if name in names}
    try:
        if query:
            check_query(query)
        value = await service.call(operation, given, arguments.get(own.max_items))
        return _answer(service, operation, value, query)
    except (ToolFailure, BadQuery) as failure:
        return failed(str(failure))
    except RecursionError:
        return failed("the response is nested too deeply")


def failed(reason: str) -> types.CallToolResult:
    """A tool error."""
    return types.CallToolResult(content=[types.TextContent(type="text", text=harmless(reason))], is_error=True)


def _problem(schema: Schema, arguments: dict[str, Any]) -> str:
    """Why the arguments are invalid, `""` if they are valid."""
    validator: Any = jsonschema.Draft202012Validator(schema)
    try:
        found = sorted(validator.iter_errors(arguments), key=lambda each: len(each.path))
    except RecursionError:
        return "the arguments are nested too deeply"
    said = (f"{'.'.join(map(str, each.absolute_path)) or 'arguments'}: {each.message[:300]}" for each in found[:5])
    return f"invalid arguments: {'; '.join(said)}" if found else ""


def _answer(service: Service, operation: Operation, value: Any, query: str | None) -> types.CallToolResult:
    if isinstance(value, Octets):
        return _binary(service, value)
    note = ""
    if isinstance(value, Items):
        note = "There are more items: increase max_items, or request the next page." if value.more else ""
        value = value.items
    if query:
        return _partial(service, select(query, value), "")
    if is_deeper(value, DEEPEST):
        return _deep(service, value)
    if len(as_json(value)) > service.budget:
        return _partial(service, value, note)
    structured = {"result": value, **({"note": note} if note else {})}
    if value is None:
        return _structured({"note": "The call succeeded; the description promises no result."})
    if _problem(output_schema(operation), structured):
        return _structured({"partial": value, "note": "The response deviates from its description."})
    return _structured(structured)


def _deep(service: Service, value: Any) -> types.CallToolResult:
    whole = as_json(value)
    kept = service.results.keep(whole, "application/json")
    note = f"The result is nested more than {DEEPEST} levels deep; select parts by JSONPath, or read the resource."
    link = _link(kept.uri, "application/json", len(whole.encode()))
    return _structured({"note": note, "resource": kept.uri}, link)


def _partial(service: Service, value: Any, note: str) -> types.CallToolResult:
    """The selected parts, or as much as fits; the complete value is kept."""
    if is_deeper(value, DEEPEST):
        return _deep(service, value)
    whole = as_json(value)
    if len(whole) <= service.budget:
        return _structured({"partial": value, **({"note": note} if note else {})})
    kept = service.results.keep(whole, "application/json")
    said = f"Truncated to {service.budget} of {len(whole)} characters; select parts by JSONPath, or read the resource. {note}"
    structured = {"partial": cut(value, service.budget), "note": said.strip(), "resource": kept.uri}
    return _structured(structured, _link(kept.uri, "application/json", len(whole.encode())))


def _binary(service: Service, value: Octets) -> types.CallToolResult:
    kept = service.results.keep(value.content, value.media_type or "application/octet-stream")
    blocks: list[types.ContentBlock] = [_link(kept.uri, kept.media_type, len(value.content))]
    if kept.media_type.startswith(_SHOWN) and len(value.content) <= _MOST_SHOWN:
        data = base64.b64encode(value.content).decode("ascii")
        if kept.media_type.startswith("image/"):
            blocks.append(types.ImageContent(type="image", data=data, mime_type=kept.media_type))
        else:
            blocks.append(types.AudioContent(type="audio", data=data, mime_type=kept.media_type))
    note = f"A binary response of {len(value.content)} bytes, kept as a resource."
    return _structured({"note": note, "resource": kept.uri}, *blocks)


def _link(uri: str, media_type: str, size: int) -> types.ResourceLink:
    return types.ResourceLink(type="resource_link", uri=uri, name=uri, mime_type=media_type, size=size)


def _structured(value: dict[str, Any], *more: types.ContentBlock) -> types.CallToolResult:
    text = types.TextContent(type="text", text=as_json(value))
    return types.CallToolResult(content=[text, *more], structured_content=sendable(value))


SEARCH: Schema = {
    "type": "object",
    "properties": {
        "query": {"type": "string", "description": "Words that describe the task."},
        "limit": {"type": "integer", "minimum": 1, "maximum": 50, "default": 10},
    },
    "required": ["query"],
    "additionalProperties": False,
}
DESCRIBE: Schema = {
    "type": "object",
    "properties": {
        "name": {"type": "string", "description": "Name of an operation, as returned by search_operations."}
    },
    "required": ["name"],
    "additionalProperties": False,
}
CALL: Schema = {
    "type": "object",
    "properties": {
        "name": {"type": "string", "description": "Name of an operation, as returned by search_operations."},
        "arguments": {"type": "object", "description": "Arguments, as returned by describe_operation."},
    },
    "required": ["name"],
    "additionalProperties": False,
}
FOUND: Schema = {
    "type": "object",
    "properties": {
        "operations": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {
                    "name": {"type": "string"},
                    "http": {"type": "string"},
                    "summary": {"type": "string"},
                    "read_only": {"type": "boolean"},
                },
                "required": ["name", "http", "summary", "read_only"],
            },
        },
        "offered": {"type": "integer", "description": "Total number of operations."},
    },
    "required": ["operations", "offered"],
}
DESCRIBED: Schema = {
    "type": "object",
    "properties": {
        "name": {"type": "string"},
        "http": {"type": "string"},
        "description": {"type": "string"},
        "arguments": {"type": "object", "description": "JSON Schema."},
        "result": {"description": "JSON Schema."},
        "note": {"type": "string"},
    },
    "required": ["name", "http", "description", "arguments"],
}


def meta_tools(catalogue: Catalogue) -> list[types.Tool]:
    """The three tools of a large API."""
    writes = not all(operation.read_only for operation in catalogue.operations.values())
    reading = types.ToolAnnotations(read_only_hint=True, idempotent_hint=True, open_world_hint=False)
    calling = types.ToolAnnotations(read_only_hint=not writes, destructive_hint=writes, open_world_hint=True)
    return [
        types.Tool(
            name="search_operations",
            description=f"Search the {len(catalogue.operations)} operations of the API by words.",
            input_schema=SEARCH,
            output_schema=FOUND,
            annotations=reading,
        ),
        types.Tool(
            name="describe_operation",
            description="Arguments and result of one operation, as JSON Schemas.",
            input_schema=DESCRIBE,
            output_schema=DESCRIBED,
            annotations=reading,
        ),
        types.Tool(
            name="call_operation",
            description="Call one operation of the API.",
            input_schema=CALL,
            annotations=calling,
        ),
    ]


async def call_meta_tool(
    service: Service, catalogue: Catalogue, name: str, arguments: dict[str, Any]
) -> types.CallToolResult:
    """The result of calling one of the three."""
    schema = {"search_operations": SEARCH, "describe_operation": DESCRIBE, "call_operation": CALL}[name]
    if problem := _problem(schema, arguments):
        return failed(problem)
    if name == "search_operations":
        found = search(catalogue, arguments["query"], arguments.get("limit", 10))
        return _structured({"operations": [_brief(each) for each in found], "offered": len(catalogue.operations)})
    operation = catalogue.operations.get(arguments["name"])
    if operation is None:
        return failed(f"no operation {str(arguments['name'])[:80]!r} is offered; use search_operations to find one")
    if name == "describe_operation":
        return _structured(_whole(operation, service.budget))
    return await call_tool(service, operation, members(arguments.get("arguments")))


def _brief(operation: Operation) -> dict[str, Any]:
    return {
        "name": operation.tool,
        "http": operation.http,
        "summary": operation.summary[:200],
        "read_only": operation.read_only,
    }


def _whole(operation: Operation, budget: int) -> dict[str, Any]:
    whole = {
        "name": operation.tool,
        "http": operation.http,
        "description": description(operation),
        "arguments": input_schema(operation),
    }
    result = bundled(operation.result) if operation.result is not None else None
    if result is None:
        return whole
    if len(as_json(whole)) + len(as_json(result)) <= budget:
        return {**whole, "result": result}
    return {**whole, "note": "The schema of the result is too long to show."}
