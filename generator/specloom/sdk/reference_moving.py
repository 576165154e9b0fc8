"""Derives settings and names from an `api.md` alone, without code of the SDK. Knows only path arguments."""

from __future__ import annotations

import re

import attrs

from specloom import ir
from specloom.names.lock import Lock
from specloom.names.spelling import camel
from specloom.passes.origins import lock_key_of
from specloom.sdk.api_md import Listed, Reference
from specloom.sdk.described_types import success_types
from specloom.sdk.gaps import Gap
from specloom.sdk.match import match_operations, placeholders
from specloom.sdk.method_table import operation_names, placed
from specloom.sdk.moving import Moving, Understand
from specloom.sdk.read import of_reference
from specloom.sdk.toml_text import Value
from specloom.settings import ClientSettings


def move_in_by_reference(reference: Reference, understand: Understand) -> Moving:
    """Settings and names that follow from the methods and types that an `api.md` lists."""
    package = next((path.partition(".types")[0] for path in reference.types if ".types" in path), "")
    plain = ClientSettings(name="api", pages=None if _has_pages(reference) else ())
    client = understand(plain, Lock())
    methods = tuple(of_reference(each) for each in reference.methods)
    operations = match_operations(methods, client.operations)
    found, gaps = placed(methods, operations)
    chosen = attrs.evolve(plain, operations={each.key: each.method.dotted for each in found})
    client = understand(chosen, Lock())
    known = {each.path: each for each in reference.methods}
    lock = Lock(dict(chosen.operations), _classes(client, known, operations), _arguments(client, known, operations))
    exports, lacking = _exports(client, reference, package, operations, lock)
    settings: dict[str, Value] = {
        **({"package": package, "client": camel(package)} if package else {}),
        "compat": "stainless",
        **({} if _has_pages(reference) else {"pages": []}),
        "operations": operation_names(found),
        "methods": _methods(client, known, operations),
        "exports": exports,
    }
    return Moving(settings, lock, (*gaps, *lacking))


def _has_pages(reference: Reference) -> bool:
    return any("Page[" in each.returns or "Pagination[" in each.returns for each in reference.methods)


def _classes(
    client: ir.Client, known: dict[tuple[str, ...], Listed], operations: dict[tuple[str, ...], str]
) -> dict[str, str]:
    """Names of return types, by the origin of the schema; the first method that returns it decides."""
    classes: dict[str, str] = {}
    for path, key in operations.items():
        name = re.fullmatch(r"[A-Z]\w*", known[path].returns)
        for type_ in success_types(client.operations[key])[:1]:
            if name is not None and isinstance(type_, ir.Ref) and name[0] not in classes.values():
                classes.setdefault(lock_key_of(client, client.shapes[type_.target]), name[0])
    return classes


def _arguments(
    client: ir.Client, known: dict[tuple[str, ...], Listed], operations: dict[tuple[str, ...], str]
) -> dict[str, str]:
    """Names of path parameters, if `api.md` lists as many as the path has."""
    locked: dict[str, str] = {}
    for path, key in operations.items():
        names, wires = known[path].arguments, placeholders(client.operations[key].path)
        if len(names) == len(wires):
            pairs = _paired(names, wires)
            locked |= {f"{key}!path {wire}": name for wire, name in pairs.items() if name != wire}
    return locked


def _methods(
    client: ir.Client, known: dict[tuple[str, ...], Listed], operations: dict[tuple[str, ...], str]
) -> dict[str, Value]:
    """Order of the path parameters, and which are keyword-only, where the path does not say it."""
    tables: dict[str, Value] = {}
    for path, key in operations.items():
        names, wires = known[path].arguments, placeholders(client.operations[key].path)
        if len(names) != len(wires):
            continue
        argument_of = _paired(names, wires)
        order = sorted(wires, key=lambda wire: names.index(argument_of[wire]))
        named = [wire for wire in order if argument_of[wire] in known[path].keyword]
        table: dict[str, Value] = {
            **({"path": order} if order != wires else {}),
            **({"keyword": named} if named else {}),
        }
        if table:
            tables[key] = table
    return tables


def _paired(names: tuple[str, ...], wires: list[str]) -> dict[str, str]:
    """Placeholder -> argument: equal names first, then the rest in order."""
    found = {wire: name for wire in wires for name in names if _same(name, wire)}
    rest = (name for name in names if name not in found.values())
    return {wire: found[wire] if wire in found else next(rest, wire) for wire in wires}


def _same(name: str, wire: str) -> bool:
    return name.replace("_", "").lower() == re.sub(r"[^A-Za-z0-9]", "", wire).lower()


def _exports(
    client: ir.Client, reference: Reference, package: str, operations: dict[tuple[str, ...], str], lock: Lock
) -> tuple[dict[str, Value], list[Gap]]:
    """Import paths of all listed types: by the method that returns them, their file, or a schema of the same name."""
    places = {name: place for place, name in lock.classes.items()}
    for shape in client.shapes.values():
        places.setdefault(shape.name, lock_key_of(client, shape))
    tables: dict[str, dict[str, str]] = {}
    gaps: list[Gap] = []
    for each in reference.methods:
        if each.params and each.path in operations:
            steps = each.params.removesuffix(".py").partition(f"/{package}/")[2].split("/")
            for dotted in (".".join(steps[:-1]), ".".join(steps)):
                tables.setdefault(dotted, {})[camel(steps[-1])] = f"{operations[each.path]} params"
    for path in reference.types:
        module, _, name = path.removeprefix(f"{package}.").rpartition(".")
        place = places.get(name) or places.get(name.removesuffix("Param"))
        if place is None:
            gaps.append(
                Gap(
                    "type",
                    f"{module}.{name}",
                    "no schema in the description has this name",
                    f'[types] SCHEMA = "{name}"',
                )
            )
        elif name not in tables.get(module, {}):
            tables.setdefault(module, {})[name] = f"{place} input" if name not in places else place
    return {module: dict(table) for module, table in sorted(tables.items())}, gaps
