"""JSON Schemas (2020-12) of type expressions. Knows annotations; validates nothing and knows no pydantic."""

from __future__ import annotations

import ast
import inspect
import itertools
import textwrap
import types
import typing
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Literal, TypeAlias

from .expressions import bare, codec_in, extra_type, field_types, is_record, is_union, recursive
from .records import Record

Schema: TypeAlias = dict[str, Any]
Named: TypeAlias = Callable[[Any], Schema]
"""The schema, a reference as a rule, of a record class or of an alias that contains itself."""

_SCALARS: Mapping[Any, Schema] = {
    str: {"type": "string"},
    bool: {"type": "boolean"},
    int: {"type": "integer"},
    float: {"type": "number"},
    bytes: {"type": "string", "format": "binary"},
    None: {"type": "null"},
    types.NoneType: {"type": "null"},
}


def schema_of(expression: Any, module: str, named: Named) -> Schema:
    """The schema of a type expression; `{}`, which anything satisfies, for what has none.

    Args:
        module: Name of the module whose globals resolve quoted names.
        named: Called for each record class and each recursive alias.
    """
    inner, marks = (expression, ()) if recursive(expression) else bare(expression, module)
    codec = codec_in(marks)
    origin, arguments = typing.get_origin(inner), typing.get_args(inner)
    if codec is not None:
        return dict(codec.schema)
    if recursive(inner) or is_record(inner):
        return named(inner)
    if is_union(inner):
        return {"anyOf": [schema_of(part, module, named) for part in arguments]}
    if origin is Literal:
        return {"const": arguments[0]} if len(arguments) == 1 else {"enum": list(arguments)}
    if origin in (list, Sequence, Iterable):
        return {"type": "array", "items": schema_of(arguments[0], module, named)}
    if origin is tuple:
        return _tuple_schema(arguments, module, named)
    if origin in (dict, Mapping):
        return {"type": "object", "additionalProperties": schema_of(arguments[1], module, named)}
    return dict(_SCALARS.get(inner, {}))


def record_schema(cls: type[Record], named: Named, required: frozenset[str]) -> Schema:
    """The schema of a record class.

    Args:
        required: Wire names of the properties to require: `needed` of its shape for requests, `required` for responses.
    """
    codecs = {field.name: field.metadata.get("codec") for field in cls.__shape__.fields}
    docs, properties = _attribute_docs(cls), dict[str, Schema]()
    for name, expression in field_types(cls).items():
        codec, module = codecs[name], cls.__module__
        schema = schema_of(expression, module, named) if codec is None else _converted(codec, expression, module)
        properties[cls.__shape__.wire_names[name]] = {**schema, **({"description": docs[name]} if name in docs else {})}
    further = schema_of(extra_type(cls), cls.__module__, named)
    made: Schema = {"title": cls.__name__, "type": "object", "properties": properties}
    made["required"] = [wire_name for wire_name in properties if wire_name in required]
    made["additionalProperties"] = further or True
    if summary := inspect.cleandoc(vars(cls).get("__doc__") or ""):
        made["description"] = summary
    return made


def _tuple_schema(arguments: tuple[Any, ...], module: str, named: Named) -> Schema:
    if arguments[-1:] == (Ellipsis,):
        return {"type": "array", "items": schema_of(arguments[0], module, named)}
    return {"type": "array", "prefixItems": [schema_of(part, module, named) for part in arguments]}


def _converted(codec: Any, expression: Any, module: str) -> Schema:
    """The schema of a property with a codec; its annotation says whether it may be null."""
    inner, _ = bare(expression, module)
    optional = is_union(inner) and types.NoneType in typing.get_args(inner)
    return {"anyOf": [codec.schema, {"type": "null"}]} if optional else dict(codec.schema)


def _attribute_docs(cls: type[Record]) -> dict[str, str]:
    """Python name -> docs, from the strings under the fields in the source of the class; none where there is no source."""
    found: dict[str, str] = {}
    for base in reversed(cls.__mro__):
        if not is_record(base) or base is Record:
            continue
        try:
            tree = ast.parse(textwrap.dedent(inspect.getsource(base)))
        except (OSError, TypeError, SyntaxError):
            continue
        body = tree.body[0].body if isinstance(tree.body[0], ast.ClassDef) else []
        for field, docs in itertools.pairwise(body):
            match field, docs:
                case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=str() as said)):
                    found[name] = " ".join(said.split())
                case _:
                    pass
    return found
