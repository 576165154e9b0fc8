"""Builds the table of operations that the command and the MCP server read. Not concerned with their presentation."""

from __future__ import annotations

import fnmatch
import re
from collections.abc import Iterable, Iterator, Mapping

from specloom import ir
from specloom.emit import ImportCollector, SymbolTable, first_sentence, readable
from specloom.ir.walk import edges, reachable, refs
from specloom.json_schema import NULL, SchemaWriter, any_of, one_of_values
from specloom.names.spelling import distinct
from specloom.plan.arguments import MethodArgument
from specloom.plan.constants import Constants
from specloom.plan.documentation import one_line
from specloom.plan.examples import argument_types
from specloom.plan.interface_names import command_of, group_command, option_names, top_command_name
from specloom.plan.interface_package import (
    Interface,
    Returns,
    Schema,
    TableArgument,
    TableCredential,
    TableGroup,
    TableModule,
    TableOperation,
)
from specloom.plan.method_plan import MethodPlan, plan_call
from specloom.plan.module_layout import CLIENT, module_of
from specloom.plan.requests import flat_contents, sent_as, whole_contents
from specloom.plan.responses import is_accumulated
from specloom.plan.schemes import plan_schemes, variable
from specloom.plan.settings import McpSettings, PackageSettings
from specloom.plan.tree import ResourceNode, flat

LONGEST_DOCS = 300
"""Largest description of a property in a schema, in characters."""

LONGEST_TOOL_NAME = 60
"""Largest length of a tool name: all MCP clients accept 64, and a number may follow."""


def plan_interface(
    root: ResourceNode, client: ir.Client, settings: PackageSettings, symbols: SymbolTable
) -> Interface | None:
    """The table, None if a package has neither a command nor an MCP server."""
    if not client.operations or not (settings.cli or settings.mcp):
        return None
    root = _with_operations(root)
    writer = SchemaWriter(client.shapes, lambda key: _reference(key, symbols), _short)
    tools = set[str]()
    modules = {module: _module(module, node, settings, symbols, writer, tools) for module, node in _tops(root)}
    return Interface(
        title=" ".join(readable(client.title).split()),
        package=settings.package,
        version=settings.version,
        client=settings.client,
        docs=one_line("", client.docs),
        cli=settings.cli,
        mcp=settings.mcp is not None,
        credentials=tuple(_credentials(client, settings)),
        base_url=client.servers[0].url if client.servers else "",
        base_url_env=variable("base_url", settings),
        groups=tuple(_groups(root)),
        modules=tuple(_with_schemas(modules, client, symbols, writer)),
        own=bool(root.operations),
        secrets=settings.secrets,
        install=settings.install or settings.package.replace("_", "-").replace(".", "-"),
    )


def _with_operations(node: ResourceNode) -> ResourceNode:
    """A resource without those below it that have no operations, such as one that only reads webhooks."""
    below = map(_with_operations, node.children)
    return node._replace(children=tuple(each for each in below if each.operations or each.children))


def _tops(root: ResourceNode) -> Iterator[tuple[str, ResourceNode]]:
    if root.operations:
        yield CLIENT, root._replace(children=())
    for node in root.children:
        yield module_of(node.path[0]), node


def _groups(root: ResourceNode) -> Iterator[TableGroup]:
    for node in root.children:
        aliases = all(operation.alias for each in flat(node) for operation in each.operations)
        yield TableGroup(top_command_name(node.path[0]), module_of(node.path[0]), _about(node), aliases)


def _about(node: ResourceNode) -> str:
    return one_line("", node.docs) or f"Commands of {' '.join(node.path)}."


def _credentials(client: ir.Client, settings: PackageSettings) -> Iterator[TableCredential]:
    for scheme in plan_schemes(client.auths, settings):
        kind = "token" if scheme.auth.kind == "oauth2" and scheme.auth.token_url else scheme.auth.kind
        for secret in scheme.secrets:
            yield TableCredential(secret.name, secret.env, secret.docs, kind)


def _module(
    name: str, top: ResourceNode, settings: PackageSettings, symbols: SymbolTable, writer: SchemaWriter, tools: set[str]
) -> TableModule:
    groups = {group_command(node.path): _about(node) for node in flat(top) if node.path}
    commands = set(groups)
    found = [(node, operation) for node in flat(top) for operation in node.operations]
    found.sort(key=lambda each: each[1].alias)  # a further name takes no command from an operation
    operations = tuple(
        generated._replace(command=command_of(generated.path, commands))
        for node, operation in found
        for generated in (_operation(operation, node, settings, symbols, writer, tools),)
    )
    return TableModule(name, operations, groups, {})


