"""The tree of resources as classes: names of classes, methods and children. Not concerned with calls."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple, TypeAlias

from specloom import ir
from specloom.emit import identifier
from specloom.names.spelling import camel, distinct
from specloom.names.taken import names_in_modules

Path: TypeAlias = tuple[str, ...]
"""Names of resources, outermost first."""


class WebhookNode(NamedTuple):
    """A resource that reads webhooks.

    Attributes:
        classes: Names in `webhooks.py` of its sync and its async class, which are one if it has no operations.
        bases: Names of the classes with its operations, `""` if it has none.
    """

    resource: ir.WebhookResource
    classes: tuple[str, str]
    bases: tuple[str, str]

    @property
    def name(self) -> str:
        """Attribute of the resource above, or of the client."""
        return self.resource.path[-1]

    @property
    def shown(self) -> str:
        """Its expression in documentation."""
        return ".".join(("client", *self.resource.path))


class ResourceNode(NamedTuple):
    """A resource, or the client itself.

    Attributes:
        path: Names from the client down; empty for the client.
        name: Class name; the async class has the prefix `Async`.
        children: Names of the classes of `resource.resources`, in their order.
        webhooks: The resources directly below it that read webhooks; one that has operations too is also among the children.
    """

    path: tuple[str, ...]
    name: str
    docs: str
    operations: tuple[ir.Operation, ...]
    children: tuple[ResourceNode, ...]
    webhooks: tuple[WebhookNode, ...] = ()

    @property
    def plain_children(self) -> tuple[ResourceNode, ...]:
        """The children that do not read webhooks."""
        own = {each.resource.path for each in self.webhooks}
        return tuple(child for child in self.children if child.path not in own)

    @property
    def shown(self) -> str:
        """Its expression in documentation."""
        return ".".join(("client", *self.path))


def plan_tree(client: ir.Client, name: str) -> ResourceNode:
    """The node of the client, with all others below it.

    Args:
        name: Class name of the client.
    """
    children = tuple(_node(resource, (), _class_names(resource), client) for resource in client.resources)
    own = tuple(operation for operation in client.operations.values() if not operation.resource)
    return ResourceNode((), identifier(name), client.docs, own, children, _webhooks((), children, client))


def own_methods(root: ResourceNode) -> ResourceNode | None:
    """The methods of the client itself as a separate node, which the client inherits from; None without any."""
    if not root.operations:
        return None
    return root._replace(name=f"{root.name}Methods", docs="Methods of the client itself.", children=(), webhooks=())


def _node(resource: ir.Resource, above: Path, names: dict[Path, str], client: ir.Client) -> ResourceNode:
    path = (*above, identifier(resource.name))
    children = tuple(_node(child, path, names, client) for child in resource.resources)
    return ResourceNode(
        path=path,
        name=names[path],
        docs=resource.docs,
        operations=tuple(client.operations[key] for key in resource.operations),
        children=children,
        webhooks=_webhooks(path, children, client),
    )


def _webhooks(path: Path, children: tuple[ResourceNode, ...], client: ir.Client) -> tuple[WebhookNode, ...]:
    """The resources directly below a path that read webhooks, by their classes."""
    bases = {child.path: child.name for child in children}
    nodes: list[WebhookNode] = []
    for resource, name in _webhook_names(client):
        if resource.path[:-1] == path:
            base = bases.get(resource.path, "")
            classes = (name, f"Async{name}") if base else (name, name)
            nodes.append(WebhookNode(resource, classes, (base, f"Async{base}") if base else ("", "")))
    return tuple(nodes)


def _webhook_names(client: ir.Client) -> Iterator[tuple[ir.WebhookResource, str]]:
    """Each resource that reads webhooks, and the name of its class, which none of the others has."""
    taken: set[str] = set()
    for resource in client.events:
        names = [camel(" ".join(resource.path[start:])) for start in range(len(resource.path) - 1, -1, -1)]
        free = (name for name in names if taken.isdisjoint((name, f"Async{name}")))
        name = distinct(next(free, names[-1]), taken)
        taken.update((name, f"Async{name}"))
        yield resource, name


def webhook_nodes(node: ResourceNode) -> Iterator[WebhookNode]:
    """The resources that read webhooks, of a node and of all below it."""
    for each in flat(node):
        yield from each.webhooks


def _class_names(top: ir.Resource) -> dict[Path, str]:
    """Class name of a resource and of all below it: its last step, or more of them where a shallower one has that name.

    The last choice is the suffix `Resource`, for a tag that is called like something of the runtime (`Stream`).
    """
    names: dict[Path, str] = {}
    taken = set(names_in_modules())
    level: list[tuple[Path, ir.Resource]] = [((top.name,), top)]
    while level:
        for path, _ in level:
            longer = [camel(" ".join(path[start:]), "Resource") for start in range(len(path) - 1, -1, -1)]
            longer.append(f"{longer[-1]}Resource")
            free = next((name for name in longer if taken.isdisjoint(class_names(name))), longer[-1])
            names[path] = identifier(distinct(free, taken))
            taken.update(class_names(names[path]))
        level = [((*path, child.name), child) for path, resource in level for child in resource.resources]
    return names


def class_names(name: str) -> list[str]:
    """Names of all classes that a resource has, its own first."""
    both = (name, f"Async{name}")
    return [*both, *(f"{each}{suffix}" for each in both for suffix in ACCESS)]


ACCESS = ("WithRawResponse", "WithStreamingResponse")
"""Suffixes of the classes that give access to responses."""


def flat(node: ResourceNode) -> Iterator[ResourceNode]:
    """A node and all below it, outermost first."""
    yield node
    for child in node.children:
        yield from flat(child)
