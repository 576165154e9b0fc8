"""Self-contained JSON Schemas of tools: bundles definitions and adds the arguments of the tool itself.
Not concerned with the protocol.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from ..data import as_json, as_list, as_object
from ..schemas import is_file
from ..table import Argument, Operation, Schema, load_schema

LONGEST_DESCRIPTION = 1024
LONGEST_RESULT_SCHEMA = 8_000
"""Largest schema of a result, in characters; a longer one is of no use to a model and is replaced by one that accepts anything."""

LONGEST_DESCRIBED = 2_000
"""Largest schema of a result that keeps its descriptions, in characters: a model reads every tool in every conversation."""

_ANYTHING: Schema = {}


class Own(NamedTuple):
    """Names of the arguments that a tool adds to those of its operation."""

    jsonpath: str
    max_items: str


def own_names(operation: Operation) -> Own:
    """These names, unless the operation has such arguments itself."""
    taken = {argument.name for argument in operation.arguments}
    return Own(*(name if name not in taken else f"mcp_{name}" for name in Own._fields))


def has_items(operation: Operation) -> bool:
    """Whether the result is a sequence of items."""
    return operation.returns == "pages" or (operation.returns == "stream" and not operation.completes)


def offered_arguments(operation: Operation) -> Iterator[Argument]:
    """The arguments that clients may pass; streams are accumulated, so the `stream` argument is omitted."""
    return (argument for argument in operation.arguments if argument.name != operation.stream)


def input_schema(operation: Operation) -> Schema:
    """The input schema of a tool."""
    own = own_names(operation)
    arguments = list(offered_arguments(operation))
    properties: Schema = {argument.name: _property(argument) for argument in arguments}
    if operation.returns != "nothing" and operation.returns != "binary":
        properties[own.jsonpath] = {
            "type": "string",
            "description": "JSONPath (RFC 9535) of the parts of the result to return, such as $.items[*].name.",
        }
    if has_items(operation):
        properties[own.max_items] = {
            "type": "integer",
            "minimum": 1,
            "default": 50,
            "description": "Largest number of items to read.",
        }
    required = [argument.name for argument in arguments if argument.required]
    schema: Schema = {"type": "object", "properties": properties, "additionalProperties": False}
    return bundled(schema | ({"required": required} if required else {}))


def _property(argument: Argument) -> Schema:
    docs = argument.docs
    if is_file(argument.schema):
        docs = f"{docs} (content of the file, as base64)".strip()
    schema = _without_format(argument.schema) if is_file(argument.schema) else argument.schema
    return {**schema, "description": shortened(docs)} if docs else schema


def _without_format(schema: Schema) -> Schema:
    """The schema of a file, which is sent as base64."""
    return {name: value for name, value in schema.items() if name != "format"}


def output_schema(operation: Operation) -> Schema:
    """The output schema of a tool.

    A response that matches its description is `result`. A selected or truncated part, and a response that deviates from its
    description, is `partial`, with a `note` that states the reason.
    """
    whole = bundled(_envelope(_described(operation)))
    if len(as_json(whole)) > LONGEST_DESCRIBED:
        whole = _without_descriptions(whole)
    return whole if len(as_json(whole)) <= LONGEST_RESULT_SCHEMA else _envelope(_ANYTHING)


def _described(operation: Operation) -> Schema:
    schema = operation.result or _ANYTHING
    return {"type": "array", "items": schema} if has_items(operation) else schema


def _envelope(result: Schema) -> Schema:
    return {
        "type": "object",
        "properties": {
            "result": result,
            "partial": {
                "description": "The selected or truncated part, or a response that deviates from its description."
            },
            "note": {"type": "string", "description": "Why there is no `result`, or where to read the rest."},
            "resource": {"type": "string", "description": "URI of the resource with the complete value."},
        },
        "additionalProperties": False,
    }


def description(operation: Operation) -> str:
    """The description of a tool."""
    summary = operation.summary if operation.summary.endswith((".", "!", "?")) else f"{operation.summary}."
    deprecated = "Deprecated." if operation.deprecated else ""
    return shortened("\n\n".join(filter(None, (summary, deprecated, operation.docs))))


def shortened(text: str) -> str:
    """`text`, truncated to the length that clients show."""
    return text if len(text) <= LONGEST_DESCRIPTION else f"{text[: LONGEST_DESCRIPTION - 1]}\u2026"


def _without_descriptions(value: Any) -> Any:
    if (items := as_list(value)) is not None:
        return [_without_descriptions(item) for item in items]
    held = as_object(value)
    if held is None:
        return value
    return {
        name: _inside(name, inner, _without_descriptions)
        for name, inner in held.items()
        if not (name == "description" and isinstance(inner, str))
    }


def bundled(schema: Schema) -> Schema:
    """A schema bundled with all definitions that it refers to."""
    definitions: Schema = {}
    whole: Schema = _rewritten(schema, definitions)
    return whole | {"$defs": definitions} if definitions else whole


def _rewritten(value: Any, definitions: Schema) -> Any:
    if (items := as_list(value)) is not None:
        return [_rewritten(item, definitions) for item in items]
    held = as_object(value)
    if held is None:
        return value
    reference = held.get("$ref")
    if isinstance(reference, str):
        name = re.sub(r"[^\w.-]", "_", reference.partition("#")[2])
        if name not in definitions:
            definitions[name] = _ANYTHING  # placeholder until it is complete: it may refer to itself
            definitions[name] = _rewritten(load_schema(reference), definitions)
        held = {**held, "$ref": f"#/$defs/{name}"}
    return {name: _inside(name, inner, lambda each: _rewritten(each, definitions)) for name, inner in held.items()}


def _inside(keyword: str, value: Any, change: Callable[[Any], Any]) -> Any:
    """The value of a keyword, with each schema in it changed."""
    if keyword in _DATA:
        return value
    named = as_object(value) if keyword in _NAMED else None
    return change(value) if named is None else {name: change(schema) for name, schema in named.items()}


_DATA = frozenset({"$ref", "enum", "const", "default", "examples"})
"""Keywords whose values are data or already processed."""

_NAMED = frozenset({"properties", "patternProperties", "$defs"})
"""Keywords that map names to schemas; these names are not keywords."""
