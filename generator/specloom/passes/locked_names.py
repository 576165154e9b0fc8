"""What the names lock remembers: of all names that were given, those that nobody chose in `client.toml`. Gives no name."""

from __future__ import annotations

from collections.abc import Mapping, Set

from specloom import ir
from specloom.passes.context import Context
from specloom.passes.origins import lock_key_of


def with_defaults(
    given: Mapping[str, str], before: Mapping[str, str], chosen: Mapping[str, str], kept: Set[str]
) -> dict[str, str]:
    """What the lock remembers of names by place: those that were given, but for the places that `client.toml` chooses the names
    they had before. So a name that is deleted there is the default again, and a default is never somebody else's.

    Args:
        kept: Places of which the lock remembers the chosen name.
    """
    ours = {place for place, name in given.items() if chosen.get(place) == name} - kept
    defaults = {place: before[place] for place in ours if before.get(place, given[place]) != given[place]}
    return {**{place: name for place, name in given.items() if place not in ours}, **defaults}


def pointer_in_settings(place: str) -> str:
    """The place of a schema as the lock writes it, for a key of `[types]`."""
    return place if "#" in place else f"#/components/schemas/{place}"


def chosen_classes(context: Context) -> dict[str, str]:
    """The class names that `client.toml` chooses, by place."""
    return {pointer_in_settings(place): name for place, name in context.settings.types.items()}


def chosen_members(client: ir.Client, context: Context) -> dict[str, str]:
    """The names of arguments that it chooses, by place."""
    return {
        f"{operation.key}!{param.location} {param.wire_name}": context.settings.parameters[param.wire_name]
        for operation in client.operations.values()
        for param in operation.params
        if param.wire_name in context.settings.parameters
    }


def classes_of(client: ir.Client) -> dict[str, str]:
    """The names of all classes, by place."""
    return {lock_key_of(client, shape): shape.name for shape in client.shapes.values()}


def members_of(client: ir.Client, *, every_attribute: bool = False) -> dict[str, str]:
    """Attributes whose names are not their wire names, and all arguments: a body that gains a member of an argument's name
    would rename the argument.
    """
    found: dict[str, str] = {}
    for shape in client.shapes.values():
        for field in shape.fields if isinstance(shape, ir.Record) else ():
            if every_attribute or field.name != field.wire_name:
                found[f"{lock_key_of(client, shape)}!{field.wire_name}"] = field.name
    for operation in client.operations.values():
        for param in operation.params:
            found[f"{operation.key}!{param.location} {param.wire_name}"] = param.name
    return found
