"""A description written from an SDK itself, for SDKs whose owners publish none: what its methods send and what its models hold.

It shows whether the package takes the SDK's place, not whether a description and an SDK agree. `python -m tests.dropin.described SDIST`
prints it. Knows the code of SDKs; nothing of the generator.
"""

from __future__ import annotations

import ast
import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from specloom.names.spelling import camel
from specloom.sdk.aliases import is_input
from specloom.sdk.annotations import ClassOf, ListOf, MapOf, OneOf, Other, read_annotation
from specloom.sdk.arguments import fields
from specloom.sdk.modules import Definition, Expression, Name
from specloom.sdk.read import read_sdk
from specloom.sdk.sdk import Argument, Sdk, SDKMethod

Schema = dict[str, Any]
_PLAIN: dict[str, Schema] = {
    "str": {"type": "string"},
    "int": {"type": "integer"},
    "float": {"type": "number"},
    "bool": {"type": "boolean"},
    "datetime": {"type": "string", "format": "date-time"},
    "date": {"type": "string", "format": "date"},
    "FileTypes": {"type": "string", "format": "binary"},
    "Base64FileInput": {"type": "string", "format": "byte"},
}
_WITHOUT_BODY = ("GET", "HEAD")
_BYTES = ("BinaryAPIResponse", "HttpxBinaryResponseContent", "AsyncBinaryAPIResponse")


def describe(sdk: Sdk) -> Schema:
    """The description of all methods that send a request."""
    writer = _Writer(sdk)
    paths: dict[str, dict[str, Schema]] = {}
    sent = Counter((method.http_method, _plain_path(method)) for method in sdk.methods)
    for method in sdk.methods:
        if method.url and method.http_method:
            url = _path(method, several=sent[method.http_method, _plain_path(method)] > 1)
            paths.setdefault(url, {}).setdefault(method.http_method.lower(), writer.operation(method, url))
    for name in sdk.exports.values():
        writer.unreached(name)
    for event in (method.event for each in sdk.webhooks for method in each.methods if method.event is not None):
        writer.schema(event)  # a component that no operation refers to
    return {
        "openapi": "3.1.0",
        "info": {"title": sdk.client.name, "version": sdk.version},
        "servers": [{"url": sdk.client.base_url or "https://api.example.com"}],
        "paths": paths,
        "components": {"schemas": writer.schemas},
    }


def _plain_path(method: SDKMethod) -> str:
    return f"/{method.url.removeprefix('/')}".partition("?")[0]


def _path(method: SDKMethod, *, several: bool) -> str:
    """The path that a method sends to; with its query if that alone tells it from others with the same path and HTTP method."""
    query = method.url.partition("?")[2]
    return f"{_plain_path(method)}?{query}" if query and several else _plain_path(method)


