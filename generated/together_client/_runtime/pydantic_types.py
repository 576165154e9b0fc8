"""Records and aliases as types of pydantic. Knows pydantic's hooks; pydantic itself is imported when it asks for a schema.

Validation is that of `strict=True`: data by wire names, in its JSON form. What only the server writes may be absent.
"""

from __future__ import annotations

import decimal
import functools
import importlib
import math
import threading
from collections.abc import Iterable, Sequence
from typing import Any

from .convert import adopted, to_dict
from .digits import ExactFloat
from .expressions import evaluate_alias, is_record, recursive, union_parts
from .json_schema import Schema, record_schema, schema_of
from .records import Record
from .verify import Mismatch, check_request

_open = threading.local()
"""Holds the references whose JSON schema is under construction; a second occurrence refers to the first."""


def core_schema(expression: Any) -> Any:
    """The core schema of a record class or an alias: it takes instances and plain data, and dumps plain data."""
    core = importlib.import_module("pydantic_core.core_schema")
    made: Any = core.no_info_plain_validator_function(
        functools.partial(_validated, expression),
        serialization=core.plain_serializer_function_ser_schema(_dumped, info_arg=True),
        metadata={"pydantic_js_functions": [functools.partial(_json_schema, expression)]},
    )
    reference = _reference(expression)
    return made if reference is None else {**made, "ref": reference}


def _dumped(value: Any, info: Any) -> Any:
    """Plain data; in JSON, numbers that a float would alter are strings of their digits, as pydantic writes each Decimal."""
    data = to_dict(value)
    return data if info.mode != "json" else _with_digits(data)


def _with_digits(data: Any) -> Any:
    if data.__class__ is dict:
        return {name: _with_digits(value) for name, value in data.items()}
    if data.__class__ is list:
        return [_with_digits(item) for item in data]
    if isinstance(data, ExactFloat):
        same = decimal.Decimal(data.text) == decimal.Decimal(repr(float(data)))
        return float(data) if same else data.text
    return str(data) if isinstance(data, decimal.Decimal) else data


def _validated(expression: Any, value: Any) -> Any:
    if isinstance(value, Record) and type(value) in union_parts(expression, "")[0]:
        return value
    try:
        data = named(to_dict(value))
    except TypeError as error:
        raise ValueError(str(error)) from None
    found = check_request(expression, data)
    if found:
        raise invalid(expression, found, data)
    if has_infinity(data):
        raise ValueError("a number that a float cannot hold, or an infinity: read JSON with such numbers by from_json")
    return adopted(expression, data)


def named(data: Any) -> Any:
    """`data` itself, whose objects have strings as names of their properties.

    Raises:
        TypeError: One has another name.
    """
    for item in _inside(data):
        named(item)
    if data.__class__ is dict and not all(isinstance(name, str) for name in data):
        raise TypeError("names of properties must be strings")
    return data


def has_infinity(data: Any) -> bool:
    """Whether there is an infinity, which JSON lacks: pydantic takes a number that a float cannot hold for one."""
    return (data.__class__ is float and math.isinf(data)) or any(map(has_infinity, _inside(data)))


def _inside(data: Any) -> Iterable[Any]:
    return data.values() if data.__class__ is dict else data if data.__class__ is list else ()


def invalid(expression: Any, found: Sequence[Mismatch], data: Any) -> Exception:
    """pydantic's error, which puts each mismatch where it is in the whole; pydantic must be installed."""
    core = importlib.import_module("pydantic_core")
    lines = [_line(core, mismatch, data) for mismatch in found]
    title = getattr(expression, "__name__", "value")
    error: Exception = core.ValidationError.from_exception_data(title, lines)
    return error


def _line(core: Any, mismatch: Mismatch, data: Any) -> dict[str, Any]:
    steps: list[str | int] = []
    for token in mismatch.pointer.split("/")[1:]:
        step: Any = int(token) if data.__class__ is list else token.replace("~1", "/").replace("~0", "~")
        if data.__class__ is list or (data.__class__ is dict and step in data):
            data = data[step]
        steps.append(step)
    return {
        "type": core.PydanticCustomError("mismatch", "{reason}", {"reason": mismatch.message}),
        "loc": tuple(steps),
        "input": data,
    }


def _reference(expression: Any) -> str | None:
    if is_record(expression):
        return f"{expression.__module__}.{expression.__qualname__}:{id(expression)}"
    alias = recursive(expression)
    return None if alias is None else f"{alias[1]}.{alias[0]}:{hash(alias)}"


def _json_schema(expression: Any, _: Any, handler: Any) -> Schema:
    opened: set[str] = _open.__dict__.setdefault("references", set())
    reference = _reference(expression) or ""
    opened.add(reference)
    try:
        named = functools.partial(_named, handler)
        if is_record(expression):
            shape = expression.__shape__
            return record_schema(expression, named, shape.needed if handler.mode == "validation" else shape.required)
        alias = recursive(expression)
        return schema_of(expression if alias is None else evaluate_alias(*alias), alias[1] if alias else "", named)
    finally:
        opened.discard(reference)


def _named(handler: Any, expression: Any) -> Schema:
    made: Any = core_schema(expression)
    if made["ref"] in _open.references:
        made = {"type": "definition-ref", "schema_ref": made["ref"]}
    # The handler makes the schema of what it is given without asking its hooks, but asks those of what that is made of.
    schema: Schema = handler({"type": "json-or-python", "json_schema": made, "python_schema": made})
    return schema
