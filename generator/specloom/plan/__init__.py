"""Plans the package of a client: which file holds which definitions, in which order, with which imports.
Writes no files.
"""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from specloom import ir
from specloom.emit import Symbol, SymbolTable
from specloom.plan.client import plan_client
from specloom.plan.client_classes import Exports
from specloom.plan.client_names import client_class as client_class
from specloom.plan.compat import module_homes, offered, on_request, replaced
from specloom.plan.constructor_problems import constructor_problems as constructor_problems
from specloom.plan.definitions import Models
from specloom.plan.error_classes import plan_errors
from specloom.plan.exports import plan_folder, plan_resource_folders, plan_root, root_homes
from specloom.plan.extend import extended_modules, hand_written_homes, offered_bases, with_custom_methods
from specloom.plan.guide import plan_guide
from specloom.plan.headers import header_classes, plan_headers
from specloom.plan.input_types import name_input_types, plan_input_types
from specloom.plan.interface import hints_of as hints_of
from specloom.plan.interface import plan_interface
from specloom.plan.interface_text import table_files as table_files
from specloom.plan.layout import plan_layout
from specloom.plan.models import plan_models
from specloom.plan.module_layout import (
    CLIENT,
    OTHER,
    SHARED,
    WEBHOOKS,
    assign_modules,
    module_of,
    resources_folder,
    stem_of,
)
from specloom.plan.order import recursive_aliases
from specloom.plan.other_names import with_other_names
from specloom.plan.package import PackagePlan as PackagePlan
from specloom.plan.resources import plan_resource
from specloom.plan.settings import McpSettings as McpSettings
from specloom.plan.settings import PackageSettings as PackageSettings
from specloom.plan.settings import RegistryPaths as RegistryPaths
from specloom.plan.tree import ResourceNode, own_methods, plan_tree
from specloom.plan.webhooks import plan_webhooks


def plan(client: ir.Client, settings: PackageSettings) -> PackagePlan:
    """The package of a named client.

    Args:
        client: Every shape, field, parameter, operation and scheme has its name; no `Intersection` is left.

    Raises:
        ValueError: A name is not a Python identifier, which the naming passes never produce.
    """
    client = with_other_names(client)
    symbols = _symbol_table(client, settings)
    recursive, quoted = recursive_aliases(client.shapes)
    root = plan_tree(client, settings.client)
    if not settings.compat:
        symbols = attrs.evolve(symbols, headers=header_classes(root))
    models = Models(symbols, recursive, quoted, _users(root, symbols))
    in_models, in_types = plan_models(models), plan_input_types(models)
    own = own_methods(root)
    tops = {module_of(node.path[0]): node for node in root.children} | ({CLIENT: own} if own else {})
    custom = settings.custom
    resources = tuple(each for module, node in tops.items() for each in plan_resource(node, module, symbols, custom))
    entry = plan_client(root, client, settings) if client.operations else None
    headers = plan_headers(root, symbols)
    guide = plan_guide(client, settings, root, resources, in_models, symbols)
    guide = guide._replace(resources=with_custom_methods(guide.resources, resources, custom))
    generated = PackagePlan(
        name=settings.package,
        version=settings.version,
        models=in_models,
        types=in_types,
        resources=resources,
        exports=(),
        guide=guide._replace(headers=headers.classes[0].name if headers else ""),
        client=entry,
        webhooks=plan_webhooks(client, root, symbols, settings),
        headers=headers,
        errors=None if _has_errors(client) or not settings.texts else plan_errors(client, symbols),
        shared_runtime=settings.shared_runtime,
        interface=plan_interface(root, client, settings, symbols),
        extended=(
            *extended_modules(custom, resources, entry),
            *offered_bases(custom, settings.compat, with_client=entry is not None),
        ),
        custom=custom,
        compat=bool(settings.compat),
    )
    return _with_exports(generated, client, settings, symbols, root) if settings.texts else generated


