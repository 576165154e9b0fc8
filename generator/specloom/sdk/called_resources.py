"""Resources that a method of the client returns, with options of the client bound: `client.namespace("x").query()`. Writes no file."""

from __future__ import annotations

import ast
from collections.abc import Mapping

import attrs

_COPIES = ("with_options", "copy")


@attrs.frozen
class CalledResource:
    """A resource that is called to bind options of its client.

    Attributes:
        name: The method of the client that returns it.
        listed: Path of the same resource in `api.md`, which is named after the module of its class.
        function: The method, for its arguments.
        options: Option of the client -> argument of the method.
    """

    name: str
    listed: tuple[str, ...]
    function: ast.FunctionDef
    options: Mapping[str, str]


def bound_options(function: ast.FunctionDef) -> dict[str, str]:
    """Option of the client -> argument, of a method whose body is `return Resource(self.with_options(option=argument))` and
    nothing else; empty for others.
    """
    body = [each for each in function.body if not (isinstance(each, ast.Expr) and isinstance(each.value, ast.Constant))]
    match body:
        case [
            ast.Return(
                value=ast.Call(
                    args=[
                        ast.Call(
                            func=ast.Attribute(value=ast.Name(id="self"), attr=copy), args=[], keywords=[*keywords]
                        )
                    ],
                    keywords=[],
                )
            )
        ] if copy in _COPIES:
            found = {
                each.arg: each.value.id
                for each in keywords
                if each.arg is not None and isinstance(each.value, ast.Name) and each.value.id != "self"
            }
            return found if len(found) == len(keywords) else {}
        case _:
            return {}


def path_of_module(module: str) -> tuple[str, ...]:
    """The path in `api.md` of the resource that a generated module defines: `resources.chat.completions` -> `chat`, `completions`."""
    steps = module.split(".")[1:]
    return tuple(steps[:-1]) if len(steps) > 1 and steps[-1] == steps[-2] else tuple(steps)


def call_method(called: CalledResource, cls: str) -> str:
    """The method that makes a resource of a package callable as that of the SDK is.

    Args:
        cls: Name of the resource's class.
    """
    options = ", ".join(f"{option}={argument}" for option, argument in called.options.items())
    shown = ", ".join(f"`{option}`" for option in called.options)
    return (
        f"    def __call__({ast.unparse(called.function.args)}) -> {cls}:\n"
        f'        """The same methods for another {shown} of the client."""\n'
        f"        bound: {cls} = self._client.with_options({options}).{called.name}\n"
        "        return bound"
    )
