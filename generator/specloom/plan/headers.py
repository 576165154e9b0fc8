"""`headers.py`: classes for the headers that responses describe. Not concerned with bodies."""

from __future__ import annotations

from collections.abc import Iterator

from specloom import ir
from specloom.emit import (
    ImportCollector,
    Scope,
    SymbolTable,
    docstring,
    emit_codec,
    emit_read,
    leaf_codec,
    optional,
    string,
)
from specloom.names.spelling import camel, distinct, snake
from specloom.plan.documentation import ended
from specloom.plan.raw_response_classes import HeadersClass, HeadersModule
from specloom.plan.tree import ResourceNode, flat

RUNTIME = "._runtime.response_headers"
IGNORED = frozenset({"content-type"})
"""Headers that OAS describes by other means (OAS 3.1.1 section 4.8.17)."""


def plan_headers(root: ResourceNode, symbols: SymbolTable) -> HeadersModule | None:
    """The module, None if no response describes headers."""
    described = dict(_described(root))
    if not described:
        return None
    page = ImportCollector("headers", described, symbols.replaced)
    known: dict[tuple[str, ...], str] = {}
    generated = tuple(
        _class(name, node, operation, known, page, symbols) for name, (node, operation) in described.items()
    )
    about = f"Headers that responses describe: `{generated[0].name}(response.headers)` reads them, also from an error."
    return HeadersModule(docstring(about), page.imports(), generated)


def header_classes(root: ResourceNode) -> dict[str, str]:
    """Operation key -> name of the class for its headers, of operations whose successful responses describe some."""
    return {
        operation.key: name
        for name, (_, operation) in _described(root)
        if any(header.wire_name.lower() not in IGNORED for each in operation.successes for header in each.headers)
    }


def _described(root: ResourceNode) -> Iterator[tuple[str, tuple[ResourceNode, ir.Operation]]]:
    """Operations whose responses describe headers, by the name of the class."""
    taken: set[str] = set()
    for node in flat(root):
        for operation in node.operations:
            if _lines(operation):
                name = distinct(f"{camel(' '.join((*node.path, operation.name)))}Headers", taken)
                taken.add(name)
                yield name, (node, operation)


def _class(
    name: str,
    node: ResourceNode,
    operation: ir.Operation,
    known: dict[tuple[str, ...], str],
    page: ImportCollector,
    symbols: SymbolTable,
) -> HeadersClass:
    """The class of an operation; another name for a class of `known` with the same headers, if there is one."""
    fields = tuple(_fields(operation, page, symbols))
    same = known.setdefault(fields, name)
    docs = f"Headers of responses to `{node.shown}.{operation.name}`."
    endpoint = f"{operation.method.upper()} {operation.path}"
    if same == name:
        base = Scope(page).name(RUNTIME, "ResponseHeaders")
        return HeadersClass(name, base, docstring(docs, indent=4), endpoint, fields)
    alias = Scope(page, runtime=False).name("typing", "TypeAlias")
    return HeadersClass(name, alias, docstring(docs), endpoint, (), same)


def _lines(operation: ir.Operation) -> dict[str, tuple[ir.Header, bool, tuple[int, ...]]]:
    """Name in lower case -> header, and whether every success response requires it, else the statuses that do.

    Success responses take precedence.
    """
    good = [response for response in operation.responses if response.success]
    found: dict[str, tuple[ir.Header, bool, tuple[int, ...]]] = {}
    for response in (*good, *(response for response in operation.responses if not response.success)):
        for header in response.headers:
            requiring = tuple(each.status for each in good if _requires(each, header.wire_name))
            always = response.success and len(requiring) == len(good)
            if header.wire_name.lower() not in IGNORED:
                found.setdefault(header.wire_name.lower(), (header, always, () if always else _exact(requiring)))
    return found


def _exact(statuses: tuple[str, ...]) -> tuple[int, ...]:
    """Those without the range, of which other responses, that do not require the header, are exceptions."""
    return tuple(int(status) for status in statuses if status.isdigit())


def _requires(response: ir.Response, wire_name: str) -> bool:
    return any(header.required and header.wire_name.lower() == wire_name.lower() for header in response.headers)


def _fields(operation: ir.Operation, page: ImportCollector, symbols: SymbolTable) -> Iterator[str]:
    """Statements of the class body: each header and its docs."""
    names: dict[str, tuple[ir.Header, bool, tuple[int, ...]]] = {}
    for line in _lines(operation).values():
        names[distinct(snake(line[0].wire_name), names)] = line
    inside = Scope(page, hidden=frozenset(names))
    for name, (header, always, statuses) in names.items():
        annotation, reader = _read(header.type, inside, symbols)
        spelled = annotation if always else optional(annotation)
        required = f"required={_spelled(tuple(map(str, statuses)))}" if statuses else "required=True" if always else ""
        strict = (required, _values(header.type, symbols))
        given = ", ".join(part for part in (string(header.wire_name), reader, *strict) if part)
        yield f"{name}: {spelled} = {inside.name(RUNTIME, 'header_field')}({given})"
        if header.docs.strip():
            yield docstring(ended(header.docs), indent=4)


def _read(type: ir.Type, runtime: Scope, symbols: SymbolTable) -> tuple[str, str]:
    """Annotation of a header's value, and its converter from a string; `""` if the string is the value."""
    typing = runtime._replace(runtime=False)
    match _plain(type, symbols):
        case ir.Bool():
            return typing.builtin("bool"), runtime.name(RUNTIME, "boolean")
        case ir.Int():
            return typing.builtin("int"), runtime.name(RUNTIME, "integer")
        case ir.Float():
            return typing.builtin("float"), runtime.name(RUNTIME, "number")
        case ir.List(item):
            annotation, reader = _read(item, runtime, symbols)
            return f"{typing.builtin('list')}[{annotation}]", f"{runtime.name(RUNTIME, 'listed')}({reader})"
        case ir.Enum(values) as choice if all(value.__class__ is str for value in values):
            return emit_read(choice, "typed", typing, symbols), ""
        case ir.Time() | ir.Date() | ir.Uuid() | ir.Decimal() as leaf:
            found = leaf_codec(leaf)
            return emit_read(leaf, "typed", typing, symbols), f"{emit_codec(found, runtime)}.load" if found else ""
        case _:
            return typing.builtin("str"), ""


def _values(type: ir.Type, symbols: SymbolTable) -> str:
    """The strings that a header or its items may be, as an argument; `""` if there are no such strings."""
    match _plain(type, symbols):
        case ir.List(item):
            return _values(item, symbols)
        case ir.Enum(values, open=False) if all(value.__class__ is str for value in values):
            return f"values={_spelled(tuple(string(str(value)) for value in values))}"
        case _:
            return ""


def _spelled(items: tuple[str, ...]) -> str:
    return f"({', '.join(items)}{',' if len(items) == 1 else ''})"


def _plain(type: ir.Type, symbols: SymbolTable, seen: frozenset[str] = frozenset()) -> ir.Type:
    """The type of an alias without null: no header value means null."""
    match type:
        case ir.Ref(target) if target not in seen and (alias := symbols.alias(target)) is not None:
            return _plain(alias.type, symbols, seen | {target})
        case ir.Union(members):
            others = [member for member in members if not isinstance(member, ir.Null)]
            return _plain(others[0], symbols, seen) if len(others) == 1 else type
        case _:
            return type
