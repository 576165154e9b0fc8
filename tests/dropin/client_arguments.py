"""What the tests of an SDK give its client, read from their `conftest.py`. Runs nothing of it."""

from __future__ import annotations

import ast
from pathlib import Path

_RUNNER = frozenset(("base_url", "_strict_response_validation", "http_client", "max_retries"))
"""Arguments that the runner gives itself, or that are of no use to it."""
USUAL = 'api_key="My API Key"'


def client_arguments(sdk: Path, client: str) -> str:
    """Keyword arguments as source code: `bearer_token='My Bearer Token'`; the usual ones where no test tells."""
    conftest = sdk / "tests" / "conftest.py"
    if not conftest.exists():
        return USUAL
    tree = ast.parse(conftest.read_text(encoding="utf-8"))
    values = {
        target.id: ast.unparse(each.value)
        for each in tree.body
        if isinstance(each, ast.Assign) and isinstance(each.value, ast.Constant)
        for target in each.targets
        if isinstance(target, ast.Name)
    }
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name(id=name), keywords=keywords) if name == client:
                given = {each.arg: ast.unparse(each.value) for each in keywords if each.arg and each.arg not in _RUNNER}
                return ", ".join(f"{name}={values.get(value, value)}" for name, value in given.items())
            case _:
                pass
    return USUAL
