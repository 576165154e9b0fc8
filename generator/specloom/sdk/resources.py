"""The tree of resources of an SDK and their methods, found from the client's class. Knows no `api.md`."""

from __future__ import annotations

import ast
from collections.abc import Iterator

import attrs

from specloom.sdk.arguments import aliases, arguments
from specloom.sdk.called_resources import CalledResource, bound_options, path_of_module
from specloom.sdk.calls import Call, client_arguments, find_call
from specloom.sdk.modules import Expression, Modules, Name
from specloom.sdk.sdk import Argument, SDKMethod

_PROPERTIES = frozenset(("property", "cached_property"))
_VIEWS = ("with_raw_response", "with_streaming_response")
_DEEPEST = 12
_FOLDERS = ("resources", "_resources", "custom")
_BASES = ("Resource", "WebhookReader")
"""Ends of the names of base classes that make a class a resource."""
_NO_METHODS = frozenset(
    ("copy", "with_options", "close", "is_closed", "get", "post", "put", "patch", "delete", "request", "get_api_list")
)
"""Methods that every client class has in addition to those of its API."""


def methods(modules: Modules, client: Name) -> Iterator[SDKMethod]:
    """Every public method below a client, in the order of the classes."""
    found = {path: (module, functions) for path, module, functions in tree(modules, client)}
    for path, (module, functions) in found.items():
        _, sending = found.get((*path[:-1], _forwards_to(functions[-1])), (module, functions))
        yield _method(
            modules, module, functions, path, find_call(modules, module, sending[-1], of_client=len(path) == 1)
        )


def _forwards_to(function: ast.FunctionDef) -> str:
    """The method that another name of it calls, and nothing else: `return self.list(limit=limit)`; `""` if it does more."""
    body = [each for each in function.body if not (isinstance(each, ast.Expr) and isinstance(each.value, ast.Constant))]
    match body:
        case [ast.Return(value=ast.Call(func=ast.Attribute(value=ast.Name(id="self"), attr=name)))]:
            return name
        case _:
            return ""


def tree(modules: Modules, client: Name) -> Iterator[tuple[tuple[str, ...], str, list[ast.FunctionDef]]]:
    """(path, module, functions) of every public method below a client: its overloads and the function itself."""
    for path, cls in classes(modules, client):
        functions: dict[str, tuple[str, list[ast.FunctionDef]]] = {}
        for module, each in class_bodies(modules, cls):
            if isinstance(each, ast.FunctionDef) and _child(modules, module, each) is None and _is_method(each, path):
                functions.setdefault(each.name, (module, []))[1].append(each)
        yield from (((*path, name), module, several) for name, (module, several) in functions.items())


def classes(
    modules: Modules, at: Name, path: tuple[str, ...] = (), above: tuple[Name, ...] = ()
) -> Iterator[tuple[tuple[str, ...], Name]]:
    """(path, class) of a client, of which the path is empty, and of every resource below it."""
    if at in above or len(path) > _DEEPEST:
        return
    yield path, at
    children: dict[str, Name] = {}
    for module, each in class_bodies(modules, at):
        child = _child(modules, module, each)
        if child is not None:
            children.setdefault(*child)
    for name, inner in children.items():
        found = modules.definition(inner)
        yield from classes(modules, found[0] if found is not None else inner, (*path, name), (*above, at))


def class_bodies(modules: Modules, at: Name) -> Iterator[tuple[str, ast.stmt]]:
    """(module, statement) of a class and of its base classes that are resources."""
    found = modules.definition(at)
    if found is None:
        return
    home, statement = found
    if not isinstance(statement, ast.ClassDef):
        return
    yield from ((home.module, each) for each in statement.body)
    for base in statement.bases:
        origin = modules.resolve(Expression(home.module, base))
        if origin is not None and origin[0].module.startswith(_FOLDERS) and origin[0] != home:
            yield from class_bodies(modules, origin[0])


def called_resources(modules: Modules, client: Name) -> Iterator[CalledResource]:
    """The resources that methods of a client return, with options of the client bound."""
    known = {path for path, _ in classes(modules, client)}
    for module, each in class_bodies(modules, client):
        options = bound_options(each) if isinstance(each, ast.FunctionDef) else {}
        child = _child(modules, module, each) if options else None
        if child is None or not isinstance(each, ast.FunctionDef):
            continue
        listed = next((path for path in _generated_paths(modules, child[1]) if path not in known), (each.name,))
        yield CalledResource(each.name, listed, each, options)


def _generated_paths(modules: Modules, at: Name) -> Iterator[tuple[str, ...]]:
    """The path of a generated resource, and of those that a hand-written class extends."""
    found = modules.definition(at)
    if found is None or not isinstance(found[1], ast.ClassDef):
        return
    home, bases = found[0], found[1].bases
    if home.module.startswith(_FOLDERS):
        yield path_of_module(home.module)
    for base in bases:
        origin = modules.resolve(Expression(home.module, base))
        if origin is not None and origin[0] != home:
            yield from _generated_paths(modules, origin[0])


def mixins(modules: Modules, at: Name) -> Iterator[tuple[str, ast.stmt]]:
    """(module, statement) of the base classes of a resource that are no resources themselves."""
    found = modules.definition(at)
    for base in found[1].bases if found is not None and isinstance(found[1], ast.ClassDef) else ():
        origin = modules.resolve(Expression(found[0].module, base)) if found is not None else None
        if origin is not None and isinstance(origin[1], ast.ClassDef) and not _is_resource(modules, *origin):
            yield from ((origin[0].module, each) for each in origin[1].body)


