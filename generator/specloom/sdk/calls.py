"""What a method of an SDK sends: HTTP method, URL, bodies, response class. Knows only calls as Stainless generates them."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import attrs

from specloom.sdk.arguments import fields
from specloom.sdk.modules import Expression, Modules, Name

_VERBS = {
    "_get": "GET",
    "_post": "POST",
    "_put": "PUT",
    "_patch": "PATCH",
    "_delete": "DELETE",
    "_get_api_list": "GET",
}


_SENDERS = re.compile(r"self(\._client)?(\.(?:with_options|copy)\((?P<options>.*)\))?", re.DOTALL)
"""What sends a request: a resource, or its client, with other options if it asks for them."""
_OF_CLIENT = re.compile(r"self\._client\._get_(\w+)_(?:path|query|body)_param\(\)")
"""The value of a constructor argument that completes a path, a query or a body."""

_BODIES = ("body", "content", "binary_request")
"""Arguments of a call that carry the body."""


@attrs.frozen
class Call:
    """One call of the transport.

    Attributes:
        url: With `{placeholders}`.
        path_arguments: Placeholder -> argument.
        headers: Wire name -> argument, for headers that arguments supply.
        keys: Argument -> its key in the body or the query.
        body: The argument that is the whole body, `""` if several make it up.
        query: Arguments that are sent in the query.
        switch: The argument that requests a stream, `""` if none does.
        options: Options of the client that it sends with, as written: `max_retries=0`.
    """

    http_method: str
    url: str
    path_arguments: dict[str, str]
    headers: dict[str, str]
    keys: dict[str, str]
    params: Name | None
    cast_to: Expression | None
    item: Expression | None
    page: Expression | None
    unwrapped: str
    multipart: bool
    body: str = ""
    query: frozenset[str] = frozenset()
    switch: str = ""
    options: str = ""

    def location(self, argument: str) -> str:
        """Where an argument is sent."""
        if argument in self.path_arguments.values():
            return "path"
        if argument in self.headers.values():
            return "header"
        if argument in self.query:
            return "query"
        return "body" if argument == self.body or argument in self.keys else ""


def find_call(modules: Modules, module: str, function: ast.FunctionDef, *, of_client: bool = False) -> Call | None:
    """The call that a method makes, of a resource or of the client; None for a method that makes no call itself."""
    for node in ast.walk(function):
        match node:
            case ast.Call(func=ast.Attribute(value=value, attr=attribute)) if (
                sender := _SENDERS.fullmatch(ast.unparse(value))
            ) is not None and (usual := _usual(attribute, public=of_client or sender[0] != "self")):
                call = _call(modules, module, function, node, usual)
                return call if call is None else attrs.evolve(call, options=sender["options"] or "")
            case _:
                pass
    return None


def _usual(attribute: str, *, public: bool) -> str:
    """The HTTP method that a method of a resource sends, or one of the client, which is public; `""` for others."""
    return _VERBS.get(attribute, "") or (_VERBS.get(f"_{attribute}", "") if public else "")


def _call(modules: Modules, module: str, function: ast.FunctionDef, node: ast.Call, usual: str) -> Call | None:
    keywords = {keyword.arg: keyword.value for keyword in node.keywords if keyword.arg}
    where = node.args[0] if node.args else keywords.get("path")
    url, path_arguments = _url(function, where)
    method = keywords.get("method")
    verb = str(method.value).upper() if isinstance(method, ast.Constant) else usual
    if not url:
        return None
    return Call(
        http_method=verb,
        url=url,
        path_arguments=path_arguments,
        headers=dict(_headers(function)),
        keys=dict(_keys(function)),
        params=_params(modules, module, function),
        cast_to=_class(module, keywords.get("cast_to")),
        item=_item(module, keywords.get("stream_cls")),
        page=None if "page" not in keywords else Expression(module, keywords["page"]),
        unwrapped=_unwrapped(modules, module, node),
        multipart="multipart/form-data" in ast.unparse(function),
        body=next((name for key in _BODIES if (name := _whole_body(function, keywords.get(key)))), ""),
        query=frozenset(_in_query(node)),
        switch=_switch(keywords.get("stream")),
    )


def client_arguments(function: ast.FunctionDef) -> dict[str, str]:
    """Argument -> constructor argument that supplies it: `of_client = self._client._get_region_query_param()`, `region = of_client`,
    or at once: `account = self._client._get_default_account_path_param()`.
    """
    assigned = [(node.targets[0], node.value) for node in ast.walk(function) if isinstance(node, ast.Assign)]
    asked = {
        target.id: found[1]
        for target, value in assigned
        if isinstance(target, ast.Name) and (found := _OF_CLIENT.fullmatch(ast.unparse(value)))
    }
    own = {each.arg for each in (*function.args.args, *function.args.kwonlyargs)}
    passed_on = {
        target.id: asked[value.id]
        for target, value in assigned
        if isinstance(target, ast.Name) and isinstance(value, ast.Name) and value.id in asked
    }
    return {**{name: argument for name, argument in asked.items() if name in own}, **passed_on}


def _switch(node: ast.expr | None) -> str:
    """The argument in `stream=streaming or False`."""
    match node:
        case ast.BoolOp(values=[ast.Name(id=name), *_]) | ast.Name(id=name):
            return name
        case _:
            return ""


def _unwrapped(modules: Modules, module: str, call: ast.Call) -> str:
    """The property in `options=make_request_options(post_parser=DataWrapper[Dog]._unwrapper)`: the field of that class."""
    for node in ast.walk(call):
        match node:
            case ast.keyword(arg="post_parser", value=ast.Attribute(attr="_unwrapper", value=wrapper)):
                named = wrapper.value if isinstance(wrapper, ast.Subscript) else wrapper
                found = modules.resolve(Expression(module, named))
                wires = [wire for _, wire, _ in fields(modules, found[0])] if found is not None else []
                return wires[0] if wires else "result"
            case _:
                pass
    return ""


def _in_query(call: ast.Call) -> Iterator[str]:
    """Arguments in `options=make_request_options(query=maybe_transform({"limit": limit}, ...))`."""
    for node in ast.walk(call):
        if isinstance(node, ast.keyword) and node.arg == "query":
            yield from (name for _, name in _dicts(node))


def _whole_body(function: ast.FunctionDef, node: ast.expr | None) -> str:
    """The argument in `body=maybe_transform(items, Iterable[Item])`, `body=items` or `content=read(items)`."""
    match node:
        case ast.Call(func=ast.Name(id=called), args=[ast.Name(id=name), *_]) if called.endswith("maybe_transform"):
            return name if name in _argument_names(function) else ""
        case ast.Call(args=[ast.Name(id=name)]) | ast.Name(id=name) if name in _argument_names(function):
            return name
        case ast.IfExp(body=body):
            return _whole_body(function, body)
        case ast.Await(value=value):
            return _whole_body(function, value)
        case _:
            return ""


def _argument_names(function: ast.FunctionDef) -> set[str]:
    return {each.arg for each in (*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs)}


def _url(function: ast.FunctionDef, node: ast.expr | None) -> tuple[str, dict[str, str]]:
    """The URL and the arguments for its placeholders: a string, an f-string, or `path_template("/x/{id}", id=id)`."""
    match node:
        case ast.Constant(value=str(url)):
            return url, {}
        case ast.JoinedStr(values=values):
            parts = [str(each.value) if isinstance(each, ast.Constant) else f"{{{_filled(each)}}}" for each in values]
            names = [_filled(each) for each in values if not isinstance(each, ast.Constant)]
            return "".join(parts), {name: name for name in names}
        case ast.Call(args=[ast.Constant(value=str(url)), *_], keywords=keywords):
            return url, {
                keyword.arg: keyword.value.id
                for keyword in keywords
                if keyword.arg and isinstance(keyword.value, ast.Name)
            }
        case ast.IfExp(body=body):
            return _url(function, body)
        case ast.Name(id=name):
            assigned = [
                each.value for each in ast.walk(function) if _assigns(each, name) and isinstance(each, ast.Assign)
            ]
            return _url(function, assigned[0]) if assigned else ("", {})
        case _:
            return "", {}


def _filled(node: ast.expr) -> str:
    """The name in an f-string's braces: `{id}`, `{quote(id)}`."""
    names = [each.id for each in ast.walk(node) if isinstance(each, ast.Name)]
    return names[-1] if names else "value"