class _Writer:
    """Schemas written so far, by the names of their components."""

    def __init__(self, sdk: Sdk) -> None:
        self.sdk, self.schemas = sdk, dict[str, Schema]()
        self._names: dict[Name, str] = {}

    def operation(self, method: SDKMethod, url: str) -> Schema:
        placeholders = method.path_arguments
        found: Schema = {
            "operationId": "_".join(method.path),
            "tags": [".".join(method.path[:-1]) or "client"],
            "parameters": [
                {"name": own, "in": "path", "required": True, "schema": {"type": "string"}} for own in placeholders
            ],
            "responses": {"200": self._response(method)},
        }
        rest = [each for each in method.arguments if each.name not in placeholders.values()]
        sent: list[Argument] = []
        for each in rest:
            if each.location in ("query", "header") or (
                each.location != "body" and method.http_method in _WITHOUT_BODY
            ):
                where = "header" if each.location == "header" else "query"
                found["parameters"].append(
                    {"name": each.wire_name, "in": where, "required": each.required, "schema": self._argument(each)}
                )
            else:
                sent.append(each)
        if sent and method.http_method not in _WITHOUT_BODY:
            found["requestBody"] = self._body(method, sent)
        if method.deprecated is not None:
            found["deprecated"] = True
        return found

    def _body(self, method: SDKMethod, sent: list[Argument]) -> Schema:
        media = "multipart/form-data" if method.multipart else "application/json"
        whole = next((each for each in sent if each.name == method.body), None)
        if whole is not None:
            schema = self._argument(whole)
            media = "application/octet-stream" if schema.get("format") == "binary" else media
            return {"required": whole.required, "content": {media: {"schema": schema}}}
        properties = {each.wire_name: self._argument(each) for each in sent}
        needed = [each.wire_name for each in sent if each.required]
        schema = {"type": "object", "properties": properties, **({"required": needed} if needed else {})}
        return {"required": bool(needed), "content": {media: {"schema": schema}}}

    def _argument(self, argument: Argument) -> Schema:
        return self.schema(argument.annotation) if argument.annotation is not None else {}

    def _response(self, method: SDKMethod) -> Schema:
        made: Schema = {"description": "Done."}
        item = self.schema(method.item) if method.item is not None else None
        returned = method.returns
        text = ast.unparse(returned.node) if returned is not None else "None"
        if text.rpartition(".")[2] in _BYTES:
            return {**made, "content": {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}}
        content: Schema = {}
        if returned is not None and text not in ("None", "NoneType"):
            schema = self._page(method, returned) if method.page is not None else self.schema(returned)
            schema = {"type": "object", "properties": {method.unwrapped: schema}} if method.unwrapped else schema
            content["application/json"] = {"schema": schema}
        if item is not None:
            content["text/event-stream"] = {"schema": item}
        return {**made, **({"content": content} if content else {})}

    def _page(self, method: SDKMethod, returned: Expression) -> Schema:
        """The response of a paged list: the fields of its page class, with the type of its items."""
        item: Schema = {}
        if isinstance(returned.node, ast.Subscript):
            item = self.schema(returned.inner(returned.node.slice))
        assert method.page is not None
        found = self._object(method.page, {"_T": item, "T": item})
        known = self.sdk.pages.get(method.page.name)
        return self._holding(found, known.items, item) if known is not None and known.items else found

    def _holding(self, schema: Schema, path: tuple[str, ...], item: Schema) -> Schema:
        """A page with the type of its items where its class has a list of anything, in a class that all pages share."""
        whole = schema
        while "$ref" in whole or "anyOf" in whole:
            whole = whole["anyOf"][0] if "anyOf" in whole else self.schemas[whole["$ref"].rpartition("/")[2]]
        if not path:
            return {**whole, "items": item} if whole.get("type") == "array" and "$ref" not in whole["items"] else schema
        inner = whole.get("properties", {}).get(path[0])
        if inner is None:
            return schema
        changed = self._holding(inner, path[1:], item)
        return schema if changed == inner else {**whole, "properties": {**whole["properties"], path[0]: changed}}

    def unreached(self, name: Name) -> None:
        """Describe a model that no method has, as a description has schemas that its operations do not use."""
        found = self.sdk.modules.definition(name)
        if found is not None and name.module.startswith("types") and not is_input(self.sdk.modules, name):
            self._class(name)

    def schema(self, expression: Expression, variables: dict[str, Schema] | None = None) -> Schema:
        """The schema of an annotation; null is a type of it where the annotation has None."""
        bare = _without_none(expression.node)
        inner = _nullable_items(bare)
        if inner is not None and bare is not expression.node:
            return _nullable(self.schema(Expression(expression.module, bare), variables))
        if inner is not None:
            item = self.schema(Expression(expression.module, inner[1]), variables)
            return {"type": "array", "items": item} if inner[0] else {"type": "object", "additionalProperties": item}
        found = self._of(read_annotation(self.sdk.modules, expression), expression, variables or {})
        return _nullable(found) if _admits_none(expression.node) else found

    def _of(self, annotation: object, at: Expression, variables: dict[str, Schema]) -> Schema:
        match annotation:
            case ClassOf(name):
                return variables[name.name] if name.name in variables else self._class(name)
            case ListOf(item):
                return {"type": "array", "items": self._of(item, at, variables)}
            case MapOf(value):
                return {"type": "object", "additionalProperties": self._of(value, at, variables) or True}
            case OneOf(members):
                return _one_of([self._of(each, at, variables) for each in members])
            case Other(text):
                return variables.get(text) or _plain(text)
            case _:
                return {}

    def _class(self, name: Name) -> Schema:
        found = self.sdk.modules.definition(name)
        if found is None:
            return _plain(name.name)
        at, statement = self._received(*found)
        if at.module.startswith("_"):
            return dict(_PLAIN.get(at.name, {}))
        if at in self._names:
            return {"$ref": f"#/components/schemas/{self._names[at]}"}
        match statement:
            case ast.Assign(value=ast.Call(func=ast.Name(id="TypeVar"))):
                return {}
            case ast.ClassDef(bases=bases) if any("Enum" in ast.unparse(base) for base in bases):
                return {"type": "string"}
            case ast.ClassDef():
                key = self._names[at] = self._key(at)
                self.schemas[key] = {}
                self.schemas[key] = self._object(at, {})
                return {"$ref": f"#/components/schemas/{key}"}
            case ast.AnnAssign(value=ast.expr() as value) | ast.Assign(value=value):
                key = self._names[at] = self._key(at)
                self.schemas[key] = {}
                self.schemas[key] = (
                    self._object(at, {}) if isinstance(value, ast.Call) else self.schema(Expression(at.module, value))
                )
                return {"$ref": f"#/components/schemas/{key}"}
            case _:
                return {}

    def _received(self, at: Name, statement: Definition) -> tuple[Name, Definition]:
        """What an SDK receives for what it sends, where it has a class for each: they are one schema."""
        module = at.module.replace("shared_params", "shared").removesuffix("_param")
        for other in (Name(module, at.name), Name(module, at.name.removesuffix("Param"))):
            found = self.sdk.modules.definition(other) if other != at else None
            classes = isinstance(statement, ast.ClassDef) and found is not None and isinstance(found[1], ast.ClassDef)
            if found is None or not classes or not is_input(self.sdk.modules, at):
                continue
            if not is_input(self.sdk.modules, found[0]) and self._wires(at) == self._wires(found[0]):
                return found
        return at, statement

    def _wires(self, name: Name) -> set[str]:
        return {wire for _, wire, _ in fields(self.sdk.modules, name)}

    def _key(self, name: Name) -> str:
        """A component's name: the class's own, or with its module before it."""
        taken = set(self._names.values())
        longer = camel(f"{name.module.rpartition('.')[2]}_{name.name}")
        candidates = (name.name, longer, camel(f"{name.module.replace('.', '_')}_{name.name}"))
        return next((each for each in candidates if each not in taken), f"{longer}{len(taken)}")

    def _object(self, name: Name, variables: dict[str, Schema]) -> Schema:
        properties: dict[str, Schema] = {}
        needed: list[str] = []
        is_sent = is_input(self.sdk.modules, name)
        for attribute, wire, annotation in fields(self.sdk.modules, name):
            if not attribute.startswith("_"):
                properties[wire] = self.schema(annotation, variables)
                needed += [wire] if _is_required(annotation.node, is_sent) else []
        if not properties:
            return {"type": "object", "properties": {}}
        extra = self._extra(name)
        return {
            "type": "object",
            "properties": properties,
            **({"required": needed} if needed else {}),
            **({"additionalProperties": extra} if extra else {}),
        }

    def _extra(self, name: Name) -> Schema:
        """The type of undeclared properties: `__pydantic_extra__: Dict[str, X]`."""
        found = self.sdk.modules.definition(name)
        for each in found[1].body if found is not None and isinstance(found[1], ast.ClassDef) else ():
            match each:
                case ast.AnnAssign(target=ast.Name(id="__pydantic_extra__"), annotation=ast.Subscript(slice=inner)):
                    value = inner.elts[-1] if isinstance(inner, ast.Tuple) else inner
                    return self.schema(Expression(name.module, value))
                case _:
                    pass
        return {}


