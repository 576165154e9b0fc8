"""A mistake in `specloom.toml` stops every command that writes, with its place, although none of them needs what the file says."""

from __future__ import annotations

import pytest
from tests.verbs.conftest import SPEC, Project

WRONG = {
    '[lint]\nrule = ["a.py"]\n': (2, 1, "did you mean `rules`?"),
    '[lint]\nrules = ["nowhere.py"]\n': (2, 10, "no file 'nowhere.py'"),
    "lint = 3\n": (1, 1, "lint must be a table"),
    '[diff]\nfail-on = "errors"\n': (2, 1, "fail-on"),
    "[dif]\n": (1, 2, "did you mean 'diff'?"),
    '[diff.levels]\nnothing-like-it = "error"\n': (2, 1, "nothing-like-it"),
    '[[diff.ignore]]\nrule = "*"\n': (1, 3, "requires a reason"),
    '[project]\ndescriptions = ["../x"]\n': (2, 1, "out of the project"),
    "[": (1, 2, "not valid TOML"),
}


@pytest.mark.parametrize("text", WRONG)
def test_it_stops_regenerate_before_anything_is_written(project: Project, text: str) -> None:
    line, column, said = WRONG[text]
    (project.root / "specloom.toml").write_text(text)
    ran = project.run("regenerate")
    assert ran.code == 2
    assert f"specloom.toml:{line}:{column} error " in ran.out + ran.err and said in ran.out + ran.err
    assert ran.err.count(" error ") == 1 and "\n    `specloom explain " in ran.err
    assert not project.package.exists()


@pytest.mark.parametrize(
    "words", [("new", "other", "source.yaml"), ("names", "tiny", "--unlock", "pets.list"), ("update",)]
)
def test_it_stops_the_other_commands_that_write(project: Project, words: tuple[str, ...]) -> None:
    assert project.run("regenerate").code == 0
    (project.root / "source.yaml").write_text(SPEC)
    (project.root / "specloom.toml").write_text("[dif]\n")
    before = project.snapshot()
    ran = project.run(*words)
    assert ran.code == 2 and "specloom.toml:1:2 error " in ran.out + ran.err
    assert project.snapshot() == before and not (project.root / "specs" / "other").exists()


def test_it_is_noticed_where_nothing_else_changed(project: Project) -> None:
    (project.root / "specloom.toml").write_text("[lint]\n")
    assert [project.run("regenerate").code for _ in range(3)] == [0, 0, 0]
    (project.root / "specloom.toml").write_text("[lnt]\n")
    assert project.run("regenerate").code == 2
