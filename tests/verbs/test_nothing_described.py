"""A description without operations is never passed over in silence."""

from __future__ import annotations

import pytest
from tests.verbs.conftest import Project

NOTHING = {
    "no path": 'openapi: 3.1.0\ninfo: {title: E, version: "1"}\npaths: {}\n',
    "no paths": 'openapi: 3.1.0\ninfo: {title: E, version: "1"}\n',
    "swagger": 'swagger: "2.0"\ninfo: {title: E, version: "1"}\npaths: {}\n',
    "paths without operations": 'openapi: 3.0.3\ninfo: {title: E, version: "1"}\npaths:\n  /a: {}\n  /b: {x-get: {}}\n',
    "components that are no schemas": 'openapi: 3.2.0\ninfo: {title: E, version: "1"}\ncomponents: {responses: {}}\n',
}


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING)
def test_an_empty_package_is_an_error(project: Project, text: str) -> None:
    (project.root / "empty.yaml").write_text(text)
    ran = project.run("new", "empty", "empty.yaml")
    assert ran.code == 1
    assert "error nothing-described the description has no operation, webhook or schema" in ran.out
    ran = project.run("check", "empty")
    assert ran.code == 1 and "nothing-described" in ran.out + ran.err


def test_a_package_of_models_is_said_to_be_one(project: Project) -> None:
    text = NOTHING["no path"] + "components: {schemas: {Pet: {type: object, properties: {name: {type: string}}}}}\n"
    (project.root / "models.yaml").write_text(text)
    ran = project.run("new", "shapes", "models.yaml")
    assert ran.code == 0
    assert "specs/shapes/openapi.yaml:3:8 note no-operations" in ran.out


def test_webhooks_and_json_schema_need_no_operations(project: Project) -> None:
    hooks = (
        NOTHING["no paths"] + "webhooks: {born: {post: {requestBody: {content: {application/json: {schema: {}}}}}}}\n"
    )
    (project.root / "hooks.yaml").write_text(hooks)
    (project.root / "pet.json").write_text('{"type": "object", "properties": {"name": {"type": "string"}}}')
    for name, file in (("hooks", "hooks.yaml"), ("pet", "pet.json")):
        ran = project.run("new", name, file)
        assert ran.code == 0 and "no-operations" not in ran.out, ran.out


def test_an_api_may_be_called_like_what_packages_offer(project: Project) -> None:
    assert project.run("new", "stream", "specs/tiny/openapi.yaml").code == 0
    assert 'client = "StreamClient"' in (project.root / "specs" / "stream" / "client.toml").read_text()


def test_a_property_is_renamed_unless_another_has_the_name(project: Project) -> None:
    project.run("regenerate")
    place = "#/components/schemas/Pet!name"
    assert project.run("names", "tiny", "--rename", f"{place}=called").code == 0
    assert 'called: str = field("name")' in (project.package / "models" / "pets.py").read_text()
    project.edit("        bornAt:", "        age: {type: integer}\n        bornAt:")
    ran = project.run("names", "tiny", "--rename", f"{place}=age")
    assert ran.code == 2 and f"'age' is the name of {place[:-4]}age" in ran.err
