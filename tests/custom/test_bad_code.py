"""Hand-written code that cannot become part of a package: a finding with its place, exit code 2, and the package as it was."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from tests.verbs.conftest import Project

GENERATED = "from ...resources._pets import AsyncPets as GeneratedAsyncPets, Pets as GeneratedPets\n"
GOOD = f"{GENERATED}class Pets(GeneratedPets):\n    def first(self) -> object:\n        return self.list()[0]\n"

BAD = {
    "does not parse": ("resources/pets.py", "def broken(:\n", "pets.py:1:12 error custom-syntax"),
    "not UTF-8": ("helpers.py", b"x = '\xff'\n", "helpers.py error custom-file"),
    "not a module": ("notes.txt", "hello\n", "notes.txt error custom-file"),
    "not a name": ("my-helpers.py", "x = 1\n", "my-helpers.py error custom-file"),
    "inherits from nothing": ("resources/pets.py", "class Pets:\n    pass\n", "pets.py:1:1 error custom-base"),
    "lacks an argument": (
        "resources/pets.py",
        f"{GENERATED}class Pets(GeneratedPets):\n    def list(self):\n        return []\n",
        "pets.py:3:5 error custom-signature Pets.list: the generated one takes `**options`",
    ),
    "wants more": (
        "resources/pets.py",
        f"{GENERATED}class Pets(GeneratedPets):\n    def list(self, size, **options):\n        return []\n",
        "pets.py:3:5 error custom-signature Pets.list: `size` has no default",
    ),
    "is not async": (
        "resources/pets.py",
        f"{GENERATED}class AsyncPets(GeneratedAsyncPets):\n    def list(self, **options):\n        return []\n",
        "pets.py:3:5 error custom-signature AsyncPets.list: the generated one is `async def`",
    ),
    "is a property": (
        "resources/pets.py",
        f"{GENERATED}class Pets(GeneratedPets):\n    @property\n    def list(self):\n        return []\n",
        "pets.py:4:5 error custom-signature Pets.list: the generated one is a method",
    ),
    "hides a resource": (
        "client.py",
        "from .._client import Tiny as Generated\nclass Tiny(Generated):\n    def pets(self):\n        return 1\n",
        "client.py:3:5 error custom-signature Tiny.pets: the generated one is a property",
    ),
    "imports what is not there": (
        "resources/pets.py",
        "from ...resources._pets import Pet as GeneratedPets\nclass Pets(GeneratedPets):\n    pass\n",
        "error custom-",
    ),
    "imports a wrong name": (
        "helpers.py",
        "from ..models import Pat\n",
        "helpers.py:1:1 error custom-import models has no 'Pat'; did you mean Pet?",
    ),
    "imports a wrong name of the package": (
        "auth/tokens.py",
        "from ... import APIErorr\n",
        "tokens.py:1:1 error custom-import the package has no 'APIErorr'; did you mean APIError?",
    ),
    "imports a wrong base": (
        "auth/tokens.py",
        "from ...extend import CustomSchema\n",
        "tokens.py:1:1 error custom-import extend has no 'CustomSchema'; did you mean CustomScheme?",
    ),
    "imports no module": (
        "helpers.py",
        "from ..modells import Pet\n",
        "helpers.py:1:1 error custom-import the package has no module modells",
    ),
    "imports itself": (
        "resources/pets.py",
        "from ...resources.pets import Pets as Generated\nclass Pets(Generated):\n    pass\n",
        "pets.py:1:1 error custom-import resources/pets.py is made of this module; the generated classes are in resources/_pets.py",
    ),
    "a model that is there": ("models/pet.py", "class Pet:\n    pass\n", "pet.py:1:1 error custom-clash"),
    "a helper that is there": ("helpers.py", "\n\ndef replace() -> None: ...\n", "helpers.py:3:1 error custom-clash"),
    "a resource that is an attribute": (
        "resources/close.py",
        "from ...extend import AsyncResource, Resource\nclass Close(Resource): ...\nclass AsyncClose(AsyncResource): ...\n",
        "close.py:1:1 error custom-clash",
    ),
    "a resource for one client": (
        "resources/tools.py",
        "from ...extend import Resource\nclass Tools(Resource): ...\n",
        "tools.py:1:1 error custom-base",
    ),
}


def put(project: Project, path: str, text: str | bytes) -> Path:
    file = project.spec.parent / "custom" / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return file


@pytest.mark.parametrize("case", BAD, ids=list(BAD))
def test_bad_code_is_a_finding_and_the_package_stays(project: Project, case: str) -> None:
    path, text, said = BAD[case]
    if path != "resources/pets.py":
        put(project, "resources/pets.py", GOOD)
    project.run("regenerate")
    before = project.snapshot()
    put(project, path, text)
    for words in (["regenerate"], ["regenerate", "--check"], ["check"]):
        ran = project.run(*words)
        assert ran.code == 2, ran.out + ran.err
        assert said in ran.err, ran.err
        assert f"specs/tiny/custom/{path}" in ran.err
    assert project.snapshot() == before


def test_code_is_kept_and_follows(project: Project) -> None:
    file = put(project, "resources/pets.py", GOOD)
    assert project.run("regenerate").code == 0
    copied = project.package / "custom/resources/pets.py"
    assert copied.read_text() == GOOD
    assert "up to date" in project.run("regenerate").err
    file.write_text(GOOD.replace("first", "last"))
    ran = project.run("regenerate")
    assert "custom/resources/pets.py changed" in ran.err
    assert "def last" in copied.read_text()
    put(project, "extra.py", "SIZE = 3\n")
    assert project.run("regenerate", "--check").code == 1
    assert project.run("regenerate").code == 0
    (project.spec.parent / "custom/extra.py").unlink()
    file.unlink()
    assert project.run("regenerate").code == 0
    assert not (project.package / "custom").exists()
    assert (project.package / "resources/pets.py").read_text().count("class Pets(") == 1


def test_a_copy_that_was_edited_is_not_overwritten(project: Project) -> None:
    put(project, "resources/pets.py", GOOD)
    project.run("regenerate")
    (project.package / "custom/resources/pets.py").write_text(GOOD + "# mine\n")
    put(project, "resources/pets.py", GOOD.replace("first", "last"))
    ran = project.run("regenerate")
    assert ran.code == 2
    assert "custom/resources/pets.py error edited-by-hand" in ran.err


def test_an_override_that_takes_the_same_fits(project: Project) -> None:
    text = f"{GENERATED}class Pets(GeneratedPets):\n    def list(self, *, cached: bool = False, **options):\n        return super().list(**options)\n"
    put(project, "resources/pets.py", text)
    assert project.run("regenerate").code == 0


def test_with_a_shared_runtime(project: Project) -> None:
    put(project, "resources/pets.py", GOOD)
    put(
        project,
        "resources/tools.py",
        "from ...extend import AsyncResource, Resource\nclass Tools(Resource): ...\nclass AsyncTools(AsyncResource): ...\n",
    )
    (project.spec.parent / "client.toml").write_text('package = "acme.tiny"\nruntime = "shared"\n')
    assert project.run("regenerate").code == 0
    assert project.run("check").code == 0


def test_removed_method_breaks_python(project: Project) -> None:
    import subprocess

    file = put(project, "resources/pets.py", GOOD)
    project.run("regenerate")
    for words in (["init", "-q"], ["add", "-A"], ["-c", "user.name=x", "-c", "user.email=x", "commit", "-qm", "x"]):
        subprocess.run(["git", *words], cwd=project.root, check=True)
    file.write_text(GOOD.replace("first", "last"))
    ran = project.run("diff", "--against", "HEAD")
    assert ran.code == 1
    assert "tiny_client.resources.pets.Pets.first" in ran.out
    assert "python-method-removed" in ran.out


@pytest.mark.parametrize("what", ["pets.first", "client.pets.first"])
def test_explain_shows_where_it_is(project: Project, what: str) -> None:
    put(project, "resources/pets.py", GOOD)
    project.run("regenerate")
    ran = project.run("explain", what)
    assert "specs/tiny/custom/resources/pets.py:3:1" in ran.out
    assert "generated/tiny_client/custom/resources/pets.py:3" in ran.out


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("[]", "empty list"),
        ('["a.b", "c d"]', "the name of a method"),
        ("true", "must be a string"),
        ("3", "must be a string"),
        ('["a", 3]', "must be a string"),
    ],
)
def test_names_that_are_none(project: Project, value: str, said: str) -> None:
    (project.spec.parent / "client.toml").write_text(f'[operations]\n"GET /pets" = {value}\n')
    ran = project.run("regenerate")
    assert ran.code == 2
    assert re.search(r"client\.toml:2:\d+ error bad-settings", ran.err)
    assert said in ran.err


def test_a_further_name_that_is_taken_is_an_error(project: Project) -> None:
    (project.spec.parent / "client.toml").write_text(
        '[operations]\n"GET /pets" = ["pets.list", "close"]\n"GET /x" = false\n'
    )
    ran = project.run("regenerate", "--strict")
    assert ran.code == 2
    assert ran.err.count("error unfit-setting") == 2