def _has_errors(client: ir.Client) -> bool:
    """Whether the settings ask for another module `errors`."""
    return any(export.module.partition(".")[0] == "errors" for export in client.exports)


def _symbol_table(client: ir.Client, settings: PackageSettings) -> SymbolTable:
    names = {key: shape.name for key, shape in client.shapes.items()}
    input_names = name_input_types(client, names)
    modules = assign_modules(client)
    homes = {key: Symbol(modules[key], names[key], input_names.get(key, "")) for key in client.shapes}
    exporting = {export.module.partition(".")[0] for export in client.exports}
    return SymbolTable(
        client.shapes,
        homes,
        "inputs" if "types" in exporting else "types",
        replaced(settings.compat),
        resources=resources_folder(client),
        texts=settings.texts,
        sync_only=settings.sync_only,
    )


def _users(root: ResourceNode, symbols: SymbolTable) -> dict[str, str]:
    """The purpose of each module of models, in words."""
    users = {module_of(node.path[0]): f"`{node.shown}`" for node in root.children}
    shared = "several resources" if root.operations or root.children else "the API"
    ours = {CLIENT: "the client's own methods", OTHER: "what no operation uses", WEBHOOKS: "webhooks", SHARED: shared}
    modules = {home.module for home in symbols.symbols.values()}
    return {module: users.get(module) or ours[stem_of(module)] for module in modules}


def _with_exports(
    generated: PackagePlan, client: ir.Client, settings: PackageSettings, symbols: SymbolTable, root: ResourceNode
) -> PackagePlan:
    """The package with its `__init__.py` files, and with modules that re-export names."""
    classes = (settings.client, f"Async{settings.client}") if generated.client else ()
    offered_folders = {
        "models": generated.models,
        "types": generated.types,
        "webhooks": generated.webhooks,
        "headers": generated.headers,
    }
    folders = [symbols.inputs if name == "types" else name for name, there in offered_folders.items() if there]
    typed = {each.name: ".errors" for each in generated.errors.classes} if generated.errors else {}
    offers = _offered(client, settings, folders) if classes else {}
    homes = root_homes(classes, folders, offers | typed, generated.custom)
    known = {home.name: f".models.{home.module}" for home in symbols.symbols.values()}
    known |= {**on_request(settings.compat), **homes, **hand_written_homes(generated.custom)}
    layout = plan_layout(client, symbols, known, root)
    generated = generated._replace(types=(*generated.types, *layout.modules))
    tops = dict.fromkeys(exports.path.partition("/")[0].removesuffix(".py") for exports in layout.exports)
    homes |= {**{name: f".{name}" for name in tops if not name.startswith("_")}, **layout.root}
    package = plan_root(client.title, settings.version, homes, classes)
    return generated._replace(
        exports=(package, *_folders(generated, symbols), *layout.exports), unknown_exports=layout.unknown
    )


def _offered(client: ir.Client, settings: PackageSettings, folders: list[str]) -> dict[str, str]:
    found = offered(settings.compat, settings.client, settings.timeout, settings.max_retries)
    resources = [resource.name for resource in client.resources if resource.name not in folders]
    if settings.compat and settings.environments:
        found["ENVIRONMENTS"] = ".client"
    if (
        settings.custom and settings.custom.client
    ):  # the classes are extended there; constants stay where they are generated
        found = {name: "._client" if home == ".client" else home for name, home in found.items()}
    own = module_homes(settings.module_client, resources) if not settings.shared_runtime else {}
    return {**own, **found}


def _folders(generated: PackagePlan, symbols: SymbolTable) -> Iterator[Exports]:
    if generated.models:
        docs = "Types that the API accepts and returns: a class or an alias for each schema."
        yield plan_folder("models", docs, generated.models, generated.custom)
    if generated.types:
        yield plan_folder(
            symbols.inputs,
            "Input types: plain dicts that may be sent in place of models, checked by type checkers.",
            generated.types,
        )
    yield from plan_resource_folders(generated.resources)
