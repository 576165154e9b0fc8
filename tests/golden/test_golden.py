"""What the machine makes of each golden directory: the expected files and findings, importable and strictly typed.

`pytest tests/golden --update-golden` writes what it makes now; read the difference before you commit it.
"""

from __future__ import annotations

import difflib
import importlib
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from tests.golden import machine
from tests.golden.conftest import imported
from tests.support import checkers

FACTS = machine.facts()
SHOWN = 60


def named(path: Path) -> str:
    return path.name


def difference(was: Mapping[str, str], now: Mapping[str, str]) -> str:
    """A unified diff of two sets of files, empty when they are equal."""
    lines: list[str] = []
    for path in sorted({*was, *now}):
        before, after = was.get(path, "").splitlines(), now.get(path, "").splitlines()
        lines += difflib.unified_diff(before, after, f"expected/{path}", f"made/{path}", lineterm="", n=2)
    more = [f"... and {len(lines) - SHOWN} lines more"] if len(lines) > SHOWN else []
    return "\n".join([*lines[:SHOWN], *more])


@pytest.mark.parametrize("fact", FACTS, ids=named)
def test_expected_files_are_made(fact: Path, request: pytest.FixtureRequest) -> None:
    _, generated = imported(fact)
    files, findings = machine.compared(generated.files), machine.said(generated, fact)
    if request.config.getoption("--update-golden"):
        shutil.rmtree(fact / "expected", ignore_errors=True)
        machine.write(files, fact / "expected")
        (fact / "findings.txt").unlink(missing_ok=True)
        machine.write({"findings.txt": findings} if findings else {}, fact)
    said = (fact / "findings.txt").read_text(encoding="utf-8") if (fact / "findings.txt").exists() else ""
    wrong = difference(machine.expected(fact) | {"findings.txt": said}, files | {"findings.txt": findings})
    assert not wrong, f"{fact.name} changed (--update-golden accepts it):\n{wrong}"


@pytest.mark.parametrize("fact", FACTS, ids=named)
def test_every_module_imports(fact: Path) -> None:
    package, generated = imported(fact)
    # A module-level client has options of None until a user sets them.
    empty = {"NULL", *(name for name, home in getattr(package, "_HOMES", {}).items() if home.endswith(":NONE"))}
    modules = [
        path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
        for path in generated.files
        if path.endswith(".py")
    ]
    for module in modules:
        whole = package if module == "__init__" else importlib.import_module(f"{package.__name__}.{module}")
        for name in getattr(whole, "__all__", ()):
            assert getattr(whole, name) is not None or name in empty, f"{whole.__name__}.{name}"


@pytest.fixture(scope="module")
def typed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All expected packages next to one runtime."""
    home = tmp_path_factory.mktemp("typed")
    for fact in FACTS:
        machine.unfold_for_checkers(machine.expected(fact), home / f"golden_{fact.name}")
    return home


@pytest.mark.parametrize("checker", [checkers.mypy, checkers.pyright], ids=["mypy", "pyright"])
def test_packages_are_strictly_typed(typed: Path, checker: Callable[..., checkers.Verdict]) -> None:
    verdict = checker([typed], search=[typed, machine.HERE.parents[1] / "templates"])
    assert verdict.clean, str(verdict)
