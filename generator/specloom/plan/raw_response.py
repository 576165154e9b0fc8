"""Classes whose methods return whole responses instead of values. Not concerned with what the methods do."""

from __future__ import annotations

from specloom.emit import Scope, docstring
from specloom.plan.raw_response_classes import Access, AccessClass, AccessMethod
from specloom.plan.resource_classes import Method
from specloom.plan.tree import ACCESS, ResourceNode

RAW = "._runtime.raw"

PROPERTIES: dict[Access, tuple[str, str, str]] = {
    "raw": ("with_raw_response", "raw", "Each method returns the whole response."),
    "opened": (
        "with_streaming_response",
        "opened",
        "Each method is a context manager of the response before its body is read.",
    ),
}
"""Kind of access -> property of a resource, method of the sender that changes its mode, purpose."""


def argument_of(node: ResourceNode) -> str:
    """The parameter name of the resource in an access class."""
    name = node.path[-1] if node.path else "client"
    return f"{name}_" if name == "self" else name


def plan_access(node: ResourceNode, prefix: str, way: Access, methods: list[Method], scope: Scope) -> AccessClass:
    """The class for one kind of access to a resource.

    Args:
        prefix: `Async` or nothing.
        methods: Methods of the resource, wrapped.
    """
    attribute, mode, docs = PROPERTIES[way]
    if not node.path and scope.collector.replaced:  # with compat, the client's own leads to resources as well
        attribute = f"_{attribute}"
    name, argument = f"{prefix}{node.name}", argument_of(node)
    inside = Scope(scope.collector, hidden=frozenset((argument,)))
    kind = "each method returning the whole response" if way == "raw" else "each method opening a response to be read"
    return AccessClass(
        name=f"{name}{ACCESS[way != 'raw']}",
        resource=name,
        argument=argument,
        attribute=attribute,
        mode=mode,
        class_docstring=docstring(f"`{name}`, {kind}.", indent=4),
        docstring=docstring(docs, indent=8),
        methods=tuple(AccessMethod(each.name, inside.name(RAW, each.access[way])) for each in methods if each.access),
    )
