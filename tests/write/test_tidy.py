"""Rendered files are formatted in one go; what is no Python, or would leave the package, is refused."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from specloom.findings import Refused
from specloom.write.paths import checked, stays_inside
from specloom.write.tidy import tidy


def test_python_is_formatted_and_everything_else_is_left() -> None:
    files = {
        "a.py": "x = {'a':1}\n",
        "models/b.py": "def f( ): pass\n",
        "README.md": "*  a\n",
        "_runtime/c.py": "x  =  1\n",
    }
    assert tidy(files) == {
        "a.py": 'x = {"a": 1}\n',
        "models/b.py": "def f():\n    pass\n",
        "README.md": "*  a\n",
        "_runtime/c.py": "x  =  1\n",
    }


def test_what_is_no_python_is_refused_with_its_place() -> None:
    with pytest.raises(Refused, match=r"models/b\.py:2:\d+") as caught:
        tidy({"models/b.py": "x = 1\nclass:\n"})
    assert caught.value.finding.code == "unformattable"


@pytest.mark.parametrize("at_once", [True, False])
def test_each_file_is_formatted_as_if_it_were_alone(at_once: bool) -> None:
    files = {
        "comment.py": "# only this",
        "class.py": '"""A class."""\n\nclass A:\n    x=1\n',
        "empty.py": "",
        "imports.py": "from __future__ import annotations\nimport a\nx=1\n\n\n\n",
        "off.py": "# fmt: off\nx  =  1\n",
        "after.py": "x  =  1\n",
    }
    assert tidy(files, at_once=at_once) == {
        "comment.py": "# only this\n",
        "class.py": '"""A class."""\n\n\nclass A:\n    x = 1\n',
        "empty.py": "",
        "imports.py": "from __future__ import annotations\nimport a\n\nx = 1\n",
        "off.py": "# fmt: off\nx  =  1\n",
        "after.py": "x = 1\n",
    }


def test_a_string_that_is_left_open_does_not_swallow_the_next_file() -> None:
    with pytest.raises(Refused, match=r"a\.py:1:\d+"):
        tidy({"a.py": 'x = """\n', "b.py": '"""\n'})


@pytest.mark.parametrize("name", ["together_client", "scale_client", "enkrypt_client"])
def test_a_package_formatted_as_one_text_is_formatted(name: str) -> None:
    package = Path(__file__).parents[2] / "generated" / name
    files = {path.relative_to(package).as_posix(): path.read_text(encoding="utf-8") for path in package.rglob("*.py")}
    assert tidy(files) == files


@pytest.mark.parametrize(
    "path",
    ["", "/etc/x", "../x", "a/../b", "a//b", "./a", "a\\b", "C:x", "a/\0", "con.py", "models/NUL", "a/...", "a ", ". "],
    ids=ascii,
)
def test_paths_that_leave_a_package_are_refused(path: str) -> None:
    assert not stays_inside(path)
    with pytest.raises(Refused):
        checked({path: ""})


@pytest.mark.parametrize("path", ["a.py", "models/chat.py", ".hidden", "models/größe.py", "a-b_c.d"])
def test_usual_paths_stay(path: str) -> None:
    assert stays_inside(path)


def test_two_paths_that_differ_by_case_are_refused() -> None:
    with pytest.raises(Refused, match="are the same file on case-insensitive file systems"):
        checked({"models/Chat.py": "", "models/chat.py": ""})


@given(st.text(st.sampled_from("./\\ab:\0 ~")))
def test_what_stays_inside_has_no_step_upward(path: str) -> None:
    if stays_inside(path):
        assert ".." not in path.split("/") and not path.startswith(("/", "~/../"))