def _operation(
    operation: ir.Operation,
    node: ResourceNode,
    settings: PackageSettings,
    symbols: SymbolTable,
    writer: SchemaWriter,
    tools: set[str],
) -> TableOperation:
    constants = Constants(ImportCollector("interface"), symbols)
    method_plan = plan_call(operation, "OPERATION", frozenset(), constants, sent=False)
    path = (*node.path, operation.name)
    summary = one_line(operation.summary, operation.docs) or f"{operation.method} {operation.path}"
    returns, result = _returned(method_plan, writer)
    rules = settings.mcp or McpSettings()
    tool = distinct(rules.rename.get(operation.key) or _tool_name(path), tools)
    tools.add(tool)
    return TableOperation(
        path=path,
        command=(),
        tool=tool,
        http=f"{operation.method.upper()} {operation.path}",
        summary=summary,
        docs=rules.describe.get(operation.key) or _rest(operation, summary),
        arguments=tuple(_arguments(method_plan, returns, writer)),
        returns=returns,
        result=result,
        stream=_switch(method_plan),
        completes=_completes(method_plan, symbols),
        items=operation.pages.items if operation.pages is not None else (),
        hints=rules.hints.get(operation.key) or hints_of(operation.method),
        deprecated=operation.deprecated,
        hidden=not is_offered(".".join(path), rules),
        alias=operation.alias,
    )


def is_offered(path: str, rules: McpSettings) -> bool:
    """Whether the MCP server offers an operation, by `include` and `exclude`."""
    included = not rules.include or any(fnmatch.fnmatchcase(path, each) for each in rules.include)
    return included and not any(fnmatch.fnmatchcase(path, each) for each in rules.exclude)


def _tool_name(path: tuple[str, ...]) -> str:
    name = re.sub(r"[^A-Za-z0-9_]", "_", "_".join(path))
    return name if len(name) <= LONGEST_TOOL_NAME else f"{name[:36]}_{name[-23:]}"


def _rest(operation: ir.Operation, summary: str) -> str:
    docs = readable(operation.docs)
    return "" if docs.rstrip(".") == summary.rstrip(".") else docs


def _arguments(method_plan: MethodPlan, returns: Returns, writer: SchemaWriter) -> Iterator[TableArgument]:
    types = argument_types(method_plan.operation, method_plan.symbols)
    flags = [
        each.name for each in method_plan.arguments if _is_flag(types.get((each.where, each.wire_name)), method_plan)
    ]
    names = [argument.name for argument in method_plan.arguments]
    options = option_names(names, paged=returns == "pages", flags=flags)
    for argument, option in zip(method_plan.arguments, options, strict=True):
        yield TableArgument(
            name=argument.name,
            option=option,
            schema=_argument_schema(argument, types, method_plan, writer),
            docs=readable(argument.docs),
            required=not argument.default,
            wire=f"{argument.where} {argument.wire_name or argument.name}",
        )


def _is_flag(type_: ir.Type | None, method_plan: MethodPlan, seen: frozenset[str] = frozenset()) -> bool:
    """Whether an argument is true or false, or null."""
    match type_:
        case ir.Bool() | ir.Null():
            return True
        case ir.Union(members):
            return all(_is_flag(each, method_plan, seen) for each in members)
        case ir.Ref(target) if target not in seen:
            alias = method_plan.symbols.alias(target)
            return alias is not None and _is_flag(alias.type, method_plan, seen | {target})
        case _:
            return False


def _argument_schema(
    argument: MethodArgument, types: Mapping[tuple[str, str], ir.Type], method_plan: MethodPlan, writer: SchemaWriter
) -> Schema:
    match argument.where:
        case "call":
            return one_of_values(_choices(argument, method_plan))
        case "body":
            return _body_schema(method_plan.operation, writer)
        case where:
            schema = writer.schema(types[where, argument.wire_name])
            return any_of((schema, NULL)) if argument.null else schema


def _choices(argument: MethodArgument, method_plan: MethodPlan) -> Iterator[str]:
    if argument.name == "accept":
        yield from (ask for variant in method_plan.variants for ask in variant.accepts)
    else:
        yield from dict.fromkeys(sent_as(media) for media in _usual(method_plan))


