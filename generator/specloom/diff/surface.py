"""What users of a generated package can name: modules, classes, fields, methods and their parameters. Compares none.

Knows plans; never runs or reads generated code. Texts stay unread until a difference asks for them.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

if TYPE_CHECKING:
    from specloom.plan import Package
    from specloom.plan.package import ClientClass, ResourceClass, TypesModule

Kind: TypeAlias = Literal["module", "class", "alias", "field", "method", "attribute", "export"]


@attrs.frozen
class Symbol:
    """One thing that can be named.

    Attributes:
        path: Where users import or reach it: `together_client.models.ChatCompletionRequest.max_tokens`.
        text: What is written of it: a field's statement, a method's signature, an alias's value.
        owner: Path of the class or module it belongs to.
        home: Module that defines it, where users may know it by another.
        base: What a class derives from.
        endpoint: Method and path that a method calls.
    """

    path: str
    kind: Kind
    owner: str = ""
    text: str = ""
    home: str = ""
    base: str = ""
    endpoint: str = ""
    overloads: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The last step of its path."""
        return self.path.rpartition(".")[2]


@attrs.frozen
class Parameter:
    """One parameter of a signature.

    Attributes:
        default: What is written after `=`, None where it must be given.
    """

    name: str
    kind: Literal["positional", "keyword"]
    annotation: str
    default: str | None


@attrs.frozen
class Signature:
    """A signature, read: its parameters in order, without `self` and without `**options`."""

    parameters: tuple[Parameter, ...]
    returns: str


def surface(package: Package | None) -> dict[str, Symbol]:
    """All that users can name, by path; nothing where there is no package."""
    return {symbol.path: symbol for symbol in _symbols(package)} if package else {}


def _symbols(package: Package) -> Iterator[Symbol]:
    name = package.name
    clients = _own_methods(package)
    yield Symbol(name, "module")
    for module in (*package.models, *package.types):
        yield from _types(name, module)
    for resources in package.resources:
        home = _module(name, resources.path)
        yield Symbol(home, "module", name)
        for each in resources.classes:
            path = clients.get(each.name)
            yield from _members(path, each) if path else _class(home, each)
    for entry in package.client.classes if package.client else ():
        yield from _client(name, entry)
    if package.webhooks is not None:
        home = f"{name}.webhooks"
        yield Symbol(home, "module", name)
        for webhook in package.webhooks.webhooks:
            yield Symbol(f"{home}.{webhook.name}", "method", home, webhook.signature)


def _client(package: str, entry: ClientClass) -> Iterator[Symbol]:
    path = f"{package}.{entry.name}"
    yield Symbol(path, "class", package, base=entry.bases)
    yield Symbol(f"{path}.__init__", "method", path, entry.signature)
    for child in entry.children:
        yield Symbol(f"{path}.{child.name}", "attribute", path, child.type)


def _types(package: str, module: TypesModule) -> Iterator[Symbol]:
    home = _module(package, module.path)
    folder = home.rpartition(".")[0]
    yield Symbol(home, "module", folder)
    for item in module.items:
        path = f"{folder}.{item.name}"
        if item.kind == "alias":
            yield Symbol(path, "alias", folder, item.value, home)
            continue
        yield Symbol(path, "class", folder, home=home, base=item.base)
        members = item.fields if item.kind == "record" else (*item.fields, *item.items)
        for statement in members:
            field = statement.partition(":")[0].strip().strip("\"'")
            yield Symbol(f"{path}.{field}", "field", path, statement)


def _own_methods(package: Package) -> dict[str, str]:
    """Classes that clients derive from, by name, and the client through which users know their methods."""
    entries = package.client.classes if package.client else ()
    return {base: f"{package.name}.{entry.name}" for entry in entries for base in entry.bases.split(", ")}


def _class(module: str, resource: ResourceClass) -> Iterator[Symbol]:
    path = f"{module}.{resource.name}"
    yield Symbol(path, "class", module, base=resource.base)
    yield from _members(path, resource)


def _members(path: str, resource: ResourceClass) -> Iterator[Symbol]:
    for child in resource.children:
        yield Symbol(f"{path}.{child.name}", "attribute", path, child.type)
    for method in resource.methods:
        yield Symbol(
            f"{path}.{method.name}",
            "method",
            path,
            method.signature,
            endpoint=method.endpoint,
            overloads=method.overloads,
        )


def _module(package: str, path: str) -> str:
    return f"{package}.{path.removesuffix('.py').replace('/', '.')}"


def read_signature(text: str) -> Signature:
    """A signature as the plan spells it. Raises SyntaxError for what is none."""
    (function,) = ast.parse(f"def f{text}: ...").body
    assert isinstance(function, ast.FunctionDef), text
    arguments = function.args
    plain = [*arguments.posonlyargs, *arguments.args]
    missing = len(plain) - len(arguments.defaults)
    defaults = [None] * missing + [ast.unparse(each) for each in arguments.defaults]
    keywords = zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True)
    listed = [
        *(_parameter(each, "positional", default) for each, default in zip(plain, defaults, strict=True)),
        *(_parameter(each, "keyword", _spelled(default) or None) for each, default in keywords),
    ]
    return Signature(tuple(each for each in listed if each.name != "self"), _spelled(function.returns))


def read_field(text: str) -> Parameter:
    """A field as the plan spells it: `name: annotation`, with a default or not."""
    name, _, rest = text.partition(":")
    try:
        (statement,) = ast.parse(f"field: {rest.strip()}").body
    except SyntaxError:
        return Parameter(name.strip(), "keyword", rest.strip(), None)
    assert isinstance(statement, ast.AnnAssign), text
    return Parameter(name.strip(), "keyword", _spelled(statement.annotation), _default(statement.value))


def members(annotation: str) -> frozenset[str]:
    """The alternatives of an annotation, and the values of a `Literal` each on its own."""
    try:
        return frozenset(_alternatives(ast.parse(annotation, mode="eval").body))
    except SyntaxError:
        return frozenset({annotation})


def _alternatives(node: ast.expr) -> Iterator[str]:
    match node:
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            yield from _alternatives(left)
            yield from _alternatives(right)
        case ast.Subscript(value=ast.Name(id="Literal"), slice=ast.Tuple(elts=values)):
            yield from (f"Literal[{ast.unparse(value)}]" for value in values)
        case ast.Constant(value=str(text)):
            yield from members(text)
        case _:
            yield ast.unparse(node)


def _parameter(argument: ast.arg, kind: Literal["positional", "keyword"], default: str | None) -> Parameter:
    return Parameter(argument.arg, kind, _spelled(argument.annotation), default)


def _default(value: ast.expr | None) -> str | None:
    """The default of a field: that of `member(...)` where one is asked for, None where the field must be given."""
    if isinstance(value, ast.Call):
        given = [ast.unparse(each.value) for each in value.keywords if each.arg == "default"]
        return given[0] if given else None
    return ast.unparse(value) if value is not None else None


def _spelled(node: ast.expr | None) -> str:
    return "" if node is None else ast.unparse(node)