def _assigns(node: ast.AST, name: str) -> bool:
    return isinstance(node, ast.Assign) and any(isinstance(each, ast.Name) and each.id == name for each in node.targets)


def _dicts(function: ast.AST) -> Iterator[tuple[str, str]]:
    """Key and argument of every item in a dict literal whose value is an argument, or `str()` of one."""
    for node in ast.walk(function):
        if isinstance(node, ast.Dict):
            for key, value in zip(node.keys, node.values, strict=True):
                if isinstance(key, ast.Constant) and isinstance(key.value, str):
                    name = _plain(value)
                    if name:
                        yield key.value, name


def _plain(node: ast.expr) -> str:
    """The argument that an expression passes on: `id`, `str(id)`, `",".join(betas) if is_given(betas) else omit`."""
    match node:
        case ast.Name(id=name):
            return name
        case ast.Call(func=ast.Name(id="str"), args=[ast.Name(id=name)]):
            return name
        case ast.Call(func=ast.Attribute(attr="join"), args=[inner]):
            return next(
                (each.id for each in ast.walk(inner) if isinstance(each, ast.Name) and each.id not in ("str", "e")), ""
            )
        case ast.IfExp(body=body):
            return _plain(body)
        case _:
            return ""


def _headers(function: ast.FunctionDef) -> Iterator[tuple[str, str]]:
    """Header -> argument, from the dicts that are merged into `extra_headers`."""
    for node in ast.walk(function):
        if _assigns(node, "extra_headers") and isinstance(node, ast.Assign):
            wrapped = ast.FunctionDef(name="_", args=function.args, body=[ast.Expr(node.value)], decorator_list=[])
            yield from _dicts(wrapped)


