"""Validators for the schemas of a description, across its files. Does not validate values itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from typing import Any, cast

import attrs
from jsonschema import Draft202012Validator, validators
from jsonschema.exceptions import ValidationError
from jsonschema.protocols import Validator

from specloom.document.document import Document
from specloom.document.node import DocumentNode
from specloom.values import Origin

_REFERENCES = ("$ref", "$dynamicRef", "$recursiveRef")
_DATA = ("const", "default", "enum", "example", "examples")
_NAMED = ("$defs", "definitions", "dependentSchemas", "patternProperties", "properties")


@attrs.define(slots=False, eq=False)
class Validators:
    """Validators of the schemas of one description, each created on first use.

    A reference is resolved once, by the document itself, to the validator of its target: the library's own way, which
    resolves it for each value, takes twice as long for a whole response.
    """

    document: Document
    _made: dict[str, Validator] = attrs.field(factory=dict[str, Validator])

    def at(self, origin: Origin) -> Validator:
        """The validator of the schema at a position of the upgraded description (JSON Schema 2020-12)."""
        key = str(origin)
        if key not in self._made:
            node = self.document.node(origin)
            self._made[key] = self._dialect({} if node is None else self._resolved(node))
        return self._made[key]

    @cached_property
    def _dialect(self) -> type[Validator]:
        """Draft 2020-12, with the applicator keywords using existing validators."""
        extend = cast("Callable[..., type[Validator]]", validators.extend)  # pyright: ignore[reportUnknownMemberType]  # untyped
        keywords = {"properties": self._properties, "items": self._items}
        return extend(Draft202012Validator, dict.fromkeys(_REFERENCES, self._follow) | keywords)

    def _follow(self, _: Validator, key: str, value: Any, __: Any) -> Iterable[ValidationError]:
        source, _hash, pointer = key.rpartition("#")
        return self.at(Origin(source, pointer)).iter_errors(value)

    def _properties(self, _: Validator, named: Any, value: Any, __: Any) -> Iterator[ValidationError]:
        if value.__class__ is dict:
            for name, schema in named.items():
                if name in value:
                    yield from self._inside(schema, value[name], name, name)

    def _items(self, _: Validator, schema: Any, value: Any, around: Any) -> Iterator[ValidationError]:
        if value.__class__ is list:
            first = len(around.get("prefixItems", ()))
            for index in range(first, len(value)):
                yield from self._inside(schema, value[index], index)

    def _inside(self, schema: Any, value: Any, step: str | int, *steps: str) -> Iterator[ValidationError]:
        key = str(id(schema))
        if key not in self._made:
            self._made[key] = self._dialect(schema)
        for error in self._made[key].iter_errors(value):
            error.path.appendleft(step)
            error.schema_path.extendleft(steps)
            yield error

    def _resolved(self, node: DocumentNode) -> Any:
        """A copy of a schema whose references contain the origin of their target, as `str(origin)`."""
        if node.value.__class__ is list:
            return [self._resolved(item) for item in node.items]
        if node.value.__class__ is not dict:
            return node.value
        copied: dict[str, Any] = {}
        for key, value in node.properties.items():
            if key in _REFERENCES and isinstance(value, str):
                target = self.document.resolve(value, node.origin)
                copied |= {} if target is None else {key: str(target.origin)}
            elif key in _NAMED and value.__class__ is dict:
                copied[key] = {name: self._resolved(node / key / name) for name in value}
            elif key != "$id":
                copied[key] = value if key in _DATA else self._resolved(node / key)
        return copied
