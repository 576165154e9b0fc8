"""Collects the names that `client.toml` exports from additional modules, each with its type. File layout is decided later.
Not concerned with files.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Mapping
from typing import Literal

from specloom import ir
from specloom.findings import did_you_mean
from specloom.passes.context import Context
from specloom.passes.origins import lock_key_of

_SCHEMA = re.compile(r"(?P<place>#.*?)(?P<input> input)?(?P<null> \| None)?")
_RESOURCE = re.compile(r"(?P<path>\w+(\.\w+)*) (?P<wait>async )?resource")
_OPERATION = re.compile(r"(?P<key>[A-Z]+ \S+) (?P<part>params|response|item)")


def collect_exports(client: ir.Client, context: Context) -> ir.Client:
    """A client with its exports.

    Exports of responses and items, and of shapes that later passes make, get their types in `settle_exports`.
    """
    by_place = {lock_key_of(client, shape): key for key, shape in client.shapes.items()}
    return client._replace(exports=tuple(_exports(client, context, by_place)))


def settle_exports(client: ir.Client, context: Context) -> ir.Client:
    """A client all of whose exports have their types, and refer to resources that it has."""
    by_place = {lock_key_of(client, shape): key for key, shape in client.shapes.items()}
    resources = set(_paths(client.resources))
    settled = [_settled(client, export, by_place, resources) for export in client.exports]
    for export, found in zip(client.exports, settled, strict=True):
        if found is None:
            of_resource = export.kind.endswith("resource")
            lacking = "resource that the client" if of_resource else "schema that the description"
            what = f"exports.{export.module!r}.{export.name} refers to a {lacking} does not have: {export.target!r}"
            what += did_you_mean(export.target, resources if of_resource else by_place)
            context.report_setting(("exports", export.module, export.name), what)
    return client._replace(exports=tuple(export for export in settled if export is not None))


def _exports(client: ir.Client, context: Context, by_place: Mapping[str, str]) -> Iterator[ir.Export]:
    for module, names in context.settings.exports.items():
        for name, target in names.items():
            found = _export(client, module, name, target, by_place)
            if found is None:
                what = (
                    f"exports.{module!r}.{name} refers to an operation that the description does not have: {target!r}"
                )
                context.report_setting(("exports", module, name), what)
            else:
                yield found


def _export(client: ir.Client, module: str, name: str, target: str, by_place: Mapping[str, str]) -> ir.Export | None:
    schema = _SCHEMA.fullmatch(target)
    if schema is not None:
        found = _schema(schema, by_place)
        kind: Literal["input", "model"] = "input" if schema["input"] else "model"
        return ir.Export(module, name, kind, target, ir.Any() if found is None else found, late=found is None)
    if target.startswith("#"):
        return None
    resource = _RESOURCE.fullmatch(target)
    if resource is not None:
        which: Literal["resource", "async resource"] = "async resource" if resource["wait"] else "resource"
        return ir.Export(module, name, which, resource["path"])
    operation = _OPERATION.fullmatch(target)
    if operation is None:
        return ir.Export(module, name, "name", target)
    if operation["key"] not in client.operations:
        return None
    if operation["part"] == "params":
        return ir.Export(module, name, "params", operation["key"])
    return ir.Export(module, name, "model", target)


def _schema(target: re.Match[str], by_place: Mapping[str, str]) -> ir.Type | None:
    """The type of a schema, with null if the export includes it; None if no schema has that place yet."""
    key = by_place.get(target["place"])
    if key is None:
        return None
    return ir.Union((ir.Ref(key), ir.Null())) if target["null"] else ir.Ref(key)


def _paths(resources: Iterable[ir.Resource], above: str = "") -> Iterator[str]:
    """Dotted paths of resources and of those below them."""
    for resource in resources:
        yield f"{above}{resource.name}"
        yield from _paths(resource.resources, f"{above}{resource.name}.")


def _settled(
    client: ir.Client, export: ir.Export, by_place: Mapping[str, str], resources: Container[str]
) -> ir.Export | None:
    """An export with its type; None if there is nothing of that place."""
    if export.kind.endswith("resource"):
        return export if export.target in resources else None
    if export.late:
        schema = _SCHEMA.fullmatch(export.target)
        type_ = _schema(schema, by_place) if schema is not None else None
        return None if type_ is None else export._replace(type=type_, late=False)
    found = _OPERATION.fullmatch(export.target)
    if export.kind != "model" or found is None or found["key"] not in client.operations:
        return export
    operation = client.operations[found["key"]]
    return export._replace(type=_response(operation) if found["part"] == "response" else _item(operation))


def _response(operation: ir.Operation) -> ir.Type:
    """The type that the method returns if it returns JSON."""
    media = [media for response in operation.responses if response.success for media in response.media]
    whole = [each for each in media if each.kind not in ("sse", "jsonl", "binary")]
    return whole[0].type if whole else ir.Any()


def _item(operation: ir.Operation) -> ir.Type:
    if operation.stream is not None:
        return operation.stream.item
    return operation.pages.item if operation.pages is not None else _response(operation)
