"""Modules of resources: one file, or a folder for a resource that has others below it. Not concerned with their content.

Folders follow the attributes that lead to a resource: `client.chat.completions` is in `resources/chat/completions.py`, and
`client.chat` in `resources/chat/chat.py`. So a call imports its own resource, however many are next to it, and a file changes
with its resource alone. The `__init__.py` of a folder offers the classes of everything in it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
from typing import NamedTuple

from specloom.names.spelling import distinct
from specloom.plan.module_layout import module_of
from specloom.plan.tree import Path, ResourceNode, class_names, flat


class ResourceHomes(NamedTuple):
    """The modules of a top-level resource and of all below it.

    Attributes:
        modules: Path of a resource -> its module inside the package: `resources.chat.completions`.
        public: The module that users import all their classes from: `resources.chat`.
        extended: Classes that hand-written ones extend, which replace them everywhere.
    """

    modules: Mapping[Path, str]
    public: str
    extended: Set[str]

    def module(self, node: ResourceNode, name: str) -> str:
        """The module to import the class `name` of a resource from, relative to the package."""
        return f".{self.public if name in self.extended else self.modules[node.path]}"


def assign_homes(node: ResourceNode, folder: str, module: str, extended: Set[str]) -> ResourceHomes:
    """The modules of a top-level resource.

    Args:
        folder: The one of all resources.
        module: Name of its module for users; the generated one gets an underscore if hand-written classes extend its own.
    """
    home = f"{folder}.{'_' if extended else ''}{module}"
    return ResourceHomes(dict(_assigned(node, home)), f"{folder}.{module}", extended)


def _assigned(node: ResourceNode, home: str) -> Iterator[tuple[Path, str]]:
    """A resource with others below it is a module of their folder, next to theirs.

    A module is never called like a class: importing it would hide the class of its package.
    """
    if not node.children:
        yield node.path, home
        return
    taken = {name for each in flat(node) for name in class_names(each.name)}
    for each in (node, *node.children):
        module = distinct(module_of(each.path[-1]), taken)
        taken.add(module)
        if each is node:
            yield node.path, f"{home}.{module}"
        else:
            yield from _assigned(each, f"{home}.{module}")
