"""IR -> Package: which file holds what, in which order, with which imports. Knows modules; reads and writes none."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from specloom import ir
from specloom.plan.client import plan_client
from specloom.plan.definitions import Models
from specloom.plan.exports import plan_folder, plan_root
from specloom.plan.guide import plan_guide
from specloom.plan.headers import plan_headers
from specloom.plan.homes import CLIENT, OTHER, SHARED, WEBHOOKS, find_homes, module_of, stem_of
from specloom.plan.models import plan_models
from specloom.plan.order import recursive_aliases
from specloom.plan.package import Exports
from specloom.plan.package import Package as Package
from specloom.plan.resources import plan_resource
from specloom.plan.settings import Registry as Registry
from specloom.plan.settings import Settings as Settings
from specloom.plan.tree import Node, own_methods, plan_tree
from specloom.plan.twins import name_twins, plan_twins
from specloom.plan.webhooks import plan_webhooks
from specloom.spell import Book, Home


def plan(client: ir.Client, settings: Settings) -> Package:
    """The package of a client whose names are given.

    Args:
        client: Every shape, field, parameter, operation and scheme has its name; no `Meet` is left.

    Raises:
        ValueError: A name is none that Python accepts, which the names room never hands out.
    """
    book = _book(client)
    recursive, quoted = recursive_aliases(client.shapes)
    root = plan_tree(client, settings.client)
    models = Models(book, recursive, quoted, _users(root, book))
    in_models, in_types = plan_models(models), plan_twins(models)
    own = own_methods(root)
    tops = {module_of(node.path[0]): node for node in root.children} | ({CLIENT: own} if own else {})
    resources = tuple(plan_resource(node, module, book) for module, node in tops.items())
    entry = plan_client(root, client, settings) if client.operations else None
    headers = plan_headers(root, book)
    guide = plan_guide(client, settings, root, resources, in_models, book)
    made = Package(
        name=settings.package,
        version=settings.version,
        models=in_models,
        types=in_types,
        resources=resources,
        exports=(),
        guide=attrs.evolve(guide, headers=headers.classes[0].name if headers else ""),
        client=entry,
        webhooks=plan_webhooks(client, book),
        headers=headers,
        shared_runtime=settings.shared_runtime,
    )
    return attrs.evolve(made, exports=tuple(_exports(made, client, settings)))


def _book(client: ir.Client) -> Book:
    names = {key: shape.name for key, shape in client.shapes.items()}
    twins = name_twins(client, names)
    modules = find_homes(client)
    homes = {key: Home(modules[key], names[key], twins.get(key, "")) for key in client.shapes}
    return Book(client.shapes, homes)


def _users(root: Node, book: Book) -> dict[str, str]:
    """What each module of models is for, in words."""
    users = {module_of(node.path[0]): f"`{node.shown}`" for node in root.children}
    shared = "several resources" if root.operations or root.children else "the API"
    ours = {CLIENT: "the client's own methods", OTHER: "what no operation uses", WEBHOOKS: "webhooks", SHARED: shared}
    modules = {home.module for home in book.homes.values()}
    return {module: users.get(module) or ours[stem_of(module)] for module in modules}


def _exports(made: Package, client: ir.Client, settings: Settings) -> Iterator[Exports]:
    offered = {"models": made.models, "types": made.types, "webhooks": made.webhooks, "headers": made.headers}
    classes = (settings.client, f"Async{settings.client}") if made.client else ()
    yield plan_root(client.title, settings.version, classes, [name for name, there in offered.items() if there])
    if made.models:
        yield plan_folder("models", "What the API takes and returns: a class or an alias for each schema.", made.models)
    if made.types:
        yield plan_folder(
            "types", "What may be sent in place of models: plain dicts, checked by type checkers.", made.types
        )
