"""The public symbols of a generated package: modules, classes, fields, methods and their parameters. Compares none.

Knows plans; never runs or reads generated code. Signatures are parsed only if a difference needs them.
"""

from __future__ import annotations

import ast
from collections.abc import Container, Iterator
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from specloom.custom import CustomClass
    from specloom.plan import PackagePlan
    from specloom.plan.client_classes import ClientClass
    from specloom.plan.model_classes import TypesModule
    from specloom.plan.raw_response_classes import HeadersModule
    from specloom.plan.resource_classes import ResourceClass

Kind: TypeAlias = Literal["module", "class", "alias", "field", "key", "method", "attribute"]


class PackageSymbol(NamedTuple):
    """One public symbol.

    Attributes:
        kind: Kind of symbol; `field` of a record, `key` of an input type.
        path: How users import or access it: `together_client.models.ChatCompletionRequest.max_tokens`.
        text: Its source: the statement of a field, the signature of a method, the value of an alias.
        owner: Path of the class or module it belongs to.
        home: Module that defines it, if it is exported from another.
        base: Base class of a class.
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


def surface(package: PackagePlan | None) -> dict[str, PackageSymbol]:
    """All public symbols by path; empty without a package."""
    return {symbol.path: symbol for symbol in _symbols(package)} if package else {}


def _symbols(package: PackagePlan) -> Iterator[PackageSymbol]:
    name = package.name
    clients = _own_methods(package)
    yield PackageSymbol(name, "module")
    for module in (*package.models, *package.types):
        yield from _types(name, module)
    for resources in package.resources:
        home = f"{name}.resources.{resources.stem}"
        yield PackageSymbol(home, "module", name)
        for each in resources.classes:
            path = clients.get(each.name)
            yield from _mixed_in(path, each) if path else _class(home, each)
    own = {each.name for resources in package.resources for each in resources.classes}
    for entry in package.client.classes if package.client else ():
        yield from _client(name, entry, own)
    yield from _hand_written(package)
    if package.headers is not None:
        yield from _headers(name, package.headers)
    if package.webhooks is not None:
        home = f"{name}.webhooks"
        yield PackageSymbol(home, "module", name)
        for webhook in package.webhooks.webhooks:
            yield PackageSymbol(f"{home}.{webhook.name}", "method", home, webhook.signature)


def _hand_written(package: PackagePlan) -> Iterator[PackageSymbol]:
    """Symbols of hand-written modules: methods under their public names, resources, models, helpers."""
    custom, name = package.custom, package.name
    if custom is None:
        return
    generated = {each.name for resources in package.resources for each in resources.classes}
    for module in custom.resources:
        home = f"{name}.resources.{module.stem}"
        if not any(resources.stem == module.stem for resources in package.resources):
            yield PackageSymbol(home, "module", name)
        for cls in module.classes.values():
            yield from _class_by_hand(home, cls, known=cls.name in generated)
    for cls in custom.client.classes.values() if custom.client else ():
        yield from _class_by_hand(name, cls, known=True)
    for module in custom.models:
        for cls in module.classes.values():
            yield from _class_by_hand(f"{name}.models", cls, known=False)
    for module in custom.helpers:
        functions = {function.name: function for function in module.functions}
        for public in module.public:
            if public in functions:
                yield PackageSymbol(f"{name}.{public}", "method", name, functions[public].signature)
            elif public in module.classes:
                yield from _class_by_hand(name, module.classes[public], known=False)
            else:
                yield PackageSymbol(f"{name}.{public}", "attribute", name)


def _class_by_hand(home: str, cls: CustomClass, *, known: bool) -> Iterator[PackageSymbol]:
    """A hand-written class; `known` if it extends a class that is already listed."""
    if cls.name.startswith("_"):
        return
    path = f"{home}.{cls.name}"
    if not known:
        yield PackageSymbol(path, "class", home, base=", ".join(cls.bases))
    for field in cls.fields:
        yield PackageSymbol(f"{path}.{field.partition(':')[0]}", "field", path, field)
    for method in cls.methods:
        kind: Kind = "attribute" if method.kind == "property" else "method"
        if not method.name.startswith("_"):
            yield PackageSymbol(f"{path}.{method.name}", kind, path, method.signature if kind == "method" else "")


def _client(package: str, entry: ClientClass, own: Container[str]) -> Iterator[PackageSymbol]:
    path = f"{package}.{entry.name}"
    bases = ", ".join(base for base in entry.bases.split(", ") if base not in own)
    yield PackageSymbol(path, "class", package, base=bases)
    yield PackageSymbol(f"{path}.__init__", "method", path, entry.signature)
    for child in entry.children:
        yield PackageSymbol(f"{path}.{child.name}", "attribute", path, child.class_name)
    for method in entry.methods:
        yield PackageSymbol(f"{path}.{method.name}", "method", path, method.signature, overloads=method.overloads)


def _types(package: str, module: TypesModule) -> Iterator[PackageSymbol]:
    home = _module(package, module.path)
    folder = home.rpartition(".")[0]
    yield PackageSymbol(home, "module", folder)
    for item in module.items:
        path = f"{folder}.{item.name}"
        if item.kind == "alias":
            yield PackageSymbol(path, "alias", folder, item.value, home)
            continue
        yield PackageSymbol(path, "class", folder, home=home, base=item.base)
        kind: Kind = "field" if item.kind == "record" else "key"
        for statement in item.fields:
            field = statement.partition(":")[0]
            if field.isidentifier():  # skips docstrings between fields
                yield PackageSymbol(f"{path}.{field}", kind, path, statement)
        for statement in item.items if item.kind != "record" else ():
            yield PackageSymbol(f"{path}.{_key(statement)}", kind, path, statement)


def _headers(package: str, module: HeadersModule) -> Iterator[PackageSymbol]:
    """Classes for response headers; an alias has the members of its target."""
    home = f"{package}.headers"
    yield PackageSymbol(home, "module", package)
    written = {each.name: each.fields for each in module.classes}
    for each in module.classes:
        path = f"{home}.{each.name}"
        yield PackageSymbol(path, "class", home)
        for statement in written[each.same or each.name]:
            declared = statement.partition(" = ")[0]
            field = declared.partition(":")[0]
            if field.isidentifier():  # skips docstrings between fields
                yield PackageSymbol(f"{path}.{field}", "field", path, f"{declared} = ...")


def _key(item: str) -> str:
    """The key of `"key": "annotation"`."""
    return "".join(ast.literal_eval(f"{{{item}}}"))


def _own_methods(package: PackagePlan) -> dict[str, str]:
    """Base classes of clients, by name, and the client that exposes their methods."""
    entries = package.client.classes if package.client else ()
    return {base: f"{package.name}.{entry.name}" for entry in entries for base in entry.bases.split(", ")}


def _class(module: str, resource: ResourceClass) -> Iterator[PackageSymbol]:
    path = f"{module}.{resource.name}"
    yield PackageSymbol(path, "class", module, base=resource.base)
    yield from _members(path, resource)


def _mixed_in(client: str, own: ResourceClass) -> Iterator[PackageSymbol]:
    """The members that a client inherits from the class with its methods."""
    for view in ("with_raw_response", "with_streaming_response"):
        yield PackageSymbol(f"{client}.{view}", "attribute", client)
    yield from _members(client, own)


def _members(path: str, resource: ResourceClass) -> Iterator[PackageSymbol]:
    for child in resource.children:
        yield PackageSymbol(f"{path}.{child.name}", "attribute", path, child.class_name)
    for method in resource.methods:
        yield PackageSymbol(
            f"{path}.{method.name}",
            "method",
            path,
            method.signature,
            endpoint=method.endpoint,
            overloads=method.overloads,
        )


def _module(package: str, path: str) -> str:
    return f"{package}.{path.removesuffix('.py').replace('/', '.')}"
