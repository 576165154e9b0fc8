"""Annotations of a schema: descriptions, examples, defaults, XML. Not concerned with types."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple, TypeAlias

from specloom import ir
from specloom.document import DocumentNode
from specloom.lower.context import ITEM, Lowering, Words, items, mapping, string_of
from specloom.lower.scalars import kinds_of, of_kind
from specloom.values import unescape

_MOST_PARTS = 100
"""Largest number of schemas that are searched for a property's annotations."""

Access: TypeAlias = Literal["both", "read", "write"]
"""Where a property occurs: in responses and requests, or in one of them only."""

_METHODS = frozenset(("get", "put", "post", "delete", "options", "head", "patch", "trace", "query"))


def docs_of(low: Lowering, node: DocumentNode, name: str) -> str:
    """The description of a schema or of its reference; a title serves if it says more than the name, which FastAPI repeats in it."""
    schema = mapping(node.value)
    own = string_of(schema.get("description"))
    if own:
        return own
    if "$ref" in schema:
        target = low.document.follow(node)
        return string_of(mapping(target.value).get("description")) if target else ""
    title = string_of(schema.get("title"))
    return title if " " in title and bare(title) != bare(name) else ""


def bare(text: str) -> str:
    """Letters and digits alone, in lower case."""
    return "".join(char for char in text if char.isalnum()).lower()


def annotating(low: Lowering, node: DocumentNode) -> list[dict[str, ir.Json]]:
    """A schema, its references and its parts, each once, nearest first: the places where an annotation may be."""
    schema = mapping(node.value)
    if not ("$ref" in schema or "allOf" in schema):
        return [schema]
    found: dict[ir.Origin, dict[str, ir.Json]] = {}
    waiting = [node]
    while waiting and len(found) < _MOST_PARTS:
        part = waiting.pop()
        if part.origin in found:
            continue
        found[part.origin] = schema = mapping(part.value)
        target = low.document.follow(part) if "$ref" in schema else None
        waiting += [*([] if target is None else [target]), *items(part, "allOf")][::-1]
    return list(found.values())


class Annotations(NamedTuple):
    """What a property's schema says besides its type; `default` and `example` are tuples of at most one value."""

    default: tuple[ir.Json, ...] = ()
    access: Access = "both"
    example: tuple[ir.Json, ...] = ()
    xml: ir.Xml | None = None


_NONE = Annotations()
_SAYING = frozenset(("default", "readOnly", "writeOnly", "example", "examples", "xml", "items", "$ref", "allOf"))
"""The keywords that say any of it, or lead to a schema that may."""


def annotations_of(low: Lowering, node: DocumentNode, schema: dict[str, ir.Json]) -> Annotations:
    """The annotations of the property with the schema at `node`."""
    if _SAYING.isdisjoint(schema):
        return _NONE
    said = annotating(low, node)
    return Annotations(default_of(said), access_of(said), example_of(schema), xml_of(schema))


def annotation(schemas: list[dict[str, ir.Json]], word: str) -> tuple[ir.Json, ...]:
    """The value of the keyword `word` in the first of `schemas` that has it, as a tuple of at most one."""
    for schema in schemas:
        if word in schema:
            return (schema[word],)
    return ()


def default_of(schemas: list[dict[str, ir.Json]]) -> tuple[ir.Json, ...]:
    """The first default in `schemas`; a number among strings keeps its source form."""
    found = annotation(schemas, "default")
    if not found or not isinstance(found[0], ir.SpelledInt | ir.SpelledFloat):
        return found
    kinds = next((kinds for schema in schemas if (kinds := kinds_of(schema))), set[str]())
    return (of_kind(found[0], kinds),)


def access_of(schemas: list[dict[str, ir.Json]]) -> Access:
    """Whether a property occurs in responses only, in requests only, or in both (OAS 3.1.1 section 4.8.24.4)."""
    if annotation(schemas, "readOnly") == (True,):
        return "read"
    return "write" if annotation(schemas, "writeOnly") == (True,) else "both"


