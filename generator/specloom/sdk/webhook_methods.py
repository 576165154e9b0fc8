"""How an SDK verifies and reads webhooks: `client.webhooks.unwrap(payload, headers, secret=...)`. Knows no description."""

from __future__ import annotations

import ast
import re

from specloom.sdk.modules import Modules, Name
from specloom.sdk.resources import tree
from specloom.sdk.sdk import SDKWebhooks

METHODS = ("unwrap", "unsafe_unwrap", "verify_signature")

_SECRET = re.compile(r"self\._client\.(\w+)")


def read_webhook_methods(modules: Modules, client: Name) -> SDKWebhooks | None:
    """The resource that verifies by Standard Webhooks; None if there is none, as signatures of other kinds are hand-written."""
    found: dict[str, dict[str, ast.FunctionDef]] = {}
    for path, _, overloads in tree(modules, client):
        if len(path) == 2 and path[1] in METHODS:
            found.setdefault(path[0], {})[path[1]] = overloads[-1]
    for resource, functions in found.items():
        text = "\n".join(ast.unparse(each) for each in functions.values())
        secret = _SECRET.search(text)
        argument = _argument(functions.get("unwrap"))
        library = "standardwebhooks" in text
        if secret is not None and argument and (library or "webhook-signature" in text):
            methods = tuple(name for name in METHODS if name in functions)
            raw = library and "b64encode" in text
            return SDKWebhooks(resource, secret[1], argument, methods, library, raw)
    return None


def _argument(unwrap: ast.FunctionDef | None) -> str:
    """The argument of `unwrap` that may be None: the secret."""
    if unwrap is None:
        return ""
    given = zip(unwrap.args.kwonlyargs, unwrap.args.kw_defaults, strict=True)
    return next(
        (each.arg for each, default in given if isinstance(default, ast.Constant) and default.value is None), ""
    )
