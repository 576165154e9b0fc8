"""Modules of `resources/`: classes of the tree, and classes that give access to responses.
Not concerned with the bodies of methods.
"""

from __future__ import annotations

from collections.abc import Set

from specloom.custom import Custom
from specloom.emit import WIDTH, ImportCollector, Scope, SymbolTable, docstring
from specloom.names.spelling import distinct
from specloom.plan.constants import Constants
from specloom.plan.documentation import ended, finished, one_line
from specloom.plan.examples import example_call
from specloom.plan.extend import extended
from specloom.plan.methods import plan_methods
from specloom.plan.polling import plan_polling
from specloom.plan.raw_response import PROPERTIES, argument_of, plan_access
from specloom.plan.resource_classes import Child, Method, ResourceClass, ResourceModule
from specloom.plan.tree import ResourceNode, class_names, flat

RESOURCE = "._runtime.resource"


def plan_resource(
    node: ResourceNode, module: str, symbols: SymbolTable, custom: Custom | None = None
) -> ResourceModule:
    """The module of a top-level resource and all below it."""
    nodes = list(flat(node))
    names = [name for each in nodes for name in class_names(each.name)]
    others = extended(custom, module, names)
    stem = f"_{module}" if others else module
    page = ImportCollector(f"{symbols.resources}.{stem}", names, symbols.replaced)
    constants = Constants(page, symbols)
    generated = [plan_classes(each, constants, others) for each in nodes]
    return ResourceModule(
        path=f"{symbols.resources}/{stem}.py",
        docstring=docstring(_headed(node)),
        imports=page.imports(),
        constants=constants.statements(),
        classes=(*(sync for sync, _ in generated), *(other for _, other in generated)),
        stem=module,
    )


def _headed(node: ResourceNode) -> str:
    """The expression of a resource, and its description if that fits on the line; its class has the whole description."""
    said = f"`{node.shown}`: {ended(one_line('', node.docs))}"
    return said if node.docs and len(said) + 6 <= WIDTH else f"`{node.shown}`."


def _docs(node: ResourceNode) -> str:
    return finished(node.docs.strip()) or f"Methods of `{node.shown}`."


def plan_classes(node: ResourceNode, constants: Constants, others: Set[str]) -> tuple[ResourceClass, ResourceClass]:
    """The sync and the async class of a node.

    Args:
        others: Classes of the module that hand-written ones extend, which replace them everywhere.
    """
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
        _class(node, [sync for sync, _ in methods], constants, others, is_async=False),
        _class(node, [other for _, other in methods], constants, others, is_async=True),
    )


def _methods(node: ResourceNode, hidden: frozenset[str], constants: Constants) -> list[tuple[Method, Method]]:
    generated: list[tuple[Method, Method]] = []
    waiters = sum(operation.polling is not None for operation in node.operations)
    taken = set(hidden)
    for operation in node.operations:
        stem = f"{node.stem}_{operation.name.strip('_').upper()}"
        pair, arguments = plan_methods(operation, stem, hidden, constants, node.shown)
        generated.append(pair)
        if operation.polling is not None:
            name = distinct("wait_for" if waiters == 1 else f"wait_for_{operation.name}", taken)
            taken.add(name)
            example = example_call(operation, arguments, node.shown, constants.symbols, method=name)
            sync, other = (
                plan_polling(operation.polling, name, stem, read, arguments, constants, hidden, example)
                for read in pair
            )
            generated.append((sync, other))
    return generated


def _class(
    node: ResourceNode, methods: list[Method], constants: Constants, others: Set[str], *, is_async: bool
) -> ResourceClass:
    prefix = "Async" if is_async else ""
    scope = Scope(constants.collector)
    return ResourceClass(
        name=f"{prefix}{node.name}",
        base=scope.name(RESOURCE, f"{prefix}Resource"),
        docstring=docstring(_docs(node), indent=4),
        methods=tuple(methods),
        children=tuple(_child(child, prefix, constants, others) for child in node.children),
        access=tuple(plan_access(node, prefix, way, methods, scope) for way in PROPERTIES if methods),
        path=node.shown,
        property=_property(node, scope, needed=bool(methods or node.children)),
    )


def _child(child: ResourceNode, prefix: str, constants: Constants, others: Set[str]) -> Child:
    name = f"{prefix}{child.name}"
    if name not in others:
        return Child(child.path[-1], name, child_docs(child))
    folder, _, stem = constants.collector.module.rpartition(".")
    module = f".{folder}.{stem[1:]}"
    local = constants.typing.name(module, name)
    return Child(child.path[-1], local, child_docs(child), f".{module.rpartition('.')[2]}", f"{name} as {local}")


def child_docs(child: ResourceNode) -> str:
    """Docstring of the property that returns a resource."""
    return docstring(_docs(child), indent=8)


def _property(node: ResourceNode, scope: Scope, *, needed: bool) -> str:
    """Decorator of the properties, imported if there are any."""
    hidden = frozenset(
        (*(operation.name for operation in node.operations), *(child.path[-1] for child in node.children))
    )
    return Scope(scope.collector, hidden=hidden).name("functools", "cached_property") if needed else ""
