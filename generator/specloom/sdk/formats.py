"""How an SDK writes lists and objects in queries and forms, from its code. Runs nothing of it."""

from __future__ import annotations

import ast

from specloom.sdk.modules import Modules


def query_format(client: ast.ClassDef, name: str) -> str:
    """`Querystring(array_format="comma")` of the property `qs`; `""` if it does not say."""
    return next(
        (found for each in client.body if _is_named(each, "qs") and (found := _argument(each, name))),
        "",
    )


def multipart_arrays(modules: Modules) -> str:
    """`array_format="brackets"` of `_serialize_multipartform`; `""` if there is none."""
    tree = modules.tree("_base_client") if "_base_client" in modules else ast.Module([], [])
    found = (each for each in ast.walk(tree) if _is_named(each, "_serialize_multipartform"))
    return next((_argument(each, "array_format") for each in found), "")


def _is_named(node: ast.AST, name: str) -> bool:
    return isinstance(node, ast.FunctionDef) and node.name == name


def _argument(function: ast.AST, name: str) -> str:
    for node in ast.walk(function):
        match node:
            case ast.keyword(arg=argument, value=ast.Constant(value=str(text))) if argument == name:
                return text
            case _:
                pass
    return ""
