"""Modules of `resources/`: classes of the tree, and classes that give access to responses.
Not concerned with the bodies of methods.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from specloom.emit import NO_IMPORTS, WIDTH, ImportCollector, Scope, SymbolTable, docstring, renamed
from specloom.names.spelling import distinct
from specloom.plan.constants import Constants
from specloom.plan.documentation import ended, finished, one_line
from specloom.plan.examples import example_call
from specloom.plan.extend import extended
from specloom.plan.methods import plan_methods
from specloom.plan.polling import plan_polling
from specloom.plan.raw_response import PROPERTIES, argument_of, plan_access
from specloom.plan.resource_classes import Child, Method, ResourceClass, ResourceModule
from specloom.plan.resource_homes import ResourceHomes, assign_homes
from specloom.plan.tree import ResourceNode, class_names, flat

if TYPE_CHECKING:
    from specloom.custom import Custom

RESOURCE = "._runtime.resource"


def plan_resource(
    node: ResourceNode, module: str, symbols: SymbolTable, custom: Custom | None = None
) -> tuple[ResourceModule, ...]:
    """The modules of a top-level resource and all below it, outermost first."""
    names = [name for each in flat(node) for name in class_names(each.name)]
    homes = assign_homes(node, symbols.resources, module, extended(custom, module, names))
    return tuple(_plan_module(each, module, homes, symbols) for each in flat(node))


def _plan_module(node: ResourceNode, stem: str, homes: ResourceHomes, symbols: SymbolTable) -> ResourceModule:
    home = homes.modules[node.path]
    page = ImportCollector(home, class_names(node.name), symbols.replaced)
    constants = Constants(page, symbols)
    classes = plan_classes(node, constants, homes)
    return ResourceModule(
        path=f"{home.replace('.', '/')}.py",
        docstring=docstring(_headed(node)) if symbols.texts else "",
        imports=page.imports() if symbols.texts else NO_IMPORTS,
        constants=constants.statements(),
        classes=classes,
        stem=stem,
    )


def _headed(node: ResourceNode) -> str:
    """The expression of a resource, and its description if that fits on the line; its class has the whole description."""
    said = f"`{node.shown}`: {ended(one_line('', node.docs))}"
    return said if node.docs and len(said) + 6 <= WIDTH else f"`{node.shown}`."


def _docs(node: ResourceNode) -> str:
    return finished(node.docs.strip()) or f"Methods of `{node.shown}`."


def plan_classes(node: ResourceNode, constants: Constants, homes: ResourceHomes) -> tuple[ResourceClass, ...]:
    """The sync class of a node and, unless it is left out, the async one."""
    hidden = frozenset(
        (
            *_attributes(node),
            *(attribute for attribute, _, _ in PROPERTIES.values()),
            argument_of(node),
        )
    )
    methods = _methods(node, hidden, constants)
    sync = _class(node, [each[0] for each in methods], constants, homes, is_async=False)
    if constants.symbols.sync_only:
        return (sync,)
    return sync, _class(node, [each[1] for each in methods], constants, homes, is_async=True)


def _methods(node: ResourceNode, hidden: frozenset[str], constants: Constants) -> list[tuple[Method, ...]]:
    """The sync and the async form of each method."""
    generated: list[tuple[Method, ...]] = []
    waiters = sum(operation.polling is not None for operation in node.operations)
    taken = set(hidden)
    for operation in node.operations:
        stem = f"_{operation.name.strip('_').upper()}"
        forms, arguments = plan_methods(operation, stem, hidden, constants, node.shown)
        generated.append(forms)
        if operation.polling is not None:
            name = distinct("wait_for" if waiters == 1 else f"wait_for_{operation.name}", taken)
            taken.add(name)
            example = example_call(operation, arguments, node.shown, constants.symbols, method=name)
            generated.append(
                tuple(
                    plan_polling(operation.polling, name, stem, read, arguments, constants, hidden, example)
                    for read in forms
                )
            )
    return generated


def _class(
    node: ResourceNode, methods: list[Method], constants: Constants, homes: ResourceHomes, *, is_async: bool
) -> ResourceClass:
    prefix = "Async" if is_async else ""
    scope = Scope(constants.collector)
    return ResourceClass(
        name=f"{prefix}{node.name}",
        base=scope.name(RESOURCE, f"{prefix}Resource"),
        docstring=docstring(_docs(node), indent=4) if constants.symbols.texts else "",
        methods=tuple(methods),
        children=(
            *(_child(node, child, prefix, constants, homes) for child in node.plain_children),
            *webhook_children(node, constants.collector, is_async=is_async),
        ),
        access=tuple(plan_access(node, prefix, way, methods, scope) for way in PROPERTIES if methods),
        path=node.shown,
        property=_property(node, scope, needed=bool(methods or node.children or node.webhooks)),
    )


def _child(node: ResourceNode, child: ResourceNode, prefix: str, constants: Constants, homes: ResourceHomes) -> Child:
    name = f"{prefix}{child.name}"
    module = homes.module(child, name)
    local = Scope(constants.collector, runtime=False, hidden=_attributes(node)).name(module, name)
    return Child(child.path[-1], local, child_docs(child), constants.collector.relative(module), renamed(name, local))


def webhook_children(node: ResourceNode, collector: ImportCollector, *, is_async: bool) -> Iterator[Child]:
    """The resources directly below a node, or the client, that read webhooks."""
    scope = Scope(collector, runtime=False, hidden=_attributes(node))
    for each in node.webhooks:
        name = each.classes[1 if is_async else 0]
        local = scope.name(".webhooks", name)
        docs = docstring("What the API sends by itself, verified and read.", indent=8)
        yield Child(each.name, local, docs, collector.relative(".webhooks"), renamed(name, local))


def child_docs(child: ResourceNode) -> str:
    """Docstring of the property that returns a resource."""
    return docstring(_docs(child), indent=8)


def _attributes(node: ResourceNode) -> frozenset[str]:
    """Names of the attributes of its class that the description gives it."""
    below = (*(child.path[-1] for child in node.children), *(each.name for each in node.webhooks))
    return frozenset((*(operation.name for operation in node.operations), *below))


def _property(node: ResourceNode, scope: Scope, *, needed: bool) -> str:
    """Decorator of the properties, imported if there are any."""
    return Scope(scope.collector, hidden=_attributes(node)).name("functools", "cached_property") if needed else ""