def _usual(method_plan: MethodPlan) -> tuple[ir.Media, ...]:
    """The representations that a tool can send."""
    body, symbols = method_plan.operation.body, method_plan.symbols
    return flat_contents(body, symbols) or whole_contents(body, symbols)


def _body_schema(operation: ir.Operation, writer: SchemaWriter) -> Schema:
    media = operation.body.media if operation.body else ()
    return any_of(writer.schema(_sent(each)) for each in media)


def _sent(media: ir.Media) -> ir.Type:
    match media.kind:
        case "binary":
            return ir.Bytes("raw")
        case "text":
            return ir.Str()
        case "jsonl" | "sse" if not isinstance(media.type, ir.List | ir.Str):
            return ir.List(media.type)
        case _:
            return media.type


def _returned(method_plan: MethodPlan, writer: SchemaWriter) -> tuple[Returns, Schema | None]:
    """The form of the usual response, and its type or that of its items."""
    usual = method_plan.variants[0]
    match usual.call:
        case "pages":
            return "pages", writer.schema(usual.item or ir.Any())
        case "send_binary":
            return "binary", None
        case "stream" | "stream_completion":
            return "stream", writer.schema(usual.item or ir.Any())
        case _:
            types = [type_ for type_ in usual.types if type_ != ir.Null()]
            return ("value", writer.schema(_either(types))) if types else ("nothing", None)


def _either(types: Iterable[ir.Type]) -> ir.Type:
    found = tuple(types)
    return found[0] if len(found) == 1 else ir.Union(found)


def _switch(method_plan: MethodPlan) -> str:
    """The argument that requests a stream."""
    stream = method_plan.operation.stream
    if method_plan.switched is None or stream is None:
        return ""
    return next(
        (each.name for each in method_plan.arguments if each.where == "property" and each.wire_name == stream.switch),
        "",
    )


def _completes(method_plan: MethodPlan, symbols: SymbolTable) -> bool:
    stream = method_plan.operation.stream
    plain = [case.type for variant in method_plan.variants for case in variant.cases if not case.streamed]
    return stream is not None and bool(plain) and is_accumulated(stream.item, plain[0], symbols)


def hints_of(method: str, said: Mapping[str, bool] | None = None) -> tuple[bool, bool, bool]:
    """Read-only, destructive, idempotent: as configured, else by the HTTP method (RFC 9110 section 9.2)."""
    name, given = method.upper(), said or {}
    safe = given.get("read_only", name in ("GET", "HEAD", "OPTIONS", "TRACE"))
    destructive = given.get("destructive", not safe and name in ("PUT", "PATCH", "DELETE"))
    return safe, destructive, given.get("idempotent", safe or name in ("PUT", "DELETE"))


def _reference(key: str, symbols: SymbolTable) -> str:
    home = symbols.symbol(key)
    return f"{home.module}#{home.name}"


def _short(docs: str) -> str:
    sentence = first_sentence(readable(docs))
    return sentence if len(sentence) <= LONGEST_DOCS else f"{sentence[: LONGEST_DOCS - 1]}\u2026"


def _with_schemas(
    modules: Mapping[str, TableModule], client: ir.Client, symbols: SymbolTable, writer: SchemaWriter
) -> Iterator[TableModule]:
    """The modules with the definitions that their operations reach, and modules for those that several share."""
    roots = {key for operation in client.operations.values() for type_ in _named(operation) for key in refs(type_)}
    reached = reachable(edges(client.shapes), roots)
    schemas: dict[str, dict[str, Schema]] = {module: {} for module in modules}
    for key in client.shapes:
        if key in reached:
            home = symbols.symbol(key)
            schemas.setdefault(home.module, {})[home.name] = writer.definition(key)
    for name, held in schemas.items():
        yield (modules.get(name) or TableModule(name, (), {}, {}))._replace(schemas=held)


def _named(operation: ir.Operation) -> Iterator[ir.Type]:
    """Types that a table may refer to: those of arguments and of success responses."""
    yield from (param.type for param in operation.params)
    if operation.body is not None:
        yield from (media.type for media in operation.body.media)
    for response in operation.responses:
        if response.success or response.status == "default":
            yield from (media.type for media in response.media)
    if operation.stream is not None:
        yield operation.stream.item
    if operation.pages is not None:
        yield operation.pages.item
