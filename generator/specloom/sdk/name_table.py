"""The names lock with the class, attribute and argument names of an SDK. Knows no import path."""

from __future__ import annotations

import ast
import keyword
from collections.abc import Iterable, Mapping

from specloom import ir
from specloom.names.lock import Lock
from specloom.names.spelling import distinct, snake
from specloom.passes.origins import lock_key_of
from specloom.sdk.aliases import is_input
from specloom.sdk.class_match import Matches
from specloom.sdk.method_table import MatchedMethod, path_names
from specloom.sdk.modules import Modules, Name
from specloom.sdk.sdk import Sdk


def lock_of(sdk: Sdk, client: ir.Client, found: list[MatchedMethod], matches: Matches) -> Lock:
    """Names for everything that the description and the SDK have in common."""
    return Lock(
        operations={each.key: each.method.dotted for each in found},
        classes={lock_key_of(client, client.shapes[key]): name for key, name in class_names(sdk, matches).items()},
        members={**_attributes(client, matches), **_arguments(client, found)},
    )


def class_names(sdk: Sdk, matches: Matches) -> dict[str, str]:
    """Shape -> class name: that of the public response class, otherwise that of the input class without `Param`.

    Generic names of classes that only their own module exports, such as `Data`, are not adopted.
    """
    ranked = sorted(dict.fromkeys(public(sdk)), key=lambda name: _rank(sdk, name))
    taken: set[str] = set()
    names: dict[str, str] = {}
    for name in ranked:
        shape = matches.shapes.get(name)
        if shape is None or shape in names:
            continue
        short = name.name.removesuffix("Param") if is_input(sdk.modules, name) else name.name
        wanted = next((each for each in (short, name.name) if each not in taken), None)
        if wanted is not None and _is_name(wanted):
            names[shape] = wanted
            taken.add(wanted)
    return names


def _rank(sdk: Sdk, name: Name) -> tuple[bool, bool, int]:
    """Sort key: response types before input types, classes before aliases, shorter import paths first."""
    found = sdk.modules.definition(name)
    second = found is not None and isinstance(found[1], ast.Assign) and isinstance(found[1].value, ast.Name)
    return is_input(sdk.modules, name), second, name.module.count(".")


def public(sdk: Sdk) -> Iterable[Name]:
    """The definitions of the types that a package of types exports, in the order of its modules."""
    return (name for path, name in sdk.exports.items() if is_package_path(sdk.modules, path))


def is_package_path(modules: Modules, path: str) -> bool:
    """Whether an import path refers to the `__init__` of a package: `types.beta.Thread`."""
    return modules.is_package(path.rpartition(".")[0])


def _attributes(client: ir.Client, matches: Matches) -> dict[str, str]:
    found: dict[str, str] = {}
    for key, shape in client.shapes.items():
        if isinstance(shape, ir.Record):
            named = {field.wire_name: matches.attributes.get((key, field.wire_name), "") for field in shape.fields}
            found |= _locked(f"{lock_key_of(client, shape)}!", named)
    return found


def _arguments(client: ir.Client, found: list[MatchedMethod]) -> dict[str, str]:
    locked: dict[str, str] = {}
    for each in found:
        operation = client.operations[each.key]
        named = {argument.wire_name: argument.name for argument in each.method.arguments} | path_names(
            each.method, operation
        )
        taken: set[str] = set()
        for param in operation.params:
            name = named.get(param.wire_name, "")
            if _is_name(name) and name not in taken and name != snake(param.wire_name):
                locked[f"{each.key}!{param.location} {param.wire_name}"] = name
                taken.add(name)
        locked |= _moved_away(each.key, operation, locked, taken)
    return locked


def _moved_away(key: str, operation: ir.Operation, locked: Mapping[str, str], taken: set[str]) -> dict[str, str]:
    """Other names of parameters that the SDK does not have, where their own now name one that it has."""
    free = [param for param in operation.params if f"{key}!{param.location} {param.wire_name}" not in locked]
    return {
        f"{key}!{param.location} {param.wire_name}": distinct(f"{snake(param.wire_name)}_in_{param.location}", taken)
        for param in free
        if snake(param.wire_name) in taken
    }


def _locked(prefix: str, named: Mapping[str, str]) -> dict[str, str]:
    """Entries for attributes whose default name would differ."""
    taken: set[str] = set()
    entries: dict[str, str] = {}
    for wire, name in named.items():
        if _is_name(name) and name not in taken and name != snake(wire):
            entries[f"{prefix}{wire}"] = name
            taken.add(name)
    return entries


def _is_name(name: str) -> bool:
    return name.isidentifier() and not keyword.iskeyword(name)