def _is_method(function: ast.FunctionDef, path: tuple[str, ...]) -> bool:
    decorators = {_short(each) for each in function.decorator_list}
    public = not function.name.startswith("_") and not decorators & {
        *_PROPERTIES,
        "staticmethod",
        "classmethod",
        "setter",
    }
    return public and (bool(path) or function.name not in _NO_METHODS)


def _short(decorator: ast.expr) -> str:
    called = decorator.func if isinstance(decorator, ast.Call) else decorator
    return ast.unparse(called).rpartition(".")[2]


def _child(modules: Modules, module: str, statement: ast.stmt) -> tuple[str, Name] | None:
    """The resource class that a statement exposes, and its attribute name."""
    match statement:
        case ast.FunctionDef(name=name, returns=ast.expr() as returned, decorator_list=decorators) if (
            name not in _VIEWS and _PROPERTIES & {_short(each) for each in decorators}
        ):
            annotation = returned
        case ast.FunctionDef(name=name, returns=ast.expr() as returned) if bound_options(statement):
            annotation = returned
        case ast.AnnAssign(target=ast.Name(id=name), annotation=annotation):
            pass
        case _:
            return None
    found = modules.resolve(Expression(module, _unquoted(annotation)))
    is_resource = found is not None and _is_resource(modules, found[0], found[1])
    return (name, found[0]) if found is not None and is_resource and not name.startswith("_") else None


def _unquoted(annotation: ast.expr) -> ast.expr:
    match annotation:
        case ast.Constant(value=str(text)):
            try:
                return ast.parse(text, mode="eval").body
            except SyntaxError:
                return annotation
        case _:
            return annotation


def _is_resource(modules: Modules, at: Name, statement: ast.stmt, depth: int = 0) -> bool:
    """Whether a class is a resource, by its base classes; those that read webhooks are, too."""
    bases = statement.bases if isinstance(statement, ast.ClassDef) else []
    if any("APIResource" in ast.unparse(base) or ast.unparse(base).endswith(_BASES) for base in bases):
        return True
    origins = (modules.resolve(Expression(at.module, base)) for base in bases)
    return depth < _DEEPEST and any(
        origin is not None and _is_resource(modules, *origin, depth + 1) for origin in origins
    )


def _method(
    modules: Modules, module: str, functions: list[ast.FunctionDef], path: tuple[str, ...], call: Call | None
) -> SDKMethod:
    """A method; its overloads share the one function that sends the request."""
    last = functions[-1]
    notes = [note for each in functions for note in _notes(each)]
    signature = next((each for each in reversed(functions) if not _is_overload(each)), last)
    first = functions[0]
    wire_names = _wire_names(modules, call)
    found = arguments(modules, module, signature, wire_names)
    always = [
        {argument.name for argument in arguments(modules, module, each, wire_names) if argument.required}
        for each in functions
        if _is_overload(each)
    ]
    return SDKMethod(
        path=path,
        http_method=call.http_method if call else "",
        url=call.url if call else "",
        arguments=tuple(_sent(_required(argument, always), call) for argument in found),
        path_arguments=call.path_arguments if call else {},
        client_arguments=client_arguments(signature),
        returns=_returns(module, call, first),
        params=call.params if call else None,
        item=call.item if call else None,
        switch=wire_names.get(call.switch, call.switch) if call else "",
        page=_page(modules, call),
        deprecated=notes[0] if notes else None,
        unwrapped=call.unwrapped if call is not None else "",
        multipart=call is not None and call.multipart,
        body=call.body if call is not None else "",
        options=call.options if call is not None else "",
        line=f"{modules.path(module)}:{first.lineno}",
    )


def _required(argument: Argument, always: list[set[str]]) -> Argument:
    """An argument, required if every overload requires it: the implementation has defaults for all."""
    required = all(argument.name in names for names in always) if always else argument.required
    return attrs.evolve(argument, required=required)


def _sent(argument: Argument, call: Call | None) -> Argument:
    """An argument with the place that it is sent in."""
    return argument if call is None else attrs.evolve(argument, location=call.location(argument.name))


def _is_overload(function: ast.FunctionDef) -> bool:
    return any(_short(each) == "overload" for each in function.decorator_list)


def _notes(function: ast.FunctionDef) -> Iterator[str]:
    """The message of `@deprecated("...")`."""
    for decorator in function.decorator_list:
        match decorator:
            case ast.Call(args=[ast.Constant(value=str(note)), *_]) if _short(decorator) == "deprecated":
                yield note
            case ast.Call() if _short(decorator) == "deprecated":
                yield "deprecated"
            case _:
                pass


def _wire_names(modules: Modules, call: Call | None) -> dict[str, str]:
    """Argument -> wire name, if they differ."""
    if call is None:
        return {}
    renamed = aliases(modules, call.params)
    keys = {argument: renamed.get(key, key) for argument, key in call.keys.items()}
    return {
        **renamed,
        **keys,
        **{argument: header for header, argument in call.headers.items()},
        **{argument: placeholder for placeholder, argument in call.path_arguments.items()},
    }


def _returns(module: str, call: Call | None, function: ast.FunctionDef) -> Expression | None:
    if call is not None and call.cast_to is not None and ast.unparse(call.cast_to.node) not in ("object", "NoneType"):
        return call.cast_to
    if call is not None and call.page is not None:
        return call.page
    return None if function.returns is None else Expression(module, function.returns)


def _page(modules: Modules, call: Call | None) -> Name | None:
    match call.page.node if call is not None and call.page is not None else None:
        case ast.Subscript(value=value) if call is not None and call.page is not None:
            found = modules.resolve(call.page.inner(value))
            return None if found is None else found[0]
        case _:
            return None
