"""Function tools made of classes of pydantic."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, cast

from .schemas import class_schema, read_json

if TYPE_CHECKING:
    import pydantic


class PydanticFunctionTool(dict[str, Any]):
    """A function tool as it is sent, which knows the class of its arguments."""

    def __init__(self, model: type[pydantic.BaseModel], name: str, description: str | None) -> None:
        function = {"name": name, "strict": True, "parameters": class_schema(model)}
        super().__init__(
            type="function", function=function | ({"description": description} if description is not None else {})
        )
        self.model = model


def pydantic_function_tool(
    model: type[pydantic.BaseModel], *, name: str | None = None, description: str | None = None
) -> PydanticFunctionTool:
    """A function whose arguments are a class of pydantic; `parse` and `stream` return instances of it.

    Args:
        model: Class of the arguments.
        name: Name of the function; by default that of the class.
        description: What it is for; by default the docstring of the class.
    """
    described = description if description is not None else (model.__doc__ or "").strip() or None
    return PydanticFunctionTool(model, name or model.__name__, described)


def check_strict(tools: Iterable[Mapping[str, Any]]) -> None:
    """Refuse tools whose arguments `parse` cannot read.

    Raises:
        ValueError: One is not a function, or not strict.
    """
    for tool in tools:
        if tool.get("type") != "function":
            raise ValueError(
                f"Currently only `function` tool types support auto-parsing; Received `{tool.get('type')}`"
            )
        if not _is_strict(tool):
            name = tool["function"]["name"]
            raise ValueError(f"`{name}` is not strict. Only `strict` function tools can be auto-parsed")


def read_arguments(tools: Iterable[Mapping[str, Any]], name: str, arguments: str) -> object | None:
    """The arguments of a call: an instance of the tool's class, plain data of a strict one, None of any other.

    Raises:
        pydantic.ValidationError: They do not fit the class.
    """
    tool = tool_named(tools, name)
    if isinstance(tool, PydanticFunctionTool):
        return cast("object", read_json(tool.model, arguments))
    return cast("object", json.loads(arguments)) if tool is not None and _is_strict(tool) else None


def tool_named(tools: Iterable[Mapping[str, Any]], name: str) -> Mapping[str, Any] | None:
    """The function tool of a name."""
    return next((tool for tool in tools if tool.get("function", {}).get("name") == name), None)


def is_parsed(tools: Iterable[Mapping[str, Any]]) -> bool:
    """Whether the arguments of some tool are read."""
    return any(isinstance(tool, PydanticFunctionTool) or _is_strict(tool) for tool in tools)


def _is_strict(tool: Mapping[str, Any]) -> bool:
    return tool.get("function", {}).get("strict") is True
