"""A package with more names than an `__init__.py` lists: a separate module has them, which is read when one is asked for."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from tests.support.checkers import mypy, pyright

from specloom import pipeline, settings
from specloom.plan import exports

SPEC = Path(__file__).parents[1] / "golden" / "all_of_one" / "spec.yaml"
NAME = "many_names_client"


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setattr(exports, "MOST_LISTED", 0)
    files = pipeline.generate(SPEC, settings.ClientSettings(name="many names", package=NAME)).files
    for path, text in files.items():
        (tmp_path / NAME / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / NAME / path).write_text(text, encoding="utf-8")
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    yield tmp_path / NAME
    for name in [name for name in sys.modules if name.partition(".")[0] == NAME]:
        del sys.modules[name]


def imported(package: Path, name: str) -> ModuleType:
    return importlib.import_module(f"{package.name}.{name}")


def test_names_are_read_when_one_is_asked_for(package: Path) -> None:
    models = imported(package, "models")
    table = f"{NAME}.models._names"
    assert table not in sys.modules
    names = models.__all__
    assert table in sys.modules and names and set(names) == set(dir(models))
    for name in names:
        assert getattr(models, name) is vars(models)[name]
    with pytest.raises(AttributeError, match="has no attribute 'Nothing'"):
        _ = models.Nothing


def test_the_table_has_what_it_lists(package: Path) -> None:
    models, table = imported(package, "models"), imported(package, "models._names")
    for name in table.__all__:
        assert getattr(table, name) is getattr(models, name)


def test_a_star_imports_them_all(package: Path) -> None:
    found: dict[str, object] = {}
    exec(f"from {NAME}.models import *", found)
    assert set(imported(package, "models").__all__) <= found.keys()


def test_type_checkers_see_them(package: Path) -> None:
    name = next(name for name in imported(package, "models").__all__ if name[0].isupper())
    user = package.parent / "user"
    user.mkdir()
    (user / "__init__.py").write_text("", encoding="utf-8")
    (user / "use.py").write_text(
        f"import {NAME}\nfrom {NAME}.models import {name}\nboth: type[{name}] = {NAME}.models.{name}\n",
        encoding="utf-8",
    )
    for check in (mypy, pyright):
        verdict = check([package, user], search=[package.parent])
        assert verdict.clean, str(verdict)
