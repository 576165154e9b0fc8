"""Gives classes, attributes and arguments their Python names: from `client.toml`, else the lock, else the default rules.
`group_resources` names methods. Does not name methods.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Set
from keyword import iskeyword

import attrs

from specloom import ir
from specloom.findings import did_you_mean
from specloom.names.spelling import distinct, kept_camel, snake
from specloom.names.taken import call_options, names_in_modules
from specloom.names.words import singular, words
from specloom.passes.aliases import core, record
from specloom.passes.contested_names import ContestedClasses
from specloom.passes.context import Context
from specloom.passes.locked_names import (
    chosen_classes,
    chosen_members,
    classes_of,
    members_of,
    pointer_in_settings,
    with_defaults,
)
from specloom.passes.origins import is_component, lock_key_of
from specloom.passes.told_apart import told_apart

_OWN_ARGUMENTS = frozenset(("self", "cls", "body", "accept", "content_type", "options"))
"""Arguments that methods have besides their options."""

_PLACEHOLDER = re.compile(r"\{([A-Z]+ [^{}]*(?:\{[^{}]*\}[^{}]*)*)\}")
_SUFFIX = "Model"


def give_names(client: ir.Client, context: Context) -> ir.Client:
    """A client in which everything that Python code refers to has a name."""
    shapes = _name_shapes(client, context)
    named = client._replace(
        shapes={key: _name_fields(client, shape, context) for key, shape in shapes.items()},
        auths=_name_auths(client.auths),
        webhooks=_name_webhooks(client.webhooks),
    )
    operations = {key: _name_params(named, operation, context) for key, operation in client.operations.items()}
    named = named._replace(operations=operations)
    context.lock = attrs.evolve(
        context.lock,
        classes=with_defaults(classes_of(named), context.lock.classes, chosen_classes(context), context.lock.kept),
        members=with_defaults(
            members_of(named), context.lock.members, chosen_members(named, context), context.lock.kept
        ),
    )
    return named


def _name_shapes(client: ir.Client, context: Context) -> dict[str, ir.Shape]:
    """Shapes with class names: those that are said, those of components, then those described in place, outermost first.

    A name that is said stays, even where the runtime has come to use it as well: modules import that under another name.
    """
    said = _said(client, context)
    contested = ContestedClasses.of(client, context)
    names: dict[str, str] = {}
    taken: set[str] = set()
    for key, name in said.items():
        contested.claim(client.shapes[key], [name], taken)
        names[key] = distinct(name, taken)
        taken.add(names[key])
    taken |= names_in_modules()
    taken |= {context.lock.classes[place] for place in chosen_classes(context) if place in context.lock.classes}
    known: dict[str, str] = {}
    owners: dict[str, str] = {}
    bodies = {f"Body_{operation.id}": f"{{{key}}} request" for key, operation in client.operations.items()}
    for key in sorted(client.shapes, key=lambda key: _rank(client.shapes[key])):
        shape = client.shapes[key]
        if key not in names:
            shape = _not_after_path(shape, bodies)
            contested.claim(shape, _all_options(client, shape, known), taken)
            names[key] = _class_name(shape, _all_options(client, shape, known), taken, owners)
            taken.add(names[key])
        owners.setdefault(names[key], shape.origin.pointer)
        for word in filter(None, shape.words):
            known.setdefault(word, names[key])
    return {key: shape._replace(name=names[key]) for key, shape in client.shapes.items()}


def _said(client: ir.Client, context: Context) -> dict[str, str]:
    found: dict[str, str] = {}
    chosen: dict[tuple[str, str], str] = {}
    by_place = {lock_key_of(client, shape): key for key, shape in client.shapes.items()}
    for place, name in context.settings.types.items():
        pointer = pointer_in_settings(place)
        if pointer not in by_place:
            hint = did_you_mean(pointer, by_place)
            message = f"[types] names a schema that the description does not have: {place!r}{hint}"
            context.report_setting(("types", place), message)
            continue
        chosen[place, by_place[pointer]] = name
    locked = {by_place[place]: name for place, name in context.lock.classes.items() if place in by_place}
    renamed = {key for _, key in chosen}
    promised = {name: key for key, name in locked.items() if key not in renamed}
    for (place, key), name in chosen.items():
        if promised.get(name, key) == key:
            found[key] = name
            continue
        other = lock_key_of(client, client.shapes[promised[name]])
        message = f"{name!r} is the locked name of {other}; give that another name too"
        context.report_setting(("types", place), message)
    names = client.suggestions.classes
    suggested = {
        key: kept_camel(names[shape.origin.pointer]) for key, shape in client.shapes.items() if _is_named(shape, names)
    }
    return {**found, **_further(locked, found), **_further(suggested, {**found, **locked})}


def _further(names: Mapping[str, str], known: Mapping[str, str]) -> dict[str, str]:
    """Names of shapes that have none yet; known names are assigned first and never change."""
    return {key: name for key, name in names.items() if key not in known}


def _is_named(shape: ir.Shape, names: Mapping[str, str]) -> bool:
    """Whether the description determines the class name."""
    return shape.origin.pointer in names and is_component(shape)


def _rank(shape: ir.Shape) -> tuple[bool, int, bool]:
    """Components come first, then shapes by depth, so that a part is named after its container.

    Components whose names are valid class names keep them, whatever their position.
    """
    named = is_component(shape)
    return (not named, shape.origin.pointer.count("/"), named and kept_camel(shape.words[0]) != shape.words[0])


def _not_after_path(shape: ir.Shape, bodies: Mapping[str, str]) -> ir.Shape:
    """A shape that is not called after an operation's function, path and method, as FastAPI calls its forms."""
    if bodies.keys().isdisjoint(shape.words):
        return shape
    return shape._replace(words=tuple(dict.fromkeys(bodies.get(word, word) for word in shape.words)))