def example_of(schema: dict[str, ir.Json]) -> tuple[ir.Json, ...]:
    """The first example a schema gives, as a tuple of at most one."""
    if "example" in schema:
        return (schema["example"],)
    examples = schema.get("examples")
    return tuple(examples[:1]) if isinstance(examples, list) else ()


def example_in(described: dict[str, ir.Json]) -> tuple[ir.Json, ...]:
    """The value of an Example Object, as a tuple of at most one: `dataValue` comes first (OAS 3.2.0 section 4.19)."""
    return next(((described[key],) for key in ("dataValue", "value") if key in described), ())


def xml_of(schema: dict[str, ir.Json]) -> ir.Xml | None:
    """The XML Object of the schema (OAS 3.1.1 section 4.8.26)."""
    inner = mapping(mapping(schema["items"]).get("xml")).get("name") if "items" in schema else None
    if "xml" not in schema:
        return ir.Xml(item=inner) if isinstance(inner, str) else None
    xml = mapping(schema["xml"])
    node_type = xml.get("nodeType")
    return ir.Xml(
        name=string_of(xml.get("name")) or None,
        namespace=string_of(xml.get("namespace")) or None,
        prefix=string_of(xml.get("prefix")) or None,
        attribute=xml.get("attribute") is True or node_type == "attribute",
        wrapped=xml.get("wrapped") is True or (node_type == "element" and schema.get("type") == "array"),
        text=xml.get("x-ms-text") is True or node_type in ("text", "cdata"),
        item=string_of(inner) or None,
    )


def own_name(origin: ir.Origin) -> str:
    """The name of a component: the last step of its pointer, or the file name for a whole file."""
    return unescape(origin.pointer.rsplit("/", 1)[-1]) or origin.source.rsplit("/", 1)[-1].split(".", 1)[0]


def referred_name(node: DocumentNode, target: DocumentNode) -> str:
    """The name of a part that `node` refers to; empty if it is inline, or if its pointer says no more than its role."""
    name = own_name(target.origin) if node.origin != target.origin else ""
    steps = target.origin.pointer.split("/")
    in_components = steps[1:2] == ["components"]
    return name if in_components or not (name.isdigit() or name in ("default", "requestBody")) else ""


def words_of(origin: ir.Origin) -> Words:
    """Name candidates for a referenced position: its last meaningful step, with the ones before it as a second choice."""
    quiet = {"properties", "items", "schema", "content", "responses", "components", "schemas", "definitions", "$defs"}
    steps = [unescape(step) for step in origin.pointer.split("/")[1:]]
    if steps[:1] == ["paths"] and steps[2:3] and steps[2] in _METHODS:
        return (" ".join([f"{{{steps[2].upper()} {steps[1]}}}", *_steps_below(steps[3:])]),)
    telling = [step for step in steps if step not in quiet and not step.isdigit()]
    if not telling:
        stem = origin.source.rsplit("/", 1)[-1].split(".", 1)[0]
        return (stem,)
    return (telling[-1], " ".join(telling[-2:]))


def _steps_below(steps: list[str]) -> list[str]:
    """The steps below an operation as words of a name: `request` and properties, items as such."""
    roles = {"requestBody": "request", "responses": "response", "items": ITEM, "additionalProperties": ITEM}
    at = steps.index("schema") + 1 if "schema" in steps else len(steps)
    below = [
        step
        for step, above in zip(steps[at:], ["", *steps[at:]], strict=False)
        if above == "properties" or step in roles
    ]
    return [*(roles[step] for step in steps[:1] if step in roles), *(roles.get(step, step) for step in below)]


_TITLE_OF_RESPONSE = re.compile(r"Response( [A-Z0-9]\w*)+ (Delete|Get|Head|Options|Patch|Post|Put|Trace)")
"""Title that FastAPI makes of function, path and method."""


def titled(schema: dict[str, ir.Json], words: Words) -> Words:
    """Name candidates for a shape: its title, if it is short enough, then other words."""
    if "title" not in schema:
        return words
    title = string_of(schema["title"]).strip()
    short = 0 < len(title) <= 50 and len(title.split()) <= 4 and not _TITLE_OF_RESPONSE.fullmatch(title)
    return (title, *words) if short else words
