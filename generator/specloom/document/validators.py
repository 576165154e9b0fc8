"""Validators for the schemas of a description, across its files. Does not validate values itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from functools import cached_property
from typing import Any, cast

import attrs
from jsonschema import Draft202012Validator, TypeChecker, validators
from jsonschema.exceptions import ValidationError
from jsonschema.protocols import Validator

from specloom.document.document import Document
from specloom.document.formats import has_format
from specloom.document.node import DocumentNode
from specloom.ecma_patterns import occurs
from specloom.values import Origin
from specloom.values.exact import is_multiple, is_whole

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
        keywords = {
            "properties": self._properties,
            "items": self._items,
            "format": _format,
            "multipleOf": _multiple_of,
            "pattern": _pattern,
        }
        types = Draft202012Validator.TYPE_CHECKER.redefine("integer", _is_integer)
        return extend(Draft202012Validator, dict.fromkeys(_REFERENCES, self._follow) | keywords, type_checker=types)

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
            elif key == "required" and value.__class__ is list:
                copied[key] = [name for name in value if not self._write_only(node, name)]
            elif key != "$id":
                copied[key] = value if key in _DATA else self._resolved(node / key)
        return copied

    def _write_only(self, node: DocumentNode, name: Any) -> bool:
        """Whether a property is never in a response, although it is required in a request (OAS 3.0.4 section 4.7.24.2)."""
        schema = _mapping(_mapping(node.properties.get("properties")).get(name))
        reference = schema.get("$ref")
        target = self.document.resolve(reference, node.origin) if isinstance(reference, str) else None
        found = schema if target is None else _mapping(target.value)
        return True in (schema.get("writeOnly"), found.get("writeOnly"))


def _mapping(value: Any) -> dict[Any, Any]:
    """An object; an empty one for anything else."""
    return value if value.__class__ is dict else {}


def _is_integer(_: TypeChecker, value: Any) -> bool:
    """Whether a number has no fraction, as `1.0` and `1e400` have none (JSON Schema 2020-12 core, section 4.2.3)."""
    if isinstance(value, Decimal):
        return is_whole(value)
    return (isinstance(value, int) and not isinstance(value, bool)) or (isinstance(value, float) and value.is_integer())


def _format(_: Validator, name: Any, value: Any, __: Any) -> Iterator[ValidationError]:
    if isinstance(name, str) and not has_format(name, value):
        yield ValidationError(f"{value!r} is not a {name!r}")


def _multiple_of(_: Validator, step: Any, value: Any, __: Any) -> Iterator[ValidationError]:
    """Decimal arithmetic: 0.07 is a multiple of 0.01."""
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        return
    if not is_multiple(Decimal(str(value)), Decimal(str(step))):
        yield ValidationError(f"{value!r} is not a multiple of {step!r}")


def _pattern(_: Validator, pattern: Any, value: Any, __: Any) -> Iterator[ValidationError]:
    if isinstance(value, str) and not occurs(pattern, value):
        yield ValidationError(f"{value!r} does not match {pattern!r}")