def _all_options(client: ir.Client, shape: ir.Shape, known: Mapping[str, str]) -> Iterator[str]:
    """Class names for a shape from all that it may be called after, the best first."""
    return (option for word in shape.words for option in _options(client, shape, word, known))


def _class_name(shape: ir.Shape, options: Iterable[str], taken: set[str], owners: Mapping[str, str]) -> str:
    last = "Model"
    for option in options:
        if option not in taken:
            return option
        last = option
    if last in names_in_modules() and f"{last}{_SUFFIX}" not in taken:
        return f"{last}{_SUFFIX}"
    other = told_apart(last, shape.origin.pointer, owners.get(last, ""))
    return other if other not in taken else distinct(last, taken)


def _options(client: ir.Client, shape: ir.Shape, word: str, known: Mapping[str, str]) -> list[str]:
    """Class names for a shape from its own word and the name of its container; the better one first."""
    word = _PLACEHOLDER.sub(lambda match: _operation_words(client, match[1]), word)
    parent = next((prefix for prefix in _prefixes(word) if prefix in known), "")
    below = word[len(parent) :].split()
    steps = _telling(shape, below)
    without = [step for step in steps if not step.isdigit()]
    item = [*without, "item"] if below[-1:] == ["[]"] and steps[-1].isdigit() else []
    options = [each for each in (without, item, steps) if each or parent]
    return [kept_camel(" ".join(_joined(known.get(parent, ""), each))) for each in options]


def _joined(parent: str, steps: list[str]) -> list[str]:
    """The name of the container and the steps below it, shared words once: `LRScheduler` of `lr_scheduler_args`."""
    above, below = words(parent), [word for step in steps for word in words(step)]
    size = next((size for size in range(min(len(above), len(below) - 1), 0, -1) if above[-size:] == below[:size]), 0)
    return [parent, *(below[size:] if size else steps)] if parent else steps


def _prefixes(word: str) -> Iterable[str]:
    steps = word.split(" ")
    return (" ".join(steps[:size]) for size in range(len(steps) - 1, 0, -1))


def _telling(shape: ir.Shape, steps: list[str]) -> list[str]:
    """Steps of a pointer as words of a name: an item of `messages` is a message, an alternative is named after its constant."""
    found: list[str] = []
    for step in steps:
        if step == "[]" and found:
            last = words(found[-1])
            found[-1] = " ".join([*last[:-1], singular(last[-1])]) if last else found[-1]
        else:
            found.append("item" if step == "[]" else step)
    if found and found[-1].isdigit():
        found[-1] = _constant(shape) or found[-1]
    return [part for step in found for part in step.split()]


def _constant(shape: ir.Shape) -> str:
    """The single constant of a string property that distinguishes a record from the other alternatives."""
    for field in shape.fields if isinstance(shape, ir.Record) else ():
        if isinstance(field.type, ir.Enum) and len(field.type.values) == 1:
            return " ".join(words(str(field.type.values[0])))
    return ""


def _operation_words(client: ir.Client, key: str) -> str:
    operation = client.operations.get(key)
    if operation is None:  # of another file, or of a path without operations
        return kept_camel(key)
    home = [word for step in operation.resource for word in words(step)]
    home = [*home[:-1], singular(home[-1])] if home else []
    return "".join(kept_camel(word) for word in (*home, *words(operation.name)))


def _name_fields(client: ir.Client, shape: ir.Shape, context: Context) -> ir.Shape:
    if isinstance(shape, ir.Alias):
        return shape
    wire_names = [field.wire_name for field in shape.fields]
    place = lock_key_of(client, shape)
    said = client.suggestions.members
    wanted = [said.get(field.origin.pointer, field.wire_name) for field in shape.fields]
    names = distinct_names(wanted, {"self"}, _locked(context, [f"{place}!{wire_name}" for wire_name in wire_names]))
    return shape._replace(
        fields=tuple(field._replace(name=name) for field, name in zip(shape.fields, names, strict=True))
    )


