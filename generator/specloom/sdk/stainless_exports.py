"""Import paths of models, arguments and responses in a package that the hosted generator made from a
`stainless.yml`. Knows its layout; not the contents of modules.
"""

from __future__ import annotations

from collections.abc import Mapping

from specloom import ir
from specloom.names.spelling import snake
from specloom.names.words import singular, words
from specloom.passes.aliases import targets_of
from specloom.passes.origins import lock_key_of
from specloom.sdk.described_types import success_types
from specloom.sdk.stainless_file import Configured, ConfiguredModel
from specloom.sdk.toml_text import Value

_SENT = ("query", "header")


def model_places(client: ir.Client, found: Configured) -> dict[ConfiguredModel, str]:
    """Model -> origin of the shape of its schema, for models that the description has."""
    by_place = {lock_key_of(client, shape): key for key, shape in client.shapes.items()}
    wanted = {
        model: model.schema if model.schema.startswith("#") else f"#/components/schemas/{model.schema}"
        for model in found.models
    }
    return {
        model: lock_key_of(client, client.shapes[targets_of(client, by_place[place])])
        for model, place in wanted.items()
        if place in by_place
    }


def configured_exports(
    client: ir.Client,
    found: Configured,
    operations: Mapping[tuple[str, ...], str],
    places: Mapping[ConfiguredModel, str],
    pages: list[str],
) -> dict[str, Value]:
    """Module -> name -> target."""
    tables: dict[str, dict[str, str]] = {}
    for model, place in places.items():
        _export(tables, found, model.resource, model.name, place)
        if not model.resource:
            tables.setdefault("types.shared", {}).setdefault(found.class_name(model.name), place)
    named = set(places.values())
    for each in found.methods:
        operation = client.operations.get(operations.get(each.path, ""))
        if operation is None or each.hidden:
            continue
        *above, name = each.path
        prefix = "_".join([*_one(above[-1] if above else ""), name])
        if operation.body is not None or any(param.location in _SENT for param in operation.params):
            _export(tables, found, tuple(above), f"{prefix}_params", f"{operation.key} params")
        if _is_unnamed(client, operation, named):
            _export(tables, found, tuple(above), f"{prefix}_response", f"{operation.key} response")
    for name in pages:
        tables.setdefault("pagination", {}).update({f"Sync{name}": "Pager", f"Async{name}": "AsyncPager"})
    return {module: dict(table) for module, table in sorted(tables.items())}


def _export(
    tables: dict[str, dict[str, str]], found: Configured, resource: tuple[str, ...], name: str, target: str
) -> None:
    """Exports of a resource appear in the module that it shares with its siblings, and in a separate module."""
    package = ".".join(("types", *resource[:-1]))
    tables.setdefault(package, {}).setdefault(found.class_name(name), target)
    tables.setdefault(f"{package}.{snake(name)}", {}).setdefault(found.class_name(name), target)


def _one(resource: str) -> list[str]:
    """The words of a resource, the last of them in the singular: `fine_tuning`, `external_account`."""
    found = words(resource)
    return [*found[:-1], singular(found[-1])] if found else []


def _is_unnamed(client: ir.Client, operation: ir.Operation, named: set[str]) -> bool:
    """Whether a method returns an object that is not a model of the configuration."""
    for type_ in success_types(operation)[:1]:
        if isinstance(type_, ir.Ref):
            return lock_key_of(client, client.shapes[targets_of(client, type_.target)]) not in named
        return isinstance(type_, ir.Union)
    return False
