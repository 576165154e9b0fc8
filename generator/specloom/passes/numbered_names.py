"""Names that end in a number because something else has the name without it. Gives no name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from specloom import ir
from specloom.names.words import words
from specloom.passes.locked_names import classes_of, members_of

_NUMBERED = re.compile(r"(.*[^0-9_])_?([0-9]+)")


class NumberedName(NamedTuple):
    """A name with a number, and what has the name without it, by place."""

    name: str
    place: str
    owner: str


def numbered_names(client: ir.Client) -> list[NumberedName]:
    """All numbered names of a client: methods, classes, attributes and arguments."""
    methods = {key: ".".join((*each.resource, each.name)) for key, each in client.operations.items()}
    found = [*_numbered(methods), *_numbered(classes_of(client))]
    groups: dict[str, dict[str, str]] = {}
    for place, name in members_of(client).items():
        groups.setdefault(place.rpartition("!")[0], {})[place] = name
    return [*found, *(each for group in groups.values() for each in _numbered(group))]


def _numbered(names: Mapping[str, str]) -> Iterator[NumberedName]:
    owners = {name: place for place, name in names.items()}
    for place, name in names.items():
        parts = _NUMBERED.fullmatch(name)
        if parts is not None and parts[1] in owners and not _is_described(place, parts[2]):
            yield NumberedName(name, place, owners[parts[1]])


def _is_described(place: str, number: str) -> bool:
    """Whether the description itself has the number: `Order2`, `line_2`, the response `400`."""
    last = words(place.rpartition("/")[2].rpartition("!")[2])
    return (bool(last) and last[-1].endswith(number)) or f"/responses/{number}/" in place
