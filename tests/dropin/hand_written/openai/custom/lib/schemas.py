"""JSON Schemas of Python classes, in the form that structured outputs require. pydantic is imported where one is asked for."""

from __future__ import annotations

from typing import Any, cast


def class_schema(cls: type[object]) -> dict[str, Any]:
    """The schema of a class that pydantic knows: a model, a dataclass.

    Raises:
        TypeError: pydantic has no schema for it.
    """
    import pydantic

    try:
        schema = pydantic.TypeAdapter(cls).json_schema()
    except pydantic.errors.PydanticUserError as error:
        raise TypeError(f"{cls.__name__} has no JSON Schema: {error}") from error
    return strict_schema(schema)


def read_json(cls: type[Any], text: str) -> Any:
    """JSON as an instance of a class that pydantic knows.

    Raises:
        pydantic.ValidationError: It does not fit.
    """
    import pydantic

    return pydantic.TypeAdapter(cls).validate_json(text)


def strict_schema(schema: dict[str, Any]) -> dict[str, Any]:
    """A schema whose objects require all of their properties and allow no others; the given one is not changed."""
    return _strict(schema, schema)


def _strict(node: dict[str, Any], root: dict[str, Any]) -> dict[str, Any]:
    found = _with_target(node, root)
    made = {key: _value(key, value, root) for key, value in found.items() if not (key == "default" and value is None)}
    if made.get("type") == "object":
        made.setdefault("additionalProperties", False)
    if "properties" in made:
        made["required"] = list(made["properties"])
    return made


def _value(key: str, value: Any, root: dict[str, Any]) -> Any:
    """A value of a schema: a further schema, several, or data."""
    if key in ("properties", "$defs", "definitions"):
        named: dict[str, dict[str, Any]] = value
        return {name: _strict(each, root) for name, each in named.items()}
    if key in ("allOf", "anyOf", "oneOf", "prefixItems"):
        several: list[dict[str, Any]] = value
        return [_strict(each, root) for each in several]
    return _strict(cast("dict[str, Any]", value), root) if key == "items" and isinstance(value, dict) else value


def _with_target(node: dict[str, Any], root: dict[str, Any]) -> dict[str, Any]:
    """A schema whose `$ref` has no neighbours, and which is not all of only one."""
    only: list[dict[str, Any]] = node.get("allOf") or []
    if len(only) == 1:
        return _with_target({**only[0], **{key: value for key, value in node.items() if key != "allOf"}}, root)
    if "$ref" not in node or len(node) == 1:
        return node
    target: Any = root
    for step in str(node["$ref"]).removeprefix("#/").split("/"):
        target = target[step.replace("~1", "/").replace("~0", "~")]
    return _with_target({**target, **{key: value for key, value in node.items() if key != "$ref"}}, root)
