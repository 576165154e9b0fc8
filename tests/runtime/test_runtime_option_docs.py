"""Every option is documented where an editor shows it: a string after its key, and the docstring of the client."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

RUNTIME = Path(__file__).parents[2] / "templates" / "runtime"
CLASSES = [
    (path, node)
    for path in (RUNTIME / "options.py", RUNTIME / "compat" / "options.py")
    for node in ast.parse(path.read_text(encoding="utf-8")).body
    if isinstance(node, ast.ClassDef) and node.name.endswith("Options")
]


def documented(node: ast.ClassDef) -> dict[str, bool]:
    """Whether each key is followed by its docs."""
    following = [*node.body[1:], ast.Pass()]
    return {
        key.target.id: isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant)
        for key, after in zip(node.body, following, strict=True)
        if isinstance(key, ast.AnnAssign) and isinstance(key.target, ast.Name)
    }


@pytest.mark.parametrize(("path", "node"), CLASSES, ids=lambda each: getattr(each, "name", ""))
def test_every_option_has_its_docs(path: Path, node: ast.ClassDef) -> None:
    found = documented(node)
    assert found and all(found.values()), [name for name, has in found.items() if not has]


def test_the_docstring_of_a_client_names_every_option() -> None:
    client = (Path(__file__).parents[2] / "generated" / "together_client" / "client.py").read_text(encoding="utf-8")
    known = {
        name for _, node in CLASSES for name in documented(node) if node.name in ("CommonOptions", "ClientOptions")
    }
    # An API with one server offers no choice of it.
    choices = {"server", "server_variables", "_strict_response_validation"}
    missing = {name for name in known - choices if f"        {name}: " not in client}
    assert not missing
