"""Templates of a user's are found before ours, and say where they fail."""

from __future__ import annotations

import re
from pathlib import Path

import attrs
import pytest
from tests.plan.rich import rich

from specloom.plan import PackagePlan, PackageSettings, interface_package, package, plan
from specloom.render import TemplateError, render
from specloom.templates import templates_folder


@pytest.fixture(scope="module")
def planned() -> PackagePlan:
    return plan(rich(), PackageSettings("by_hand", "ByHand"))


def test_a_template_of_the_user_takes_the_place_of_ours(planned: PackagePlan, tmp_path: Path) -> None:
    (tmp_path / "README.md.jinja").write_text("# {{ guide.title }} {{ guide.version }}\n", encoding="utf-8")
    ours, theirs = render(planned), render(planned, tmp_path)
    assert theirs["README.md"] == "# By Hand API 0.0.0\n"
    assert [path for path in ours if ours[path] != theirs[path]] == ["README.md"]


def test_macros_can_be_replaced_alone(planned: PackagePlan, tmp_path: Path) -> None:
    macro = "{% macro imports(found) %}# no imports{% endmacro %}\n"
    (tmp_path / "imports.jinja").write_text(macro, encoding="utf-8")
    assert "# no imports" in render(planned, tmp_path)["client.py"]


@pytest.mark.parametrize(
    ("template", "complaint", "line"),
    [
        ("one\n{{ guide.nothing }}\n", "nothing", 2),
        ("{% if %}", "Expected an expression", 1),
        ("{% include 'absent.jinja' %}", "absent.jinja", None),
        ("{{ 1 / 0 }}", "division by zero", 1),
    ],
)
def test_a_fault_names_its_template_and_line(
    planned: PackagePlan, tmp_path: Path, template: str, complaint: str, line: int | None
) -> None:
    (tmp_path / "api.md.jinja").write_text(template, encoding="utf-8")
    with pytest.raises(TemplateError, match=complaint) as caught:
        render(planned, tmp_path)
    assert caught.value.template.endswith("api.md.jinja")
    assert line is None or caught.value.line == line


def test_two_runs_make_the_same(planned: PackagePlan) -> None:
    assert render(planned) == render(plan(rich(), PackageSettings("by_hand", "ByHand")))


def test_the_page_about_templates_names_all_of_them(root: Path) -> None:
    page = (root / "docs" / "templates.md").read_text(encoding="utf-8")
    there = {path.name for path in (templates_folder() / "package").iterdir()}
    assert set(re.findall(r"`([\w.]+\.jinja)`", page)) == there
    found = {**vars(package), **vars(interface_package)}
    classes = {
        name
        for name, value in found.items()
        if isinstance(value, type) and (attrs.has(value) or issubclass(value, tuple))
    }
    assert set(re.findall(r"\| `\w+`: `(\w+)` \|", page)) <= classes
