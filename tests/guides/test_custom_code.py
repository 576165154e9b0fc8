"""docs/custom-code.md, done as it says: its modules in a project, its commands run, its claims held."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

SPEC = """\
openapi: 3.1.0
info: {title: Pets, version: 1.0.0}
servers: [{url: https://pets.example}]
paths:
  /pets:
    get:
      operationId: listPets
      tags: [pets]
      responses:
        '200': {description: All., content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}}
  /pets/{id}:
    delete:
      operationId: deletePet
      tags: [pets]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'204': {description: Gone.}}
  /internal/health:
    get: {operationId: health, tags: [internal], responses: {'204': {description: Well.}}}
security: [{bearerAuth: []}]
components:
  securitySchemes: {bearerAuth: {type: http, scheme: bearer}}
  schemas:
    Pet: {type: object, required: [name], properties: {name: {type: string}}}
"""
BLOCK = re.compile(r"```(\w+)\n(.*?)```", re.DOTALL)
CODE = """
import asyncio
import itertools
import httpx
import pets_client
from pets_client.auth import SessionError
from pets_client.resources.pets import Pets

with pets_client.Pets(base_url="http://127.0.0.1:9") as client:
    assert type(client.pets) is Pets and client.pets.named and client.pets.remove and client.tools.ping() == "pong"
    assert not hasattr(client, "internal")
assert asyncio.run(pets_client.AsyncPets(base_url="http://127.0.0.1:9").tools.ping()) == "pong"

sent = []


def answer(request):
    sent.append(request.headers.get("authorization"))
    return httpx.Response(401 if len(sent) == 1 else 200, json=[{"name": "Rex"}] if len(sent) > 1 else {})


def sessions():
    numbers = itertools.count(1)
    return lambda: f"s{next(numbers)}"


transport = httpx.MockTransport(answer)
with pets_client.Pets(base_url="http://127.0.0.1:9", open_session=sessions(), transport=transport) as client:
    assert [pet.name for pet in client.pets.named("Rex")] == ["Rex"] and sent == ["Session s1", "Session s2"]
    copy = client.with_options(timeout=3)
    copy.pets.list()
    assert type(copy) is pets_client.Pets and copy.open_session is client.open_session and sent[2:] == ["Session s2"]
sent.clear()


async def same():
    async with pets_client.AsyncPets(base_url="http://127.0.0.1:9", open_session=sessions(), transport=transport) as client:
        assert [pet.name for pet in await client.pets.named("Rex")] == ["Rex"]


asyncio.run(same())
assert sent == ["Session s1", "Session s2"]
with pets_client.Pets(base_url="http://127.0.0.1:9", open_session=lambda: "", transport=transport) as client:
    try:
        client.pets.list()
    except SessionError as error:
        assert isinstance(error, pets_client.APIError) and len(sent) == 2
    else:
        raise AssertionError("no session, but a call")
assert not hasattr(pets_client, "SessionError")
assert pets_client.pet_names and pets_client.to_json(pets_client.models.Owner(name="Ann")) == '{"name":"Ann"}'
"""


@pytest.fixture(scope="module")
def page(root: Path) -> list[tuple[str, str]]:
    return BLOCK.findall((root / "docs" / "custom-code.md").read_text(encoding="utf-8"))


def test_the_page_works_as_it_says(page: list[tuple[str, str]], tmp_path: Path) -> None:
    folder = tmp_path / "specs" / "pets"
    folder.mkdir(parents=True)
    (folder / "openapi.yaml").write_text(SPEC, encoding="utf-8")
    for language, text in page:
        if language == "python":
            path = text.partition("\n")[0].removeprefix("# ")
            assert path.startswith("specs/pets/custom/"), path
            (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / path).write_text(text, encoding="utf-8")
        elif language == "toml":
            with (folder / "client.toml").open("a", encoding="utf-8") as settings:
                settings.write(text + "\n")
    environment = os.environ | {"PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    for line in next(text for language, text in page if language == "sh").splitlines():
        done = subprocess.run(
            line, shell=True, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, f"{line}\n{done.stdout}{done.stderr}"
    done = subprocess.run(
        [sys.executable, "-c", CODE],
        cwd=tmp_path / "generated" / "acme-pets" / "src",
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    checked = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "pets_client"],
        cwd=tmp_path / "generated" / "acme-pets" / "src",
        capture_output=True,
        text=True,
        check=False,
    )
    assert checked.returncode == 0, checked.stdout
    project = tomllib.loads((tmp_path / "generated" / "acme-pets" / "pyproject.toml").read_text(encoding="utf-8"))[
        "project"
    ]
    assert "pydantic>=2" in project["dependencies"] and project["optional-dependencies"]["aws"] == ["botocore>=1.40"]
