"""Arguments of an SDK's methods: their names, wire names, and which are required. Knows no resource."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping

from specloom.sdk.modules import Expression, Modules, Name
from specloom.sdk.sdk import Argument

OPTIONS = frozenset(
    (
        "self",
        "cls",
        "extra_headers",
        "extra_query",
        "extra_body",
        "timeout",
        "idempotency_key",
        "max_retries",
        "security",
    )
)
"""Arguments that every method may have in addition to those of its operation."""


def arguments(
    modules: Modules, module: str, function: ast.FunctionDef, wire_names: Mapping[str, str]
) -> list[Argument]:
    """The arguments of a method that belong to its operation.

    Args:
        wire_names: Argument -> wire name, for those that a request is known to send; for others it is their own.
    """
    signature = function.args
    positional = [*signature.posonlyargs, *signature.args]
    missing = len(positional) - len(signature.defaults)
    found = [(each, index < missing, True) for index, each in enumerate(positional)]
    keyword = zip(signature.kwonlyargs, signature.kw_defaults, strict=True)
    found += [(each, default is None, False) for each, default in keyword]
    return [
        Argument(
            name=each.arg,
            wire_name=wire_names.get(each.arg, each.arg),
            required=required,
            positional=by_position,
            annotation=None if each.annotation is None else Expression(module, each.annotation),
        )
        for each, required, by_position in found
        if each.arg not in OPTIONS or each.arg in wire_names  # an API that asks for an idempotency key itself
    ]


def aliases(modules: Modules, name: Name | None) -> dict[str, str]:
    """Attribute or key of a class -> wire name, for those with an alias, including inherited ones."""
    return {key: wire for key, wire, _ in fields(modules, name) if key != wire} if name is not None else {}


def fields(modules: Modules, name: Name, depth: int = 0) -> list[tuple[str, str, Expression]]:
    """(attribute, wire name, annotation) of all fields of a model or a TypedDict, bases first."""
    if depth > 20:
        return []
    if name not in modules.fields:
        modules.fields[name] = []  # guards against a class that derives from itself
        modules.fields[name] = _fields(modules, name, depth)
    return modules.fields[name]


def _fields(modules: Modules, name: Name, depth: int) -> list[tuple[str, str, Expression]]:
    found = modules.definition(name)
    if found is None:
        return []
    at, statement = found
    if isinstance(statement, ast.Assign) and isinstance(statement.value, ast.Call):
        return _functional(at, statement)
    if isinstance(statement, ast.Assign | ast.AnnAssign):
        return (
            [
                each
                for part in _parts(modules, Expression(at.module, statement.value))
                for each in fields(modules, part, depth + 1)
            ]
            if statement.value is not None
            else []
        )
    if not isinstance(statement, ast.ClassDef):
        return []
    own = {each[0]: each for each in _own(at, statement)}
    inherited: dict[str, tuple[str, str, Expression]] = {}
    for base in statement.bases:
        origin = modules.resolve(Expression(at.module, base))
        for each in fields(modules, origin[0], depth + 1) if origin is not None and origin[0] != at else ():
            inherited[each[0]] = each
    return list({**inherited, **own}.values())


def _parts(modules: Modules, expression: Expression) -> Iterator[Name]:
    """The classes that an alias refers to: `Params = Union[ParamsA, ParamsB]`."""
    match expression.node:
        case ast.Subscript(value=ast.Name(id="Union" | "Optional" | "Annotated"), slice=inner):
            for each in inner.elts if isinstance(inner, ast.Tuple) else (inner,):
                yield from _parts(modules, expression.inner(each))
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            yield from _parts(modules, expression.inner(left))
            yield from _parts(modules, expression.inner(right))
        case _:
            found = modules.resolve(expression)
            if found is not None:
                yield found[0]


def _own(at: Name, statement: ast.ClassDef) -> Iterator[tuple[str, str, Expression]]:
    for each in statement.body:
        if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name) and not _is_private(each):
            wire = _alias(each.annotation) or _alias(each.value) or each.target.id
            yield each.target.id, wire, Expression(at.module, each.annotation)


def _is_private(statement: ast.AnnAssign) -> bool:
    """Whether a statement does not define a field: `__pydantic_extra__`, `ClassVar`s, private helpers."""
    name = statement.target.id if isinstance(statement.target, ast.Name) else ""
    return name.startswith("__") or ast.unparse(statement.annotation).startswith("ClassVar")


def _functional(at: Name, statement: ast.stmt) -> list[tuple[str, str, Expression]]:
    """Keys of `TypedDict("Name", {"a-key": type})`."""
    match statement:
        case ast.Assign(value=ast.Call(args=[_, ast.Dict(keys=keys, values=values)])):
            pairs = zip(keys, values, strict=True)
            return [
                (key.value, _alias(value) or key.value, Expression(at.module, value))
                for key, value in pairs
                if isinstance(key, ast.Constant) and isinstance(key.value, str)
            ]
        case _:
            return []


def _alias(node: ast.expr | None) -> str | None:
    """The alias in `Annotated[str, PropertyInfo(alias="jobId")]` or `FieldInfo(alias="jobId")`; None if there is none."""
    for inner in ast.walk(node) if node is not None else ():
        match inner:
            case ast.Call(func=ast.Name(id="PropertyInfo" | "FieldInfo" | "Field"), keywords=keywords):
                for keyword in keywords:
                    match keyword:
                        case ast.keyword(arg="alias", value=ast.Constant(value=str(alias))):
                            return alias
                        case _:
                            pass
            case _:
                pass
    return None
