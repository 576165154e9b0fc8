"""How an SDK verifies and reads webhooks: `client.webhooks.unwrap(payload, headers, secret=...)`. Knows no description."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping

from specloom.sdk.calls import find_call
from specloom.sdk.modules import Expression, Modules, Name
from specloom.sdk.resources import tree
from specloom.sdk.sdk import SDKWebhookMethod, SDKWebhooks
from specloom.sdk.webhook_signatures import read_signature

_SECRET = re.compile(r"self\._client\.(\w+)")
_OWN_METHOD = re.compile(r"self\.(\w+)\(")
_LIBRARY = "standardwebhooks"
_PLAIN = ("webhook-signature", "webhook-timestamp", "webhook-id")
"""Headers of Standard Webhooks."""

_USUAL = frozenset(("construct_type", "get_required_header", "is_given"))
"""Functions of every SDK that methods of webhooks call."""

_KINDS = ("unwrap", "unsafe_unwrap", "verify_signature", "validate_signature", "get_signature")
"""The usual names of methods, in the order of `client.toml`."""

_Functions = Mapping[str, tuple[str, ast.FunctionDef]]


def read_webhook_methods(modules: Modules, client: Name) -> tuple[SDKWebhooks, ...]:
    """The resources that read webhooks; signatures that cannot be described are hand-written."""
    below: dict[tuple[str, ...], dict[str, tuple[str, ast.FunctionDef]]] = {}
    for path, module, overloads in tree(modules, client):
        if len(path) > 1 and find_call(modules, module, overloads[-1]) is None:
            below.setdefault(path[:-1], {})[path[-1]] = (module, overloads[-1])
    found = (_resource(modules, path, functions) for path, functions in below.items())
    return tuple(each for each in found if each is not None)


def _resource(modules: Modules, path: tuple[str, ...], functions: _Functions) -> SDKWebhooks | None:
    found = [(name, kind) for name in functions if (kind := _kind(functions, name))]
    kinds = dict(sorted(found, key=lambda pair: _KINDS.index(pair[1])))
    text = "\n".join(ast.unparse(functions[name][1]) for name in kinds)
    secret = _SECRET.search(text)
    argument = next(filter(None, (_secret_argument(functions[name][1]) for name in kinds)), "")
    if not (secret and argument):
        return None
    library = _LIBRARY in text
    plain = all(header in text for header in _PLAIN)
    signature = None if library or plain else read_signature([functions[name][1] for name in kinds], argument)
    if not (library or plain or signature is not None):
        return None
    return SDKWebhooks(
        path=path,
        secret=secret[1],
        argument=argument,
        methods=tuple(
            SDKWebhookMethod(
                name=name,
                does=kind,
                event=_event(*functions[name]),
                also=tuple(_further_calls(modules, *functions[name])),
                line=f"{modules.path(functions[name][0])}:{functions[name][1].lineno}",
            )
            for name, kind in kinds.items()
        ),
        library=library,
        raw_secret=_raw_secret(text) if library else "",
        signature=signature,
    )


def _kind(functions: _Functions, name: str) -> str:
    """The usual name of a method that does the same, `""` for none."""
    function = functions[name][1]
    arguments = [each.arg for each in function.args.args]
    if arguments[1:2] != ["payload"]:
        return ""
    text = ast.unparse(function)
    reads, takes_headers = "json.loads(" in text, "headers" in _names(function)
    verifies = takes_headers and _verifies(functions, name, ())
    match reads, verifies, ast.unparse(function.returns) if function.returns is not None else "":
        case True, True, _:
            return "unwrap"
        case True, False, _ if not takes_headers:
            return "unsafe_unwrap"
        case False, True, "None":
            return "verify_signature"
        case False, True, "bool":
            return "validate_signature"
        case False, False, "str" if "hmac.new(" in text and not takes_headers:
            return "get_signature"
        case _:
            return ""


def _verifies(functions: _Functions, name: str, above: tuple[str, ...]) -> bool:
    """Whether a method verifies, or calls one that does."""
    text = ast.unparse(functions[name][1])
    if _LIBRARY in text or "hmac.new(" in text:
        return True
    called = (each for each in _OWN_METHOD.findall(text) if each in functions and each not in (*above, name))
    return any(_verifies(functions, each, (*above, name)) for each in called)


def _names(function: ast.FunctionDef) -> list[str]:
    return [each.arg for each in (*function.args.args, *function.args.kwonlyargs)]


def _secret_argument(function: ast.FunctionDef) -> str:
    """The argument that may be None: the secret."""
    given = zip(function.args.kwonlyargs, function.args.kw_defaults, strict=True)
    return next(
        (each.arg for each, default in given if isinstance(default, ast.Constant) and default.value is None), ""
    )


def _raw_secret(text: str) -> str:
    """Which secrets the package `standardwebhooks` is given as the key itself: `always`, those of the `client`, `never`, or bytes."""
    if "b64encode" in text:
        return "always"
    if re.search(r"\b(\w+)\.decode\([^)]*\) if isinstance\(\1, bytes\)", text):
        return "never"
    return "client" if re.search(r"\b(\w+) = self\._client\.\w+\b[\s\S]*\b\1\.encode\(", text) else ""


def _event(module: str, function: ast.FunctionDef) -> Expression | None:
    """What a method returns; None for plain data."""
    returned = function.returns
    plain = returned is None or ast.unparse(returned) in ("object", "None", "bool", "str", "Any")
    return None if plain or returned is None else Expression(module, returned)


def _further_calls(modules: Modules, module: str, function: ast.FunctionDef) -> Iterator[str]:
    """Other functions of the SDK that a method calls: they were hand-written."""
    for node in ast.walk(function):
        match node:
            case ast.Call(func=ast.Name(id=name) as called) if name not in _USUAL:
                found = modules.resolve(Expression(module, called))
                if found is not None and isinstance(found[1], ast.FunctionDef):
                    yield name
            case _:
                pass
