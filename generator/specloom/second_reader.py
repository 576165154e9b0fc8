"""The second reader: what openapi-python-client finds in a description. Knows its private API; not our parser.

Two parsers that share no code rarely overlook the same thing. Only what the other one finds and we do not is a finding. The reverse is
expected: it refuses whole documents, and drops operations, that we support.
"""

from __future__ import annotations

import contextlib
import io
import logging
import warnings
from collections.abc import Iterable, Iterator, Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import attrs

from specloom import ir
from specloom.document import Document
from specloom.findings import Code, Finding, Refused

REFUSED = Code("second-reader-refused", "note", "openapi-python-client cannot read the description, or a part of it")
_HELP = "Correct the description at that place; if it is valid, report it as a bug of specloom."
MISSED_OPERATION = Code("missed-operation", "error", "only openapi-python-client finds an operation", _HELP)
MISSED_PARAMETER = Code("missed-parameter", "error", "only openapi-python-client finds a parameter", _HELP)
MISSED_FIELD = Code("missed-field", "error", "only openapi-python-client finds a property of a schema", _HELP)

ABSENT = Code(
    "no-second-reader",
    "error",
    "openapi-python-client, the second reader of `check`, is not installed",
    "Install it: `pip install 'specloom[check]'`.",
)

CODES = (ABSENT, REFUSED, MISSED_OPERATION, MISSED_PARAMETER, MISSED_FIELD)
"""All codes of this module."""

_GOVERNED = frozenset({"accept", "content-type", "authorization"})
"""Header parameters that OpenAPI tells readers to ignore (OAS 3.1.1 section 4.8.12.1)."""


@attrs.frozen
class SecondReading:
    """The result of the second reader.

    Attributes:
        operations: (method in capitals, path) -> its parameters, each (name, location).
        components: Name of a component schema that is an object -> names of its properties, including inherited ones.
        complaints: Its messages about parts that it could not read.
    """

    operations: Mapping[tuple[str, str], frozenset[tuple[str, str]]]
    components: Mapping[str, frozenset[str]]
    complaints: tuple[str, ...] = ()


def read_again(document: Document) -> SecondReading:
    """What openapi-python-client finds in a description. Prints nothing and raises nothing, even if it fails.

    Raises:
        Refused: It is not installed.
    """
    if find_spec("openapi_python_client") is None:
        raise Refused(ABSENT.found("the second reader is not installed: pip install 'specloom[check]'"))
    data = document.data if "swagger" in document.written else document.written
    quiet = contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO())
    with quiet[0], quiet[1], warnings.catch_warnings():
        warnings.simplefilter("ignore")
        level = logging.root.manager.disable
        logging.disable(logging.CRITICAL)
        try:
            return _look(data)
        except Exception as error:
            return SecondReading({}, {}, (_said(error),))
        finally:
            logging.disable(level)


def compare(seen: SecondReading, client: ir.Client, document: Document) -> list[Finding]:
    """A finding for everything that only the second reader finds, and a note for what it could not read.

    Args:
        client: Our client, before or after the passes.
    """
    return [
        *_complaints(seen, document),
        *_missed_operations(seen, client, document),
        *_missed_fields(seen, client, document),
    ]


def _look(data: dict[str, Any]) -> SecondReading:
    # Imported here, because building its models takes longer than reading most descriptions.
    from openapi_python_client.config import Config, ConfigFile, MetaType
    from openapi_python_client.parser.openapi import EndpointCollection
    from openapi_python_client.parser.properties import Parameters, Schemas, build_parameters, build_schemas
    from openapi_python_client.schema import OpenAPI

    # Literal enums, because its enum classes fail on values with the same Python spelling.
    config = Config.from_sources(ConfigFile(literal_enums=True), MetaType.NONE, Path("-"), "utf-8", False, None)
    read = OpenAPI.model_validate(data)
    components = {name: item for name, item in (read.components or ()) if item}
    schemas, parameters = Schemas(), Parameters()
    complaints: list[str] = []
    try:
        schemas = build_schemas(components=components.get("schemas", {}), schemas=schemas, config=config)
        parameters = build_parameters(components=components.get("parameters", {}), parameters=parameters, config=config)
    except Exception as error:
        complaints.append(_said(error))
    operations: dict[tuple[str, str], frozenset[tuple[str, str]]] = {}
    for path, item in read.paths.items():
        if path.startswith("x-"):
            continue  # an extension, which it treats as a path
        try:
            found, schemas, parameters = EndpointCollection.from_data(
                data={path: item},
                schemas=schemas,
                parameters=parameters,
                request_bodies=components.get("requestBodies", {}),
                responses=components.get("responses", {}),
                config=config,
            )
        except Exception as error:
            complaints.append(f"{_text(path)}: {_said(error)}")
            continue
        for endpoint in (endpoint for collection in found.values() for endpoint in collection.endpoints):
            operations[endpoint.method.upper(), _text(path)] = frozenset(_parameters(endpoint))
    return SecondReading(operations, dict(_components(schemas)), tuple(complaints))


