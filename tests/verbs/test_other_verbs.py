"""`new`, `lint`, `explain` and the command line itself."""

from __future__ import annotations

from importlib.metadata import version
from pathlib import Path

from tests.verbs.conftest import Project


def test_new_copies_the_description_and_makes_the_package(project: Project, tmp_path: Path) -> None:
    source = tmp_path / "upstream"
    source.mkdir()
    text = project.spec.read_text().replace("$ref: '#/components/schemas/Pet'", "$ref: 'parts/pet.yaml'")
    (source / "api.yml").write_text(text)
    (source / "parts").mkdir()
    (source / "parts" / "pet.yaml").write_text("type: object\nproperties: {name: {type: string}}\n")
    ran = project.run("new", "zoo", "upstream/api.yml")
    assert ran.code == 0, ran.err
    assert sorted(
        str(path.relative_to(project.root / "specs/zoo"))
        for path in (project.root / "specs/zoo").rglob("*")
        if path.is_file()
    ) == [
        "client.toml",
        "names.lock",
        "openapi.yml",
        "parts/pet.yaml",
    ]
    assert (project.root / "generated/zoo_client/client.py").is_file()
    assert project.run("regenerate", "--check", "zoo").code == 0


def test_new_leaves_nothing_behind_when_it_cannot_read(project: Project) -> None:
    (project.root / "bad.yaml").write_text("a: [")
    assert project.run("new", "bad", "bad.yaml").code == 2
    assert not (project.root / "specs/bad").exists()
    assert project.run("new", "nofile", "missing.yaml").code == 2
    assert project.run("new", "Not-A-Name", "bad.yaml").code == 2
    assert project.run("new", "tiny", "bad.yaml").code == 2
    assert project.run("new", "first", "bad.yaml", "--root", "elsewhere").code == 2
    assert not (project.root / "elsewhere").exists()


def test_new_says_what_would_be_a_name(project: Project) -> None:
    assert "try 'not_a_name'" in project.run("new", "Not-A-Name", "bad.yaml").err


def test_the_version_is_said(project: Project) -> None:
    assert project.run("--version").out == f"specloom {version('specloom')}\n"


def test_lint_of_a_file_and_of_the_project(project: Project) -> None:
    assert project.run("lint").code == 0
    project.edit("type: string, description", "type: strnig, description")
    ran = project.run("lint", "specs/tiny/openapi.yaml")
    assert ran.code == 1
    assert ran.out.startswith("specs/tiny/openapi.yaml:21:")
    assert "error unknown-type" in ran.out


def test_explain_a_code_shows_its_fixture(project: Project) -> None:
    ran = project.run("explain", "empty-enum")
    assert ran.code == 0
    assert ran.out.startswith("empty-enum (warning): ")
    assert "tests/negative/empty-enum/spec.yaml" in ran.out


def test_explain_a_pointer_shows_lines_passes_and_generated_line(project: Project) -> None:
    ran = project.run("explain", "#/components/schemas/Pet/properties/bornAt")
    lines = ran.out.splitlines()
    assert lines[0] == "specs/tiny/openapi.yaml:22:9"
    assert "    bornAt: {type: string, format: date-time}" in [
        line.replace("        bornAt", "bornAt") for line in lines
    ]
    assert "    Pet.bornAt: Time(rfc3339)" in lines
    assert "    Pet.born_at <- bornAt: Time(rfc3339)" in lines
    assert any(line.startswith('    born_at: dt.datetime | None = field("bornAt"') for line in lines)


def test_explain_a_method(project: Project) -> None:
    ran = project.run("explain", "pets.list")
    assert "    Operation pets.list: GET /pets" in ran.out.splitlines()
    assert "\ngenerated/tiny_client/resources/pets.py:" in ran.out


def test_explain_what_nobody_knows_names_what_is_alike(project: Project) -> None:
    for what, near in (("pets.lst", "pets.list"), ("empty-enums", "empty-enum"), ("pet", "Pet")):
        ran = project.run("explain", what)
        assert ran.code == 2
        assert ran.err.startswith(f"- error unknown-name unknown name {what!r}; did you mean {near}")
    assert "did you mean" not in project.run("explain", "#/nowhere/at/all").err
