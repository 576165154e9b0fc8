"""Names with a number are counted, held to a budget, and explained."""

from __future__ import annotations

from tests.verbs.conftest import Project


def numbered(project: Project) -> None:
    """A project in which two components want one name, and one is called with a number by its author."""
    project.edit(
        "  schemas:\n",
        "  schemas:\n    pet: {type: object, properties: {a: {}}}\n    Cat: {type: object}\n    Cat2: {type: object, properties: {b: {}}}\n",
    )


def test_numbered_names_are_counted(project: Project) -> None:
    numbered(project)
    project.run("regenerate")
    ran = project.run("check")
    assert "1 names end in a number" in ran.out
    assert ran.code == 0, "without a budget they are only counted"


def test_more_than_the_budget_is_an_error(project: Project) -> None:
    numbered(project)
    (project.spec.parent / "client.toml").write_text("\nnumbered = 0\n")
    project.run("regenerate")
    ran = project.run("check")
    assert "client.toml:2:1 error numbered-names" in ran.out
    assert ran.code == 1
    (project.spec.parent / "client.toml").write_text("numbered = 1\n")
    project.run("regenerate")
    assert project.run("check").code == 0


def test_a_number_is_explained(project: Project) -> None:
    numbered(project)
    assert "Pet2 has a number because #/components/schemas/Pet has the name" in project.run("explain", "Pet2").out