def _parameters(endpoint: Any) -> Iterator[tuple[str, str]]:
    for place, prop in endpoint.iter_all_parameters():
        yield _text(prop.name), str(place.value)


def _components(schemas: Any) -> Iterator[tuple[str, frozenset[str]]]:
    for reference, prop in schemas.classes_by_reference.items():
        found = [
            *(getattr(prop, "required_properties", None) or ()),
            *(getattr(prop, "optional_properties", None) or ()),
        ]
        if found:
            yield _text(reference).rpartition("/")[2], frozenset(_text(each.name) for each in found)


def _complaints(seen: SecondReading, document: Document) -> Iterator[Finding]:
    for complaint in seen.complaints:
        yield REFUSED.found(f"openapi-python-client: {complaint}", ir.Origin(document.name, ""))


def _missed_operations(seen: SecondReading, client: ir.Client, document: Document) -> Iterator[Finding]:
    ours = {(operation.method.upper(), _slashed(operation.path)): operation for operation in client.operations.values()}
    for (method, path), parameters in seen.operations.items():
        origin = ir.Origin(document.name, "") / "paths" / path / method.lower()
        operation = ours.get((method, _slashed(path)))
        if operation is None:
            yield MISSED_OPERATION.found(f"only openapi-python-client finds {method} {path}", origin)
            continue
        known = {(param.wire_name, param.location) for param in operation.params}
        for name, place in sorted(parameters - known):
            if place != "header" or name.lower() not in _GOVERNED:
                message = f"only openapi-python-client finds the {place} parameter {name!r} of {method} {path}"
                yield MISSED_PARAMETER.found(message, origin)


def _missed_fields(seen: SecondReading, client: ir.Client, document: Document) -> Iterator[Finding]:
    """Compares properties of components; a component that a pass merged with an equal shape is searched among all shapes."""
    everywhere: list[frozenset[str]] | None = None
    for name, fields in sorted(seen.components.items()):
        origin = ir.Origin(document.name, "") / "components" / "schemas" / name
        ours = _fields(ir.Ref(str(origin)), client)
        if str(origin) not in client.shapes:
            everywhere = everywhere or [_fields(ir.Ref(key), client) for key in client.shapes]
            ours = next((each for each in everywhere if fields <= each), ours)
        for field in sorted(fields - ours):
            yield MISSED_FIELD.found(f"only openapi-python-client finds the property {field!r} of {name}", origin)


def _fields(type_: ir.Type, client: ir.Client) -> frozenset[str]:
    """Wire names of the properties that an object of a type may have, inherited ones included; each shape is visited once."""
    found: set[str] = set()
    seen: set[str] = set()
    waiting = [type_]
    while waiting:
        match waiting.pop():
            case ir.Ref(target) if target not in seen:
                seen.add(target)
                names, further = _shape_fields(client.shapes.get(target))
                found.update(names)
                waiting += further
            case ir.Union(members=types) | ir.Intersection(parts=types):
                waiting += types
            case _:
                pass
    return frozenset(found)


def _shape_fields(shape: ir.Shape | None) -> tuple[Iterable[str], Iterable[ir.Type]]:
    """Wire names of the properties of a shape, and the types that have others of it."""
    match shape:
        case ir.Record(fields=fields, parents=parents):
            return (field.wire_name for field in fields), map(ir.Ref, parents)
        case ir.Alias(type=of):
            return (), (of,)
        case None:
            return (), ()


def _slashed(path: str) -> str:
    return path if path.startswith("/") else f"/{path}"


def _text(value: Any) -> str:
    """The content of one of its wrapped strings, or of a plain one."""
    unguarded = getattr(value, "get_untrusted_value", None)
    return str(unguarded() if unguarded else value)


def _said(error: Exception) -> str:
    lines = str(error).strip().splitlines() or [type(error).__name__]
    return f"{type(error).__name__}: {'; '.join(line.strip() for line in lines[:3])}"
