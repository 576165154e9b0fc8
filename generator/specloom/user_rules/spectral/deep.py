"""Functions that report places below a value or need the whole document: `alphabetical`, `schema` and the like. Selects no value."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeAlias, cast

from jsonschema import Draft7Validator, validators
from jsonschema.exceptions import SchemaError, ValidationError
from jsonschema.protocols import Validator
from referencing import Registry
from referencing.exceptions import Unresolvable

from specloom.document.formats import has_format
from specloom.ir import escape
from specloom.user_rules.data import is_list, is_mapping
from specloom.user_rules.spectral import regexes
from specloom.user_rules.spectral.functions import ABSENT, Options, shown
from specloom.user_rules.spectral.order import first_unsorted
from specloom.user_rules.spectral.resolved import Parts, Views

Faults: TypeAlias = Iterator[tuple[Parts, str]]
"""Steps below the value, and what is wrong there."""

_DIALECTS = {
    "draft4": "http://json-schema.org/draft-04/schema#",
    "draft6": "http://json-schema.org/draft-06/schema#",
    "draft7": "http://json-schema.org/draft-07/schema#",
    "draft2019-09": "https://json-schema.org/draft/2019-09/schema",
    "draft2020-12": "https://json-schema.org/draft/2020-12/schema",
}


def alphabetical(value: Any, options: Options, views: Views) -> Faults:
    """The first item or property that must come after the next one."""
    by = options.get("keyedBy")
    if not is_mapping(value) and not is_list(value):
        return
    keys = list(value) if is_mapping(value) else [_of(each, by) for each in value] if by else list(value)
    if any(not isinstance(key, str | int | float) or isinstance(key, bool) for key in keys):
        yield (), "must hold strings or numbers, to be in order"
        return
    at = first_unsorted(keys)
    if at is not None:
        below: Parts = () if by else (keys[at] if is_mapping(value) else at,)
        yield below, f"{shown(keys[at])} must come after {shown(keys[at + 1])}"


def _of(item: Any, key: str) -> Any:
    return item.get(key) if is_mapping(item) else None


def schema(value: Any, options: Options, views: Views) -> Faults:
    """Where a value does not match a JSON Schema. Raises ValueError for a schema that is not valid."""
    if value is ABSENT:
        yield (), "must exist"
        return
    wanted = options["schema"]
    dialect = _DIALECTS.get(str(options.get("dialect", "auto")))
    named = {"$schema": dialect, **wanted} if dialect and is_mapping(wanted) else wanted
    kind: type[Validator] = validators.validator_for(named, default=Draft7Validator)
    try:
        kind.check_schema(named)
    except SchemaError as error:
        raise ValueError(f"schema: {error.message}") from error
    extend = cast("Callable[..., type[Validator]]", validators.extend)  # pyright: ignore[reportUnknownMemberType]  # untyped
    bounded = extend(kind, {"pattern": _pattern, "format": _format})
    registry: Registry[Any] = Registry()  # one that fetches nothing
    try:
        found = list(bounded(named, registry=registry).iter_errors(value))
    except Unresolvable as error:
        raise NotSupported(f"the reference {error.ref!r} of a schema is not followed") from error
    for each in found if options.get("allErrors") else found[:1]:
        yield tuple(each.absolute_path), _cut(_said(each))


def _said(error: ValidationError) -> str:
    """What is wrong, in the words of the schema if it has `errorMessage`."""
    around: Any = error.schema
    said = around.get("errorMessage") if is_mapping(around) else None
    return said if isinstance(said, str) else error.message


class NotSupported(Exception):
    """Options ask for what is not supported; the message says what."""


def _pattern(validator: Validator, pattern: Any, value: Any, around: Any) -> Iterator[ValidationError]:
    if isinstance(value, str) and not regexes.found_in(str(pattern), value):
        yield ValidationError(f"{shown(value)!r} must match the pattern {pattern!r}")


def _format(validator: Validator, format: Any, value: Any, around: Any) -> Iterator[ValidationError]:
    if not has_format(str(format), value):
        yield ValidationError(f'{shown(value)!r} must match the format "{format}"')


def _cut(message: str) -> str:
    return message if len(message) <= 200 else f"{message[:197]}..."


_KINDS: Mapping[str, tuple[type, ...]] = {
    "string": (str,), "integer": (int,), "number": (int, float), "boolean": (bool,), "object": (dict,), "array": (list,),
    "null": (type(None),),
}  # fmt: skip


def typed_enum(value: Any, options: Options, views: Views) -> Faults:
    """Values of an `enum` that are not of the `type` next to it."""
    enum = value.get("enum") if is_mapping(value) else None
    types = value.get("type") if is_mapping(value) else None
    named = types if is_list(types) else [types]
    known = [each for each in named if isinstance(each, str) and each in _KINDS]
    if not is_list(enum) or not known:
        return
    if is_mapping(value) and (value.get("nullable") is True or value.get("x-nullable") is True):
        known.append("null")
    for at, item in enumerate(enum):
        if not any(_is(item, each) for each in known):
            yield ("enum", at), f"the value {shown(item)} of the enum must be of type {' or '.join(known)}"


def _is(item: Any, kind: str) -> bool:
    if isinstance(item, bool):
        return kind == "boolean"
    return isinstance(item, _KINDS[kind]) or (kind == "integer" and isinstance(item, float) and item.is_integer())


def unreferenced(value: Any, options: Options, views: Views) -> Faults:
    """Entries of an object that no reference of the description leads to."""
    location = str(options["reusableObjectsLocation"]).rstrip("/")
    used = set(_references(views.written))
    for key in value if is_mapping(value) else ():
        pointer = f"{location}/{escape(str(key))}"
        if not any(ref == pointer or ref.startswith(f"{pointer}/") for ref in used):
            yield (key,), "nothing refers to it"


def _references(value: Any) -> Iterator[str]:
    waiting = [value]
    while waiting:
        at = waiting.pop()
        if is_mapping(at):
            if isinstance(ref := at.get("$ref"), str):
                yield ref
            waiting += at.values()
        elif is_list(at):
            waiting += at


DEEP: Mapping[str, Callable[[Any, Options, Views], Faults]] = {
    "alphabetical": alphabetical,
    "schema": schema,
    "typedEnum": typed_enum,
    "unreferencedReusableObject": unreferenced,
}
"""Name -> function."""
