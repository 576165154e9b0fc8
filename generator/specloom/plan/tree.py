"""The tree of resources as classes: names of classes, methods and children. Knows nodes; not how a call is written."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from specloom import ir
from specloom.names.spelling import camel, distinct
from specloom.spell import identifier


@attrs.frozen
class Node:
    """A resource, or the client itself.

    Attributes:
        path: Names from the client down; empty for the client.
        name: Class name; the asyncio class is `Async` and this.
        below: Names of the classes of `resource.resources`, in their order.
    """

    path: tuple[str, ...]
    name: str
    docs: str
    operations: tuple[ir.Operation, ...]
    children: tuple[Node, ...]

    @property
    def shown(self) -> str:
        """How it is reached, for people."""
        return ".".join(("client", *self.path))

    @property
    def stem(self) -> str:
        """What the names of its constants begin with: the path below its module."""
        return "".join(f"_{step.upper()}" for step in self.path[1:])


def plan_tree(client: ir.Client, name: str) -> Node:
    """The client's node, all others below it.

    Args:
        name: Class name of the client.
    """
    children = tuple(_node(resource, (), set(), client) for resource in client.resources)
    own = tuple(operation for operation in client.operations.values() if not operation.resource)
    return Node((), identifier(name), client.docs, own, children)


def own_methods(root: Node) -> Node | None:
    """The methods of the client itself as a node of their own, which the client derives from; None without any."""
    if not root.operations:
        return None
    return attrs.evolve(root, name=f"{root.name}Methods", docs="Methods of the client itself.", children=())


def _node(resource: ir.Resource, above: tuple[str, ...], taken: set[str], client: ir.Client) -> Node:
    path = (*above, identifier(resource.name))
    name = _class_name(path, taken)
    return Node(
        path=path,
        name=name,
        docs=resource.docs,
        operations=tuple(client.operations[key] for key in resource.operations),
        children=tuple(_node(child, path, taken, client) for child in resource.resources),
    )


def _class_name(path: tuple[str, ...], taken: set[str]) -> str:
    """The last step as a class name; more steps where a class of the module has that name."""
    longer = [camel(" ".join(path[start:]), "Resource") for start in range(len(path) - 1, -1, -1)]
    free = next((name for name in longer if taken.isdisjoint(class_names(name))), longer[-1])
    name = identifier(distinct(free, taken))
    taken.update(class_names(name))
    return name


def class_names(name: str) -> list[str]:
    """Names of all classes that a resource has, its own first."""
    both = (name, f"Async{name}")
    return [*both, *(f"{each}{suffix}" for each in both for suffix in ACCESS)]


ACCESS = ("WithRawResponse", "WithStreamingResponse")
"""What the names of the classes end in that give access to responses."""


def flat(node: Node) -> Iterator[Node]:
    """A node and all below it, outermost first."""
    yield node
    for child in node.children:
        yield from flat(child)