def _keys(function: ast.FunctionDef) -> Iterator[tuple[str, str]]:
    taken = set(_headers(function))
    yield from ((argument, key) for key, argument in _dicts(function) if (key, argument) not in taken)


def _params(modules: Modules, module: str, function: ast.FunctionDef) -> Name | None:
    """The TypedDict of the arguments, from the calls of `maybe_transform`; that of the body takes precedence over that of the query."""
    found: list[Name] = []
    for node in ast.walk(function):
        match node:
            case ast.Call(func=ast.Name(id=name), args=[_, told, *_]) if name.endswith("maybe_transform"):
                inner = told.body if isinstance(told, ast.IfExp) else told
                resolved = modules.resolve(Expression(module, inner))
                if resolved is not None:
                    found.append(resolved[0])
            case _:
                pass
    named = [each for each in found if each.name.endswith("Params")]
    return next(iter([*named, *found]), None)


def _class(module: str, node: ast.expr | None) -> Expression | None:
    """The class in `cast_to`: a class, or one inside `cast(Any, ...)` or `cast(Type[X], ...)`."""
    match node:
        case None:
            return None
        case ast.Call(func=ast.Name(id="cast"), args=[ast.Subscript(slice=inner), _]):
            return Expression(module, inner)
        case ast.Call(func=ast.Name(id="cast"), args=[_, inner]):
            return Expression(module, inner)
        case ast.Call():
            return None
        case _:
            return Expression(module, node)


def _item(module: str, node: ast.expr | None) -> Expression | None:
    match node:
        case ast.Subscript(slice=inner):
            return Expression(module, inner)
        case _:
            return None
