"""Methods of a client that is created from a registry record. Not concerned with the content of records."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from specloom import ir
from specloom.emit import Scope, Section, docstring, string
from specloom.names.spelling import distinct
from specloom.plan.resource_classes import Method
from specloom.plan.settings import RegistryPaths

RUNTIME = "._runtime.registry"

CONSTANT = "_REGISTRY"

_ARGS = Section(
    "Args",
    (
        ("record", "A mapping, or a record of this or another package."),
        ("options", "Constructor arguments of the client."),
    ),
)
_RAISES = Section("Raises", (("APIError", "The record names no host."),))


def emit_registry(registry: RegistryPaths, client: ir.Client, scope: Scope) -> str:
    """The statement that maps values to fields of a record; paths of operations by the described path."""
    paths = {client.operations[key].path: place for key, place in registry.paths.items() if key in client.operations}
    said = [_table(registry.places), *([f"paths={_table(paths)}"] if paths else [])]
    return f"{CONSTANT} = {scope.name(RUNTIME, 'RegistryRecordPaths')}({', '.join(said)})"


def _table(entries: Mapping[str, str]) -> str:
    return "{" + ", ".join(f"{string(name)}: {string(place)}" for name, place in entries.items()) + "}"


def plan_registry_methods(
    registry: RegistryPaths, taken: frozenset[str], prefix: str, scope: Scope
) -> Iterator[Method]:
    """`from_registry`, and `model` if the record names one.

    Args:
        taken: Names that the client uses already.
        prefix: `Async` for the async client.
    """
    typing, runtime = Scope(scope.collector, runtime=False, hidden=scope.hidden), Scope(scope.collector)
    options = f"{typing.name('typing', 'Unpack')}[{typing.name('._runtime.options', f'{prefix}ClientOptions')}]"
    state = f"{runtime.name(RUNTIME, 'registered')}(client._sender.state, record, {CONSTANT})"
    returns = typing.name("typing", "Self")
    yield Method(
        name=distinct("from_registry", taken),
        define="def",
        signature=f"(cls, record: {typing.builtin('object')}, **options: {options}) -> {returns}",
        docstring=docstring("A client of the server that a registry record names.", (_ARGS, _RAISES), indent=8),
        body=(
            "client = cls(**options)",
            f"return client._copy({state})",
        ),
        returns=returns,
        decorator=scope.builtin("classmethod"),
    )
    if "model" in registry.places:
        returns = f"{typing.builtin('str')} | None"
        yield Method(
            name=distinct("model", taken),
            define="def",
            signature=f"(self) -> {returns}",
            docstring=docstring(
                "Name of the model that the registry record describes, None without a record.", indent=8
            ),
            body=("return self._sender.state.model",),
            returns=returns,
            decorator=scope.builtin("property"),
        )