def _locked(context: Context, places: list[str]) -> dict[int, str]:
    """Pointer -> name, for the shapes that the lock knows."""
    members = context.locked.members
    return {position: members[place] for position, place in enumerate(places) if place in members}


def distinct_names(wire_names: list[str], taken: Set[str], locked: Mapping[int, str] | None = None) -> list[str]:
    """A name for each wire name: locked ones first, then those derived by the default rules."""
    names = dict(locked or {})
    used = {*taken, *names.values()}
    spelled = [snake(wire_name) for wire_name in wire_names]
    for position in sorted(range(len(wire_names)), key=lambda position: spelled[position] != wire_names[position]):
        if position in names:
            continue
        wanted = f"{spelled[position]}_" if spelled[position] in taken else spelled[position]
        if wanted in used:
            options = _other_spellings(wire_names[position], spelled[position])
            wanted = next((option for option in options if option not in used), None) or distinct(wanted, used)
        names[position] = wanted
        used.add(wanted)
    return [names[position] for position in range(len(wire_names))]


def _other_spellings(wire_name: str, spelled: str) -> Iterator[str]:
    """What a name can be where another has its usual spelling: `id_` of `_id` next to `id`, `MaxResults` next to `max-results`."""
    if wire_name.startswith("_"):
        yield f"{spelled}_"
    elif wire_name.isidentifier() and not iskeyword(wire_name):
        yield wire_name


def taken_arguments() -> frozenset[str]:
    """Names that every method has for its own arguments."""
    return _OWN_ARGUMENTS | call_options()


def _name_params(client: ir.Client, operation: ir.Operation, context: Context) -> ir.Operation:
    names = argument_names(client, operation, context, context.settings.parameters)
    params = tuple(param._replace(name=name) for param, name in zip(operation.params, names, strict=True))
    return operation._replace(params=params)


def argument_names(
    client: ir.Client, operation: ir.Operation, context: Context, chosen: Mapping[str, str]
) -> list[str]:
    """Names of the arguments for parameters; one that would be called like a body property or a parameter in the path is
    prefixed with its location.

    Args:
        chosen: Wire name -> name, which stays whatever it collides with; `check_arguments` reports that.
    """
    members = set(body_names(client, operation).values())
    in_path = {snake(param.wire_name) for param in operation.params if param.location == "path"}
    suggested = client.suggestions.members
    wanted = [suggested.get(param.origin.pointer, param.wire_name) for param in operation.params]
    wire_names = [
        f"{param.location} {wire_name}"
        if snake(wire_name) in members or (param.location != "path" and snake(wire_name) in in_path)
        else wire_name
        for param, wire_name in zip(operation.params, wanted, strict=True)
    ]
    places = [f"{operation.key}!{param.location} {param.wire_name}" for param in operation.params]
    said = {at: chosen[param.wire_name] for at, param in enumerate(operation.params) if param.wire_name in chosen}
    return distinct_names(wire_names, taken_in(operation), {**_locked(context, places), **said})


def taken_in(operation: ir.Operation) -> frozenset[str]:
    """Names that the method of an operation has for its own arguments."""
    switch = operation.stream.switch if operation.stream is not None else None
    switched = switch is not None and not _is_param(operation, switch)
    return taken_arguments() | (frozenset(["stream"]) if switched else frozenset[str]())


def _is_param(operation: ir.Operation, wire_name: str) -> bool:
    return any(param.wire_name == wire_name for param in operation.params)


def body_names(client: ir.Client, operation: ir.Operation) -> dict[str, str]:
    """The properties that become arguments of a method: wire name -> name."""
    if operation.body is None:
        return {}
    body = record(client, core(client, operation.body.media[0].type))
    return {field.wire_name: field.name for field in body.fields if field.access != "read"} if body is not None else {}


def _name_auths(auths: tuple[ir.Auth, ...]) -> tuple[ir.Auth, ...]:
    """Constructor arguments of schemes: `api_key` for the only key or token, else the name of the scheme."""
    keys = [auth for auth in auths if auth.kind in ("bearer", "header", "query", "cookie")]
    names = distinct_names([auth.key for auth in auths], {"base_url"})
    return tuple(
        auth._replace(name="api_key" if len(keys) == 1 and auth in keys else name)
        for auth, name in zip(auths, names, strict=True)
    )


def _name_webhooks(hooks: tuple[ir.Webhook, ...]) -> tuple[ir.Webhook, ...]:
    names = distinct_names([hook.key.split(" ")[-1] for hook in hooks], set())
    return tuple(hook._replace(name=name) for hook, name in zip(hooks, names, strict=True))