def _plain(text: str) -> Schema:
    if text.startswith(("Literal[", "typing.Literal[")):
        return _literal(text)
    return dict(_PLAIN.get(text.rpartition(".")[2], {}))


def _literal(text: str) -> Schema:
    inner = ast.parse(text, mode="eval").body
    assert isinstance(inner, ast.Subscript)
    parts = inner.slice.elts if isinstance(inner.slice, ast.Tuple) else [inner.slice]
    values = [ast.literal_eval(part) for part in parts]
    return {"const": values[0]} if len(values) == 1 else {"enum": values}


def _one_of(members: list[Schema]) -> Schema:
    """A union, each member once; a date that may be written as a string is a date."""
    dates = [each for each in members if str(each.get("format", "")).startswith("date")]
    distinct: list[Schema] = []
    for each in (each for each in members if not (dates and each == {"type": "string"})):
        if each not in distinct:
            distinct.append(each)
    return distinct[0] if len(distinct) == 1 else {"anyOf": distinct}


def _nullable(schema: Schema) -> Schema:
    return {"anyOf": [schema, {"type": "null"}]} if schema else schema


def _without_none(node: ast.expr) -> ast.expr:
    """What an annotation has besides None and Omit, if that is one type; otherwise the annotation itself."""
    match node:
        case ast.Subscript(value=value, slice=inner) if ast.unparse(value).rpartition(".")[2] in (
            "Optional",
            "Required",
        ):
            return _without_none(inner)
        case ast.BinOp(left=left, op=ast.BitOr(), right=ast.Name(id="Omit" | "NotGiven") | ast.Constant(value=None)):
            return _without_none(left)
        case _:
            return node


