"""Modules of `resources/`: classes of the tree, and those that give access to responses. Knows classes; no call's text."""

from __future__ import annotations

from specloom.names.spelling import distinct
from specloom.plan.access import PROPERTIES, argument_of, plan_access
from specloom.plan.constants import Constants
from specloom.plan.documentation import ended, finished, one_line
from specloom.plan.examples import example_call
from specloom.plan.methods import plan_methods
from specloom.plan.package import Child, Method, ResourceClass, ResourceModule
from specloom.plan.tree import Node, class_names, flat
from specloom.plan.waiting import plan_waiter
from specloom.plan.wrapping import CallProtocol
from specloom.spell import WIDTH, Book, Page, Scope, docstring, text

RESOURCE = "._runtime.resource"


def plan_resource(node: Node, module: str, book: Book) -> ResourceModule:
    """The module of a top-level resource and all below it."""
    nodes = list(flat(node))
    page = Page(f"resources.{module}", (name for each in nodes for name in class_names(each.name)))
    constants = Constants(page, book)
    made = [plan_classes(each, constants) for each in nodes]
    protocols = [method.protocol for sync, _ in made for method in sync.methods if method.protocol is not None]
    variables = _variables(protocols, page)
    return ResourceModule(
        path=f"resources/{module}.py",
        docstring=docstring(_headed(node)),
        imports=page.imports(),
        constants=constants.statements(),
        classes=(*(sync for sync, _ in made), *(other for _, other in made)),
        variables=variables,
        protocols=tuple(protocols),
    )


def _variables(protocols: list[CallProtocol], page: Page) -> tuple[str, ...]:
    """Statements that make the type variables of protocols, which all use the same ones."""
    names = max((protocol.variables for protocol in protocols), key=len, default=())
    variable = Scope(page, runtime=False).name("typing", "TypeVar") if names else ""
    return tuple(f"{name} = {variable}({text(name)}, covariant=True)" for name in names)


def _headed(node: Node) -> str:
    """How a resource is reached, and what it is where that fits on the line; its class says the whole."""
    said = f"`{node.shown}`: {ended(one_line('', node.docs))}"
    return said if node.docs and len(said) + 6 <= WIDTH else f"`{node.shown}`."


def _docs(node: Node) -> str:
    return finished(node.docs.strip()) or f"Methods of `{node.shown}`."


def plan_classes(node: Node, constants: Constants) -> tuple[ResourceClass, ResourceClass]:
    """The sync and the asyncio class of a node."""
    hidden = frozenset(
        (
            *(operation.name for operation in node.operations),
            *(child.path[-1] for child in node.children),
            *(attribute for attribute, _, _ in PROPERTIES.values()),
            argument_of(node),
        )
    )
    methods = _methods(node, hidden, constants)
    return (
        _class(node, [sync for sync, _ in methods], constants, is_async=False),
        _class(node, [other for _, other in methods], constants, is_async=True),
    )


def _methods(node: Node, hidden: frozenset[str], constants: Constants) -> list[tuple[Method, Method]]:
    made: list[tuple[Method, Method]] = []
    waiters = sum(operation.waiter is not None for operation in node.operations)
    taken = set(hidden)
    for operation in node.operations:
        stem = f"{node.stem}_{operation.name.strip('_').upper()}"
        pair, arguments = plan_methods(operation, stem, hidden, constants, node.shown)
        made.append(pair)
        if operation.waiter is not None:
            name = distinct("wait_for" if waiters == 1 else f"wait_for_{operation.name}", taken)
            taken.add(name)
            example = example_call(operation, arguments, node.shown, constants.book, method=name)
            sync, other = (
                plan_waiter(operation.waiter, name, stem, read, arguments, constants, hidden, example) for read in pair
            )
            made.append((sync, other))
    return made


def _class(node: Node, methods: list[Method], constants: Constants, *, is_async: bool) -> ResourceClass:
    prefix = "Async" if is_async else ""
    scope = Scope(constants.page)
    return ResourceClass(
        name=f"{prefix}{node.name}",
        base=scope.name(RESOURCE, f"{prefix}Resource"),
        docstring=docstring(_docs(node), indent=4),
        methods=tuple(methods),
        children=tuple(_child(child, prefix) for child in node.children),
        access=tuple(plan_access(node, prefix, way, methods, scope) for way in PROPERTIES if methods),
        path=node.shown,
        property=_property(node, scope, needed=bool(methods or node.children)),
    )


def _child(child: Node, prefix: str) -> Child:
    return Child(child.path[-1], f"{prefix}{child.name}", child_docs(child))


def child_docs(child: Node) -> str:
    """Docstring of the property that leads to a resource."""
    return docstring(_docs(child), indent=8)


def _property(node: Node, scope: Scope, *, needed: bool) -> str:
    """Decorator of the properties, imported where there are any."""
    hidden = frozenset(
        (*(operation.name for operation in node.operations), *(child.path[-1] for child in node.children))
    )
    return Scope(scope.page, hidden=hidden).name("functools", "cached_property") if needed else ""
