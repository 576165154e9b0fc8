"""The client class of an SDK: constructor arguments, environment variables, base URLs, headers. Knows no resource."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from specloom.sdk.delays import max_retry_after, retry_delays, timeout
from specloom.sdk.formats import multipart_arrays, query_format
from specloom.sdk.modules import Expression, Modules, Name
from specloom.sdk.sdk import ClientArgument, SDKClient

_USUAL = frozenset(
    (
        "self",
        "base_url",
        "environment",
        "timeout",
        "max_retries",
        "default_headers",
        "default_query",
        "http_client",
        "websocket_base_url",
        "_strict_response_validation",
    )
)


_TRANSPORTS = frozenset(("SyncAPIClient", "BaseClient", "SyncClient"))
"""Base classes of clients: Stainless's transport, and ours."""


def find_client(modules: Modules) -> Name | None:
    """The synchronous client: the first class of `_client.py` (or of any module) that derives from a base class."""
    for module in ("_client", "client", *modules):
        for name, statement in _classes(modules, module):
            bases = [ast.unparse(base).rpartition(".")[2] for base in statement.bases]
            if _TRANSPORTS & set(bases) and name not in _TRANSPORTS and not name.startswith(("Async", "_")):
                return Name(module, name)
    return None


def _classes(modules: Modules, module: str) -> Iterator[tuple[str, ast.ClassDef]]:
    if module in modules:
        yield from ((each.name, each) for each in modules.tree(module).body if isinstance(each, ast.ClassDef))


def read_client(modules: Modules, at: Name) -> SDKClient:
    """The constructor arguments of the client, and their defaults."""
    statement = dict(_classes(modules, at.module))[at.name]
    init = next(
        (each for each in statement.body if isinstance(each, ast.FunctionDef) and each.name == "__init__"), None
    )
    variables = {**dict(_assigned(modules.tree(at.module))), **(dict(_variables(init)) if init is not None else {})}
    schemes = {**_query_schemes(statement), **_schemes(statement)}
    headers = _default_headers(modules, at.module, statement)
    base_url, base_url_env = _base_url(init, modules.tree(at.module))
    environments = dict(_environments(modules, at.module))
    return SDKClient(
        name=at.name,
        asyncio_name=next((name for name, _ in _classes(modules, at.module) if name == f"Async{at.name}"), ""),
        arguments=tuple(_arguments(init, variables, schemes, headers)),
        base_url=next(iter(environments.values()), base_url),
        base_url_env=base_url_env,
        environments=environments,
        default_headers={header: text for header, (kind, text) in headers.items() if kind == "text"},
        idempotency_header=_idempotency_header(init),
        retry_delays=retry_delays(modules),
        max_retry_after=max_retry_after(modules),
        max_retries=_number(modules, "DEFAULT_MAX_RETRIES", init, "max_retries"),
        timeout=timeout(modules),
        validates=any(
            isinstance(each, ast.FunctionDef) and each.name == "_validate_headers" for each in statement.body
        ),
        array_format=query_format(statement, "array_format"),
        nested_format=query_format(statement, "nested_format"),
        multipart_arrays=multipart_arrays(modules),
    )


def _arguments(
    init: ast.FunctionDef | None,
    variables: dict[str, str],
    schemes: dict[str, tuple[str, str]],
    headers: dict[str, tuple[str, str]],
) -> Iterator[ClientArgument]:
    if init is None:
        return
    raising, constants = set(_raising(init)), dict(_constants(init))
    basic = [name for name, (scheme, _) in schemes.items() if scheme == "basic"]
    given = zip(init.args.kwonlyargs, init.args.kw_defaults, strict=True)
    for each, default in given:
        if each.arg in _USUAL:
            continue
        scheme, wire = schemes.get(each.arg, ("", ""))
        header = next((name for name, (kind, text) in headers.items() if kind == "argument" and text == each.arg), "")
        yield ClientArgument(
            name=each.arg,
            required=default is None,
            env=variables.get(each.arg, ""),
            header=wire or header,
            scheme=scheme,
            needed=each.arg in raising,
            default=_text(default) or constants.get(each.arg, ""),
            place=basic.index(each.arg) if each.arg in basic else 0,
        )


def _text(value: ast.expr | None) -> str:
    return value.value if isinstance(value, ast.Constant) and isinstance(value.value, str) else ""


