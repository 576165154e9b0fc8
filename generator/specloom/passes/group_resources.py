"""Assigns operations to resources and names their methods: from `client.toml`, else the lock, else the default rules.
`give_names` names classes. Does not name classes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Set

import attrs

from specloom import ir
from specloom.names import calling
from specloom.names.frameworks import is_numbered, plain_operations
from specloom.names.paths import static_steps
from specloom.names.spelling import distinct, snake
from specloom.names.taken import names_on_clients, names_on_resources
from specloom.names.words import singular
from specloom.passes.contested_names import report_contested_methods
from specloom.passes.context import Context
from specloom.passes.locked_names import with_defaults


def group_resources(client: ir.Client, context: Context) -> ir.Client:
    """A client whose operations have a resource and a name, with its tree of resources."""
    said = {**context.lock.operations, **_chosen(client, context)}
    suggested = _suggested(client, said)
    plain = plain_operations(client.operations.values())
    numbered = frozenset(key for key, operation in client.operations.items() if is_numbered(operation, plain[key]))
    habit = calling.resources(plain.values(), client.tag_parents) | {
        key: tuple(snake(step, "resource") for step in each.resource)
        for key, each in suggested.items()
        if each.resource is not None
    }
    habit = _spelled_alike(habit)
    homes = {key: tuple(said[key].split(".")[:-1]) if key in said else home for key, home in habit.items()}
    fixed = {key: said[key].split(".")[-1] for key in client.operations if key in said}
    fixed |= {key: snake(each.name) for key, each in suggested.items() if each.name}
    free = [operation for key, operation in plain.items() if key not in fixed]
    homes = _apart_from_attributes(homes, plain, said)
    names = {**calling.methods(free, homes, frozenset(client.operations), numbered), **fixed}
    named = {
        key: operation._replace(resource=_safe_home(homes[key]), name=names[key])
        for key, operation in client.operations.items()
    }
    report_contested_methods(named, context)
    settled = _with_other_names(
        _distinct(_apart_from_methods(named, fixed), fixed, _defaults(context)), client, context
    )
    given = {key: ".".join((*operation.resource, operation.name)) for key, operation in settled.items()}
    chosen = context.settings.operations
    context.lock = attrs.evolve(
        context.lock, operations=with_defaults(given, context.lock.operations, chosen, context.lock.kept)
    )
    return client._replace(operations=settled, resources=_tree(client, settled))


def _spelled_alike(homes: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """Resources whose names differ only in what separates their words have the more frequent one: `chatkit` and `chat_kit`."""
    counted = Counter(step for home in homes.values() for step in home)
    usual: dict[str, str] = {}
    for step, _ in counted.most_common():
        usual.setdefault(step.replace("_", ""), step)
    return {key: tuple(usual[step.replace("_", "")] for step in home) for key, home in homes.items()}


def _chosen(client: ir.Client, context: Context) -> dict[str, str]:
    """Names that `client.toml` gives to operations, except those that the lock reserves for others."""
    settings = context.settings.operations
    promised = {
        name: key for key, name in context.lock.operations.items() if key in client.operations and key not in settings
    }
    chosen: dict[str, str] = {}
    for key, name in settings.items():
        if key not in client.operations:
            continue
        if promised.get(name, key) != key:
            message = f"{name!r} is the locked name of {promised[name]!r}; give that another name too"
        else:
            chosen[key] = name
            continue
        context.report_setting(("operations", key), message)
    return chosen


def _defaults(context: Context) -> set[str]:
    """Names that operations have again once `client.toml` gives them no other."""
    return {context.lock.operations[key] for key in context.settings.operations if key in context.lock.operations}


def _with_other_names(
    operations: Mapping[str, ir.Operation], client: ir.Client, context: Context
) -> dict[str, ir.Operation]:
    """Operations with the additional names of `client.toml`; a name that is in use is not applied."""
    taken = {(*operation.resource, operation.name) for operation in operations.values()}
    taken |= {path[:depth] for path in taken for depth in range(1, len(path))}
    named = dict(operations)
    for key, names in context.settings.other_names.items():
        for each in names if key in operations else ():
            *home, name = each.name.split(".")
            path = (*home, name)
            first = path[0] in names_on_clients() or name in names_on_resources()
            methods = {(*operation.resource, operation.name) for operation in operations.values()}
            if path in taken or first or any(path[:depth] in methods for depth in range(1, len(path))):
                message = f"{key!r} cannot have the additional name {each.name!r}: the name is already in use"
                context.report_setting(("operations", key), message)
                continue
            taken.add(path)
            other = ir.OtherName(tuple(home), name, each.deprecated, each.returns)
            named[key] = named[key]._replace(other_names=(*named[key].other_names, other))
    return named


def _suggested(client: ir.Client, said: Mapping[str, str]) -> dict[str, ir.SuggestedMethod]:
    """Names that the description suggests for operations without settings.

    A code sample that several operations show belongs to the one with the shortest path; a sample with the name of another
    operation is ignored.
    """
    met = client.suggestions.methods
    found = {key: each for key, each in met.items() if key in client.operations and key not in said}
    taken = {*said.values(), *(_dotted(each) for each in found.values() if not each.by_sample)}
    owners: dict[str, str] = {}
    for key in sorted(found, key=lambda key: len(client.operations[key].path)):
        owners.setdefault(_dotted(found[key]), key)
    return {
        key: each
        for key, each in found.items()
        if not each.by_sample or (owners[_dotted(each)] == key and _dotted(each) not in taken)
    }


def _dotted(method: ir.SuggestedMethod) -> str:
    return ".".join((*(method.resource or ()), method.name))


def _apart_from_attributes(
    homes: Mapping[str, tuple[str, ...]], operations: Mapping[str, ir.Operation], said: Mapping[str, str]
) -> dict[str, tuple[str, ...]]:
    """Resources that a path spells in another number than a name that clients have: `posts` for `post`."""
    held = {name.split(".")[0] for name in said.values()}
    spelled: dict[str, str] = {}
    for key, home in homes.items():
        if home and home[0] in names_on_clients() and f"{home[0]}_" not in held:
            steps = (snake(step) for step in static_steps(operations[key].path))
            others = (step for step in steps if singular(step) == singular(home[0]) and step not in names_on_clients())
            spelled[home[0]] = next(others, home[0])
    return {key: (spelled.get(home[0], home[0]), *home[1:]) if home else home for key, home in homes.items()}


def _safe_home(home: tuple[str, ...]) -> tuple[str, ...]:
    if not home:
        return home
    first = snake(home[0], "resource")
    return (f"{first}_" if first in names_on_clients() else first, *(snake(step, "resource") for step in home[1:]))


def _apart_from_methods(operations: Mapping[str, ir.Operation], fixed: Mapping[str, str]) -> dict[str, ir.Operation]:
    """Operations whose resources do not have the name of a fixed method: existing names never change."""
    methods = {(*operations[key].resource, name) for key, name in fixed.items()}
    held = {operations[key].resource[:depth] for key in fixed for depth in range(len(operations[key].resource) + 1)}
    moved: dict[str, ir.Operation] = {}
    for key, operation in operations.items():
        home = operation.resource
        for depth in range(1, len(home) + 1):
            if home[:depth] in methods and home[:depth] not in held:
                home = (*home[: depth - 1], f"{home[depth - 1]}_", *home[depth:])
        moved[key] = operation if home == operation.resource else operation._replace(resource=home)
    return moved


def _distinct(
    operations: Mapping[str, ir.Operation], fixed: Mapping[str, str], defaults: Set[str]
) -> dict[str, ir.Operation]:
    """Operations whose names differ from each other and from other attributes of their class, such as resources below it."""
    below: dict[tuple[str, ...], set[str]] = {}
    for operation in operations.values():
        for depth in range(len(operation.resource)):
            below.setdefault(operation.resource[:depth], set()).add(operation.resource[depth])
    settled: dict[str, ir.Operation] = {}
    used: dict[tuple[str, ...], set[str]] = {}
    for key in sorted(operations, key=lambda key: key not in fixed):
        operation = operations[key]
        reserved = names_on_resources() if operation.resource else names_on_clients()
        taken = used.setdefault(operation.resource, set(reserved) | below.get(operation.resource, set()))
        promised = key not in fixed and ".".join((*operation.resource, operation.name)) in defaults
        name = (
            operation.name
            if operation.name not in taken and not promised
            else distinct(f"{operation.method.lower()}_{operation.name}", taken)
        )
        taken.add(name)
        settled[key] = operation._replace(name=name)
    return {key: settled[key] for key in operations}


class _Tree:
    """Operations by resource, and resources by the one above, both in the order of the operations."""

    def __init__(self, client: ir.Client) -> None:
        self.client = client
        self.own: dict[tuple[str, ...], list[str]] = {}
        self.below: dict[tuple[str, ...], dict[str, None]] = {}

    def add(self, key: str, resource: tuple[str, ...]) -> None:
        self.own.setdefault(resource, []).append(key)
        for depth, step in enumerate(resource):
            self.below.setdefault(resource[:depth], {})[step] = None

    def resources(self, above: tuple[str, ...]) -> tuple[ir.Resource, ...]:
        """The resources below another, or below the client."""
        return tuple(self._resource((*above, step)) for step in self.below.get(above, ()))

    def _resource(self, path: tuple[str, ...]) -> ir.Resource:
        own = tuple(self.own.get(path, ()))
        known = self.client.tag_docs
        tags = (tag for key in own for tag in self.client.operations[key].tags)
        return ir.Resource(
            path[-1], next((known[tag] for tag in tags if known.get(tag)), ""), own, self.resources(path)
        )


def _tree(client: ir.Client, operations: Mapping[str, ir.Operation]) -> tuple[ir.Resource, ...]:
    tree = _Tree(client)
    for key, operation in operations.items():
        tree.add(key, operation.resource)
    return tree.resources(())
