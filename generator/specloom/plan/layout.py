"""Modules that re-export names under the paths of another package: `types.chat.ChatCompletion`.
Contains few definitions itself; it re-exports.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from specloom import ir
from specloom.emit import ImportCollector, Scope, SymbolTable, docstring, emit_read, emit_sent, identifier
from specloom.names.spelling import distinct
from specloom.plan.arguments import MethodArgument, plan_arguments
from specloom.plan.client_classes import Exports
from specloom.plan.definitions import NO_FIELDS
from specloom.plan.documentation import one_line
from specloom.plan.exports import plan_modules
from specloom.plan.model_classes import InputClass, NamedType, TypesModule
from specloom.plan.module_layout import CLIENT, module_of
from specloom.plan.tree import ResourceNode, flat

NAMED = "named"
"""Module of the folder of inputs that contains aliases for types without a class."""


class Layout(NamedTuple):
    """The modules to generate.

    Attributes:
        modules: Modules with definitions that exist nowhere else: arguments of operations, and aliases.
        exports: Lazy modules, including those of the folders.
        root: Top-level name of the package -> its definition.
        unknown: Exports of what the package does not have.
    """

    modules: tuple[TypesModule, ...] = ()
    exports: tuple[Exports, ...] = ()
    root: Mapping[str, str] = MappingProxyType({})
    unknown: tuple[ir.Export, ...] = ()


def plan_layout(client: ir.Client, symbols: SymbolTable, known: Mapping[str, str], root: ResourceNode) -> Layout:
    """The layout of a client's exports.

    Args:
        known: Top-level name of the package -> its definition.
        root: The tree of its resources.
    """
    if not client.exports:
        return Layout()
    params, params_homes = _plan_params(client, symbols)
    aliases, alias_homes = _plan_aliases(client, symbols)
    homes = {**params_homes, **alias_homes}
    modules: dict[str, dict[str, str]] = {}
    unknown: list[ir.Export] = []
    nodes = {".".join(node.path): node for node in flat(root)}
    for export in client.exports:
        home = homes.get((export.module, export.name)) or _home(export, symbols, known, nodes)
        if home:
            modules.setdefault(export.module, {})[export.name] = home
        else:
            unknown.append(export)
    of_package = modules.pop(".", {})
    return Layout((*params, *aliases), tuple(plan_modules(modules)), of_package, tuple(unknown))


def _home(export: ir.Export, symbols: SymbolTable, known: Mapping[str, str], nodes: Mapping[str, ResourceNode]) -> str:
    """The definition of an export: `.models.chat:ChatCompletion`; `""` if there is none."""
    match export.kind, export.type:
        case "model", ir.Ref(target):
            home = symbols.symbol(target)
            return f".models.{home.module}:{home.name}"
        case "input", ir.Ref(target):
            home = symbols.symbol(target)
            return (
                f".{symbols.inputs}.{home.module}:{home.input_name}"
                if home.input_name
                else f".models.{home.module}:{home.name}"
            )
        case "resource" | "async resource", _:
            node = nodes[export.target]
            name = f"Async{node.name}" if export.kind == "async resource" else node.name
            return f".{symbols.resources}.{module_of(node.path[0])}:{name}"
        case _:
            found = known.get(export.target, "")
            return found if ":" in found or not found else f"{found}:{export.target}"


def _plan_params(client: ir.Client, symbols: SymbolTable) -> tuple[list[TypesModule], dict[tuple[str, str], str]]:
    """TypedDicts of the arguments of operations, one per operation; additional names refer to the same one."""
    wanted: dict[str, list[ir.Export]] = {}
    for export in client.exports:
        if export.kind == "params":
            wanted.setdefault(export.target, []).append(export)
    modules: dict[str, list[str]] = {}
    for key in wanted:
        operation = client.operations[key]
        module = module_of(operation.resource[0]) if operation.resource else CLIENT
        modules.setdefault(f"{module}_params", []).append(key)
    generated: list[TypesModule] = []
    homes: dict[tuple[str, str], str] = {}
    for module, keys in sorted(modules.items()):
        names = _distinct_names({key: wanted[key][0].name for key in keys})
        page = ImportCollector(f"{symbols.inputs}.{module}", names.values(), symbols.replaced)
        items = tuple(_params(client.operations[key], names[key], page, symbols) for key in keys)
        about = docstring("Arguments of methods as plain dicts, to pass as `**arguments`.")
        path = f"{symbols.inputs}/{module}.py"
        imports = page.imports(_names_in(items))
        generated.append(TypesModule(path, about, imports, items, tuple(names.values())))
        homes |= {
            (export.module, export.name): f".{symbols.inputs}.{module}:{names[key]}"
            for key in keys
            for export in wanted[key]
        }
    return generated, homes


def _distinct_names(wanted: Mapping[str, str]) -> dict[str, str]:
    taken: set[str] = set()
    names: dict[str, str] = {}
    for key, name in wanted.items():
        names[key] = identifier(distinct(name, taken))
        taken.add(names[key])
    return names


def _params(operation: ir.Operation, name: str, page: ImportCollector, symbols: SymbolTable) -> InputClass:
    arguments = plan_arguments(operation, Scope(page), symbols)
    sent = [argument for argument in arguments if not argument.positional and argument.where != "call"]
    hidden = frozenset(argument.name for argument in sent)
    if hidden:
        arguments = plan_arguments(operation, Scope(page, hidden=hidden), symbols)
        sent = [argument for argument in arguments if argument.name in hidden]
    return InputClass(
        name=name,
        base=Scope(page).name("typing", "TypedDict"),
        docstring=docstring(_about(operation, sent), indent=4),
        fields=tuple(line for argument in sent for line in _member(argument, Scope(page, hidden=hidden))),
    )


def _names_in(items: Iterable[InputClass]) -> set[str]:
    """The names that TypedDicts use: their arguments had defaults, and others were left out."""
    statements = (line for item in items for line in (item.base, *item.fields))
    return {node.id for line in statements for node in ast.walk(ast.parse(line)) if isinstance(node, ast.Name)}


def _about(operation: ir.Operation, sent: Sequence[MethodArgument]) -> str:
    about = f"Arguments of `{'.'.join(('client', *operation.resource, operation.name))}`."
    return about if sent else f"{about}\n\n{NO_FIELDS}"


def _member(argument: MethodArgument, scope: Scope) -> Iterator[str]:
    """The statement of one key, and its docs in one line, which editors show; the method has all of them."""
    needed = argument.annotation if argument.default else f"{scope.name('typing', 'Required')}[{argument.annotation}]"
    yield f"{argument.name}: {needed}"
    if docs := one_line("", argument.docs):
        yield docstring(docs, indent=4)


def _plan_aliases(client: ir.Client, symbols: SymbolTable) -> tuple[list[TypesModule], dict[tuple[str, str], str]]:
    """A module of aliases for exports that are neither classes nor aliases of the models; none if there are none."""
    wanted = [
        export for export in client.exports if export.kind in ("model", "input") and not isinstance(export.type, ir.Ref)
    ]
    plain = [export for export in client.exports if export.kind == "name" and export.target in _PLAIN]
    if not wanted and not plain:
        return [], {}
    names = _distinct_names({f"{at}": export.name for at, export in enumerate([*wanted, *plain])})
    page = ImportCollector(f"{symbols.inputs}.{NAMED}", names.values(), symbols.replaced)
    scope = Scope(page)
    items: list[NamedType] = []
    homes: dict[tuple[str, str], str] = {}
    for at, export in enumerate([*wanted, *plain]):
        name = names[f"{at}"]
        items.append(NamedType(name, _value(export, scope, symbols), scope.name("typing", "TypeAlias"), ""))
        homes[export.module, export.name] = f".{symbols.inputs}.{NAMED}:{name}"
    path = f"{symbols.inputs}/{NAMED}.py"
    about = docstring("Names of types that are not classes.")
    return [TypesModule(path, about, page.imports(), tuple(items), tuple(names.values()))], homes


_PLAIN = ("Any", "bool", "float", "int", "object", "str")
"""Types that a name may refer to directly."""


def _value(export: ir.Export, scope: Scope, symbols: SymbolTable) -> str:
    match export.kind:
        case "name" if export.target == "Any":
            return scope.name("typing", "Any")
        case "name":
            return scope.builtin(export.target)
        case "input":
            return emit_sent(export.type, scope, symbols)
        case _:
            return emit_read(export.type, "typed", scope, symbols)
