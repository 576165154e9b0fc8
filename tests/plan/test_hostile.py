"""Nothing a description says changes the structure of what is made of it: its texts stay constants and docstrings."""

from __future__ import annotations

import ast
from functools import cache

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.plan.rich import AT, client, field, operation, param, record, rich

from specloom import ir
from specloom.plan import PackageSettings, plan
from specloom.render import render
from specloom.write.paths import stays_inside

HOSTILE = [
    '"""',
    "\\",
    "\\N{BULLET}",
    "{{ 7 * 7 }}{% raw %}",
    "__import__('os')",
    "a\nb\r\n\x0b\u2028c",
    "\u202e\u2066",
    "\x00",
    "\ud800",
    "../../x",
    "'\"`#",
    "x" * 10_000,
]


class Blank(ast.NodeTransformer):
    """Makes all texts the same, so that only structure is left."""

    def visit_Constant(self, node: ast.Constant) -> ast.Constant:
        return ast.Constant("") if isinstance(node.value, str) else node


def structure(text: str, wire: str) -> dict[str, str]:
    package = plan(rich(text, wire), PackageSettings("by_hand", "ByHand"))
    files = {path: held for path, held in render(package).items() if not path.startswith("_runtime/")}
    assert all(stays_inside(path) for path in files), sorted(files)
    trees = {path: Blank().visit(ast.parse(held)) for path, held in files.items() if path.endswith(".py")}
    return {path: ast.dump(tree) for path, tree in trees.items()}


@cache
def harmless() -> dict[str, str]:
    return structure("Some text", "x-wire")


@pytest.mark.parametrize("text", HOSTILE, ids=ascii)
def test_hostile_texts_change_no_structure(text: str) -> None:
    assert structure(f"Some {text}", f"x-{text}-") == harmless()


@given(st.text(st.characters()), st.text(st.characters()))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_no_text_changes_structure(text: str, wire: str) -> None:
    assert structure(f"Some {text}", f"x-{wire}-") == harmless()


@pytest.mark.parametrize("name", ["x; import os", "a b", "class", "x\n", "x)", ""], ids=ascii)
@pytest.mark.parametrize("place", ["operation", "resource", "parameter", "member", "shape", "scheme", "client"])
def test_a_name_that_is_none_is_never_written(place: str, name: str) -> None:
    def named(at: str, usual: str) -> str:
        return name if at == place else usual

    shape = record("Thing", field(named("member", "x"), ir.Int()))
    described = client(
        operation(
            "GET",
            "/",
            f"{named('resource', 'things')}.{named('operation', 'get')}",
            param(named("parameter", "p"), "query", ir.Ref("Thing")),
        ),
        shapes=(shape._replace(name=named("shape", "Thing")),),
        auths=(ir.Auth("key", "bearer", AT, name=named("scheme", "key")),),
    )
    with pytest.raises(ValueError, match="is not a valid Python identifier"):
        plan(described, PackageSettings("by_hand", named("client", "ByHand")))
