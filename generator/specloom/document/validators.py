"""Schemas of a description as validators. Knows references between its files; judges no value itself."""

from __future__ import annotations

from functools import cached_property
from urllib.parse import quote

import attrs
from jsonschema import Draft202012Validator
from jsonschema.protocols import Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012, Schema

from specloom import ir
from specloom.document.document import Document


@attrs.define(slots=False, eq=False)
class Validators:
    """Validators of one description's schemas, each made when it is first asked for."""

    document: Document
    _made: dict[ir.Origin, Validator] = attrs.field(factory=dict[ir.Origin, Validator])

    def at(self, origin: ir.Origin) -> Validator:
        """The validator of the schema at a place of the upgraded description (JSON Schema 2020-12)."""
        if origin not in self._made:
            reference = {"$ref": f"{_uri(origin.source)}#{quote(origin.pointer)}"}
            self._made[origin] = Draft202012Validator(reference, registry=self._registry)
        return self._made[origin]

    @cached_property
    def _registry(self) -> Registry[Schema]:
        files = self.document.files.items()
        return Registry[Schema]().with_resources((_uri(name), _resource(file.data)) for name, file in files)


def _resource(data: Schema) -> Resource[Schema]:
    return DRAFT202012.create_resource(data)


def _uri(name: str) -> str:
    """A URI for a file, from which relative references to other files lead."""
    return f"file:///{quote(name.lstrip('/'))}"
