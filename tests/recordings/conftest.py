"""An API for tests of recordings, described in a few lines; knows no generated package."""

from __future__ import annotations

from pathlib import Path

import pytest

from specloom import document, passes
from specloom.conformance.api import ApiUnderTest
from specloom.lower import lower
from specloom.settings import ClientSettings

PETS = """
openapi: 3.1.0
info: {title: Pets, version: '1'}
servers: [{url: 'https://pets.example.com/v1'}]
security: [{key: []}]
paths:
  /pets:
    get:
      operationId: list_pets
      tags: [pets]
      parameters:
        - {name: limit, in: query, schema: {type: integer}}
        - {name: tag, in: query, schema: {type: array, items: {type: string}}}
      responses:
        '200': {description: Pets., content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}}
    post:
      operationId: create_pet
      tags: [pets]
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
      responses:
        '201': {description: The pet., content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
        '422': {description: Wrong., content: {application/json: {schema: {$ref: '#/components/schemas/Error'}}}}
  /pets/{id}:
    get:
      operationId: get_pet
      tags: [pets]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        '200': {description: The pet., content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
        default: {description: Wrong., content: {application/json: {schema: {$ref: '#/components/schemas/Error'}}}}
  /pets/mine:
    get:
      operationId: get_mine
      tags: [pets]
      responses:
        '204': {description: None of yours.}
components:
  securitySchemes: {key: {type: apiKey, in: header, name: X-Pet-Pass}}
  schemas:
    Error: {type: object, required: [message], properties: {message: {type: string}}}
    Pet:
      type: object
      required: [name, kind]
      properties:
        name: {type: string, minLength: 1, example: Rex}
        kind: {type: string, enum: [dog, cat, bird]}
        age: {type: integer, minimum: 0}
        owner: {anyOf: [{type: string}, {$ref: '#/components/schemas/Owner'}, {type: 'null'}]}
    Owner: {type: object, required: [phone], properties: {phone: {type: string, pattern: '^[0-9]{3}$'}}}
"""


@pytest.fixture(scope="session")
def pets(tmp_path_factory: pytest.TempPathFactory) -> ApiUnderTest:
    """A small API with an enumeration, a union, described errors and an API key in a header."""
    file: Path = tmp_path_factory.mktemp("pets") / "openapi.yaml"
    file.write_text(PETS)
    settings = ClientSettings(name="pets", client="Pets")
    described = document.load(file)
    client, _ = lower(described)
    return ApiUnderTest("pets", passes.run(client, passes.Context(settings=settings)), described, settings)