def _constants(init: ast.FunctionDef) -> Iterator[tuple[str, str]]:
    """Argument -> its last resort: `os.environ.get("ACME_KEY") or "none"`, `os.environ.get("ACME_KEY", "none")`, or `"none"`."""
    for node in ast.walk(init):
        match node:
            case ast.If(
                test=ast.Compare(left=ast.Name(id=name), ops=[ast.Is()], comparators=[ast.Constant(value=None)]),
                body=[ast.Assign(targets=[ast.Name(id=assigned)], value=value)],
            ) if name == assigned:
                match value:
                    case ast.Constant(value=str(text)):
                        yield name, text
                    case ast.BoolOp(op=ast.Or(), values=[ast.Call(), ast.Constant(value=str(text))]):
                        yield name, text
                    case ast.Call(args=[ast.Constant(), ast.Constant(value=str(text))]) if _variable(value):
                        yield name, text
                    case _:
                        pass
            case _:
                pass


_INFERRED = re.compile(r"`(\w+)`(?: argument)? from (?:the )?`([A-Z][A-Z0-9_]*)`")
"""Environment variables in the docstring of the constructor: "- `api_key` from `ACME_API_KEY`"."""


def _raising(init: ast.FunctionDef) -> Iterator[str]:
    """Arguments that need a value: `if api_key is None: raise ...`."""
    for node in ast.walk(init):
        match node:
            case ast.If(
                test=ast.Compare(left=ast.Name(id=name), ops=[ast.Is()], comparators=[ast.Constant(value=None)]),
                body=body,
            ) if any(isinstance(each, ast.Raise) for each in body):
                yield name
            case _:
                pass


def _variables(init: ast.FunctionDef) -> Iterator[tuple[str, str]]:
    """Argument -> environment variable: `api_key = os.environ.get("ACME_API_KEY")`."""
    yield from _INFERRED.findall(ast.get_docstring(init) or "")
    yield from _assigned(init)


def _assigned(within: ast.AST) -> Iterator[tuple[str, str]]:
    for node in ast.walk(within):
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                variable = _variable(value)
                if variable:
                    yield name, variable
            case _:
                pass


def _variable(value: ast.expr) -> str:
    for node in ast.walk(value):
        match node:
            case ast.Call(
                func=ast.Attribute(value=ast.Attribute(attr="environ"), attr="get"),
                args=[ast.Constant(value=str(name)), *_],
            ):
                return name
            case _:
                pass
    return ""


def _schemes(statement: ast.ClassDef) -> dict[str, tuple[str, str]]:
    """Argument -> (how it authenticates, its header), from properties such as `auth_headers` and `_bearer_auth`."""
    found: dict[str, tuple[str, str]] = {}
    for each in statement.body:
        if isinstance(each, ast.FunctionDef) and _may_authenticate(each):
            named = {
                node.attr
                for node in ast.walk(each)
                if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "self"
            }
            for node in ast.walk(each):
                if isinstance(node, ast.Dict) and node.keys and isinstance(node.keys[0], ast.Constant):
                    header, text = str(node.keys[0].value), _spelled_out(each, node.values[0])
                    for argument in sorted(
                        (name for name in named if re.search(rf"\b{name}\b", text) or "credentials" in text),
                        key=lambda name: (text.find(f"self.{name}"), name),
                    ):
                        kind = "bearer" if "Bearer" in text else "basic" if "Basic" in text else "header"
                        found[argument] = (kind, header)
    return found


def _query_schemes(statement: ast.ClassDef) -> dict[str, tuple[str, str]]:
    """Argument -> (`query`, its parameter), from the property `default_query`: `{"key": self.api_key}`."""
    functions = [each for each in statement.body if isinstance(each, ast.FunctionDef) and each.name == "default_query"]
    found: dict[str, tuple[str, str]] = {}
    for node in (inner for each in functions for inner in ast.walk(each) if isinstance(inner, ast.Dict)):
        for key, value in zip(node.keys, node.values, strict=True):
            names = [each.attr for each in ast.walk(value) if isinstance(each, ast.Attribute) and each.attr[:1] != "_"]
            if isinstance(key, ast.Constant) and names and ast.unparse(value).startswith("self."):
                found[names[0]] = ("query", str(key.value))
    return found


def _may_authenticate(function: ast.FunctionDef) -> bool:
    """`auth_headers` and the private properties that it puts together: `_bearer_auth`, `_api_token`."""
    is_property = any("property" in ast.unparse(each) for each in function.decorator_list)
    return is_property and (function.name.startswith("_") or "auth" in function.name)