def _nullable_items(node: ast.expr) -> tuple[bool, ast.expr] | None:
    """Whether a container is a list, and its items, of `List[Optional[X]]` and `Dict[str, Optional[X]]`; None for others."""
    match node:
        case ast.Subscript(value=value, slice=inner):
            head = ast.unparse(value).rpartition(".")[2]
            item = inner.elts[-1] if isinstance(inner, ast.Tuple) else inner
            listed = head in ("List", "list", "Iterable", "SequenceNotStr")
            return (listed, item) if _admits_none(item) and (listed or head in ("Dict", "dict")) else None
        case _:
            return None


def _admits_none(node: ast.expr) -> bool:
    """Whether an annotation of an argument has None: `Optional[X] | Omit`, `Union[X, None]`."""
    match node:
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            return _admits_none(left) or _admits_none(right)
        case ast.Subscript(value=value, slice=inner) if ast.unparse(value).rpartition(".")[2] in (
            "Required",
            "Annotated",
        ):
            return _admits_none(inner.elts[0] if isinstance(inner, ast.Tuple) else inner)
        case ast.Subscript(value=value, slice=inner):
            head = ast.unparse(value).rpartition(".")[2]
            parts = list(inner.elts) if isinstance(inner, ast.Tuple) else [inner]
            return head == "Optional" or (head == "Union" and any(map(_admits_none, parts)))
        case ast.Constant(value=None):
            return True
        case _:
            return False


def _is_required(node: ast.expr, is_sent: bool) -> bool:
    """Whether a field is required: `Required[...]` in a TypedDict, no None in a model."""
    return ast.unparse(node).startswith("Required[") if is_sent else not _admits_none(node)


def main(arguments: list[str]) -> Iterator[str]:
    """The description of an SDK, as JSON."""
    yield json.dumps(describe(read_sdk(Path(arguments[0]))), indent=1, default=str)


if __name__ == "__main__":
    sys.stdout.writelines(main(sys.argv[1:]))
