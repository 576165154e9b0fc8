"""`names`: what everything is called and why, and changes of names.lock that change nothing else."""

from __future__ import annotations

from tests.verbs.conftest import Project


def listed(project: Project) -> str:
    ran = project.run("names", "tiny")
    assert ran.code == 0, ran.err
    return ran.out


def test_names_are_listed_with_where_they_come_from(project: Project) -> None:
    assert "pets.list  GET /pets  (default)" in listed(project)
    project.run("regenerate")
    assert "pets.list  GET /pets  (names.lock)" in listed(project)
    assert "born_at  #/components/schemas/Pet!bornAt  (names.lock)" in listed(project)
    (project.spec.parent / "client.toml").write_text('[types]\nPet = "Animal"\n')
    assert "Animal  #/components/schemas/Pet  (client.toml)" in listed(project)


def test_a_name_is_changed_by_its_place_or_by_itself_and_unlocked(project: Project) -> None:
    project.run("regenerate")
    assert project.run("names", "tiny", "--rename", "pets.list=pets.all", "--rename", "Pet=Animal").code == 0
    assert "class Animal(Record)" in (project.package / "models" / "pets.py").read_text()
    assert "def all(" in (project.package / "resources" / "pets.py").read_text()
    assert project.run("check").code == 0
    assert project.run("names", "tiny", "--unlock", "GET /pets", "--unlock", "Animal").code == 0
    assert "pets.list  GET /pets" in listed(project)
    assert "Pet  #/components/schemas/Pet  (names.lock)" in listed(project)


def test_a_name_of_the_settings_is_kept_where_the_lock_is_told_to(project: Project) -> None:
    settings = project.spec.parent / "client.toml"
    settings.write_text('[types]\nPet = "Animal"\n')
    project.run("regenerate")
    settings.write_text("")
    assert "Pet  #/components/schemas/Pet  (default)" in listed(project)
    settings.write_text('[types]\nPet = "Animal"\n')
    assert project.run("names", "tiny", "--lock", "Animal").code == 0
    settings.write_text("")
    assert "Animal  #/components/schemas/Pet  (names.lock)" in listed(project)


def test_a_name_that_something_has_changes_nothing(project: Project) -> None:
    project.edit("  schemas:\n", "  schemas:\n    Cat: {type: object, properties: {a: {}}}\n")
    project.run("regenerate")
    before = (project.spec.parent / "names.lock").read_text()
    for change in ("Pet=Cat", "Pet=class", "Dog=Cat", "pets.list=close", "Pet"):
        ran = project.run("names", "tiny", "--rename", change)
        assert ran.code == 2, change
        assert "error no-such-name" in ran.err or "error unfit-lock" in ran.err
        assert (project.spec.parent / "names.lock").read_text() == before