def _spelled_out(function: ast.FunctionDef, value: ast.expr) -> str:
    """An expression as text, with what the local names in it are assigned."""
    local = {
        target.id: ast.unparse(node.value)
        for node in ast.walk(function)
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    text, used = ast.unparse(value), set[str]()
    while name := next((name for name in local if name not in used and re.search(rf"\b{name}\b", text)), None):
        used.add(name)
        text = f"{text} {local[name]}"
    return text


def _default_headers(modules: Modules, module: str, statement: ast.ClassDef) -> dict[str, tuple[str, str]]:
    """Header -> (`text` or `argument`, the constant or the argument's name), without headers that identify the SDK generator."""
    found: dict[str, tuple[str, str]] = {}
    own = _identifying(modules)
    for each in statement.body:
        if isinstance(each, ast.FunctionDef) and each.name == "default_headers":
            for node in (inner for inner in ast.walk(each) if isinstance(inner, ast.Dict)):
                for key, value in zip(node.keys, node.values, strict=True):
                    if isinstance(key, ast.Constant) and not str(key.value).lower().startswith(own):
                        match _header_value(modules, Expression(module, value)):
                            case None:
                                pass
                            case known:
                                found[str(key.value)] = known
    return found


def _identifying(modules: Modules) -> str:
    """How headers begin that identify the SDK, in lower case: `x-stainless-`, unless its owners have changed that."""
    for each in modules.tree("_constants").body if "_constants" in modules else ():
        match each:
            case ast.Assign(targets=[ast.Name(id="RAW_RESPONSE_HEADER")], value=ast.Constant(value=str(header))):
                return header.lower().removesuffix("raw-response")
            case _:
                pass
    return "x-stainless-"


def _header_value(modules: Modules, written: Expression) -> tuple[str, str] | None:
    value = written.node
    match value:
        case ast.Constant(value=str(text)):
            return "text", text
        case ast.Name():
            found = modules.resolve(written)
            match found[1] if found is not None else None:
                case ast.Assign(value=ast.Constant(value=str(text))):
                    return "text", text
                case _:
                    return None
        case _:
            names = [
                node.attr
                for node in ast.walk(value)
                if isinstance(node, ast.Attribute) and ast.unparse(node.value) == "self"
            ]
            return ("argument", names[0]) if names and not names[0].startswith("_") else None


def _base_url(init: ast.FunctionDef | None, module: ast.Module) -> tuple[str, str]:
    """The default base URL, and the environment variable that overrides it."""
    url = variable = ""
    for node in ast.walk(init) if init is not None else ():
        match node:
            case ast.Assign(targets=[ast.Name(id="base_url" | "base_url_env")], value=value):
                variable = variable or _variable(value)
                url = url or next((text for text in _texts(value) if text.startswith("http")), "")
            case _:
                pass
    texts = list(_texts(module)) if not (url and variable) else []
    urls = (text for text in texts if re.fullmatch(r"https://[\w.-]+(/[\w./-]*)?", text) and "github.com" not in text)
    return url or next(urls, ""), variable or next((text for text in texts if text.endswith("_BASE_URL")), "")


def _texts(value: ast.AST) -> Iterator[str]:
    """The strings in an expression; an f-string has its variables in braces."""
    for node in ast.walk(value):
        match node:
            case ast.Constant(value=str(text)):
                yield text
            case ast.JoinedStr(values=parts):
                yield "".join(
                    str(part.value) if isinstance(part, ast.Constant) else f"{{{ast.unparse(part.value)}}}"
                    for part in parts
                    if isinstance(part, ast.Constant | ast.FormattedValue)
                )
            case _:
                pass


def _environments(modules: Modules, module: str) -> Iterator[tuple[str, str]]:
    """Name -> base URL: `ENVIRONMENTS: Dict[str, str] = {"production": "https://..."}`."""
    match modules.names(module).get("ENVIRONMENTS"):
        case ast.Assign(value=ast.Dict() as written) | ast.AnnAssign(value=ast.Dict() as written):
            for key, value in zip(written.keys, written.values, strict=True):
                if isinstance(key, ast.Constant) and isinstance(value, ast.Constant):
                    yield str(key.value), str(value.value)
        case _:
            return


def _idempotency_header(init: ast.FunctionDef | None) -> str:
    for node in ast.walk(init) if init is not None else ():
        match node:
            case ast.Assign(targets=[ast.Attribute(attr="_idempotency_header")], value=ast.Constant(value=str(header))):
                return header
            case _:
                pass
    return ""


def _number(modules: Modules, constant: str, init: ast.FunctionDef | None, argument: str) -> int | None:
    for each, default in zip(init.args.kwonlyargs, init.args.kw_defaults, strict=True) if init is not None else ():
        if each.arg == argument and isinstance(default, ast.Constant) and isinstance(default.value, int):
            return default.value
    found = modules.definition(Name("_constants", constant))
    match found[1] if found is not None else None:
        case ast.Assign(value=ast.Constant(value=int(number))):
            return number
        case _:
            return None
